"""What a batch is to do, as it is handed to workers and kept in the work list."""

import json
from dataclasses import asdict, dataclass

MATTERS, TABLES = "matters", "tables"
"""The folders of a batch: the shards' matters, and the parts of its tables."""

PARQUET, CSV = "parquet", "csv"

MOST_SECONDS = 6 * 3600
"""How long all the work on one file may take where nobody says so: thousands of scanned pages take hours."""


@dataclass(frozen=True, slots=True)
class BatchOrder:
    """How files are reviewed.

    `retries` says how often a file is tried again after it ended a worker. `seconds` is how long all the work on one
    file may take; 0: opening it as long as the settings say, and all of it MOST_SECONDS. `shard` is how many files a
    matter takes. Without `judged` the Nano model reads nothing. `table` is the format of tables, PARQUET or CSV;
    `readers` the children that one worker reads files with.
    """

    seconds: int = 0
    retries: int = 2
    shard: int = 100
    judged: bool = True
    table: str = CSV
    readers: int = 1

    @property
    def most_seconds(self) -> int:
        """How long all the work on one file may take."""
        return self.seconds or MOST_SECONDS

    def as_json(self) -> str:
        """Return it as one line."""
        return json.dumps(asdict(self))

    @classmethod
    def of_json(cls, line: str) -> "BatchOrder":
        """Return the order that `as_json` wrote."""
        return cls(**json.loads(line))


USUAL = BatchOrder()
"""What holds where nothing else is asked for."""


@dataclass(frozen=True, slots=True)
class Given:
    """A file of the work list, as it is handed to a shard.

    `given_up` says why it is not to be read, "" else. `sha256` is of its bytes when it was taken, in hex, "" where it
    could not be read.
    """

    id: int
    path: str
    given_up: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Outdated:
    """A file that has changed since a shard took it: where it is, and the SHA-256 of what it was, "" if unreadable."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Ended:
    """How a file of a shard ended: its state, a value of `FileState`, and why it was not read."""

    id: int
    state: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class ShardDone:
    """A shard whose tables are written: how its files ended, and what is in it."""

    number: int
    files: tuple[Ended, ...]
    documents: int = 0
    pages: int = 0
    findings: int = 0

    def as_fields(self) -> dict[str, object]:
        """Return it as what JSON has."""
        return asdict(self)

    @classmethod
    def of_fields(cls, fields: dict[str, object]) -> "ShardDone":
        """Return the one that `as_fields` gave."""
        files = fields.pop("files")
        assert isinstance(files, list)
        return cls(files=tuple(Ended(**one) for one in files), **fields)  # type: ignore[arg-type] # as it was written

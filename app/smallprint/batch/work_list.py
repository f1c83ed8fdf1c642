"""The work list of a batch: one SQLite file, one row a file; whoever is killed finds it as it was.

Only the process that leads a batch writes it. A row changes before the work that it tells of begins.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from smallprint.batch.order import Given, ShardDone
from smallprint.errors import BatchFailed
from smallprint.system.paths import private_file

_FORMAT = "1"
_TABLES = """
CREATE TABLE IF NOT EXISTS about (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS shards (
    number INTEGER PRIMARY KEY, closed INTEGER NOT NULL DEFAULT 0,
    documents INTEGER NOT NULL DEFAULT 0, pages INTEGER NOT NULL DEFAULT 0, findings INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS files (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, state TEXT NOT NULL, sha256 TEXT,
    attempts INTEGER NOT NULL DEFAULT 0, shard INTEGER REFERENCES shards(number), message TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS files_by_state ON files(state, id);
CREATE INDEX IF NOT EXISTS files_by_shard ON files(shard);
CREATE UNIQUE INDEX IF NOT EXISTS files_by_content ON files(sha256) WHERE sha256 IS NOT NULL AND state <> 'copy';
"""


class FileState(StrEnum):
    """How a file of a batch stands."""

    WAITING = "waiting"
    TAKEN = "taken"
    DONE = "done"
    REFUSED = "refused"
    LOCKED = "locked"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class WorkTally:
    """What a work list holds: files by state, and what is in the shards that are done."""

    files: dict[FileState, int]
    documents: int
    pages: int
    findings: int

    @property
    def all(self) -> int:
        """How many files there are."""
        return sum(self.files.values())

    @property
    def left(self) -> int:
        """How many files are still to be done."""
        return self.files.get(FileState.WAITING, 0) + self.files.get(FileState.TAKEN, 0)

    @property
    def unread(self) -> int:
        """How many files could not be read."""
        return self.files.get(FileState.REFUSED, 0) + self.files.get(FileState.LOCKED, 0)


class WorkList:
    """A work list, opened or made; as a context, it closes at the end. Raises BatchFailed where it cannot be used."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            with suppress(FileExistsError):
                private_file(path)
            self._db = sqlite3.connect(path, isolation_level=None)
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=NORMAL")
            self._db.executescript(_TABLES)
            made = self.about("format", _FORMAT)
        except (OSError, sqlite3.Error) as error:
            raise BatchFailed(
                f"The work list {path} cannot be used ({error}). Name another folder with --out."
            ) from error
        if made != _FORMAT:
            raise BatchFailed(f"The work list {path} is of another version of Smallprint. Name another folder.")

    def __enter__(self) -> "WorkList":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()

    def about(self, key: str, value: str) -> str:
        """Return what is kept of the batch under a key: what was first said of it."""
        self._db.execute("INSERT OR IGNORE INTO about (key, value) VALUES (?, ?)", (key, value))
        return str(self._db.execute("SELECT value FROM about WHERE key = ?", (key,)).fetchone()[0])

    def add(self, paths: Iterable[Path]) -> None:
        """Add files that the list does not have."""
        rows = ((str(path.absolute()), FileState.WAITING) for path in paths)
        with self._writing():
            self._db.executemany("INSERT OR IGNORE INTO files (path, state) VALUES (?, ?)", rows)

    def take_again(self) -> None:
        """Let the files that could not be read be tried again, each in its shard."""
        unread = (FileState.REFUSED, FileState.LOCKED)
        with self._writing():
            self._db.execute(
                "UPDATE shards SET closed = 0 WHERE number IN (SELECT shard FROM files WHERE state IN (?, ?))", unread
            )
            self._db.execute(
                """UPDATE files SET attempts = 0, message = '', state = CASE WHEN shard IS NULL THEN ? ELSE ? END
                   WHERE state IN (?, ?)""",
                (FileState.WAITING, FileState.TAKEN, *unread),
            )

    def open_shards(self) -> list[int]:
        """Return the shards that were begun and are not done."""
        return [row[0] for row in self._db.execute("SELECT number FROM shards WHERE closed = 0 ORDER BY number")]

    def new_shard(self) -> int:
        """Begin a shard and return its number."""
        return int(self._db.execute("INSERT INTO shards DEFAULT VALUES").lastrowid or 0)

    def of_shard(self, shard: int, retries: int) -> list[Given]:
        """Return the files that a shard has; those that ended a worker too often are given up."""
        rows = self._db.execute("SELECT id, path, attempts FROM files WHERE shard = ? ORDER BY id", (shard,))
        return [Given(id_, path, _given_up(path, tries) if tries > retries else "") for id_, path, tries in rows]

    def waiting(self, limit: int) -> list[Given]:
        """Return the next files that no shard has."""
        rows = self._db.execute(
            "SELECT id, path FROM files WHERE state = ? ORDER BY id LIMIT ?", (FileState.WAITING, limit)
        )
        return [Given(id_, path) for id_, path in rows]

    def take(self, file: int, shard: int, sha256: str) -> bool:
        """Put a file into a shard; says False where another file has its bytes already, of which it is a copy."""
        try:
            self._db.execute(
                "UPDATE files SET state = ?, shard = ?, sha256 = ? WHERE id = ?",
                (FileState.TAKEN, shard, sha256 or None, file),
            )
        except sqlite3.IntegrityError:
            first = self._db.execute("SELECT path FROM files WHERE sha256 = ? AND state <> 'copy'", (sha256,))
            message = f"It has the same bytes as {first.fetchone()[0]}, and is taken once."
            self._db.execute(
                "UPDATE files SET state = ?, sha256 = ?, message = ? WHERE id = ?",
                (FileState.COPY, sha256, message, file),
            )
            return False
        return True

    def part(self, shard: int) -> list[int]:
        """Give each file of a shard one of its own in the place of that one, and return their numbers."""
        files = self._db.execute("SELECT id FROM files WHERE shard = ? ORDER BY id", (shard,)).fetchall()
        with self._writing():
            parts = [self.new_shard() for _ in files]
            rows = [(part, file) for part, (file,) in zip(parts, files, strict=True)]
            self._db.executemany("UPDATE files SET shard = ? WHERE id = ?", rows)
            self._db.execute("DELETE FROM shards WHERE number = ?", (shard,))
        return parts

    def count_attempt(self, file: int) -> None:
        """Remember that a file ended a worker."""
        self._db.execute("UPDATE files SET attempts = attempts + 1 WHERE id = ?", (file,))

    def close(self, done: ShardDone) -> None:
        """Remember that a shard is done, with how each of its files ended, all at once."""
        with self._writing():
            self._db.executemany(
                "UPDATE files SET state = ?, message = ? WHERE id = ?",
                [(one.state, one.message, one.id) for one in done.files],
            )
            self._db.execute(
                "UPDATE shards SET closed = 1, documents = ?, pages = ?, findings = ? WHERE number = ?",
                (done.documents, done.pages, done.findings, done.number),
            )

    def tally(self) -> WorkTally:
        """Return what the list holds now."""
        files = self._db.execute("SELECT state, count(*) FROM files GROUP BY state").fetchall()
        held = self._db.execute("SELECT total(documents), total(pages), total(findings) FROM shards").fetchone()
        return WorkTally({FileState(state): count for state, count in files}, *map(int, held))

    def unread(self, limit: int) -> Sequence[tuple[str, str]]:
        """Return the paths of files that could not be read, and why."""
        return self._db.execute(
            "SELECT path, message FROM files WHERE state IN (?, ?) ORDER BY id LIMIT ?",
            (FileState.REFUSED, FileState.LOCKED, limit),
        ).fetchall()

    def _writing(self) -> "_ListWrite":
        return _ListWrite(self._db)


class _ListWrite:
    """One transaction."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def __enter__(self) -> None:
        self._db.execute("BEGIN IMMEDIATE")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.execute("COMMIT" if kind is None else "ROLLBACK")


def _given_up(path: str, attempts: int) -> str:
    times = "once" if attempts == 1 else f"{attempts} times"
    return f"“{Path(path).name}” ended the program {times} while it was read, and was given up."

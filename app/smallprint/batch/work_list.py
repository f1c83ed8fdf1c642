"""The work list of a batch: one SQLite file, one row a file; whoever is killed finds it as it was.

Only the process that leads a batch writes it. A row changes before the work that it tells of begins.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from smallprint.batch.content import NOTHING, FileContent, content_of, stamp_of
from smallprint.batch.order import Given, Outdated, ShardDone
from smallprint.domain.progress import CancelToken
from smallprint.errors import BatchFailed
from smallprint.language.counting import counted
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
CREATE TABLE IF NOT EXISTS outdated (shard INTEGER NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS files_by_state ON files(state, id);
CREATE INDEX IF NOT EXISTS files_by_shard ON files(shard);
CREATE UNIQUE INDEX IF NOT EXISTS files_by_content ON files(sha256) WHERE sha256 IS NOT NULL AND state <> 'copy';
"""
# `place` is a file's place in its shard, `size` (bytes) and `modified` (ns) what it had when it was taken.
_ADDED_LATER = ("place", "size", "modified")
_CONTENT = "sha256 = ?, size = ?, modified = ?"


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
    """What a work list holds: files by state, and what is in the shards that are done.

    `closed` is how many folders could not be looked into, which only the call that did knows.
    """

    files: dict[FileState, int]
    documents: int
    pages: int
    findings: int
    closed: int = 0

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
            if made == _FORMAT:
                self._add_columns()
        except (OSError, sqlite3.Error) as error:
            raise BatchFailed(
                f"The work list {path} cannot be used ({error}). Name another folder with --out."
            ) from error
        if made != _FORMAT:
            raise BatchFailed(f"The work list {path} is of another version of Smallprint. Name another folder.")

    def _add_columns(self) -> None:
        """Give a list of an earlier version what it lacks."""
        there = {row[1] for row in self._db.execute("PRAGMA table_info(files)")}
        for name in _ADDED_LATER:
            if name not in there:
                self._db.execute(f"ALTER TABLE files ADD COLUMN {name} INTEGER")

    @contextmanager
    def told(self) -> Iterator[None]:
        """Raise BatchFailed where the list cannot be written inside: its disk may be full, or gone."""
        try:
            yield
        except sqlite3.Error as error:
            raise BatchFailed(
                f"The work list {self._path} cannot be written ({error}). What was done is kept. Make room, or bring "
                "its disk back; the same command goes on."
            ) from error

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
        rows = ((_kept(path.absolute()), FileState.WAITING) for path in paths)
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

    def drop_shard(self, shard: int) -> None:
        """Forget a shard that got no file."""
        self._db.execute("DELETE FROM shards WHERE number = ?", (shard,))

    def of_shard(self, shard: int, retries: int) -> list[Given]:
        """Return the files that a shard has, as they were put there.

        Those that ended a worker too often, or took too long, are given up.

        Their order decides the numbers of documents, so results are the same after a kill.
        """
        rows = self._db.execute(
            """SELECT id, path, attempts, sha256, CASE WHEN state = ? THEN message ELSE '' END FROM files
               WHERE shard = ? ORDER BY place, id""",
            (FileState.TAKEN, shard),
        )
        given = []
        for id_, kept, tries, sha256, message in rows:
            path = _path(kept)
            given_up = _ended_often(path, tries) if tries > retries and not message else message
            given.append(Given(id_, path, given_up, sha256 or ""))
        return given

    def outdated(self, shard: int) -> list[Outdated]:
        """Return what a shard's matter may hold of files that have changed since."""
        rows = self._db.execute("SELECT path, sha256 FROM outdated WHERE shard = ?", (shard,))
        return [Outdated(_path(kept), sha256) for kept, sha256 in rows]

    def waiting(self, limit: int) -> list[Given]:
        """Return the next files that no shard has."""
        rows = self._db.execute(
            "SELECT id, path FROM files WHERE state = ? ORDER BY id LIMIT ?", (FileState.WAITING, limit)
        )
        return [Given(id_, _path(kept)) for id_, kept in rows]

    def take(self, file: int, shard: int, content: FileContent) -> bool:
        """Put a file into a shard; says False where another file has its bytes already, of which it is a copy."""
        try:
            self._db.execute(
                f"""UPDATE files SET state = ?, shard = ?, {_CONTENT},
                    place = (SELECT coalesce(max(place), 0) + 1 FROM files WHERE shard = ?) WHERE id = ?""",
                (FileState.TAKEN, shard, *_columns(content), shard, file),
            )
        except sqlite3.IntegrityError:
            first = self._db.execute("SELECT path FROM files WHERE sha256 = ? AND state <> 'copy'", (content.sha256,))
            message = f"It has the same bytes as {_sound(_path(first.fetchone()[0]))}, and is taken once."
            self._db.execute(
                f"UPDATE files SET state = ?, shard = NULL, {_CONTENT}, message = ? WHERE id = ?",
                (FileState.COPY, *_columns(content), message, file),
            )
            return False
        return True

    def take_changed(self, token: CancelToken) -> int:
        """Let files that have changed since they were taken be taken anew, and return how many; raises Cancelled.

        A file that is gone stays as it was read. One that was a copy of a changed file is no copy any more.
        """
        rows = self._db.execute(
            "SELECT id, path, shard, sha256, size, modified FROM files WHERE state <> ? ORDER BY id",
            (FileState.WAITING,),
        )
        changed = []
        for id_, kept, shard, sha256, size, modified in rows.fetchall():
            token.check()
            path = Path(_path(kept))
            if (stamp := stamp_of(path)) is None or stamp == (size, modified):
                continue
            content = content_of(path, token)
            if content.sha256 == (sha256 or ""):
                self._db.execute(f"UPDATE files SET {_CONTENT} WHERE id = ?", (*_columns(content), id_))
            else:
                changed.append((id_, kept, shard, sha256))
        with self._writing():
            for id_, kept, shard, sha256 in changed:
                self._reopen(id_, kept, shard, sha256)
            self._db.execute(
                f"""UPDATE files SET state = ?, message = '', {_CONTENT} WHERE state = ?
                    AND sha256 NOT IN (SELECT sha256 FROM files WHERE state <> ? AND sha256 IS NOT NULL)""",
                (FileState.WAITING, *_columns(NOTHING), FileState.COPY, FileState.COPY),
            )
        return len(changed)

    def _reopen(self, file: int, kept: str | bytes, shard: int | None, sha256: str | None) -> None:
        """Let a changed file wait again; the shard that had it is opened, to leave out what was there of it."""
        if shard is not None:
            self._db.execute("INSERT INTO outdated (shard, path, sha256) VALUES (?, ?, ?)", (shard, kept, sha256 or ""))
            self._db.execute("UPDATE shards SET closed = 0 WHERE number = ?", (shard,))
        self._db.execute(
            f"UPDATE files SET state = ?, shard = NULL, attempts = 0, message = '', {_CONTENT} WHERE id = ?",
            (FileState.WAITING, *_columns(NOTHING), file),
        )

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

    def give_up(self, file: int, seconds: int) -> None:
        """Remember that a file that a shard has took longer than it may."""
        (kept,) = self._db.execute("SELECT path FROM files WHERE id = ?", (file,)).fetchone()
        self._db.execute("UPDATE files SET message = ? WHERE id = ?", (_took_too_long(_path(kept), seconds), file))

    def close(self, done: ShardDone) -> None:
        """Remember that a shard is done, with how each of its files ended, all at once."""
        with self._writing():
            self._db.executemany(
                "UPDATE files SET state = ?, message = ? WHERE id = ?",
                [(one.state, _sound(one.message), one.id) for one in done.files],
            )
            self._db.execute("DELETE FROM outdated WHERE shard = ?", (done.number,))
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
        rows = self._db.execute(
            "SELECT path, message FROM files WHERE state IN (?, ?) ORDER BY id LIMIT ?",
            (FileState.REFUSED, FileState.LOCKED, limit),
        )
        return [(_path(kept), message) for kept, message in rows]

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
        if kind is None:
            self._db.execute("COMMIT")
        elif self._db.in_transaction:  # SQLite has ended it where the disk is full
            self._db.execute("ROLLBACK")


def _kept(path: Path) -> str | bytes:
    """Return a path as the list keeps it: as bytes where its name is no valid text."""
    told = str(path)
    try:
        told.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(told)
    return told


def _path(kept: str | bytes) -> str:
    return os.fsdecode(kept) if isinstance(kept, bytes) else kept


def _sound(told: str) -> str:
    """Return words with what is no valid text in them replaced, as SQLite takes none."""
    return told.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _columns(content: FileContent) -> tuple[str | None, int | None, int | None]:
    size, modified = content.stamp or (None, None)
    return content.sha256 or None, size, modified


def _took_too_long(path: str, seconds: int) -> str:
    return (
        f"“{_sound(Path(path).name)}” was not done after {counted(seconds, 'second')}, and nothing of it is kept. Give "
        "the same command with --again and a higher --per-file-seconds, or split the file."
    )


def _ended_often(path: str, attempts: int) -> str:
    times = "once" if attempts == 1 else f"{attempts} times"
    return f"“{_sound(Path(path).name)}” ended the program {times} while it was read, and was given up."

"""One connection to a matter file, and the one place where SQLite's errors become sentences."""

import json
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from app.errors import MatterDamaged, MatterError, MatterNewer, MatterUnwritable
from app.reachable import resolved
from app.state_file import replacing
from app.store.schema import APPLICATION_ID, migrations
from app.store.writers import writers_of

Row = dict[str, Any]
Parameters = Sequence[object] | Mapping[str, object]

# How long a statement waits for another connection; writes here take milliseconds.
_BUSY_SECONDS = 10
_AGAIN_SECONDS = 0.02
_HELD_SECONDS = 0.02  # how long a transaction of many rows goes on before others may write
_PRIMARY_CODE = 0xFF  # the low byte of SQLite's extended result codes: https://www.sqlite.org/rescode.html


class Connection:
    """A connection that belongs to the thread that opened it."""

    def __init__(self, path: Path, create: bool) -> None:
        self.path = path
        self._writers = writers_of(path)
        try:
            folder, missing = path.is_dir(), not path.exists()
        except OSError as error:
            raise MatterError(f"“{path}” cannot be opened ({error.strerror}). Choose another file.") from error
        if folder:
            raise MatterError(f"“{path}” is a folder. Name a matter file, for example “{path.name}.smallprint”.")
        if missing and not create:
            raise MatterError(f"There is no matter file “{path}”. Check the name, or drop files to start a new one.")
        with self.errors():
            self._sqlite = sqlite3.connect(path, timeout=_BUSY_SECONDS)
        try:
            with self.errors():
                self.db = Database(self._sqlite, execute_plugins=False)
                self._prepare()
        except BaseException:
            self.close()
            raise

    def _prepare(self) -> None:
        fresh = self.row("SELECT 1 FROM sqlite_master LIMIT 1") is None
        application_id = self._sqlite.execute("PRAGMA application_id").fetchone()[0]
        if application_id not in ((0, APPLICATION_ID) if fresh else (APPLICATION_ID,)):
            raise MatterDamaged(f"“{self.path.name}” is a database, but not a matter file. Choose another file.")
        known = {migration.name for migration in migrations.pending(Database(memory=True))}
        if any(applied.name not in known for applied in migrations.applied(self.db)):
            raise MatterNewer(f"“{self.path.name}” was written by a newer Smallprint. Update the program to open it.")
        self._log_ahead()
        # In WAL mode a commit survives the end of the process with NORMAL; a power cut may undo the last moments.
        self._sqlite.execute("PRAGMA synchronous = NORMAL")
        self._sqlite.execute("PRAGMA foreign_keys = ON")
        # What is removed from a matter must not travel on in the unused parts of its file.
        self._sqlite.execute("PRAGMA secure_delete = ON")
        if migrations.pending(self.db):
            self._migrate(fresh)

    def _log_ahead(self) -> None:
        """Switch to the write-ahead log; while another process does the same to a new file SQLite does not wait."""
        deadline = time.monotonic() + _BUSY_SECONDS
        while self._sqlite.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            try:
                self._sqlite.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(_AGAIN_SECONDS)

    def _migrate(self, fresh: bool) -> None:
        if not fresh:
            self._back_up()
        with self.writing() as db:  # one writer at a time: a second window that opens the file finds it done
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.apply(db)

    def _back_up(self) -> None:
        """Copy an older file before it is changed, through SQLite, so that what is still in its log comes along."""
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        target = self.path.with_name(f"{self.path.stem}.before-update-{stamp}{self.path.suffix}")
        with closing(sqlite3.connect(target)) as copy:
            self._sqlite.backup(copy)

    def copy_to(self, target: Path, finish: Callable[[sqlite3.Connection], None]) -> None:
        """Write a copy through SQLite beside the target, `finish` it, then put it there; raises MatterUnwritable."""
        if resolved(target) == resolved(self.path):
            raise MatterUnwritable(f"“{target.name}” is this matter itself. Choose another name for the copy.")
        try:
            with replacing(target) as draft, _errors(target), closing(sqlite3.connect(draft)) as copy:
                self._sqlite.backup(copy)
                finish(copy)
                copy.execute("PRAGMA journal_mode = DELETE")  # the copy is one file, with no log beside it
        except OSError as error:
            raise MatterUnwritable(
                f"“{target}” could not be written ({error.strerror}). Choose another name or place for the copy."
            ) from error

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Return the rows of a query as dictionaries."""
        with self.errors():
            cursor = self._sqlite.execute(sql, parameters)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """Return the first row of a query, None when there is none."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """Give the database inside one transaction: all of the block is stored, or nothing."""
        with self._writers.turn(), self._transaction("BEGIN IMMEDIATE"):
            yield self.db

    def write_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run a statement for each of the rows, in transactions of some 20 ms, between which others write.

        What of it is stored when an error ends it stays.
        """
        left = iter(rows)
        first = next(left, None)
        while first is not None:
            with self.writing() as db:
                until = time.monotonic() + _HELD_SECONDS
                db.execute(sql, first)
                first = None
                for row in left:
                    if time.monotonic() > until:
                        first = row
                        break
                    db.execute(sql, row)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let every query of the block see the matter as it was at the first one; blocks may be nested."""
        if self._sqlite.in_transaction:
            yield
            return
        with self._transaction("BEGIN"):
            yield

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        with self.errors():
            self._sqlite.execute(begin)
            try:
                yield
                self._sqlite.commit()
            except BaseException:
                self._sqlite.rollback()  # does nothing where the error has ended the transaction already
                raise

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Turn SQLite's errors into a `MatterError` with its sentence; a misuse of the connection stays a bug."""
        with _errors(self.path):
            yield

    def interrupt(self) -> None:
        """End the query under way, from another thread; it raises a MatterError."""
        self._sqlite.interrupt()

    def close(self) -> None:
        """Close the connection; a second call does nothing."""
        self._sqlite.close()


@contextmanager
def _errors(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.DatabaseError as error:
        raise _told(path, error) from error


def _told(path: Path, error: sqlite3.DatabaseError) -> MatterError:
    """Return the error as the person reads it."""
    name = path.name
    match error.sqlite_errorcode & _PRIMARY_CODE:
        case sqlite3.SQLITE_FULL:
            return MatterUnwritable(f"The disk is full: “{name}” could not be saved. Free some space, then try again.")
        case sqlite3.SQLITE_IOERR:
            return MatterUnwritable(
                f"The disk with “{name}” failed while reading or writing. Check that it is connected and has space."
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return MatterUnwritable(f"“{name}” is read-only. Copy it to a folder you may write to, and open the copy.")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return MatterUnwritable(f"“{name}” is in use by another program. Close it there, then try again.")
        case sqlite3.SQLITE_CANTOPEN:
            return MatterUnwritable(
                f"“{path}” cannot be opened or made. Check that the folder exists and that you may write to it."
            )
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            return MatterDamaged(f"“{name}” is not a matter file, or it is damaged. Restore it from a backup.")
        case sqlite3.SQLITE_CONSTRAINT if error.sqlite_errorcode == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
            return MatterError("This document is not in the matter any more. Add the file again.")
        case _:
            return MatterError(f"“{name}” could not be read or saved ({error}). Close and open it, then try again.")


def now() -> str:
    """Return this moment as it is stored: ISO 8601 in UTC."""
    return datetime.now(UTC).isoformat()


def moment(stored: str) -> datetime:
    """Return a stored moment as an aware datetime."""
    return datetime.fromisoformat(stored)


def packed(value: object) -> str:
    """Return a value as the JSON that is stored."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

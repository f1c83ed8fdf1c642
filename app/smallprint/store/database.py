"""One connection to a matter file: what it promises of the file, its transactions, its journal."""

import json
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from smallprint.errors import MatterBusy, MatterDamaged, MatterError, MatterGone, MatterUnwritable
from smallprint.store.copies import CUT_OFF, LOGGED, back_up, copy_to
from smallprint.store.foreign import check_schema, distrust, trust_if_needed
from smallprint.store.journal import log_ahead, make_readable
from smallprint.store.opening import connect, connect_to_read, has_log, log_of, may_be_written, on_shared_disk
from smallprint.store.schema import APPLICATION_ID, migrations
from smallprint.store.sqlite_errors import INCOMPLETE, READ_ONLY, code_of, errors_of, not_a_matter
from smallprint.store.writers import Writers, writers_of
from smallprint.system.paths import make_private, private_file
from smallprint.system.reachable import is_file, is_there

Row = dict[str, Any]
Parameters = Sequence[object] | Mapping[str, object]

# How long a statement waits for another connection; writes here take milliseconds.
_BUSY_SECONDS = 10
_HELD_SECONDS = 0.02  # how long a transaction of many rows goes on before others may write


class Connection:
    """A connection that belongs to the thread that opened it.

    A file that may not be written is opened to be read. While its log holds more than the file itself, the file says
    so: where it was copied without its log, that is known (`incomplete`). `settle` brings everything into the file.
    """

    def __init__(self, path: Path, create: bool, to_read: bool = False) -> None:
        self.path = path
        self.read_only = False
        self.held_elsewhere = False  # it can only be read, since another program holds it
        self.incomplete = False
        self.copied: Path | None = None  # what it was before it was brought up to date here
        self._writers = writers_of(path)
        self.salvage = self._writers.salvage
        self._closed = False
        try:
            folder, missing = path.is_dir(), not path.exists()
        except OSError as error:
            raise MatterError(f"“{path}” cannot be opened ({error.strerror}). Choose another file.") from error
        if folder:
            name = path.resolve().name or "deal"
            raise MatterError(f"“{path}” is a folder. Name a matter file, for example “{name}.smallprint”.")
        if missing and not create:
            raise MatterError(
                f"There is no matter file “{path}”. If it was moved or renamed, put it back or open it where it is "
                "now; else check the name."
            )
        if not missing and not create and not path.stat().st_size and not has_log(path):
            raise not_a_matter(path.name)  # SQLite would take no bytes for a new matter: a copy that broke off, say
        if missing:
            with suppress(OSError):  # whatever is wrong, SQLite meets it, too, and it is told below
                private_file(path)
        try:
            self._open(missing or (not to_read and may_be_written(path)))
        except MatterUnwritable as error:
            if missing or self.read_only or not is_file(path):
                raise
            self.held_elsewhere = isinstance(error, MatterBusy)
            try:
                self._open(to_write=False)
            except MatterUnwritable:
                if self.held_elsewhere:
                    raise error from None  # that is why it cannot be read either
                raise
        self._writers.opened()

    def _open(self, to_write: bool) -> None:
        self.read_only = not to_write
        with self.errors():
            connected = connect if to_write else connect_to_read
            self._sqlite = connected(self.path, 0 if self.held_elsewhere else _BUSY_SECONDS)  # it was waited for
        try:
            with self.errors():
                self.db = Database(self._sqlite, execute_plugins=False)
                self._prepare()
        except BaseException:
            self._sqlite.close()
            raise

    def _prepare(self) -> None:
        distrust(self._sqlite)
        make_readable(self._sqlite, self.path, self.read_only)
        fresh = self.row("SELECT 1 FROM sqlite_master LIMIT 1") is None
        application_id = self._pragma("application_id")
        if application_id not in ((0, APPLICATION_ID) if fresh else (APPLICATION_ID,)):
            raise MatterDamaged(f"“{self.path.name}” is a database, but not a matter file. Choose another file.")
        if fresh and (self._pragma("page_count") or self.read_only):
            raise MatterDamaged(INCOMPLETE.format(name=self.path.name, log=log_of(self.path).name))
        applied = check_schema(self._sqlite, self.path.name)
        trust_if_needed(self._sqlite)
        self._sqlite.execute("PRAGMA foreign_keys = ON")
        # What is removed from a matter must not travel on in the unused parts of its file.
        self._sqlite.execute("PRAGMA secure_delete = ON")
        if fresh:  # made before there is a log, so that the file is a matter from its first moment on
            self._migrate(fresh=True)
        self._journal = "" if self.read_only else log_ahead(self._sqlite, self.path, _BUSY_SECONDS)
        # In WAL mode a commit survives the end of the process with NORMAL; a power cut may undo the last moments.
        self._sqlite.execute(f"PRAGMA synchronous = {'NORMAL' if self._journal == 'wal' else 'FULL'}")
        self._look_for_its_log()
        if not fresh and len(applied) < len(migrations.pending(Database(memory=True))):
            self._update()

    def _look_for_its_log(self) -> None:
        """Find out whether the file was once taken away from its log."""
        version = self._pragma("user_version")
        self.incomplete = bool(version & CUT_OFF)
        if not version & LOGGED:
            return
        busy, frames = 0, 0
        if not self.read_only:
            busy, frames, _ = self._sqlite.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        # SQLite counts no frames while another connection writes the log back, and from when a log begins anew until
        # its first transaction ends, also where the process was killed in it. The log is there all the same.
        if busy or frames > 0 or has_log(self.path) or (self.read_only and is_there(log_of(self.path))):
            return
        self.incomplete = True
        if self._pragma("quick_check(1)") != "ok":
            raise MatterDamaged(INCOMPLETE.format(name=self.path.name, log=log_of(self.path).name))
        if not self.read_only:
            with self._writers.turn(), self._transaction("BEGIN IMMEDIATE"):
                self._sqlite.execute(f"PRAGMA user_version = {CUT_OFF}")

    def _pragma(self, name: str) -> Any:
        return self._sqlite.execute(f"PRAGMA {name}").fetchone()[0]

    @property
    def state(self) -> tuple[int, int]:
        """What differs once something was stored, by this connection or another: what was read before may be old."""
        with self.errors():
            return int(self._pragma("data_version")), self._sqlite.total_changes

    def settle(self) -> bool:
        """Bring all that is stored into the file itself, so that a copy of it is whole; says whether it is.

        Waits for nobody: while a long reading goes on what is newer than that stays in the log.
        """
        if self._journal != "wal" or self._sqlite.in_transaction:
            return self._journal != "wal"
        with suppress(MatterError), self.errors():  # what cannot be written back stays in the log, as it was
            if not self._checkpointed():
                return False
            with self._writers.turn():
                version = self._pragma("user_version")
                self._mark(version & ~LOGGED)
                whole = False
                try:
                    whole = self._checkpointed()
                finally:
                    if not whole:  # the mark's end is in the log alone: it is set again, to try later
                        self._mark(version | LOGGED)
                return whole
        return False

    def _mark(self, version: int) -> None:
        """Store the version of the file with or without the mark that its log holds more."""
        if version != self._pragma("user_version"):
            with self._transaction("BEGIN IMMEDIATE"):
                self._sqlite.execute(f"PRAGMA user_version = {version}")

    def _checkpointed(self) -> bool:
        busy, frames, done = self._sqlite.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        return not busy and frames == done

    def believe_complete(self) -> None:
        """Take away the mark that the file was once found without its log; raises MatterDamaged where it is damaged."""
        with self.errors():
            if self._pragma("integrity_check(1)") != "ok" or self.row("PRAGMA foreign_key_check"):
                raise MatterDamaged(
                    f"“{self.path.name}” is damaged, so the mark stays. "
                    "Close it where it came from, then copy it again."
                )
        with self.writing():
            self._sqlite.execute(f"PRAGMA user_version = {self._pragma('user_version') & ~CUT_OFF}")
        self.incomplete = False

    @property
    def logs_ahead(self) -> bool:
        """Say whether processes may write side by side: the file has a log, as where no other computer shares it."""
        return self._journal == "wal"

    @property
    def unsettled(self) -> bool:
        """Say whether something may be stored that the file itself does not hold."""
        return self._journal == "wal" and bool(self._pragma("user_version") & LOGGED)

    @property
    def quiet_for(self) -> float:
        """For how many seconds this process has written nothing to the file."""
        return self._writers.quiet_for

    def _update(self) -> None:
        """Bring an older file up to date; one that may not be written is brought up to date in memory."""
        if self.read_only:
            memory = sqlite3.connect(":memory:")
            self._sqlite.backup(memory)
            self._sqlite.close()
            self._sqlite, self.db = memory, Database(memory, execute_plugins=False)
            migrations.apply(self.db)
            return
        self._migrate(fresh=False)
        if not on_shared_disk(self.path.resolve()):
            for one in (self.path, log_of(self.path), self.path.with_name(f"{self.path.name}-shm")):
                with suppress(FileNotFoundError):
                    make_private(one)

    def in_memory(self) -> "Connection":
        """Return a connection to a copy in memory, to which is written what is to be forgotten."""
        copy = Connection.__new__(Connection)
        copy.path, copy.read_only, copy.incomplete = self.path, True, self.incomplete
        copy.held_elsewhere, copy.copied = self.held_elsewhere, None
        copy.salvage = self.salvage
        copy._writers, copy._closed, copy._journal = Writers(), False, "memory"
        copy._sqlite = sqlite3.connect(":memory:")
        with self.errors():
            self._sqlite.backup(copy._sqlite)
            copy._sqlite.execute("PRAGMA foreign_keys = ON")
        copy.db = Database(copy._sqlite, execute_plugins=False)
        return copy

    def _migrate(self, fresh: bool) -> None:
        if not fresh:
            self.copied = back_up(self._sqlite, self.path)
        with self._writers.turn(), self._transaction("BEGIN IMMEDIATE"):  # one at a time: others find it done
            self._sqlite.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.apply(self.db)

    def copy_to(self, target: Path, finish: Callable[[sqlite3.Connection], None]) -> None:
        """Write a copy through SQLite beside the target, `finish` it, then put it there; raises MatterUnwritable."""
        copy_to(self._sqlite, self.path, target, finish)

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Return the rows of a query as dictionaries."""
        with self.errors():
            try:
                return self._rows(sql, parameters)
            except sqlite3.OperationalError as error:
                if code_of(error):
                    raise
            # Python's own error: a text of a damaged file is not UTF-8. It is read as far as it is.
            self._sqlite.text_factory = _replaced
            try:
                return self._rows(sql, parameters)
            finally:
                self._sqlite.text_factory = str

    def _rows(self, sql: str, parameters: Parameters) -> list[Row]:
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
        if self.read_only and self._journal != "memory":
            raise MatterUnwritable(READ_ONLY.format(name=self.path.name))
        if self._journal != "memory" and not is_there(self.path):
            raise MatterGone(
                f"“{self.path.name}” is not there any more: it was moved, renamed or deleted while it was open. "
                "What came after that is not stored. Put it back, or open it where it is now."
            )
        with self._writers.turn():
            with self._transaction("BEGIN IMMEDIATE", self._say_logged):
                yield self.db
            self._writers.written()

    def _say_logged(self) -> None:
        """Have the file itself say that its log belongs to it, before the log holds more than it does.

        Another process may bring everything into the file between two transactions, and take that back.
        """
        while self._journal == "wal" and not (version := self._pragma("user_version")) & LOGGED:
            self._sqlite.execute(f"PRAGMA user_version = {version | LOGGED}")
            self._sqlite.commit()
            self._checkpointed()
            self._sqlite.execute("BEGIN IMMEDIATE")

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
    def _transaction(self, begin: str, first: Callable[[], None] | None = None) -> Iterator[None]:
        with self.errors():
            self._sqlite.execute(begin)
            try:
                if first is not None:
                    first()
                yield
                self._sqlite.commit()
            except BaseException:
                self._sqlite.rollback()  # does nothing where the error has ended the transaction already
                raise

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Turn SQLite's errors into a `MatterError` with its sentence; a misuse of the connection stays a bug."""
        with errors_of(self.path):
            yield

    def interrupt(self) -> None:
        """End the query under way, from another thread; it raises a MatterError."""
        self._sqlite.interrupt()

    def close(self) -> None:
        """Close the connection; a second call does nothing. The last one of this process settles the file first."""
        if not self._closed:
            self._closed = True
            try:
                if self._writers.alone and self._journal == "wal" and is_there(self.path):
                    self.settle()
            finally:
                self._writers.closed()
                self._sqlite.close()


def _replaced(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def now() -> str:
    """Return this moment as it is stored: ISO 8601 in UTC."""
    return datetime.now(UTC).isoformat()


def moment(stored: str) -> datetime:
    """Return a stored moment as an aware datetime."""
    return datetime.fromisoformat(stored)


def packed(value: object) -> str:
    """Return a value as the JSON that is stored."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

"""Which journal SQLite keeps of a matter file: a log ahead of it, or a copy of what a transaction changes.

Several processes write side by side only where there is a log, and there is none where computers share the disk.
"""

import sqlite3
import time
from pathlib import Path

from smallprint.store.opening import on_shared_disk
from smallprint.store.sqlite_errors import code_of
from smallprint.system.reachable import is_file

_AGAIN_SECONDS = 0.02


def make_readable(sqlite: sqlite3.Connection, path: Path, read_only: bool) -> None:
    """Read the file for the first time; give up its log where the file system has no shared memory for that."""
    try:
        sqlite.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        if read_only or code_of(error) != sqlite3.SQLITE_CANTOPEN or not is_file(path):
            raise
        sqlite.execute("PRAGMA locking_mode = EXCLUSIVE")
        sqlite.execute("PRAGMA journal_mode = DELETE")
        sqlite.execute("PRAGMA locking_mode = NORMAL")
        sqlite.execute("SELECT 1 FROM sqlite_master").fetchone()


def log_ahead(sqlite: sqlite3.Connection, path: Path, busy_seconds: float) -> str:
    """Choose the write-ahead log and return the journal that there is: none such where computers share the disk.

    While another process does the same to a new file SQLite does not wait: it is asked again for `busy_seconds`. Where
    the file system cannot have such a log SQLite says so by keeping the journal that there was, without an error.
    """
    deadline = time.monotonic() + busy_seconds
    wanted = "delete" if on_shared_disk(path.resolve()) else "wal"
    while (journal := _journal(sqlite)) != wanted:
        try:
            return _journal(sqlite, f" = {wanted}")
        except sqlite3.OperationalError:
            if wanted == "delete":
                return journal  # it is open elsewhere
            if time.monotonic() > deadline:
                raise
            time.sleep(_AGAIN_SECONDS)
    return journal


def _journal(sqlite: sqlite3.Connection, wanted: str = "") -> str:
    return str(sqlite.execute(f"PRAGMA journal_mode{wanted}").fetchone()[0])

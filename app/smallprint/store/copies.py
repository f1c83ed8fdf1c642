"""Copies of a matter, through SQLite, so that what is still in its log comes along."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from smallprint.errors import MatterUnwritable
from smallprint.store.sqlite_errors import errors_of
from smallprint.system.reachable import resolved
from smallprint.system.state_file import replacing

# In the header of the file, https://www.sqlite.org/pragma.html#pragma_user_version
LOGGED = 1  # more is stored than the file itself holds: its log must come along
CUT_OFF = 2  # it was found once without its log

# The copy is one file, also where it could not be finished: then it is thrown away as a whole.
_NO_FILE_BESIDE = "PRAGMA journal_mode = MEMORY"


def back_up(sqlite: sqlite3.Connection, path: Path) -> Path:
    """Copy an older file beside it before it is changed, and return the copy: whole, or MatterUnwritable is raised."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    target = path.with_name(f"{path.stem}.before-update-{stamp}{path.suffix}")
    try:
        with replacing(target) as draft, errors_of(path):
            _copy(sqlite, draft)
    except OSError as error:
        raise MatterUnwritable(
            f"“{path.name}” is of an older version, and no copy of it could be put beside it before it is brought up "
            f"to date ({error.strerror}). Free some space there, then open it again."
        ) from error
    return target


def copy_to(sqlite: sqlite3.Connection, path: Path, target: Path, finish: Callable[[sqlite3.Connection], None]) -> None:
    """Write a copy beside the target, `finish` it, then put it there; raises MatterUnwritable."""
    if resolved(target) == resolved(path):
        raise MatterUnwritable(f"“{target.name}” is this matter itself. Choose another name for the copy.")
    try:
        with replacing(target) as draft, errors_of(target):
            _copy(sqlite, draft, finish)
    except OSError as error:
        raise MatterUnwritable(
            f"“{target}” could not be written ({error.strerror}). Choose another name or place for the copy."
        ) from error


def _copy(sqlite: sqlite3.Connection, target: Path, finish: Callable[[sqlite3.Connection], None] | None = None) -> None:
    with closing(sqlite3.connect(target)) as copy:
        copy.execute(_NO_FILE_BESIDE)
        sqlite.backup(copy)
        copy.execute(_NO_FILE_BESIDE)  # the journal of the original came along
        if finish is not None:
            finish(copy)
        version = copy.execute("PRAGMA user_version").fetchone()[0]
        copy.execute(f"PRAGMA user_version = {version & ~LOGGED}")

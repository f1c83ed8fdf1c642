"""Copies of a matter, through SQLite, so that what is still in its log comes along."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from app.errors import MatterUnwritable
from app.paths import private_file
from app.store.sqlite_errors import errors_of

# In the header of the file, https://www.sqlite.org/pragma.html#pragma_user_version
LOGGED = 1  # more is stored than the file itself holds: its log must come along
CUT_OFF = 2  # it was found once without its log


def back_up(sqlite: sqlite3.Connection, path: Path) -> None:
    """Copy an older file before it is changed, beside it."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    target = path.with_name(f"{path.stem}.before-update-{stamp}{path.suffix}")
    _copy(sqlite, private_file(target))


def copy_to(sqlite: sqlite3.Connection, path: Path, target: Path) -> None:
    """Write a copy beside the target, then put it there; raises MatterUnwritable."""
    if target.resolve() == path.resolve():
        raise MatterUnwritable(f"“{target.name}” is this matter itself. Choose another name for the copy.")
    draft = target.with_name(f".{target.stem[:40]}.{os.getpid()}.part")
    try:
        draft.unlink(missing_ok=True)
        with errors_of(target):
            _copy(sqlite, private_file(draft))
        draft.replace(target)
    except OSError as error:
        raise MatterUnwritable(
            f"“{target}” could not be written ({error.strerror}). Choose another name or place for the copy."
        ) from error
    finally:
        with suppress(OSError):  # the folder itself may be gone or read-only, which was said above
            draft.unlink(missing_ok=True)


def _copy(sqlite: sqlite3.Connection, target: Path) -> None:
    with closing(sqlite3.connect(target)) as copy:
        sqlite.backup(copy)
        version = copy.execute("PRAGMA user_version").fetchone()[0]
        copy.execute(f"PRAGMA user_version = {version & ~LOGGED}")
        copy.execute("PRAGMA journal_mode = DELETE")  # the copy is one file, with no log beside it

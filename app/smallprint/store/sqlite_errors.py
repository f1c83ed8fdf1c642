"""The one place where SQLite's errors become sentences."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smallprint.errors import DocumentRemoved, MatterBusy, MatterDamaged, MatterError, MatterUnwritable

READ_ONLY = "“{name}” is read-only: nothing can be stored in it. Save a copy where you may write, and go on in that."
INCOMPLETE = (
    "“{name}” is incomplete: it was copied while it was open, without the file “{log}” that lay beside it. "
    "Close the matter where it came from, then copy it again."
)

_DAMAGED = "“{name}” holds what cannot be read: it is damaged. Restore it from a backup."
_PRIMARY_CODE = 0xFF  # the low byte of SQLite's extended result codes: https://www.sqlite.org/rescode.html


def not_a_matter(name: str) -> MatterDamaged:
    """Return what to say of a file that holds no matter."""
    return MatterDamaged(f"“{name}” is not a matter file, or it is damaged. Restore it from a backup.")


@contextmanager
def errors_of(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into a `MatterError` with its sentence; a misuse of the connection stays a bug."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.DatabaseError as error:
        raise _told(path, error) from error
    except UnicodeDecodeError as error:  # Python's own, for a message of SQLite that quotes what is damaged
        raise MatterDamaged(_DAMAGED.format(name=path.name)) from error


def _told(path: Path, error: sqlite3.DatabaseError) -> MatterError:
    """Return the error as the person reads it."""
    name = path.name
    match code_of(error):
        case sqlite3.SQLITE_FULL:
            return MatterUnwritable(f"The disk is full: “{name}” could not be saved. Free some space, then try again.")
        case sqlite3.SQLITE_IOERR:
            return MatterUnwritable(
                f"The disk with “{name}” failed while reading or writing. Check that it is connected and has space."
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return MatterUnwritable(READ_ONLY.format(name=name))
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return MatterBusy(f"“{name}” is in use by another program. Close it there, then try again.")
        case sqlite3.SQLITE_CANTOPEN:
            return MatterUnwritable(
                f"“{path}” cannot be opened or made. Check that the folder exists and that you may write to it."
            )
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            return not_a_matter(name)
        case sqlite3.SQLITE_CONSTRAINT if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
            return DocumentRemoved("This document is not in the matter any more. Add the file again.")
        case sqlite3.SQLITE_ERROR | 0:  # our SQL is sound, so what it met is not
            return MatterDamaged(_DAMAGED.format(name=name))
        case code:
            return MatterError(f"“{name}” could not be read or saved (error {code}). Close it, then try again.")


def code_of(error: sqlite3.Error) -> int:
    """Return SQLite's own code; 0 for an error that Python raises before or after it."""
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE

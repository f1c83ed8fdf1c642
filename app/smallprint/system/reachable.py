"""Looks at paths without raising: what may not be looked at is as if it were not there.

`Path.exists()`, `is_file()` and `is_dir()` raise up to Python 3.13 where a folder may not be entered, a name is too
long, or a share does not answer; opening the file then says which. `trouble_with` tells the two kinds of absence apart.
"""

import os
from pathlib import Path


def is_there(path: Path) -> bool:
    """Say whether there is a file, a folder or anything else at the path."""
    try:
        return path.exists()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Say whether there is a file at the path."""
    try:
        return path.is_file()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Say whether there is a folder at the path."""
    try:
        return path.is_dir()
    except OSError:
        return False


def size_if_there(path: Path) -> int:
    """Return how many bytes a file has, 0 where it cannot be looked at."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def resolved(path: Path) -> Path:
    """Return the path without links, as far as it can be followed: `Path.resolve` raises for links in a circle."""
    whole = absolute(path)
    return Path(os.path.realpath(whole)) if whole.is_absolute() else whole


def absolute(path: Path) -> Path:
    """Return the path from the root, as it is where the folder that the program was started in is gone."""
    try:
        return path.absolute()
    except OSError:
        return path


def trouble_with(path: Path) -> str:
    """Return why the path cannot be looked at, like "Permission denied"; "" where it can, or nothing is there."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return ""
    except OSError as error:
        return error.strerror or str(error)
    return ""

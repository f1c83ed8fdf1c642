"""How a matter file is opened: to be written or only to be read, and on what kind of file system."""

import ctypes
import os
import re
import sqlite3
import sys
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

import psutil

from smallprint.errors import MatterUnwritable
from smallprint.system.reachable import is_there

VFS = ""
"""SQLite's name for the way to the file system, "" for the usual one: https://www.sqlite.org/vfs.html"""

# Where several computers write, each has its own memory, and a log that they share through memory cannot be.
_SHARED = re.compile(r"nfs\d?|cifs|smb\w*|afpfs|webdav|davfs\d?|9p|vboxsf|prl_fs|afs|ceph|glusterfs|fuse\.(?!block)\w*")
_REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW


def connect(path: Path, timeout: float) -> sqlite3.Connection:
    """Open a file to be written."""
    return sqlite3.connect(_address(path) if VFS else path, timeout=timeout, uri=bool(VFS))


def connect_to_read(path: Path, timeout: float) -> sqlite3.Connection:
    """Open a file that may not be written; raises MatterUnwritable where it cannot be read as it lies there.

    A log beside it is read where SQLite can; where there is none, the file is taken for one that nobody changes.
    """
    settled = not is_there(log_of(path))  # then SQLite would make a log to read it, where it may
    for mode in ("immutable=1", "mode=ro") if settled else ("mode=ro", "immutable=1"):
        sqlite = sqlite3.connect(_address(path, mode), timeout=timeout, uri=True)
        try:
            sqlite.execute("SELECT 1 FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            sqlite.close()
            if _size(log_of(path)):
                break
        else:
            return sqlite
    raise MatterUnwritable(
        f"“{path.name}” is read-only and has a second file, “{log_of(path).name}”, that is not written back yet. "
        "Copy both to a folder you may write to, and open the copy."
    )


def log_of(path: Path) -> Path:
    """Return the file in which SQLite keeps what is not in the matter file yet."""
    return path.with_name(f"{path.name}-wal")


def has_log(path: Path) -> bool:
    """Say whether something was ever written to the log beside a file: SQLite makes an empty one when it opens it."""
    return _size(log_of(path)) > 0


def may_be_written(path: Path) -> bool:
    """Say whether the system lets this user write to a file and beside it."""
    effective = os.access in os.supports_effective_ids  # else it asks for the user who started the program
    return all(os.access(one, os.W_OK, effective_ids=effective) for one in (path, path.parent))


def on_shared_disk(path: Path) -> bool:
    """Say whether other computers may write to a file at the same time, as far as the system tells."""
    return _shared(path.parent)


def is_shared(file_system: str) -> bool:
    """Say whether a file system, as the system names it, is one that other computers may write to."""
    return _SHARED.fullmatch(file_system.lower()) is not None


@lru_cache(maxsize=64)
def _shared(folder: Path) -> bool:
    if sys.platform == "win32":
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{folder.anchor}\\") == _REMOTE)
    with suppress(OSError, RuntimeError):
        held = [one for one in psutil.disk_partitions(all=True) if folder.is_relative_to(one.mountpoint)]
        return bool(held) and is_shared(max(held, key=lambda one: len(one.mountpoint)).fstype)
    return False


def _address(path: Path, *options: str) -> str:
    name = os.fsencode(path.absolute().as_posix())
    query = "&".join([*options, *([f"vfs={VFS}"] if VFS else [])])
    return f"file://{'' if name.startswith(b'/') else '/'}{quote(name)}?{query}"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0

"""Folders for what is needed once: gone with the block, and after a kill at the next start of the program.

A folder's name says which process made it, and a lock in it is held as long as that process lives: the operating
system takes it away from a process that dies.
"""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from filelock import FileLock, Timeout

from smallprint.errors import FolderUnusable

_PREFIX = "smallprint-scratch-"
_LOCK = "in-use.lock"
_SETTLED_SECONDS = 60  # by then a folder has its lock


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """Give an empty folder of our own, and remove it with all that is in it; raises FolderUnusable."""
    try:
        folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
        lock = FileLock(folder / _LOCK)
        lock.acquire()
    except OSError as error:
        raise FolderUnusable(
            f"The temporary folder cannot be written to ({error.strerror or error}). Make room in it, or set TMPDIR to "
            "another folder."
        ) from error
    try:
        yield folder
    finally:
        lock.release()  # a file that is open cannot be removed on Windows
        shutil.rmtree(folder, ignore_errors=True)


def sweep_scratch() -> None:
    """Remove the folders of processes that were killed; those of living ones, and of other users, stay."""
    try:
        with os.scandir(tempfile.gettempdir()) as entries:
            left = [Path(entry.path) for entry in entries if entry.name.startswith(_PREFIX) and _ours(entry)]
    except OSError:
        return
    for folder in left:
        if _abandoned(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _ours(entry: "os.DirEntry[str]") -> bool:
    try:
        mine = not hasattr(os, "getuid") or entry.stat(follow_symlinks=False).st_uid == os.getuid()
        return mine and entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _abandoned(folder: Path) -> bool:
    """Say whether nobody holds a folder's lock, nor is about to take it."""
    maker = folder.name.removeprefix(_PREFIX).partition("-")[0]
    try:
        settled = time.time() - folder.stat().st_mtime > _SETTLED_SECONDS
        dead = not maker.isdigit() or not psutil.pid_exists(int(maker))
        if not settled and not dead:
            return False
        if (folder / _LOCK).exists():
            with FileLock(folder / _LOCK, timeout=0):
                return True
        return True
    except (OSError, Timeout):
        return False

"""Who reviews a matter: a lock of the operating system, which a process that dies gives back by itself."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from app.errors import MatterError, MatterUnwritable
from app.paths import cache_folder
from app.reachable import resolved


class ReviewLock:
    """The lock of one matter; its file lies in the cache folder, so that nothing litters beside the matter."""

    def __init__(self, matter: Path) -> None:
        self._matter = matter

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock; raises MatterError when another process or thread has it."""
        with self._taken() as taken:
            if not taken:
                raise MatterError(
                    f"“{self._matter.name}” is being reviewed by another Smallprint window. "
                    "Wait until it is done, or stop it there."
                )
            yield

    @contextmanager
    def held_if_free(self) -> Iterator[bool]:
        """Hold the lock if nobody has it, and give whether it is held."""
        with self._taken() as taken:
            yield taken

    @contextmanager
    def _taken(self) -> Iterator[bool]:
        lock = self._lock()
        try:
            lock.acquire()
        except Timeout:
            yield False
            return
        except OSError as error:
            raise MatterUnwritable(
                f"The cache folder cannot be written to ({error.strerror}). Make room in it, or allow writing."
            ) from error
        try:
            yield True
        finally:
            lock.release()

    def _lock(self) -> BaseFileLock:
        try:
            folder = cache_folder() / "locks"
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise MatterUnwritable(
                f"The cache folder cannot be made ({error}). Allow writing to it, then try again."
            ) from error
        name = hashlib.sha256(os.fsencode(resolved(self._matter))).hexdigest()
        return FileLock(folder / f"{name}.lock", timeout=0)

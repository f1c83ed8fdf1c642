"""Whose turn it is to write to a matter, among the threads of this process: in the order in which they ask.

SQLite has a connection that finds another one writing look again after up to 100 ms. Beside a thread that stores a long
document in many small transactions it would find that one writing time after time.
"""

import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from weakref import WeakValueDictionary

from smallprint.store.salvage import Salvage
from smallprint.system.reachable import resolved


class Writers:
    """The threads that write to one file, or wait to."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._queue: deque[object] = deque()  # the first one writes
        self._writing = 0  # the thread that does
        self._opened = 0  # the connections of this process
        self._written_at = 0.0
        self.salvage = Salvage()  # what could not be read, by any connection of this process

    def opened(self) -> None:
        """Count a connection."""
        with self._changed:
            self._opened += 1

    def closed(self) -> None:
        """Count one less."""
        with self._changed:
            self._opened -= 1

    @property
    def alone(self) -> bool:
        """Say whether this process has one connection at most."""
        return self._opened <= 1

    def written(self) -> None:
        """Remember that something was written just now."""
        self._written_at = time.monotonic()

    @property
    def quiet_for(self) -> float:
        """For how many seconds this process has written nothing."""
        return time.monotonic() - self._written_at

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for this thread's turn to write, and hold it for the block.

        A thread that writes already has no other turn: SQLite refuses it a second connection, with its own error.
        """
        thread = threading.get_ident()
        if self._writing == thread:
            yield
            return
        self._wait(thread)
        try:
            yield
        finally:
            with self._changed:
                self._writing = 0
                self._queue.popleft()
                self._changed.notify_all()

    def _wait(self, thread: int) -> None:
        mine = object()
        with self._changed:
            try:
                self._queue.append(mine)
                self._changed.wait_for(lambda: self._queue[0] is mine)
            except BaseException:  # a key that interrupts the program: nobody may wait for one who is gone
                if mine in self._queue:
                    self._queue.remove(mine)
                    self._changed.notify_all()
                raise
            self._writing = thread


_lock = threading.Lock()
_by_file: WeakValueDictionary[Path, Writers] = WeakValueDictionary()


def writers_of(path: Path) -> Writers:
    """Return the writers of a file; the same as long as somebody keeps them."""
    with _lock:
        return _by_file.setdefault(resolved(path), Writers())

"""Who may use the model: one request at a time, a person's question before background reading."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from smallprint.domain.progress import CancelToken

_POLL_SECONDS = 0.02


class Turns:
    """Lets requests in one by one.

    An urgent request is let in before all others, and asks the one that has its turn, if that is not urgent, to give
    it up: `interrupt` of that one is called, and it is to leave and come again.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._interrupt: Callable[[], None] | None = None
        self._busy = False
        self._urgent = 0

    @contextmanager
    def taken(self, token: CancelToken, interrupt: Callable[[], None], *, urgent: bool) -> Iterator[None]:
        """Wait for a turn and hold it for the block; raises Cancelled. `interrupt` may be called from any thread."""
        self._wait(token, interrupt, urgent=urgent)
        try:
            yield
        finally:
            with self._changed:
                self._busy, self._interrupt = False, None
                self._changed.notify_all()

    @contextmanager
    def reserved(self) -> Iterator[None]:
        """Let only urgent requests in for the block, also while none of them waits.

        Between two words of a reply a background request would have to step back at once, and the reply to begin anew.
        """
        with self._changed:
            self._urgent += 1
        try:
            yield
        finally:
            with self._changed:
                self._urgent -= 1
                self._changed.notify_all()

    def _wait(self, token: CancelToken, interrupt: Callable[[], None], *, urgent: bool) -> None:
        token.check()
        with self._changed:
            self._urgent += urgent
        try:
            while not self._take(interrupt, urgent=urgent):
                token.check()  # outside the lock: it waits while paused
        finally:
            with self._changed:
                self._urgent -= urgent

    def _take(self, interrupt: Callable[[], None], *, urgent: bool) -> bool:
        """Take the turn if it is free within a moment."""
        with self._changed:
            if urgent and self._interrupt is not None:
                self._interrupt()
            if self._busy or (self._urgent and not urgent):
                self._changed.wait(_POLL_SECONDS)
            if self._busy or (self._urgent and not urgent):
                return False
            self._busy, self._interrupt = True, None if urgent else interrupt
            return True

"""What Ctrl-C does: work is cancelled and can go on later; a question at the terminal is given up."""

import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import FrameType

from app.domain.progress import CancelToken

STOPPED = 130
"""The exit code of what was stopped with Ctrl-C."""


def stopping_on_interrupt(token: CancelToken) -> AbstractContextManager[None]:
    """Let Ctrl-C cancel the token; a second one ends the process in the ordinary way."""

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        token.cancel()

    return _on_interrupt(interrupt)


def answered() -> AbstractContextManager[None]:
    """Let Ctrl-C end what waits for a person's answer, as no token can: raises KeyboardInterrupt inside the block."""
    return _on_interrupt(signal.default_int_handler)


@contextmanager
def _on_interrupt(act: Callable[[int, FrameType | None], object]) -> Iterator[None]:
    try:
        before = signal.signal(signal.SIGINT, act)
    except ValueError:  # not the main thread: the caller's business
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)

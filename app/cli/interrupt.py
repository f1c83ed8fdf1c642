"""What Ctrl-C does: work is cancelled and can go on later; a question at the terminal is given up."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from app.domain.progress import CancelToken

STOPPED = 130
"""The exit code of what was stopped with Ctrl-C."""


@contextmanager
def stopping_on_interrupt(token: CancelToken) -> Iterator[None]:
    """Let Ctrl-C cancel the token; a second one ends the process in the ordinary way."""

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        token.cancel()

    try:
        before = signal.signal(signal.SIGINT, interrupt)
    except ValueError:  # not the main thread: the caller's business
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def answered() -> Iterator[None]:
    """Let Ctrl-C end what waits for a person's answer, as no token can: raises KeyboardInterrupt inside the block."""
    try:
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
    except ValueError:
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)

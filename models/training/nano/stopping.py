"""A stop that waits for the end of a batch, so that what is kept is whole."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Stopped(Exception):
    """Somebody asked for a stop; what was done is kept."""


@contextmanager
def stoppable(parent: int | None = None) -> Iterator[Callable[[], bool]]:
    """Yield a question: was a stop asked for, by a signal or by the end of the `parent` that started this process?

    Raises Stopped at the end of the block, where it was. Only for the main thread.
    """
    asked = False

    def note(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        asked = True

    def wanted() -> bool:
        return asked or (parent is not None and os.getppid() != parent)

    before = [signal.signal(number, note) for number in _SIGNALS]
    try:
        yield wanted
    finally:
        for number, handler in zip(_SIGNALS, before, strict=True):
            signal.signal(number, handler)
    if wanted():
        raise Stopped

"""What Ctrl-C does: work is cancelled and can go on later; a question at the terminal is given up.

The end of a session, a closed terminal and a service that stops us are the same to a person: they do as Ctrl-C does.
"""

import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import FrameType

from smallprint.domain.progress import CancelToken
from smallprint.system.signals import wanted_signals


def stopping_on_interrupt(token: CancelToken) -> AbstractContextManager[None]:
    """Let Ctrl-C cancel the token; a second one ends the process in the ordinary way."""

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        _set(signal.default_int_handler)
        token.cancel()

    return _on_interrupt(interrupt)


def answered() -> AbstractContextManager[None]:
    """Let Ctrl-C end what waits for a person's answer, as no token can: raises KeyboardInterrupt inside the block."""
    return _on_interrupt(signal.default_int_handler)


@contextmanager
def _on_interrupt(act: Callable[[int, FrameType | None], object]) -> Iterator[None]:
    try:
        before = _set(act)
    except ValueError:  # not the main thread: the caller's business
        yield
        return
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _set(act: Callable[[int, FrameType | None], object]) -> "dict[signal.Signals, signal._HANDLER]":
    """Let each of the signals call `act`, and return what they called before."""
    return {one: signal.signal(one, act) for one in wanted_signals()}

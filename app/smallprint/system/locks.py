"""Waits for a lock in a way that can be cancelled."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from smallprint.domain.progress import CancelToken

_POLL_SECONDS = 0.05


@contextmanager
def waited(lock: threading.Lock, token: CancelToken) -> Iterator[None]:
    """Hold a lock for the block; raises Cancelled while another thread has it."""
    while not lock.acquire(timeout=_POLL_SECONDS):
        token.check()
    try:
        yield
    finally:
        lock.release()

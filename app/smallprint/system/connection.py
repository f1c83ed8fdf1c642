"""The connection that a request goes over, to be cut from another thread: what waits for a server cannot ask."""

import socket
import threading
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled

_CONNECTED = (".connect_tcp.complete", ".start_tls.complete")  # of the connection itself, or of one through a proxy

_Made = TypeVar("_Made")


class Wire:
    """The connection of one request of the HTTP library's, which is to keep none of them for a later request.

    `trace` goes into the request as its extension of this name. While a connection is being made, there is nothing to
    cut yet: it is cut as soon as it is there (see `promptly`).
    """

    def __init__(self) -> None:
        self._socket: socket.socket | None = None
        self._cut = False

    def trace(self, event: str, details: Mapping[str, object]) -> None:
        """Take note of the socket once it is there; called by the HTTP library."""
        if event.endswith(_CONNECTED):
            stream = details.get("return_value")
            found = stream.get_extra_info("socket") if hasattr(stream, "get_extra_info") else None
            if isinstance(found, socket.socket):
                self._socket = found
                if self._cut:
                    self.cut()

    def cut(self) -> None:
        """Wake what waits for the server."""
        self._cut = True
        try:
            if self._socket is not None:
                self._socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            return  # closed already: nothing waits on it


def is_answered(host: str, port: int, seconds: float) -> bool:
    """Say whether a connection to a port can be made within some seconds."""
    try:
        with socket.create_connection((host, port), timeout=seconds):
            return True
    except OSError:
        return False


def promptly(make: Callable[[], _Made], token: CancelToken, undo: Callable[[_Made], None]) -> _Made:
    """Return what `make` returns; once cancelled, raise Cancelled at once and leave it behind in a thread of its own.

    For looking up a name and connecting, which take seconds where nothing answers and cannot be stopped. What is made
    too late goes to `undo`.
    """
    making = _Making(make, undo)
    threading.Thread(target=making.run, daemon=True, name="connecting").start()
    with token.interrupting(making.leave):
        making.ended.wait()
    return making.result()


class _Making(Generic[_Made]):
    """One thing that is being made, by one thread for another that may leave."""

    def __init__(self, make: Callable[[], _Made], undo: Callable[[_Made], None]) -> None:
        self._make, self._undo = make, undo
        self._lock = threading.Lock()
        self._made: list[_Made] = []
        self._error: BaseException | None = None
        self._left = False
        self.ended = threading.Event()

    def run(self) -> None:
        """Make it (in the thread)."""
        try:
            made = self._make()
        except BaseException as error:  # noqa: BLE001 - raised again by whoever waits for it
            self._error = error
        else:
            with self._lock:
                if not self._left:
                    self._made.append(made)
            if not self._made:
                self._undo(made)
        self.ended.set()

    def leave(self) -> None:
        """Wait no longer."""
        with self._lock:
            self._left = True
        self.ended.set()

    def result(self) -> _Made:
        """Return what was made; raises what making it raised, and Cancelled where it was left."""
        with self._lock:
            if self._made:
                return self._made[0]
            if self._left:
                raise Cancelled
        assert self._error is not None
        raise self._error

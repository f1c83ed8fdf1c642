"""The connection that a request goes over, to be cut from another thread: what waits for a server cannot ask."""

import socket
from collections.abc import Mapping

_CONNECTED = (".connect_tcp.complete", ".start_tls.complete")  # of the connection itself, or of one through a proxy


class Wire:
    """The connection of one request of the HTTP library's, which is to keep none of them for a later request.

    `trace` goes into the request as its extension of this name. While a connection is being made, there is nothing to
    cut yet: it is cut as soon as it is there, or its making fails by the request's own time limit.
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

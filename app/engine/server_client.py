"""Talks to an OpenAI-compatible server: one request over HTTP, stopped at once, retried where that can help."""

import json
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import httpx

from app.domain.progress import CancelToken
from app.engine.server_address import ServerAddress
from app.errors import Cancelled, EngineError

_TIMEOUT = httpx.Timeout(300.0, connect=5.0)
_SECONDS_BETWEEN_ATTEMPTS = (0.2, 1.0)
_WORTH_ANOTHER = frozenset({408, 429, 500, 502, 503, 504})

Json = dict[str, object]


class Rejected(EngineError):
    """The server answered that it does not take this request; `status` is its HTTP status."""

    def __init__(self, sentence: str, status: int) -> None:
        super().__init__(sentence)
        self.status = status


class ServerClient:
    """Sends requests to one server. Usable from several threads."""

    def __init__(self, address: ServerAddress, key: str = "") -> None:
        self._address = address
        self._url = address.url.rstrip("/")
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        # A connection of its own for each request, so that it can be cut when the request is cancelled.
        limits = httpx.Limits(max_keepalive_connections=0)
        # A proxy is for the internet: a server on this machine is spoken to directly.
        self._client = httpx.Client(
            headers=headers, timeout=_TIMEOUT, limits=limits, trust_env=not address.on_this_machine
        )

    def get(self, path: str, token: CancelToken) -> Json:
        """Return the server's JSON answer; raises EngineError, Cancelled."""
        return _object(self._read("GET", path, None, token), self._address)

    def post(self, path: str, body: Mapping[str, object], token: CancelToken, *, again: bool = True) -> Json:
        """Send JSON and return the server's JSON answer; raises Rejected, EngineError, Cancelled.

        Without `again` a request that the server rejects is not repeated.
        """
        return _object(self._read("POST", path, body, token, again=again), self._address)

    def events(self, path: str, body: Mapping[str, object], token: CancelToken) -> Iterator[Json]:
        """Send JSON and yield the server's events as they come; raises Rejected, EngineError, Cancelled."""
        with self._opened("POST", path, {**body, "stream": True}, token) as response:
            for line in response.iter_lines():
                token.check()
                data = line.removeprefix("data:").strip()
                if line.startswith("data:") and data != "[DONE]":
                    yield _object(data, self._address)

    def close(self) -> None:
        """Close the connections; a second call does nothing."""
        self._client.close()

    def _read(
        self, method: str, path: str, body: Mapping[str, object] | None, token: CancelToken, *, again: bool = True
    ) -> str:
        last: EngineError | None = None
        for pause in (*_SECONDS_BETWEEN_ATTEMPTS, None):
            try:
                with self._opened(method, path, body, token) as response:
                    response.read()
                    return response.text
            except Rejected as rejected:
                if not again or rejected.status not in _WORTH_ANOTHER:
                    raise
                last = rejected
            except EngineError as error:
                last = error
            if pause is not None:
                _wait(pause, token)
        raise last or EngineError("The server was not asked.")

    @contextmanager
    def _opened(
        self, method: str, path: str, body: Mapping[str, object] | None, token: CancelToken
    ) -> Iterator[httpx.Response]:
        token.check()
        wire = _Wire()
        try:
            with (
                token.interrupting(wire.cut),
                self._client.stream(
                    method, f"{self._url}/{path}", json=body, extensions={"trace": wire.trace}
                ) as response,
            ):
                if not response.is_success:
                    response.read()
                    raise Rejected(self._sentence(response), response.status_code)
                yield response
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            if token.cancelled:
                raise Cancelled from error
            raise EngineError(
                f"The server at {self._address.host} does not answer ({str(error) or type(error).__name__}). "
                "Check that it runs and that its address is right, or choose a model on this machine."
            ) from error
        except RuntimeError as error:  # what httpx raises for a client that was closed
            raise EngineError("The connection to the server was closed. Start it again.") from error

    def _sentence(self, response: httpx.Response) -> str:
        host, status = self._address.host, response.status_code
        if status in (401, 403):
            return f"The server at {host} refuses the key. Enter the key that you were given for it."
        if status == 404:
            return f"The server at {host} does not know {response.url.path}. Check its address and the model's name."
        return f"The server at {host} answers {status} {response.reason_phrase}. Try again later, or ask who runs it."


class _Wire:
    """The connection of one request, to be cut from another thread."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None
        self._cut = False

    def trace(self, event: str, details: Mapping[str, object]) -> None:
        """Take note of the socket once it is there; called by the HTTP library."""
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
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


def _object(text: str, address: ServerAddress) -> Json:
    try:
        answer = json.loads(text)
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise EngineError(
            f"What answers at {address.host} is not a server for language models. Check its address, which ends in /v1."
        )
    return answer


def _wait(seconds: float, token: CancelToken) -> None:
    woken = threading.Event()
    with token.interrupting(woken.set):
        woken.wait(seconds)
    token.check()

"""Talks to an OpenAI-compatible server: one request over HTTP, stopped at once, retried where that can help."""

import json
import re
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager

import httpx

from smallprint.domain.progress import CancelToken
from smallprint.engine.server.address import ServerAddress
from smallprint.errors import Cancelled, EngineError
from smallprint.system.connection import Wire, promptly

_TIMEOUT = httpx.Timeout(300.0, connect=5.0)
_SECONDS_BETWEEN_ATTEMPTS = (0.2, 1.0)
_SECONDS_OF_A_RESTART = (2.0, 4.0, 8.0)  # between more attempts, at a server that has answered before
_SECONDS_OF_LOADING = 180.0
_SECONDS_BETWEEN_LOOKS = 0.5
_WORTH_ANOTHER = frozenset({408, 429, 500, 502, 503, 504})
_NOT_FOUND, _UNAVAILABLE = 404, 503
_SHOWN = 160  # characters of what a server says of an error
# How llama-server, vLLM, llama-cpp-python's server and OpenAI say that a request does not fit the context.
_TOO_LONG = re.compile(r"context.{0,12}(length|size|window)|exceed_context|maximum (input|model) length", re.IGNORECASE)

Json = dict[str, object]


class Rejected(EngineError):
    """The server answered that it does not take this request; `status` is its HTTP status, `said` what it says."""

    def __init__(self, sentence: str, status: int, said: str) -> None:
        super().__init__(sentence)
        self.status, self.said = status, said

    @property
    def too_long(self) -> bool:
        """Say whether the request does not fit the model's context."""
        return _TOO_LONG.search(self.said) is not None

    @property
    def loading(self) -> bool:
        """Say whether the server is still loading its model."""
        return self.status == _UNAVAILABLE and "loading" in self.said.casefold()


class Lost(EngineError):
    """The server cannot be reached, or ended the connection before it had answered."""


class ServerClient:
    """Sends requests to one server. Usable from several threads."""

    def __init__(self, address: ServerAddress, key: str = "") -> None:
        self._address = address
        self._has_answered = False
        self._url = address.url.rstrip("/")
        key = key.strip()
        # Said here: the HTTP library shows in its own error what it cannot send, and the key is a secret.
        if not (key.isascii() and key.isprintable()):
            raise EngineError(
                f"The key for the server at {address.host} has a character that no key can have, like an accent or the "
                "end of a line. Enter the key as you were given it."
            )
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        # A connection of its own for each request, so that it can be cut when the request is cancelled.
        limits = httpx.Limits(max_keepalive_connections=0)
        # A proxy is for the internet: a server on this machine is spoken to directly.
        try:
            self._client = httpx.Client(
                headers=headers, timeout=_TIMEOUT, limits=limits, trust_env=not address.on_this_machine
            )
        except (ValueError, ImportError, httpx.InvalidURL) as error:  # no address; a kind (SOCKS) that is not installed
            raise EngineError(
                f"The proxy that this system's environment names for {address.host} cannot be used. Write it like "
                "http://proxy:3128, or name the server in NO_PROXY."
            ) from error

    def get(self, path: str, token: CancelToken) -> Json:
        """Return the server's JSON answer; raises EngineError, Cancelled."""
        return _object(self._read("GET", path, None, token), self._address)

    def post(self, path: str, body: Mapping[str, object], token: CancelToken, *, again: bool = True) -> Json:
        """Send JSON and return the server's JSON answer; raises Rejected, EngineError, Cancelled.

        Without `again` a request that the server fails at (500) is not repeated.
        """
        return _object(self._read("POST", path, body, token, again=again), self._address)

    def events(self, path: str, body: Mapping[str, object], token: CancelToken) -> Iterator[Json]:
        """Send JSON and yield the server's events as they come; raises Rejected, EngineError, Cancelled.

        Asked again as `post` does, as long as nothing has come.
        """
        patience = self._patience(token)
        begun = False
        while True:
            try:
                for event in self._streamed(path, {**body, "stream": True}, token):
                    begun = True
                    yield event
                return
            except EngineError as error:
                if begun and isinstance(error, Lost):
                    raise self._broken_off("") from error
                if begun:
                    raise
                patience.wait_after(error)

    def close(self) -> None:
        """Close the connections; a second call does nothing."""
        self._client.close()

    def _patience(self, token: CancelToken, worth: frozenset[int] = _WORTH_ANOTHER) -> "_Patience":
        return _Patience(token, worth, restarts=self._has_answered)

    def _read(
        self, method: str, path: str, body: Mapping[str, object] | None, token: CancelToken, *, again: bool = True
    ) -> str:
        patience = self._patience(token, _WORTH_ANOTHER if again else _WORTH_ANOTHER - {500})
        while True:
            try:
                with self._opened(method, path, body, token) as response:
                    response.read()
                    token.check()  # a connection that was cut looks like the end where the server says no length
                    return response.text
            except EngineError as error:
                patience.wait_after(error)

    def _streamed(self, path: str, body: Mapping[str, object], token: CancelToken) -> Iterator[Json]:
        ended = False
        with self._opened("POST", path, body, token) as response:
            for line in response.iter_lines():
                token.check()
                kind, _, data = line.partition(":")
                if kind not in ("data", "error"):  # keep-alive comments, ids, blank lines
                    continue
                if data.strip() == "[DONE]":
                    return
                event = _object(data, self._address)
                if kind == "error" or event.get("error") or event.get("object") == "error":
                    raise self._broken_off(_said_of(event))
                ended = ended or _finished(event)
                yield event
        token.check()  # as in _read
        if not ended:
            raise self._broken_off("")

    def _broken_off(self, said: str) -> EngineError:
        host = self._address.host
        return EngineError(f"The server at {host} broke off in the middle of its answer{_quoted(said)}. Ask again.")

    @contextmanager
    def _opened(
        self, method: str, path: str, body: Mapping[str, object] | None, token: CancelToken
    ) -> Iterator[httpx.Response]:
        token.check()
        wire = Wire()
        try:
            request = self._client.build_request(
                method, f"{self._url}/{path}", json=body, extensions={"trace": wire.trace}
            )
            with (
                token.interrupting(wire.cut),
                closing(promptly(lambda: self._client.send(request, stream=True), token, _close)) as response,
            ):
                if not response.is_success:
                    response.read()
                    raise self._rejected(response)
                self._has_answered = True
                yield response
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            if token.cancelled:
                raise Cancelled from error
            slow = isinstance(error, httpx.TimeoutException) and not isinstance(error, httpx.ConnectTimeout)
            raise (EngineError if slow else Lost)(
                f"The server at {self._address.host} does not answer ({str(error) or type(error).__name__}). "
                "Check that it runs and that its address is right, or choose a model on this machine."
            ) from error
        except RuntimeError as error:  # what httpx raises for a client that was closed
            raise EngineError("The connection to the server was closed. Start it again.") from error

    def _rejected(self, response: httpx.Response) -> Rejected:
        host, status, said = self._address.host, response.status_code, _said_in(response.text)
        rejected = Rejected("", status, said)
        if status in (401, 403):
            sentence = f"The server at {host} refuses the key. Enter the key that you were given for it."
        elif rejected.too_long:
            sentence = (
                f"The passage and its instructions are longer than what the server at {host} reads at once. "
                "Start it with a larger context, or choose another model."
            )
        elif rejected.loading:
            sentence = f"The server at {host} is still loading its model. Try again in a minute."
        elif status == _NOT_FOUND:
            sentence = (
                f"The server at {host} does not know {response.url.path}. Check its address and the model's name."
            )
        else:
            sentence = (
                f"The server at {host} answers {status} {response.reason_phrase}{_quoted(said)}. "
                "Try again later, or ask who runs it."
            )
        return Rejected(sentence, status, said)


def _close(response: httpx.Response) -> None:
    response.close()


class _Patience:
    """How long a request is tried: a moment, longer where the server `restarts`, and as long as it loads its model."""

    def __init__(self, token: CancelToken, worth: frozenset[int], *, restarts: bool) -> None:
        self._token, self._worth, self._restarts = token, worth, restarts
        self._attempts = 0
        self._loaded_by = time.monotonic() + _SECONDS_OF_LOADING

    def wait_after(self, error: EngineError) -> None:
        """Wait before another attempt; raises the error where none would help, and Cancelled."""
        pause = self._pause(error)
        if pause is None:
            raise error
        woken = threading.Event()
        with self._token.interrupting(woken.set):
            woken.wait(pause)
        self._token.check()

    def _pause(self, error: EngineError) -> float | None:
        pauses: tuple[float, ...] = ()
        if isinstance(error, Rejected):
            if error.loading and time.monotonic() < self._loaded_by:
                return _SECONDS_BETWEEN_LOOKS
            pauses = _SECONDS_BETWEEN_ATTEMPTS if error.status in self._worth and not error.too_long else ()
        elif isinstance(error, Lost):
            pauses = (*_SECONDS_BETWEEN_ATTEMPTS, *(_SECONDS_OF_A_RESTART if self._restarts else ()))
        self._attempts += 1
        return pauses[self._attempts - 1] if self._attempts <= len(pauses) else None


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


def _said_in(text: str) -> str:
    """Return what a server says of an error, on one line; "" where it says nothing."""
    try:
        answer = json.loads(text)
    except ValueError:
        return ""
    return _said_of(answer) if isinstance(answer, dict) else ""


def _said_of(answer: Json) -> str:
    """Return the message of an error: in `error` (OpenAI and most), beside it (older vLLM) or in `detail` (FastAPI)."""
    error = answer.get("error")
    inner = error if isinstance(error, dict) else {"message": error}
    parts = (inner.get("message"), answer.get("message"), answer.get("detail"), inner.get("type"), inner.get("code"))
    return " ".join(next((part for part in parts if isinstance(part, str) and part.strip()), "").split())


def _quoted(said: str) -> str:
    """Return what a server says as a part of a sentence, cut short; "" where it says nothing."""
    return f" (“{said[:_SHOWN]}{'…' if len(said) > _SHOWN else ''}”)" if said else ""


def _finished(event: Json) -> bool:
    choices = event.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    return isinstance(first, dict) and bool(first.get("finish_reason"))

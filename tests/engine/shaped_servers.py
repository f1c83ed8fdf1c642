"""Small HTTP servers that answer in the shapes of vLLM, mlx_lm.server, llama-server and OpenAI, down to their errors.

Only what an answer looks like is theirs: there is no model behind. What llama-cpp-python's server does is tested with
that server itself.
"""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from smallprint.engine.server.address import ServerAddress

LOWEST = -3.4028234663852886e38  # how llama-server writes that a token cannot come


Tokens = tuple[tuple[str, float], ...]  # with their log-probabilities


class Kind:
    """One kind of server. `reply` None ends the connection without a word."""

    protocol = "HTTP/1.1"
    model = "granite"
    forms = True  # whether it knows of `response_format`
    says = "Delaware"
    first: Tokens = (("Yes", -0.25), ("No", -1.75))
    longest = 2000  # characters that fit its context

    def models(self) -> Any:
        raise NotImplementedError

    def reply(self, body: Any) -> tuple[int, Any] | None:
        raise NotImplementedError

    def events(self) -> Iterator[str]:
        yield self.event({"role": "assistant", "content": ""}, None)
        for word in self.says.split(" "):
            yield self.event({"content": word}, None)
        yield self.event({}, "stop")
        yield "data: [DONE]"

    def event(self, delta: Any, finish: str | None) -> str:
        return f"data: {json.dumps({'choices': [{'index': 0, 'delta': delta, 'finish_reason': finish}]})}"

    def too_long(self, body: Any) -> bool:
        return sum(len(turn["content"]) for turn in body["messages"]) > self.longest

    def content(self, form: Any) -> str:
        """What a model says that keeps to the form of a reply that it was given."""
        if form is None or not self.forms:
            return self.says
        options = form["json_schema"]["schema"]["properties"]["answer"]["enum"]
        return json.dumps({"answer": next(option for option in options if option == self.says)})

    def listed(self, body: Any) -> list[Any]:
        ranked = sorted(self.first, key=lambda one: -one[1])
        return [{"token": token, "logprob": value} for token, value in ranked[: body.get("top_logprobs") or 0]]

    def answer(self, body: Any, **message: Any) -> Any:
        content = [{"token": self.says, "logprob": -0.5, "top_logprobs": self.listed(body)}]
        logprobs = {"content": content} if body.get("logprobs") else None
        message = {"role": "assistant", "content": self.content(body.get("response_format")), **message}
        return {"choices": [{"index": 0, "message": message, "logprobs": logprobs, "finish_reason": "stop"}]}


class Vllm(Kind):
    """vLLM: `max_model_len`, 400 for what is too long or more log-probabilities than it was started to give."""

    max_logprobs = 20
    first: Tokens = ((" Yes", -0.25), ("No", -1.75), ("Maybe", -9999.0))

    def models(self) -> Any:
        card = {"object": "model", "owned_by": "vllm", "parent": None, "permission": [{"id": "modelperm-1"}]}
        adapter = {**card, "id": "my-adapter", "parent": self.model, "max_model_len": None}
        return {"object": "list", "data": [{**card, "id": self.model, "max_model_len": 4321}, adapter]}

    def reply(self, body: Any) -> tuple[int, Any] | None:
        if self.too_long(body):
            message = (
                "'max_tokens' or 'max_completion_tokens' is too large: 96. This model's maximum context length is "
                "4321 tokens and your request has 4300 input tokens (96 > 4321 - 4300)."
            )
            return 400, {"error": {"message": message, "type": "BadRequestError", "param": None, "code": 400}}
        if (body.get("top_logprobs") or 0) > self.max_logprobs:
            message = f"Requested sample logprobs of {body['top_logprobs']}, which is greater than max allowed: 5"
            return 400, {"object": "error", "message": message, "type": "BadRequestError", "param": None, "code": 400}
        return 200, self.answer(body, reasoning_content=None, tool_calls=[])


class Mlx(Kind):
    """mlx_lm.server: HTTP/1.0, no context said, no forms of a reply, tokens as the vocabulary spells them.

    What it does not take makes its handler fail: the connection ends without a word.
    """

    protocol = "HTTP/1.0"
    forms = False
    first: Tokens = (("ĠYes", -0.5), ("No", -1.75), ("▁Yes", -2.0))

    def models(self) -> Any:
        return {"object": "list", "data": [{"id": self.model, "object": "model", "created": 1}]}

    def reply(self, body: Any) -> tuple[int, Any] | None:
        if not isinstance(body.get("logprobs", False), bool) or not -1 <= body.get("top_logprobs", -1) <= 10:
            return None
        if self.too_long(body):
            return 500, {"error": "Out of memory"}
        return 200, self.answer(body, reasoning="", tool_calls=[])

    def events(self) -> Iterator[str]:
        yield ": keepalive 128/256"
        yield from super().events()


class Llama(Kind):
    """llama-server: `meta`, "Loading model" for a while, the lowest number for what cannot come."""

    loading = 0
    first: Tokens = (("Yes", -0.25), ("No", -1.75), ("Nope", LOWEST))

    def models(self) -> Any:
        if self.loading:
            self.loading -= 1
            error = {"message": "Loading model", "type": "unavailable_error", "code": 503}
            return 503, {"error": error}
        meta = {"vocab_type": 2, "n_vocab": 49152, "n_ctx": 4321, "n_ctx_train": 131072, "size": 100}
        entry = {"id": self.model, "object": "model", "owned_by": "llamacpp", "meta": meta}
        return {"models": [{"name": self.model}], "object": "list", "data": [entry]}

    def reply(self, body: Any) -> tuple[int, Any] | None:
        if self.loading:
            self.loading -= 1
            return 503, {"error": {"message": "Loading model", "type": "unavailable_error", "code": 503}}
        if self.too_long(body):
            message = "request (5000 tokens) exceeds the available context size (4321 tokens), try increasing it"
            return 400, {"error": {"code": 400, "message": message, "type": "exceed_context_size_error"}}
        return 200, {**self.answer(body), "timings": {"prompt_n": 1}}

    def events(self) -> Iterator[str]:
        yield self.event({"role": "assistant", "content": None}, None)
        yield from super().events()
        yield "data: [DONE]"


class OpenAi(Kind):
    """OpenAI's newer models: other names for settings, and some that they do not take."""

    def models(self) -> Any:
        return {"object": "list", "data": [{"id": self.model, "object": "model", "owned_by": "system"}]}

    def reply(self, body: Any) -> tuple[int, Any] | None:
        if "max_tokens" in body:
            return 400, self._unsupported(
                "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' "
                "instead.",
                "max_tokens",
            )
        if "temperature" in body:
            said = "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is"
            return 400, self._unsupported(f"{said} supported.", "temperature")
        if "logprobs" in body or "top_logprobs" in body:
            return 400, self._unsupported("logprobs are not supported with this model.", "logprobs")
        assert body["max_completion_tokens"] > 0
        return 200, self.answer(body, refusal=None)

    def _unsupported(self, message: str, param: str) -> Any:
        return {"error": {"message": message, "type": "invalid_request_error", "param": param, "code": "unsupported"}}


class LocalServer(ThreadingHTTPServer):
    """A server on this machine whose clients may go away; port 0 is one that is free."""

    daemon_threads = True

    def __init__(self, handler: type[BaseHTTPRequestHandler], port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), handler)

    @property
    def address(self) -> ServerAddress:
        return ServerAddress(f"http://127.0.0.1:{self.server_port}/v1")

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing when a client goes away."""


class ShapedServer(LocalServer):
    """Serves one kind; `requests` keeps what was asked."""

    def __init__(self, kind: Kind, port: int = 0) -> None:
        super().__init__(_Handler, port)
        self.kind = kind
        self.key = ""
        self.requests: list[dict[str, Any]] = []


class _Handler(BaseHTTPRequestHandler):
    server: ShapedServer

    def setup(self) -> None:
        self.protocol_version = self.server.kind.protocol
        super().setup()

    def do_GET(self) -> None:
        models = self.server.kind.models()
        self._send(*(models if isinstance(models, tuple) else (200, models)))

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.requests.append(body)
        if self.server.key and self.headers.get("Authorization") != f"Bearer {self.server.key}":
            self._send(401, {"error": {"message": "Invalid API Key", "type": "authentication_error", "code": 401}})
            return
        reply = self.server.kind.reply(body)
        if reply is None:
            self.close_connection = True
        elif body.get("stream") and reply[0] == 200:
            self._stream(self.server.kind.events())
        else:
            self._send(*reply)

    def _send(self, status: int, answer: Any) -> None:
        content = json.dumps(answer).encode()
        self.send_response(status)
        if self.protocol_version == "HTTP/1.1":
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _stream(self, lines: Iterator[str]) -> None:
        """Send lines as they come, in chunks in HTTP/1.1; the process seems to be gone where they raise an error."""
        chunked = self.protocol_version == "HTTP/1.1"
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding" if chunked else "Connection", "chunked" if chunked else "close")
        self.end_headers()
        self.close_connection = True
        for line in (f"{line}\n\n".encode() for line in lines):
            self.wfile.write(b"%x\r\n%s\r\n" % (len(line), line) if chunked else line)
            self.wfile.flush()
        if chunked:
            self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *args: object) -> None:
        """Print nothing."""


@contextmanager
def serving(kind: Kind, port: int = 0) -> Iterator[ShapedServer]:
    """Serve a kind until the block ends."""
    server = ShapedServer(kind, port)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

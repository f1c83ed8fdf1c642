"""RemoteEngine: a model on an OpenAI-compatible server that chooses and writes.

Works with llama-server, vLLM, mlx_lm.server and llama-cpp-python's server. What a server says is never trusted: an
option is one of the options, or there is none.
"""

import hashlib
import math
import re
from collections.abc import Callable, Iterator, Sequence

from smallprint.domain.engine import ModelInfo, Request
from smallprint.domain.progress import CancelToken
from smallprint.engine.server.address import ServerAddress
from smallprint.engine.server.answer import choice_of, content_of, scores_of_first_tokens, scores_of_pick
from smallprint.engine.server.client import Json, Rejected, ServerClient
from smallprint.errors import EngineError

_CHARACTERS_PER_TOKEN = 3.5
_UNKNOWN_CONTEXT = 4096
_TOP = 10  # likeliest tokens asked for: mlx_lm.server lists no more, and ends the connection where more are asked for
_DECLINED = (400, 422)  # how a server answers a request with a setting that it does not take
_UNKNOWN = (400, 404, 415, 422, 500, 501)  # how a server answers a form of the reply that it does not know
# What chat templates are made of. Servers tokenise a whole conversation at once, so these must not survive in text.
# In angle brackets: <|im_end|>, </s>, <seed:bos>, <end-of-turn>. In square ones: [/INST], [gMASK] (GLM), [|system|]
# (EXAONE), but neither [Seller] nor [*].
_CONTROL = re.compile(r"<(?=[|｜/]?[\w:-]*[|｜>])|\[(?=[|｜]|/?[a-z]?[A-Z_]{3,}\])")


class RemoteEngine:
    """Implements `domain.engine.Engine` with a server's model; `model` "" is the first that the server lists.

    Raises EngineError with a sentence when the server cannot be used.
    """

    def __init__(self, address: ServerAddress, token: CancelToken, model: str = "", key: str = "") -> None:
        self._client = ServerClient(address, key)
        self._closed = False
        self._structured: tuple[_Structure, ...] = (_json_schema, _json_object)
        self._declined: frozenset[str] = frozenset()  # settings that the server does not take
        try:
            listed = listed_models(self._client, token)
            if model and model not in listed:
                raise EngineError(
                    f"The server at {address.host} has no model “{model}”. It has: {', '.join(listed) or 'none'}."
                )
            if not listed:
                raise EngineError(f"The server at {address.host} has no model. Ask who runs it to load one.")
        except BaseException:
            self._client.close()
            raise
        self._host = address.host
        self._model = model or next(iter(listed))
        name = self._model.replace("\\", "/").rpartition("/")[2]
        # A server does not say which weights it runs: its address and the model's name tell it from others.
        identity = hashlib.sha256(f"{address.url} {self._model}".encode()).hexdigest()
        self._info = ModelInfo(name=f"{name} at {address.host}", sha256=identity, context=listed[self._model])

    @property
    def info(self) -> ModelInfo:
        """The model that answers, with the machine it runs on; its `sha256` is of address and name, not of weights."""
        return self._info

    def choose(self, request: Request, options: Sequence[str], token: CancelToken) -> list[float]:
        """Return the log-probability of each option.

        From the likeliest first tokens where they tell the options apart; else the server picks one.
        """
        self._require_open()
        token.check()
        if not options:
            return []
        scores = None
        if "logprobs" not in self._declined:
            answer = self._complete(request, token, max_tokens=1, logprobs=True, top_logprobs=_TOP)
            scores = scores_of_first_tokens(answer, options)
        return scores if scores is not None else self._picked(request, options, token)

    def write(self, request: Request, token: CancelToken, max_tokens: int = 256) -> Iterator[str]:
        """Yield the reply piece by piece as the server sends it."""
        self._require_open()
        token.check()
        while True:
            body = self._body(request, max_tokens=max_tokens)
            try:
                for event in self._client.events("chat/completions", body, token):
                    self._require_open()
                    piece = content_of(event, "delta")
                    if piece:
                        yield piece
                return
            except Rejected as rejected:
                self._do_without(rejected, body)

    def count_tokens(self, text: str) -> int:
        """Return about how many tokens `text` takes; a server does not say."""
        return math.ceil(len(text) / _CHARACTERS_PER_TOKEN)

    def close(self) -> None:
        """Close the connection; the engine cannot be used afterwards. A second call does nothing."""
        self._closed = True
        self._client.close()

    def _require_open(self) -> None:
        if self._closed:
            raise EngineError("The connection to the server was closed. Start it again.")

    def _complete(self, request: Request, token: CancelToken, *, again: bool = True, **settings: object) -> Json:
        """Return the answer to a request, asked without the settings that the server does not take."""
        while True:
            body = self._body(request, **settings)
            try:
                answer = self._client.post("chat/completions", body, token, again=again)
            except Rejected as rejected:
                self._do_without(rejected, body)
                continue
            if choice_of(answer) is None:
                raise EngineError(f"The server at {self._host} answers without a reply. Try again, or ask who runs it.")
            return answer

    def _body(self, request: Request, **settings: object) -> Json:
        body: Json = {"model": self._model, "messages": _turns(request), "temperature": 0, **settings}
        for name in self._declined & body.keys():
            value = body.pop(name)
            if name in _RENAMED:
                body[_RENAMED[name]] = value
        return body

    def _do_without(self, rejected: Rejected, body: Json) -> None:
        """Take note of the settings that the server names as refused; raises the rejection where there are none."""
        refused = [
            names for word, names in _OPTIONAL.items() if word in rejected.said and not body.keys().isdisjoint(names)
        ]
        if rejected.status not in _DECLINED or rejected.too_long or not refused:
            raise rejected
        self._declined |= {name for names in refused for name in names}

    def _picked(self, request: Request, options: Sequence[str], token: CancelToken) -> list[float]:
        """Let the server pick one of the options, in the first of the ways to say so that it takes."""
        longest = 32 + max(map(len, options))
        schema: Json = {
            "type": "object",
            "properties": {"answer": {"type": "string", "enum": list(options)}},
            "required": ["answer"],
            "additionalProperties": False,
        }
        for structure in self._structured:
            form = structure(schema)
            try:
                answer = self._complete(request, token, again=False, max_tokens=longest, response_format=form)
            except Rejected as rejected:
                if rejected.status not in _UNKNOWN or rejected.too_long:
                    raise
                self._structured = tuple(other for other in self._structured if other is not structure)
                continue
            return scores_of_pick(content_of(answer), options)
        return scores_of_pick(content_of(self._complete(request, token, max_tokens=longest)), options)


# What a request can do without, by the word for it in a refusal.
_OPTIONAL = {
    "max_completion_tokens": ("max_tokens",),
    "temperature": ("temperature",),
    "logprobs": ("logprobs", "top_logprobs"),
}
_RENAMED = {"max_tokens": "max_completion_tokens"}  # for OpenAI's own newer models

_Structure = Callable[[Json], Json]


def _json_schema(schema: Json) -> Json:
    """The way of OpenAI, vLLM and llama-server."""
    return {"type": "json_schema", "json_schema": {"name": "answer", "strict": True, "schema": schema}}


def _json_object(schema: Json) -> Json:
    """The way of llama-cpp-python's server."""
    return {"type": "json_object", "schema": schema}


def listed_models(client: ServerClient, token: CancelToken) -> dict[str, int]:
    """Return the names of a server's models with their contexts in tokens (4,096 where it does not say).

    What a request may take is `n_ctx` of llama-server (older ones say only what the model was trained for) and
    `max_model_len` of vLLM.
    """
    data = client.get("models", token).get("data")
    models = [entry for entry in data if isinstance(entry, dict)] if isinstance(data, list) else []
    return {str(entry["id"]): _context(entry) for entry in models if entry.get("id")}


def server_models(address: ServerAddress, key: str, token: CancelToken) -> list[str]:
    """Return the names of the models that a server offers; raises EngineError, Cancelled."""
    client = ServerClient(address, key)
    try:
        return list(listed_models(client, token))
    finally:
        client.close()


def _context(entry: Json) -> int:
    said = entry.get("meta")
    meta = said if isinstance(said, dict) else {}
    for value in (entry.get("max_model_len"), meta.get("n_ctx"), meta.get("n_ctx_train")):
        if isinstance(value, int) and value > 0:
            return value
    return _UNKNOWN_CONTEXT


def _turns(request: Request) -> list[dict[str, str]]:
    """Return the conversation in the server's form, with nothing in it that a template is made of."""
    documents = "".join(f"{title}\n{text}\n\n" for title, text in request.documents)
    turns = [("system", request.system)] if request.system else []
    for asked, answered in request.shots:
        turns += [("user", asked), ("assistant", answered)]
    turns.append(("user", f"{documents}{request.user}"))
    return [{"role": role, "content": _CONTROL.sub(lambda match: f"{match[0]} ", text)} for role, text in turns]

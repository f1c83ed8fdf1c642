"""RemoteEngine: a model on an OpenAI-compatible server that chooses, copies, fills and writes.

Works with llama-server, vLLM, mlx_lm.server and llama-cpp-python's server. What a server says is never trusted: an
option is one of the options, a copy is looked up in the text, or there is none.
"""

import hashlib
import json
import math
import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TypeVar

from app.domain.engine import Chosen, Copied, Engine, Field, ModelInfo, Prompt
from app.domain.progress import CancelToken
from app.engine.constrain import normalised
from app.engine.server_address import ServerAddress
from app.engine.server_client import Json, Rejected, ServerClient
from app.errors import EngineError

_AT_ONCE = 4  # requests under way: servers answer a few side by side
_CHARACTERS_PER_TOKEN = 3.5
_UNKNOWN_CONTEXT = 4096
_UNSAID = -0.7  # log-probability where the server gives none
_UNLIKELY = -12.0
_BEYOND = 1.0  # how much less likely than the least likely token that was listed the others are taken to be
_TOP = 20
# What chat templates are made of. Servers tokenise a whole conversation at once, so these must not survive in text.
_CONTROL = re.compile(r"<(?=[|｜/]?\w*[|｜>])|\[(?=/?[A-Z_]{3,}\])")

_Asked = TypeVar("_Asked")
_Answer = TypeVar("_Answer")


class RemoteEngine:
    """Implements `app.domain.engine.Engine` with a server's model; `model` "" is the first that the server lists.

    Raises EngineError with a sentence when the server cannot be used.
    """

    def __init__(self, address: ServerAddress, token: CancelToken, model: str = "", key: str = "") -> None:
        self._client = ServerClient(address, key)
        self._closed = False
        self._structured: tuple[_Structure, ...] = (_json_schema, _json_object)
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
        self._model = model or next(iter(listed))
        name = self._model.replace("\\", "/").rpartition("/")[2]
        # A server does not say which weights it runs: its address and the model's name tell it from others.
        identity = hashlib.sha256(f"{address.url} {self._model}".encode()).hexdigest()
        self._info = ModelInfo(name=f"{name} at {address.host}", sha256=identity, context=listed[self._model])

    @property
    def info(self) -> ModelInfo:
        """The model that answers, with the machine it runs on; its `sha256` is of address and name, not of weights."""
        return self._info

    def choose(self, prompt: Prompt, options: Sequence[str], token: CancelToken) -> list[float]:
        """Return the log-probability of each option.

        From the likeliest first tokens where they tell the options apart; else the server picks one.
        """
        self._require_open()
        token.check()
        if not options:
            return []
        answer = self._complete(prompt, token, max_tokens=1, logprobs=True, top_logprobs=_TOP)
        scores = _scores_of_first_tokens(answer, options)
        return scores if scores is not None else self._picked(prompt, options, token)

    def choose_each(self, prompts: Sequence[Prompt], options: Sequence[str], token: CancelToken) -> list[list[float]]:
        """Return what `choose` does for each prompt, a few at once."""
        return self._each(lambda prompt: self.choose(prompt, options, token), prompts, token)

    def copy(self, prompt: Prompt, text: str, token: CancelToken, max_tokens: int = 96) -> Copied | None:
        """Return where the words of the reply are in `text`; None where they are not."""
        self._require_open()
        token.check()
        if not text.strip():
            return None
        answer = self._complete(prompt, token, max_tokens=max_tokens, logprobs=True, stop=["\n"])
        return _found(_content(answer), text, _mean_logprob(answer))

    def copy_each(
        self, requests: Sequence[tuple[Prompt, str]], token: CancelToken, max_tokens: int = 96
    ) -> list[Copied | None]:
        """Return what `copy` does for each prompt and its text, a few at once."""
        return self._each(lambda asked: self.copy(asked[0], asked[1], token, max_tokens), requests, token)

    def fill(
        self, prompt: Prompt, fields: Sequence[Field], text: str, token: CancelToken
    ) -> dict[str, Chosen | Copied | None]:
        """Return a value for each field, each asked for by its name."""

        def value(field: Field) -> Chosen | Copied | None:
            asked = replace(prompt, question=f"{prompt.question}\n{field.name}:")
            if not field.options:
                return self.copy(asked, text, token)
            scores = normalised(self.choose(asked, field.options, token))
            best = max(range(len(scores)), key=scores.__getitem__)
            return Chosen(field.options[best], scores[best])

        found = self._each(value, fields, token)
        return {field.name: one for field, one in zip(fields, found, strict=True)}

    def write(self, prompt: Prompt, token: CancelToken, max_tokens: int = 256) -> Iterator[str]:
        """Yield the reply piece by piece as the server sends it."""
        self._require_open()
        token.check()
        body = self._body(prompt, max_tokens=max_tokens)
        for event in self._client.events("chat/completions", body, token):
            self._require_open()
            piece = _content(event, "delta")
            if piece:
                yield piece

    def count_tokens(self, text: str) -> int:
        """Return about how many tokens `text` takes; a server does not say."""
        return math.ceil(len(text) / _CHARACTERS_PER_TOKEN)

    def urgent(self) -> Engine:
        """Return this one: the server decides who goes first."""
        return self

    def close(self) -> None:
        """Close the connection; the engine cannot be used afterwards. A second call does nothing."""
        self._closed = True
        self._client.close()

    def _require_open(self) -> None:
        if self._closed:
            raise EngineError("The connection to the server was closed. Start it again.")

    def _each(self, ask: Callable[[_Asked], _Answer], asked: Sequence[_Asked], token: CancelToken) -> list[_Answer]:
        self._require_open()
        token.check()
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            return list(pool.map(ask, asked))

    def _complete(self, prompt: Prompt, token: CancelToken, **settings: object) -> Json:
        return self._client.post("chat/completions", self._body(prompt, **settings), token)

    def _body(self, prompt: Prompt, **settings: object) -> Json:
        return {"model": self._model, "messages": _turns(prompt), "temperature": 0, "seed": 0, **settings}

    def _picked(self, prompt: Prompt, options: Sequence[str], token: CancelToken) -> list[float]:
        """Let the server pick one of the options, in the first of the ways to say so that it takes."""
        longest = 32 + max(map(len, options))
        schema: Json = {
            "type": "object",
            "properties": {"answer": {"enum": list(options)}},
            "required": ["answer"],
            "additionalProperties": False,
        }
        for structure in self._structured:
            try:
                body = self._body(prompt, max_tokens=longest, response_format=structure(schema))
                answer = self._client.post("chat/completions", body, token, again=False)
            except Rejected as rejected:
                if rejected.status in (401, 403):
                    raise
                self._structured = tuple(other for other in self._structured if other is not structure)
                continue
            return _scores_of_pick(_answer_of(_content(answer)), options)
        answer = self._complete(prompt, token, max_tokens=longest)
        return _scores_of_pick(_content(answer).strip(), options)


_Structure = Callable[[Json], Json]


def _json_schema(schema: Json) -> Json:
    """The way of OpenAI, vLLM and llama-server."""
    return {"type": "json_schema", "json_schema": {"name": "answer", "strict": True, "schema": schema}}


def _json_object(schema: Json) -> Json:
    """The way of llama-cpp-python's server."""
    return {"type": "json_object", "schema": schema}


def listed_models(client: ServerClient, token: CancelToken) -> dict[str, int]:
    """Return the names of a server's models with their contexts in tokens (4,096 where it does not say)."""
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
    meta = entry.get("meta")
    for value in (entry.get("max_model_len"), meta.get("n_ctx_train") if isinstance(meta, dict) else None):
        if isinstance(value, int) and value > 0:
            return value
    return _UNKNOWN_CONTEXT


def _turns(prompt: Prompt) -> list[dict[str, str]]:
    """Return the conversation in the server's form, with nothing in it that a template is made of."""
    documents = "".join(f"{title}\n{text}\n\n" for title, text in prompt.documents)
    turns = [("system", prompt.system)] if prompt.system else []
    for asked, answered in prompt.shots:
        turns += [("user", asked), ("assistant", answered)]
    last = f"{documents}{prompt.user}{prompt.question}"
    turns.append(("user", f"{last}\n{prompt.prefill}" if prompt.prefill else last))
    return [{"role": role, "content": _CONTROL.sub(lambda match: f"{match[0]} ", text)} for role, text in turns]


def _choice(answer: Json) -> Json:
    choices = answer.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    return first if isinstance(first, dict) else {}


def _content(answer: Json, part: str = "message") -> str:
    message = _choice(answer).get(part)
    content = message.get("content") if isinstance(message, dict) else None
    return content if isinstance(content, str) else ""


def _tokens(answer: Json) -> list[Json]:
    logprobs = _choice(answer).get("logprobs")
    content = logprobs.get("content") if isinstance(logprobs, dict) else None
    return [entry for entry in content if isinstance(entry, dict)] if isinstance(content, list) else []


def _mean_logprob(answer: Json) -> float:
    said = [float(value) for entry in _tokens(answer) if isinstance(value := entry.get("logprob"), int | float)]
    return min(sum(said) / len(said), 0.0) if said else _UNSAID


def _scores_of_first_tokens(answer: Json, options: Sequence[str]) -> list[float] | None:
    """Return each option's score by the tokens that begin it; None where they do not tell the options apart."""
    tokens = _tokens(answer)
    listed = tokens[0].get("top_logprobs") if tokens else None
    if not isinstance(listed, list) or not listed:
        return None
    likely: dict[int, list[float]] = {}
    least = 0.0
    for entry in listed:
        piece, value = str(entry.get("token", "")).strip(), entry.get("logprob")
        if not isinstance(value, int | float):
            return None
        least = min(least, float(value))
        begun = [at for at, option in enumerate(options) if piece and option.strip().startswith(piece)]
        if len(begun) > 1:
            return None
        for at in begun:
            likely.setdefault(at, []).append(float(value))
    if not likely:
        return None
    return [
        min(math.log(sum(map(math.exp, likely[at]))), 0.0) if at in likely else least - _BEYOND
        for at in range(len(options))
    ]


def _answer_of(content: str) -> str:
    try:
        answer = json.loads(content)
    except ValueError:
        return content.strip()
    return str(answer.get("answer", "")) if isinstance(answer, dict) else str(answer)


def _scores_of_pick(said: str, options: Sequence[str]) -> list[float]:
    """Return -0.7 for the option picked and -12 for the others; the same for all where it is none of them."""
    plain = [option.strip().casefold() for option in options]
    words = said.strip().strip("\"'.").casefold()
    if words not in plain:
        return [-math.log(len(options))] * len(options)
    return [_UNSAID if option == words else _UNLIKELY for option in plain]


def _found(reply: str, text: str, logprob: float) -> Copied | None:
    """Return the first place of the reply's words in the text, as whole words, whatever white space is between them."""
    for said in (reply, reply.strip().strip("\"'“”‘’.,;:")):
        words = said.split()
        pattern = r"\s+".join(map(re.escape, words))
        match = re.search(rf"(?<!\w){pattern}(?!\w)", text) if words else None
        if match:
            return Copied(match.start(), match.end(), logprob)
    return None

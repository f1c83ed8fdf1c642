"""ScriptedEngine: answers from a script instead of a model, for tests of the stages that ask."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from smallprint.domain.engine import ModelInfo, Request
from smallprint.domain.progress import CancelToken
from smallprint.errors import EngineError

_LIKELY, _UNLIKELY = -0.1, -8.0


class ScriptedEngine:
    """Implements `smallprint.domain.engine.Engine` with replies from a script; deterministic, and stopped by the token.

    `script` is a function from the request to the whole reply, or a mapping whose first key that occurs in the
    request's last turn gives the reply ("" where none does). `choose` finds the reply likely and every other option
    unlikely, `write` yields it word by word.
    `requests` keeps what was asked.
    """

    def __init__(self, script: Callable[[Request], str] | Mapping[str, str], info: ModelInfo | None = None) -> None:
        self._script = script
        self._info = info or ModelInfo(name="scripted", sha256="0" * 64, context=4096)
        self._closed = False
        self.requests: list[Request] = []

    @property
    def info(self) -> ModelInfo:
        """The model that this engine claims to run."""
        return self._info

    def choose(self, request: Request, options: Sequence[str], token: CancelToken) -> list[float]:
        """Return -0.1 for the option that the script replies with and -8 for the others."""
        reply = self._reply(request, token)
        return [_LIKELY if option == reply else _UNLIKELY for option in options]

    def write(self, request: Request, token: CancelToken, max_tokens: int = 256) -> Iterator[str]:
        """Yield the script's reply word by word, each with the white space after it."""
        for word in re.findall(r"\S+\s*", self._reply(request, token))[:max_tokens]:
            token.check()
            yield word

    def count_tokens(self, text: str) -> int:
        """Return the number of words."""
        return len(text.split())

    def close(self) -> None:
        """Refuse every later request."""
        self._closed = True

    def _reply(self, request: Request, token: CancelToken) -> str:
        if self._closed:
            raise EngineError("The model was closed. Start it again.")
        token.check()
        self.requests.append(request)
        if isinstance(self._script, Mapping):
            return next((reply for key, reply in self._script.items() if key in request.user), "")
        return self._script(request)

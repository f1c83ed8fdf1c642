"""An engine that records what is asked of it, to be asked again of a real one."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.engine import Copied, ModelInfo, Prompt
from app.domain.progress import CancelToken
from app.engine.llama import LlamaEngine
from app.engine.scripted import ScriptedEngine


@dataclass(frozen=True, slots=True)
class Request:
    """One request: prompts with the options to choose from, or with the texts to copy from."""

    prompts: tuple[Prompt, ...]
    options: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


class Recorder(ScriptedEngine):
    """Answers "Yes", which no text has to be copied, under the name of a model; `requests` keeps what was asked."""

    def __init__(self, name: str) -> None:
        super().__init__(lambda _prompt: "Yes", ModelInfo(name, "0" * 64, 4096))
        self.requests: list[Request] = []

    def choose(self, prompt: Prompt, options: Sequence[str], token: CancelToken) -> list[float]:
        self.requests.append(Request((prompt,), tuple(options)))
        return super().choose(prompt, options, token)

    def choose_each(self, prompts: Sequence[Prompt], options: Sequence[str], token: CancelToken) -> list[list[float]]:
        self.requests.append(Request(tuple(prompts), tuple(options)))
        return [super(Recorder, self).choose(prompt, options, token) for prompt in prompts]

    def copy(self, prompt: Prompt, text: str, token: CancelToken, max_tokens: int = 96) -> Copied | None:
        self.requests.append(Request((prompt,), (), (text,)))
        return super().copy(prompt, text, token, max_tokens)

    def replay(self, engine: LlamaEngine) -> None:
        """Ask it all again."""
        token = CancelToken()
        for request in self.requests:
            if request.options:
                engine.choose_each(request.prompts, request.options, token)
            else:
                engine.copy_each(list(zip(request.prompts, request.texts, strict=True)), token, 16)

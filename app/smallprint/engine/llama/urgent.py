"""The same model for a person who waits: every request goes ahead of background reading."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from smallprint.domain.engine import Engine, ModelInfo, Prompt
from smallprint.domain.progress import CancelToken

if TYPE_CHECKING:
    from smallprint.engine.llama.engine import LlamaEngine


class UrgentEngine:
    """Implements `smallprint.domain.engine.Engine` with another engine's model, first in the queue."""

    def __init__(self, engine: "LlamaEngine") -> None:
        self._engine = engine

    @property
    def info(self) -> ModelInfo:
        """The model that answers."""
        return self._engine.info

    def choose(self, prompt: Prompt, options: Sequence[str], token: CancelToken) -> list[float]:
        """Return the log-probability of each option as the reply."""
        return self._engine.choose(prompt, options, token, urgent=True)

    def write(self, prompt: Prompt, token: CancelToken, max_tokens: int = 256) -> Iterator[str]:
        """Yield the reply piece by piece."""
        return self._engine.write(prompt, token, max_tokens, urgent=True)

    def count_tokens(self, text: str) -> int:
        """Return how many tokens `text` takes as plain text."""
        return self._engine.count_tokens(text)

    def urgent(self) -> Engine:
        """Return this one."""
        return self

    def close(self) -> None:
        """Free the model, for everybody."""
        self._engine.close()

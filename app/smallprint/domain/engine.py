"""What the pipeline asks of a language model: to choose and to write. Stages depend on this, not on llama.cpp."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from smallprint.domain.progress import CancelToken


@dataclass(frozen=True, slots=True)
class Request:
    """A conversation up to the model's next turn; everything in it is text, never control tokens.

    `system` is our own instruction, `shots` are (user, assistant) turns written by us, `user` is the last turn and
    may hold contract text. `documents` go through the template's own `documents`
    argument where it has one.

    Requests that share `system` and `shots` share their evaluation. An `urgent` one is of a person who waits: it goes
    ahead of the others, which then go on.
    """

    system: str
    user: str
    shots: tuple[tuple[str, str], ...] = ()
    documents: tuple[tuple[str, str], ...] = ()
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """The model that an engine runs: its name as shown, the SHA-256 of its file, and its context in tokens."""

    name: str
    sha256: str
    context: int
    architecture: str = ""
    quantisation: str = ""


class Engine(Protocol):
    """A language model that answers one request at a time, greedily, and stops at once when the token is cancelled.

    Every method raises `Cancelled` when the token is (also in the middle of evaluating the prompt), after which
    the engine is ready for the next request; and `EngineError` when the model fails. Same request, same answer.
    """

    @property
    def info(self) -> ModelInfo:
        """The model that answers."""

    def choose(self, request: Request, options: Sequence[str], token: CancelToken) -> list[float]:
        """Return the log-probability of each option as the reply, comparable between them (not normalised)."""

    def write(self, request: Request, token: CancelToken, max_tokens: int = 256) -> Iterator[str]:
        """Yield the reply piece by piece as it is generated."""

    def count_tokens(self, text: str) -> int:
        """Return how many tokens `text` takes as plain text."""

    def close(self) -> None:
        """Free the model; the engine cannot be used afterwards. A second call does nothing."""

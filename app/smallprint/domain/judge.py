"""The judge: a language model that reads a contract once and says of each passage which clauses it holds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage
from smallprint.domain.progress import CancelToken

States = NDArray[np.float32]
"""A row of numbers a passage."""


@dataclass(frozen=True, slots=True)
class PassagesRead:
    """Some passages that have just been read: `states[n]` is that of number `passages[n]` of the list given.

    `done` of `total` windows of text have been read so far.
    """

    done: int
    total: int
    passages: tuple[int, ...]
    states: States


Heard = Callable[[PassagesRead], None]


def ignored(_read: PassagesRead) -> None:
    """Do nothing with what has been read so far."""


class Judge(Protocol):
    """Reads contracts in the background, behind every question of a person's; usable from several threads."""

    @property
    def identity(self) -> str:
        """What the states depend on besides the text; states that are kept hold for this identity alone."""

    @property
    def keys(self) -> tuple[str, ...]:
        """What the outputs stand for, in order."""

    @property
    def width(self) -> int:
        """How many numbers a state has."""

    def read(
        self, document: Document, passages: Sequence[Passage], token: CancelToken, heard: Heard = ignored
    ) -> States:
        """Return the model's state after each passage, (passages, width).

        `heard` is called after each window, in the calling thread. The same contract gives the same numbers to the last
        bit on the same machine. Raises Cancelled, within milliseconds, and EngineError.
        """

    def standard(self, states: States) -> States:
        """Return states on a common scale, as features for other outputs: mean 0 and spread 1 over contracts."""

    def logits(self, states: States) -> States:
        """Return the log-odds of each output, (passages, outputs)."""

    def close(self) -> None:
        """Free the model; a second call does nothing."""

"""What follows from a contract: the protocol of a trained judge that reads passages against a statement."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from smallprint.domain.progress import CancelToken


@dataclass(frozen=True, slots=True)
class Entailment:
    """How probably a statement follows from some passages, or is contradicted by them; the rest is "not mentioned".

    `passage` is the index of the passage that says the most of it. The probabilities are calibrated.
    """

    entailed: float
    contradicted: float
    passage: int

    def __post_init__(self) -> None:
        if min(self.entailed, self.contradicted) < 0 or self.entailed + self.contradicted > 1.0 + 1e-6:
            raise ValueError("two probabilities that exclude each other")


class EntailmentJudge(Protocol):
    """A trained judge of entailment. `name` changes whenever its answers may: they are kept under it."""

    @property
    def name(self) -> str:
        """Which judge it is, weights included."""
        ...

    def judge(self, statement: str, passages: Sequence[str], token: CancelToken) -> Entailment:
        """Say whether a statement follows from the passages of one contract (at least one); raises Cancelled."""
        ...

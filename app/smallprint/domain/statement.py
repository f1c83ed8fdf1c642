"""A statement that a contract may make: it says so, it says the contrary, or it is silent about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage


class Stand(StrEnum):
    """How a contract stands to a statement."""

    SILENT = "silent"
    SAID = "said"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement by its key; `sentence` is what a contract would say, `kinds` the kinds of contract it fits."""

    key: str
    sentence: str
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatementRead:
    """How a document stands to a statement.

    `chances` are those of each `Stand`, in its order; they add up to one. `evidence` are the passages that tell, the
    most telling one first; where the document is rather silent, the one passage that comes closest.
    """

    key: str
    chances: tuple[float, float, float]
    evidence: tuple[Passage, ...]

    @property
    def stand(self) -> Stand:
        """The likeliest stand."""
        return list(Stand)[max(range(len(self.chances)), key=self.chances.__getitem__)]

    def chance(self, stand: Stand) -> float:
        """Return the chance of a stand."""
        return self.chances[list(Stand).index(stand)]


@dataclass(frozen=True, slots=True)
class Claim:
    """What words of a playbook amount to: that a contract says a statement, or with `denied` the contrary."""

    statement: str
    denied: bool = False

    @property
    def wanted(self) -> Stand:
        """How a contract stands to the statement if it has such words."""
        return Stand.DENIED if self.denied else Stand.SAID

    @property
    def contrary(self) -> Stand:
        """How it stands to the statement if it has the contrary."""
        return Stand.SAID if self.denied else Stand.DENIED


class StatementReader(Protocol):
    """Tells how documents stand to the statements `keys`."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The statements that it was trained for."""
        ...

    def read(self, document: Document, passages: Sequence[Passage]) -> tuple[StatementRead, ...]:
        """Return how a document stands to each statement, () where it has no passages."""
        ...

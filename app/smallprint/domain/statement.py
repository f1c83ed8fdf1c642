"""A statement that a contract may make: it says so, it says the contrary, or it is silent about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Stand(StrEnum):
    """How a contract stands to a statement."""

    SILENT = "silent"
    SAID = "said"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement by its key; `sentence` is what the contract would say, `kinds` the kinds of contract it is fit for."""

    key: str
    sentence: str
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatementRead:
    """How a document stands to a statement.

    `chances` are those of each `Stand`, in its order; they add up to one. `evidence` are indexes of the passages that
    tell, into those that were read, the most telling one first; there is none where the document is rather silent.
    """

    key: str
    chances: tuple[float, float, float]
    evidence: tuple[int, ...]

    @property
    def stand(self) -> Stand:
        """The likeliest stand."""
        return list(Stand)[max(range(len(self.chances)), key=self.chances.__getitem__)]

    def chance(self, stand: Stand) -> float:
        """Return the chance of a stand."""
        return self.chances[list(Stand).index(stand)]


def sentence_of(statements: Sequence[Statement], key: str) -> str:
    """Return the sentence of a statement, "" where none has that key."""
    return next((one.sentence for one in statements if one.key == key), "")

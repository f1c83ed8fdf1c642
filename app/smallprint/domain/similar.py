"""Clauses like one that was found, in other documents, with what was decided on them and why."""

from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.decision import Verdict
from smallprint.domain.review import ReviewedFinding


@dataclass(frozen=True, slots=True)
class SimilarClause:
    """A finding of the same type in another document: `likeness` is in [0, 1], 1 for the same words.

    `matter` is the file of another matter, None for the one that is open; `document` is the name of its document.
    """

    matter: Path | None
    document: str
    document_id: int
    found: ReviewedFinding
    likeness: float

    @property
    def decided(self) -> bool:
        """Say whether a person accepted, rejected or edited it."""
        return self.found.verdict is not Verdict.UNDECIDED

    @property
    def reason(self) -> str:
        """Why it was decided so, as the person gave it, "" where nothing was said."""
        return self.found.decision.reason if self.found.decision is not None else ""


@dataclass(frozen=True, slots=True)
class SimilarClauses:
    """What was found: `clauses` in the order in which they are shown, of `looked` clauses of the type in all.

    `matters` counts the other matters that were looked into, `remarks` are sentences on those that could not be.
    """

    clauses: tuple[SimilarClause, ...]
    looked: int = 0
    matters: int = 0
    remarks: tuple[str, ...] = ()

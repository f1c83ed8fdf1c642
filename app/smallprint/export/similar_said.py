"""The one place that says in English what was decided on a similar clause, and what was looked through."""

from smallprint.domain.decision import Verdict
from smallprint.domain.similar import SimilarClause, SimilarClauses
from smallprint.language.counting import counted

_DECIDED = {
    Verdict.ACCEPTED: "Accepted",
    Verdict.REJECTED: "Rejected",
    Verdict.EDITED: "Value edited",
    Verdict.UNDECIDED: "Not decided",
}


def decision_said(one: SimilarClause) -> str:
    """Return what was decided on a clause."""
    return _DECIDED[one.found.verdict]


def where_said(one: SimilarClause, place: str) -> str:
    """Return where a clause stands: its document, the matter where it is another one, and the place as it is said."""
    matter = one.matter.stem if one.matter is not None else ""
    return " · ".join(filter(None, (one.document, matter, place)))


def likeness_said(one: SimilarClause) -> str:
    """Return how like a clause is."""
    return f"{round(100 * one.likeness)} % alike"


def looked_said(found: SimilarClauses) -> str:
    """Return what was looked through."""
    clauses = counted(found.looked, "other clause")
    if not found.matters:
        return f"{clauses} of this type in this matter."
    return f"{clauses} of this type in this matter and {counted(found.matters, 'other matter')}, which were only read."

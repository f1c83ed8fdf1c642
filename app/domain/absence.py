"""Which clause types a document has no finding of, and whether they were looked for in it at all."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.clause import ClauseCatalogue, ClauseType
from app.domain.decision import Verdict
from app.domain.languages import is_searched, language_name
from app.domain.review import DocumentReview, ReviewedFinding
from app.domain.run import RunState


@dataclass(frozen=True, slots=True)
class Absence:
    """Clause types without a finding that stands: those that were looked for, and those that were not.

    `language` names the language for which the latter are not looked for, "" where all were.
    """

    not_found: tuple[ClauseType, ...] = ()
    not_looked_for: tuple[ClauseType, ...] = ()
    language: str = ""

    @property
    def sentence(self) -> str:
        """What a person must know of the types that were not looked for; "" where there are none."""
        if not self.not_looked_for:
            return ""
        return (
            f"The document is in {self.language}, and clause types are looked for in English only. What was not found "
            "may well be there."
        )


NOTHING_ABSENT = Absence()


def absent(review: DocumentReview, findings: Sequence[ReviewedFinding], catalogue: ClauseCatalogue) -> Absence:
    """Return the types without a finding; nothing for a document whose review has not ended."""
    if review.run is None or review.run.state not in (RunState.COMPLETE, RunState.PARTIAL):
        return NOTHING_ABSENT
    return absence(findings, catalogue, review.summary.language)


def absence(findings: Sequence[ReviewedFinding], catalogue: ClauseCatalogue, language: str) -> Absence:
    """Return the types without a finding in a document that was reviewed to its end; `language` is its ISO 639-1 code.

    A person's own types are looked for in any language: they are learnt from passages that the person gave.
    """
    found = {one.finding.clause for one in findings if one.verdict is not Verdict.REJECTED}
    absent = [clause for clause in catalogue.types if clause.key not in found]
    if is_searched(language):
        return Absence(tuple(absent))
    return Absence(
        tuple(clause for clause in absent if clause.own),
        tuple(clause for clause in absent if not clause.own),
        language_name(language) or "another language",
    )

"""Which clause types a document has no finding of, and whether they were looked for in it or expected at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from smallprint.domain.clause import ClauseCatalogue, ClauseType
from smallprint.domain.decision import Verdict
from smallprint.domain.review import DocumentReview, ReviewedFinding
from smallprint.language.counting import by_number, counted
from smallprint.language.names import is_searched, language_name


@dataclass(frozen=True, slots=True)
class Absence:
    """Clause types without a finding that stands: those that were looked for, and those that were not.

    `not_expected` are those that a contract of its kind need not have: their absence says nothing. `confirmed` are
    those that a person looked for and did not find; they are in none of the others. `language` names
    the language for which types are not looked for, "" where all were.
    """

    not_found: tuple[ClauseType, ...] = ()
    not_looked_for: tuple[ClauseType, ...] = ()
    language: str = ""
    not_expected: tuple[ClauseType, ...] = ()
    confirmed: tuple[ClauseType, ...] = ()

    @property
    def sentence(self) -> str:
        """What a person must know of the types that were not looked for; "" where there are none."""
        if not self.not_looked_for:
            return ""
        return (
            f"The document is in {self.language}, and clause types are looked for in English only. What was not found "
            "may well be there."
        )

    @property
    def left_out(self) -> str:
        """How many types are not said to be missing, and why; "" where none is left out."""
        count = len(self.not_expected)
        if not count:
            return ""
        types, are = counted(count, "clause type"), by_number(count, "is", "are")
        them = by_number(count, "it", "them")
        return f"{types} that such a contract need not have {are} left out: nothing was found of {them}."

    def without(self, keys: frozenset[str]) -> "Absence":
        """Return the types that are absent and are none of these."""
        return self._filtered(lambda one: one.key not in keys)

    def confirming(self, keys: frozenset[str]) -> "Absence":
        """Return the same with the types that a person confirmed as absent told apart from the others."""
        everything = (*self.not_found, *self.not_looked_for, *self.not_expected)
        confirmed = tuple(one for one in everything if one.key in keys)
        return replace(self._filtered(lambda one: one.key not in keys), confirmed=confirmed)

    def _filtered(self, kept: Callable[[ClauseType], bool]) -> "Absence":
        return Absence(
            tuple(filter(kept, self.not_found)),
            tuple(filter(kept, self.not_looked_for)),
            self.language,
            tuple(filter(kept, self.not_expected)),
            tuple(filter(kept, self.confirmed)),
        )


NOTHING_ABSENT = Absence()


def absent(review: DocumentReview, findings: Sequence[ReviewedFinding], catalogue: ClauseCatalogue) -> Absence:
    """Return the types without a finding; nothing for a document whose review has not ended."""
    if review.run is None or not review.run.state.ended_well:
        return NOTHING_ABSENT
    missing = absence(findings, catalogue, review.summary.language, review.summary.contract_kind)
    missing = missing.confirming(review.confirmed_absent)
    return missing.without(review.kept_back) if review.kept_back else missing


def absence(findings: Sequence[ReviewedFinding], catalogue: ClauseCatalogue, language: str, kind: str = "") -> Absence:
    """Return the types without a finding in a document that was reviewed to its end; `language` is its ISO 639-1 code.

    A person's own types are looked for in any language: they are learnt from passages that the person gave. They are
    expected in any contract, too; of the others only what a contract of the `kind` is expected to have is missed.
    """
    found = {one.finding.clause for one in findings if one.verdict is not Verdict.REJECTED}
    absent = [clause for clause in catalogue.types if clause.key not in found]
    missed = [clause for clause in absent if clause.own or catalogue.kinds.expects(kind, clause.key)]
    need_not = tuple(clause for clause in absent if clause not in missed)
    if is_searched(language):
        return Absence(tuple(missed), not_expected=need_not)
    return Absence(
        tuple(clause for clause in missed if clause.own),
        tuple(clause for clause in missed if not clause.own),
        language_name(language) or "another language",
        need_not,
    )

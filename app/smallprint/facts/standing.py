"""Which findings of a type count for an answer, in which order, and with what value.

What a person accepted, edited or marked stands above everything else; what a person rejected never counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from smallprint.domain.checklist import is_card
from smallprint.domain.clause import ClauseType, ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.fact import Fact
from smallprint.domain.finding import SURE
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.value_remark import OnValue
from smallprint.read.values.amounts import find_amounts
from smallprint.read.values.blanks import LEFT_BLANK, REDACTED
from smallprint.read.values.durations import find_durations
from smallprint.read.values.places import find_places

_BY_PERSON = (Verdict.ACCEPTED, Verdict.EDITED)


@dataclass(frozen=True, slots=True)
class FactVoice:
    """One finding as it counts: `stands` says that it surely is of its type, `decides` that its value is sure too."""

    found: ReviewedFinding
    fact: Fact
    stands: bool
    decides: bool

    @property
    def by_person(self) -> bool:
        """Say whether a person accepted, edited or marked it."""
        return self.fact.decided in _BY_PERSON or self.fact.marked

    @property
    def rank(self) -> tuple[int, float]:
        """What sorts voices, the best first: accepted, edited, marked, then by confidence."""
        person = {Verdict.ACCEPTED: 0, Verdict.EDITED: 1}.get(self.fact.decided, 2 if self.fact.marked else 3)
        return person, -self.fact.confidence


def voices(findings: Sequence[ReviewedFinding], clause: ClauseType) -> list[FactVoice]:
    """Return the findings of one type in one document that count, the best standing first."""
    heard = [
        _voice(one, clause)
        for one in findings
        if one.verdict is not Verdict.REJECTED and not one.broken and one.finding.quote and is_card(one)
    ]
    return sorted(heard, key=lambda one: one.rank)


def last_day_of(fact: Fact) -> str:
    """Return the last day to give notice that a value's remark has, as an ISO date; "" where it has none."""
    return next((one.days[0].isoformat() for one in fact.remarks if one.kind is OnValue.LAST_DAY), "")


def _voice(one: ReviewedFinding, clause: ClauseType) -> FactVoice:
    finding, value = one.finding, one.finding.value
    edited = one.verdict is Verdict.EDITED and one.decision is not None and bool(one.decision.value)
    normal = _normal(clause, one.shown_value) if edited else (value.normal if value else "")
    remarks = () if edited or value is None else value.remarks
    marked = not finding.run_id
    fact = Fact(
        finding.id, clause.key, clause.name, one.shown_value, normal, finding.confidence, one.verdict, marked, remarks
    )
    by_person = one.verdict in _BY_PERSON or marked
    stands = by_person or finding.confidence >= SURE
    blank = normal in (LEFT_BLANK, REDACTED)
    return FactVoice(one, fact, stands, stands and not blank and (by_person or not finding.disputed))


def _normal(clause: ClauseType, typed: str) -> str:
    """Return the normal form of a value that a person wrote; dates are kept in theirs."""
    if clause.value_kind is ValueKind.PLACE:
        found = find_places(typed)
    elif clause.value_kind is ValueKind.AMOUNT:
        found = find_amounts(typed)
    elif clause.value_kind is ValueKind.DURATION:
        found = find_durations(typed)
    else:
        return typed
    return found[0].normal if len(found) == 1 else typed

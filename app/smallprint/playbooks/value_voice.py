"""What the values say of a position: each finding's value against the conditions, and the worst of them."""

from collections.abc import Mapping

from smallprint.domain.clause import ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Value
from smallprint.domain.playbook import Level, Measure, Position
from smallprint.domain.playbook_verdict import (
    VERDICT_OF_LEVEL,
    Doubt,
    Opinion,
    PlaybookVerdict,
    Reason,
    ReasonKind,
    Voice,
)
from smallprint.domain.review import ReviewedFinding
from smallprint.playbooks.bounds import read_bound
from smallprint.playbooks.case import Case
from smallprint.playbooks.comparing import all_hold
from smallprint.playbooks.doubts import doubt_of

_BEHIND = 40  # characters behind a value that may say of what time it is
_KINDS = {Measure.LENGTH: ValueKind.DURATION, Measure.PLACE: ValueKind.PLACE, Measure.WORDS: ValueKind.TITLE}


def by_value(case: Case) -> Opinion | None:
    """Return the opinion of the values; None where the position has no conditions or nothing was found."""
    if not case.position.has_conditions or not case.standing:
        return None
    said = [one for found in case.standing if (one := _of(case, found)) is not None]
    if not said:
        quote = case.quote(case.standing[0])
        return Opinion(Voice.VALUE, PlaybookVerdict.CANNOT_TELL, quote, Reason(ReasonKind.NO_VALUE))
    return min(said, key=lambda one: one.verdict.rank)


def said_value(found: ReviewedFinding) -> Value | None:
    """Return the value of a finding as a person left it; None where it has none."""
    if found.verdict is not Verdict.EDITED or found.decision is None or not found.decision.value:
        return found.finding.value
    if not found.shown_value:  # a person says that there is none
        return None
    bound = read_bound(found.shown_value)
    return Value(_KINDS.get(bound.measure, ValueKind.AMOUNT), found.shown_value, bound.normal)


def _of(case: Case, found: ReviewedFinding) -> Opinion | None:
    """Return what the value of one finding says; None where it has none."""
    value = said_value(found)
    if value is None:
        return None
    if not value.normal or value.readings_differ:
        verdict, reason = PlaybookVerdict.CANNOT_TELL, Reason(ReasonKind.NOT_COMPARABLE, (value.shown,))
    else:
        words = _behind(case, value)
        held = {
            level: all_hold(stance.conditions, value, words)
            for level in Level
            if (stance := case.position.stance(level)).conditions
        }
        verdict, kind, level = _decided(held)
        told = _words(value.shown, case.position, level)
        doubts = [doubt_of(one, value, words) for one in case.position.stance(level).conditions]
        why = next((one for one in doubts if one is not None), Doubt.UNSAID)
        reason = Reason(kind, (*told, why) if kind is ReasonKind.NOT_COMPARABLE else told)
    return Opinion(Voice.VALUE, verdict, case.quote(found), reason)


def _decided(held: Mapping[Level, bool | None]) -> tuple[PlaybookVerdict, ReasonKind, Level]:
    """Return the verdict on a value that the levels' conditions hold for, do not, or perhaps (None)."""
    never = held.get(Level.NEVER, False)
    if never:
        return PlaybookVerdict.DEVIATES, ReasonKind.CONDITION_MET, Level.NEVER
    for level in (Level.PREFERRED, Level.ACCEPTABLE):
        if held.get(level) and never is False:
            return VERDICT_OF_LEVEL[level], ReasonKind.CONDITION_MET, level
    perhaps = next((level for level, said in held.items() if said is None), None)
    if perhaps is not None:
        return PlaybookVerdict.CANNOT_TELL, ReasonKind.NOT_COMPARABLE, perhaps
    lenient = next((one for one in (Level.ACCEPTABLE, Level.PREFERRED) if one in held), None)
    if lenient is None:  # only what is never accepted is stated, and this is none of it
        return PlaybookVerdict.ACCEPTABLE, ReasonKind.NO_CONDITION_MET, Level.NEVER
    return PlaybookVerdict.DEVIATES, ReasonKind.NO_CONDITION_MET, lenient


def _behind(case: Case, value: Value) -> str:
    """Return the words that stand behind a value, to the end of its sentence: "1.5% per month"."""
    return case.paper.document.text[value.end : value.end + _BEHIND].split(". ")[0] if value.end > 0 else ""


def _words(shown: str, position: Position, level: Level) -> tuple[str, ...]:
    """Return the value, the level, and of each of its conditions the comparison and what it gives."""
    conditions = position.stance(level).conditions
    said = [(one.comparison.value, ", ".join(own.text for own in one.bounds)) for one in conditions]
    return (shown, level.value, *(word for pair in said for word in pair))

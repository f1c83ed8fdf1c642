"""What a difference does to the findings: clause types gained and lost, and values and words that changed.

A finding that is in one version alone although its words are in both is no change of the contract: the reader was
surer in one of them. Nothing is told of it.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from smallprint.compare.figures import as_written, direction
from smallprint.domain.clause import ValueKind
from smallprint.domain.difference import (
    AlignedClause,
    ClauseChange,
    Difference,
    Direction,
    Edit,
    FindingChange,
    FindingEffect,
    TextSpan,
)
from smallprint.domain.finding import Finding, Value
from smallprint.domain.term_dates import END, NOTICE, last_day
from smallprint.domain.value_numbers import as_day, as_length

_WEIGHT = (FindingChange.VALUE, FindingChange.LOST, FindingChange.GAINED, FindingChange.WORDS)


def effects(difference: Difference, old: Iterable[Finding], new: Iterable[Finding]) -> list[FindingEffect]:
    """Return what became of the findings, the weightiest first: values, lost and gained ones, words.

    Within these they have the order of the newer version; folded ones are left out.
    """
    before = sorted((one for one in old if one.likely), key=lambda one: one.anchor.start)
    after = sorted((one for one in new if one.likely), key=lambda one: one.anchor.start)
    edits = list(difference.edits())
    ends = _end_of(before), _end_of(after)
    left = list(before)
    found: list[FindingEffect] = []
    for finding in after:
        earlier = _counterpart(finding, left, difference.clauses)
        if earlier is None:
            if _touched(finding, [edit.new for edit in edits]):
                found.append(
                    FindingEffect(finding.clause, FindingChange.GAINED, None, finding.anchor, None, finding.value)
                )
            continue
        left.remove(earlier)
        effect = _changed(earlier, finding, difference, edits, ends)
        if effect is not None:
            found.append(effect)
    found += (
        FindingEffect(one.clause, FindingChange.LOST, one.anchor, None, one.value)
        for one in left
        if _touched(one, [edit.old for edit in edits])
    )
    return sorted(found, key=lambda one: _WEIGHT.index(one.change))


def _counterpart(finding: Finding, among: Sequence[Finding], clauses: Sequence[AlignedClause]) -> Finding | None:
    """Return the finding of a type in the older version that stands in the same clause, the nearest to its place."""
    own = [one for one in clauses if one.change not in _ONE_SIDED and _meets(finding, one.new)]
    held = [one for one in among if one.clause == finding.clause and any(_meets(one, clause.old) for clause in own)]
    return min(held, key=lambda one: abs(_within(one, own, old=True) - _within(finding, own)), default=None)


_ONE_SIDED = (ClauseChange.ADDED, ClauseChange.REMOVED)


def _within(finding: Finding, clauses: Sequence[AlignedClause], old: bool = False) -> int:
    """Return how far into its clause a finding begins."""
    starts = [one.old.start if old else one.new.start for one in clauses]
    return finding.anchor.start - max((start for start in starts if start <= finding.anchor.start), default=starts[0])


def _changed(
    before: Finding,
    after: Finding,
    difference: Difference,
    edits: Sequence[Edit],
    ends: tuple[date | None, date | None],
) -> FindingEffect | None:
    touched = _touched(before, [edit.old for edit in edits]) or _touched(after, [edit.new for edit in edits])
    if not touched:
        return None
    old, new = (value and as_written(value) for value in _values(before, after, difference))
    if before.clause == NOTICE and old and new and {old.kind, new.kind} == {ValueKind.DATE, ValueKind.DURATION}:
        old, new = _as_last_day(old, ends[0]), _as_last_day(new, ends[1])
    normal = [value.normal if value else "" for value in (old, new)]
    change = FindingChange.VALUE if normal[0] != normal[1] and all(normal) else FindingChange.WORDS
    where = direction(old, new) if old and new else Direction.OTHER
    return FindingEffect(after.clause, change, before.anchor, after.anchor, old, new, where)


def _values(before: Finding, after: Finding, difference: Difference) -> tuple[Value | None, Value | None]:
    """Return the values of two findings; where one of them has none, what stands in the place of the other's.

    A clause type has values of one kind: a day for notice is none where it is usually so many days.
    """
    if (before.value is None) == (after.value is None):
        return before.value, after.value
    for one in (value for clause in difference.changed for value in clause.values):
        fits = _is_or_none(before.value, one.old) and _is_or_none(after.value, one.new)
        if fits and _holds(before, one.old) and _holds(after, one.new):
            return one.old, one.new
    return before.value, after.value


def _is_or_none(found: Value | None, value: Value) -> bool:
    return found is None or found.normal == value.normal


def _holds(finding: Finding, value: Value) -> bool:
    return finding.anchor.start <= value.start and value.end <= finding.anchor.end


def _end_of(findings: Iterable[Finding]) -> date | None:
    """Return the day on which the term ends, where a version says one."""
    days = [as_day(one.value.normal) for one in findings if one.clause == END and one.value is not None]
    return next((day for day in days if day is not None), None)


def _as_last_day(value: Value, end: date | None) -> Value:
    """Return how long before the end notice is to be given as the last day for it, where the end is known."""
    length = as_length(value.normal)
    day = last_day(end, length) if end is not None and length is not None else None
    return value if day is None else Value(ValueKind.DATE, f"{day} ({value.shown})", day.isoformat())


def _touched(finding: Finding, spans: Iterable[TextSpan]) -> bool:
    """Say whether words of a finding were changed, or put in or taken out among them."""
    low, high = finding.anchor.start, finding.anchor.end
    return any((low < span.start < high) if span.empty else (span.start < high and low < span.end) for span in spans)


def _meets(finding: Finding, span: TextSpan) -> bool:
    return finding.anchor.start < span.end and span.start < finding.anchor.end

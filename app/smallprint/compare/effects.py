"""What a difference does to the findings: clause types gained and lost, and values and words that changed.

A finding that is in one version alone although its words are in both is no change of the contract: the reader was
surer in one of them. Nothing is told of it.
"""

from collections.abc import Iterable, Sequence

from smallprint.compare.figures import direction
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
from smallprint.domain.finding import Finding


def effects(difference: Difference, old: Iterable[Finding], new: Iterable[Finding]) -> list[FindingEffect]:
    """Return what became of the findings, in the order of the newer version; folded ones are left out."""
    before = sorted((one for one in old if one.likely), key=lambda one: one.anchor.start)
    after = sorted((one for one in new if one.likely), key=lambda one: one.anchor.start)
    edits = list(difference.edits())
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
        effect = _changed(earlier, finding, edits)
        if effect is not None:
            found.append(effect)
    found += (
        FindingEffect(one.clause, FindingChange.LOST, one.anchor, None, one.value)
        for one in left
        if _touched(one, [edit.old for edit in edits])
    )
    return found


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


def _changed(before: Finding, after: Finding, edits: Sequence[Edit]) -> FindingEffect | None:
    touched = _touched(before, [edit.old for edit in edits]) or _touched(after, [edit.new for edit in edits])
    if not touched:
        return None
    values = before.value, after.value
    normal = [value.normal if value else "" for value in values]
    change = FindingChange.VALUE if normal[0] != normal[1] and all(normal) else FindingChange.WORDS
    where = direction(values[0], values[1]) if values[0] and values[1] else Direction.OTHER
    return FindingEffect(after.clause, change, before.anchor, after.anchor, *values, where)


def _touched(finding: Finding, spans: Iterable[TextSpan]) -> bool:
    """Say whether words of a finding were changed, or put in or taken out among them."""
    low, high = finding.anchor.start, finding.anchor.end
    return any((low < span.start < high) if span.empty else (span.start < high and low < span.end) for span in spans)


def _meets(finding: Finding, span: TextSpan) -> bool:
    return finding.anchor.start < span.end and span.start < finding.anchor.end

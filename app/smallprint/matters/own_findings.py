"""The findings of a person's own clause type in one document: found by its head, with values, and seen anew."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from smallprint.domain.anchor import Anchor
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.opened import Opened
from smallprint.domain.passage import Passage, Segmentation, section_number, section_path
from smallprint.domain.place import section_holding
from smallprint.domain.review import ReviewedFinding
from smallprint.read import clause_span

_LIKELY = 0.3  # probability from which a finding is shown by default
_KEPT = 0.1  # probability from which one is kept at all
_MOST = 8  # findings of a type kept in a document


def said(one: ReviewedFinding) -> bool:
    """Say whether a person decided on a finding or marked it."""
    return one.verdict is not Verdict.UNDECIDED or FoundBy.PERSON in one.finding.found_by


def found(opened: Opened, key: str, scores: Mapping[int, float], kept: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the likeliest findings that lie over none of those kept nor over one another."""
    document, segmentation = opened.document, opened.segmentation
    taken: list[Anchor] = [finding.anchor for finding in kept]
    number = 0
    for index in sorted(scores, key=lambda index: -scores[index]):
        score = scores[index]
        if score < _KEPT or number == _MOST:
            return
        passage = segmentation.passages[index]
        start, end = clause_span(document, segmentation, passage)
        if start == end or any(anchor.start < end and start < anchor.end for anchor in taken):
            continue
        anchor = document.anchor(start, end)
        section = section_holding(document.text, segmentation.passages, start, end)
        taken.append(anchor)
        number += 1
        yield Finding(
            key,
            anchor,
            document.quote(anchor),
            score,
            (FoundBy.HEADS,),
            likely=score >= _LIKELY,
            section=section_path(section),
            section_number=section_number(section),
        )


def valued(finding: Finding, value: Value | None) -> Finding:
    """Return a new finding with its value, by a rule of its own."""
    if value is None:
        return finding
    return replace(finding, value=value, found_by=(*finding.found_by, FoundBy.RULE), disputed=value.readings_differ)


def read_again(finding: Finding, value: Value | None) -> Finding:
    """Return a finding of before with its value as it is read now; the same reading keeps what was remarked of it."""
    old = finding.value
    if old and value and (old.normal, old.start, old.end) == (value.normal, value.start, value.end):
        return finding
    return replace(finding, value=value, disputed=value is not None and value.readings_differ)


def revised(
    undecided: Sequence[Finding], found: Sequence[Finding], segmentation: Segmentation, scores: Mapping[int, float]
) -> Iterator[Finding]:
    """Yield the findings of before as the head sees them now; those that it does not find again are not likely."""
    now = {finding.anchor: finding for finding in found}
    for old in undecided:
        again = now.get(old.anchor)
        inside = [scores[one.index] for one in _inside(segmentation, old.anchor) if one.index in scores]
        confidence = again.confidence if again else max(inside, default=0.0)
        yield replace(old, confidence=confidence, likely=again is not None and again.likely)


def _inside(segmentation: Segmentation, anchor: Anchor) -> list[Passage]:
    return [one for one in segmentation.passages if one.start < anchor.end and anchor.start < one.end]

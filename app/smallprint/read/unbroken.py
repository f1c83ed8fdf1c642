"""Quotes of the contract's own words: cut where a header, a stamp or what is not in force stands between."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from smallprint.domain.finding import Value
from smallprint.domain.passage import Segmentation
from smallprint.read.spans import trimmed

_PAGE_NUMBER = re.compile(r"\W*(?:page\s*)?[\divxl]{1,4}\W*", re.IGNORECASE)  # it interrupts nobody who reads


def unbroken(text: str, segmentation: Segmentation, start: int, end: int, value: Value | None) -> tuple[int, int]:
    """Return the part of a span that nothing interrupts which is not the contract's: that of its value, or the longest.

    The span as it is where it has no such part.
    """
    parts = [trimmed(text, *part) for part in _parts(text, segmentation, start, end)]
    parts = [part for part in parts if part[0] < part[1]]
    if not parts:
        return start, end
    at = value.start if value is not None else -1
    holding = [part for part in parts if part[0] <= at < part[1]]
    return max(holding or parts, key=lambda part: part[1] - part[0])


def going_on(segmentation: Segmentation, end: int) -> int:
    """Return where the sentence that a span ends in ends, behind the footer of its page; `end` where it ends there."""
    passages = segmentation.passages
    at = bisect_right(passages, max(end - 1, 0), key=lambda passage: passage.start)
    for passage in map(passages.__getitem__, range(at, len(passages))):
        if passage.counts:
            return passage.end if passage.continues and passage.index > at else end
    return end


def _parts(text: str, segmentation: Segmentation, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a span between the passages that do not count, page numbers aside."""
    passages = segmentation.passages
    first = bisect_right(passages, start, key=lambda passage: passage.start) - 1
    for passage in map(passages.__getitem__, range(max(first, 0), len(passages))):
        if passage.start >= end:
            break
        if not passage.counts and start < passage.end and not _PAGE_NUMBER.fullmatch(text, passage.start, passage.end):
            yield start, min(passage.start, end)
            start = passage.end
    yield start, end

"""Cuts a listed span to its own clause: no heading before it, nothing of the clause before or after.

The trees choose runs of neighbouring passages, and a run may take in the heading above it or the end of the clause
before. A reader expects the clause alone.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import takewhile

from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate
from smallprint.domain.passage import Passage, PassageKind, Section, Segmentation

_ITEM = re.compile(r"\(?\w{1,4}\)|[a-z][.)]")  # "(b)", "iv)": an item of a list, not a clause of its own


class ClauseBounds:
    """Where the clauses of one document begin and end, to cut spans to them."""

    def __init__(self, document: Document, segmentation: Segmentation) -> None:
        self._text = document.text
        self._passages = segmentation.passages
        self._starts = [passage.start for passage in segmentation.passages]

    def cut(self, candidate: Candidate) -> Candidate | None:
        """Return the candidate within its own clause; None where its span is nothing but a heading."""
        if candidate.start < 0:
            return candidate
        own = _of_one_clause(self._within(candidate.start, candidate.end))
        while own and own[0].kind is PassageKind.HEADING:
            own = own[1:]
        while own and own[-1].kind is PassageKind.HEADING:
            own = own[:-1]
        if not own:
            return None
        start, end = max(candidate.start, own[0].start), min(candidate.end, own[-1].end)
        words = self._text[start:end]
        start += len(words) - len(words.lstrip())
        cut = replace(candidate, start=start, end=start + len(words.strip()), passage=own[0].index)
        return self._tinted(cut, own)

    def _tinted(self, candidate: Candidate, own: Sequence[Passage]) -> Candidate:
        """Return the candidate with its tint within the section that its passages share, an item with its list."""
        shared = _shared([passage.section for passage in own])
        if shared and _ITEM.fullmatch(shared[-1].number):
            shared = shared[:-1]
        if candidate.around_start < 0 or not shared:
            return candidate
        before, after = range(own[0].index, -1, -1), range(own[-1].index, len(self._passages))
        start = self._last_of(before, shared, lambda one: one.start <= candidate.around_start).start
        end = self._last_of(after, shared, lambda one: one.end >= candidate.around_end).end
        start, end = max(candidate.around_start, start), min(candidate.around_end, end)
        end = start + len(self._text[start:end].rstrip())
        return replace(candidate, around_start=min(start, candidate.start), around_end=max(end, candidate.end))

    def _last_of(self, places: range, shared: tuple[Section, ...], reached: Callable[[Passage], bool]) -> Passage:
        """Return the last of the passages that go on in a section, across the ends of pages, as far as is asked."""
        last = self._passages[places[0]]
        for passage in (self._passages[place] for place in places):
            if not passage.counts:
                continue
            if passage.section[: len(shared)] != shared:
                break
            last = passage
            if reached(passage):
                break
        return last

    def _within(self, start: int, end: int) -> list[Passage]:
        first = max(0, bisect_right(self._starts, start) - 1)
        last = bisect_right(self._starts, end - 1)
        return [passage for passage in self._passages[first:last] if passage.end > start]


def _of_one_clause(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages of the outermost section that holds the most of them, by characters."""
    by_clause: dict[Section | None, list[Passage]] = {}
    for passage in passages:
        by_clause.setdefault(passage.section[0] if passage.section else None, []).append(passage)
    return max(by_clause.values(), key=lambda own: sum(one.end - one.start for one in own), default=[])


def _shared(paths: Sequence[tuple[Section, ...]]) -> tuple[Section, ...]:
    """Return the steps that all section paths begin with."""
    steps = zip(*paths, strict=False)
    return tuple(step[0] for step in takewhile(lambda step: len(set(step)) == 1, steps))

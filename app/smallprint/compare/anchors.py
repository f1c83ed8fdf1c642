"""Aligns two long sequences in nearly linear time: what occurs once in both holds them together.

Runs that occur exactly once on each side are anchors; the longest row of them that is in order on both sides stays
(B. Cohen's patience diff). Shorter runs are looked for between them, then the shortest script (`shortest`).
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from smallprint.compare.shortest import shortest_matches
from smallprint.domain.progress import CancelToken

_RUNS = (12, 6, 3, 2, 1)
_SMALL = 80  # words on both sides together, from which anchors cost more than the shortest script
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class EqualRun:
    """So many equal members: from `old` on one side, from `new` on the other."""

    old: int
    new: int
    size: int


_Region = tuple[int, int, int, int]


def matches(
    old: Sequence[int], new: Sequence[int], token: CancelToken | None = None, seeds: Iterable[EqualRun] = ()
) -> list[EqualRun]:
    """Return what is equal on both sides, in order, neighbours joined.

    `seeds` are anchors: runs that are known to be equal, in order on both sides.
    """
    found: list[EqualRun] = []
    waiting = [(gap, 0, 0) for gap in _around(list(seeds), (0, len(old), 0, len(new)), found)]
    while waiting:
        if token is not None:
            token.check()
        region, run, depth = waiting.pop()
        region = _stripped(old, new, region, found)
        low, high, first, last = region
        if low == high or first == last:
            continue
        size = high - low + last - first
        if size <= _SMALL or run == len(_RUNS) or depth > _DEEPEST:
            found += (EqualRun(low + i, first + j, n) for i, j, n in shortest_matches(old[low:high], new[first:last]))
            continue
        anchors = _anchors(old, new, region, _RUNS[run])
        if anchors:
            waiting += ((gap, run, depth + 1) for gap in _around(anchors, region, found))
        else:
            waiting.append((region, run + 1, depth))
    return _joined(found)


def _stripped(old: Sequence[int], new: Sequence[int], region: _Region, found: list[EqualRun]) -> _Region:
    """Return a region without what is equal at its two ends, which is noted."""
    low, high, first, last = region
    at = 0
    while low + at < high and first + at < last and old[low + at] == new[first + at]:
        at += 1
    if at:
        found.append(EqualRun(low, first, at))
    low, first = low + at, first + at
    at = 0
    while high - at > low and last - at > first and old[high - at - 1] == new[last - at - 1]:
        at += 1
    if at:
        found.append(EqualRun(high - at, last - at, at))
    return low, high - at, first, last - at


def _anchors(old: Sequence[int], new: Sequence[int], region: _Region, size: int) -> list[EqualRun]:
    low, high, first, last = region
    here = _once(old, low, high, size)
    there = _once(new, first, last, size)
    pairs = [(at, there[run]) for run, at in here.items() if run in there]
    return [EqualRun(one, other, size) for one, other in _rising(sorted(pairs))]


def _once(members: Sequence[int], low: int, high: int, size: int) -> dict[tuple[int, ...], int]:
    """Return the runs of a size that occur once, each with its place."""
    places: dict[tuple[int, ...], int] = {}
    if high - low < size:
        return places
    windows = zip(*(members[low + at : high - size + at + 1] for at in range(size)), strict=True)
    for place, run in enumerate(windows, low):
        places[run] = -1 if run in places else place
    return {run: place for run, place in places.items() if place >= 0}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest row of pairs that rises on both sides; they are sorted by the first."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, other) in enumerate(pairs):
        at = bisect_left(tails, other)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(other)
            ends.append(number)
        else:
            tails[at], ends[at] = other, number
    row: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        row.append(pairs[at])
        at = before[at]
    return row[::-1]


def heaviest(runs: Sequence[EqualRun]) -> list[EqualRun]:
    """Return the row of runs in order on both sides that has most members; they are sorted by the older side.

    The best row that ends at each run is looked up among those before it in a tree of maxima (P. Fenwick, 1994).
    """
    rank = {place: number for number, place in enumerate(sorted({one.new for one in runs}), 1)}
    best: list[tuple[int, int]] = [(0, -1)] * (len(rank) + 1)  # members of a row, and the run that ends it
    before: list[int] = []
    for number, one in enumerate(runs):
        at = rank[one.new] - 1
        row = (0, -1)
        while at > 0:
            row = max(row, best[at])
            at -= at & -at
        before.append(row[1])
        at = rank[one.new]
        while at <= len(rank):
            best[at] = max(best[at], (row[0] + one.size, number))
            at += at & -at
    at, row = len(rank), (0, -1)
    while at > 0:
        row = max(row, best[at])
        at -= at & -at
    kept: list[EqualRun] = []
    at = row[1]
    while at >= 0:
        kept.append(runs[at])
        at = before[at]
    return kept[::-1]


def _around(anchors: Sequence[EqualRun], region: _Region, found: list[EqualRun]) -> list[_Region]:
    """Note the anchors, and return the regions between them."""
    low, high, first, last = region
    gaps: list[_Region] = []
    for one in anchors:
        if one.old < low or one.new < first:  # overlaps the anchor before: its rest is found as equal at an end
            continue
        gaps.append((low, one.old, first, one.new))
        found.append(one)
        low, first = one.old + one.size, one.new + one.size
    gaps.append((low, high, first, last))
    return gaps


def _joined(found: list[EqualRun]) -> list[EqualRun]:
    joined: list[EqualRun] = []
    for one in sorted(found, key=lambda one: one.old):
        before = joined[-1] if joined else None
        if before is not None and before.old + before.size == one.old and before.new + before.size == one.new:
            joined[-1] = EqualRun(before.old, before.new, before.size + one.size)
        else:
            joined.append(one)
    return joined

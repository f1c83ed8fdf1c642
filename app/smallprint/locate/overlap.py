"""Which of the runs that overlap are kept: the surest of a place, and beside it those that differ by much."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_SAME = 0.5  # overlap over union from which two spans say the same; the less sure one is dropped
_OTHER = 0.3  # up to which they are two places; in between, the less sure is another reading of one place
# What the chance of another reading keeps. Most often it holds the words of a clause that the first reading has, too:
# near its own chance its score is true, but it would stand before places that hold something new.
READING = 0.7


def distinct(starts: Ints, ends: Ints, types: Ints, chances: Floats) -> tuple[Ints, Floats]:
    """Return the rows kept, surest first within a type, and their chances.

    Overlap is intersection over union in characters. A row whose overlap with a kept one of its type is over `_SAME`
    is dropped; over `_OTHER`, it keeps `READING` of its chance.
    """
    if not len(starts):
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32)
    order = np.lexsort((-chances, types))
    beyond = types[order] * (ends.max() + 1)  # so that rows of two types never overlap
    first, second, overlap = _pairs(starts[order] + beyond, ends[order] + beyond)
    open_ = [True] * len(order)
    share = np.ones(len(order), dtype=np.float32)
    kept: list[int] = []
    bounds = np.searchsorted(first, np.arange(len(order) + 1)).tolist()
    for place, (begin, end) in enumerate(pairwise(bounds)):
        if not open_[place]:
            continue
        kept.append(place)
        for other, shared in zip(second[begin:end].tolist(), overlap[begin:end].tolist(), strict=True):
            if shared > _SAME:
                open_[other] = False
            else:
                share[other] = READING
    rows, scores = order[kept], chances[order[kept]] * share[kept]
    surest_first = np.lexsort((rows, -scores, types[rows]))
    return rows[surest_first], scores[surest_first]


def _pairs(starts: Ints, ends: Ints) -> tuple[Ints, Ints, NDArray[np.float64]]:
    """Return the pairs of rows that overlap by more than `_OTHER`, sorted by the lower row, and by how much."""
    by_start = np.argsort(starts, kind="stable")
    ahead = np.searchsorted(starts[by_start], ends[by_start]) - np.arange(1, len(starts) + 1)
    ahead = np.maximum(ahead, 0)  # how many rows begin inside this one
    left = np.repeat(np.arange(len(starts)), ahead)
    right = left + 1 + np.arange(len(left)) - np.repeat(np.cumsum(ahead) - ahead, ahead)
    one, other = by_start[left], by_start[right]
    common = np.minimum(ends[one], ends[other]) - starts[other]
    overlap = common / np.maximum(np.maximum(ends[one], ends[other]) - starts[one], 1)
    found = np.flatnonzero(overlap > _OTHER)
    first, second = np.minimum(one[found], other[found]), np.maximum(one[found], other[found])
    sorted_ = np.argsort(first, kind="stable")
    return first[sorted_], second[sorted_], overlap[found][sorted_]

"""Which of the runs that overlap are kept: the surest of a place, and beside it those that differ by much."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_SAME = 0.5  # overlap over union from which two spans say the same; the less sure one is dropped
_OTHER = 0.3  # up to which they are two places; in between, the less sure is another reading of one place
_READING = 0.2  # what the chance of another reading keeps: most often the first reading was right


def distinct(starts: Ints, ends: Ints, types: Ints, chances: Floats) -> tuple[Ints, Floats]:
    """Return the rows kept, surest first within a type, and their chances.

    Overlap is intersection over union in characters. A row whose overlap with a kept one of its type is over `_SAME`
    is dropped; over `_OTHER`, it keeps `_READING` of its chance.
    """
    kept: list[int] = []
    left: list[float] = []
    order = np.lexsort((-chances, types))
    for type_ in np.unique(types):
        rows = order[np.searchsorted(types[order], type_) : np.searchsorted(types[order], type_, side="right")]
        rows = rows.copy()
        open_ = np.ones(len(rows), dtype=bool)
        share = np.ones(len(rows), dtype=np.float32)
        for place in range(len(rows)):
            if not open_[place]:
                continue
            row = rows[place]
            kept.append(int(row))
            left.append(float(chances[row] * share[place]))
            overlap = _overlap(starts[row], ends[row], starts[rows], ends[rows])
            open_ &= overlap <= _SAME
            share[overlap > _OTHER] = _READING
    rows, scores = np.array(kept, dtype=np.int64), np.array(left, dtype=np.float32)
    surest_first = np.lexsort((rows, -scores, types[rows]))
    return rows[surest_first], scores[surest_first]


def _overlap(start: np.int64, end: np.int64, starts: Ints, ends: Ints) -> NDArray[np.float64]:
    common = np.minimum(end, ends) - np.maximum(start, starts)
    union = np.maximum(end, ends) - np.minimum(start, starts)
    return np.where(common > 0, common / np.maximum(union, 1), 0.0)

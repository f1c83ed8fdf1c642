"""Which pieces of a page's lines stand in columns, and in which order they are read: used for text and for pictures."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

Boxes = NDArray[np.float32]
Indexes = NDArray[np.intp]
AreColumns = Callable[[Indexes, Indexes], bool]
"""Says of the pieces left and right of a gutter, in reading order, whether they are two columns of text."""

GUTTER = 0.8  # of a line's height: the least width of a gap between columns
_BESIDE = 1.5  # of a line's height: how far up or down the piece may stand that is read before one beside it
_COLUMN_WIDTH = 0.2  # of the page's text: narrower ones are numbers of a list or of lines
_BROKEN_LINES = 0.35  # of the lines of a column of prose, at least, begin with a small letter
_PLACES = 64  # where a gutter is looked for, the most frequent ones
_MOST = 1500  # pieces; a page that has more is no page of prose
SPACED = 1.35  # of the usual pitch of lines: a paragraph's space
_APART = 1.8  # of the usual pitch: what parts the head or foot of a page from its text
_HOLE = 4.0  # of a line's height: no columns go on below so much space in all of them
_BLANK_LINE = 2.5  # of the usual pitch: more than a blank line leaves
_EDGE_ROWS = 2  # as many rows a head or foot has at most
FULL = 0.75  # of a column's width: a line that fills it


def in_columns(boxes: Boxes, fewest: int, judge: AreColumns) -> list[Indexes]:
    """Return the pieces in groups, one to be read after the other: text across the page, then column after column.

    `boxes` are left, top, right, bottom from the page's top left, shape (pieces, 4), in the order in which a reader
    goes who takes each row from left to right; so are the pieces in each group. All of them are one group where no gap
    from top to bottom parts two columns that stand beside each other in `fewest` rows and that `judge` takes for text.
    """
    every = np.arange(len(boxes))
    return _split(boxes, every, fewest, judge) if 0 < len(boxes) <= _MOST else [every]


def in_sentences(starts: Sequence[str]) -> bool:
    """Say whether so many lines begin inside a sentence as those of prose do; `starts` are their first characters."""
    return sum(map(begins_inside, starts)) >= _BROKEN_LINES * len(starts)


def begins_inside(start: str) -> bool:
    """Say whether a line with this first character may go on with the sentence of the line before."""
    return start.isalpha() and not start.isupper()


def row_numbers(boxes: Boxes) -> Indexes:
    """Return the number of the row that each piece stands in, for pieces in reading order."""
    height, middle = boxes[:, 3] - boxes[:, 1], (boxes[:, 1] + boxes[:, 3]) / 2
    down = np.abs(np.diff(middle)) > 0.5 * np.minimum(height[1:], height[:-1])
    return np.cumsum(np.concatenate(([False], down | (boxes[1:, 0] < boxes[:-1, 2]))))


def _split(boxes: Boxes, members: Indexes, fewest: int, judge: AreColumns) -> list[Indexes]:
    for low, high, gutter in _gutters(boxes[members], fewest, _COLUMN_WIDTH * float(np.ptp(boxes[:, ::2]))):
        part = members[low:high]
        is_left = boxes[part, 0] < gutter
        left, right = part[is_left], part[~is_left]
        if judge(left, right):
            groups = members[:low], left, right, members[high:]
            return [inner for group in groups if group.size for inner in _split(boxes, group, fewest, judge)]
    return [members]


def _gutters(boxes: Boxes, fewest: int, least: float) -> Iterator[tuple[int, int, float]]:
    """Yield between which pieces (first, last plus one) a gap runs from top to bottom, and where it ends at the right.

    The gap that most pieces stand beside comes first. Most of these pieces are wider than `least` on both sides.
    """
    left, top, right, bottom = boxes.T
    height, middle = bottom - top, (top + bottom) / 2
    lower = np.minimum(height[1:], height[:-1])
    beside = (left[1:] - right[:-1] > GUTTER * lower) & (np.abs(np.diff(middle)) < _BESIDE * lower)
    if np.count_nonzero(beside) < fewest:
        return
    row, usual = row_numbers(boxes), float(np.median(height))
    long = right - left > least
    far = np.abs(np.diff(middle, prepend=middle[0])) > _HOLE * usual
    found = []
    for gutter in _places(left[1:][beside], usual / 4):
        between = beside & (left[:-1] < gutter) & (left[1:] >= gutter)
        if np.count_nonzero(between) < fewest:
            continue
        across = np.isin(row, row[(left < gutter) & (right > gutter - GUTTER * usual)])
        parted = np.flatnonzero(between & ~across[:-1] & ~across[1:])
        run = np.cumsum(across | far)
        found += [
            (parted[run[parted] == one], int(np.searchsorted(run, one, "right")), gutter)
            for one in np.unique(run[parted])
        ]
    found = [one for one in found if one[0].size >= fewest and _mostly(long[one[0]]) and _mostly(long[one[0] + 1])]
    for parted, end, gutter in sorted(found, key=lambda one: (-one[0].size, one[2])):
        first = int(np.searchsorted(row, row[parted[0]]))
        low, high = _column_rows(boxes[first:end], row[first:end], gutter, int(parted[-1]) + 1 - first)
        yield first + low, first + high, gutter


def _mostly(true: np.ndarray) -> bool:
    return 2 * int(np.count_nonzero(true)) > true.size


def _places(lefts: Boxes, step: float) -> list[float]:
    """Return where most of the pieces begin that stand beside another; those within a step count as one place."""
    _, inverse, counts = np.unique(np.floor(lefts / max(step, 1e-3)), return_inverse=True, return_counts=True)
    return [float(lefts[inverse == place].min()) for place in np.argsort(-counts, kind="stable")[:_PLACES]]


def _column_rows(boxes: Boxes, row: Indexes, gutter: float, last: int) -> tuple[int, int]:
    """Return first and last-plus-one of the pieces that are rows of two columns: no head, no foot, no line below.

    The first row has pieces in both columns; `last` is the last piece that stands beside one at its left.
    """
    begins = np.flatnonzero(np.diff(row, prepend=row[0] - 1))
    ends = np.append(begins[1:], len(boxes))
    middle, width = (boxes[begins, 1] + boxes[begins, 3]) / 2, boxes[:, 2] - boxes[:, 0]
    is_left = boxes[:, 0] < gutter
    pitches = np.diff(middle[is_left[begins]])
    pitch = float(np.median(pitches[pitches > 0])) if (pitches > 0).any() else 0.0
    usual = np.where(is_left, np.median(width[is_left]), np.median(width[~is_left]))
    full = np.logical_or.reduceat(width > FULL * usual, begins)
    rows = int(np.searchsorted(begins, last, side="right"))
    # A head or foot has no line that fills its column.
    apart = np.flatnonzero(np.diff(middle[:rows]) > _APART * pitch) + 1
    low = int(max((row for row in apart[apart <= _EDGE_ROWS] if not full[:row].any()), default=0))
    apart = apart[(apart >= rows - _EDGE_ROWS) & (apart > low)]
    high = int(min((row for row in apart if not full[row:rows].any()), default=rows))
    if high == rows:
        # One column may go on below the other; a short line below a space is none of its lines.
        limit = np.where(full[rows:], _BLANK_LINE, SPACED) * pitch
        high += int(np.argmin(np.append(np.diff(middle[rows - 1 :]) < limit, False)))
    return int(begins[low]), int(ends[high - 1])

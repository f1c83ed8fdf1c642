"""What the character boxes of a page say of its lines: indent, short last lines, vertical space between them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.document import CHAR_BOX_FLOATS, Document, Page

_SPACED = 1.35
"""A pitch of so many usual ones between two lines is a paragraph's space (usual line pitches vary by under 10 %)."""

_SHORT = 0.85
"""A line that reaches less than this share of the text's width ended because its paragraph did."""


@dataclass(frozen=True, slots=True)
class Place:
    """A line on its page: indent from the left margin in points, whether it is short, whether space is above it."""

    indent: float
    short: bool
    spaced: bool


def measure(document: Document, lines: Sequence[tuple[int, int, int]]) -> list[Place | None]:
    """Return the place of each line (page index, start, end), None where its page has no boxes."""
    places: list[Place | None] = []
    first = 0
    while first < len(lines):
        last = first
        while last < len(lines) and lines[last][0] == lines[first][0]:
            last += 1
        places.extend(_measure_page(document.pages[lines[first][0]], lines[first:last]))
        first = last
    return places


def _measure_page(page: Page, lines: Sequence[tuple[int, int, int]]) -> Sequence[Place | None]:
    characters = page.end - page.start
    if len(page.boxes) != characters * CHAR_BOX_FLOATS * 4 or not characters:
        return [None] * len(lines)
    boxes = np.frombuffer(page.boxes, dtype=np.float32).reshape(-1, CHAR_BOX_FLOATS).astype(np.float64)
    boxes = np.where(np.isfinite(boxes), boxes, 0.0).clip(-1e6, 1e6)
    starts = np.array([line[1] - page.start for line in lines])
    ends = np.array([line[2] - page.start for line in lines])
    visible = (boxes[:, 2] > boxes[:, 0]) & (boxes[:, 3] > boxes[:, 1])
    count = _sums(visible.astype(np.float64), starts, ends)
    drawn = np.maximum(count, 1.0)
    middle = _sums(np.where(visible, (boxes[:, 1] + boxes[:, 3]) / 2, 0.0), starts, ends) / drawn
    left, right = boxes[starts, 0], boxes[ends - 1, 2]
    margin, edge = float(np.percentile(left, 10)), float(np.percentile(right, 90))
    short = right < margin + _SHORT * (edge - margin)
    pitch = np.diff(middle)
    usual = float(np.median(pitch[pitch > 1.0])) if (pitch > 1.0).any() else 0.0
    spaced = np.concatenate(([False], (pitch > _SPACED * usual) | (pitch < -usual)))
    return [
        Place(float(left[i] - margin), bool(short[i]), bool(spaced[i])) if count[i] else None for i in range(len(lines))
    ]


def _sums(values: NDArray[np.float64], starts: NDArray[np.int_], ends: NDArray[np.int_]) -> NDArray[np.float64]:
    """Return the sum of `values` over each range."""
    running = np.concatenate(([0.0], np.cumsum(values)))
    return running[ends] - running[starts]

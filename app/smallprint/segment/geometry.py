"""What the strips of a page say of its lines: indent, short last lines, vertical space between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np

from smallprint.domain.anchor import Rect
from smallprint.domain.document import Document, Page

_SPACED = 1.35
"""A pitch of so many usual ones between two lines is a paragraph's space (usual line pitches vary by under 10 %)."""

_SHORT = 0.85
"""A line that reaches less than this share of the text's width ended because its paragraph did."""


@dataclass(frozen=True, slots=True)
class BlockPlace:
    """A line on its page: indent from the left margin in points, whether it is short, whether space is above it."""

    indent: float
    short: bool
    spaced: bool


def measure(document: Document, lines: Sequence[tuple[int, int, int]]) -> list[BlockPlace | None]:
    """Return the place of each line (page index, start, end), None where its page does not say."""
    places: list[BlockPlace | None] = []
    first = 0
    while first < len(lines):
        last = first
        while last < len(lines) and lines[last][0] == lines[first][0]:
            last += 1
        places.extend(_measure_page(document.pages[lines[first][0]], lines[first:last]))
        first = last
    return places


def _measure_page(page: Page, lines: Sequence[tuple[int, int, int]]) -> Sequence[BlockPlace | None]:
    """Measure the lines of a page that begin with the first and end with the last character of one of its strips."""
    strips = page.all_strips()
    begins = {strip.start: strip.rect for strip in strips}
    ends = {strip.end: strip.rect for strip in strips}
    held = [i for i, (_, start, end) in enumerate(lines) if start in begins and end in ends]
    places: list[BlockPlace | None] = [None] * len(lines)
    if not held:
        return places
    first = np.array([_numbers(begins[lines[i][1]]) for i in held]).clip(-1e6, 1e6)
    last = np.array([_numbers(ends[lines[i][2]]) for i in held]).clip(-1e6, 1e6)
    left, right = first[:, 0], last[:, 2]
    middle = (first[:, 1] + first[:, 3] + last[:, 1] + last[:, 3]) / 4
    margin, edge = float(np.percentile(left, 10)), float(np.percentile(right, 90))
    short = right < margin + _SHORT * (edge - margin)
    pitch = np.diff(middle)
    usual = float(np.median(pitch[pitch > 1.0])) if (pitch > 1.0).any() else 0.0
    spaced = np.concatenate(([False], (pitch > _SPACED * usual) | (pitch < -usual)))
    for number, i in enumerate(held):
        places[i] = BlockPlace(float(left[number] - margin), bool(short[number]), bool(spaced[number]))
    return places


def _numbers(rect: Rect) -> tuple[float, ...]:
    """Return the edges of a rectangle; a damaged file may give some that are no numbers."""
    return tuple(edge if isfinite(edge) else 0.0 for edge in (rect.left, rect.top, rect.right, rect.bottom))

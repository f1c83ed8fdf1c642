"""The characters of one PDF page: which one is at a point, and which lines they form. Lengths in points."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.anchor import Rect
from app.domain.document import CHAR_BOX_FLOATS, Page

_LINE_WEIGHT = 4.0  # a miss above or below counts so many times a miss to the side: a pointer is mostly on its line
_NEAR = 4.0


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of a page: its characters and the rectangle around them."""

    start: int
    end: int
    rect: Rect


class PageText:
    """Answers for one page, from the boxes of its characters; `text` is the whole document's.

    `boxes` are those of a page that has none of its own yet; without any, or where they do not fit the page's text, the
    characters of each strip are taken to be equally wide.
    """

    def __init__(self, page: Page, text: str, boxes: bytes = b"") -> None:
        self._page = page
        self._text = text
        self._boxes = _boxes(page, text, page.boxes or boxes)
        drawn = (self._boxes[:, 2] > self._boxes[:, 0]) & (self._boxes[:, 3] > self._boxes[:, 1])
        self._drawn: NDArray[np.intp] = np.flatnonzero(drawn)
        self._lines: list[TextLine] | None = None
        self.right = float(self._boxes[self._drawn, 2].max()) if self._drawn.size else page.width
        """The right edge of the text; the page's own where there is none."""

    def offset_at(self, x: float, y: float) -> int:
        """Return the offset of the gap between characters nearest to a point."""
        if not self._drawn.size:
            return self._page.start
        nearest, _ = self._nearest(x, y)
        box = self._boxes[nearest]
        return self._page.start + nearest + int(x > (box[0] + box[2]) / 2)

    def over_text(self, x: float, y: float) -> bool:
        """Say whether a point is on a character, or in a gap between two."""
        return bool(self._drawn.size) and self._nearest(x, y)[1] < _NEAR

    def lines(self) -> list[TextLine]:
        """Return the lines in text order."""
        if self._lines is None:
            self._lines = self._find_lines()
        return self._lines

    def rects(self, start: int, end: int) -> list[Rect]:
        """Return one rectangle a line for some characters, without the white space a line begins or ends with."""
        rects = []
        for line in self.lines():
            low, high = max(start, line.start), min(end, line.end)
            while low < high and self._text[low].isspace():
                low += 1
            while high > low and self._text[high - 1].isspace():
                high -= 1
            if low < high:
                boxes = self._boxes[low - self._page.start : high - self._page.start]
                boxes = boxes[boxes[:, 2] > boxes[:, 0]]
                if boxes.size:
                    rects.append(
                        Rect(float(boxes[:, 0].min()), line.rect.top, float(boxes[:, 2].max()), line.rect.bottom)
                    )
        return rects

    def line_at(self, offset: int) -> tuple[int, int]:
        """Return the span of the line that holds an offset (the nearest one before it, where none does)."""
        lines = self.lines()
        found = [line for line in lines if line.start <= offset] or lines[:1]
        return (found[-1].start, found[-1].end) if found else (offset, offset)

    def _nearest(self, x: float, y: float) -> tuple[int, float]:
        left, top, right, bottom = self._boxes[self._drawn].T
        across = np.maximum(np.maximum(left - x, x - right), 0.0)
        down = np.maximum(np.maximum(top - y, y - bottom), 0.0)
        distance = across + _LINE_WEIGHT * down
        at = int(np.argmin(distance))
        return int(self._drawn[at]), float(distance[at])

    def _find_lines(self) -> list[TextLine]:
        """Join the characters into lines; with plain numbers, since a full page is joined while it is painted."""
        lines: list[TextLine] = []
        start = end = self._page.start - 1
        left = top = right = bottom = 0.0
        drawn: list[list[float]] = self._boxes[self._drawn].tolist()
        for offset, (x0, y0, x1, y1) in zip((self._drawn + self._page.start).tolist(), drawn, strict=True):
            overlap = min(bottom, y1) - max(top, y0)
            if start >= self._page.start and x1 > left and overlap > 0.5 * min(bottom - top, y1 - y0):
                end, left, top = offset + 1, min(left, x0), min(top, y0)
                right, bottom = max(right, x1), max(bottom, y1)
                continue
            if start >= self._page.start:
                lines.append(TextLine(start, end, Rect(left, top, right, bottom)))
            start, end, left, top, right, bottom = offset, offset + 1, x0, y0, x1, y1
        if start >= self._page.start:
            lines.append(TextLine(start, end, Rect(left, top, right, bottom)))
        return lines


def _boxes(page: Page, text: str, packed: bytes) -> NDArray[np.float32]:
    if len(packed) == 4 * CHAR_BOX_FLOATS * (page.end - page.start):
        return np.frombuffer(packed, np.float32).reshape(-1, CHAR_BOX_FLOATS)
    boxes = np.zeros((page.end - page.start, CHAR_BOX_FLOATS), np.float32)
    for strip in page.all_strips():
        edges = np.linspace(strip.rect.left, strip.rect.right, strip.end - strip.start + 1)
        held = boxes[strip.start - page.start : strip.end - page.start]
        held[:, 0], held[:, 1], held[:, 2], held[:, 3] = edges[:-1], strip.rect.top, edges[1:], strip.rect.bottom
        held[[character == "\n" for character in text[strip.start : strip.end]]] = 0
    return boxes

"""The characters of one PDF page: which one is at a point, and which lines they form. Lengths in points."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.anchor import LEVEL, WORD_GAP, Rect
from smallprint.domain.document import CHAR_BOX_FLOATS, Page
from smallprint.language.direction import runs_left

_LINE_WEIGHT = 4.0  # a miss above or below counts so many times a miss to the side: a pointer is mostly on its line
_NEAR = 4.0


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of a page: its characters and the rectangle around them."""

    start: int
    end: int
    rect: Rect


class PageCharacters:
    """Answers for one page, from the boxes of its characters; `text` is the whole document's.

    `boxes` are those of a page that has none of its own yet; without any, or where they do not fit the page's text, the
    characters of each strip are taken to be equally wide.
    """

    def __init__(self, page: Page, text: str, boxes: bytes = b"") -> None:
        self._page = page
        self._text = text
        held = _held(page, page.boxes or boxes)
        self._estimated = held is None
        self._backwards = runs_left(_codes(page, text))
        self._boxes = _estimated(page, text) if held is None else held
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
        after = x > (box[0] + box[2]) / 2
        return self._page.start + nearest + int(after != self._backwards[nearest])

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

    def _characters(self) -> Iterator[tuple[int, int, list[float]]]:
        drawn: list[list[float]] = self._boxes[self._drawn].tolist()
        for offset, box in zip((self._drawn + self._page.start).tolist(), drawn, strict=True):
            yield offset, offset + 1, box

    def _strips(self) -> Iterator[tuple[int, int, list[float]]]:
        """Yield the strips: their characters would be joined again, thirty times as many."""
        for strip in self._page.all_strips():
            first, after = strip.start, strip.end
            while first < after and self._text[after - 1] == "\n":
                after -= 1
            while first < after and self._text[first] == "\n":
                first += 1
            if first < after and strip.rect.right > strip.rect.left and strip.rect.bottom > strip.rect.top:
                share = (strip.rect.right - strip.rect.left) / (strip.end - strip.start)
                left, right = (strip.rect.left + (one - strip.start) * share for one in (first, after))
                yield first, after, [left, strip.rect.top, right, strip.rect.bottom]

    def _find_lines(self) -> list[TextLine]:
        """Join the characters into lines; with plain numbers, since a full page is joined while it is painted."""
        lines: list[TextLine] = []
        pieces = self._strips() if self._estimated else self._characters()
        start = end = self._page.start - 1
        left = top = right = bottom = 0.0
        for first, after, (x0, y0, x1, y1) in pieces:
            overlap = min(bottom, y1) - max(top, y0)
            lower = min(bottom - top, y1 - y0)
            ahead = x1 > left or (overlap > LEVEL * lower and left - x1 < WORD_GAP * (bottom - top))
            if start >= self._page.start and ahead and overlap > 0.5 * lower:
                end, left, top = after, min(left, x0), min(top, y0)
                right, bottom = max(right, x1), max(bottom, y1)
                continue
            if start >= self._page.start:
                lines.append(TextLine(start, end, Rect(left, top, right, bottom)))
            start, end, left, top, right, bottom = first, after, x0, y0, x1, y1
        if start >= self._page.start:
            lines.append(TextLine(start, end, Rect(left, top, right, bottom)))
        return _whole(lines)


def _whole(lines: list[TextLine]) -> list[TextLine]:
    """Join lines that words from left to right part inside a line from right to left: they begin at their far end."""
    whole: list[TextLine] = []
    for line in lines:
        if whole and whole[-1].rect.goes_on_to_the_left(line.rect):
            before = whole.pop()
            line = TextLine(before.start, line.end, before.rect.united(line.rect))
        whole.append(line)
    return whole


def _codes(page: Page, text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text[page.start : page.end].encode("utf-32-le", "surrogatepass"), np.uint32)


def _held(page: Page, packed: bytes) -> NDArray[np.float32] | None:
    """Return the boxes of a page's characters, None where they are not those of its text."""
    if len(packed) == 4 * CHAR_BOX_FLOATS * (page.end - page.start):
        return np.frombuffer(packed, np.float32).reshape(-1, CHAR_BOX_FLOATS)
    return None


def _estimated(page: Page, text: str) -> NDArray[np.float32]:
    """Return boxes for characters that are equally wide within their strip, and stand as most of them are written."""
    codes = _codes(page, text)
    backwards = runs_left(codes)
    boxes = np.zeros((page.end - page.start, CHAR_BOX_FLOATS), np.float32)
    for strip in page.all_strips():
        first, after = strip.start - page.start, strip.end - page.start
        width = (strip.rect.right - strip.rect.left) / max(after - first, 1)
        boxes[first:after] = (strip.rect.left, strip.rect.top, strip.rect.left + width, strip.rect.bottom)
        places = np.arange(after - first, dtype=np.float32)
        if 2 * backwards[first:after].sum() > after - first:
            places = places[::-1]
        boxes[first:after, ::2] += (places * np.float32(width))[:, None]
    boxes[codes == ord("\n")] = 0
    return boxes

"""Columns of a PDF page whose text comes row by row across them, so that it is put column after column.

Most pages have none: two lines are asked first, for less than a fiftieth of the time that a page takes. Only where
many rows share a gap with prose on both sides is anything moved; tables, lists and blocks of signatures stay.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import pypdfium2.raw as pdfium

from smallprint.ingest.columns import FULL, SPACED, Boxes, Indexes, begins_inside, in_columns, in_sentences, row_numbers
from smallprint.ingest.pdf.characters import LINE_HYPHEN, Cleaned
from smallprint.ingest.pdf.places import Quad, boxes_of, from_top_left, united

_ROWS = 8  # of both columns beside each other: fewer are a table, an address or signatures as well
_GAP = 2.4  # letters: more than two spaces, which stand after sentences, and less than the space between columns
_TWO_LINES, _TWO_FULL_LINES = 40, 64  # characters that lines of two columns have together, also where both are full
_EDGE = 0.3  # of a strip at each end: no gap between columns is looked for there
_TRIED = 4  # strips in which one is looked for that is long enough to be asked
_NEAR = 12  # strips above and below it: among these are the ones that have its gap as well
_SHORTEST = 0.15  # of the width of the text: no line of a column is shorter, but for the last of a paragraph
_FULL_LINES, _LETTERS = 0.6, 0.75  # shares of prose: of lines that fill their column, of letters
_HOLE = 3.0  # of the usual pitch of lines: so much space below a table's shorter cells, not between paragraphs
_NO_PROSE = frozenset("-_.=*[")  # what blanks are drawn with, and what stands for something left out
_NEWLINE, _SPACE, _HYPHEN = 10, 32, ord("-")
_UTF32 = "utf-32-le" if sys.byteorder == "little" else "utf-32-be"


class Placing(NamedTuple):
    """What tells where characters stand: pdfium's text of the page, by how many quarter turns it is shown, its visible
    box in user space."""

    text_page: pdfium.FPDF_TEXTPAGE | None
    rotation: int
    visible: Quad

    def boxes(self, characters: Sequence[int]) -> Boxes:
        """Return boxes of characters from the top left of the page as it is shown."""
        return from_top_left(boxes_of(self.text_page, characters), self.rotation, self.visible)

    def level(self, boxes: Boxes) -> Boxes:
        """Return user-space boxes so that left and right, and no more, are as on the page that is shown."""
        return from_top_left(boxes, self.rotation, self.visible) if self.rotation % 4 else boxes


@dataclass(frozen=True, slots=True)
class _Pieces:
    """Parts of lines between gaps: first and last character of each, and its box from the page's top left."""

    first: Indexes
    last: Indexes
    boxes: Boxes


@dataclass(frozen=True, slots=True)
class _Lines:
    """Lines of a column: middle, width and first character of each."""

    middle: Boxes
    width: Boxes
    starts: list[str]


def by_column(clean: Cleaned, spans: np.ndarray, ends: Boxes, placing: Placing) -> Cleaned | None:
    """Return the text column after column, None where it stays as it is.

    `spans` are the first and last character of each strip, shape (strips, 2), `ends` the boxes of these, one after the
    other, in user space.
    """
    if len(spans) < _ROWS:
        return None
    cut = len(spans) > clean.text.count("\n") + _ROWS  # strips share lines
    if not ((cut and _prose_beside(clean.text, spans, placing.level(ends))) or _gap_inside(clean, spans, placing)):
        return None
    pieces = _pieces(clean, _least_gap(placing.level(ends).tolist()), placing)
    groups = in_columns(pieces.boxes, _ROWS, lambda left, right: _are_columns(clean.text, pieces, left, right))
    return _rearranged(clean, pieces, np.concatenate(groups)) if len(groups) > 1 else None


def _prose_beside(text: str, spans: np.ndarray, shown: Boxes) -> bool:
    """Say whether enough strips stand at the right of the one before, both long and most begun in mid-sentence."""
    left, right = shown[0::2, 0], shown[1::2, 2]
    after = left[1:] > right[:-1]
    if np.count_nonzero(after) < _ROWS:
        return False
    long = right - left > _SHORTEST * (right.max() - left.min())
    beside = np.flatnonzero(after & long[1:] & long[:-1])
    return beside.size >= _ROWS and all(_in_sentences(text, spans[side, 0].tolist()) for side in (beside, beside + 1))


def _in_sentences(text: str, places: Sequence[int]) -> bool:
    return in_sentences([text[place] for place in places])


def _gap_inside(clean: Cleaned, spans: np.ndarray, placing: Placing) -> bool:
    """Say whether strips that follow each other have a gap in common with prose on both sides.

    Two strips are asked first, so that the rows of columns are met if they are more than a third of the page.
    """
    count = len(spans)
    asked = [strip for place in (count // 3, 2 * count // 3) if (strip := _long_one(spans, place)) is not None]
    for number, after, low, high in _gaps(clean, spans, asked, placing):
        if clean.text[after] in _NO_PROSE:
            continue
        near = range(max(number - _NEAR, 0), min(number + _NEAR + 1, count))
        shared = {
            other: start
            for other, start, begin, end in _gaps(clean, spans, near, placing)
            if min(end, high) > max(begin, low)
        }
        starts = [*shared.values(), *spans[[*shared], 0].tolist()]
        if len(shared) >= _ROWS and _in_sentences(clean.text, starts):
            return True
    return False


def _long_one(spans: np.ndarray, place: int) -> int | None:
    """Return the first of a few strips that is long enough for two full lines, None where none is."""
    for strip, (first, last) in enumerate(spans[place : place + _TRIED].tolist(), place):
        if last - first >= _TWO_FULL_LINES:
            return strip
    return None


def _gaps(
    clean: Cleaned, spans: np.ndarray, strips: Sequence[int], placing: Placing
) -> list[tuple[int, int, float, float]]:
    """Return wide gaps in the middle of long strips: strip, character after the gap, where it begins and ends.

    A step back is one as well: pdfium goes on in the line where the right column stands a little above the left one.
    """
    text = clean.text
    owners: list[int] = []
    after: list[int] = []
    for strip in strips:
        first, last = spans[strip].tolist()
        if last - first > _TWO_LINES:
            edge = int(_EDGE * (last - first))
            place, end = text.find(" ", first + edge), last - edge
            while 0 <= place < end:
                owners.append(strip)
                after.append(place + 1)
                place = text.find(" ", place + 1)
    if not after:
        return []
    around = [place - 2 for place in after] + after
    edges = placing.level(boxes_of(placing.text_page, [*map(clean.source.item, around)])).tolist()
    least = _least_gap(edges[: len(after)])
    return [
        (strip, place, min(left[2], right[0]), max(left[2], right[0]))
        for strip, place, left, right in zip(owners, after, edges, edges[len(after) :], strict=False)
        if abs(right[0] - left[2]) > least
    ]


def _least_gap(boxes: Sequence[Sequence[float]]) -> float:
    """Return how wide a gap must be to stand between columns, by the width of letters."""
    return _GAP * sum([abs(box[2] - box[0]) for box in boxes]) / len(boxes)


def _pieces(clean: Cleaned, gap: float, placing: Placing) -> _Pieces:
    """Cut the lines of a page at wide gaps."""
    codes = clean.codes
    drawn = np.flatnonzero(codes > _SPACE)
    cut = np.flatnonzero((np.diff(drawn) > 1) | (codes[drawn[:-1]] == ord(LINE_HYPHEN)))
    first, last = drawn[np.concatenate(([0], cut + 1))], drawn[np.concatenate((cut, [drawn.size - 1]))]
    boxes = united(placing.boxes(clean.source[np.stack((first, last), axis=1).ravel()].tolist()))
    boxes = np.nan_to_num(boxes, posinf=0.0, neginf=0.0)
    newlines = np.flatnonzero(codes == _NEWLINE)
    ended = np.searchsorted(newlines, first[1:]) > np.searchsorted(newlines, last[:-1])
    far = boxes[1:, 0] - boxes[:-1, 2] > gap
    broken = ended | far | (np.diff(row_numbers(boxes)) > 0) | (codes[last[:-1]] == ord(LINE_HYPHEN))
    begins = np.concatenate(([0], np.flatnonzero(broken) + 1))
    whole = np.concatenate(
        (np.minimum.reduceat(boxes[:, :2], begins), np.maximum.reduceat(boxes[:, 2:], begins)), axis=1
    )
    return _Pieces(first[begins], last[np.append(begins[1:], len(boxes)) - 1], whole)


def _are_columns(text: str, pieces: _Pieces, left: Indexes, right: Indexes) -> bool:
    """Say whether two sides of a gap are columns of prose that the text takes row by row."""
    if min(left.size, right.size, np.isin(left + 1, right).sum()) < _ROWS:
        return False
    if min(_letters(text, pieces, left), _letters(text, pieces, right)) < _LETTERS:
        return False
    one, other = _lines(text, pieces, left), _lines(text, pieces, right)
    return _prose(one) and _prose(other) and not _cells(one, other)


def _letters(text: str, pieces: _Pieces, side: Indexes) -> float:
    """Return which share of the characters are letters."""
    spans = zip(pieces.first[side].tolist(), pieces.last[side].tolist(), strict=True)
    drawn = "".join(text[first : last + 1] for first, last in spans).replace(" ", "")
    return sum(map(str.isalpha, drawn)) / len(drawn)


def _lines(text: str, pieces: _Pieces, side: Indexes) -> _Lines:
    boxes = pieces.boxes[side]
    begins = np.flatnonzero(np.diff(row_numbers(boxes), prepend=-1))
    ends = np.append(begins[1:], side.size) - 1
    starts = [text[first] for first in pieces.first[side[begins]].tolist()]
    return _Lines((boxes[begins, 1] + boxes[begins, 3]) / 2, boxes[ends, 2] - boxes[begins, 0], starts)


def _prose(lines: _Lines) -> bool:
    """Say whether lines go down the page without a hole, fill their column and go on in mid-sentence."""
    step = np.diff(lines.middle)
    if step.size < _ROWS - 1 or not ((step > 0) & (step < _HOLE * np.median(step))).all():
        return False
    return float(_full(lines).mean()) >= _FULL_LINES and in_sentences(lines.starts)


def _full(lines: _Lines) -> np.ndarray:
    fills: np.ndarray = lines.width >= FULL * np.percentile(lines.width, 90)
    return fills


def _cells(left: _Lines, right: _Lines) -> bool:
    """Say whether both sides begin anew beside each other, as the rows of a table do, more often than not."""
    mine, others = _begun(left), _begun(right)
    near = np.median(np.diff(left.middle)) / 2
    together = int((np.abs(mine[:, None] - others) < near).any(axis=1).sum())
    return together > (mine.size + others.size - together) / 2


def _begun(lines: _Lines) -> Boxes:
    """Return the middles of lines that begin a paragraph after another one."""
    step = np.diff(lines.middle)
    ended = (step > SPACED * np.median(step)) | ~_full(lines)[:-1]
    inside = np.array([begins_inside(start) for start in lines.starts[1:]], bool)
    begun: Boxes = lines.middle[1:][ended & ~inside]
    return begun


def _rearranged(clean: Cleaned, pieces: _Pieces, order: Indexes) -> Cleaned:
    """Return the text with its pieces in another order; those that no longer follow each other end their line."""
    codes = clean.codes.astype(np.uint32)
    size, count = codes.size, len(order)
    first, last = [*pieces.first.tolist(), size], pieces.last.tolist()
    taken, broken = [*range(first[0])], []
    for piece, following in pairwise([*order.tolist(), count]):
        taken += range(first[piece], last[piece] + 1)
        if following == piece + 1:
            taken += range(last[piece] + 1, first[following])
            continue
        joined = following < count and _breaks_word(clean.text, last[piece], first[following])
        if joined or clean.text[last[piece]] == LINE_HYPHEN:
            codes[last[piece]] = ord(LINE_HYPHEN) if joined else _HYPHEN
        if not joined:
            broken.append(len(taken))
            taken.append(last[piece])
    moved = codes[taken]
    moved[broken] = _NEWLINE
    return Cleaned(moved.tobytes().decode(_UTF32), moved, clean.source[taken])


def _breaks_word(text: str, hyphen: int, after: int) -> bool:
    """Say whether the character that ends a line is a hyphen in or after a word that the next line goes on with."""
    return text[hyphen] in (LINE_HYPHEN, "-", "‐") and text[hyphen - 1 : hyphen].isalpha() and text[after].isalpha()

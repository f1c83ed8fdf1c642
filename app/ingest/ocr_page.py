"""Recognised lines -> the text of a page in reading order, with places: columns one after the other, rows as lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.document import OCR_WORD, RecognisedPage
from app.ingest.ocr_lines import OcrLine
from app.ingest.pdf_characters import strips_of
from app.ingest.pdf_pages import STRIPS
from app.ingest.pdf_places import united
from app.ingest.text import normalised

_WIDE = 0.6  # of the page's text: a line so wide stands across all columns
_COLUMN_LINES = 4
_COLUMN_WIDTH = 0.2  # of the page's text: narrower ones are numbers of a list or of lines
_GUTTER = 0.8  # of a line's height
_CELL_GAP = 1.5
_CELL = "    "
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line in the page as it reads: left, top, right and bottom once it is upright and level."""

    line: OcrLine
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def recognised(
    lines: Sequence[OcrLine], scale: float, turns: int, more: str, places: NDArray[np.float32]
) -> RecognisedPage:
    """Return the page; `scale` is pixels a point, `more` is text beside the content with its boxes in points."""
    text = ""
    sures: list[NDArray[Any]] = []
    boxes: list[NDArray[Any]] = []
    for row in _rows_in_order(_upright(lines)):
        for number, piece in enumerate(row):
            if number:
                space = _CELL if piece.left - row[number - 1].right > _CELL_GAP * piece.height else " "
                text += space
                sures.append(np.ones(len(space)))
                boxes.append(np.zeros((len(space), 4)))
            text += piece.line.text
            sures.append(piece.line.sure)
            corners = piece.line.corners / scale
            boxes.append(np.concatenate((corners.min(axis=1), corners.max(axis=1)), axis=1))
        text += "\n"
        sures.append(np.ones(1))
        boxes.append(np.zeros((1, 4)))
    sure = np.concatenate([*sures, np.ones(len(more))])
    packed = np.concatenate([*boxes, places, np.zeros((0, 4))]).astype(np.float32)
    drawn = np.array([character > " " for character in text], bool)
    mean = float(sure[: len(text)][drawn].mean()) if drawn.any() else 0.0
    words = b"".join(
        OCR_WORD.pack(word.start(), word.end(), float(sure[word.start() : word.end()].mean()))
        for word in _WORD.finditer(text)
    )
    text += more
    if not text:
        text, packed = "\n", np.zeros((1, 4), np.float32)
    return RecognisedPage(text, packed.tobytes(), _strips(text, packed), words, mean, turns)


def _strips(text: str, boxes: NDArray[np.float32]) -> bytes:
    first, last = strips_of(np.frombuffer(text.encode("utf-32-le"), "<u4"))
    strips = np.empty(first.size, STRIPS)
    strips["span"][:, 0], strips["span"][:, 1] = first, last + 1
    strips["box"] = united(boxes[np.stack((first, last), axis=1).ravel()])
    return strips.tobytes()


def _upright(lines: Sequence[OcrLine]) -> list[_Placed]:
    """Place the lines in a page that is turned by the direction most of them run in."""
    lines = [_plain(line) for line in lines]
    lines = [line for line in lines if line.text.strip()]
    if not lines:
        return []
    runs = sum((line.corners[-1, 1] - line.corners[0, 0] for line in lines), np.zeros(2))
    along = runs / max(float(np.linalg.norm(runs)), 1e-6)
    down = np.array([-along[1], along[0]])
    placed = []
    for line in lines:
        x, y = line.corners.reshape(-1, 2) @ along, line.corners.reshape(-1, 2) @ down
        placed.append(_Placed(line, float(x.min()), float(y.min()), float(x.max()), float(y.max())))
    return placed


def _plain(line: OcrLine) -> OcrLine:
    """Return a line with its text normalised; a character that becomes several or none is left as a question mark."""
    text = "".join(new if len(new := normalised(old)) == 1 else "?" for old in line.text)
    return OcrLine(text, line.sure, line.corners)


def _rows_in_order(placed: Sequence[_Placed]) -> list[list[_Placed]]:
    """Return rows of lines in reading order: what stands between lines across the page is read column by column."""
    if not placed:
        return []
    width = max(one.right for one in placed) - min(one.left for one in placed)
    rows: list[list[_Placed]] = []
    band: list[_Placed] = []
    for one in sorted(placed, key=lambda one: one.middle):
        if one.right - one.left > _WIDE * width:
            rows += _banded(band, width)
            band = []
            rows.append([one])
        else:
            band.append(one)
    return _beside_joined(rows + _banded(band, width))


def _banded(band: Sequence[_Placed], width: float) -> list[list[_Placed]]:
    gutter = _gutter(band, width)
    if gutter is None:
        return _rows(band)
    left = [one for one in band if one.left < gutter]
    right = [one for one in band if one.left >= gutter]
    return _banded(left, width) + _banded(right, width)


def _gutter(band: Sequence[_Placed], width: float) -> float | None:
    """Return where a gap from top to bottom parts two columns of text, None where there is none."""
    reach = float("-inf")
    for one in sorted(band, key=lambda one: one.left):
        if one.left - reach > _GUTTER * one.height:
            sides = [other for other in band if other.left < one.left], [o for o in band if o.left >= one.left]
            if all(len(side) >= _COLUMN_LINES and _median_width(side) > _COLUMN_WIDTH * width for side in sides):
                return one.left
        reach = max(reach, one.right)
    return None


def _median_width(lines: Sequence[_Placed]) -> float:
    return float(np.median([one.right - one.left for one in lines]))


def _rows(band: Sequence[_Placed]) -> list[list[_Placed]]:
    """Group lines that stand beside each other, from left to right."""
    rows: list[list[_Placed]] = []
    for one in sorted(band, key=lambda one: one.middle):
        if rows and abs(one.middle - rows[-1][0].middle) < 0.5 * min(one.height, rows[-1][0].height):
            rows[-1].append(one)
        else:
            rows.append([one])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def _beside_joined(rows: Sequence[list[_Placed]]) -> list[list[_Placed]]:
    """Join a number or bullet to the wide line that it stands beside."""
    joined: list[list[_Placed]] = []
    for row in rows:
        last = joined[-1] if joined else []
        apart = last and (row[0].left >= last[-1].right or row[-1].right <= last[0].left)
        if apart and abs(row[0].middle - last[0].middle) < 0.5 * min(row[0].height, last[0].height):
            joined[-1] = sorted([*last, *row], key=lambda one: one.left)
        else:
            joined.append(row)
    return joined

"""Recognised lines -> the text of a page in reading order, with places: columns one after the other, rows as lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.document import OCR_WORD, RecognisedPage
from smallprint.ingest.columns import Indexes, in_columns, in_sentences, row_numbers
from smallprint.ingest.ocr.lines import OcrLine
from smallprint.ingest.pdf.characters import strips_of
from smallprint.ingest.pdf.pages import STRIPS
from smallprint.ingest.pdf.places import united
from smallprint.ingest.text import normalised

_WIDE = 0.6  # of the page's text: a line so wide stands across all columns
_COLUMN_LINES, _BESIDE_LINES = 4, 2  # a column has, and of these so many stand beside one of the other column
_CELL_GAP = 1.5
_CELL = "    "
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class _UprightLine:
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


def _upright(lines: Sequence[OcrLine]) -> list[_UprightLine]:
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
        placed.append(_UprightLine(line, float(x.min()), float(y.min()), float(x.max()), float(y.max())))
    return placed


def _plain(line: OcrLine) -> OcrLine:
    """Return a line with its text normalised; a character that becomes several or none is left as a question mark."""
    text = "".join(new if len(new := normalised(old)) == 1 else "?" for old in line.text)
    return OcrLine(text, line.sure, line.corners)


def _rows_in_order(placed: Sequence[_UprightLine]) -> list[list[_UprightLine]]:
    """Return rows of lines in reading order: what stands between lines across the page is read column by column."""
    lines = [one for row in _rows(placed) for one in row]
    boxes = np.array([(one.left, one.top, one.right, one.bottom) for one in lines], np.float32).reshape(-1, 4)

    row = row_numbers(boxes)
    width = float(np.ptp(boxes[:, ::2])) if lines else 0.0

    def are_columns(left: Indexes, right: Indexes) -> bool:
        for side in (left, right):
            starts = [lines[number].line.text[0] for number in side.tolist()]
            if side.size < _COLUMN_LINES or not in_sentences(starts):
                return False
        # A few lines make a column here, so what stands across the gutter above or below them must be a line of text.
        around = np.isin(row, row[[max(left[0] - 1, 0), min(max(left[-1], right[-1]) + 1, len(row) - 1)]])
        across = around & (boxes[:, 0] < boxes[right, 0].min()) & (boxes[:, 2] > boxes[left, 2].max())
        return bool((boxes[across, 2] - boxes[across, 0] > _WIDE * width).all())

    groups = in_columns(boxes, _BESIDE_LINES, are_columns)
    return [row for group in groups for row in _rows([lines[number] for number in group.tolist()])]


def _rows(band: Sequence[_UprightLine]) -> list[list[_UprightLine]]:
    """Group lines that stand beside each other, from left to right."""
    rows: list[list[_UprightLine]] = []
    for one in sorted(band, key=lambda one: one.middle):
        if rows and abs(one.middle - rows[-1][0].middle) < 0.5 * min(one.height, rows[-1][0].height):
            rows[-1].append(one)
        else:
            rows.append([one])
    return [sorted(row, key=lambda one: one.left) for row in rows]

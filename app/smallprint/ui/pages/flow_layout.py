"""Flowing text as paragraphs, each laid out only when it is seen or when there is time.

`QTextDocument` lays a long text out in ever larger steps, which stalls the window for seconds on half a million
characters; here a paragraph is one `QTextLayout`, and the height of those not laid out yet is estimated. Offsets stay
the document's own.
"""

import re
import time
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, groupby, pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from smallprint.domain.document import SET_APART, BlockKind, Document
from smallprint.ui.look.theme import Theme
from smallprint.ui.pages.flow_cell import LINE_HEIGHT, FlowCell, formed_piece
from smallprint.ui.pages.tracked import Tracked

TEXT_PIXELS = 16.0
_AVERAGE_CHARACTER = 0.46  # of the font size, for the estimate
_LONGEST = 6000  # characters laid out in one go: about 5 ms
_SHAPES_KEPT = 300
_INDENT = 26.0
_CELL_GAP = 16.0
_BETWEEN_CELLS = re.compile(r" \| |\t")  # what the readers put between the cells of a row
_LETTER = 1 / 72  # of the width of the text, that a letter of the broader kind takes
_LONGEST_WORD = 24  # letters that a column has room for in one line
_BESIDE = 2  # letters of room between columns
_MOST_CELLS = 6  # a wider row is shown as one line with tabs: its columns would hold a letter each
_SECONDARY = {
    BlockKind.HEADER,
    BlockKind.FOOTER,
    BlockKind.FOOTNOTE,
    BlockKind.ENDNOTE,
    BlockKind.COMMENT,
    *SET_APART,
}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph or table row: its cells as spans of the text, and where each begins as a share of the width.

    The last of `edges` is 1, where the last cell ends. `columns` are those of the table in which the cells stand.
    """

    kind: BlockKind
    level: int
    cells: tuple[tuple[int, int], ...]
    edges: tuple[float, ...] = (0.0, 1.0)
    columns: tuple[int, ...] = (0,)

    @property
    def start(self) -> int:
        """The offset of the first character."""
        return self.cells[0][0]

    @property
    def end(self) -> int:
        """The offset after the last character."""
        return self.cells[-1][1]

    @property
    def secondary(self) -> bool:
        """Say whether it is not part of the running text: headers, footers, notes, comments."""
        return self.kind in _SECONDARY


def paragraphs(document: Document) -> list[Paragraph]:
    """Split a document into paragraphs by its blocks, and by lines where there are none."""
    found: list[Paragraph] = []
    at = 0
    for block in document.blocks:
        found += _plain(document.text, at, block.start)
        if block.kind is BlockKind.TABLE_ROW:
            cells = tuple(_cells(document.text, block.start, block.end))
            if len(cells) > _MOST_CELLS:
                cells = ((block.start, _trimmed(document.text, block.start, block.end)),)
            known = block.columns if len(block.columns) == len(cells) else range(len(cells))
            found.append(Paragraph(block.kind, 0, cells, columns=tuple(known)))
        else:
            spans = _split(document.text, block.start, _trimmed(document.text, block.start, block.end))
            found += [Paragraph(block.kind, block.level, (span,)) for span in spans]
        at = block.end
    found += _plain(document.text, at, len(document.text))
    return _with_columns(found, document.text)


def _plain(text: str, start: int, end: int) -> Iterator[Paragraph]:
    while start < end:
        line_end = text.find("\n", start, end)
        line_end = end if line_end < 0 else line_end
        if line_end > start:
            for span in _split(text, start, line_end):
                yield Paragraph(BlockKind.PARAGRAPH, 0, (span,))
        start = line_end + 1


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start + 1 and text[end - 1] == "\n":
        end -= 1
    return end


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST) + 1 or start + _LONGEST
        yield start, cut
        start = cut
    if start < end:
        yield start, end


def _cells(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    end = _trimmed(text, start, end)
    for between in _BETWEEN_CELLS.finditer(text, start, end):
        yield start, between.start()
        start = between.end()
    yield start, end


def _with_columns(found: list[Paragraph], text: str) -> list[Paragraph]:
    """Give the rows of one table common columns, as wide as their longest cells ask, within reason.

    A cell reaches to the next one that is not empty.
    """
    sized: list[Paragraph] = []
    for is_table, run in groupby(found, key=lambda paragraph: paragraph.kind is BlockKind.TABLE_ROW):
        rows = list(run)
        sized += _as_table(rows, text) if is_table else rows
    return sized


def _as_table(rows: list[Paragraph], text: str) -> list[Paragraph]:
    count = 1 + max(max(row.columns) for row in rows)
    if count > _MOST_CELLS:  # common columns would hold a letter each: only rows of as many cells have some
        side_by_side = [replace(row, columns=tuple(range(len(row.cells)))) for row in rows]
        alike = [list(run) for _, run in groupby(side_by_side, key=lambda row: len(row.cells))]
        return [row for run in alike for row in _as_table(run, text)]
    longest, word = [0] * count, [0] * count
    for row in rows:
        for (start, end), column, after in zip(row.cells, row.columns, (*row.columns[1:], count), strict=True):
            if after == column + 1:  # what reaches over several columns asks for none of them
                longest[column] = max(longest[column], end - start)
                word[column] = max(word[column], *map(len, text[start:end].split() or [""]))
    asked = [float(min(max(length, 8), 60)) ** 0.7 for length in longest]
    widths = [
        max(width / sum(asked), (min(letters, _LONGEST_WORD) + _BESIDE) * _LETTER)
        for width, letters in zip(asked, word, strict=True)
    ]
    edges = [0.0, *accumulate(width / sum(widths) for width in widths)]
    return [replace(row, edges=(*(edges[column] for column in row.columns), 1.0)) for row in rows]


class Flow:
    """All paragraphs of a document with their heights, laid out or estimated; lengths in pixels from the text's top."""

    def __init__(self, document: Document, family: str) -> None:
        self._text = document.text
        self._family = family
        self.paragraphs = paragraphs(document)
        self._starts = [paragraph.start for paragraph in self.paragraphs]
        count = len(self.paragraphs)
        lengths = [paragraph.end - paragraph.start for paragraph in self.paragraphs]
        self._lengths: NDArray[np.float64] = np.maximum(np.array(lengths, np.float64), 1)
        self._heights: NDArray[np.float64] = np.zeros(count)
        self._known: NDArray[np.bool_] = np.zeros(count, np.bool_)
        self._tops: NDArray[np.float64] = np.zeros(count + 1)
        self._stale = True
        self._shapes: OrderedDict[int, list[FlowCell]] = OrderedDict()
        self._next = 0
        self._zoom, self._width = 1.0, 600.0
        self.tracked: Tracked | None = None
        """The changes and comments that are drawn in the text, None while they are hidden."""
        self.theme: Theme | None = None
        """The colours that they are drawn in."""

    def resize(self, zoom: float, width: float) -> None:
        """Lay out anew for a zoom and a width: everything is estimated again."""
        self._zoom, self._width, self._next = zoom, width, 0
        self._shapes.clear()
        self._known[:] = False
        size = TEXT_PIXELS * zoom
        lines = np.ceil(self._lengths * _AVERAGE_CHARACTER * size / width)
        self._heights = lines * size * 1.15 * LINE_HEIGHT + 8 * zoom
        self._stale = True

    @property
    def height(self) -> float:
        """The height of everything."""
        return float(self._placed()[-1])

    def top(self, index: int) -> float:
        """Return where a paragraph begins."""
        return float(self._placed()[index])

    def at_height(self, y: float) -> int:
        """Return the index of the paragraph at a height."""
        found = int(np.searchsorted(self._placed(), y, side="right")) - 1
        return min(max(found, 0), len(self.paragraphs) - 1)

    def at_offset(self, offset: int) -> int:
        """Return the index of the paragraph that holds an offset, or the one before it."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def cells(self, index: int) -> list[FlowCell]:
        """Return a paragraph's cells, laid out."""
        if index not in self._shapes:
            self._shapes[index] = self._lay_out(index)
            while len(self._shapes) > _SHAPES_KEPT:
                self._shapes.popitem(last=False)
        self._shapes.move_to_end(index)
        return self._shapes[index]

    def forget_shapes(self) -> None:
        """Lay out anew what is seen: its colours, or what is drawn in it, are others."""
        self._shapes.clear()
        self._known[:] = False
        self._next = 0

    def ensure(self, top: float, bottom: float) -> None:
        """Lay out every paragraph between two heights."""
        index = self.at_height(top)
        y = self.top(index)
        while index < len(self.paragraphs) and y < bottom:
            self.cells(index)
            y += float(self._heights[index])
            index += 1

    def step(self, seconds: float) -> bool:
        """Lay out what is not laid out yet for about so long; returns whether there is more to do."""
        until = time.monotonic() + seconds
        while self._next < len(self.paragraphs):
            if not self._known[self._next]:
                self._lay_out(self._next)
            self._next += 1
            if time.monotonic() >= until:
                break
        return self._next < len(self.paragraphs)

    def corner(self, index: int, cell: FlowCell) -> QPointF:
        """Return the top left of a cell."""
        return QPointF(cell.left, self.top(index) + self._space_before(self.paragraphs[index]))

    def paint(self, painter: QPainter, index: int, origin: QPointF) -> None:
        """Paint a paragraph in the painter's pen."""
        for cell in self.cells(index):
            cell.layout.draw(painter, origin + self.corner(index, cell))

    def font(self, paragraph: Paragraph) -> QFont:
        """Return the font of a paragraph."""
        font = QFont(self._family)
        font.setStyleHint(QFont.StyleHint.Serif)
        factor = 0.86 if paragraph.secondary else 1.0
        if paragraph.kind is BlockKind.HEADING:
            factor = {1: 1.3, 2: 1.12}.get(paragraph.level, 1.0)
            font.setBold(True)
        font.setStrikeOut(paragraph.kind is BlockKind.STRUCK)
        font.setPixelSize(max(1, round(TEXT_PIXELS * self._zoom * factor)))
        return font

    def _placed(self) -> NDArray[np.float64]:
        if self._stale:
            np.cumsum(self._heights, out=self._tops[1:])
            self._stale = False
        return self._tops

    def _space_before(self, paragraph: Paragraph) -> float:
        return self._zoom * (14.0 if paragraph.kind is BlockKind.HEADING else 4.0)

    def _lay_out(self, index: int) -> list[FlowCell]:
        paragraph = self.paragraphs[index]
        font = self.font(paragraph)
        indent = (
            self._zoom * _INDENT * max(paragraph.level - 0.5, 0.0) if paragraph.kind is BlockKind.LIST_ITEM else 0.0
        )
        indent = min(indent, self._width / 3)
        gap = self._zoom * _CELL_GAP if len(paragraph.cells) > 1 else 0.0
        cells, room = [], self._width - indent
        for (start, end), (left, right) in zip(paragraph.cells, pairwise(paragraph.edges), strict=True):
            width, left = room * (right - left), indent + room * left
            pieces = self.tracked.within(start, end) if self.tracked is not None and self.theme is not None else []
            formed = [formed_piece(piece, self.theme) for piece in pieces] if self.theme is not None else []
            cells.append(FlowCell(self._text[start:end], start, left, max(width - gap, 1.0), font, formed))
        line = QFontMetricsF(font).height()
        height = max([cell.height for cell in cells] + [line]) + self._space_before(paragraph) + 4.0 * self._zoom
        if height != self._heights[index]:
            self._heights[index] = height
            self._stale = True
        self._known[index] = True
        return cells

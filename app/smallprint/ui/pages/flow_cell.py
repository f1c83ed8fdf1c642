"""One laid-out run of flowing text: a paragraph, or a cell of a table, with the changes that are drawn in it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from smallprint.language.direction import begins_leftward, has_leftward
from smallprint.ui.look.theme import Theme
from smallprint.ui.pages.marks import thin
from smallprint.ui.pages.tracked import TrackedWords, author_colour

LINE_HEIGHT = 1.32
_COMMENT = 0.16  # opacity of an author's colour behind words with a comment


@dataclass(frozen=True, slots=True)
class Formed:
    """A piece and how it is drawn."""

    piece: TrackedWords
    form: QTextCharFormat


def formed_piece(piece: TrackedWords, theme: Theme) -> Formed:
    """Return how a piece is drawn: underlined where it was put in, struck where it was taken out."""
    form, colour = QTextCharFormat(), author_colour(theme, piece.author)
    if piece.comment:
        form.setBackground(thin(colour, _COMMENT))
        if piece.ghost:
            form.setForeground(colour)
        return Formed(piece, form)
    form.setForeground(colour)
    form.setFontStrikeOut(piece.struck)
    if not piece.struck or piece.moved:
        dashes = QTextCharFormat.UnderlineStyle.DashUnderline
        form.setUnderlineStyle(dashes if piece.moved else QTextCharFormat.UnderlineStyle.SingleUnderline)
    return Formed(piece, form)


class FlowCell:
    """Qt counts UTF-16 units of what is drawn, the document counts characters of its text."""

    def __init__(
        self, text: str, start: int, left: float, width: float, font: QFont, pieces: Sequence[Formed] = ()
    ) -> None:
        self.start, self.end, self.left, self.width = start, start + len(text), left, width
        self._text = text
        self._mixed = has_leftward(text)
        shown = text.replace("\n", "\u2028").replace("\r", "\u2028").replace("\f", "\u2028")
        ghosts = [formed for formed in pieces if formed.piece.ghost]
        self._units: list[int] | None = None
        formats: list[QTextLayout.FormatRange] = []
        if ghosts or (text and max(text) > "\uffff"):
            shown = self._put_in(shown, ghosts, formats)
        formats[:0] = [
            _range(self._unit(max(one.piece.start, start)), self._unit_after(min(one.piece.end, self.end)), one.form)
            for one in pieces
            if not one.piece.ghost and one.piece.start < self.end and one.piece.end > start
        ]
        self.layout = QTextLayout(shown, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._mixed and begins_leftward(text):
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.layout.setTextOption(option)
        self.layout.setCacheEnabled(True)
        self.layout.setFormats(formats)
        self.layout.beginLayout()
        self.height = 0.0
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            spare = line.height() * (LINE_HEIGHT - 1)
            line.setPosition(QPointF(0, self.height + spare / 2))
            self.height += line.height() + spare
        self.layout.endLayout()

    def _put_in(self, shown: str, ghosts: Sequence[Formed], formats: list[QTextLayout.FormatRange]) -> str:
        """Return what is drawn with the words that are not part of the text; counts the units of each character."""
        drawn: list[str] = []
        units, at, waiting = [], 0, list(ghosts)
        for number in range(len(shown) + 1):
            while waiting and waiting[0].piece.start <= self.start + number:
                ghost = waiting.pop(0)
                length = _length(ghost.piece.ghost)
                formats.append(_range(at, at + length, ghost.form))
                drawn.append(ghost.piece.ghost)
                at += length
            units.append(at)
            if number < len(shown):
                drawn.append(shown[number])
                at += _length(shown[number])
        self._units = units
        return "".join(drawn)

    def rects(self, start: int, end: int, corner: QPointF) -> Iterator[QRectF]:
        """Yield one rectangle a line for some characters; `corner` is the cell's own."""
        low, high = self._unit(max(start, self.start)), self._unit_after(min(end, self.end))
        for index in range(self.layout.lineCount()):
            line = self.layout.lineAt(index)
            first, last = max(low, line.textStart()), min(high, line.textStart() + line.textLength())
            if first >= last:
                continue
            drawn = line.naturalTextRect()
            left, right = _edges(line, first, last, self._mixed)
            left, right = max(left, drawn.left()), min(right, drawn.right())
            if right > left:
                yield QRectF(corner.x() + left, corner.y() + line.y() - 1, right - left, line.height() + 3)

    def offset_at(self, x: float, y: float) -> int:
        """Return the offset of the gap nearest to a point of the cell."""
        for index in range(self.layout.lineCount()):
            line = self.layout.lineAt(index)
            if y <= line.y() + line.height() or index == self.layout.lineCount() - 1:
                return self._offset(line.xToCursor(x))
        return self.start

    def line_at(self, offset: int) -> tuple[int, int]:
        """Return the span of the line that holds an offset."""
        line = self.layout.lineForTextPosition(self._unit(min(max(offset, self.start), self.end)))
        if not line.isValid():
            return self.start, self.end
        return self._offset(line.textStart()), self._offset(line.textStart() + line.textLength())

    def _unit(self, offset: int) -> int:
        return offset - self.start if self._units is None else self._units[offset - self.start]

    def _unit_after(self, offset: int) -> int:
        """Return the unit after the character before an offset: words that are not part of the text may stand there."""
        if self._units is None or offset <= self.start:
            return self._unit(max(offset, self.start))
        before = offset - self.start - 1
        return self._units[before] + _length(self._text[before])

    def _offset(self, unit: int) -> int:
        if self._units is None:
            return self.start + unit
        number = max(bisect_right(self._units, unit) - 1, 0)
        beyond = number < len(self._text) and unit >= self._units[number] + _length(self._text[number])
        return self.start + number + beyond


def _length(text: str) -> int:
    """Return how many UTF-16 units a text has."""
    return len(text) + sum(character > "\uffff" for character in text)


def _range(start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, max(end - start, 0), form
    return made


def _x(line: QTextLine, unit: int) -> float:
    """Return where a UTF-16 unit begins on a line; PySide gives a pair, which its type stubs do not know."""
    return float(cast(tuple[float, int], line.cursorToX(unit))[0])


def _edges(line: QTextLine, first: int, last: int, mixed: bool) -> tuple[float, float]:
    """Return the left and right edge of some UTF-16 units of a line; `mixed` where some of its cell run leftwards."""
    if mixed:
        runs = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
        return min((run.left() for run in runs), default=0.0), max((run.right() for run in runs), default=0.0)
    return _x(line, first), _x(line, last)

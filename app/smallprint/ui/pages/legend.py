"""What the marks on a document mean: the colours of the clause groups, and the other grounds and lines."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from smallprint.domain.clause import ClauseGroup
from smallprint.domain.decision import HighlightColour
from smallprint.ui.look.parts import label
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme, light_theme
from smallprint.ui.pages.flow_cell import formed_piece
from smallprint.ui.pages.highlights import highlight_colours
from smallprint.ui.pages.marks import UNDERLINE, paint_outline, thin
from smallprint.ui.pages.side_bars import paint_bar
from smallprint.ui.pages.tracked import TrackedWords
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr

_SWATCH = QSize(34, 18)
_COLUMNS = 2
_LETTERS = "abc"


class Legend(QFrame):
    """Opens under a button; Esc closes it. On pages the colours are those of paper, in both themes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("legend")
        self.setAccessibleName(tr("What the marks mean"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 12, 14, 12)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(1, scaled(150))

    def open_below(self, button: QWidget, theme: Theme, paper: bool, tracked: bool) -> None:
        """Open with the colours of a theme, right edge under the button's; `tracked` changes are explained, too."""
        self._fill(light_theme() if paper else theme, theme, tracked)
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + 2))
        self.move(corner.x() - self.width(), corner.y())
        self.show()
        self.setFocus()

    def _fill(self, colours: Theme, theme: Theme, tracked: bool) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        self._grid.addWidget(label(tr("CLAUSE GROUPS"), "caption"), 0, 0, 1, 2 * _COLUMNS)
        groups = list(ClauseGroup)
        rows = -(-len(groups) // _COLUMNS)
        for number, group in enumerate(groups):
            of_group = colours.groups[group]
            swatch = Swatch(QColor(of_group.ground), QColor(of_group.line), paper=QColor(colours.raised))
            self._add(swatch, translated(group.label), 1 + number % rows, number // rows)
        self._grid.addWidget(label(tr("MARKS"), "caption"), rows + 1, 0, 1, 2 * _COLUMNS)
        some = colours.groups[ClauseGroup.EXIT]
        ground, line, paper = QColor(some.ground), QColor(some.line), QColor(colours.raised)
        clear = QColor(0, 0, 0, 0)
        marks = (
            (Swatch(ground, line, outline=line, paper=paper), tr("the finding that is chosen")),
            (Swatch(thin(ground), None, paper=paper), tr("words that may belong to it")),
            (BarSwatch(line, paper, doubtful=False), tr("a finding of several lines")),
            (Swatch(clear, line, paper=paper), tr("one within a line")),
            (BarSwatch(line, paper, doubtful=True), tr("broken: not sure, not decided")),
            (Swatch(QColor(colours.hit), None, paper=paper), tr("words that were found")),
            (Swatch(QColor(colours.hit_on_view), None, paper=paper), tr("the hit on view")),
            (
                Swatch(*highlight_colours(HighlightColour.YELLOW, colours), paper=paper),
                tr("your highlight, in its colour"),
            ),
            (Swatch(clear, None, outline=QColor(theme.accent), paper=paper), tr("words with a note of yours")),
        )
        for number, (part, told) in enumerate(marks):
            self._add(part, told, rows + 2 + number // _COLUMNS, number % _COLUMNS)
        below = rows + 2 + -(-len(marks) // _COLUMNS)
        if tracked:
            self._grid.addWidget(label(tr("CHANGES AND COMMENTS"), "caption"), below, 0, 1, 2 * _COLUMNS)
            for number, (piece, told) in enumerate(_tracked()):
                self._add(WordsSwatch(piece, colours), told, below + 1 + number // _COLUMNS, number % _COLUMNS)
            below += 1 + -(-len(_tracked()) // _COLUMNS)
        foot = label(tr("Letters in the margin name the clause: rest the mouse on them, or on the words."), "small")
        self._grid.addWidget(foot, below, 0, 1, 2 * _COLUMNS)
        self.setStyleSheet(f"#legend {{ background: {theme.raised}; border: 1px solid {theme.line}; }}")

    def _add(self, swatch: QWidget, told: str, row: int, column: int) -> None:
        self._grid.addWidget(swatch, row, 2 * column)
        self._grid.addWidget(label(told), row, 2 * column + 1)


class Swatch(QWidget):
    """A piece of paper with a mark on it, drawn as on the document."""

    def __init__(
        self, ground: QColor, line: QColor | None, outline: QColor | None = None, paper: QColor | None = None
    ) -> None:
        super().__init__()
        self.ground, self._line, self._outline, self._paper = ground, line, outline, paper
        self.setFixedSize(QSize(scaled(_SWATCH.width()), scaled(_SWATCH.height())))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground on its paper, then the line and the outline."""
        painter = QPainter(self)
        if self._paper is not None:
            painter.fillRect(self.rect(), self._paper)
        inside = QRectF(self.rect()).adjusted(4, 3, -4, -3)
        painter.fillRect(inside, self.ground)
        if self._line is not None:
            painter.fillRect(QRectF(inside.left(), inside.bottom() - UNDERLINE, inside.width(), UNDERLINE), self._line)
        if self._outline is not None:
            paint_outline(painter, [inside.adjusted(2, 1, -2, -1)], self._outline)


class BarSwatch(QWidget):
    """A piece of paper with a bar beside some lines of text."""

    def __init__(self, line: QColor, paper: QColor, *, doubtful: bool) -> None:
        super().__init__()
        self._line, self._paper, self._doubtful = line, paper, doubtful
        self.setFixedSize(QSize(scaled(_SWATCH.width()), scaled(_SWATCH.height())))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the paper, the bar, and strokes for lines of text."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._paper)
        whole = QRectF(self.rect())
        paint_bar(painter, QRectF(4, 2, 3, whole.height() - 4), self._line, doubtful=self._doubtful)
        text = thin(QColor(self.palette().color(self.foregroundRole())), 0.3)
        for share in (0.25, 0.5, 0.75):
            painter.fillRect(QRectF(11, share * whole.height() - 1, whole.width() - 15, 1.5), text)


class WordsSwatch(QWidget):
    """Words that were changed or commented on, drawn as in the document."""

    def __init__(self, piece: TrackedWords, theme: Theme) -> None:
        super().__init__()
        self._piece, self._theme = piece, theme
        self.setFixedSize(QSize(scaled(_SWATCH.width()), scaled(_SWATCH.height())))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the paper, and some letters."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.raised))
        painter.setPen(QColor(self._theme.ink))
        formed = QTextLayout.FormatRange()
        formed.start, formed.length, formed.format = 0, len(_LETTERS), formed_piece(self._piece, self._theme).form
        laid = QTextLayout(_LETTERS, self.font())
        laid.setFormats([formed])
        laid.beginLayout()
        line = laid.createLine()
        laid.endLayout()
        room = QRectF(self.rect())
        laid.draw(painter, QPointF((room.width() - line.naturalTextWidth()) / 2, (room.height() - line.height()) / 2))


def _tracked() -> tuple[tuple[TrackedWords, str], ...]:
    """Return the kinds of changes with what is said of each."""
    words = TrackedWords(0, len(_LETTERS), 0, "")
    return (
        (words, tr("put in, in its author’s colour")),
        (replace(words, struck=True), tr("taken out")),
        (replace(words, moved=True), tr("moved: with a broken line")),
        (replace(words, comment=True), tr("commented on")),
    )

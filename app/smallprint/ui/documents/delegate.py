"""Draws one document of the list: name, state, and the strip of what was read of it."""

from functools import lru_cache
from itertools import takewhile

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smallprint.domain.review import DocumentState
from smallprint.domain.run import PageState
from smallprint.ui.documents.list_model import HEADING_ROLE, ROW_ROLE, SHARED_ROLE, DocumentRow, Shared, state_texts
from smallprint.ui.look.style import interface_font
from smallprint.ui.look.text_size import enlarged, scaled, usual
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.texts import tr

Index = QModelIndex | QPersistentModelIndex
_SEGMENTS = 12
_OUTSIDE, _INSIDE = 9, 9  # pixels around a card, and within it
_ORIGIN = 15  # of the line that names the archive or e-mail
_HEIGHT, _LINE, _STRIP = 38, 18, 12  # of a card without its name and strip, of a line of the name, of the strip
_NAME_LINES = 2
_HEADING = 28  # of the line above the first card of a group
_KEPT = 5  # characters of a beginning that tells nothing


class DocumentDelegate(QStyledItemDelegate):
    """Cards of two lines, and a strip where there are pages."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002 - Qt's signature
        """Return the size of a card."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, DocumentRow):
            return QSize(0, 0)
        room = usual(self._view.viewport().width()) - 2 * (_OUTSIDE + _INSIDE)
        lines = len(_name_lines(row.summary.cited_as, room, index.data(SHARED_ROLE) or (0, 0)))
        further = _ORIGIN * len(_further(row)) + (_HEADING if index.data(HEADING_ROLE) else 0)
        return QSize(120, scaled(_HEIGHT + lines * _LINE + further + (_STRIP if _has_strip(row) else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, DocumentRow):
            return
        with enlarged(painter, option.rect) as area:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            heading = index.data(HEADING_ROLE)
            if isinstance(heading, str) and heading:
                self._heading(painter, heading, QRect(area.left(), area.top(), area.width(), _HEADING))
                area.setTop(area.top() + _HEADING)
            shared = index.data(SHARED_ROLE) or (0, 0)
            self._card(painter, row, area.adjusted(_OUTSIDE, 1, -_OUTSIDE, -3), option.state, shared)

    def _heading(self, painter: QPainter, heading: str, area: QRect) -> None:
        """Name a group above its first card, with a line that parts it from the one before."""
        painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.drawLine(area.left() + _OUTSIDE, area.top() + 4, area.right() - _OUTSIDE, area.top() + 4)
        font = interface_font(11, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.secondary))
        words = area.adjusted(2 * _OUTSIDE, 7, -2 * _OUTSIDE, 0)
        name, dot, count = heading.rpartition(" · ")
        counted = f"{dot}{count}"
        room = words.width() - QFontMetrics(font).horizontalAdvance(counted)
        line = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideMiddle, room) + counted
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)

    def _card(self, painter: QPainter, row: DocumentRow, area: QRect, state: QStyle.StateFlag, shared: Shared) -> None:
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.accent_ground if chosen else self.theme.ground))
            painter.drawRoundedRect(area, 9, 9)
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
        inner = area.adjusted(_INSIDE, 8, -_INSIDE, -8)
        painter.setFont(_name_font())
        painter.setPen(QColor(self.theme.ink))
        top = inner.top()
        for line in _name_lines(row.summary.cited_as, inner.width(), shared):
            painter.drawText(QRect(inner.left(), top, inner.width(), _LINE), Qt.AlignmentFlag.AlignVCenter, line)
            top += _LINE
        for line in _further(row):
            self._small_line(painter, line, QRect(inner.left(), top, inner.width(), _ORIGIN))
            top += _ORIGIN
        self._second_line(painter, row, QRect(inner.left(), top + 2, inner.width(), 16))
        if _has_strip(row):
            self._strip(painter, row, QRect(inner.left(), inner.bottom() - 5, inner.width(), 5))

    def _small_line(self, painter: QPainter, words: str, area: QRect) -> None:
        """Say in one line what a document was taken out of, or of which other it is a version."""
        font = interface_font(11)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.secondary))
        line = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)

    def _second_line(self, painter: QPainter, row: DocumentRow, area: QRect) -> None:
        left, right = state_texts(row)
        font = interface_font(11)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        refused = row.summary.state in (DocumentState.REFUSED, DocumentState.LOCKED)
        width = metrics.horizontalAdvance(right)
        painter.setPen(QColor(self.theme.bad if refused else self.theme.secondary))
        room = area.width() - (width + 8 if right else 0)
        if metrics.horizontalAdvance(left) >= room:
            left = left.partition(" · ")[2] or left
            left = left[:1].upper() + left[1:]
        left = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, left)
        painter.setPen(QColor(self._right_colour(row, right)))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)

    def _right_colour(self, row: DocumentRow, right: str) -> str:
        if _done(row):
            return self.theme.ok
        summary = row.summary
        stopped = summary.run_state is not None and summary.run_state.resumable
        if stopped or (right and (summary.unread_pages or summary.doubtful_pages)):
            return self.theme.warn if row.progress is None else self.theme.secondary
        return self.theme.accent if summary.state is DocumentState.LOCKED else self.theme.secondary

    def _strip(self, painter: QPainter, row: DocumentRow, area: QRect) -> None:
        """Draw up to twelve segments; each shows the least that was read of its pages, and below it if any is OCR."""
        pages = row.coverage or (PageState.TEXT,) * max(1, row.summary.pages or _SEGMENTS)
        count = min(_SEGMENTS, len(pages))
        order = list(PageState)
        for number in range(count):
            bucket = range(number * len(pages) // count, (number + 1) * len(pages) // count)
            state = min((pages[index] for index in bucket), key=order.index)
            left = area.left() + number * (area.width() + 1) // count
            right = area.left() + (number + 1) * (area.width() + 1) // count - 1
            brush = QBrush(QColor(self.theme.coverage[state]))
            if state is PageState.UNREADABLE:
                brush.setStyle(Qt.BrushStyle.Dense3Pattern)
            painter.fillRect(QRect(left, area.top(), right - left, area.height()), brush)
            if not row.recognised.isdisjoint(bucket):
                painter.fillRect(QRect(left, area.bottom() + 2, right - left, 2), QColor(self.theme.recognised))


def _has_strip(row: DocumentRow) -> bool:
    return row.summary.state in (DocumentState.OPEN, DocumentState.WAITING)


def _name_font() -> QFont:
    return interface_font(13, QFont.Weight.DemiBold)


def _done(row: DocumentRow) -> bool:
    """Say whether all of a document is read and decided on, as its second line says."""
    return state_texts(row)[1] == tr("done")


def _further(row: DocumentRow) -> list[str]:
    """Return what is said below the name: the archive or e-mail it is from, and the other version of it."""
    origin = tr("from {container}", container=row.summary.container) if row.summary.container else ""
    return [line for line in (origin, row.beside) if line]


@lru_cache(maxsize=4096)  # every card is measured again at each change of the list
def _name_lines(name: str, width: int, shared: Shared = (0, 0)) -> list[str]:
    """Return a file's name in at most two lines, elided where the second begins: both ends of a name tell most.

    Where it is too long, the beginning and the end that other names have, too, are cut first.
    """
    lines, whole = _wrapped(name, width)
    start, end = shared
    if not whole and end:
        name = f"{name[:-end]}…"
        lines, whole = _wrapped(name, width)
    if not whole and start > _KEPT + 1:
        lines, _ = _wrapped(f"{name[:_KEPT].rstrip()}…{name[start:]}", width)
    return lines


def _wrapped(name: str, width: int) -> tuple[list[str], bool]:
    """Return a name in at most two lines, and whether they hold all of it."""
    metrics = QFontMetrics(_name_font())
    layout = QTextLayout(name, _name_font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    whole = True
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 20))
        if len(lines) == _NAME_LINES - 1:
            rest = name[line.textStart() :]
            lines.append(_elided(rest, metrics, width))
            whole = lines[-1] == rest
            break
        lines.append(name[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return lines, whole


def _elided(name: str, metrics: QFontMetrics, width: int) -> str:
    """Return a name with its middle left out where it is too long: what stands after that begins with a word."""
    elided = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width)
    at = len(name) - len(elided.partition("…")[2])
    if elided == name or "…" in name[:-1] or at >= len(name) or not (name[at - 1].isalnum() and name[at].isalnum()):
        return elided
    before = next((one + 1 for one in range(at - 1, -1, -1) if not name[one].isalnum()), 0)
    after = next((one for one in range(at + 1, len(name)) if name[one].isalnum() and not name[one - 1].isalnum()), 0)
    for begins in (before, after):
        fits = (f"{name[:length]}…{name[begins:]}" for length in range(_KEPT, begins))
        if longest := list(takewhile(lambda line: metrics.horizontalAdvance(line) <= width, fits)):
            return longest[-1]
    return elided  # one long word

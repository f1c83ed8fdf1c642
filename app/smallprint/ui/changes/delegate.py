"""Draws the list of tracked changes and comments: a card each, with who, when and the words."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smallprint.domain.change import Change, ChangeKind, Comment
from smallprint.ui.changes.list_model import CHANGE_ROLE, ChangeRow
from smallprint.ui.look.style import interface_font, quote_font
from smallprint.ui.look.text_size import enlarged, scaled, usual
from smallprint.ui.look.theme import Theme

_LINE, _MOST_LINES, _REMARK = 20, 3, 18
_MARGINS = 44  # from the edges of the list to the words, both sides together
_INDENT = 16  # of a reply
Index = QModelIndex | QPersistentModelIndex


class ChangeDelegate(QStyledItemDelegate):
    """A card is as high as its words, up to three lines."""

    def __init__(self, theme: Theme, view: QListView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002 - Qt's signature
        """Return the height of a card."""
        row = index.data(CHANGE_ROLE)
        if not isinstance(row, ChangeRow):
            return QSize(100, 0)
        lines = len(_lines(row.words, usual(self._view.viewport().width()) - _MARGINS - _indent(row)))
        return QSize(100, scaled(10 + 22 + lines * _LINE + (_REMARK if row.remark else 0) + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card."""
        row = index.data(CHANGE_ROLE)
        if not isinstance(row, ChangeRow):
            return
        state: QStyle.StateFlag = option.state
        with enlarged(painter, option.rect) as whole:
            area = whole.adjusted(_indent(row), 0, 0, 0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._ground(painter, row, area, bool(state & QStyle.StateFlag.State_Selected))
            inner = area.adjusted(22, 10, -20, -10)
            self._title(painter, row, QRect(inner.left(), inner.top(), inner.width(), 20))
            self._words(painter, row, inner)

    def _ground(self, painter: QPainter, row: ChangeRow, area: QRect, chosen: bool) -> None:
        card = QRectF(area.adjusted(9, 2, -9, -4)).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(card, 9, 9)
        painter.fillPath(shape, QColor(self.theme.accent_ground if chosen else self.theme.raised))
        width = 2 if chosen and self._view.hasFocus() else 1
        painter.setPen(QPen(QColor(self.theme.accent if chosen else self.theme.line), width))
        painter.drawPath(shape)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRectF(card.left(), card.top(), 3.5, card.height()), QColor(self._colour(row)))
        painter.restore()

    def _title(self, painter: QPainter, row: ChangeRow, area: QRect) -> None:
        small, bold = interface_font(11), interface_font(13, QFont.Weight.DemiBold)
        day_width = QFontMetrics(small).horizontalAdvance(row.day)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.secondary))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.day)
        painter.setFont(bold)
        painter.setPen(QColor(self._colour(row)))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, row.title)
        used = QFontMetrics(bold).horizontalAdvance(row.title) + 9
        name = interface_font(13)
        painter.setFont(name)
        painter.setPen(QColor(self.theme.ink))
        room = area.width() - used - day_width - 10
        shown = QFontMetrics(name).elidedText(row.author, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            area.adjusted(used, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown
        )

    def _words(self, painter: QPainter, row: ChangeRow, inner: QRect) -> None:
        font = quote_font(13)
        gone = isinstance(row.what, Change) and row.what.kind in (ChangeKind.DELETED, ChangeKind.MOVED_AWAY)
        font.setStrikeOut(gone)
        top = inner.top() + 22
        painter.setFont(font)
        painter.setPen(QColor(self.theme.secondary if gone else self.theme.ink))
        for line in _lines(row.words, inner.width() - 2):
            painter.drawText(QRect(inner.left(), top, inner.width(), _LINE), Qt.AlignmentFlag.AlignVCenter, line)
            top += _LINE
        if row.remark:
            small = interface_font(11)
            painter.setFont(small)
            painter.setPen(QColor(self.theme.secondary))
            shown = QFontMetrics(small).elidedText(row.remark, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(QRect(inner.left(), top, inner.width(), _REMARK), Qt.AlignmentFlag.AlignVCenter, shown)

    def _colour(self, row: ChangeRow) -> str:
        if not isinstance(row.what, Change):
            return self.theme.warn
        return {
            ChangeKind.INSERTED: self.theme.ok,
            ChangeKind.DELETED: self.theme.bad,
            ChangeKind.FORMATTED: self.theme.secondary,
        }.get(row.what.kind, self.theme.accent)


def _indent(row: ChangeRow) -> int:
    return _INDENT if isinstance(row.what, Comment) and row.what.reply_to is not None else 0


@lru_cache(maxsize=4096)  # every card is measured again when the list changes its width
def _lines(words: str, width: int) -> list[str]:
    """Return the words in at most three lines, elided at the end."""
    text, font = words[:900], quote_font(13)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 20))
        if len(lines) == _MOST_LINES - 1:
            lines.append(QFontMetrics(font).elidedText(text[line.textStart() :], Qt.TextElideMode.ElideRight, width))
        else:
            lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return [line for line in lines if line]

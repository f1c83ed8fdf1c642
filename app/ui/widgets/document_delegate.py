"""Draws one document of the list: name, state, and the strip of what was read of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.review import DocumentState
from app.domain.run import PageState
from app.ui.controller import DocumentRow
from app.ui.item_models.documents import ROW_ROLE, state_texts
from app.ui.style import interface_font
from app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_SEGMENTS = 12
_HEIGHT, _HEIGHT_WITHOUT = 68, 56


class DocumentDelegate(QStyledItemDelegate):
    """Cards of two lines, and a strip where there are pages."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002 - Qt's signature
        """Return the size of a card."""
        row = index.data(ROW_ROLE)
        return QSize(120, _HEIGHT if isinstance(row, DocumentRow) and _has_strip(row) else _HEIGHT_WITHOUT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, DocumentRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(9, 1, -9, -3)
        state: QStyle.StateFlag = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.accent_ground if chosen else self.theme.ground))
            painter.drawRoundedRect(area, 9, 9)
        inner = area.adjusted(9, 8, -9, -8)
        name_font = interface_font(13, QFont.Weight.DemiBold)
        metrics = QFontMetrics(name_font)
        painter.setFont(name_font)
        painter.setPen(QColor(self.theme.ink))
        name = metrics.elidedText(row.summary.name, Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), 18), Qt.AlignmentFlag.AlignVCenter, name)
        self._second_line(painter, row, QRect(inner.left(), inner.top() + 20, inner.width(), 16))
        if _has_strip(row):
            self._strip(painter, row, QRect(inner.left(), inner.bottom() - 5, inner.width(), 5))
        painter.restore()

    def _second_line(self, painter: QPainter, row: DocumentRow, area: QRect) -> None:
        left, right = state_texts(row)
        font = interface_font(11)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        refused = row.summary.state in (DocumentState.REFUSED, DocumentState.LOCKED)
        width = metrics.horizontalAdvance(right)
        painter.setPen(QColor(self.theme.bad if refused else self.theme.secondary))
        room = area.width() - (width + 8 if right else 0)
        left = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, left)
        painter.setPen(QColor(self._right_colour(row, right)))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)

    def _right_colour(self, row: DocumentRow, right: str) -> str:
        if right == "done":
            return self.theme.ok
        if right.endswith("unreadable") or (row.summary.run_state and row.summary.run_state.resumable):
            return self.theme.warn if row.progress is None else self.theme.secondary
        return self.theme.accent if right == "Unlock…" else self.theme.secondary

    def _strip(self, painter: QPainter, row: DocumentRow, area: QRect) -> None:
        """Draw up to twelve segments; each shows the least that was read of its pages."""
        pages = row.coverage or (PageState.TEXT,) * max(1, row.summary.pages or _SEGMENTS)
        count = min(_SEGMENTS, len(pages))
        order = list(PageState)
        for number in range(count):
            bucket = pages[number * len(pages) // count : (number + 1) * len(pages) // count]
            state = min(bucket, key=order.index)
            left = area.left() + number * (area.width() + 1) // count
            right = area.left() + (number + 1) * (area.width() + 1) // count - 1
            brush = QBrush(QColor(self.theme.coverage[state]))
            if state is PageState.UNREADABLE:
                brush.setStyle(Qt.BrushStyle.Dense3Pattern)
            painter.fillRect(QRect(left, area.top(), right - left, area.height()), brush)


def _has_strip(row: DocumentRow) -> bool:
    return row.summary.state in (DocumentState.OPEN, DocumentState.WAITING)

"""Draws one model of the list: its name, how it stands, and what it needs."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smallprint.ui.look.style import caption_font, interface_font
from smallprint.ui.look.text_size import enlarged, scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.models.list_model import ROW_ROLE, ModelRow, SectionRow

Index = QModelIndex | QPersistentModelIndex
_CAPTION, _CARD = 30, 54  # pixels of height
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ModelDelegate(QStyledItemDelegate):
    """Captions, and cards of two lines."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002 - Qt's signature
        """Return the size of a row."""
        return QSize(120, scaled(_CAPTION if isinstance(index.data(ROW_ROLE), SectionRow) else _CARD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row = index.data(ROW_ROLE)
        with enlarged(painter, option.rect) as rect:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if isinstance(row, SectionRow):
                painter.setFont(caption_font())
                painter.setPen(QColor(self.theme.secondary))
                painter.drawText(rect.adjusted(10, 8, -8, 0), _LEFT, row.caption)
            elif isinstance(row, ModelRow):
                self._card(painter, row, rect.adjusted(1, 1, -1, -3), option.state)

    def _card(self, painter: QPainter, row: ModelRow, area: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.accent_ground if chosen else self.theme.ground))
            painter.drawRoundedRect(area, 9, 9)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
        inner = area.adjusted(9, 6, -9, -6)
        above, below = QRect(inner), QRect(inner)
        above.setHeight(20)
        below.setTop(above.bottom() + 1)
        small, bold = interface_font(11), interface_font(13, QFont.Weight.DemiBold)
        painter.setFont(small)
        painter.setPen(QColor(self._state_colour(row)))
        painter.drawText(above, _RIGHT, row.state)
        taken = QFontMetrics(small).horizontalAdvance(row.state)
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.ink))
        room = above.width() - (taken + 10 if taken else 0)
        painter.drawText(
            above, _LEFT, QFontMetrics(bold).elidedText(row.choice.label, Qt.TextElideMode.ElideMiddle, room)
        )
        painter.setFont(small)
        painter.setPen(QColor(self.theme.secondary))
        needs = QFontMetrics(small).elidedText(row.needs, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, _LEFT, needs)

    def _state_colour(self, row: ModelRow) -> str:
        if row.choice.trouble:
            return self.theme.bad
        if row.in_use:
            return self.theme.ok
        return self.theme.secondary if row.choice.fits else self.theme.warn

"""Draws the answers of many documents: the document, how surely it answers, and the quote with its place."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smallprint.domain.question import State
from smallprint.ui.ask.answer_state import MARK, mark_colour, paint_mark
from smallprint.ui.ask.answers_model import ROW_ROLE, AnswerRow, SaidLine
from smallprint.ui.findings.delegate import quote_lines
from smallprint.ui.look.style import interface_font, quote_font
from smallprint.ui.look.text_size import enlarged, scaled, usual
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.placed import placed_briefly

_LINE = 20
Index = QModelIndex | QPersistentModelIndex


class AnswerDelegate(QStyledItemDelegate):
    """A row is a card; one without a quote is a line."""

    def __init__(self, theme: Theme, view: QListView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002 - Qt's signature
        """Return the height of a card."""
        row = index.data(ROW_ROLE)
        lines = len(self._lines(row, usual(self._view.viewport().width()) - 44)) if isinstance(row, AnswerRow) else 0
        facts = len(row.facts) if isinstance(row, AnswerRow) else 0
        return QSize(100, scaled(44 + (lines + facts) * _LINE + (22 if lines else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, AnswerRow):
            return
        state: QStyle.StateFlag = option.state
        with enlarged(painter, option.rect) as area:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._card(painter, row, area, bool(state & QStyle.StateFlag.State_Selected))

    def _card(self, painter: QPainter, row: AnswerRow, area: QRect, chosen: bool) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(area.adjusted(9, 2, -9, -4)).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        if row.state is State.ANSWERS or chosen:
            painter.fillPath(shape, QColor(self.theme.accent_ground if chosen else self.theme.raised))
        strong = chosen and self._view.hasFocus()
        edge = QPen(QColor(self.theme.accent if chosen else self.theme.line), 2 if strong else 1)
        if row.state is State.MAY_ANSWER and not chosen:
            edge = QPen(QColor(self.theme.secondary), 1, Qt.PenStyle.DashLine)
        painter.setPen(edge)
        painter.drawPath(shape)
        inner = area.adjusted(22, 10, -20, -10)
        self._head(painter, row, QRect(inner.left(), inner.top(), inner.width(), _LINE))
        for number, line in enumerate(row.facts):
            self._fact(painter, line, QRect(inner.left(), inner.top() + 23 + number * _LINE, inner.width(), _LINE))
        self._quote(painter, row, inner.adjusted(0, 23 + len(row.facts) * _LINE, 0, 0))

    def _head(self, painter: QPainter, row: AnswerRow, area: QRect) -> None:
        answers = row.state is State.ANSWERS
        mark = QRectF(area.left(), area.center().y() - MARK / 2 + 0.5, MARK, MARK)
        paint_mark(painter, mark, row.state, mark_colour(row.state, self.theme))
        named = area.adjusted(MARK + 7, 0, 0, 0)
        small = interface_font(12 if answers else 11, QFont.Weight.DemiBold if answers else QFont.Weight.Normal)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.accent if answers else self.theme.secondary))
        painter.drawText(named, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.said)
        there = row.citation is not None
        painter.setFont(interface_font(13, QFont.Weight.DemiBold) if there else interface_font(13))
        painter.setPen(QColor(self.theme.ink if there else self.theme.secondary))
        room = named.width() - QFontMetrics(small).horizontalAdvance(row.said) - 12
        name = QFontMetrics(painter.font()).elidedText(row.about.name, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(named, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _fact(self, painter: QPainter, line: SaidLine, area: QRect) -> None:
        """Draw a line that says something; what is said has the room that it needs, up to two thirds."""
        strong, weak = interface_font(13, QFont.Weight.DemiBold), interface_font(12)
        needed = min(QFontMetrics(strong).horizontalAdvance(line.said), area.width() * 2 // 3)
        for words, font, colour, room in (
            (line.about, weak, self.theme.secondary, area.width() - needed - 8),
            (line.said, strong, self.theme.ink, area.width() * 2 // 3),
            (line.source, interface_font(11), self.theme.secondary, area.width()),
        ):
            if not words:
                continue
            painter.setFont(font)
            painter.setPen(QColor(colour))
            metrics = QFontMetrics(painter.font())
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, min(room, area.width()))
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            area = area.adjusted(metrics.horizontalAdvance(shown) + 8, 0, 0, 0)

    def _quote(self, painter: QPainter, row: AnswerRow, area: QRect) -> None:
        if row.citation is None:
            return
        painter.setFont(quote_font(13))
        painter.setPen(QColor(self.theme.ink))
        top = area.top()
        for line in self._lines(row, area.width() - 2):
            painter.drawText(QRect(area.left(), top, area.width(), _LINE), Qt.AlignmentFlag.AlignVCenter, line)
            top += _LINE
        said = (placed_briefly(row.citation.place), row.about.contract_type, row.about.date[:4])
        painter.setFont(interface_font(11))
        painter.setPen(QColor(self.theme.secondary))
        foot = QFontMetrics(painter.font()).elidedText(
            " · ".join(filter(None, said)), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(QRect(area.left(), top + 1, area.width(), _LINE), Qt.AlignmentFlag.AlignVCenter, foot)

    def _lines(self, row: AnswerRow, width: int) -> list[str]:
        return quote_lines(row.citation.quote, width) if row.citation is not None else []

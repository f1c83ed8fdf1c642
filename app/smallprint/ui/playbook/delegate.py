"""Draws the list of positions: a card each, with its verdict, its title and why."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smallprint.domain.playbook import Severity
from smallprint.domain.playbook_verdict import PlaybookVerdict, PositionResult
from smallprint.export.playbook_said import SEVERITY_SAID, VERDICT_SAID, reason_said
from smallprint.ui.look.style import interface_font
from smallprint.ui.look.text_size import enlarged, scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.playbook.list_model import RESULT_ROLE, is_to_do
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr

_HEIGHT = 74
_LINE = 19
_ELIDED = Qt.TextElideMode.ElideRight
Index = QModelIndex | QPersistentModelIndex

SIGNS = {
    PlaybookVerdict.DEVIATES: "✕",
    PlaybookVerdict.MISSING: "–",
    PlaybookVerdict.CANNOT_TELL: "?",
    PlaybookVerdict.ACCEPTABLE: "≈",
    PlaybookVerdict.MEETS: "✓",
}
"""What tells verdicts apart without colour."""


def verdict_colour(theme: Theme, verdict: PlaybookVerdict) -> str:
    """Return the colour of a verdict."""
    if verdict.open:
        return theme.bad
    return {PlaybookVerdict.CANNOT_TELL: theme.warn, PlaybookVerdict.ACCEPTABLE: theme.accent}.get(verdict, theme.ok)


def severity_colour(theme: Theme, severity: Severity) -> str:
    """Return the colour of a severity."""
    return {Severity.HIGH: theme.bad, Severity.MEDIUM: theme.warn}.get(severity, theme.secondary)


class PositionDelegate(QStyledItemDelegate):
    """Three lines: verdict and severity, the title, the reason."""

    def __init__(self, theme: Theme, view: QListView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002 - Qt's signature
        """Return the height of a card."""
        return QSize(100, scaled(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card."""
        result = index.data(RESULT_ROLE)
        if not isinstance(result, PositionResult):
            return
        state: QStyle.StateFlag = option.state
        with enlarged(painter, option.rect) as area:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._ground(painter, result, area, bool(state & QStyle.StateFlag.State_Selected))
            inner = area.adjusted(22, 8, -20, -8)
            self._verdict(painter, result, QRect(inner.left(), inner.top(), inner.width(), _LINE))
            title = QRect(inner.left(), inner.top() + _LINE, inner.width(), _LINE)
            self._line(painter, result.position.title, title, self.theme.ink, interface_font(13))
            reason = QRect(inner.left(), inner.top() + 2 * _LINE, inner.width(), _LINE)
            words = translated(reason_said(result.reason))
            self._line(painter, words, reason, self.theme.secondary, interface_font(12))

    def _ground(self, painter: QPainter, result: PositionResult, area: QRect, chosen: bool) -> None:
        card = QRectF(area.adjusted(9, 2, -9, -4)).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(card, 9, 9)
        painter.fillPath(shape, QColor(self.theme.accent_ground if chosen else self.theme.raised))
        width = 2 if chosen and self._view.hasFocus() else 1
        painter.setPen(QPen(QColor(self.theme.accent if chosen else self.theme.line), width))
        painter.drawPath(shape)
        painter.save()
        painter.setClipPath(shape)
        wants = severity_colour(self.theme, result.position.severity) if is_to_do(result) else self.theme.line
        colour = QColor(wants)
        painter.fillRect(QRectF(card.left(), card.top(), 3.5, card.height()), colour)
        painter.restore()

    def _verdict(self, painter: QPainter, result: PositionResult, area: QRect) -> None:
        small = interface_font(11)
        right = translated(SEVERITY_SAID[result.position.severity])
        if result.overruled:
            right = tr("{severity} · said by you, voices differ", severity=right)
        elif result.person is not None:
            right = tr("{severity} · said by you", severity=right)
        elif result.disputed:
            right = tr("{severity} · voices differ", severity=right)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.secondary))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        room = area.width() - QFontMetrics(small).horizontalAdvance(right) - 8
        words = f"{SIGNS[result.verdict]}  {translated(VERDICT_SAID[result.verdict])}"
        bold = interface_font(13, QFont.Weight.DemiBold)
        colour = verdict_colour(self.theme, result.verdict)
        self._line(painter, words, QRect(area.left(), area.top(), room, area.height()), colour, bold)

    def _line(self, painter: QPainter, words: str, area: QRect, colour: str, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(words, _ELIDED, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

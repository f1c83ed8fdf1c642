"""A term and its value in one line that wraps and can be chosen; on a timeline, with its dot and its arithmetic."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smallprint.ui.look.style import interface_font
from smallprint.ui.look.text_size import enlarged, scaled, usual
from smallprint.ui.look.theme import Theme

_NAME_SHARE, _GAP, _PAD, _DOT = 0.36, 12, 6, 16
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_FAR = 10_000


class TermRow(QAbstractButton):
    """Paints itself: a push button cannot wrap its text."""

    def __init__(
        self,
        name: str,
        value: str,
        theme: Theme,
        dotted: bool = False,
        said_by: str = "",
        told: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name, self.value, self.told, self.theme = name, value, told, theme
        self._dotted, self._said_by = dotted, said_by
        self._bold, self._plain = interface_font(13, QFont.Weight.DemiBold), interface_font(13)
        self._small = interface_font(11)
        self.setAccessibleName(f"{name}: {value}" + (f". {told}" if told else ""))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height at which both texts are whole."""
        name, value, told = self._areas(usual(width))
        return scaled(max(name.height(), value.height() + told.height()) + 2 * _PAD)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size for a pane of ordinary width."""
        return QSize(scaled(300), self.heightForWidth(scaled(300)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the row by Return as by the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that the row can be chosen."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take that away."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with enlarged(painter, self.rect()) as area:
            self._paint(painter, area)

    def _paint(self, painter: QPainter, area: QRect) -> None:
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(self.theme.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.accent_ground if self.underMouse() else self.theme.raised))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)
        name, value, told = self._areas(area.width())
        if self._dotted:
            self._paint_dot(painter, name, area.height())
        painter.setFont(self._plain)
        painter.setPen(QColor(self.theme.secondary))
        painter.drawText(name, _WRAPPED, self.name)
        painter.setFont(self._bold)
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(value, _WRAPPED, self.value)
        if self.told:
            painter.setFont(self._plain)
            painter.setPen(QColor(self.theme.secondary))
            painter.drawText(told, _WRAPPED, self.told)
        if self._said_by:
            painter.setFont(self._small)
            painter.setPen(QColor(self.theme.secondary))
            line = QRect(value.left(), _PAD, area.width() - value.left() - _PAD, QFontMetrics(self._plain).height())
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._said_by)

    def _paint_dot(self, painter: QPainter, name: QRect, height: int) -> None:
        middle = QPoint(_PAD + 4, name.top() + QFontMetrics(self._plain).height() // 2)
        painter.setPen(QPen(QColor(self.theme.line), 2))
        painter.drawLine(middle.x(), 0, middle.x(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent))
        painter.drawEllipse(middle, 4, 4)

    def _areas(self, width: int) -> tuple[QRect, QRect, QRect]:
        """Return where the name, the value and what is told of it stand in a row of a width."""
        room = max(width - 2 * _PAD - _GAP, 40)
        named = round(room * _NAME_SHARE)  # as wide on a timeline, so that all values begin below each other
        dot = _DOT if self._dotted else 0
        left, name_width = _PAD + dot, named - dot
        name = QFontMetrics(self._plain).boundingRect(QRect(0, 0, name_width, _FAR), _WRAPPED, self.name)
        said = QFontMetrics(self._small).horizontalAdvance(self._said_by) + _GAP if self._said_by else 0
        value_width = room - named - said
        value = QFontMetrics(self._bold).boundingRect(QRect(0, 0, value_width, _FAR), _WRAPPED, self.value)
        right, plain = _PAD + named + _GAP, QFontMetrics(self._plain)
        told = plain.boundingRect(QRect(0, 0, value_width, _FAR), _WRAPPED, self.told).height() if self.told else 0
        return (
            QRect(left, _PAD, name_width, name.height()),
            QRect(right, _PAD, value_width, value.height()),
            QRect(right, _PAD + value.height(), value_width, told),
        )

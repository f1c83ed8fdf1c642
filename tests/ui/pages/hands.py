"""Real mouse and keyboard events on real widgets, typed."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def click(widget: QWidget, point: QPoint | None = None) -> None:
    """Click at a point, the middle if none."""
    QTest.mouseClick(widget, _LEFT, _NONE, widget.rect().center() if point is None else point)


def double_click(widget: QWidget, point: QPoint) -> None:
    """Click twice at a point."""
    QTest.mouseDClick(widget, _LEFT, _NONE, point)


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Press, move with the button held, and release."""
    QTest.mousePress(widget, _LEFT, _NONE, start)
    for point in (start + QPoint(20, 0), end):
        spot = QPointF(point)
        move = QMouseEvent(
            QEvent.Type.MouseMove, spot, QPointF(widget.mapToGlobal(point)), Qt.MouseButton.NoButton, _LEFT, _NONE
        )
        QApplication.sendEvent(widget, move)
    QTest.mouseRelease(widget, _LEFT, _NONE, end)


def press_key(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
    """Press and release a key."""
    QTest.keyClick(widget, key, modifier)

"""A jump to another height of what is scrolled, as a short glide where it is near."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation
from PySide6.QtWidgets import QAbstractScrollArea, QStyle

_GLIDE_MS = 150


class Glide:
    """Moves the vertical scroll bar of an area; at once where the target is far or the desktop wants no animation."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        self._area = area
        self._animation = QPropertyAnimation(area.verticalScrollBar(), b"value", area)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setDuration(_GLIDE_MS)

    @property
    def running(self) -> bool:
        """Say whether a jump is still moving."""
        return self._animation.state() == self._animation.State.Running

    def stop(self) -> None:
        """End a jump where it is."""
        self._animation.stop()

    def to(self, value: int) -> None:
        """Move to a height, or as near as can be scrolled."""
        area, bar = self._area, self._area.verticalScrollBar()
        value = min(max(value, bar.minimum()), bar.maximum())
        moves = area.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, area) > 0
        self.stop()
        if moves and area.isVisible() and abs(value - bar.value()) < 2 * area.viewport().height():
            self._animation.setStartValue(bar.value())
            self._animation.setEndValue(value)
            self._animation.start()
        else:
            bar.setValue(value)

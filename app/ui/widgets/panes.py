"""The three panes side by side: their widths follow the window's until a person draws them otherwise."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_LEFT, _LEFT_LEAST, _LEFT_MOST = 0.20, 212, 290
_RIGHT, _RIGHT_LEAST, _RIGHT_MOST = 0.31, 320, 480
_CENTRE_LEAST = 330


class Panes(QSplitter):
    """The outer panes take a share of the width within limits, the centre what is left."""

    def __init__(self, left: QWidget, centre: QWidget, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.drawn = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane, least in ((left, _LEFT_LEAST), (centre, _CENTRE_LEAST), (right, _RIGHT_LEAST)):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._keep)

    def restore(self, state: QByteArray) -> None:
        """Take up the widths that a person drew."""
        self.drawn = self.restoreState(state)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width out again."""
        super().resizeEvent(event)
        if not self.drawn:
            left = min(max(round(_LEFT * self.width()), _LEFT_LEAST), _LEFT_MOST)
            right = min(max(round(_RIGHT * self.width()), _RIGHT_LEAST), _RIGHT_MOST)
            self.setSizes([left, self.width() - left - right - 2, right])

    def _keep(self, _position: int, _index: int) -> None:
        self.drawn = True

"""The zoom in the toolbar: says how large the document is drawn, and offers sizes, fits and turns in a menu."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from smallprint.ui.pages.layout import Fit
from smallprint.ui.translation.texts import tr

_SIZES = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_NEAR = 0.005


class ZoomButton(QToolButton):
    """Says through its signals what is wanted; a turn is in quarters, clockwise."""

    fit_wanted = Signal(object)
    zoom_wanted = Signal(float)
    turn_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTip(tr("Zoom, fit and turn"))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.fits = {
            Fit.WIDTH: menu.addAction(tr("Fit width")),
            Fit.PAGE: menu.addAction(tr("Fit page")),
        }
        menu.addSeparator()
        group = QActionGroup(self)
        self.sizes: dict[float, QAction] = {}
        for size in _SIZES:
            action = menu.addAction(f"{round(size * 100)} %")
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(partial(self._want_size, size))
            self.sizes[size] = action
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        menu.addSeparator()
        self.turns = {
            1: menu.addAction(tr("Turn clockwise")),
            -1: menu.addAction(tr("Turn counter-clockwise")),
        }
        for fit, action in self.fits.items():
            action.triggered.connect(partial(self._want_fit, fit))
        for quarters, action in self.turns.items():
            action.triggered.connect(partial(self._want_turn, quarters))
        self.setMenu(menu)
        self.show_zoom(1.0)

    def set_flowing(self, flowing: bool) -> None:
        """Offer what pages alone can do only where there are pages."""
        self.fits[Fit.PAGE].setEnabled(not flowing)
        for action in self.turns.values():
            action.setEnabled(not flowing)

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom."""
        self.setText(f"{round(zoom * 100)} %")
        self.setAccessibleName(f"{tr('Zoom')}: {self.text()}")
        for size, action in self.sizes.items():
            action.setChecked(abs(size - zoom) < _NEAR)

    def _want_fit(self, fit: Fit) -> None:
        self.fit_wanted.emit(fit)

    def _want_size(self, size: float) -> None:
        self.zoom_wanted.emit(size)

    def _want_turn(self, quarters: int) -> None:
        self.turn_wanted.emit(quarters)

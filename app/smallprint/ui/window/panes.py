"""The three panes side by side: they follow the window's width until a person draws theirs; the outer ones fold."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QWidget

from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.texts import tr

_SHARE = (0.20, 0.31)  # of the width, for the left and the right pane
_LEAST, _MOST = (200, 314), (290, 480)  # pixels, with letters of usual size
_CENTRE_LEAST = 300
_STRIP = 11  # pixels of the strip that folds a pane away
_MOST_WIDTH = 16_777_215  # Qt's QWIDGETSIZE_MAX
_HANDLES = 2

_TRIES, _PATIENCE_MS = 40, 50  # how often the focus is offered to a document that is being opened


class Side(StrEnum):
    """An outer pane."""

    LEFT = "left"
    RIGHT = "right"


class Panes(QSplitter):
    """The outer panes take a share of the width within limits, the centre what is left.

    A person folds an outer pane away and out again. Where there is no room for all three, the one that was asked for
    longer ago is away until there is; `folded` are those that a person folded.
    """

    def __init__(self, left: QWidget, centre: QStackedWidget, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.drawn = False
        self.folded: set[Side] = set()
        self._newest = Side.RIGHT
        self._fitting = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._slots = {Side.LEFT: _Slot(left, Side.LEFT), Side.RIGHT: _Slot(right, Side.RIGHT)}
        for pane in (self._slots[Side.LEFT], centre, self._slots[Side.RIGHT]):
            self.addWidget(pane)
        for pane in (self._slots[Side.RIGHT], centre, self._slots[Side.LEFT]):
            pane.lower()  # a screen reader goes through them from the lowest; Qt puts the last added lowest
        self._centre = centre
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._keep)
        for side, slot in self._slots.items():
            slot.strip.clicked.connect(lambda _checked=False, side=side: self.toggle(side))
            slot.strip.came_by_itself.connect(partial(QTimer.singleShot, 0, self, self._settle))

    def restore(self, state: QByteArray, folded: Sequence[str] = ()) -> None:
        """Take up the widths that a person drew, and which panes they folded away."""
        self.folded = {side for side in Side if side in folded}
        self.drawn = bool(state) and self.restoreState(state)
        self.fit()

    def toggle(self, side: Side) -> None:
        """Fold a pane away, or out again."""
        if self.shows(side):
            self.folded.add(side)
            self.fit()
        else:
            self.reveal(side)

    def reveal(self, side: Side) -> None:
        """Show a pane, and let the other one go where there is no room for both."""
        self.folded.discard(side)
        self._newest = side
        self.fit()

    @property
    def strips(self) -> tuple[QWidget, QWidget]:
        """What the Tab key reaches of the panes themselves: the left and the right strip."""
        return self._slots[Side.LEFT].strip, self._slots[Side.RIGHT].strip

    def shows(self, side: Side) -> bool:
        """Say whether a pane is on view."""
        return self._slots[side].unfolded

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme, for letters of the size of now."""
        for slot in self._slots.values():
            slot.strip.theme = theme
            slot.strip.update()
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Once all is laid out, let no pane have the focus that is away from the beginning: its strip would get it."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._settle)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width out again."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show what a person wants to see and there is room for, and share the width out."""
        if self._fitting or self.width() <= 0:
            return
        self._fitting = True
        wanted = [side for side in (self._newest, *Side) if side not in self.folded]
        room = self.width() - 2 * _STRIP - _HANDLES
        shown: list[Side] = []
        for side in dict.fromkeys(wanted):
            if not shown or room - sum(map(_least, [*shown, side])) >= _centre_least():
                shown.append(side)
        # In the narrowest window one pane and the document share what there is.
        squeeze = min(1.0, room / max(1, _centre_least() + sum(map(_least, shown))))
        self._centre.setMinimumWidth(round(_centre_least() * squeeze))
        self._leave(side for side in Side if side not in shown)
        for side, slot in self._slots.items():
            slot.unfold(side in shown, round(_least(side) * squeeze))
        if not self.drawn or self._too_narrow():
            left, right = (self._share(side) if side in shown else _STRIP for side in Side)
            self.setSizes([left, self.width() - left - right - _HANDLES, right])
        self._fitting = False

    def _leave(self, sides: Iterable[Side]) -> None:
        """Let the document have the focus where a pane had it that goes; a strip keeps it, to be pressed again."""
        focused = self.window().focusWidget()
        if focused is not None and any(self._slots[side].pane.isAncestorOf(focused) for side in sides):
            self._focus_document()

    def _settle(self, tries: int = _TRIES) -> None:
        """Give the document the focus of a pane that is away; one that is still being opened cannot take it yet."""
        focused = self.window().focusWidget()
        away = (self._slots[side] for side in Side if not self.shows(side))
        if focused is not None and any(slot.isAncestorOf(focused) for slot in away):
            self._focus_document()
            if self.window().focusWidget() is focused and tries:
                QTimer.singleShot(_PATIENCE_MS, self, partial(self._settle, tries - 1))

    def _focus_document(self) -> None:
        document = self._centre.currentWidget()
        if document is not None:
            document.setFocus(Qt.FocusReason.OtherFocusReason)

    def _too_narrow(self) -> bool:
        """Say whether a pane has come back without a width of its own."""
        widths = zip(self._slots.values(), self.sizes()[::2], strict=True)
        return any(slot.unfolded and width <= _STRIP for slot, width in widths)

    def _share(self, side: Side) -> int:
        number = list(Side).index(side)
        share = round(_SHARE[number] * self.width())
        return min(max(share, _least(side)), scaled(_MOST[number])) + _STRIP

    def _keep(self, _position: int, _index: int) -> None:
        self.drawn = True


def _least(side: Side) -> int:
    """Return the least width of a pane; what stands around smaller letters does not shrink with them."""
    least = _LEAST[list(Side).index(side)]
    return max(least, scaled(least))


def _centre_least() -> int:
    return max(_CENTRE_LEAST, scaled(_CENTRE_LEAST))


class _Slot(QWidget):
    """An outer pane with the strip beside it that folds it away, and stays."""

    def __init__(self, pane: QWidget, side: Side) -> None:
        super().__init__()
        self.pane = pane
        self.unfolded = True
        self.strip = _Strip(side)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (pane, self.strip) if side is Side.LEFT else (self.strip, pane):
            layout.addWidget(part)

    def unfold(self, unfolded: bool, least: int) -> None:
        """Show the pane in at least a width, or the strip alone."""
        self.unfolded = unfolded
        self.pane.setVisible(unfolded)
        self.setMinimumWidth((least if unfolded else 0) + _STRIP)
        self.setMaximumWidth(_MOST_WIDTH if unfolded else _STRIP)
        self.strip.show_state(unfolded)


class _Strip(QAbstractButton):
    """A narrow strip with an arrow."""

    came_by_itself = Signal()

    def __init__(self, side: Side) -> None:
        super().__init__()
        self._side, self._unfolded = side, True
        self.theme: Theme | None = None
        self.setFixedWidth(_STRIP)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_state(True)

    def show_state(self, unfolded: bool) -> None:
        """Point to where the pane goes."""
        self._unfolded = unfolded
        if self._side is Side.LEFT:
            name, key = tr("Fold the documents away") if unfolded else tr("Show the documents"), "F7"
        else:
            name, key = tr("Fold the findings away") if unfolded else tr("Show the findings"), "F8"
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})")
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell when the focus came by itself, as with the window: a person reaches a strip by the Tab key."""
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.came_by_itself.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self.theme is None:
            return
        painter = QPainter(self)
        lit = self.underMouse() or self.hasFocus()
        painter.fillRect(self.rect(), QColor(self.theme.accent_ground if lit else self.theme.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.accent if lit else self.theme.secondary), 1.6))
        middle = QRectF(self.rect()).center()
        point = 2.0 if (self._side is Side.LEFT) != self._unfolded else -2.0
        for end in (-4.5, 4.5):
            painter.drawLine(middle + QPointF(-point, end), middle + QPointF(point, 0))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

"""The tour of four steps for whoever opens the window for the first time: drop, review, decide, export.

A card beside the part that it is about, and a ring around that part; the window can be used meanwhile. It is shown once
on a machine, and again where it is asked for.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from smallprint.system.paths import config_folder
from smallprint.system.state_file import StateUnreadable, read_state, write_state
from smallprint.ui.look.parts import button, label
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.look.wrapping import WrappingRow
from smallprint.ui.translation.texts import tr

_WIDTH, _FROM_PART, _FROM_EDGE = 320, 14, 12
_FOLLOW_MS = 120  # panes and cards move without saying so
_RING, _RADIUS = 3, 9
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TourStep:
    """What is said, of which part of the window, and what the button beside “Skip” does; None: the next step.

    `over` says whether a person did meanwhile what the step asks for: then the tour goes on by itself.
    """

    title: str
    words: str
    part: Callable[[], QWidget]
    action: str = ""
    done: Callable[[], object] | None = None
    over: Callable[[], bool] = lambda: False


class TourCard(QFrame):
    """Says one step, with the keyboard in it; Esc leaves the tour."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tourCard")
        self.setAccessibleName(tr("Tour"))
        self.count = label("", "caption")
        self.title = label("", "state")
        self.words = label("")
        self.words.setWordWrap(True)
        self.title.setWordWrap(True)
        self.skip_button = button(tr("Skip the tour"), "plain")
        self.back_button = button(tr("Back"))
        self.next_button = button(tr("Next"), "primary")
        foot = WrappingRow(8)
        foot.addWidget(self.skip_button)
        foot.add_stretch()
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        for part in (self.count, self.title, self.words):
            layout.addWidget(part)
        layout.addLayout(foot)
        self.setTabOrder(self.next_button, self.back_button)
        self.setTabOrder(self.back_button, self.skip_button)

    def event(self, event: QEvent) -> bool:
        """Take Esc and Return before the window's shortcuts do."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave, or go on."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pressed = self.focusWidget()
            (pressed if isinstance(pressed, QPushButton) else self.next_button).click()
        else:
            super().keyPressEvent(event)


class TourRing(QWidget):
    """A line around the part that a step is about; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.colour = QColor()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.colour, _RING))
        half = _RING / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(half, half, -half, -half), _RADIUS, _RADIUS)


class FirstTour(QObject):
    """Leads through steps over a window; `ended` follows however it ends."""

    ended = Signal()

    def __init__(self, window: QWidget, over: QWidget, steps: Callable[[], Sequence[TourStep]]) -> None:
        super().__init__(window)
        self._window, self._over, self._make = window, over, steps
        self._steps: Sequence[TourStep] = ()
        self._at = 0
        self.card: TourCard | None = None
        self._ring: TourRing | None = None
        self._colour = QColor()
        self._follow = QTimer(self, interval=_FOLLOW_MS)
        self._follow.timeout.connect(self._look)

    @property
    def at(self) -> int:
        """The step on view, from 0."""
        return self._at

    def offer(self) -> None:
        """Begin where it was never seen on this machine."""
        if not _seen():
            self.begin()

    def begin(self) -> None:
        """Show the first step; it counts as seen from now on."""
        self.end()
        _remember()
        self._ring, self.card = TourRing(self._over), TourCard(self._over)
        self.card.left.connect(self.end)
        self.card.skip_button.clicked.connect(self.end)
        self.card.back_button.clicked.connect(lambda: self._show(self._at - 1))
        self.card.next_button.clicked.connect(self._go_on)
        self._show(0)
        self._follow.start()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._colour = QColor(theme.accent)
        if self._ring is not None:
            self._ring.colour = self._colour

    def end(self) -> None:
        """Take everything of the tour away."""
        self._follow.stop()
        if self.card is None or self._ring is None:
            return
        for part in (self.card, self._ring):
            part.hide()
            part.deleteLater()
        self.card = self._ring = None
        self.ended.emit()

    def _go_on(self) -> None:
        step = self._steps[self._at]
        if step.done is not None:
            step.done()
        if self._at + 1 < len(self._steps):
            self._show(self._at + 1)
        else:
            self.end()

    def _show(self, number: int) -> None:
        card = self.card
        self._steps = self._make()  # anew: what the matter holds may have changed since the last step
        if card is None or not 0 <= number < len(self._steps):
            return
        self._at, step = number, self._steps[number]
        last = number + 1 == len(self._steps)
        card.count.setText(tr("STEP {step} OF {steps}", step=number + 1, steps=len(self._steps)))
        card.title.setText(step.title)
        card.words.setText(step.words)
        card.setAccessibleDescription(f"{step.title}. {step.words}")
        card.next_button.setText(step.action or (tr("Done") if last else tr("Next")))
        card.back_button.setEnabled(number > 0)
        card.skip_button.setVisible(not last)
        self._place()
        card.show()
        card.raise_()
        card.next_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _look(self) -> None:
        """Go on where the person did what the step asks for; else follow the part that it is about."""
        if self._steps[self._at].over():
            self._show(self._at + 1)
        else:
            self._place()

    def _place(self) -> None:
        """Put the ring around the part, and the card where it covers neither that nor the window's edge."""
        card, ring = self.card, self._ring
        if card is None or ring is None:
            return
        part, whole = self._steps[self._at].part(), self._over.rect()
        shown = part.isVisible()
        area = QRect(part.mapTo(self._over, QPoint()), part.size()).intersected(whole) if shown else QRect()
        ring.setVisible(shown)
        ring.colour = self._colour
        ring.setGeometry(area.adjusted(-_RING, -_RING, _RING, _RING))
        ring.raise_()
        width = min(scaled(_WIDTH), whole.width() - 2 * _FROM_EDGE)
        layout = card.layout()
        wanted = layout.totalHeightForWidth(width) if layout is not None else card.sizeHint().height()
        size = QSize(width, min(wanted, whole.height() - 2 * _FROM_EDGE))
        card.setGeometry(QRect(beside(area, size, whole), size))
        card.raise_()


def beside(area: QRect, size: QSize, whole: QRect) -> QPoint:
    """Return where something of a size stands beside an area, within the whole; in a corner where there is no room."""
    within = whole.adjusted(_FROM_EDGE, _FROM_EDGE, -_FROM_EDGE, -_FROM_EDGE)
    x = min(max(area.left(), within.left()), within.right() - size.width())
    y = min(max(area.top(), within.top()), within.bottom() - size.height())
    for place in (
        QPoint(area.right() + _FROM_PART, y),
        QPoint(area.left() - _FROM_PART - size.width(), y),
        QPoint(x, area.bottom() + _FROM_PART),
        QPoint(x, area.top() - _FROM_PART - size.height()),
    ):
        if not area.isNull() and within.contains(QRect(place, size)):
            return place
    return QPoint(within.right() - size.width(), within.bottom() - size.height())


def _file() -> Path:
    return config_folder() / "tour.json"


def _seen() -> bool:
    try:
        return read_state(_file()) is not None
    except StateUnreadable:
        return True  # it was written once


def _remember() -> None:
    try:
        write_state(_file(), {"seen": True})
    except OSError as error:
        _log.warning("That the tour was seen was not kept: %s", error)

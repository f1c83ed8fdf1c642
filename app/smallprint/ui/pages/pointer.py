"""Mouse and keyboard on a canvas: select text, click findings, move and zoom."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from smallprint.ui.pages.keyboard_selection import selecting_key

if TYPE_CHECKING:
    from smallprint.ui.pages.canvas import Canvas

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_WAYS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
_WORD_REACH = 64  # characters to each side that a double click looks for the word's ends
_AUTO_SCROLL_MS = 30
_EDGE = 24.0  # pixels from the edge of the view, within which a held end of a finding scrolls it
_WHEEL_STEP = 1.0015  # zoom factor a unit of wheel angle (120 a notch): a notch is about 20 %


class Pointer:
    """The mouse on one canvas: a press that becomes a click or a selection, and what was said of it."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._pressed: QPointF | None = None
        self._selecting = False
        self._announced: tuple[int, int] = (0, 0)
        self._triple = QTimer(canvas, singleShot=True, interval=QApplication.doubleClickInterval())
        self._drift = QTimer(canvas, interval=_AUTO_SCROLL_MS)
        self._drift.timeout.connect(self._drifted)
        self._at = QPointF()

    def let_go(self) -> None:
        """Forget a press and what was selected."""
        self._drift.stop()
        self._pressed, self._selecting, self._announced = None, False, (0, 0)

    def pressed(self, event: QMouseEvent) -> bool:
        """Begin a click or a selection; returns False where the press means nothing here."""
        if event.button() in _WAYS:
            self._canvas.way_wanted.emit(_WAYS[event.button()])
            return True
        if self._canvas.document is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        point = event.position() + self._canvas.scrolled()
        if self._canvas.handles.hold(point):
            self._pressed = event.position()
            return True
        offset = self._canvas.laid.offset_at(point)
        if self._triple.isActive():
            self._triple.stop()
            self._canvas.select(*self._canvas.laid.line_at(offset))
            return True
        self._pressed = event.position()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._selecting = True
            self._canvas.selection = (self._canvas.selection[0], offset)
        else:
            self._canvas.selection = (offset, offset)
        self._canvas.drawn.forget_selection_rects()
        self._canvas.viewport().update()
        return True

    def moved(self, event: QMouseEvent) -> None:
        """Extend the selection, or show what can be done here."""
        if self._canvas.document is None:
            return
        self._at = event.position()
        if self._pressed is None:
            self._show_cursor(event.position() + self._canvas.scrolled())
            return
        if self._canvas.handles.dragging:
            self._canvas.handles.drag(event.position() + self._canvas.scrolled())
            self._drift_outside()
            return
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._selecting:
            self._selecting = True
            self._extend()
            self._drift_outside()

    def released(self, event: QMouseEvent) -> None:
        """End a selection, or click what is here."""
        self._drift.stop()
        if self._canvas.document is None or self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._canvas.handles.dragging:
            self._pressed = None
            self._canvas.handles.let_go()
            return
        clicked, self._pressed = not self._selecting, None
        self._selecting = False
        self.announce()
        if clicked:
            self._click(event.position() + self._canvas.scrolled())

    def double_clicked(self, event: QMouseEvent) -> None:
        """Select a word."""
        if self._canvas.document is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        self._triple.start()
        offset = self._canvas.laid.offset_at(event.position() + self._canvas.scrolled())
        low = max(0, offset - _WORD_REACH)
        for word in _WORD.finditer(self._canvas.document.text, low, offset + _WORD_REACH):
            if word.start() <= offset <= word.end():
                self._canvas.select(*word.span())
                return

    def wheeled(self, event: QWheelEvent) -> bool:
        """Zoom with Ctrl held; returns False where the wheel scrolls."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._canvas.set_zoom(self._canvas.zoom * _WHEEL_STEP ** event.angleDelta().y(), event.position())
        event.accept()
        return True

    def announce(self) -> None:
        """Say what is selected, once."""
        start, end = sorted(self._canvas.selection)
        selected = (start, end) if start < end else (0, 0)
        if selected != self._announced and self._canvas.document is not None:
            self._announced = selected
            self._canvas.text_selected.emit(self._canvas.document.anchor(start, end) if start < end else None)

    def _click(self, point: QPointF) -> None:
        marks = self._canvas.drawn.marks_at(point)
        if not marks:
            return
        ids = [mark.finding_id for mark in marks]
        # Each click on overlapping findings goes on to the next one; the smallest first, it is the hardest to hit.
        ids.sort(key=lambda finding: next(m.anchor.end - m.anchor.start for m in marks if m.finding_id == finding))
        at = ids.index(self._canvas.drawn.focused) + 1 if self._canvas.drawn.focused in ids else 0
        self._canvas.drawn.focused = ids[at % len(ids)]
        self._canvas.viewport().update()
        self._canvas.finding_clicked.emit(self._canvas.drawn.focused)

    def _extend(self) -> None:
        self._canvas.selection = (
            self._canvas.selection[0],
            self._canvas.laid.offset_at(self._at + self._canvas.scrolled()),
        )
        self._canvas.drawn.forget_selection_rects()
        self._canvas.viewport().update()

    def _drift_outside(self) -> None:
        """Scroll on while what is held is outside the window of the document, and near its edges."""
        if not self._beyond().isNull() and not self._drift.isActive():
            self._drift.start()

    def _beyond(self) -> QPointF:
        """Return how far the pointer is beyond the edges, below zero above and left; near counts for a held end."""
        near = _EDGE if self._canvas.handles.dragging else 0.0
        size = self._canvas.viewport().size()
        return QPointF(_past(self._at.x(), size.width(), near), _past(self._at.y(), size.height(), near))

    def _drifted(self) -> None:
        beyond = self._beyond()
        if beyond.isNull():
            self._drift.stop()
            return
        for bar, far in (
            (self._canvas.horizontalScrollBar(), beyond.x()),
            (self._canvas.verticalScrollBar(), beyond.y()),
        ):
            bar.setValue(round(bar.value() + far / 2))
        if self._canvas.handles.dragging:
            self._canvas.handles.drag(self._at + self._canvas.scrolled())
        else:
            self._extend()

    def _show_cursor(self, point: QPointF) -> None:
        if (shape := self._canvas.handles.cursor(point)) is not None:
            self._canvas.viewport().setCursor(shape)
        elif self._canvas.drawn.marks_at(point):
            self._canvas.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        elif self._canvas.laid.over_text(point):
            self._canvas.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        else:
            self._canvas.viewport().setCursor(Qt.CursorShape.ArrowCursor)


def _past(at: float, extent: int, near: float) -> float:
    return at - near if at < near else max(0.0, at - (extent - near))


def pressed_key(canvas: "Canvas", event: QKeyEvent) -> bool:
    """Do what a key means on a canvas; returns False where it means nothing."""
    if canvas.document is None:
        return False
    if event.matches(QKeySequence.StandardKey.Copy):
        canvas.copy()
    elif event.matches(QKeySequence.StandardKey.SelectAll):
        canvas.select(0, len(canvas.document.text))
    else:
        return selecting_key(canvas, event) or _zoom_key(canvas, event) or _move_key(canvas, event)
    return True


def _zoom_key(canvas: "Canvas", event: QKeyEvent) -> bool:
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        canvas.zoom_in()
    elif event.key() == Qt.Key.Key_Minus:
        canvas.zoom_out()
    elif event.key() == Qt.Key.Key_0:
        canvas.set_zoom(1.0)
    else:
        return False
    return True


def _move_key(canvas: "Canvas", event: QKeyEvent) -> bool:
    bar = canvas.verticalScrollBar()
    step = round(canvas.viewport().height() * 0.9)
    targets = {
        Qt.Key.Key_PageUp: bar.value() - step,
        Qt.Key.Key_PageDown: bar.value() + step,
        Qt.Key.Key_Home: bar.minimum(),
        Qt.Key.Key_End: bar.maximum(),
    }
    if event.key() not in targets:
        return False
    canvas.glide.to(targets[Qt.Key(event.key())])
    return True

"""Mouse and keyboard on a canvas: select text, click findings, move and zoom."""

import re

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from smallprint.ui.look.theme import Theme
from smallprint.ui.pages.canvas import Canvas
from smallprint.ui.pages.marks import Mark

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_WORD_REACH = 64  # characters to each side that a double click looks for the word's ends
_AUTO_SCROLL_MS = 30
_WHEEL_STEP = 1.0015  # zoom factor a unit of wheel angle (120 a notch): a notch is about 20 %

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class SelectingCanvas(Canvas):
    """A canvas on which text is selected and findings are clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pressed: QPointF | None = None
        self._selecting = False
        self._ringed = False  # a ring shows where the focus is once the keyboard moved it here
        self._announced: tuple[int, int] = (0, 0)
        self._triple = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        self._drift = QTimer(self, interval=_AUTO_SCROLL_MS)
        self._drift.timeout.connect(self._drifted)
        self._pointer = QPointF()

    @property
    def selected_text(self) -> str:
        """The selected characters, as they stand in the document's text."""
        start, end = sorted(self.selection)
        return self.document.text[start:end] if self.document is not None else ""

    def marks_at(self, point: QPointF) -> list[Mark]:
        """Return the marks whose lines or tag are at a point of the content."""
        tagged = [tag.mark for tag in self.visible_tags() if tag.area.adjusted(-4, -3, 4, 3).contains(point)]
        lined = [
            mark
            for mark in self.visible_marks()
            if mark not in tagged
            and any(rect.contains(point) for rect in self.mark_rects(mark.anchor.start, mark.anchor.end))
        ]
        return tagged + lined

    def hint_at(self, _point: QPointF) -> str:
        """Return what the tooltip says at a point of the content where no mark is."""
        return ""

    def clear(self) -> None:
        """Show nothing."""
        self._drift.stop()
        self._pressed, self._selecting, self._announced = None, False, (0, 0)
        super().clear()

    def copy(self) -> None:
        """Put the selected text on the clipboard."""
        if self.selected_text:
            QGuiApplication.clipboard().setText(self.selected_text)

    def select(self, start: int, end: int) -> None:
        """Select some characters and say so."""
        self.selection = (start, end)
        self.forget_selection_rects()
        self.viewport().update()
        self._announce()

    def forget_selection_rects(self) -> None:
        """Drop what was remembered of spans that are no finding's."""
        kept = {(mark.anchor.start, mark.anchor.end) for mark in self.marks}
        self._rects = {key: rects for key, rects in self._rects.items() if key in kept}

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802, D102
        self._ringed = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802, D102
        self._ringed = False
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102
        super().paintEvent(event)
        if self._ringed:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if self.document is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        point = event.position() + self.scrolled()
        offset = self.offset_at(point)
        if self._triple.isActive():
            self._triple.stop()
            self.select(*self.line_at(offset))
            return
        self._pressed = event.position()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._selecting = True
            self.selection = (self.selection[0], offset)
        else:
            self.selection = (offset, offset)
        self.forget_selection_rects()
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if self.document is None:
            return
        self._pointer = event.position()
        if self._pressed is None:
            self._show_cursor(event.position() + self.scrolled())
            return
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._selecting:
            self._selecting = True
            self._extend()
            outside = not QRectF(self.viewport().rect()).contains(event.position())
            if outside and not self._drift.isActive():
                self._drift.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        self._drift.stop()
        if self.document is None or self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        clicked, self._pressed = not self._selecting, None
        self._selecting = False
        self._announce()
        if clicked:
            self._click(event.position() + self.scrolled())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if self.document is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        self._triple.start()
        offset = self.offset_at(event.position() + self.scrolled())
        low = max(0, offset - _WORD_REACH)
        for word in _WORD.finditer(self.document.text, low, offset + _WORD_REACH):
            if word.start() <= offset <= word.end():
                self.select(*word.span())
                return

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802, D102
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * _WHEEL_STEP ** event.angleDelta().y(), event.position())
            event.accept()
        else:
            self._glide.stop()
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if self.document is None:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select(0, len(self.document.text))
        elif not (self._zoom_key(event) or self._move_key(event)):
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802, D102
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.document is not None:
            marks = self.marks_at(QPointF(event.pos()) + self.scrolled())
            told = "\n".join(mark.tooltip for mark in marks) or self.hint_at(QPointF(event.pos()) + self.scrolled())
            QToolTip.showText(event.globalPos(), told, self.viewport())
            return True
        return super().viewportEvent(event)

    def _click(self, point: QPointF) -> None:
        marks = self.marks_at(point)
        if not marks:
            return
        ids = [mark.finding_id for mark in marks]
        # Each click on overlapping findings goes on to the next one; the smallest first, it is the hardest to hit.
        ids.sort(key=lambda finding: next(m.anchor.end - m.anchor.start for m in marks if m.finding_id == finding))
        at = ids.index(self._focused) + 1 if self._focused in ids else 0
        self._focused = ids[at % len(ids)]
        self.viewport().update()
        self.finding_clicked.emit(self._focused)

    def _extend(self) -> None:
        self.selection = (self.selection[0], self.offset_at(self._pointer + self.scrolled()))
        self.forget_selection_rects()
        self.viewport().update()

    def _drifted(self) -> None:
        port = self.viewport().rect()
        y = self._pointer.y()
        beyond = y if y < 0 else max(0.0, y - port.height())
        self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() + beyond / 2))
        self._extend()

    def _announce(self) -> None:
        start, end = sorted(self.selection)
        selected = (start, end) if start < end else (0, 0)
        if selected != self._announced and self.document is not None:
            self._announced = selected
            self.text_selected.emit(self.document.anchor(start, end) if start < end else None)

    def _show_cursor(self, point: QPointF) -> None:
        if self.marks_at(point):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        elif self.over_text(point):
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        else:
            self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def _zoom_key(self, event: QKeyEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_out()
        elif event.key() == Qt.Key.Key_0:
            self.set_zoom(1.0)
        else:
            return False
        return True

    def _move_key(self, event: QKeyEvent) -> bool:
        bar = self.verticalScrollBar()
        step = round(self.viewport().height() * 0.9)
        targets = {
            Qt.Key.Key_PageUp: bar.value() - step,
            Qt.Key.Key_PageDown: bar.value() + step,
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if event.key() not in targets:
            return False
        self._glide_to(targets[Qt.Key(event.key())])
        return True

"""The one canvas of the window: a document that is scrolled, zoomed, selected and hit, with its findings marked.

Where characters stand, a layout says (`layout`); what is drawn over them is in `drawn_marks`, what the mouse and the
keyboard do in `pointer`. Content coordinates are logical pixels from the top left of everything that can be scrolled
to.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from smallprint.domain.anchor import Anchor
from smallprint.domain.document import Document
from smallprint.ui.look.theme import Theme
from smallprint.ui.pages import spoken
from smallprint.ui.pages.drawn_marks import DrawnMarks
from smallprint.ui.pages.end_handles import EndHandles
from smallprint.ui.pages.layout import LayoutKind
from smallprint.ui.pages.pointer import Pointer, pressed_key
from smallprint.ui.pages.scrolled_document import ScrolledDocument
from smallprint.ui.translation.texts import tr

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Canvas(ScrolledDocument):
    """A document with marks; zoom 1.0 is life size (96 pixels an inch). `stop()` must be called before it is destroyed.

    `laid` says where characters stand: the pages of a PDF, or flowing text.
    """

    finding_clicked = Signal(int)
    text_selected = Signal(object)
    ends_dragged = Signal(int, int, int)
    way_wanted = Signal(int)  # back with -1, forward with 1

    def __init__(self, theme: Theme, kind: LayoutKind, parent: QWidget | None = None) -> None:
        super().__init__(theme, kind, parent)
        self.selection = (0, 0)
        self._ringed = False  # a ring shows where the focus is once the keyboard moved it here
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.drawn = DrawnMarks(self, self.laid)
        self.handles = EndHandles(self)
        self._pointer = Pointer(self)
        self.setAccessibleName(tr(self.laid.accessible_name))
        self.page_changed.connect(self._describe)

    @property
    def selected_text(self) -> str:
        """The selected characters, as they stand in the document's text."""
        start, end = sorted(self.selection)
        return self.document.text[start:end] if self.document is not None else ""

    def show_document(self, document: Document, original: bytes, password: str | None = None) -> None:
        """Show a document from its top."""
        self.clear()
        self._take_in(document, original, password)
        self._describe(0)

    def clear(self) -> None:
        """Show nothing."""
        self._pointer.let_go()
        self._let_go()
        self.selection = (0, 0)
        self._describe(0)
        self.drawn.clear()
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.theme = theme
        self.viewport().update()

    def focus_finding(self, finding_id: int | None) -> None:
        """Outline a finding and bring it into view."""
        self.drawn.focused = finding_id
        mark = self.drawn.focused_mark()
        if mark is not None:
            self.show_span(mark.anchor.start, mark.anchor.end)
        self.viewport().update()

    def go_to_anchor(self, anchor: Anchor) -> None:
        """Select some characters and bring them into view."""
        self.selection = (anchor.start, anchor.end)
        self.show_span(anchor.start, anchor.end)
        self.viewport().update()

    def forget_rects(self, start: int = 0, end: int | None = None) -> None:
        """Say that some characters stand elsewhere now; all of them without a span."""
        self.drawn.forget_rects(start, end)

    def select(self, start: int, end: int) -> None:
        """Select some characters and say so."""
        self.selection = (start, end)
        self.drawn.forget_selection_rects()
        self.viewport().update()
        self._pointer.announce()

    def copy(self) -> None:
        """Put the selected text on the clipboard."""
        if self.selected_text:
            QGuiApplication.clipboard().setText(self.selected_text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self.theme.page_ground))
        if self.document is None:
            return
        corner = self.scrolled()
        clip = QRectF(event.rect()).translated(corner)
        painter.translate(-corner)
        self.laid.paint_below(painter, clip)
        self.drawn.paint_marks(painter, self.selection)
        self.laid.paint_above(painter, clip)
        self.drawn.paint_outline(painter)
        self.handles.paint(painter)
        self.drawn.paint_tags(painter)
        if self._ringed:
            painter.resetTransform()
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _describe(self, page: int) -> None:
        """Say to a screen reader how the page in view was read."""
        self.setAccessibleDescription(self.laid.description(page))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802, D102
        self._ringed = event.reason() in _BY_KEYBOARD
        if QAccessible.isActive():
            how = self.laid.description(max(self._page, 0))
            self.setAccessibleDescription(" ".join(filter(None, (how, spoken.words_in_view(self)))))
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802, D102
        self._ringed = False
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if not self._pointer.pressed(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        self._pointer.moved(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        self._pointer.released(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        self._pointer.double_clicked(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802, D102
        if not self._pointer.wheeled(event):
            self.halt()
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if not pressed_key(self, event):
            super().keyPressEvent(event)
        spoken.leafed(self, Qt.Key(event.key()))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802, D102
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.document is not None:
            point = QPointF(event.pos()) + self.scrolled()
            told = "\n".join(mark.tooltip for mark in self.drawn.marks_at(point)) or self.laid.hint_at(point)
            QToolTip.showText(event.globalPos(), told, self.viewport())
            return True
        return super().viewportEvent(event)

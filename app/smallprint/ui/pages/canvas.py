"""The one canvas of the window: a document that is scrolled, zoomed, selected and hit, with its findings marked.

Where characters stand, a layout says (`layout`); what is painted over them is in `painting`, what the mouse and the
keyboard do in `pointer`. Content coordinates are logical pixels from the top left of everything that can be scrolled
to.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QPropertyAnimation, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QStyle, QToolTip, QWidget

from smallprint.domain.anchor import Anchor
from smallprint.domain.document import Document
from smallprint.ui.look.theme import Theme
from smallprint.ui.pages.attention import Attention
from smallprint.ui.pages.end_handles import EndHandles
from smallprint.ui.pages.layout import Fit, Layout, LayoutKind
from smallprint.ui.pages.marks import FindingMark, Tag, paint_outline
from smallprint.ui.pages.painting import Overlay, Tags, paint_marks, paint_tags
from smallprint.ui.pages.pointer import Pointer, pressed_key
from smallprint.ui.pages.zoom_steps import larger, smaller, within_reach

_SETTLE_MS = 60
_GLIDE_MS = 150
_CONTEXT = 0.3  # where a jump puts its target, as a share of the height
_ROOM = 48.0  # a target nearer to an edge than this is not "in view"
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Canvas(QAbstractScrollArea):
    """A document with marks; zoom 1.0 is life size (96 pixels an inch). `stop()` must be called before it is destroyed.

    `laid` says where characters stand: the pages of a PDF, or flowing text.
    """

    finding_clicked = Signal(int)
    page_changed = Signal(int)
    page_viewed = Signal(int)
    text_selected = Signal(object)
    zoom_changed = Signal(float)
    place_changed = Signal()
    password_wanted = Signal()
    ends_dragged = Signal(int, int, int)
    way_wanted = Signal(int)  # back with -1, forward with 1

    def __init__(self, theme: Theme, kind: LayoutKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.document: Document | None = None
        self.marks: tuple[FindingMark, ...] = ()
        self.selection = (0, 0)
        self.focused: int | None = None
        self._overlays: dict[str, Overlay] = {}
        self._ringed = False  # a ring shows where the focus is once the keyboard moved it here
        self._zoom = 1.0
        self.fit: Fit | None = Fit.COMFORT  # None once a person has chosen a zoom
        self._page = -1
        self._rects: dict[tuple[int, int], list[QRectF]] = {}
        self._placed = 0  # counts the changes of where characters stand
        self._tags = Tags()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._settled)
        self._attention = Attention(self)
        self._attention.viewed.connect(self.page_viewed)
        self._glide = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setDuration(_GLIDE_MS)
        self.laid: Layout = kind(self, self)
        self.handles = EndHandles(self)
        self._pointer = Pointer(self)
        self.setAccessibleName(self.laid.accessible_name)
        self.page_changed.connect(self._describe)

    @property
    def zoom(self) -> float:
        """The zoom, 1.0 for life size."""
        return self._zoom

    @property
    def gliding(self) -> bool:
        """Say whether a jump is still moving."""
        return self._glide.state() == self._glide.State.Running

    @property
    def selected_text(self) -> str:
        """The selected characters, as they stand in the document's text."""
        start, end = sorted(self.selection)
        return self.document.text[start:end] if self.document is not None else ""

    def port_size(self) -> QSize:
        """Return the size of what is seen."""
        return self.viewport().size()

    def fineness(self) -> float:
        """Return the device pixels of a logical pixel."""
        return self.devicePixelRatioF()

    def base_font(self) -> QFont:
        """Return the font of the interface."""
        return self.font()

    def redraw(self) -> None:
        """Draw what is seen again."""
        self.viewport().update()

    def ask_password(self) -> None:
        """Ask for the password without which the document cannot be drawn."""
        self.password_wanted.emit()

    def stop(self) -> None:
        """End what draws in other threads, and wait for it."""
        self.laid.stop()

    def show_document(self, document: Document, original: bytes, password: str | None = None) -> None:
        """Show a document from its top."""
        self.clear()
        self.document = document
        self.laid.load(document, original, password)
        self._describe(0)
        self.fit = Fit.COMFORT
        self._zoom = within_reach(self.laid.fitting_zoom(Fit.COMFORT))
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.zoom_changed.emit(self._zoom)
        self._settle.start()

    def clear(self) -> None:
        """Show nothing."""
        self._pointer.let_go()
        self.halt()
        self._settle.stop()
        self._attention.forget()
        self.document, self.marks, self.focused, self.selection = None, (), None, (0, 0)
        self._overlays.clear()
        self._page = -1
        self.laid.clear()
        self._describe(0)
        self.forget_rects()
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.theme = theme
        self.viewport().update()

    def set_marks(self, marks: Sequence[FindingMark]) -> None:
        """Draw these findings; the same as before are not drawn again: most decisions change nothing here."""
        if tuple(marks) != self.marks:
            self.marks = tuple(marks)
            self.viewport().update()

    def set_overlay(self, name: str, overlay: Overlay | None) -> None:
        """Lay ranges in a style over the text under a name, which replaces what had it; None takes them away."""
        if overlay is None:
            self._overlays.pop(name, None)
        else:
            self._overlays[name] = overlay
        self.forget_selection_rects()
        self.viewport().update()

    def focus_finding(self, finding_id: int | None) -> None:
        """Outline a finding and bring it into view."""
        self.focused = finding_id
        mark = self.focused_mark()
        if mark is not None:
            self.show_span(mark.anchor.start, mark.anchor.end)
        self.viewport().update()

    def focused_mark(self) -> FindingMark | None:
        """Return the mark that is outlined."""
        return next((mark for mark in self.marks if mark.finding_id == self.focused), None)

    def go_to_page(self, index: int) -> None:
        """Scroll to the top of a page."""
        self._glide.stop()
        self.verticalScrollBar().setValue(round(self.laid.page_line(index, 0.0)))

    def go_to_anchor(self, anchor: Anchor) -> None:
        """Select some characters and bring them into view."""
        self.selection = (anchor.start, anchor.end)
        self.show_span(anchor.start, anchor.end)
        self.viewport().update()

    def show_span(self, start: int, end: int) -> None:
        """Scroll so that some characters are in view, with what stands around them."""
        self.laid.prepare(start)
        rects = self.laid.span_rects(start, end)
        if not rects or self.document is None:
            if self.document is not None:
                self.go_to_page(self.document.page_at(start).index)
            return
        height = self.viewport().height()
        across = self.horizontalScrollBar()
        if not across.value() <= rects[0].left() <= across.value() + self.viewport().width() - _ROOM:
            across.setValue(round(rects[0].left() - _ROOM))
        whole = rects[0].united(rects[-1]) if rects[-1].bottom() - rects[0].top() < height / 2 else rects[0]
        top = whole.top() - self.verticalScrollBar().value()
        if top < _ROOM or top + whole.height() > height - _ROOM:
            self.glide_to(round(whole.top() - height * _CONTEXT))

    def zoom_in(self) -> None:
        """Go to the next larger step."""
        self.set_zoom(larger(self._zoom))

    def zoom_out(self) -> None:
        """Go to the next smaller step."""
        self.set_zoom(smaller(self._zoom))

    def fit_to(self, fit: Fit) -> None:
        """Fit the width or the page, now and when the window changes; a page is then wholly in view."""
        page = self.page_in_view()
        self.set_zoom(self.laid.fitting_zoom(fit))
        self.fit = fit
        if fit is Fit.PAGE and self.document is not None:
            self.go_to_page(page)

    def turn(self, quarters: int) -> None:
        """Turn every page by so many quarters clockwise from how the file has them; the place stays."""
        if self.document is None:
            return
        page, fit = self.page_in_view(), self.fit
        self.laid.turn(quarters)
        self._zoom = within_reach(self.laid.fitting_zoom(fit)) if fit is not None else self._zoom
        self._lay_out()
        self.go_to_page(page)
        self.zoom_changed.emit(self._zoom)
        self._settle.start()

    def page_in_view(self) -> int:
        """Return the index of the page at the upper third of the view."""
        return self.laid.page_at(self.scrolled().y() + self.viewport().height() / 3) if self.document else 0

    def spot(self) -> tuple[int, float, float]:
        """Return the place in view by a name that outlives a change of zoom."""
        return self.laid.held(self.scrolled())

    def take_up(self, spot: tuple[int, float, float]) -> None:
        """Scroll to where `spot` was."""
        self.halt()
        self.scroll_to(self.laid.found(spot).y())
        self.scroll_to(self.laid.found(spot).y())  # flowing text is laid out by the first, and stands exactly then

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Zoom, keeping the point of the viewport `around` (its upper third if None) where it is."""
        self.fit = None
        self._rezoom(within_reach(zoom), around or QPointF(self.viewport().width() / 2, self.viewport().height() / 3))

    def place(self) -> int:
        """Return the offset of the first character at the upper third of the view."""
        return self.laid.offset_at(QPointF(0.0, self.verticalScrollBar().value() + self.viewport().height() / 3))

    def top_place(self) -> int:
        """Return the offset of the first character in view."""
        return self.laid.offset_at(self.scrolled())

    def scrolled(self) -> QPointF:
        """Return the content coordinates of the viewport's top left."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def mark_rects(self, start: int, end: int) -> list[QRectF]:
        """Return `span_rects`, remembered until the layout changes."""
        key = (start, end)
        if key not in self._rects:
            self._rects[key] = self.laid.span_rects(start, end)
        return self._rects[key]

    def forget_rects(self, start: int = 0, end: int | None = None) -> None:
        """Say that some characters stand elsewhere now; all of them without a span."""
        self._rects = {
            span: rects
            for span, rects in self._rects.items()
            if end is not None and (span[1] <= start or span[0] >= end)
        }
        self._placed += 1

    def forget_selection_rects(self) -> None:
        """Drop what was remembered of spans that are no finding's."""
        kept = {(mark.anchor.start, mark.anchor.end) for mark in self.marks}
        self._rects = {key: rects for key, rects in self._rects.items() if key in kept}

    def select(self, start: int, end: int) -> None:
        """Select some characters and say so."""
        self.selection = (start, end)
        self.forget_selection_rects()
        self.viewport().update()
        self._pointer.announce()

    def copy(self) -> None:
        """Put the selected text on the clipboard."""
        if self.selected_text:
            QGuiApplication.clipboard().setText(self.selected_text)

    def marks_at(self, point: QPointF) -> list[FindingMark]:
        """Return the marks whose lines or tag are at a point of the content."""
        tagged = [tag.mark for tag in self.visible_tags() if tag.area.adjusted(-4, -3, 4, 3).contains(point)]
        lined = [
            mark
            for mark in self.visible_marks()
            if mark not in tagged
            and any(rect.contains(point) for rect in self.mark_rects(mark.anchor.start, mark.anchor.end))
        ]
        return tagged + lined

    def scroll_to(self, y: float) -> None:
        """Scroll so that a height is at the top."""
        self.verticalScrollBar().setValue(round(y))

    def halt(self) -> None:
        """End a jump where it is."""
        self._glide.stop()

    def set_extent(self, width: float, height: float) -> None:
        """Set how far can be scrolled."""
        port = self.viewport().size()
        for bar, extent, size in (
            (self.horizontalScrollBar(), width, port.width()),
            (self.verticalScrollBar(), height, port.height()),
        ):
            bar.setPageStep(size)
            bar.setSingleStep(40)
            bar.setRange(0, max(0, round(extent) - size))

    def visible_marks(self) -> list[FindingMark]:
        """Return the marks that may be in view, the outlined one also where its finding was rejected."""
        start, end = self.laid.visible_span()
        return [
            mark
            for mark in self.marks
            if mark.anchor.start < end
            and mark.anchor.end > start
            and (not mark.rejected or mark.finding_id == self.focused)
        ]

    def visible_tags(self) -> list[Tag]:
        """Return the margin tags that may be in view, where they stand; remembered until one of them may change."""
        key = (self.marks, self.focused, self.laid.visible_span(), self._placed)
        return self._tags.of(key, self.laid, self.mark_rects, self.visible_marks(), self.font())

    def _lay_out(self) -> None:
        self.forget_rects()
        self.laid.relayout()
        self.viewport().update()

    def _rezoom(self, zoom: float, around: QPointF) -> None:
        if self.document is None:
            return
        held = self.laid.held(self.scrolled() + around)
        changed = zoom != self._zoom
        self._zoom = zoom
        self._lay_out()
        corner = self.laid.found(held) - around
        self.horizontalScrollBar().setValue(round(corner.x()))
        self.verticalScrollBar().setValue(round(corner.y()))
        if changed:
            self.zoom_changed.emit(zoom)
        self._settle.start()

    def glide_to(self, value: int) -> None:
        """Move to a height, in a short glide where it is near."""
        bar = self.verticalScrollBar()
        value = min(max(value, bar.minimum()), bar.maximum())
        moves = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0
        self._glide.stop()
        if moves and self.isVisible() and abs(value - bar.value()) < 2 * self.viewport().height():
            self._glide.setStartValue(bar.value())
            self._glide.setEndValue(value)
            self._glide.start()
        else:
            bar.setValue(value)

    def _settled(self) -> None:
        if self.document is None:
            return
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        page = self.laid.page_at(top + height / 3)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self.place_changed.emit()
        if self.isVisible():
            first, last = self.laid.page_at(top), self.laid.page_at(top + height)
            self._attention.look_at(
                index for index in range(first, last + 1) if top <= self.laid.page_line(index, 0.5) <= top + height
            )

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802, ARG002, D102
        self.viewport().update()
        if self.document is not None:
            self._settle.start()
        self.laid.moved()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        self._settle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        if self.document is not None:
            zoom = within_reach(self.laid.fitting_zoom(self.fit)) if self.fit is not None else self._zoom
            self._rezoom(zoom, QPointF(0, 0))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self.theme.page_ground))
        if self.document is None:
            return
        corner = self.scrolled()
        clip = QRectF(event.rect()).translated(corner)
        painter.translate(-corner)
        self.laid.paint_below(painter, clip)
        visible = self.visible_marks()
        overlays = self._overlays.values()
        paint_marks(painter, self.laid, self.mark_rects, visible, overlays, self.selection, self.focused)
        self.laid.paint_above(painter, clip)
        self._paint_outline(painter)
        self.handles.paint(painter)
        painter.setFont(self.font())
        paint_tags(painter, self.laid, self.visible_tags())
        if self._ringed:
            painter.resetTransform()
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _paint_outline(self, painter: QPainter) -> None:
        mark = self.focused_mark()
        if mark is not None and mark in self.visible_marks():
            rects = self.mark_rects(mark.anchor.start, mark.anchor.end)
            colour = QColor(self.theme.secondary) if mark.rejected else self.laid.mark_colours(mark.group)[1]
            paint_outline(painter, rects, colour)

    def _describe(self, page: int) -> None:
        """Say to a screen reader how the page in view was read."""
        self.setAccessibleDescription(self.laid.description(page))

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(720, 800)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802, D102
        self._ringed = event.reason() in _BY_KEYBOARD
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

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802, D102
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.document is not None:
            point = QPointF(event.pos()) + self.scrolled()
            told = "\n".join(mark.tooltip for mark in self.marks_at(point)) or self.laid.hint_at(point)
            QToolTip.showText(event.globalPos(), told, self.viewport())
            return True
        return super().viewportEvent(event)

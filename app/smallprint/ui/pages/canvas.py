"""What pages and flowing text share: scrolling, zoom, the marks of findings, and who looks at which page.

A canvas has content coordinates: logical pixels from the top left of everything that can be scrolled to. The
subclasses say where characters stand in them; everything else is here and in `selecting_canvas`.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QPointF, QPropertyAnimation, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QStyle, QWidget

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ClauseGroup
from smallprint.domain.document import Document
from smallprint.ui.look.theme import Theme
from smallprint.ui.pages.attention import Attention
from smallprint.ui.pages.marks import (
    Mark,
    Tag,
    paint_ground,
    paint_outline,
    paint_underline,
    place_tags,
    tag_font,
    thin,
)

ZOOM_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
_SETTLE_MS = 60
_GLIDE_MS = 150
_CONTEXT = 0.3  # where a jump puts its target, as a share of the height
_ROOM = 48.0  # a target nearer to an edge than this is not "in view"


class Canvas(QAbstractScrollArea):
    """A scrolled, zoomed document with marks; zoom 1.0 is life size (96 pixels an inch)."""

    finding_clicked = Signal(int)
    page_changed = Signal(int)
    page_viewed = Signal(int)
    text_selected = Signal(object)
    zoom_changed = Signal(float)
    place_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.document: Document | None = None
        self.marks: tuple[Mark, ...] = ()
        self.selection = (0, 0)
        self._focused: int | None = None
        self._zoom = 1.0
        self._fits = True
        self._comfortably = True
        self._page = -1
        self._rects: dict[tuple[int, int], list[QRectF]] = {}
        self._placed = 0  # counts the changes of where characters stand
        self._tags: tuple[tuple[object, ...], list[Tag]] = ((), [])
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

    def load(self, document: Document, original: bytes, password: str | None) -> None:
        """Take a document in; called before the first layout."""
        raise NotImplementedError

    def relayout(self) -> None:
        """Place everything for the present zoom and width, and set the extent."""
        raise NotImplementedError

    def fitting_zoom(self, comfortable: bool) -> float:
        """Return the zoom at which the width fits; where `comfortable`, no larger than is good to read."""
        raise NotImplementedError

    def span_rects(self, start: int, end: int) -> list[QRectF]:
        """Return one rectangle a line for some characters."""
        raise NotImplementedError

    def offset_at(self, point: QPointF) -> int:
        """Return the offset of the gap between characters that is nearest to a point."""
        raise NotImplementedError

    def over_text(self, point: QPointF) -> bool:
        """Say whether a point is on text."""
        raise NotImplementedError

    def line_at(self, offset: int) -> tuple[int, int]:
        """Return the span of the line that holds an offset."""
        raise NotImplementedError

    def page_at(self, y: float) -> int:
        """Return the index of the page at a height."""
        raise NotImplementedError

    def page_line(self, index: int, share: float) -> float:
        """Return the height at which a page is to a share over: 0 its top, 0.5 its middle."""
        raise NotImplementedError

    def visible_span(self) -> tuple[int, int]:
        """Return a span that holds every character in view, and some more."""
        raise NotImplementedError

    def held(self, point: QPointF) -> tuple[int, float, float]:
        """Return a name for a point that outlives a change of zoom."""
        raise NotImplementedError

    def found(self, held: tuple[int, float, float]) -> QPointF:
        """Return where a held point is now."""
        raise NotImplementedError

    def tag_left(self, line: QRectF, width: float) -> float:
        """Return the left edge of the tag column beside a line, for a tag so wide."""
        raise NotImplementedError

    def mark_colours(self, group: ClauseGroup) -> tuple[QColor, QColor]:
        """Return the ground and the line colour of a group."""
        raise NotImplementedError

    def tag_colour(self, group: ClauseGroup) -> QColor:
        """Return the colour of a group's margin tag."""
        raise NotImplementedError

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies below the marks."""
        raise NotImplementedError

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies above the marks."""

    blend = QPainter.CompositionMode.CompositionMode_SourceOver

    @property
    def zoom(self) -> float:
        """The zoom, 1.0 for life size."""
        return self._zoom

    def show_document(self, document: Document, original: bytes, password: str | None = None) -> None:
        """Show a document from its top."""
        self.clear()
        self.document = document
        self.load(document, original, password)
        self._fits, self._comfortably = True, True
        self._zoom = self._clamped(self.fitting_zoom(True))
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.zoom_changed.emit(self._zoom)
        self._settle.start()

    def clear(self) -> None:
        """Show nothing."""
        self._glide.stop()
        self._settle.stop()
        self._attention.forget()
        self.document, self.marks, self._focused, self.selection = None, (), None, (0, 0)
        self._page = -1
        self.forget_rects()
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.theme = theme
        self.viewport().update()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Draw these findings; the same as before are not drawn again: most decisions change nothing here."""
        if tuple(marks) != self.marks:
            self.marks = tuple(marks)
            self.viewport().update()

    def focus_finding(self, finding_id: int | None) -> None:
        """Outline a finding and bring it into view."""
        self._focused = finding_id
        mark = self.focused_mark()
        if mark is not None:
            self.show_span(mark.anchor.start, mark.anchor.end)
        self.viewport().update()

    def focused_mark(self) -> Mark | None:
        """Return the mark that is outlined."""
        return next((mark for mark in self.marks if mark.finding_id == self._focused), None)

    def go_to_page(self, index: int) -> None:
        """Scroll to the top of a page."""
        self._glide.stop()
        self.verticalScrollBar().setValue(round(self.page_line(index, 0.0)))

    def go_to_anchor(self, anchor: Anchor) -> None:
        """Select some characters and bring them into view."""
        self.selection = (anchor.start, anchor.end)
        self.show_span(anchor.start, anchor.end)
        self.viewport().update()

    def show_span(self, start: int, end: int) -> None:
        """Scroll so that some characters are in view, with what stands around them."""
        rects = self.span_rects(start, end)
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
            self._glide_to(round(whole.top() - height * _CONTEXT))

    def zoom_in(self) -> None:
        """Go to the next larger step."""
        self.set_zoom(next((step for step in ZOOM_STEPS if step > self._zoom + 0.005), ZOOM_STEPS[-1]))

    def zoom_out(self) -> None:
        """Go to the next smaller step."""
        self.set_zoom(next((step for step in reversed(ZOOM_STEPS) if step < self._zoom - 0.005), ZOOM_STEPS[0]))

    def fit_width(self) -> None:
        """Fit the width, now and when the window changes."""
        self.set_zoom(self.fitting_zoom(False))
        self._fits, self._comfortably = True, False

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Zoom, keeping the point of the viewport `around` (its upper third if None) where it is."""
        self._fits = False
        self._rezoom(self._clamped(zoom), around or QPointF(self.viewport().width() / 2, self.viewport().height() / 3))

    def place(self) -> int:
        """Return the offset of the first character at the upper third of the view."""
        return self.offset_at(QPointF(0.0, self.verticalScrollBar().value() + self.viewport().height() / 3))

    def scrolled(self) -> QPointF:
        """Return the content coordinates of the viewport's top left."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def mark_rects(self, start: int, end: int) -> list[QRectF]:
        """Return `span_rects`, remembered until the layout changes."""
        key = (start, end)
        if key not in self._rects:
            self._rects[key] = self.span_rects(start, end)
        return self._rects[key]

    def forget_rects(self) -> None:
        """Say that the layout has changed."""
        self._rects.clear()
        self._placed += 1

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

    def visible_marks(self) -> list[Mark]:
        """Return the marks that may be in view, the outlined one also where its finding was rejected."""
        start, end = self.visible_span()
        return [
            mark
            for mark in self.marks
            if mark.anchor.start < end
            and mark.anchor.end > start
            and (not mark.rejected or mark.finding_id == self._focused)
        ]

    def visible_tags(self) -> list[Tag]:
        """Return the margin tags that may be in view, where they stand; remembered until one of them may change."""
        key = (self.marks, self._focused, self.visible_span(), self._placed)
        if self._tags[0] != key:
            metrics = QFontMetricsF(tag_font(self.font()))
            lines = [
                (mark, rects[0], self.tag_left(rects[0], metrics.horizontalAdvance(mark.tag) + 2))
                for mark in self.visible_marks()
                if (rects := self.mark_rects(mark.anchor.start, mark.anchor.end))
            ]
            self._tags = (key, place_tags(lines, metrics))
        return self._tags[1]

    def _clamped(self, zoom: float) -> float:
        return min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1])

    def _lay_out(self) -> None:
        self.forget_rects()
        self.relayout()
        self.viewport().update()

    def _rezoom(self, zoom: float, around: QPointF) -> None:
        if self.document is None:
            return
        held = self.held(self.scrolled() + around)
        changed = zoom != self._zoom
        self._zoom = zoom
        self._lay_out()
        corner = self.found(held) - around
        self.horizontalScrollBar().setValue(round(corner.x()))
        self.verticalScrollBar().setValue(round(corner.y()))
        if changed:
            self.zoom_changed.emit(zoom)
        self._settle.start()

    def _glide_to(self, value: int) -> None:
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
        page = self.page_at(top + height / 3)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self.place_changed.emit()
        if self.isVisible():
            first, last = self.page_at(top), self.page_at(top + height)
            self._attention.look_at(
                index for index in range(first, last + 1) if top <= self.page_line(index, 0.5) <= top + height
            )

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802, ARG002, D102
        self.viewport().update()
        if self.document is not None:
            self._settle.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        self._settle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        if self.document is not None:
            zoom = self._clamped(self.fitting_zoom(self._comfortably)) if self._fits else self._zoom
            self._rezoom(zoom, QPointF(0, 0))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self.theme.page_ground))
        if self.document is None:
            return
        corner = self.scrolled()
        clip = QRectF(event.rect()).translated(corner)
        painter.translate(-corner)
        self.paint_below(painter, clip)
        self._paint_marks(painter)
        self.paint_above(painter, clip)
        self._paint_outline(painter)
        self._paint_tags(painter)

    def _paint_marks(self, painter: QPainter) -> None:
        visible = self.visible_marks()
        drawn = [
            (self.mark_rects(mark.anchor.start, mark.anchor.end), *self.mark_colours(mark.group))
            for mark in visible
            if not mark.rejected
        ]
        painter.setCompositionMode(self.blend)
        for mark in visible:
            for start, end in mark.may_belong:
                paint_ground(painter, self.mark_rects(start, end), thin(self.mark_colours(mark.group)[0]))
        shared: dict[int, list[QRectF]] = {}
        for rects, ground, _ in drawn:
            shared.setdefault(ground.rgba(), []).extend(rects)
        for rgba, rects in shared.items():
            paint_ground(painter, rects, QColor.fromRgba(rgba))
        start, end = sorted(self.selection)
        first, last = self.visible_span()
        start, end = max(start, first), min(end, last)
        if start < end:
            paint_ground(painter, self.mark_rects(start, end), self.selection_colour())
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for rects, _, line in drawn:
            paint_underline(painter, rects, line)

    def selection_colour(self) -> QColor:
        """Return the ground of selected text."""
        return thin(QColor(self.theme.accent), 0.28)

    def _paint_outline(self, painter: QPainter) -> None:
        mark = self.focused_mark()
        if mark is not None and mark in self.visible_marks():
            rects = self.mark_rects(mark.anchor.start, mark.anchor.end)
            colour = QColor(self.theme.secondary) if mark.rejected else self.mark_colours(mark.group)[1]
            paint_outline(painter, rects, colour)

    def _paint_tags(self, painter: QPainter) -> None:
        painter.setFont(tag_font(self.font()))
        for tag in self.visible_tags():
            painter.setPen(self.tag_colour(tag.mark.group))
            painter.drawText(tag.area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tag.mark.tag)

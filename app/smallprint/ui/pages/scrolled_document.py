"""A document that is scrolled, zoomed and turned: which part of it is in view, and how one gets to another.

It draws nothing. Where characters stand, a layout says (`layout`). Content coordinates are logical pixels from the top
left of everything that can be scrolled to.
"""

from PySide6.QtCore import QPointF, QSize, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from smallprint.domain.document import Document
from smallprint.ui.look.theme import Theme
from smallprint.ui.pages.attention import Attention
from smallprint.ui.pages.glide import Glide
from smallprint.ui.pages.layout import Fit, Layout, LayoutKind
from smallprint.ui.pages.zoom_steps import larger, smaller, within_reach

_SETTLE_MS = 60
_CONTEXT = 0.3  # where a jump puts its target, as a share of the height
_LOOKED_AT = 5000  # characters of what is brought into view: more than fits
_ROOM = 48.0  # a target nearer to an edge than this is not "in view"


class ScrolledDocument(QAbstractScrollArea):
    """The part of a document that is in view; zoom 1.0 is life size (96 pixels an inch).

    `laid` says where characters stand: the pages of a PDF, or flowing text. `page_changed` carries the index of the
    page under the upper third, `page_viewed` that of a page whose middle was in view for a second; `place_changed`
    comes whenever scrolling has come to rest.
    """

    page_changed = Signal(int)
    page_viewed = Signal(int)
    zoom_changed = Signal(float)
    place_changed = Signal()
    password_wanted = Signal()

    def __init__(self, theme: Theme, kind: LayoutKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.document: Document | None = None
        self._zoom = 1.0
        self.fit: Fit | None = Fit.COMFORT  # None once a person has chosen a zoom
        self._page = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._settled)
        self._attention = Attention(self)
        self._attention.viewed.connect(self.page_viewed)
        self.glide = Glide(self)
        self.laid: Layout = kind(self, self)

    @property
    def zoom(self) -> float:
        """The zoom, 1.0 for life size."""
        return self._zoom

    @property
    def gliding(self) -> bool:
        """Say whether a jump is still moving."""
        return self.glide.running

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

    def forget_rects(self, start: int = 0, end: int | None = None) -> None:
        """Say that some characters stand elsewhere now; all of them without a span."""

    def stop(self) -> None:
        """End what draws in other threads, and wait for it."""
        self.laid.stop()

    def _take_in(self, document: Document, original: bytes, password: str | None) -> None:
        """Lay a document out and show its top."""
        self.document = document
        self.laid.load(document, original, password)
        self.fit = Fit.COMFORT
        self._zoom = within_reach(self.laid.fitting_zoom(Fit.COMFORT))
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.zoom_changed.emit(self._zoom)
        self._settle.start()

    def _let_go(self) -> None:
        """Show nothing."""
        self.halt()
        self._settle.stop()
        self._attention.forget()
        self.document = None
        self._page = -1
        self.laid.clear()

    def go_to_page(self, index: int) -> None:
        """Scroll to the top of a page."""
        self.glide.stop()
        self.verticalScrollBar().setValue(round(self.laid.page_line(index, 0.0)))

    def show_span(self, start: int, end: int) -> None:
        """Scroll so that some characters are in view, with what stands around them."""
        self.laid.prepare(start)
        rects = self.laid.span_rects(start, min(end, start + _LOOKED_AT))
        if not rects or self.document is None:
            if self.document is not None:
                self.go_to_page(self.document.page_at(start).index)
            return
        height = self.viewport().height()
        across = self.horizontalScrollBar()
        first = next(iter(self.laid.span_rects(start, start + 1)), rects[0])
        if not across.value() <= first.left() <= across.value() + self.viewport().width() - _ROOM:
            across.setValue(round(first.left() - _ROOM))
        whole = rects[0].united(rects[-1]) if rects[-1].bottom() - rects[0].top() < height / 2 else rects[0]
        if whole.height() > height - 2 * _ROOM:  # a line that runs down a turned page
            whole = first
        top = whole.top() - self.verticalScrollBar().value()
        if top < _ROOM or top + whole.height() > height - _ROOM:
            self.glide.to(round(whole.top() - min(height * _CONTEXT, max(_ROOM, height - _ROOM - whole.height()))))

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

    def take_size(self, zoom: float, fit: Fit | None) -> None:
        """Take a zoom, or fit the pane again where the zoom followed it."""
        if fit is None:
            self.set_zoom(zoom)
        elif fit is not self.fit:
            self.fit_to(fit)

    def turn(self, quarters: int) -> None:
        """Turn every page by so many quarters clockwise from how the file has them; the place stays."""
        if self.document is None:
            return
        self.halt()
        middle = QPointF(self.viewport().rect().center())
        held = self.laid.held(self.scrolled() + middle)
        self.laid.turn(quarters)
        self._zoom = within_reach(self.laid.fitting_zoom(self.fit)) if self.fit is not None else self._zoom
        self._lay_out()
        self._bring(held, middle)
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

    def scroll_to(self, y: float) -> None:
        """Scroll so that a height is at the top."""
        self.verticalScrollBar().setValue(round(y))

    def halt(self) -> None:
        """End a jump where it is."""
        self.glide.stop()

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
        self._bring(held, around)
        if changed:
            self.zoom_changed.emit(zoom)
        self._settle.start()

    def _bring(self, held: tuple[int, float, float], to: QPointF) -> None:
        """Scroll so that a held point is at a point of the viewport."""
        corner = self.laid.found(held) - to
        self.horizontalScrollBar().setValue(round(corner.x()))
        self.verticalScrollBar().setValue(round(corner.y()))

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

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(720, 800)

"""The widget in the centre of the window: one document, its findings on it, and the toolbar above."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.decision import Note
from smallprint.domain.document import Document
from smallprint.domain.passage import Passage
from smallprint.domain.place import place_of_words
from smallprint.domain.review import ReviewedFinding
from smallprint.language.whole_words import whole_words
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.pages.canvas import Canvas
from smallprint.ui.pages.found_words import FoundWords
from smallprint.ui.pages.highlights import highlights, notes_at
from smallprint.ui.pages.jumps import Jumps, ViewPosition
from smallprint.ui.pages.layout import Fit
from smallprint.ui.pages.left_documents import LeftDocuments
from smallprint.ui.pages.marks import FindingMark, marks_of
from smallprint.ui.pages.outline_popup import THUMBNAIL
from smallprint.ui.pages.pages_layout import PagesLayout
from smallprint.ui.pages.places import KnownPlace, places, section_at
from smallprint.ui.pages.text_layout import TextLayout
from smallprint.ui.pages.toolbar import PageToolbar
from smallprint.ui.translation.placed import cited


class DocumentView(QWidget):
    """Shows one document at a time; call `stop()` before the window is destroyed.

    `page_changed` carries the index of the page under the upper third, `page_viewed` that of a page whose middle
    was in view for a second, `text_selected` an `Anchor` or None, `finding_clicked` a finding's id, `password_wanted`
    the id of a document whose pages cannot be drawn without its password, `menu_wanted` where on the screen a menu is
    wanted, `document_wanted` the id of another one that the way back leads to.
    """

    finding_clicked = Signal(int)
    page_changed = Signal(int)
    page_viewed = Signal(int)
    text_selected = Signal(object)
    password_wanted = Signal(int)
    menu_wanted = Signal(QPoint)
    ends_dragged = Signal(int, int, int)
    document_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document: Document | None = None
        self._document_id = 0
        self._passages: Sequence[Passage] = ()
        self._marks: tuple[FindingMark, ...] = ()
        self._notes: tuple[Note, ...] = ()
        self._menu_offset = 0
        self._toolbar = PageToolbar(self)
        self._jumps = Jumps()
        self._returning: ViewPosition | None = None  # of another document, to which the way leads back
        self._arriving = False  # what is shown next in a document that was just opened belongs to the same jump
        self._left = LeftDocuments()
        self._pages = Canvas(theme, PagesLayout, self)
        self._flow = Canvas(theme, TextLayout, self)
        self._canvas = self._pages
        self._found = FoundWords(self._canvas, self)
        self.finder, self.find_bar = self._found.finder, self._found.bar
        self._stack = QStackedWidget(self)
        self._nothing = QWidget(self)
        for widget in (self._nothing, self._pages, self._flow):
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._toolbar)
        layout.addWidget(self.find_bar)
        layout.addWidget(self._stack, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._connect()
        self.set_theme(theme)
        self.clear()

    @property
    def document_id(self) -> int:
        """The stored document that is shown, 0 for none."""
        return self._document_id

    @property
    def document(self) -> Document | None:
        """The document that is shown."""
        return self._document

    @property
    def passages(self) -> Sequence[Passage]:
        """The passages of the document that is shown."""
        return self._passages

    @property
    def canvas(self) -> Canvas:
        """The canvas that shows the document: pages or flowing text."""
        return self._canvas

    @property
    def canvases(self) -> tuple[QWidget, QWidget]:
        """What the document is drawn on: pages, and flowing text."""
        return self._pages, self._flow

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key reaches in order: the toolbar, then the document."""
        return [*self._toolbar.tab_stops, *self.find_bar.tab_stops, self._pages, self._flow]

    def setFocus(  # noqa: N802 - Qt's name
        self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """Give the keyboard to the document. (With a focus proxy the Tab key would pass the toolbar by.)"""
        self._canvas.setFocus(reason)

    def show_document(self, document_id: int, document: Document, original: bytes, password: str | None = None) -> None:
        """Show a document as it was left, else from its first page; PDF pages are drawn of `original`, the file."""
        returning, self._returning = self._returning, None
        if returning is None:
            self._leave()
        self.clear()
        self._document_id, self._document = document_id, document
        self._canvas = self._flow if document.flowing else self._pages
        self._canvas.show_document(document, original, password)
        self._left.take_up(document, self._canvas)
        self._stack.setCurrentWidget(self._canvas)
        self._toolbar.show()
        self._toolbar.popup.set_pages(())  # those of another document would be taken for its own
        self._toolbar.set_document([page.label for page in document.pages], document.flowing)
        self._toolbar.offer_changes(document.flowing and bool(document.changes or document.comments))
        self._toolbar.set_places(places(document, ()))
        self._toolbar.set_zoom(self._canvas.zoom)
        self._show_page(0)
        self._found.use(self._canvas, document.text)
        if returning is not None and returning.document_id == document_id:
            self._canvas.take_up(returning.held)
        self._arriving = True
        QTimer.singleShot(0, self, self._arrive)

    def clear(self) -> None:
        """Show nothing; how the document was left is shown again with it."""
        if self._document is not None:
            self._left.keep(self._document, self._canvas)
        self._document_id, self._document = 0, None
        self._passages, self._marks, self._notes = (), (), ()
        for canvas in (self._pages, self._flow):
            canvas.clear()
        self._found.use(self._canvas, "")
        self._toolbar.hide()
        self._stack.setCurrentWidget(self._nothing)

    def set_passages(self, passages: Sequence[Passage]) -> None:
        """Give the document's passages, from which the section path and, without a file outline, the outline come."""
        self._passages = passages
        if self._document is not None:
            self._toolbar.set_places(places(self._document, passages))
            self._show_section()

    def set_findings(
        self, findings: Sequence[ReviewedFinding], catalogue: ClauseCatalogue, folded: Sequence[ReviewedFinding] = ()
    ) -> None:
        """Mark the findings on the document; rejected ones are not drawn, folded ones tinted at most."""
        self._marks = marks_of(findings, catalogue, folded)
        self._canvas.drawn.set_marks(self._marks)

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Show what a person highlighted, and which words have a note."""
        self._notes = tuple(notes)
        if self._document is not None:
            paper = not self._document.flowing
            for name, overlay in highlights(self._notes, self._document.text, self._theme, paper).items():
                self._canvas.drawn.set_overlay(name, overlay)

    def cut_here(self) -> int:
        """Return where the chosen finding is cut: the beginning of the selection, else where the menu was asked for."""
        start, end = sorted(self._canvas.selection)
        return start if start < end else self._menu_offset

    def notes_here(self) -> list[Note]:
        """Return the notes and highlights that the selection, or where the menu was asked for, touches."""
        start, end = sorted(self._canvas.selection)
        return notes_at(self._notes, *((start, end) if start < end else (self._menu_offset, self._menu_offset)))

    def focus_finding(self, finding_id: int | None) -> None:
        """Outline one finding and scroll it into view; None takes the outline away."""
        self._leave()
        self._canvas.focus_finding(finding_id)

    def go_to_page(self, index: int) -> None:
        """Scroll to the top of a page."""
        if self._document is not None and 0 <= index < len(self._document.pages):
            if abs(index - self._canvas.page_in_view()) > 1:
                self._leave()  # the next page is no jump
            self._canvas.go_to_page(index)

    def go_to_anchor(self, anchor: Anchor) -> None:
        """Scroll to some characters and select them."""
        self._leave()
        self._canvas.go_to_anchor(anchor)

    def go(self, step: int) -> None:
        """Go back to where the last jump was made (-1), or forward again; `document_wanted` where that is elsewhere."""
        spot = self._jumps.go(step, self._spot())
        self._toolbar.show_ways(*self._jumps.can_go)
        if spot is None:
            return
        if spot.document_id == self._document_id:
            self._canvas.take_up(spot.held)
        else:
            self._returning = spot
            self.document_wanted.emit(spot.document_id)

    def forget_jumps(self) -> None:
        """Know no way back: another matter is open."""
        self._jumps.clear()
        self._toolbar.show_ways(False, False)

    def open_find(self) -> None:
        """Open the find bar with the selected words."""
        if self._document is not None:
            self._found.open()

    def close_find(self) -> bool:
        """Close the find bar; returns whether it was open."""
        return self._found.close()

    def find_next(self, step: int = 1) -> None:
        """Go to the next hit, or to the one before with a `step` of -1; opens the bar where it is closed."""
        if self._document is not None:
            self._found.go(step)

    def find_words(self, words: str, start: int, end: int) -> bool:
        """Mark words in the whole document, and show their first hit in a span; False where the span has none."""
        return self._document is not None and self._found.find(words, start, end)

    def selected_span(self) -> tuple[int, int] | None:
        """Return the selected characters, grown to whole words; None where none are selected."""
        if self._document is None:
            return None
        start, end = whole_words(self._document.text, *sorted(self._canvas.selection))
        return (start, end) if start < end else None

    def cited_selection(self, file: str) -> str:
        """Return the selected words with their citation, "" where none are selected; `file` is cited as theirs."""
        start, end = sorted(self._canvas.selection)
        if self._document is None or start == end:
            return ""
        place = place_of_words(self._document, self._passages, start, end)
        return cited(place, self._document.text[start:end], file)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self._toolbar.set_theme(theme)
        self.find_bar.set_theme(theme)
        self._pages.set_theme(theme)
        self._flow.set_theme(theme)
        self.set_notes(self._notes)
        self._found.mark()
        self._nothing.setStyleSheet(f"background: {theme.page_ground};")

    def stop(self) -> None:
        """Stop drawing pages and wait until the drawing thread has ended; the view can be shown no more."""
        for canvas in (self._pages, self._flow):
            canvas.stop()

    def _connect(self) -> None:
        for canvas in (self._pages, self._flow):
            canvas.finding_clicked.connect(self.finding_clicked)
            canvas.ends_dragged.connect(self.ends_dragged)
            canvas.page_changed.connect(self._show_page)
            canvas.page_changed.connect(self.page_changed)
            canvas.page_viewed.connect(self.page_viewed)
            canvas.text_selected.connect(self.text_selected)
            canvas.zoom_changed.connect(self._toolbar.set_zoom)
            canvas.place_changed.connect(self._show_section)
            canvas.way_wanted.connect(self.go)
            canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            canvas.customContextMenuRequested.connect(self._want_menu)
        self._found.jumps.connect(self._leave)
        self._pages.password_wanted.connect(self._ask_password)
        self._toolbar.page_wanted.connect(self.go_to_page)
        self._toolbar.zoom_in_wanted.connect(self._zoom_in)
        self._toolbar.zoom_out_wanted.connect(self._zoom_out)
        self._toolbar.fit_wanted.connect(self._fit)
        self._toolbar.zoom_wanted.connect(self._zoom_to)
        self._toolbar.turn_wanted.connect(self.turn)
        self._toolbar.popup.thumbnails_wanted.connect(self._want_thumbnails)
        if isinstance(self._pages.laid, PagesLayout):
            self._pages.laid.thumbnail_drawn.connect(self._toolbar.popup.take_picture)
        self._toolbar.way_wanted.connect(self.go)
        self._toolbar.changes.clicked.connect(self.show_changes)
        self._toolbar.place_wanted.connect(self._go_to_place)

    def _want_menu(self, place: QPoint) -> None:
        self._menu_offset = self._canvas.laid.offset_at(place.toPointF() + self._canvas.scrolled())
        self.menu_wanted.emit(self._canvas.viewport().mapToGlobal(place))

    def _ask_password(self) -> None:
        self.password_wanted.emit(self._document_id)

    def _zoom_in(self) -> None:
        self._canvas.zoom_in()

    def _zoom_out(self) -> None:
        self._canvas.zoom_out()

    def _zoom_to(self, zoom: float) -> None:
        self._canvas.set_zoom(zoom)

    def _fit(self, fit: Fit) -> None:
        self._canvas.fit_to(fit)

    def turn(self, quarters: int) -> None:
        """Turn the pages on by so many quarters clockwise; the document keeps its turn for this session."""
        if self._document is not None and not self._document.flowing:
            self._canvas.turn(self._canvas.laid.turned + quarters)
            self._toolbar.popup.forget_pictures()
            self._left.keep_turn(self._document, self._canvas)

    def _arrive(self) -> None:
        self._arriving = False

    def show_changes(self, shown: bool) -> None:
        """Draw tracked changes and comments in the text, or the text alone."""
        self._toolbar.changes.setChecked(shown)
        if self._document is not None:
            spot = self._canvas.spot()
            self._canvas.laid.show_changes(shown)
            self._canvas.laid.relayout()
            self._canvas.take_up(spot)
            self._canvas.redraw()

    def switch_changes(self) -> None:
        """Show the changes where they are hidden, hide them where they are shown."""
        if self._toolbar.changes.isVisible():
            self.show_changes(not self._toolbar.changes.isChecked())

    def _want_thumbnails(self, pages: list[int]) -> None:
        if isinstance(self._canvas.laid, PagesLayout):
            self._canvas.laid.want_thumbnails(pages, scaled(THUMBNAIL.width()))

    def _spot(self) -> ViewPosition | None:
        return ViewPosition(self._document_id, self._canvas.spot()) if self._document is not None else None

    def _leave(self) -> None:
        """Remember the place in view: a jump leaves it."""
        if not self._arriving and (spot := self._spot()) is not None:
            self._jumps.leave(spot)
            self._toolbar.show_ways(*self._jumps.can_go)

    def _go_to_place(self, place: KnownPlace) -> None:
        self._leave()
        if place.start >= 0:
            self._canvas.show_span(place.start, place.start + 1)
        else:
            self.go_to_page(place.page)

    def _show_page(self, index: int) -> None:
        self._toolbar.set_page(index)

    def _show_section(self) -> None:
        offset = self._canvas.place()
        self._toolbar.set_section(section_at(self._passages, offset), offset)

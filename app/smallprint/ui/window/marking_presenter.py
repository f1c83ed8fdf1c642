"""What a person does with words of the document: findings of any type, highlights, notes on them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from smallprint.domain.decision import HighlightColour, Note, NoteSpan
from smallprint.errors import AppError
from smallprint.ui.findings.highlight_dialog import HighlightDialog, colour_icon
from smallprint.ui.findings.type_picker import TypePicker
from smallprint.ui.look.text_dialogs import NoteDialog
from smallprint.ui.pages import DocumentView
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked, tr
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.ends_presenter import EndsPresenter
from smallprint.ui.window.own_types_presenter import OwnTypesPresenter
from smallprint.ui.window.review_tabs import ReviewTabs

_NOTHING = marked("No words are selected. Select some in the document first, by the mouse or by Shift and the arrows.")
_SHORT = 40  # characters of words in the menu


class MarkingPresenter(QObject):
    """Opens the menu on selected words, and does what it and the keys offer; `tell` says what came of it."""

    def __init__(
        self,
        window: QWidget,
        controller: Controller,
        view: DocumentView,
        tabs: ReviewTabs,
        own_types: OwnTypesPresenter,
        copy: Callable[[], object],
        tell: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window, self._controller, self._view, self._own_types = window, controller, view, own_types
        self._copy, self._tell = copy, tell
        self.ends = EndsPresenter(window, controller, view, tabs)
        view.menu_wanted.connect(lambda place: self.menu().popup(place))
        tabs.notes.highlight_wanted.connect(self._change)
        tabs.notes.place_chosen.connect(self._show_place)

    def menu(self) -> QMenu:
        """Return the menu for the selected words, and for the highlights where it is opened."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = self._span() is not None
        colours = QMenu(tr("Highlight"), menu)
        for colour in HighlightColour:
            colours.addAction(colour_icon(colour), translated(colour.label), partial(self._highlight, colour, "", ""))
        colours.addAction(tr("With a tag…\tH"), self.highlight)
        actions = [menu.addAction(tr("Copy with citation"), self._copy)]
        actions.append(menu.addAction(tr("Mark as a finding…\tK"), self.mark_as))
        own = [clause for clause in self._controller.teaching.catalogue.types if clause.own]
        if own:
            marking = menu.addMenu(tr("Mark as"))
            for clause in own:
                marking.addAction(translated(clause.name).replace("&", "&&"), partial(self._mark, clause.key))
            actions.append(marking.menuAction())
        actions.append(menu.addMenu(colours))
        actions.append(menu.addAction(tr("Note on these words…\tCtrl+Alt+M"), self.note))
        menu.addSeparator()
        actions.append(menu.addAction(tr("Find more like this…"), self._own_types.more_like_this))
        for action in actions:
            action.setEnabled(selected)
        self._offer_what_is_here(menu)
        self.ends.offer(menu)
        return menu

    def mark_as(self) -> None:
        """Ask which type the selected words are, and mark them."""
        span = self._span()
        if span is None:
            self._controller.hinted.emit(tr(_NOTHING))
            return
        types = self._controller.teaching.catalogue.types
        place = (self._view.document_id, span.start, span.end)
        TypePicker(self._window, types, span.quote, self._view.canvas.theme, partial(self._mark, place=place)).open()

    def highlight(self) -> None:
        """Ask for a colour and a tag, and highlight the selected words."""
        span = self._span()
        if span is None:
            self._controller.hinted.emit(tr(_NOTHING))
            return

        def done(colour: HighlightColour, tag: str, text: str) -> None:
            self._add(Note(document_id, text, datetime.now(UTC), None, 0, span, colour, tag), "highlight")

        document_id = self._view.document_id
        HighlightDialog(self._window, done, self._tags()).open()

    def note(self) -> None:
        """Ask for a note on the selected words."""
        span = self._span()
        if span is None:
            self._controller.hinted.emit(tr(_NOTHING))
            return
        document_id = self._view.document_id

        def done(text: str) -> None:
            if text.strip():
                self._add(Note(document_id, text.strip(), datetime.now(UTC), None, 0, span), "note")

        NoteDialog(self._window, tr("Note"), tr("Note on “{quote}”:", quote=_short(span.quote)), done).open()

    def _offer_what_is_here(self, menu: QMenu) -> None:
        here = self._view.notes_here()
        if here:
            menu.addSeparator()
        for note in here:
            name = _short(note.tag or note.text or (note.span.quote if note.span else "")).replace("&", "&&")
            if note.proposes:
                change = tr("Change the proposed words “{name}”…", name=name)
                remove = tr("Remove the proposed words “{name}”", name=name)
            elif note.colour:
                change, remove = (
                    tr("Change the highlight “{name}”…", name=name),
                    tr("Remove the highlight “{name}”", name=name),
                )
            else:
                change, remove = tr("Change the note “{name}”…", name=name), tr("Remove the note “{name}”", name=name)
            menu.addAction(change, partial(self._change, note))
            menu.addAction(remove, partial(self._remove, note))

    def _span(self) -> NoteSpan | None:
        span, document = self._view.selected_span(), self._view.document
        if span is None or document is None:
            return None
        return NoteSpan(*span, document.text[span[0] : span[1]])

    def _tags(self) -> list[str]:
        """Return the tags of this document's highlights, the newest first; the person may write another."""
        return list(dict.fromkeys(["", *(one.tag for one in reversed(self._controller.notes()) if one.tag)]))

    def _mark(self, key: str, place: tuple[int, int, int] | None = None) -> None:
        span = self._span()
        if place is None and span is not None:
            place = (self._view.document_id, span.start, span.end)
        if place is not None:
            where = place
            self._try(lambda: self._controller.teaching.add_examples(key, [where]))
            self._view.canvas.select(0, 0)
            self._tell(tr("Marked as {name}", name=translated(self._controller.teaching.catalogue[key].name)))

    def _highlight(self, colour: HighlightColour, tag: str, text: str) -> None:
        span = self._span()
        if span is not None:
            now = datetime.now(UTC)
            self._add(Note(self._view.document_id, text, now, None, 0, span, colour, tag), "highlight")

    def _add(self, note: Note, what: str) -> None:
        self._try(lambda: self._controller.reviewing.add(note, what))
        self._view.canvas.select(0, 0)

    def _change(self, note: Note) -> None:
        if note.colour is None:
            title, asked = (tr("Proposed words"), tr("Say instead:")) if note.proposes else (tr("Note"), tr("Note:"))
            change = NoteDialog(self._window, title, asked, lambda text: self._put(note, text.strip()), note.text)
            change.open()
            return

        def done(colour: HighlightColour, tag: str, text: str) -> None:
            self._try(lambda: self._controller.reviewing.change_note(replace(note, colour=colour, tag=tag, text=text)))

        HighlightDialog(self._window, done, self._tags(), note.colour, note.tag, note.text).open()

    def _put(self, note: Note, text: str) -> None:
        self._try(lambda: self._controller.reviewing.edit_note(note.document_id, note.id, text))

    def _remove(self, note: Note) -> None:
        self._put(note, "")

    def _show_place(self, span: NoteSpan) -> None:
        document = self._view.document
        if document is not None and span.fits(document.text):
            self._view.go_to_anchor(document.anchor(span.start, span.end))

    def _try(self, call: Callable[[], object]) -> None:
        try:
            call()
        except AppError as error:
            self._controller.noticed.emit(str(error))
        self._controller.refresh()


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _SHORT else f"{words[: _SHORT - 1].rstrip()}…"

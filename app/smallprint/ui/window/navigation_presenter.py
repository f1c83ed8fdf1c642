"""Goes through documents: finds words in the one on view, and takes a person to what a search found in any."""

from functools import partial

from PySide6.QtCore import QObject, Qt

from smallprint.store import Hit
from smallprint.ui.pages import DocumentView
from smallprint.ui.threads.work import LoadedDocument
from smallprint.ui.translation.texts import marked
from smallprint.ui.window.commands import Command
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.top_bar import TopBar


class NavigationPresenter(QObject):
    """Connects the find bar and the search with the documents that they lead to."""

    def __init__(self, parent: QObject, controller: Controller, view: DocumentView, top_bar: TopBar) -> None:
        super().__init__(parent)
        self._controller, self._view, self._top_bar = controller, view, top_bar
        self._hit: Hit | None = None  # to be shown as soon as its document is
        self._words = ""  # what was searched for, to be marked there
        view.document_wanted.connect(controller.show_again)
        controller.matter_changed.connect(lambda _path: view.forget_jumps())
        top_bar.search_changed.connect(controller.searching.want)
        top_bar.hit_chosen.connect(self._go_to_found)
        controller.searching.found.connect(top_bar.show_hits)

    def commands(self) -> tuple[Command, ...]:
        """Return what the keyboard does here."""
        view, section = self._view, marked("Document")
        return (
            Command("find", marked("Find in the document"), "Ctrl+F", section, view.open_find),
            Command("next-hit", marked("Next hit"), "F3", section, partial(view.find_next, 1)),
            Command("previous-hit", marked("Previous hit"), "Shift+F3", section, partial(view.find_next, -1)),
            Command("back", marked("Back"), "Alt+Left", section, partial(view.go, -1)),
            Command("forward", marked("Forward"), "Alt+Right", section, partial(view.go, 1)),
            Command("turn-right", marked("Turn clockwise"), "Ctrl+]", section, partial(view.turn, 1)),
            Command("turn-left", marked("Turn counter-clockwise"), "Ctrl+[", section, partial(view.turn, -1)),
            Command("show-changes", marked("Show or hide changes in the text"), "Ctrl+;", section, view.switch_changes),
            Command("search", marked("Search all documents"), "Ctrl+K", marked("Window"), self._focus_search),
        )

    def go_to_hit(self, hit: Hit) -> None:
        """Show a passage of any document, selected."""
        self._hit, self._words = hit, ""
        self._controller.show_again(hit.document_id)

    def arrived(self, loaded: LoadedDocument) -> None:
        """Show what was asked for in a document that is on view now."""
        hit, self._hit = self._hit, None
        if hit is None or hit.document_id != loaded.id:
            return
        if not self._view.find_words(self._words, hit.start, hit.end):
            self._view.go_to_anchor(loaded.document.anchor(hit.start, hit.end))

    def escape(self) -> None:
        """Put away what lies over the document; where nothing does, give it the keyboard."""
        searched = self._top_bar.hits.isVisible()
        self._top_bar.hide_hits()
        if searched or not self._view.close_find():
            self._view.setFocus()

    def _go_to_found(self, hit: Hit) -> None:
        self.go_to_hit(hit)
        self._words = self._top_bar.search.text()

    def _focus_search(self) -> None:
        self._top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._top_bar.search.selectAll()

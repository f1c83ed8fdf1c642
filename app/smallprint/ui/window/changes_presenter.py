"""Connects the changes tab with the document on view, and lets the person switch between the two readings."""

from PySide6.QtCore import QObject

from smallprint.domain.change import Reading
from smallprint.domain.review import DocumentState
from smallprint.store import Matter
from smallprint.ui.pages import DocumentView
from smallprint.ui.threads.work import LoadedDocument
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.review_tabs import ReviewTabs


class ChangesPresenter(QObject):
    """Shows what the loaded document's file tracks and comments, jumps to it, and opens its other reading."""

    def __init__(self, window: QObject, controller: Controller, view: DocumentView, tabs: ReviewTabs) -> None:
        super().__init__(window)
        self._controller, self._view, self._tabs = controller, view, tabs
        self._switching = False
        controller.document_loaded.connect(self._show)
        controller.document_cleared.connect(self._clear)
        tabs.changes.chosen.connect(self._jump)
        tabs.changes.reading_wanted.connect(self.read_as)

    def read_as(self, reading: Reading) -> None:
        """Show the document with its tracked changes read that way; it is opened and reviewed if it is not yet.

        Each reading is a document of its own, so nothing that was decided on the other one is touched.
        """
        control = self._controller
        path, asked = control.matter.path, control.current_id
        queued: list[tuple[int, bool]] = []

        def write(matter: Matter) -> None:
            document_id = matter.documents.queue_reading(asked, reading)
            queued[:] = [(document_id, matter.documents.summary(document_id).state is DocumentState.OPEN)]

        def then(stored: bool) -> None:
            if stored and control.asking.asks(path):
                self._switch(*queued[0])

        control.saying.write(path, ("reading", asked), write, then)

    def _switch(self, document_id: int, opened: bool) -> None:
        """Show a reading, which is opened and reviewed first where it is not yet."""
        self._switching = True  # the tab stays while the other reading is opened
        if not opened:
            self._controller.review([document_id])
        self._controller.show(document_id)
        self._controller.refresh()

    def _show(self, loaded: LoadedDocument) -> None:
        self._switching = False
        self._tabs.changes.set_document(loaded.document)
        self._tabs.show_changes_tab()

    def _clear(self) -> None:
        self._tabs.changes.clear()
        if not self._switching:
            self._tabs.show_changes_tab()

    def _jump(self, start: int, end: int) -> None:
        document = self._view.document
        if document is None or not document.text:
            return
        start = min(start, len(document.text) - 1)
        self._view.go_to_anchor(document.anchor(start, max(end, start + 1)))

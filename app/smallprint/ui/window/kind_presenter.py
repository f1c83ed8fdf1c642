"""Lets a person say which kind of contract a document is, from the list of documents and from the checklist."""

from PySide6.QtCore import QObject

from smallprint.store import Matter
from smallprint.ui.documents.panel import DocumentsPanel
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.review_tabs import ReviewTabs


class KindPresenter(QObject):
    """Stores the kind that was chosen, and shows what it is expected to have."""

    def __init__(self, window: QObject, controller: Controller, documents: DocumentsPanel, tabs: ReviewTabs) -> None:
        super().__init__(window)
        self._controller = controller
        documents.model.kinds = controller.services.catalogue.kinds
        documents.wishes.kind.connect(self.choose)
        tabs.findings.checklist.kind_chosen.connect(lambda kind: self.choose(controller.current_id, kind))

    def choose(self, document_id: int, kind: str) -> None:
        """Keep what a person says of a document."""
        control = self._controller
        path = control.matter.path

        def write(matter: Matter) -> None:
            matter.documents.choose_kind(document_id, kind)

        def then(stored: bool) -> None:
            if stored and control.asking.asks(path):
                control.refresh()

        control.saying.write(path, ("kind", document_id), write, then)

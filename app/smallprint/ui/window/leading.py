"""Leads from a table of the whole matter to a finding, in whichever document it stands."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from smallprint.ui.threads.work import LoadedDocument
from smallprint.ui.window.controller import Controller


class FindingLead(QObject):
    """Shows the document first, and the finding once it is there; `go_to` shows one of the document on view."""

    def __init__(self, parent: QObject, controller: Controller, go_to: Callable[[int], None]) -> None:
        super().__init__(parent)
        self._controller, self._go_to = controller, go_to
        self._wanted = (0, 0)
        self._on_view = 0
        controller.document_loaded.connect(self._load)
        controller.document_cleared.connect(self._clear)
        controller.findings_changed.connect(self._arrive)

    def lead(self, document_id: int, finding_id: int) -> None:
        """Show a finding of a document; 0 for the document alone."""
        self._wanted = (document_id, finding_id)
        if document_id == self._controller.current_id:
            self._arrive()
        else:
            self._controller.show(document_id)

    def _load(self, loaded: LoadedDocument) -> None:
        self._on_view = loaded.id

    def _clear(self) -> None:
        self._on_view = 0

    def _arrive(self, _findings: object = None) -> None:
        """Go there once the document is on view, in the turn after the one in which its findings are listed."""
        document_id, finding_id = self._wanted
        if document_id and document_id == self._controller.current_id == self._on_view:
            self._wanted = (0, 0)
            if finding_id:
                QTimer.singleShot(0, self, lambda: self._go_to(finding_id))

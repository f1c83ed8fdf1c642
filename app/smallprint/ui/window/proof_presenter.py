"""Proof-reads the document on view, and compares it with standard forms, beside the window's thread."""

from PySide6.QtCore import QObject, QTimer

from smallprint.domain.passage import Segmentation
from smallprint.domain.place import place_of_words
from smallprint.domain.progress import CancelToken, Report
from smallprint.domain.proof import Flaw
from smallprint.segment import segment
from smallprint.ui.pages import DocumentView
from smallprint.ui.proof.panel import ProofPanel
from smallprint.ui.proof.standard_rows import StandardRows, standard_rows
from smallprint.ui.threads.jobs import Task
from smallprint.ui.threads.work import LoadedDocument
from smallprint.ui.translation.placed import placed_briefly
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.review_tabs import ReviewTabs

_REST_MS = 500  # that a document has been on view when it is proof-read
_REST_BESIDE_MS = 2500  # the same while a review runs: the window would wait for two other threads of Python at once
_ProofAndForm = tuple[list[tuple[Flaw, str]], StandardRows | None]


class ProofPresenter(QObject):
    """Keeps the Proof tab true to the document on view."""

    def __init__(self, window: QObject, controller: Controller, view: DocumentView, tabs: ReviewTabs) -> None:
        super().__init__(window)
        self._view, self._tabs = view, tabs
        self._panel: ProofPanel = tabs.proof
        self._controller, self._jobs, self._services = controller, controller.surveying, controller.services
        self._task: Task | None = None
        self._loaded: LoadedDocument | None = None
        self._rest = QTimer(self)  # who goes through the list of documents is not held up by each of them
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._read)
        controller.document_loaded.connect(self._arrive)
        controller.document_cleared.connect(self._clear)
        self._panel.chosen.connect(self._jump)
        tabs.key_terms.standard_wanted.connect(self._show_standard)

    def _arrive(self, loaded: LoadedDocument) -> None:
        self._drop()
        self._loaded = loaded
        self._say(tr("Proof-reading…"))
        self._rest.start(_REST_BESIDE_MS if self._controller.busy else _REST_MS)

    def _read(self) -> None:
        loaded = self._loaded
        if loaded is None:
            return
        document, stored = loaded.document, Segmentation(loaded.passages, loaded.definitions)
        folder = self._services.settings.standard_folder

        def work(_report: Report, token: CancelToken) -> _ProofAndForm:
            from smallprint.matters.standards import forms_known  # noqa: PLC0415 - not before the first document
            from smallprint.proof import proof_read  # noqa: PLC0415 - the same
            from smallprint.standards import check_standard  # noqa: PLC0415 - the same

            segmentation = stored if stored.passages else segment(document)  # it may be shown before it is split
            flaws = proof_read(document, segmentation, token)
            passages = segmentation.passages
            placed = [(one, placed_briefly(place_of_words(document, passages, one.start, one.end))) for one in flaws]
            check = check_standard(document, passages, forms_known(folder), token)
            return placed, standard_rows(check, document, passages) if check is not None else None

        self._task = self._jobs.run(work, done=self._show, failed=lambda error: self._say(str(error)))

    def _show(self, found: _ProofAndForm) -> None:
        flaws, standard = found
        self._panel.show_flaws(flaws, standard)
        self._tabs.key_terms.show_standard(standard.sentence if standard is not None else "")
        self._tabs.show_proof_tab()

    def _show_standard(self) -> None:
        self._tabs.setCurrentWidget(self._panel)
        self._panel.choose_first()
        self._panel.setFocus()

    def _clear(self) -> None:
        self._drop()
        self._say(tr("Open a document to have it proof-read."))

    def _say(self, sentence: str) -> None:
        self._panel.tell(sentence)
        self._tabs.show_proof_tab()

    def _drop(self) -> None:
        self._rest.stop()
        self._tabs.key_terms.show_standard("")
        self._loaded = None
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _jump(self, start: int, end: int) -> None:
        document = self._view.document
        if document is not None and end <= len(document.text):
            self._view.go_to_anchor(document.anchor(start, end))

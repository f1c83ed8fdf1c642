"""Proof-reads the document on view, and compares it with standard forms, beside the window's thread.

What a person dismisses is kept in the matter, as a step that can be undone.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage, Segmentation
from smallprint.domain.place import place_of_words
from smallprint.domain.progress import CancelToken, Report
from smallprint.domain.proof import Flaw
from smallprint.errors import MatterError
from smallprint.segment import segment
from smallprint.store import Matter
from smallprint.ui.findings.undoing import StepPlace, UndoStep
from smallprint.ui.pages import DocumentView
from smallprint.ui.proof.panel import PlacedFlaw, ProofPanel
from smallprint.ui.proof.standard_rows import StandardRows, standard_rows
from smallprint.ui.threads.jobs import Task
from smallprint.ui.threads.work import LoadedDocument
from smallprint.ui.translation.placed import placed_briefly
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.review_tabs import ReviewTabs

_REST_MS = 500  # that a document has been on view when it is proof-read
_REST_BESIDE_MS = 2500  # the same while a review runs: the window would wait for two other threads of Python at once
_OTHERS = 5  # other places of a flaw that are listed
_QUOTED = 80  # characters of the words at another place
_ProofAndForm = tuple[list[PlacedFlaw], StandardRows | None]


class ProofPresenter(QObject):
    """Keeps the Proof tab true to the document on view."""

    def __init__(self, window: QObject, controller: Controller, view: DocumentView, tabs: ReviewTabs) -> None:
        super().__init__(window)
        self._view, self._tabs = view, tabs
        self._panel: ProofPanel = tabs.proof
        self._controller, self._jobs, self._services = controller, controller.surveying, controller.services
        self._task: Task | None = None
        self._loaded: LoadedDocument | None = None
        self._found: _ProofAndForm | None = None
        self._rest = QTimer(self)  # who goes through the list of documents is not held up by each of them
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._read)
        controller.document_loaded.connect(self._arrive)
        controller.document_cleared.connect(self._clear)
        self._panel.chosen.connect(self._jump)
        self._panel.dismissed.connect(self.dismiss)
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
            placed = [_placed(document, passages, one) for one in flaws]
            check = check_standard(document, passages, forms_known(folder), token)
            return placed, standard_rows(check, document, passages) if check is not None else None

        self._task = self._jobs.run(work, done=self._show, failed=lambda error: self._say(str(error)))

    def _show(self, found: _ProofAndForm) -> None:
        self._found = found
        self._list()
        standard = found[1]
        self._tabs.key_terms.show_standard(standard.sentence if standard is not None else "")

    def _list(self) -> None:
        """Show what was found, without what is dismissed by now."""
        if self._found is None or self._loaded is None:
            return
        flaws, standard = self._found
        matter = self._controller.matter
        gone = matter.dismissals.of_document(self._loaded.id)
        self._panel.read_only = matter.read_only
        told = [one for one in flaws if (one.flaw.kind, one.flaw.start) not in gone]
        dismissed = [one for one in flaws if (one.flaw.kind, one.flaw.start) in gone]
        self._panel.show_flaws(told, standard, dismissed)
        self._tabs.show_proof_tab()

    def dismiss(self, flaw: Flaw, dismissed: bool) -> None:
        """Say that a flaw of the document on view is none, or that it is one after all."""
        if self._loaded is None:
            return
        document_id, words = self._loaded.id, flaw.words[0][:_QUOTED]

        def check(back: bool) -> None:
            there = (flaw.kind, flaw.start) in self._controller.matter.dismissals.of_document(document_id)
            if there is not (dismissed if back else not dismissed):
                raise MatterError(tr("Whether this remark is dismissed was said elsewhere meanwhile."))

        self._controller.undoing.do(
            UndoStep(
                tr("dismissal of “{words}”", words=words)
                if dismissed
                else tr("taking back the dismissal of “{words}”", words=words),
                lambda: self._write(document_id, flaw, dismissed),
                lambda: self._write(document_id, flaw, not dismissed),
                check,
                StepPlace(document_id),
            )
        )

    def _write(self, document_id: int, flaw: Flaw, dismissed: bool) -> None:
        def write(matter: Matter) -> None:
            (matter.dismissals.dismiss if dismissed else matter.dismissals.take_back)(document_id, flaw)

        control, about = self._controller, ("dismissal", document_id, flaw.kind, flaw.start)
        control.saying.write(control.matter.path, about, write, lambda _: self._list())

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
        self._found = None
        self._tabs.key_terms.show_standard("")
        self._loaded = None
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _jump(self, start: int, end: int) -> None:
        document = self._view.document
        if document is not None and end <= len(document.text):
            self._view.go_to_anchor(document.anchor(start, end))


def _placed(document: Document, passages: Sequence[Passage], flaw: Flaw) -> PlacedFlaw:
    """Return a flaw with its place, and with the words and the place of each other place."""

    def place(start: int, end: int) -> str:
        return placed_briefly(place_of_words(document, passages, start, end))

    others = tuple(
        (_quoted(document.text[start:end]), place(start, end), (start, end)) for start, end in flaw.others[:_OTHERS]
    )
    return PlacedFlaw(flaw, place(flaw.start, flaw.end), others)


def _quoted(words: str) -> str:
    line = " ".join(words.split())
    cut = line if len(line) <= _QUOTED else f"{line[: _QUOTED - 1].rstrip()}…"
    return cut if cut[:1] in '"“„' else f"“{cut}”"  # a definition begins with its term in quotes

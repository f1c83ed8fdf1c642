"""What a person says of clause types that were not found: confirmed as absent, or looked for once more."""

from PySide6.QtCore import QObject

from smallprint.domain.passage import Passage
from smallprint.domain.progress import CancelToken, Report
from smallprint.errors import MatterError
from smallprint.matters.closest import closest_passage
from smallprint.store import Matter
from smallprint.ui.findings.undoing import StepPlace, UndoStep
from smallprint.ui.look.keys import KeyOf
from smallprint.ui.pages import DocumentView
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.review_tabs import ReviewTabs


class AbsencePresenter(QObject):
    """Stores confirmations as steps that can be undone, and shows the closest passage of the document on view."""

    def __init__(self, window: QObject, controller: Controller, view: DocumentView, tabs: ReviewTabs) -> None:
        super().__init__(window)
        self._controller, self._view = controller, view
        self._key_of: KeyOf = lambda command: tabs.findings.key_of(command)
        tabs.findings.checklist.absence_said.connect(self.say)
        tabs.findings.checklist.look_wanted.connect(self.look)

    @property
    def confirmed(self) -> frozenset[str]:
        """The types that are confirmed as absent from the current document."""
        document_id = self._controller.current_id
        return self._controller.matter.absences.of_document(document_id) if document_id else frozenset()

    def say(self, clause: str, absent: bool) -> None:
        """Confirm that a type is absent from the current document, or take that back."""
        document_id, name = self._controller.current_id, self._controller.teaching.catalogue[clause].name
        shown = translated(name)

        def check(back: bool) -> None:
            there = clause in self._controller.matter.absences.of_document(document_id)
            if there is not (absent if back else not absent):
                raise MatterError(tr("Whether “{name}” is absent was said elsewhere meanwhile.", name=shown))

        self._controller.undoing.do(
            UndoStep(
                tr("confirmation that {name} is absent", name=shown)
                if absent
                else tr("taking back that {name} is absent", name=shown),
                lambda: self._write(document_id, clause, absent),
                lambda: self._write(document_id, clause, not absent),
                check,
                StepPlace(document_id),
            )
        )

    def look(self, clause: str) -> None:
        """Select the passage of the document on view that comes closest to a type."""
        document, types = self._view.document, self._controller.teaching.catalogue
        if document is None or self._view.document_id != self._controller.current_id:
            return
        passages, shown = self._view.passages, self._view.document_id

        def work(_report: Report, _token: CancelToken) -> Passage | None:
            return closest_passage(types[clause], document.text, passages)

        self._controller.loader.run(work, done=lambda found: self._show(types[clause].name, shown, found))

    def _show(self, name: str, document_id: int, found: Passage | None) -> None:
        document = self._view.document
        if document is None or self._view.document_id != document_id:
            return
        if found is None:
            self._controller.noticed.emit(tr("No passage comes near to “{name}”.", name=translated(name)))
            return
        self._view.go_to_anchor(document.anchor(found.start, found.end))
        key = self._key_of("mark-as")
        self._controller.noticed.emit(
            tr(
                "This passage comes closest to “{name}”. If it is one, press {key} in the document to mark it; "
                "if the contract is silent, confirm that it is absent.",
                name=translated(name),
                key=key,
            )
            if key
            else tr(
                "This passage comes closest to “{name}”. If it is one, mark it by the menu of the selected words; "
                "if the contract is silent, confirm that it is absent.",
                name=translated(name),
            )
        )
        self._view.setFocus()

    def _write(self, document_id: int, clause: str, absent: bool) -> None:
        def write(matter: Matter) -> None:
            (matter.absences.confirm if absent else matter.absences.take_back)(document_id, clause)

        control = self._controller
        control.saying.write(control.matter.path, ("absence", document_id, clause), write, lambda _: control.refresh())

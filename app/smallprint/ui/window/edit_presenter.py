"""The Edit menu: undo and redo by the name of what they undo, and what is done with the chosen finding."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from smallprint.domain.decision import Verdict
from smallprint.domain.review import ReviewedFinding
from smallprint.ui.findings.panel import FindingsPanel
from smallprint.ui.findings.undoing import StepPlace
from smallprint.ui.look.announcing import announce
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.commands import Actions, is_typed
from smallprint.ui.window.controller import Controller

_OF_A_FINDING = ("accept", "reject", "undecide", "edit-value", "note")


class EditPresenter(QObject):
    """Keeps the menu true, and shows what a step was about once it was undone or done again; `tell` says so.

    What is done for the first time shows by itself, so only a screen reader is told of it.
    """

    def __init__(
        self, window: QWidget, controller: Controller, findings: FindingsPanel, tell: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controller, self._findings, self._tell = controller, findings, tell
        self._wanted = 0  # a finding of a document that is being opened
        self._actions: Actions | None = None
        self._entries: dict[str, QAction] = {}
        controller.undoing.done.connect(self._on_done)
        controller.undoing.stepped.connect(self._on_stepped)
        controller.findings_changed.connect(self._show_wanted)
        findings.decided_all.connect(self._decide_all)

    def fill(self, menu: QMenu, actions: Actions) -> None:
        """Fill the menu with the commands of the findings; their keys are shown there, and heard elsewhere."""
        stack = self._controller.undoing.stack
        for undoes, can, text in (
            ("undo", stack.canUndoChanged, stack.undoTextChanged),
            ("redo", stack.canRedoChanged, stack.redoTextChanged),
        ):
            action = actions[undoes]
            action.setEnabled(False)
            can.connect(action.setEnabled)
            text.connect(_naming(action, action.text()))
            menu.addAction(action)
        menu.addSeparator()
        for command in actions.commands:
            if command.section == "Findings" and command.done is not None and is_typed(command.keys):
                entry = menu.addAction(tr(command.name), command.done)
                self._entries[command.id] = entry
        menu.addSeparator()
        menu.addAction(actions["copy-cited"])
        menu.aboutToShow.connect(self._enable)
        self._actions = actions
        self.show_keys()

    def show_keys(self) -> None:
        """Show the keys that are in force now: a letter is no shortcut of the whole window, and is shown as words."""
        if self._actions is not None:
            for name, entry in self._entries.items():
                entry.setText(f"{self._actions[name].text()}\t{self._actions.shown_key(name)}".rstrip("\t"))

    def _decide_all(self, finding_ids: Sequence[int], verdict: Verdict) -> None:
        self._controller.reviewing.decide_all(self._controller.current_id, finding_ids, verdict)

    def _enable(self) -> None:
        for name in _OF_A_FINDING:
            self._entries[name].setEnabled(self._findings.current is not None)

    def _on_done(self, name: str) -> None:
        announce(self._window, tr("Done: {name}", name=name))

    def _on_stepped(self, name: str, place: StepPlace, back: bool) -> None:
        self._tell(tr("Undone: {name}", name=name) if back else tr("Done again: {name}", name=name))
        if place.document_id and place.document_id != self._controller.current_id:
            self._wanted = place.finding_id
            self._controller.show(place.document_id)
        elif place.finding_id:
            self._focus(place.finding_id)

    def _show_wanted(self, found: Sequence[ReviewedFinding]) -> None:
        if (wanted := self._wanted) in [one.finding.id for one in found]:
            self._wanted = 0
            QTimer.singleShot(0, self, lambda: self._focus(wanted))  # they are listed by then

    def _focus(self, finding_id: int) -> None:
        if self._findings.model.row_of(finding_id) >= 0:
            self._findings.focus_finding(finding_id)


def _naming(action: QAction, name: str) -> Callable[[str], None]:
    def show(what: str) -> None:
        action.setText(_with_name(name, what).replace("&", "&&"))

    return show


def _with_name(name: str, what: str) -> str:
    return tr("{command} {what}", "undo and what is undone", command=name, what=what) if what else name

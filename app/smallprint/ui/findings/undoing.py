"""What a person did in the open matter, one step after the other, to be undone and done again."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from smallprint.errors import AppError
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr


@dataclass(frozen=True, slots=True)
class StepPlace:
    """What a step was about: a document, and one of its findings (0 for none)."""

    document_id: int = 0
    finding_id: int = 0


class UndoStep(QUndoCommand):
    """Something done, by `forth` now and whenever it is done again; `back` takes it back.

    `check` raises AppError where that is not possible any more, because something else has changed the same; it is told
    whether the step is to be taken back. The name is read after "Undo": "accept of Governing law".
    """

    def __init__(
        self,
        name: str,
        forth: Callable[[], object],
        back: Callable[[], object],
        check: Callable[[bool], object],
        place: StepPlace,
    ) -> None:
        super().__init__(name)
        self._forth, self._back = forth, back
        self.check, self.place = check, place

    def redo(self) -> None:
        """Do it."""
        self._forth()

    def undo(self) -> None:
        """Take it back."""
        self._back()


class Undoing(QObject):
    """Qt's undo stack, with a look before each step at whether it can still be taken.

    `done` carries the name of a step that was taken for the first time, `stepped` a step's name, its `StepPlace` and
    whether it was taken back, `refused` a sentence. `waiting` says whether something said before is not stored yet:
    what the matter holds then says nothing about a step.
    """

    done = Signal(str)
    stepped = Signal(str, object, bool)
    refused = Signal(str)

    def __init__(self, waiting: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self.stack = QUndoStack(self)

    def do(self, step: UndoStep) -> None:
        """Do something that can be undone."""
        self.stack.push(step)
        self.done.emit(step.text())

    def undo(self) -> None:
        """Take the newest step back."""
        self._take(self.stack.index() - 1, back=True)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._take(self.stack.index(), back=False)

    def clear(self) -> None:
        """Forget everything: another matter was opened."""
        self.stack.clear()

    def _take(self, number: int, *, back: bool) -> None:
        step = self.stack.command(number) if 0 <= number < self.stack.count() else None
        if not isinstance(step, UndoStep):
            return
        sentence, name, place = self._why_not(step, back), step.text(), step.place
        step.setObsolete(bool(sentence))  # the stack then drops it instead of taking it
        (self.stack.undo if back else self.stack.redo)()
        if sentence:
            self.refused.emit(
                tr("Undo of “{name}” is not possible. {sentence}", name=name, sentence=translated(sentence))
                if back
                else tr("Redo of “{name}” is not possible. {sentence}", name=name, sentence=translated(sentence))
            )
        else:
            self.stepped.emit(name, place, back)

    def _why_not(self, step: UndoStep, back: bool) -> str:
        if self._waiting():
            return ""
        try:
            step.check(back)
        except AppError as error:
            return str(error)
        return ""

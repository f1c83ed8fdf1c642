"""Opens matters, and offers what can be done about one: try again, take a mark away, read on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from smallprint.store import Matter
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.controller import Controller

Say = Callable[..., None]


class MatterPresenter(QObject):
    """`say` puts a sentence into the notice bar, with an offer; `open_again` opens a matter as a person does."""

    def __init__(self, window: QWidget, controller: Controller, say: Say, open_again: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._window, self._controller, self._say, self._open_again = window, controller, say, open_again

    def open(self, path: Path) -> bool:
        """Open a matter and say whether it is; one offer at most is made of what can be done about it."""
        if not self._controller.open(path):
            return False
        matter = self._controller.matter
        if matter.updated:
            self._say(matter.updated)
        if matter.held_elsewhere:
            self._say(matter.remarks[0], tr("Try again"), lambda: self._open_again(path))
        elif matter.incomplete and not matter.read_only:
            self._say(matter.lacks[0], tr("Is it complete?…"), lambda: self.ask_complete(path))
        elif self._controller.pending() and not matter.read_only:
            self._say(
                tr("Some documents of this matter are not read to the end."),
                tr("Resume reading"),
                self._controller.resume,
            )
        return True

    def ask_complete(self, path: Path) -> None:
        """Let a person who knows where the file came from say that nothing is missing in it."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Is this matter complete?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("“{name}” was found once without the file that held what was stored last.", name=path.stem))
        box.setInformativeText(
            tr(
                "Where it was copied while it was open elsewhere, what was stored last is missing: copy it again. "
                "Where it was never copied, the mark was set by mistake, as earlier versions did after a crash. "
                "The file is checked before the mark is taken away."
            )
        )
        take = box.addButton(tr("Take the mark away"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        take.clicked.connect(lambda: self._believe(path))
        box.open()

    def _believe(self, path: Path) -> None:
        """Take the mark away in the thread that stores, then show the matter without it."""

        def then(stored: bool) -> None:
            if stored:
                self._open_again(path)

        self._controller.saying.write(path, ("complete", path), Matter.believe_complete, then)

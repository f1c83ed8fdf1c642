"""Watches the file of the open matter: says what is wrong with it, and keeps it whole while the window is open.

Some seconds after the last thing was stored the one file holds everything: whoever copies, mails or syncs it then has
all of it. What another window or a command stored meanwhile is shown when a person comes back to this window.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from smallprint.errors import MatterError
from smallprint.ui.window.controller import Controller

_LOOK_MS = 1000
_PAUSE_SECONDS = 1.5


class MatterWatch(QObject):
    """Looks once a second whether something stored is not in the file yet, and has it written by the storing thread."""

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._unreadable = 0
        self._once_more = False
        self._left: tuple[int, int] | None = None  # the state of the file when the person turned to another program
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        controller.matter_changed.connect(self._on_matter)
        controller.findings_changed.connect(self._say_what_it_lacks)
        if isinstance(application := QGuiApplication.instance(), QGuiApplication):
            application.applicationStateChanged.connect(self._on_application)

    def show_run(self, document_id: int, finished: bool) -> None:
        """Show the newest review of a document that was finished, or the newest of all."""
        self._controller.saying.write(
            self._controller.matter.path,
            ("shown run", document_id),
            lambda matter: matter.runs.show_newest(document_id, finished),
            lambda _stored: self._controller.refresh(),
        )

    def _on_matter(self, _path: Path) -> None:
        matter = self._controller.matter
        self._unreadable = matter.unreadable
        for sentence in (*matter.remarks, matter.reviewed_by):
            if sentence:
                self._controller.noticed.emit(sentence)

    def _on_application(self, state: Qt.ApplicationState) -> None:
        """Read anew what the matter holds, where it holds more than when the person left this window."""
        try:
            now = self._controller.matter.state
        except MatterError:
            return
        if state is not Qt.ApplicationState.ApplicationActive:
            self._left = now
        elif self._left not in (None, now):
            self._left = None
            self._controller.refresh()

    def _say_what_it_lacks(self) -> None:
        """Say how many entries could not be read, once for each number."""
        try:
            matter = self._controller.matter
        except MatterError:
            return
        if matter.unreadable > self._unreadable:
            self._unreadable = matter.unreadable
            self._controller.noticed.emit(matter.lacks[-1])

    def _look(self) -> None:
        try:
            matter = self._controller.matter
            if matter.may_settle(_PAUSE_SECONDS):
                self._controller.saying.settle(matter.path)
                self._once_more = True
            elif self._once_more:  # whoever read an older state may have kept the end of it in the log
                self._controller.saying.settle(matter.path)
                self._once_more = False
            self._say_what_it_lacks()
        except MatterError:
            return  # none is open, or whoever reads or stores next is told

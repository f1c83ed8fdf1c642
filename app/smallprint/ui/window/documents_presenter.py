"""Connects the list of documents with the matter: show, review, remove, and where the files came from."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from smallprint.errors import MatterError
from smallprint.language.counting import counted
from smallprint.system.reachable import is_there
from smallprint.ui.documents.panel import DocumentsPanel
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.dialogs import Dialogs
from smallprint.ui.window.matter_watch import MatterWatch

_UNKNOWN = "Where this file was is not known: it was added on another computer, or taken out of an archive or e-mail."

Say = Callable[..., None]


class DocumentsPresenter(QObject):
    """Does what is wanted of documents; `say` puts a sentence into the notice bar, with an offer."""

    def __init__(
        self,
        window: QWidget,
        controller: Controller,
        documents: DocumentsPanel,
        dialogs: Dialogs,
        say: Say,
    ) -> None:
        super().__init__(window)
        self._controller, self._documents, self._say = controller, documents, say
        wishes = documents.wishes
        documents.chosen.connect(controller.show)
        wishes.review.connect(controller.review)
        wishes.remove.connect(dialogs.ask_remove)
        wishes.unlock.connect(dialogs.ask_password)
        wishes.run.connect(MatterWatch(controller, self).show_run)
        wishes.reveal.connect(self.reveal)
        wishes.copy_path.connect(self._copy_path)
        controller.reviewing.removed.connect(self._offer_undo)

    def focus_filter(self) -> None:
        """Give the keyboard to the words that narrow the list."""
        self._documents.bar.words.setFocus()
        self._documents.bar.words.selectAll()

    def reveal(self, document_id: int) -> None:
        """Show the folder in which the file of a document lies."""
        path = self._path(document_id)
        if path is None:
            return
        if not is_there(path):
            self._say(f"“{path.name}” is no longer in {path.parent}. The matter holds a copy of it.")
            return
        if not _shown_by_system(path):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def _copy_path(self, document_id: int) -> None:
        if (path := self._path(document_id)) is not None:
            QGuiApplication.clipboard().setText(str(path))

    def _path(self, document_id: int) -> Path | None:
        """Return where the file of a document was; says so where that is not known."""
        try:
            path = self._controller.matter.documents.path(document_id)
        except MatterError as error:
            self._say(str(error))
            return None
        if path is None:
            self._say(_UNKNOWN)
        return path

    def _offer_undo(self, ids: Sequence[int]) -> None:
        if len(ids) > 1:
            self._say(f"{counted(len(ids), 'document')} were removed.", "Undo", self._controller.undoing.undo)


def _shown_by_system(path: Path) -> bool:
    """Let the system's own file manager choose the file in its folder, where there is a program for it."""
    commands = {"win32": ("explorer", [f"/select,{path}"]), "darwin": ("open", ["-R", str(path)])}
    command = commands.get(sys.platform)
    return command is not None and QProcess.startDetached(*command)[0]

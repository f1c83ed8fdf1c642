"""What the window asks: which files, where to, whether really, and with what password."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.ui.controller import Controller
from app.ui.widgets.parts import ask_text

_FILES = "Contracts (*.pdf *.docx *.txt);;All files (*)"
_MATTERS = "Matters (*.smallprint)"


class Dialogs:
    """Opens the dialogs over the window and does what was agreed to."""

    def __init__(self, window: QWidget, controller: Controller, open_matter: Callable[[Path], bool]) -> None:
        self._window, self._controller, self._open_matter = window, controller, open_matter

    def ask_files(self) -> None:
        """Let the person choose files to add."""
        dialog = QFileDialog(self._window, "Add files", "", _FILES)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._add_chosen)
        dialog.open()

    def ask_export(self) -> None:
        """Let the person choose where the report goes."""
        dialog = QFileDialog(self._window, "Export report", f"{self._controller.matter.path.stem} report.docx")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["Word report (*.docx)", "JSON (*.json)"])
        dialog.setDefaultSuffix("docx")
        dialog.fileSelected.connect(lambda name: self._controller.export(Path(name)))
        dialog.open()

    def ask_remove(self, document_id: int) -> None:
        """Ask before a document and everything said of it is removed."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle("Remove document")
        box.setText("Remove this document from the matter, with its findings, decisions and notes?")
        remove = box.addButton("Remove", QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(lambda: self._controller.remove(document_id))
        box.open()

    def ask_password(self, document_id: int) -> None:
        """Ask for the password of a locked document."""
        ask_text(
            self._window,
            "Unlock",
            "Password of this file (it is not kept):",
            lambda text: self._controller.unlock(document_id, text),
            password=True,
        )

    def ask_new_matter(self) -> None:
        """Let the person name a new matter."""
        name, _ = QFileDialog.getSaveFileName(self._window, "New matter", "", _MATTERS)
        if name:
            self._open_matter(Path(name).with_suffix(".smallprint"))

    def ask_matter(self) -> None:
        """Let the person choose a matter to open."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Open matter", "", _MATTERS)
        if name:
            self._open_matter(Path(name))

    def _add_chosen(self, names: list[str]) -> None:
        self._controller.add([Path(name) for name in names])

"""Which files, where to, whether really, with what password; each dialog opens over the window and does one thing."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from smallprint.domain.handoff import Choice
from smallprint.ingest.files import REVIEWABLE
from smallprint.matters.handing_over import ALL_FORMATS
from smallprint.matters.own_types import catalogue_of
from smallprint.ui.export.dialog import ExportDialog
from smallprint.ui.export.previewing import Previews
from smallprint.ui.look.text_dialogs import LineDialog
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr, tr_n
from smallprint.ui.window.about_dialog import AboutDialog
from smallprint.ui.window.commands import Actions, Command
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.settings_dialog import SettingsDialog
from smallprint.ui.window.sheets import keyboard_sheet
from smallprint.ui.window.trouble_dialog import TroubleDialog

_CONTRACTS = " ".join(f"*{ending}" for ending in sorted(REVIEWABLE))


class Dialogs:
    """Opens the dialogs over the window and does what was agreed to."""

    def __init__(self, window: QWidget, controller: Controller, open_matter: Callable[[Path], object]) -> None:
        self._window, self._controller, self._open_matter = window, controller, open_matter

    def ask_files(self) -> None:
        """Let the person choose files to add."""
        dialog = self._file_dialog(tr("Add files"), _files())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self._controller.add([Path(name) for name in names]))
        dialog.open()

    def ask_export(self) -> None:
        """Let the person choose what is exported, in which format, and where to."""
        controller, services = self._controller, self._controller.services
        matter = controller.matter
        exporting, previews = controller.exporting, Previews(services, matter.path)
        catalogue = catalogue_of(matter, services.catalogue)
        dialog = ExportDialog(
            matter.path,
            [(one.id, one.cited_as) for one in matter.documents.summaries()],
            [(clause.key, translated(clause.name)) for clause in catalogue.types],
            ALL_FORMATS,
            Choice(unlikely=services.settings.show_unlikely),
            lambda choice, wanted, show, say: exporting.preview(previews(choice, wanted), show, say),
            lambda target, choice, wanted: exporting.report(matter.path, target, choice, wanted),
            self._window,
        )
        self._open(dialog)

    def ask_watch(self) -> None:
        """Let the person choose a folder whose new files are added to this matter."""
        dialog = self._file_dialog(tr("Watch a folder: new files in it are added"), "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self._controller.watching.watch(Path(name)))
        dialog.open()

    def ask_copy(self) -> None:
        """Let the person choose where a copy of the matter goes."""
        matter = self._controller.matter.path
        proposed = matter.with_name(tr("{matter} copy.smallprint", matter=matter.stem))
        dialog = self._file_dialog(tr("Save a copy of the matter"), _matters(), proposed)
        dialog.setDefaultSuffix("smallprint")
        dialog.fileSelected.connect(lambda name: self._controller.exporting.copy(matter, Path(name)))
        dialog.open()

    def ask_new_matter(self) -> None:
        """Let the person name a new matter."""
        folder = self._controller.matter.path.parent
        dialog = self._file_dialog(tr("New matter"), _matters(), folder / tr("New matter.smallprint"))
        dialog.setDefaultSuffix("smallprint")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # a matter that exists is opened, never replaced
        dialog.fileSelected.connect(lambda name: self._open_matter(Path(name).with_suffix(".smallprint")))
        dialog.open()

    def ask_matter(self) -> None:
        """Let the person choose a matter to open."""
        dialog = self._file_dialog(tr("Open matter"), _matters())
        dialog.setDirectory(str(self._controller.matter.path.parent))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._open_matter(Path(name)))
        dialog.open()

    def ask_remove(self, ids: Sequence[int]) -> None:
        """Ask before documents and everything said of them are removed."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr_n(len(ids), "Remove document", "Remove documents"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            tr_n(
                len(ids),
                "Remove “{name}” from the matter, with its findings, decisions and notes?",
                "Remove these {n} documents from the matter, with their findings, decisions and notes?",
                name=self._name(ids[0]),
            )
        )
        box.setInformativeText(
            tr_n(
                len(ids),
                "The file it came from stays where it is. Undo brings the document back until the matter is closed.",
                "The files they came from stay where they are. "
                "Undo brings the documents back until the matter is closed.",
            )
        )
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(lambda: self._controller.remove(list(ids)))
        box.open()

    def _name(self, document_id: int) -> str:
        return self._controller.matter.documents.summary(document_id).name

    def ask_leave(self, forget: Callable[[], object]) -> None:
        """Ask before the window closes over a note that was begun; `forget` lets go of it."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Close Smallprint"))
        box.setText(tr("A note that you began is not added yet. Close without it?"))
        closing = box.addButton(tr("Close without it"), QMessageBox.ButtonRole.DestructiveRole)
        back = box.addButton(tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        closing.clicked.connect(forget)
        closing.clicked.connect(self._window.close)
        box.open()

    def ask_password(self, document_id: int) -> None:
        """Ask for the password of a locked document."""
        self._ask_password(document_id, self._controller.unlock)

    def ask_page_password(self, document_id: int) -> None:
        """Ask for the password of a document that was read before, so that its pages can be drawn."""
        self._ask_password(document_id, self._controller.unlock_pages)

    def show_settings(self, commands: Sequence[Command], *, keys: bool = False) -> None:
        """Let the person change the settings, the page of the keys in front where they are meant."""
        services, change = self._controller.services, self._controller.change_settings
        dialog = SettingsDialog(lambda: services.settings, change, commands, self._window)
        self._open(dialog)
        if keys:
            dialog.show_shortcuts()

    def show_keyboard(self, actions: Actions) -> None:
        """List the keys that are in force, and offer to change them."""
        self._open(keyboard_sheet(actions, partial(self.show_settings, actions.commands, keys=True), self._window))

    def show_about(self) -> None:
        """Say what the program is, and where it keeps things."""
        self._open(AboutDialog(self._controller.services, self._window))

    def show_trouble(self, sentence: str, details: str) -> None:
        """Tell what went wrong, with details that can be copied."""
        self._open(TroubleDialog(sentence, details, self._window))

    def _ask_password(self, document_id: int, done: Callable[[int, str], None]) -> None:
        name = self._controller.matter.documents.summary(document_id).name
        question = tr("Password of “{name}” (it is not stored):", name=name)
        LineDialog(self._window, tr("Unlock"), question, lambda text: done(document_id, text), password=True).open()

    def _file_dialog(self, title: str, filters: str, proposed: Path | None = None) -> QFileDialog:
        """Return a dialog that opens a file, or saves one where a name is proposed."""
        dialog = QFileDialog(self._window, title, str(proposed.parent) if proposed else "", filters)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if proposed is not None:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(proposed.name)
        return dialog

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _files() -> str:
    kinds = ((tr("Contracts"), _CONTRACTS), (tr("Reports in JSON"), "*.json"), (tr("All files"), "*"))
    return ";;".join(f"{name} ({endings})" for name, endings in kinds)


def _matters() -> str:
    return f"{tr('Matters')} (*.smallprint)"

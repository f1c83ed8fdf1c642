"""Does what the menu of playbooks offers: takes over a firm's file, writes one, changes one, learns one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from smallprint.domain.playbook import Playbook
from smallprint.locate import contract_kinds
from smallprint.matters.checking import kept_playbook
from smallprint.ui.look.text_dialogs import LineDialog
from smallprint.ui.playbook.edit_dialog import EditDialog
from smallprint.ui.playbook.field_names import place_said
from smallprint.ui.playbook.import_dialog import ImportDialog, ImportWanted
from smallprint.ui.threads.jobs import Task
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import sentences, tr, tr_n
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.playbook_work import (
    Mistakes,
    checking_file,
    copying_for_edit,
    importing,
    is_table,
    learning,
    looking_into,
    saving_own,
    writing_as,
)

_FORMATS = (".yaml", ".xlsx", ".docx", ".md", ".rules.yaml")


class PlaybookFileDialogs(QObject):
    """Opens the dialogs and does the work in a thread; `use` judges the document on view by a file."""

    def __init__(self, window: QWidget, controller: Controller, use: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._window, self._controller, self._use = window, controller, use
        self.import_dialog: ImportDialog | None = None
        self.edit_dialog: EditDialog | None = None
        self._reading: Task | None = None

    def ask_file(self) -> None:
        """Let the person choose a file that holds a playbook."""
        every = "*.yaml *.yml *.xlsx *.docx *.md"
        dialog = QFileDialog(
            self._window, tr("Open or import a playbook"), "", tr("Playbooks ({endings})", endings=every)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.open()

    def open_file(self, path: Path) -> None:
        """Judge by the playbook of a file; one that is no playbook of ours is looked at first."""
        self._run(is_table, path, lambda table: self.show_import(path) if table else self._use(path))

    def show_import(self, path: Path) -> None:
        """Show what a firm's file amounts to."""
        if self.import_dialog is None or not isValid(self.import_dialog):
            dialog = self.import_dialog = ImportDialog(contract_kinds(), self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.file_wanted.connect(self.ask_file)
            dialog.dropped.connect(self.show_import)
            dialog.read_wanted.connect(self._read)
            dialog.save_wanted.connect(self._save_imported)
        dialog = self.import_dialog
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

        def fail(error: Exception) -> None:
            dialog.show_file(path, ())
            dialog.show_trouble(translated(str(error)))

        task = looking_into(path)
        self._controller.surveying.run(
            task, done=partial(self._if_open, lambda columns: dialog.show_file(path, columns)),
            failed=partial(self._if_open, fail),
        )  # fmt: skip

    def learn(self) -> None:
        """Make a draft of what was accepted in the matter, and open it to be changed."""
        question = tr("Whose positions are these? For example: customer")
        LineDialog(self._window, tr("Learn a playbook from this matter"), question, self._learn).open()

    def edit(self) -> None:
        """Open the playbook of the document on view in the system's editor; one that ships is copied first."""
        playbook = self._playbook()
        if playbook is None:
            return
        told = tr("Change the file in your editor and store it there. Mistakes are listed here, with their lines.")
        work = partial(copying_for_edit, playbook, self._controller.services.settings.playbook_folder)
        self._run(work, None, lambda path: self._open_editor(path, told))

    def ask_export(self) -> None:
        """Let the person choose the kind of file, and where it goes."""
        playbook = self._playbook()
        if playbook is None:
            return
        names = {
            ".yaml": tr("Playbook (*.yaml)"),
            ".xlsx": tr("Excel workbook (*.xlsx)"),
            ".docx": tr("Word file (*.docx)"),
            ".md": tr("Markdown profile (*.md)"),
            ".rules.yaml": tr("Rules of redline-buddy (*.rules.yaml)"),
        }
        folder = self._controller.matter.path.parent
        dialog = QFileDialog(
            self._window, tr("Save the playbook as a file"), str(folder / playbook.name), ";;".join(names.values())
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        endings = {name: ending for ending, name in names.items()}
        dialog.fileSelected.connect(
            lambda name: self.export(playbook, _ended(Path(name), endings.get(dialog.selectedNameFilter(), ".yaml")))
        )
        dialog.open()

    def export(self, playbook: Playbook, path: Path) -> None:
        """Write a playbook as a file of the kind that its name says."""
        self._run(
            partial(writing_as, playbook, self._controller.teaching.catalogue), path, partial(self._written, path)
        )

    def _playbook(self) -> Playbook | None:
        """Return the playbook of the document on view, as the matter keeps it."""
        control = self._controller
        if not control.is_open or not control.current_id:
            return None
        kept = control.matter.playbooks.of_document(control.current_id)
        return kept_playbook(kept) if kept is not None else None

    def _read(self, wanted: ImportWanted) -> None:
        dialog = self.import_dialog
        if dialog is None:
            return
        if self._reading is not None:
            self._reading.drop()
        self._reading = self._controller.surveying.run(
            importing(wanted, self._controller.teaching.catalogue),
            done=partial(self._if_open, dialog.show_imported),
            failed=partial(self._if_open, lambda error: dialog.show_trouble(translated(str(error)))),
        )

    def _if_open(self, show: Callable[..., object], what: object) -> None:
        if self.import_dialog is not None and isValid(self.import_dialog):
            show(what)

    def _save_imported(self, playbook: Playbook) -> None:
        folder = self._controller.services.settings.playbook_folder

        def saved(path: Path) -> None:
            if self.import_dialog is not None and isValid(self.import_dialog):
                self.import_dialog.accept()
            self._use(path)
            self._controller.noticed.emit(tr("Saved among your playbooks as “{name}”.", name=path.name))

        self._run(partial(saving_own, playbook), folder, saved)

    def _learn(self, side: str) -> None:
        control = self._controller
        work = partial(
            learning, control.matter.path, control.teaching.catalogue, side, control.services.settings.playbook_folder
        )
        told = tr(
            "This is a draft of what is usual in these contracts. Say in it what you hold: usual is not yet wanted."
        )
        self._run(work, None, lambda path: self._open_editor(path, told))

    def _open_editor(self, path: Path, told: str) -> None:
        if self.edit_dialog is not None and isValid(self.edit_dialog):
            self.edit_dialog.close()
        dialog = self.edit_dialog = EditDialog(path, told, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.check_wanted.connect(self._check)
        dialog.show()
        dialog.open_editor()

    def _check(self, path: Path) -> None:
        self._run(checking_file, path, partial(self._show_checked, path))

    def _show_checked(self, path: Path, found: Playbook | Mistakes) -> None:
        dialog = self.edit_dialog if self.edit_dialog is not None and isValid(self.edit_dialog) else None
        if isinstance(found, Mistakes):
            if dialog is not None:
                told = tr_n(len(found.lines), "{n} mistake. The document is judged as before.",
                            "{n} mistakes. The document is judged as before.")  # fmt: skip
                dialog.show_mistakes(told, [(_mistake(one), line) for one, line in found.lines])
            return
        if dialog is not None:
            dialog.show_sound(len(found.positions))
        self._use(path)

    def _written(self, path: Path, told: tuple[str, ...]) -> None:
        said = [tr("The playbook was written to “{name}”.", name=path.name), *map(translated, told[:2])]
        if len(told) > 2:
            said.append(tr_n(len(told) - 2, "The same holds for {n} more.", "The same holds for {n} more."))
        self._controller.noticed.emit(sentences(*said))

    def _run(self, work: Callable[..., object], what: object, done: Callable[..., object]) -> None:
        """Do work in the thread that surveys, and hear of its result here."""
        self._controller.surveying.run(
            lambda _report, token: work(what, token),
            done=done,
            failed=lambda error: self._controller.noticed.emit(translated(str(error))),
        )


def _mistake(mistake: str) -> str:
    """Return a mistake in the language of the window, behind the line that it is in."""
    place, _, told = mistake.partition(": ") if mistake.startswith("line ") else ("", "", mistake)
    return f"{place_said(place)}: {translated(told)}" if place else translated(told)


def _ended(path: Path, ending: str) -> Path:
    """Return a path with its ending, where a person left it out."""
    known = any(path.name.lower().endswith(one) for one in _FORMATS) or path.suffix.lower() == ".yml"
    right = path.name.lower().endswith(ending) or (known and ending == ".yaml")
    return path if right else path.with_name(f"{path.name}{ending}")

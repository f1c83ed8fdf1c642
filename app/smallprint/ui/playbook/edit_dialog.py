"""A playbook that is changed in the system's editor: which file it is, and what is wrong in it, line by line."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from smallprint.ui.look.parts import button, label, tell
from smallprint.ui.look.screen_fit import size_dialog
from smallprint.ui.look.wrapped_rows import WrappedRows
from smallprint.ui.translation.texts import tr, tr_n

_WIDTH, _HEIGHT = 640, 440
_LONGEST = 160  # characters of a line of the file that are shown


class EditDialog(QDialog):
    """Stands beside the editor; `check_wanted` carries the file, also when the person comes back to this window."""

    check_wanted = Signal(object)

    def __init__(self, path: Path, explained: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._seen = _changed_at(path)
        self.setWindowTitle(tr("Change a playbook"))
        self.file = label(path.name, "headline")
        self.file.setWordWrap(True)
        said = label(explained, "secondary")
        said.setWordWrap(True)
        where = label(str(path), "small")
        where.setWordWrap(True)
        self.editor_button = button(
            tr("Open in the editor"), tip=tr("Open the file in the program that the system has for it")
        )
        self.editor_button.clicked.connect(self.open_editor)
        self.folder_button = button(tr("Open folder"))
        self.folder_button.clicked.connect(lambda: self._open(self.path.parent))
        self.list = QListWidget()
        self.list.setObjectName("noteList")
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WrappedRows(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Mistakes in the file"))
        self.told = label("", "secondary")
        self.told.setWordWrap(True)
        self.check_button = button(tr("Check again"), "primary", tr("Read the file anew, and judge the document by it"))
        self.check_button.clicked.connect(self.check)
        self.check_button.setDefault(True)
        self.close_button = button(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        tools = QHBoxLayout()
        tools.addWidget(self.editor_button)
        tools.addWidget(self.folder_button)
        tools.addStretch()
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.close_button)
        foot.addWidget(self.check_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        for part in (self.file, where, said):
            layout.addWidget(part)
        layout.addLayout(tools)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.told)
        layout.addLayout(foot)
        self.list.hide()
        self._filler = QWidget()
        layout.insertWidget(layout.indexOf(self.told) + 1, self._filler, 1)
        size_dialog(self, _WIDTH, _HEIGHT)

    def check(self) -> None:
        """Ask to have the file read anew."""
        self._seen = _changed_at(self.path)
        self.check_wanted.emit(self.path)

    def open_editor(self) -> None:
        """Open the file in the system's editor."""
        self._open(self.path)

    def show_sound(self, positions: int) -> None:
        """Say that the file has no mistake."""
        self._show([])
        counted = tr_n(positions, "{n} position", "{n} positions")
        tell(self.told, tr("No mistake: {counted}. The document is judged by it.", counted=counted), "secondary")

    def show_mistakes(self, sentence: str, mistakes: Sequence[tuple[str, str]]) -> None:
        """List mistakes, each with the line of the file that it is in; the sentence says what of the whole."""
        self._show([f"{told}\n{line[:_LONGEST]}" if line else told for told, line in mistakes])
        tell(self.told, sentence, "bad")

    def event(self, event: QEvent) -> bool:
        """Look at the file when the person comes back from the editor."""
        if event.type() == QEvent.Type.WindowActivate and self._seen != _changed_at(self.path):
            self.check()
        return super().event(event)

    def _show(self, rows: Sequence[str]) -> None:
        self.list.clear()
        self.list.addItems(list(rows))
        self.list.setVisible(bool(rows))
        self._filler.setVisible(not rows)
        if rows:
            self.list.setCurrentRow(0)

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            tell(self.told, tr("The system has no program for it. Open the file yourself: {path}", path=path), "bad")


def _changed_at(path: Path) -> int:
    """Return when a file was changed last, 0 where that cannot be told."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0

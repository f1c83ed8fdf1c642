"""The menu of playbooks, as far as it is about files; what it opens is loaded when it is wanted."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from smallprint.ui.playbook.panel import PlaybookPanel
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.controller import Controller

if TYPE_CHECKING:
    from smallprint.ui.window.playbook_file_dialogs import PlaybookFileDialogs


class PlaybookFiles(QObject):
    """Adds to the menu; `use` judges the document on view by a file."""

    def __init__(
        self, window: QWidget, controller: Controller, panel: PlaybookPanel, use: Callable[[Path], object]
    ) -> None:
        super().__init__(window)
        self._window, self._controller, self._panel, self._use = window, controller, panel, use
        self._dialogs: PlaybookFileDialogs | None = None
        panel.file_wanted.connect(self.ask_file)
        panel.menu_filled.connect(self._fill)
        panel.dropped.connect(lambda path: self.dialogs.open_file(path))

    @property
    def dialogs(self) -> "PlaybookFileDialogs":
        """The dialogs and their work."""
        if self._dialogs is None:
            from smallprint.ui.window.playbook_file_dialogs import PlaybookFileDialogs  # noqa: PLC0415

            self._dialogs = PlaybookFileDialogs(self._window, self._controller, self._use)
        return self._dialogs

    def ask_file(self) -> None:
        """Let the person choose a file that holds a playbook."""
        self.dialogs.ask_file()

    def _fill(self, menu: QMenu) -> None:
        """Add to the menu of playbooks what can be done with them."""
        change = menu.addAction(tr("Change this playbook…"), lambda: self.dialogs.edit())
        save = menu.addAction(tr("Save it as a file…"), lambda: self.dialogs.ask_export())
        for one in (change, save):
            one.setEnabled(bool(self._panel.chosen))
        menu.addAction(tr("Learn one from this matter…"), lambda: self.dialogs.learn())

"""Where the person meets models: the dialog, the offer while there is none, dropped files, and the line at the foot."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from shiboken6 import isValid

from smallprint.bootstrap import DEFAULT_MODEL
from smallprint.domain.progress import Progress
from smallprint.ui.documents.empty_state import EmptyState
from smallprint.ui.look.notice_bar import NoticeBar
from smallprint.ui.look.privacy import host_told
from smallprint.ui.look.theme import Theme
from smallprint.ui.models.dialog import ModelsDialog, is_model
from smallprint.ui.models.list_model import size
from smallprint.ui.translation.texts import listed, marked, tr
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.status_strip import StatusStrip

_OFFER = marked(
    "No model is on this machine yet: reviews do without it, and less is found. Choose one; downloading it is the one "
    "thing that opens the network."
)
_LOST = marked(
    "The chosen model is not there any more: {name}. Reviews do without it, and less is found. Connect its disk, or "
    "choose another model."
)


class ModelsPresenter(QObject):
    """Opens the dialog once, and says in notice, foot and empty matter how things stand with models."""

    def __init__(
        self, controller: Controller, notice: NoticeBar, status: StatusStrip, empty: EmptyState, theme: Theme
    ) -> None:
        super().__init__(controller)
        self._controller, self._notice, self._status, self._theme = controller, notice, status, theme
        self._empty = empty
        self._desk = controller.models
        self._dialog: ModelsDialog | None = None
        self._desk.changed.connect(self.show_state)
        self._desk.progressed.connect(self._show_progress)
        self._desk.used.connect(self._tell)
        self._desk.failed.connect(self._tell)

    @property
    def dialog(self) -> ModelsDialog | None:
        """The dialog, if it is open."""
        return self._dialog if self._dialog is not None and isValid(self._dialog) else None

    def open(self) -> ModelsDialog:
        """Open the dialog, or bring it to the front."""
        if self.dialog is None:
            services = self._controller.services
            self._dialog = ModelsDialog(self._desk, lambda: services.settings, self._theme, self._status.window())
            self._dialog.finished.connect(self._dialog.deleteLater)
        assert self._dialog is not None
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def open_first(self) -> ModelsDialog:
        """Open the dialog with the embedded default on view."""
        dialog = self.open()
        dialog.models.choose(DEFAULT_MODEL)
        return dialog

    def take_dropped(self, paths: Sequence[Path]) -> list[Path]:
        """Show the model files among those dropped in the dialog; returns the others."""
        models = [path for path in paths if is_model(path)]
        if models:
            self.open().take_files(models)
        return [path for path in paths if path not in models]

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        if self.dialog is not None:
            self.dialog.set_theme(theme)

    def show_state(self) -> None:
        """Say which model reads, whether the network is open, and offer a model where there is none."""
        services = self._controller.services
        name, lost = services.model_name(), services.model.lost()
        self._status.set_model(tr("No model: less is found") if lost else name)
        self._status.set_network(*self._network())
        self._empty.say_where(services.settings.server)
        if name:
            self._notice.dismiss()
        else:
            self._notice.say(tr(_LOST, name=lost) if lost else tr(_OFFER), tr("Choose a model…"), self.open_first)
        if self.dialog is not None and not self._desk.trying:
            self.dialog.show_settings()

    def _network(self) -> tuple[bool, str]:
        server = self._controller.services.settings.server
        reads, asked = host_told(server), host_told(self._desk.called)
        opened = (
            tr("text goes to {reads}", reads=reads) if reads else "",
            tr("asking {asked}", asked=asked) if asked else "",
            tr("downloading") if self._desk.downloading else "",
        )
        what = listed(opened)
        return (True, what) if what else (False, tr("this machine only") if server else tr("none", "no connection"))

    def _show_progress(self, progress: Progress) -> None:
        if not self._controller.busy:
            name, done = progress.name, size(progress.done)
            if progress.total:
                self._status.tell(
                    tr("Downloading {name}: {done} of {total}", name=name, done=done, total=size(progress.total))
                )
            else:
                self._status.tell(tr("Downloading {name}: {done}", name=name, done=done))

    def _tell(self, _name: str, sentence: str) -> None:
        if self.dialog is None:
            self._controller.noticed.emit(sentence)

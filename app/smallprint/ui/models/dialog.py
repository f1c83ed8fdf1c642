"""Where models are chosen: those of the catalogue and of this machine, a server, and how downloads get out."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from smallprint.errors import AppError
from smallprint.settings import Settings
from smallprint.ui.look.form import add_row, form_grid
from smallprint.ui.look.parts import button, label
from smallprint.ui.look.screen_fit import bounded, size_dialog
from smallprint.ui.look.theme import Theme
from smallprint.ui.models.model_page import ModelPage
from smallprint.ui.models.model_worker import ModelWorker
from smallprint.ui.models.server_page import ServerPage
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr

_LEAST = (640, 440)
_ROUTE = ("proxy", "hub_mirror")


class ModelsDialog(QDialog):
    """Stays beside the window, so that a review can be watched while a model is downloaded."""

    def __init__(
        self, desk: ModelWorker, settings: Callable[[], Settings], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self.setAcceptDrops(True)
        self._desk, self._settings = desk, settings
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setObjectName("insetTabs")
        for named in (self.tabs, self.tabs.tabBar()):
            named.setAccessibleName(tr("Models, server and downloads"))
        self.models = ModelPage(desk, theme)
        self.server = ServerPage(desk, settings())
        self.route: dict[str, QLineEdit] = {}
        self.route_told = label("")
        self.route_told.setWordWrap(True)
        self.tabs.addTab(self.models, tr("Models"))
        self.tabs.addTab(self.server, tr("Server"))
        self.tabs.addTab(self._route_page(), tr("Downloads"))
        self.close_button = button(tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 4, 6, 14)
        foot.addStretch()
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 0)
        layout.setSpacing(4)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(foot)
        self.setMinimumSize(bounded(self, *_LEAST))
        size_dialog(self, 820, 560)
        self.show_settings()
        self.models.list.setFocus()
        desk.look()

    def show_settings(self) -> None:
        """Show what is in use now."""
        settings = self._settings()
        self.models.set_in_use("" if settings.server else settings.model)
        self.server.show_settings(settings)

    def take_files(self, paths: list[Path]) -> None:
        """Add GGUF files that were dropped, and put the last one on view."""
        self.tabs.setCurrentWidget(self.models)
        self.models.choose(str(paths[-1]))
        self._desk.take_files(paths)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.models.delegate.theme = theme
        self.models.list.viewport().update()

    def _route_page(self) -> QWidget:
        form = form_grid()
        for declared in fields(Settings):
            if declared.name in _ROUTE:
                self.route[declared.name] = editor = QLineEdit(getattr(self._settings(), declared.name))
                editor.setAccessibleName(translated(declared.metadata["label"]))
                add_row(form, translated(declared.metadata["label"]), editor, translated(declared.metadata["help"]))
        self.route_button = button(tr("Save"), "primary")
        self.route_button.setAutoDefault(False)
        self.route_button.clicked.connect(self._keep_route)
        row = QHBoxLayout()
        row.addWidget(self.route_button)
        row.addWidget(self.route_told, 1)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(24, 20, 24, 12)
        layout.addLayout(form)
        layout.addLayout(row)
        layout.addStretch()
        return page

    def _keep_route(self) -> None:
        try:
            self._desk.keep_route(*(self.route[name].text().strip() for name in _ROUTE))
        except AppError as error:
            self.route_told.setText(translated(str(error)))
        else:
            self.route_told.setText(tr("Saved. The next download goes this way."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take model files."""
        if any(is_model(Path(url.toLocalFile())) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Add the model files that were dropped."""
        event.acceptProposedAction()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.take_files([path for path in paths if is_model(path)])


def is_model(path: Path) -> bool:
    """Say whether a file is offered as a model: by its name, since its content is checked when it is listed."""
    return path.suffix.lower() == ".gguf"

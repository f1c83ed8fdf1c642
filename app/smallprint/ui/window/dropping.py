"""What is dropped on the window: a matter to open, model files, contracts to read."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from smallprint.ui.documents.panel import DocumentsPanel
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.models_presenter import ModelsPresenter


class Dropping(QObject):
    """Hears what is dropped on a window; `open_matter` opens one, `say` puts a sentence into the notice bar."""

    def __init__(
        self,
        window: QWidget,
        controller: Controller,
        documents: DocumentsPanel,
        models: ModelsPresenter,
        open_matter: Callable[[Path], object],
        say: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._controller, self._documents, self._models = controller, documents, models
        self._open_matter, self._say = open_matter, say
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take files and folders; nothing else may be dropped."""
        if isinstance(event, QDragEnterEvent):  # before drops, of which Qt makes it a kind
            if _files(event.mimeData()):
                event.acceptProposedAction()
                self._documents.set_drop(not self._documents.read_only)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._documents.set_drop(False)
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._documents.set_drop(False)
            event.acceptProposedAction()
            self._take(_files(event.mimeData()))
            return True
        return super().eventFilter(watched, event)

    def _take(self, paths: list[Path]) -> None:
        """Add what was dropped; open a matter that was dropped alone."""
        contracts = self._models.take_dropped(paths)
        if len(contracts) == 1 and contracts[0].suffix.lower() == ".smallprint":
            self._open_matter(contracts[0])
        elif contracts and self._documents.read_only:
            self._say(self._controller.matter.remarks[0])
        elif contracts:
            self._controller.add(contracts)


def _files(dropped: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]

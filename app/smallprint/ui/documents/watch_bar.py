"""The line that says which folder is watched for new files, and ends it by one click."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from smallprint.ui.look.parts import button, label
from smallprint.ui.translation.texts import tr


class WatchBar(QWidget):
    """Hidden while no folder is watched."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._folder: Path | None = None
        self.told = label("", "secondary")
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.end_button = button(
            tr("Stop"), "plain", tr("Watch this folder no longer"), tr("Watch the folder no longer")
        )
        self.end_button.clicked.connect(self.ended)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.told, 1)
        layout.addWidget(self.end_button)
        self.hide()

    def show_folder(self, folder: Path | None) -> None:
        """Say that a folder is watched, or nothing."""
        self._folder = folder
        self.setVisible(folder is not None)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out of a long name what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._folder is None:
            return
        folder = self._folder.name or str(self._folder)
        whole = tr("Watching “{folder}”", folder=folder)
        metrics, room = self.told.fontMetrics(), self.told.width()
        telling = whole if metrics.horizontalAdvance(whole) <= room else folder  # the name says more than the verb
        self.told.setText(metrics.elidedText(telling, Qt.TextElideMode.ElideMiddle, room))
        self.told.setAccessibleName(whole)
        self.told.setToolTip(tr("New files in {folder} are added once they are whole.", folder=str(self._folder)))

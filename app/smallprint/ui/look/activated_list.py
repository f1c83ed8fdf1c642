"""A list in a dialog whose rows lead somewhere."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget


class ActivatedList(QListWidget):
    """Keeps Return to itself: Qt activates the row, and then lets the dialog press its default button, too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Activate the row by Return, and nothing besides."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

"""A list or a table, or where it would be empty a sentence that says why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallprint.ui.look.parts import label


class ViewOrWords(QStackedWidget):
    """Shows the view, or a sentence in the middle of its place."""

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self._told = label("", "secondary")
        self._told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._told.setWordWrap(True)
        self._told.setContentsMargins(24, 0, 24, 0)
        self.addWidget(view)
        self.addWidget(self._told)

    @property
    def told(self) -> str:
        """The sentence that stands in place of the view, "" while the view is shown."""
        return self._told.text() if self.currentWidget() is self._told else ""

    def tell(self, sentence: str) -> None:
        """Show a sentence in place of the view, "" for the view again."""
        self._told.setText(sentence)
        self.setCurrentIndex(1 if sentence else 0)

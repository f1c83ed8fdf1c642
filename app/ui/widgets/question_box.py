"""The field a question is typed into: it grows with the text, and Enter asks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_MOST_LINES = 5


class QuestionBox(QPlainTextEdit):
    """Shift+Enter begins a new line; Down, at the end of the text, leaves for what is below."""

    submitted = Signal()
    down_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asking = False
        self.setAccessibleName("Question")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ask, stop, or type."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the panel stops or goes back
        elif event.key() == Qt.Key.Key_Down and self.textCursor().atEnd():
            self.down_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        lines = min(max(1, int(self.document().size().height())), _MOST_LINES)
        margins = 2 * (int(self.document().documentMargin()) + self.frameWidth()) + 10
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins)

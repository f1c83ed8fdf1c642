"""The field a question is typed into: it grows with the text, and Enter asks."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from smallprint.ui.translation.texts import tr

_MOST_LINES = 5
_PADDING = 13  # of the style sheet, with its border


class QuestionBox(QPlainTextEdit):
    """Shift+Enter begins a new line; Down, on the last line, leaves for what is below."""

    submitted = Signal()
    down_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asking = False
        self.setAccessibleName(tr("Question"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take as many lines as the text now needs."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ask, stop, or type."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the panel stops or goes back
        elif event.key() == Qt.Key.Key_Down and not self.textCursor().movePosition(QTextCursor.MoveOperation.Down):
            self.down_wanted.emit()
        else:
            super().keyPressEvent(event)

    def height_of(self, lines: int) -> int:
        """Return the height for a number of lines in letters of the size of now."""
        self.ensurePolished()
        return lines * self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin()) + _PADDING

    def _fit(self) -> None:
        blocks = _lines_typed(self.document())
        lines = min(max(1, sum(max(1, block.layout().lineCount()) for block in blocks)), _MOST_LINES)
        height = self.height_of(lines)
        if height != self.height():
            self.setFixedHeight(height)


def _lines_typed(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield the lines as they were typed, each of which may be laid out in several."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()

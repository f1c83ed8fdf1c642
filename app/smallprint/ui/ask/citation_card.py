"""A quote on a card: its number, where it stands, and its words; a click or Enter jumps to them.

The card's edge says how surely they answer: a line, dashes, or a mere rule beside a passage that is only near.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from smallprint.domain.question import State
from smallprint.ui.look.parts import label
from smallprint.ui.translation.texts import tr

_LONGEST = 460  # characters shown of a quote; the document shows the rest


class CitationCard(QFrame):
    """A button in the shape of a card; where nothing was found, it holds one of the closest passages."""

    chosen = Signal()

    def __init__(
        self, number: int, place: str, quote: str, state: State = State.ANSWERS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.place = (0, 0)  # the characters that it quotes
        closest = state is State.NOT_FOUND
        self.setObjectName("closestCard" if closest else "citationCard")
        self._said = f"{place or tr('in the text')}: {quote[:200]}"
        self._number = number
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Show it in the document (Enter)"))
        head = QHBoxLayout()
        head.setSpacing(8)
        self._chip = label(str(number), "number")
        self._chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._chip.setVisible(False)
        head.addWidget(self._chip)
        head.addWidget(label(place, "small"))
        head.addStretch()
        line = " ".join(quote.split())
        shown = line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"
        words = label(f"“{shown}”" if not closest else shown, "secondary" if closest else "")
        words.setProperty("face", "quote")
        words.setWordWrap(True)
        self.cell = label("", "cell")
        self.cell.setWordWrap(True)
        self.cell.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 10)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.cell)
        layout.addWidget(words)
        self.set_state(state)

    def set_state(self, state: State) -> None:
        """Show how surely the quote answers."""
        named = {
            State.ANSWERS: tr("Quote {number}", number=self._number),
            State.MAY_ANSWER: tr("May answer, quote {number}", number=self._number),
            State.NOT_FOUND: tr("Closest passage"),
        }
        self.setAccessibleName(f"{named[state]}, {self._said}")
        self._chip.setVisible(state is not State.NOT_FOUND)
        for part in (self, self._chip):
            part.setProperty("state", state.value)
            part.style().unpolish(part)
            part.style().polish(part)

    def set_cell(self, cell: str) -> None:
        """Show the cell that answers over the row of a table that is quoted; "" for other quotes."""
        self.cell.setText(cell)
        self.setAccessibleDescription(cell)
        self.cell.setVisible(bool(cell))

    def set_current(self, current: bool) -> None:
        """Show whether this is the quote that was jumped to last."""
        self.setProperty("current", current)
        self.style().unpolish(self)
        self.style().polish(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Jump."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Jump with Enter or the space bar, and go to the next card with the arrows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

"""What the Ask tab shows before a question: questions that fit, and those that were asked before."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from smallprint.domain.asked import AskedQuestion
from smallprint.domain.question import State
from smallprint.ui.ask.answer_state import MARK, mark_picture
from smallprint.ui.look.parts import label
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.look.wrapped_rows import WrappedRows
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr

_DATA = Qt.ItemDataRole.UserRole
_STATE = Qt.ItemDataRole.UserRole + 1


class _Questions(QListWidget):
    """A list of which Enter or a click takes the question."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("questionList")
        self.setAccessibleName(tr("Questions to ask"))
        self.setWordWrap(True)
        self.setItemDelegate(WrappedRows(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.itemClicked.connect(self._take)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self._take(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _take(self, item: QListWidgetItem) -> None:
        if item.data(_DATA) is not None:
            self.taken.emit(item.data(_DATA))


class AskStart(QWidget):
    """`suggested` carries the words of a question that fits, `recalled` an `AskedQuestion`."""

    suggested = Signal(str)
    recalled = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.list = _Questions()
        self.list.taken.connect(self._take)
        self.said: QLabel = label("", "secondary")
        self.said.setWordWrap(True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 0)
        layout.addWidget(self.said, 1)
        layout.addWidget(self.list, 1)
        self.say("")

    def say(self, sentence: str) -> None:
        """Show one sentence where there is nothing to ask; "" shows the questions."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        self.list.setVisible(not sentence)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        for row in range(self.list.count()):
            self._mark(self.list.item(row))

    def set_questions(
        self, fitting: Sequence[str], asked: Sequence[AskedQuestion], states: Mapping[int, State] | None = None
    ) -> None:
        """List the questions that fit and those that were asked: the saved ones, and how surely each was answered."""
        self.list.setIconSize(QSize(scaled(MARK), scaled(MARK)))
        self.list.clear()
        if fitting:
            self._caption(tr("QUESTIONS THAT FIT"))
        for text in fitting:
            self._add(translated(text), text)
        if asked:
            self._caption(tr("ASKED BEFORE"))
        for question in asked:
            state = (states or {}).get(question.id)
            shown = translated(question.text)
            self._add(f"★ {shown}" if question.saved else shown, question, state)

    def focus_first(self) -> None:
        """Put the focus on the first question."""
        rows = range(self.list.count())
        first = next((row for row in rows if self.list.item(row).data(_DATA) is not None), None)
        if first is not None:
            self.list.setCurrentRow(first)
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _caption(self, text: str) -> None:
        item = QListWidgetItem()
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
        item.setSizeHint(QSize(10, scaled(34)))
        self.list.addItem(item)
        caption = label(text, "caption")
        caption.setAlignment(Qt.AlignmentFlag.AlignBottom)
        caption.setContentsMargins(3, 0, 0, 0)  # its words above those of the rows
        self.list.setItemWidget(item, caption)

    def _add(self, text: str, data: object, state: State | None = None) -> None:
        item = QListWidgetItem(text if len(text) <= 220 else text[:219] + "…")
        item.setData(_DATA, data)
        item.setToolTip(text[:600])
        if state is not None:
            item.setData(_STATE, state.value)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()} {translated(state.said)}")
            item.setToolTip(f"{text[:600]}\n{translated(state.said)}")
            self._mark(item)
        self.list.addItem(item)

    def _mark(self, item: QListWidgetItem) -> None:
        stored = item.data(_STATE)
        if stored is not None:
            ratio = self.list.devicePixelRatioF()
            item.setIcon(QIcon(mark_picture(State(stored), self._theme, ratio)))

    def _take(self, data: object) -> None:
        if isinstance(data, AskedQuestion):
            self.recalled.emit(data)
        else:
            self.suggested.emit(str(data))

"""The rows under the chips that narrow the list: by words, type, group, status, confidence and author."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smallprint.domain.clause import ClauseGroup, ClauseType
from smallprint.domain.decision import Verdict
from smallprint.domain.voices import VERDICT_NAMES
from smallprint.ui.findings.narrowing import Author, Band, Narrowing
from smallprint.ui.look.parts import button, name_choice
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked, tr

_FOUND_BY = {Author.PROGRAM: marked("Found by the program"), Author.PERSON: marked("Found by a person")}
_LEAST = 8  # characters of a choice that are always shown


class NarrowingBar(QWidget):
    """Hidden until it is wanted; whoever closes it lists everything again."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Words of a finding"))
        self.words.setAccessibleName(tr("List findings with these words"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._tell)
        self.words.installEventFilter(self)
        self.close_button = button("✕", "plain", tr("List all findings again (Esc)"), tr("List all findings again"))
        self.close_button.clicked.connect(self.leave)
        self.clause = self._choice(tr("Type"))
        self.group = self._choice(tr("Group"))
        self.verdict = self._choice(tr("Status"))
        self.band = self._choice(tr("Confidence"))
        self.author = self._choice(tr("Found by"))
        _fill(self.group, tr("Any group"), [(translated(one.label), one) for one in ClauseGroup])
        _fill(self.verdict, tr("Any status"), [(translated(VERDICT_NAMES[one]), one) for one in Verdict])
        _fill(self.band, tr("Any confidence"), [(tr(one.value), one) for one in Band])
        _fill(self.author, tr("Found by any"), [(tr(_FOUND_BY[one]), one) for one in Author])
        _fill(self.clause, tr("Any type"), [])
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.words, 1)
        top.addWidget(self.close_button)
        grid = QGridLayout()
        grid.setSpacing(4)
        self._choices = (
            self.clause,
            self.group,
            self.verdict,
            self.author,
            self.band,
        )  # the longest words last, in a row of their own
        for number, choice in enumerate(self._choices):
            choice.currentIndexChanged.connect(self._tell)
            alone = number + 1 == len(self._choices) and number % 2 == 0
            grid.addWidget(choice, number // 2, number % 2, 1, 2 if alone else 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 6)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(grid)
        self.hide()

    def set_types(self, types: Iterable[ClauseType]) -> None:
        """Offer these types, those that the document has findings of."""
        wanted = [(translated(one.name), one.key) for one in types]
        have = [(self.clause.itemText(n), self.clause.itemData(n)) for n in range(1, self.clause.count())]
        if wanted != have:
            kept = self.clause.currentData()
            blocked = self.clause.blockSignals(True)
            _fill(self.clause, tr("Any type"), wanted)
            self.clause.setCurrentIndex(max(0, self.clause.findData(kept)))
            self.clause.blockSignals(blocked)
            if kept and self.clause.currentData() != kept:
                self._tell()

    def enter(self) -> None:
        """Show the bar with the keyboard in it."""
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def leave(self) -> None:
        """Hide the bar, and list everything again."""
        for choice in self._choices:
            choice.setCurrentIndex(0)
        self.words.clear()
        self.hide()

    @property
    def narrowing(self) -> Narrowing:
        """What is chosen."""
        group, verdict, author, band = (one.currentData() for one in self._choices[1:])  # Qt gives plain strings back
        return Narrowing(
            self.words.text().strip(),
            self.clause.currentData() or "",
            ClauseGroup(group) if group else None,
            Verdict(verdict) if verdict else None,
            Band(band) if band else None,
            Author(author) if author else None,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave by Esc, which would else go to the document."""
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if watched is self.words and pressed and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if watched is self.words and pressed and event.type() == QEvent.Type.KeyPress:
            self.leave()
            return True
        return super().eventFilter(watched, event)

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox()
        name_choice(made, name, self)
        made.setMinimumContentsLength(_LEAST)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return made

    def _tell(self) -> None:
        self.changed.emit(self.narrowing)


def _fill(choice: QComboBox, every: str, entries: Sequence[tuple[str, object]]) -> None:
    choice.clear()
    choice.addItem(every, None)
    for name, data in entries:
        choice.addItem(name, data)

"""What a person ticks in the export dialog: documents, clause types, and what is left out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from smallprint.ui.look.parts import button, label
from smallprint.ui.look.text_size import scaled
from smallprint.ui.translation.texts import tr

_ROW, _MOST_ROWS = 25, 5  # pixels, and how many are shown at once


class TickList(QWidget):
    """A list of names to tick, under a caption that counts them, with a button for all or none."""

    changed = Signal()

    def __init__(self, name: str, entries: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self._name = name
        self.caption = label("", "caption")
        self.all_button: QPushButton = button(tr("None"), "plain", tr("{name}: tick all, or none", name=name))
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setObjectName("ticks")
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTabKeyNavigation(False)
        for key, text in entries:
            item = QListWidgetItem(text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setToolTip(text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.list.setFixedHeight(scaled(_ROW) * min(max(len(entries), 1), _MOST_ROWS) + 4)
        head = QHBoxLayout()
        head.addWidget(self.caption)
        head.addStretch()
        head.addWidget(self.all_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.list)
        self.all_button.clicked.connect(self._all_or_none)
        self.list.itemChanged.connect(self._on_change)
        self._count()

    @property
    def ticked(self) -> list[object]:
        """What is ticked."""
        return [item.data(Qt.ItemDataRole.UserRole) for item in self._items() if _is_ticked(item)]

    @property
    def chosen(self) -> frozenset[object] | None:
        """What is ticked, None where that is all."""
        ticked = self.ticked
        return None if len(ticked) == self.list.count() else frozenset(ticked)

    def tick(self, keys: Sequence[object]) -> None:
        """Tick these alone."""
        self.list.blockSignals(True)
        for item in self._items():
            wanted = item.data(Qt.ItemDataRole.UserRole) in keys
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._on_change()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _all_or_none(self) -> None:
        every = [item.data(Qt.ItemDataRole.UserRole) for item in self._items()]
        self.tick([] if len(self.ticked) == len(every) else every)

    def _on_change(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        ticked, whole = len(self.ticked), self.list.count()
        said = str(whole)
        if ticked < whole:
            said = tr("{ticked} of {whole}", ticked=ticked, whole=whole)
        elif whole > 1:
            said = tr("all {whole}", whole=whole)
        self.caption.setText(f"{self._name.upper()} · {said.upper()}")
        self.all_button.setText(tr("None") if ticked == whole else tr("All"))


def tick_box(text: str, tip: str = "", ticked: bool = False) -> QCheckBox:
    """Return a box to tick, with what it does."""
    made = QCheckBox(text)
    made.setChecked(ticked)
    made.setToolTip(tip)
    made.setAccessibleDescription(tip)
    return made


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked

"""The columns of a firm's table, one below the other: its header, words that stand in it, and what it says."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from smallprint.playbooks.tables.columns import PlaybookField
from smallprint.playbooks.tables.seen_columns import SeenColumn
from smallprint.ui.look.parts import label, name_choice
from smallprint.ui.look.text_size import scaled
from smallprint.ui.playbook.field_names import FIELD_NAMES
from smallprint.ui.translation.texts import tr

_LONGEST = 110  # characters of an example that are shown
_COMBO = 190  # pixels


class ColumnRows(QScrollArea):
    """Shows columns; `changed` says that a person took one for something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: Sequence[SeenColumn] = ()
        self.combos: list[QComboBox] = []
        self._robbed: dict[int, tuple[int, str]] = {}  # columns whose part another one took, which, and what it was
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Columns of the file"))

    def show_columns(self, columns: Sequence[SeenColumn]) -> None:
        """Show the columns of a file, each for what its header says."""
        self.columns = tuple(columns)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(2, 8, 10, 8)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        self.combos, self._robbed = [], {}
        for row, column in enumerate(self.columns):
            grid.addWidget(_told(column), row, 0)
            combo = self._combo(column)
            name_choice(combo, tr("What the column “{header}” says", header=column.header), page)
            grid.addWidget(combo, row, 1, Qt.AlignmentFlag.AlignTop)
            self.combos.append(combo)
        grid.setRowStretch(len(self.columns), 1)
        self.setWidget(page)

    def fields(self) -> Mapping[str, PlaybookField | None]:
        """Return what each column says, by its header."""
        said = [combo.currentData() for combo in self.combos]
        return {
            one.header: PlaybookField(field) if field else None for one, field in zip(self.columns, said, strict=True)
        }

    def _combo(self, column: SeenColumn) -> QComboBox:
        combo = QComboBox()
        combo.setMinimumWidth(scaled(_COMBO))
        combo.addItem(tr("Not used"), "")
        for field, name in FIELD_NAMES.items():
            combo.addItem(tr(name), field.value)
        combo.setCurrentIndex(max(combo.findData(column.guessed.value if column.guessed else ""), 0))
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.currentIndexChanged.connect(partial(self._take, column))
        return combo

    def _take(self, column: SeenColumn, _index: int) -> None:
        """Use a column as chosen; another one of its table that said the same says nothing as long as this one does.

        The arrow keys go through all that a column may say, so what was taken on the way is given back.
        """
        thief = self.columns.index(column)
        for robbed, (by, said) in list(self._robbed.items()):
            if by == thief:
                del self._robbed[robbed]
                self._set(robbed, said)
        self._robbed.pop(thief, None)
        taken = self.combos[thief].currentData()
        several = not taken or PlaybookField(taken).several
        for at, (other, combo) in enumerate(zip(self.columns, self.combos, strict=True)):
            if at != thief and not several and combo.currentData() == taken and other.beside(column):
                self._robbed[at] = (thief, taken)
                self._set(at, "")
        self.changed.emit()

    def _set(self, at: int, said: str) -> None:
        combo = self.combos[at]
        combo.blockSignals(True)
        combo.setCurrentIndex(combo.findData(said))
        combo.blockSignals(False)


def _told(column: SeenColumn) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 2, 0, 0)
    layout.setSpacing(1)
    head = label(column.header, "cell")
    head.setWordWrap(True)
    layout.addWidget(head)
    for example in column.examples:
        cut = example if len(example) <= _LONGEST else f"{example[: _LONGEST - 1].rstrip()}…"
        shown = label(cut, "secondary")
        shown.setWordWrap(True)
        shown.setToolTip(example if cut != example else "")
        shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(shown)
    if not column.examples:
        layout.addWidget(label(tr("Nothing stands in it."), "secondary"))
    return box

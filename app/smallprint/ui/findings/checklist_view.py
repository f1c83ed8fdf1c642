"""All clause types of a document as a checklist: found, perhaps, not found, not looked for, and what that means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from smallprint.domain.checklist import TypeRow, TypeState
from smallprint.domain.clause import ClauseGroup
from smallprint.domain.kind import UNKNOWN, ContractKinds
from smallprint.ui.findings.kind_menu import fill_kinds
from smallprint.ui.look.parts import label, menu_button
from smallprint.ui.look.style import caption_font
from smallprint.ui.look.theme import Theme

_MARKS = {
    TypeState.FOUND: "✓",
    TypeState.PERHAPS: "?",
    TypeState.CONFIRMED: "∅",
    TypeState.NOT_FOUND: "–",
    TypeState.NOT_LOOKED_FOR: "○",
}
_KEY = Qt.ItemDataRole.UserRole
_CAVEAT = "That nothing was found does not prove that the contract is silent: look for what matters."


class ChecklistView(QWidget):
    """Names every type with its state in words; choosing one that has a passage shows it."""

    chosen = Signal(str)
    kind_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[TypeRow] = ()
        self.caveat = label(_CAVEAT, "secondary")
        self.caveat.setWordWrap(True)
        self.kind_button = menu_button("", "Kind of contract")
        self.kind_button.setMinimumWidth(1)  # a long name is cut, and does not widen the pane
        self.kind_menu = QMenu(self)
        self.left_out = label("", "secondary")
        self.left_out.setWordWrap(True)
        self.kind_button.setMenu(self.kind_menu)
        self.list = QListWidget()
        self.list.setObjectName("noteList")
        self.list.setAccessibleName("Clause types and whether they were found")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(13, 8, 13, 12)
        layout.setSpacing(10)
        layout.addWidget(self.kind_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.left_out)
        layout.addWidget(self.caveat)
        layout.addWidget(self.list, 1)

    @property
    def summary(self) -> str:
        """How many types are in each state, in words."""
        counts = [(state, sum(row.state is state for row in self._rows)) for state in TypeState]
        return ", ".join(f"{count} {state}" for state, count in counts if count)

    def set_rows(self, rows: Sequence[TypeRow], caveat: str = "") -> None:
        """Show these rows, by group, under what must be known of types that were not looked for."""
        self.caveat.setText(caveat or _CAVEAT)
        if list(rows) != list(self._rows):
            self._rows = rows
            self._fill()

    def set_kind(self, kinds: ContractKinds, current: str, left_out: str) -> None:
        """Say which kind of contract the document is and what it need not have, and offer the other kinds."""
        self.left_out.setText(left_out)
        self.left_out.setVisible(bool(left_out))
        self.kind_button.setVisible(bool(kinds.kinds))
        kind = kinds.get(current)
        self.kind_button.setText(f"Kind: {kind.name} ▾" if kind else f"{UNKNOWN} ▾")
        self.kind_button.setToolTip("The kind of contract says which clause types are missed where none is found")
        fill_kinds(self.kind_menu, kinds, current, self.kind_chosen.emit)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for group in ClauseGroup:
            own = [row for row in self._rows if row.clause.group is group]
            if not own:
                continue
            head = QListWidgetItem(group.label.upper())
            head.setFont(caption_font())
            head.setForeground(QColor(self._theme.secondary))
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(head)
            for row in own:
                self.list.addItem(self._item(row))

    def _item(self, row: TypeRow) -> QListWidgetItem:
        item = QListWidgetItem(f"{_MARKS[row.state]}  {row.clause.name}: {_said(row)}")
        item.setData(_KEY, row.clause.key if row.cards or row.folded else "")
        item.setForeground(QColor(self._colour(row.state)))
        if not item.data(_KEY):
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return item

    def _colour(self, state: TypeState) -> str:
        shades = {TypeState.FOUND: self._theme.ok, TypeState.PERHAPS: self._theme.warn}
        return shades.get(state, self._theme.secondary)

    def _choose(self, item: QListWidgetItem) -> None:
        if key := item.data(_KEY):
            self.chosen.emit(key)


def _said(row: TypeRow) -> str:
    """Return the state in words, with what a silence is worth and whether there is something to look at."""
    said = str(row.state)
    if row.state is TypeState.NOT_FOUND:
        measured = row.recall.sentence if row.recall else ""
        said += f" ({measured})" if measured else ""
        said += " · closest passage" if row.folded else ""
    return said

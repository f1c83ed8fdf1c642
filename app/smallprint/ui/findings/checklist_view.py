"""All clause types of a document as a checklist: found, perhaps, not found, not looked for, and what that means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from smallprint.domain.checklist import TypeRow, TypeState
from smallprint.domain.clause import ClauseGroup
from smallprint.domain.kind import UNKNOWN, ContractKinds
from smallprint.ui.findings.kind_menu import fill_kinds
from smallprint.ui.look.parts import button, label, menu_button
from smallprint.ui.look.style import caption_font
from smallprint.ui.look.text_size import item_font, scaled
from smallprint.ui.look.theme import Theme
from smallprint.ui.look.wrapped_rows import WrappedRows
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import listed, marked, sentences, tr

_MARKS = {
    TypeState.FOUND: "✓",
    TypeState.PERHAPS: "?",
    TypeState.CONFIRMED: "∅",
    TypeState.NOT_FOUND: "–",
    TypeState.NOT_LOOKED_FOR: "○",
}
_KEY = Qt.ItemDataRole.UserRole  # of a type that has something to show
_TYPE = Qt.ItemDataRole.UserRole + 1
_SILENT = (TypeState.NOT_FOUND, TypeState.NOT_LOOKED_FOR, TypeState.CONFIRMED)
_CONFIRM = marked("Say that you looked for it and it is not there")
_TAKE_BACK = marked("Take back that it is absent")
_CAVEAT = marked("That nothing was found does not prove that the contract is silent: look for what matters.")
_PLAIN = 7  # pixels before the words of a plain button
_ROOMY = 300  # pixels of height


class ChecklistView(QWidget):
    """Names every type with its state in words; choosing one that has a passage shows it."""

    chosen = Signal(str)
    kind_chosen = Signal(str)
    absence_said = Signal(str, bool)
    look_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[TypeRow] = ()
        self._stale = False
        self.caveat = label(tr(_CAVEAT), "secondary")
        self.caveat.setWordWrap(True)
        self.kind_button = menu_button("", tr("Kind of contract"))
        self.kind_button.setMinimumWidth(1)  # a long name is cut, and does not widen the pane
        self.kind_menu = QMenu(self)
        self._offered: tuple[ContractKinds, str] | None = None
        self.left_out = label("", "secondary")
        self.left_out.setWordWrap(True)
        self.kind_button.setMenu(self.kind_menu)
        self.list = QListWidget()
        self.list.setObjectName("noteList")
        self.list.setAccessibleName(tr("Clause types and whether they were found"))
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WrappedRows(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._click)
        self.list.itemActivated.connect(self._choose)
        self.absent_button = button(tr("Confirm absent"), "", tr(_CONFIRM))
        self.look_button = button(tr("Look for it"), "", tr("Show the passage that comes closest"))
        self.absent_button.clicked.connect(self._say_absent)
        self.look_button.clicked.connect(self._look)
        self.list.currentItemChanged.connect(self._enable)
        foot = QHBoxLayout()
        foot.addWidget(self.absent_button)
        foot.addWidget(self.look_button)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(13, 8, 13, 12)
        layout.setSpacing(10)
        kind = QHBoxLayout()
        kind.setContentsMargins(-_PLAIN, 0, 0, 0)  # its words above the others
        kind.addWidget(self.kind_button)
        kind.addStretch()
        layout.addLayout(kind)
        layout.addWidget(self.left_out)
        layout.addWidget(self.caveat)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self._enable()

    @property
    def summary(self) -> str:
        """How many types are in each state, in words."""
        counts = [(state, sum(row.state is state for row in self._rows)) for state in TypeState]
        return listed(f"{count} {translated(state)}" for state, count in counts if count)

    def set_rows(self, rows: Sequence[TypeRow], caveat: str = "") -> None:
        """Show these rows, by group, under what must be known of types that were not looked for."""
        self.caveat.setText(translated(caveat) or tr(_CAVEAT))
        self._make_room()
        if list(rows) != list(self._rows):
            self._rows = rows
            self._stale = True
            if self.isVisible():
                self._fill()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """List the rows that came while nobody saw them."""
        super().showEvent(event)
        if self._stale:
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the sentences to the tip of the list where they would take its room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        roomy = self.height() >= scaled(_ROOMY)
        told = [one.text() for one in (self.left_out, self.caveat) if one.text()]
        self.caveat.setVisible(roomy)
        self.left_out.setVisible(roomy and bool(self.left_out.text()))
        self.list.setToolTip("" if roomy else "\n".join(told))
        self.list.setAccessibleDescription(sentences(*told))

    def set_kind(self, kinds: ContractKinds, current: str, left_out: str) -> None:
        """Say which kind of contract the document is and what it need not have, and offer the other kinds."""
        self.left_out.setText(translated(left_out))
        self._make_room()
        self.kind_button.setVisible(bool(kinds.kinds))
        kind = kinds.get(current)
        said = tr("Kind: {kind}", kind=translated(kind.name)) if kind else translated(UNKNOWN)
        self.kind_button.setText(f"{said} ▾")
        self.kind_button.setAccessibleName(said)
        self.kind_button.setToolTip(tr("The kind of contract says which clause types are missed where none is found"))
        if self._offered != (kinds, current):
            self._offered = (kinds, current)
            fill_kinds(self.kind_menu, kinds, current, self.kind_chosen.emit)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self._fill()

    @property
    def current(self) -> TypeRow | None:
        """The chosen row."""
        item = self.list.currentItem()
        key = item.data(_TYPE) if item is not None else ""
        return next((row for row in self._rows if row.clause.key == key), None)

    def _enable(self) -> None:
        row = self.current
        absent = row is not None and row.state in _SILENT
        self.absent_button.setEnabled(absent)
        self.look_button.setEnabled(absent)
        taken = row is not None and row.state is TypeState.CONFIRMED
        self.absent_button.setText(tr("Not confirmed") if taken else tr("Confirm absent"))
        self.absent_button.setToolTip(tr(_TAKE_BACK if taken else _CONFIRM))

    def _say_absent(self) -> None:
        row = self.current
        if row is not None and row.state in _SILENT:
            self.absence_said.emit(row.clause.key, row.state is not TypeState.CONFIRMED)

    def _look(self) -> None:
        row = self.current
        if row is not None and row.state in _SILENT:
            self.look_wanted.emit(row.clause.key)

    def _fill(self) -> None:
        self._stale = False
        kept = self.current.clause.key if self.current else ""
        blocked = self.list.blockSignals(True)
        self._fill_list(kept)
        self.list.blockSignals(blocked)
        self._enable()

    def _fill_list(self, kept: str) -> None:
        self.list.clear()
        for group in ClauseGroup:
            own = [row for row in self._rows if row.clause.group is group]
            if not own:
                continue
            head = QListWidgetItem(translated(group.label).upper())
            head.setFont(item_font(caption_font()))
            head.setForeground(QColor(self._theme.secondary))
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(head)
            for row in own:
                self.list.addItem(self._item(row))
                if row.clause.key == kept:
                    self.list.setCurrentRow(self.list.count() - 1)

    def _item(self, row: TypeRow) -> QListWidgetItem:
        item = QListWidgetItem(
            tr("{mark}  {name}: {said}", mark=_MARKS[row.state], name=translated(row.clause.name), said=_said(row))
        )
        item.setData(_KEY, row.clause.key if row.cards or row.folded else "")
        item.setForeground(QColor(self._colour(row.state)))
        item.setData(_TYPE, row.clause.key)
        if not item.data(_KEY) and row.state not in _SILENT:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return item

    def _colour(self, state: TypeState) -> str:
        shades = {TypeState.FOUND: self._theme.ok, TypeState.PERHAPS: self._theme.warn}
        return shades.get(state, self._theme.secondary)

    def _click(self, item: QListWidgetItem) -> None:
        """Show what was found; what was not found stays chosen, for the buttons below."""
        row = self.current
        if row is not None and row.state not in _SILENT:
            self._choose(item)

    def _choose(self, item: QListWidgetItem) -> None:
        if key := item.data(_KEY):
            self.chosen.emit(key)


def _said(row: TypeRow) -> str:
    """Return the state in words, with what a silence is worth and whether there is something to look at."""
    said = translated(str(row.state))
    if row.state is TypeState.NOT_FOUND:
        measured = translated(row.recall.sentence) if row.recall else ""
        said += f" ({measured})" if measured else ""
        said += f" · {tr('closest passage')}" if row.folded else ""
    return said

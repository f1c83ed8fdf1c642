"""The Proof tab: what tells a document from a standard form, and flaws by kind, with places; a click jumps to one.

Under a flaw that has to do with other places stands each of them. What is dismissed stands last, and counts no more.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from smallprint.domain.proof import Flaw
from smallprint.export.proof_said import flaw_kind_said, flaw_said
from smallprint.ui.look.parts import label
from smallprint.ui.look.wrapped_rows import WrappedRows
from smallprint.ui.proof.standard_rows import StandardRows
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import number, tr

_SPAN = Qt.ItemDataRole.UserRole
_FLAW = Qt.ItemDataRole.UserRole + 1
_DISMISSED = Qt.ItemDataRole.UserRole + 2
_PLACE = 14  # characters of a place; a section that is known by a long title would leave no room for the words
_SIDES = 15  # beside the words of a row, both sides together
_DISMISSING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


@dataclass(frozen=True, slots=True)
class PlacedFlaw:
    """A flaw as it is listed: with its place, and each other place with its words: words, place, characters."""

    flaw: Flaw
    place: str
    others: tuple[tuple[str, str, tuple[int, int]], ...] = ()


class ProofPanel(QWidget):
    """Lists the flaws of one document; `chosen` carries characters, `dismissed` a flaw and whether it is no flaw."""

    chosen = Signal(int, int)
    dismissed = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = 0
        self.read_only = False
        self.tree = _Tree()
        self.tree.setObjectName("proofTree")
        self.tree.setAccessibleName(tr("What does not fit together in this document"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(0)
        self.tree.setItemDelegateForColumn(0, WrappedRows(self.tree, _SIDES))
        self.tree.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        header.sectionResized.connect(lambda *_: self.tree.scheduleDelayedItemsLayout())
        self.tree.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self.tree.itemClicked.connect(lambda item, _column: self._choose(item))
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._offer)
        self.tree.dismissing.connect(self._dismiss_current)
        self._told = label("", "secondary")
        self._told.setWordWrap(True)
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._told.setContentsMargins(8, 6, 8, 6)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._told)
        self._stack.addWidget(self.tree)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._stack)
        self.tell(tr("Open a document to have it proof-read."))

    def setFocus(  # noqa: N802 - Qt's name
        self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """Give the keyboard to the list."""
        self.tree.setFocus(reason)

    @property
    def told(self) -> str:
        """The sentence that stands in place of the list."""
        return self._told.text()

    def tell(self, sentence: str) -> None:
        """Show a sentence in place of the list."""
        self.tree.clear()
        self.count = 0
        self._told.setText(sentence)
        self._stack.setCurrentIndex(0)

    def show_flaws(
        self,
        flaws: Sequence[PlacedFlaw],
        standard: StandardRows | None = None,
        dismissed: Sequence[PlacedFlaw] = (),
    ) -> None:
        """List flaws, which are in order by kind, and those that are dismissed behind them.

        Before them stands what tells the document from a standard form, where it is made from one.
        """
        if not flaws and not dismissed and standard is None:
            self.tell(
                tr(
                    "Nothing was found that does not fit together. Blanks, numbers, company names, references to "
                    "clauses and attachments, and defined terms were looked at."
                )
            )
            return
        chosen, scrolled = self._chosen(), self.tree.verticalScrollBar().value()
        self.tree.clear()
        self.count = len(flaws)
        if standard is not None:
            self.count += standard.changes
            self._list_standard(standard)
        for kind, several in groupby(flaws, key=lambda one: one.flaw.kind):
            self._list_flaws(translated(flaw_kind_said(kind)), list(several))
        if dismissed:
            self._list_flaws(tr("Dismissed"), dismissed, dismissed=True)
        self._stack.setCurrentIndex(1)
        self._choose_again(*chosen)
        self.tree.verticalScrollBar().setValue(scrolled)

    def _list_flaws(self, said: str, flaws: Sequence[PlacedFlaw], dismissed: bool = False) -> None:
        head = self._head(said, len(flaws))
        for one in flaws:
            row = _add_row(head, translated(flaw_said(one.flaw)), one.place, (one.flaw.start, one.flaw.end))
            row.setData(0, _FLAW, one.flaw)
            row.setData(0, _DISMISSED, dismissed)
            for words, place, span in one.others:
                _add_row(row, f"↳ {words}", place, span)
            row.setExpanded(True)
        head.setExpanded(True)

    def _chosen(self) -> tuple[object, int, int]:
        """Return the current flaw, which of all rows it is (-1 for none), and how far below it the current row is."""
        current, rows = self.tree.currentItem(), _rows(self.tree)
        if current is None:
            return None, -1, 0
        row = _row_of_flaw(current)
        at = _index(rows, row or current)
        return _told_by(row), at, _index(rows, current) - at

    def _choose_again(self, told: object, at: int, below: int) -> None:
        """Put the keyboard on the row that is `told` of, else on the one that stands there now, without a jump."""
        rows = _rows(self.tree)
        if at < 0 or not rows:
            return
        again = next((now for now, row in enumerate(rows) if told is not None and _told_by(row) == told), None)
        self.tree.blockSignals(True)
        self.tree.setCurrentItem(rows[min(at, len(rows) - 1) if again is None else again + below])
        self.tree.blockSignals(False)

    def choose_first(self) -> None:
        """Choose the first row under a heading, if there is one."""
        head = self.tree.topLevelItem(0)
        first = head.child(0) if head is not None else None
        if first is not None:
            self.tree.setCurrentItem(first)

    def _list_standard(self, standard: StandardRows) -> None:
        head = self._head(standard.sentence, standard.changes)
        for remark in standard.remarks:
            _add_row(head, remark, "", None)
        for words, place, span in standard.rows:
            _add_row(head, words, place, span)
        head.setExpanded(True)

    def _head(self, words: str, count: int) -> QTreeWidgetItem:
        head = QTreeWidgetItem([words, number(count) if count else ""])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        _align(head)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        self.tree.addTopLevelItem(head)
        return head

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        span = item.data(0, _SPAN) if item is not None else None
        if isinstance(span, tuple):
            self.chosen.emit(*span)

    def _offer(self, point: QPoint) -> None:
        row = _row_of_flaw(self.tree.itemAt(point))
        if row is None or self.read_only:
            return
        menu = QMenu(self)
        action = menu.addAction(tr("Tell Again") if row.data(0, _DISMISSED) else tr("Dismiss"))
        action.setShortcut(Qt.Key.Key_Delete)
        flaw, there = row.data(0, _FLAW), row.data(0, _DISMISSED)
        action.triggered.connect(lambda: self.dismissed.emit(flaw, not there))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.tree.viewport().mapToGlobal(point))

    def _dismiss_current(self) -> None:
        row = _row_of_flaw(self.tree.currentItem())
        if row is not None and not self.read_only:
            self.dismissed.emit(row.data(0, _FLAW), not row.data(0, _DISMISSED))


class _Tree(QTreeWidget):
    """A tree that says when a row is to be dismissed by key."""

    dismissing = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in _DISMISSING:
            self.dismissing.emit()
            return
        super().keyPressEvent(event)


def _row_of_flaw(item: QTreeWidgetItem | None) -> QTreeWidgetItem | None:
    """Return the row of a flaw: this one, or the one that another place stands under."""
    while item is not None and not isinstance(item.data(0, _FLAW), Flaw):
        item = item.parent()
    return item


def _told_by(row: QTreeWidgetItem | None) -> object:
    """Return the flaw of a row, and whether it is dismissed; None for a row of none."""
    flaw = row.data(0, _FLAW) if row is not None else None
    return (flaw, row.data(0, _DISMISSED)) if row is not None and isinstance(flaw, Flaw) else None


def _index(rows: Sequence[QTreeWidgetItem], wanted: QTreeWidgetItem) -> int:
    return next((at for at, row in enumerate(rows) if row is wanted), -1)


def _rows(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    """Return all rows from the top, headings and other places, too."""
    rows = QTreeWidgetItemIterator(tree)
    found = []
    while (row := rows.value()) is not None:
        found.append(row)
        rows += 1
    return found


def _add_row(head: QTreeWidgetItem, words: str, place: str, span: tuple[int, int] | None) -> QTreeWidgetItem:
    brief = place if len(place) <= _PLACE else f"{place[: _PLACE - 1].rstrip()}…"
    row = QTreeWidgetItem([words, brief])
    row.setData(0, _SPAN, span)
    row.setToolTip(0, words)
    row.setToolTip(1, place)
    row.setData(1, Qt.ItemDataRole.AccessibleTextRole, place)
    _align(row)
    head.addChild(row)
    return row


def _align(row: QTreeWidgetItem) -> None:
    row.setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)

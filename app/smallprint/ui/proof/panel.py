"""The Proof tab: what tells a document from a standard form, and flaws by kind, with places; a click jumps to one."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
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
_SIDES = 15  # beside the words of a row, both sides together


class ProofPanel(QWidget):
    """Lists the flaws of one document; `chosen` carries the characters of a flaw."""

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = 0
        self.tree = QTreeWidget()
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

    def show_flaws(self, flaws: Sequence[tuple[Flaw, str]], standard: StandardRows | None = None) -> None:
        """List flaws, which are in order by kind, each with its place as it is shown.

        Before them stands what tells the document from a standard form, where it is made from one.
        """
        if not flaws and standard is None:
            self.tell(
                tr(
                    "Nothing was found that does not fit together. Blanks, numbers, company names, references to "
                    "clauses and attachments, and defined terms were looked at."
                )
            )
            return
        self.tree.clear()
        self.count = len(flaws)
        if standard is not None:
            self.count += standard.changes
            self._list_standard(standard)
        for kind, several in groupby(flaws, key=lambda one: one[0].kind):
            rows = list(several)
            head = self._head(translated(flaw_kind_said(kind)), len(rows))
            for flaw, place in rows:
                _add_row(head, translated(flaw_said(flaw)), place, (flaw.start, flaw.end))
            head.setExpanded(True)
        self._stack.setCurrentIndex(1)

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


def _add_row(head: QTreeWidgetItem, words: str, place: str, span: tuple[int, int] | None) -> None:
    row = QTreeWidgetItem([words, place])
    row.setData(0, _SPAN, span)
    row.setToolTip(0, words)
    _align(row)
    head.addChild(row)


def _align(row: QTreeWidgetItem) -> None:
    row.setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)

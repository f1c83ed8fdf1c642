"""The key terms and the days of all documents, in a window of its own beside the contract."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from smallprint.matters.terms import MatterTerms, table_text
from smallprint.ui.findings.terms_models import (
    PLACE_ROLE,
    SORT_ROLE,
    CellsModel,
    conflict_cells,
    deadline_cells,
    term_cells,
)
from smallprint.ui.look.parts import button, label
from smallprint.ui.look.screen_fit import room_on
from smallprint.ui.look.text_size import scaled
from smallprint.ui.translation.texts import number, tr

_WIDTH, _HEIGHT = 980, 560
_WIDEST = 280  # pixels of a column
_EXPLAINED = 116  # pixels of height
SOON = 90  # days
_LOOKED_AT = 60  # rows by which the widths of columns are chosen


class TermsTable(QTableView):
    """A table that is sorted by its heads, narrowed by words, and copied as it is seen."""

    opened = Signal(int, int)
    looked_at = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.cells = CellsModel(self)
        self._seen = QSortFilterProxyModel(self)
        self._seen.setSourceModel(self.cells)
        self._seen.setSortRole(SORT_ROLE)
        self._seen.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._seen.setFilterKeyColumn(-1)
        self.setModel(self._seen)
        self.setAccessibleName(name)
        self.setSortingEnabled(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # the Tab key goes on to what stands beside the table
        self.verticalHeader().hide()
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # both ends of a name tell most
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setResizeContentsPrecision(_LOOKED_AT)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.looked_at.emit())

    def fit_columns(self) -> None:
        """Make each column as wide as what it holds, within a limit."""
        self.resizeColumnsToContents()
        for column in range(self._seen.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column) + 8, scaled(_WIDEST)))

    def show_from(self, first: str) -> None:
        """Choose the first row that sorts at or after something, and bring it to the top."""
        rows = range(self._seen.rowCount())
        row = next((one for one in rows if self._seen.index(one, 0).data(SORT_ROLE) >= first), -1)
        if row >= 0:
            self.setCurrentIndex(self._seen.index(row, 0))
            self.scrollTo(self._seen.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def narrow(self, words: str) -> None:
        """Show only rows that hold some words."""
        self._seen.setFilterFixedString(words)

    def text(self, selected: bool) -> str:
        """Return the table as it is seen, or the rows of it that are selected."""
        chosen = {index.row() for index in self.selectionModel().selectedIndexes()} if selected else set()
        rows = sorted(chosen) if chosen else range(self._seen.rowCount())
        columns = range(self._seen.columnCount())
        shown = [[str(self._seen.index(row, column).data()) for column in columns] for row in rows]
        return table_text(self.cells.heads, shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy the selected rows; Return opens a cell's place."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text(selected=True))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def explained(self) -> str:
        """Return what there is to know of the current cell: the value, who says so, the arithmetic, the quotes."""
        return str(self.currentIndex().data(Qt.ItemDataRole.ToolTipRole) or "")

    def current(self) -> tuple[int, int] | None:
        """Return the document and the finding to which the current cell leads, None for nowhere."""
        place = self.currentIndex().data(PLACE_ROLE)
        return place if place and place[0] else None

    def _open(self) -> None:
        place = self.current()
        if place is not None:
            self.opened.emit(*place)


class TermsDialog(QDialog):
    """Three tables; `opened` carries a document and one of its findings, 0 for none."""

    opened = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Key terms of all documents"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Filter"))
        self.words.setAccessibleName(tr("Filter the table"))
        self.words.setClearButtonEnabled(True)
        self.terms = TermsTable(tr("Documents by terms"))
        self.deadlines = TermsTable(tr("Days to keep in mind"))
        self.conflicts = TermsTable(tr("Terms that a contract states in several ways"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for named in (self.tabs, self.tabs.tabBar()):
            named.setAccessibleName(tr("Terms and deadlines"))
        self.tabs.addTab(self.terms, tr("Terms"))
        self.tabs.addTab(self.deadlines, tr("Deadlines"))
        self.tabs.addTab(self.conflicts, tr("Conflicts"))
        self.explained = QPlainTextEdit()
        self.explained.setReadOnly(True)
        self.explained.setTabChangesFocus(True)
        self.explained.setAccessibleName(tr("Words and arithmetic of the chosen cell"))
        self.explained.setPlaceholderText(tr("Choose a cell to see its words and its arithmetic here."))
        self.explained.setFixedHeight(scaled(_EXPLAINED))
        self.told = label(tr("Reading the terms of all documents…"), "secondary")
        self.told.setWordWrap(True)
        self.copy_button = button(tr("Copy table"), tip=tr("Copy the table as it is seen, for a sheet"))
        self.copy_button.clicked.connect(self._copy)
        self.soon = button(tr("In the next {days} days", days=SOON), "chip")
        self.soon.setCheckable(True)
        self.soon.toggled.connect(lambda _on: self._fill_deadlines())
        self.tabs.currentChanged.connect(lambda _tab: self._offer_soon())
        self._shown: tuple[MatterTerms, date] | None = None
        for table in (self.terms, self.deadlines, self.conflicts):
            self.words.textChanged.connect(table.narrow)
            table.opened.connect(self.opened)
            table.looked_at.connect(self._explain)
        self.tabs.currentChanged.connect(lambda _tab: self._explain())
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.soon)
        row.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.explained)
        layout.addWidget(self.told)
        self._offer_soon()
        room = room_on(self.screen().availableGeometry())
        self.resize(min(scaled(_WIDTH), room.width()), min(scaled(_HEIGHT), room.height()))

    @property
    def shown(self) -> tuple[MatterTerms, date]:
        """What is shown, and the day from which it is seen."""
        assert self._shown is not None, "nothing is shown yet"
        return self._shown

    def show_terms(self, terms: MatterTerms, today: date) -> None:
        """Show the terms of a matter, with the days as seen from today."""
        self.terms.cells.fill(*term_cells(terms))
        self.conflicts.cells.fill(*conflict_cells(terms))
        self._shown = (terms, today)
        self._fill_deadlines()
        self.tabs.setTabText(0, f"{tr('Terms')} {number(len(terms.rows))}")
        self.tabs.setTabText(2, f"{tr('Conflicts')} {number(len(terms.conflicts))}")
        for table in (self.terms, self.deadlines, self.conflicts):
            table.fit_columns()
            table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.deadlines.show_from(today.isoformat())
        self._explain()
        self.told.setText(
            tr(
                "What is sure, or what you accepted, edited or marked; behind each value stands who says so. "
                "Days are worked out from them: check each against its contract. Double-click a cell to see its words."
            )
        )

    def _fill_deadlines(self) -> None:
        """List all days, or those that come soon."""
        if self._shown is None:
            return
        terms, today = self._shown
        if self.soon.isChecked():
            last = today + timedelta(days=SOON)
            terms = replace(terms, deadlines=tuple(one for one in terms.deadlines if today <= one.day <= last))
        self.deadlines.cells.fill(*deadline_cells(terms, today))
        self.tabs.setTabText(1, f"{tr('Deadlines')} {number(len(terms.deadlines))}")

    def _explain(self) -> None:
        """Show below the table what its current cell rests on, which is wider than any column."""
        table = next(one for one in (self.terms, self.deadlines, self.conflicts) if self.tabs.currentWidget() is one)
        self.explained.setPlainText(table.explained())

    def _offer_soon(self) -> None:
        self.soon.setVisible(self.tabs.currentWidget() is self.deadlines)

    def _copy(self) -> None:
        tables = (self.terms, self.deadlines, self.conflicts)
        table = next(one for one in tables if self.tabs.currentWidget() is one)
        QGuiApplication.clipboard().setText(table.text(selected=False))
        self.told.setText(tr("Copied. Paste it into a sheet or a document."))

"""What is unusual among the contracts of a matter: clause by clause, with the words and why, in a window of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from smallprint.matters.portfolio import ENOUGH, Outlier, Portfolio
from smallprint.ui.findings.terms_dialog import TermsTable
from smallprint.ui.findings.terms_models import LinkedCell
from smallprint.ui.look.parts import button, label, tell
from smallprint.ui.look.screen_fit import size_dialog
from smallprint.ui.look.text_size import scaled
from smallprint.ui.look.view_or_words import ViewOrWords
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.placed import placed_briefly
from smallprint.ui.translation.texts import number, tr, tr_n

_WIDTH, _HEIGHT = 940, 560
_WHOLE = 96  # pixels for the words of a row


class PortfolioDialog(QDialog):
    """Two tables; `opened` carries a document and one of its findings, `cancelled` asks to stop the reading."""

    opened = Signal(int, int)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Unusual clauses"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Filter"))
        self.words.setAccessibleName(tr("Filter the table"))
        self.words.setClearButtonEnabled(True)
        self.unusual = TermsTable(tr("Unusual clauses"))
        self.types = TermsTable(tr("Clause types by number of contracts"))
        self.whole = QPlainTextEdit()
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setAccessibleName(tr("Words of the contract"))
        self.whole.setMaximumHeight(scaled(_WHOLE))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for named in (self.tabs, self.tabs.tabBar()):
            named.setAccessibleName(tr("Unusual clauses and clause types"))
        page = QWidget()
        halves = QVBoxLayout(page)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.addWidget(self.unusual, 1)
        halves.addWidget(self.whole)
        self.found = ViewOrWords(page)
        self.tabs.addTab(self.found, tr("Unusual"))
        self.tabs.addTab(self.types, tr("Clause types"))
        self.told = label("", "secondary")
        self.told.setWordWrap(True)
        self.stop_button = button(tr("Stop"), tip=tr("Stop reading the contracts"))
        self.stop_button.clicked.connect(self.cancelled)
        self.show_button = button(tr("Show in the document"), "primary")
        self.show_button.clicked.connect(self._show_chosen)
        self.show_button.setDefault(True)
        self.close_button = button(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        for table in (self.unusual, self.types):
            self.words.textChanged.connect(table.narrow)
        self.unusual.opened.connect(self.opened)
        self.unusual.selectionModel().currentChanged.connect(lambda *_: self._show_whole())
        self.tabs.currentChanged.connect(lambda _tab: self._offer())
        self._lay_out()
        self.wait()
        size_dialog(self, _WIDTH, _HEIGHT)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch()
        for one in (self.stop_button, self.close_button, self.show_button):
            foot.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.words)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.told)
        layout.addLayout(foot)

    def wait(self) -> None:
        """Say that the contracts are read."""
        tell(self.told, tr("Reading the contracts of this matter…"), "secondary")
        self.stop_button.show()
        self._offer()

    def show_portfolio(self, found: Portfolio) -> None:
        """Show what is unusual, the farthest of each type first, and in how many contracts each type is."""
        heads = [tr("Clause"), tr("Document"), tr("Why it is unusual"), tr("Words of the contract"), tr("Where")]
        cells = [_outlier(one, at) for at, one in enumerate(found.outliers)]
        self.unusual.cells.fill(heads, cells)
        heads = [tr("Clause"), tr("Contracts that have it"), tr("Of"), tr("Unusual")]
        self.types.cells.fill(
            heads,
            [
                [
                    LinkedCell(translated(one.clause.name), f"{at:06}"),
                    *(LinkedCell(number(n), f"{n:09}") for n in (one.documents, found.reviewed, one.unusual)),
                ]
                for at, one in enumerate(found.types)
            ],
        )
        for table in (self.unusual, self.types):
            table.fit_columns()
            table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        if cells:
            self.unusual.selectRow(0)
        self.found.tell("" if cells else tr("Nothing is unusual.") if found.compares else tr("Nothing was compared."))
        self._show_whole()
        self.tabs.setTabText(0, f"{tr('Unusual')} {number(len(cells))}")
        self.tabs.setTabText(1, f"{tr('Clause types')} {number(len(found.types))}")
        self._end(_told(found))

    def show_stopped(self) -> None:
        """Say that the reading was stopped."""
        self._end(tr("Stopped. Nothing was compared."))

    def show_trouble(self, sentence: str) -> None:
        """Say why the contracts cannot be compared."""
        self._end(sentence, "bad")

    def _end(self, sentence: str, role: str = "secondary") -> None:
        self.stop_button.hide()
        tell(self.told, sentence, role)
        self._offer()

    def _offer(self) -> None:
        shown = self.tabs.currentIndex() == 0
        self.show_button.setVisible(shown and bool(self.unusual.cells.cells))

    def _show_whole(self) -> None:
        """Show the reason and the words of the chosen row in full: a cell has room for a part of them."""
        told = self.unusual.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
        self.whole.setPlainText(str(told) if told else "")
        self.whole.setVisible(bool(told))

    def _show_chosen(self) -> None:
        cell = self.unusual.current()
        if cell is not None:
            self.opened.emit(*cell)


def _told(found: Portfolio) -> str:
    few = tr("A clause is compared where at least {count} contracts have it.", count=ENOUGH)
    if not found.compares:
        return f"{tr_n(found.reviewed, '{n} contract was read.', '{n} contracts were read.')} {few}"
    compared = tr_n(found.reviewed, "{n} contract is compared.", "{n} contracts are compared.")
    if found.outliers:
        return f"{compared} {tr('Unusual is not wrong: read the words.')}"
    return f"{compared} {few}"


def _outlier(one: Outlier, at: int) -> list[LinkedCell]:
    quote, why = " ".join(one.found.finding.quote.split()), translated(one.why)
    told = f"{why}\n\n“{quote}”"
    shown = (
        translated(one.clause.name),
        one.document.summary.cited_as,
        why,
        f"“{quote}”",
        placed_briefly(one.found.place),
    )
    leads = (one.document.summary.id, one.found.finding.id)
    return [LinkedCell(text, f"{at:06}" if not column else "", told, *leads) for column, text in enumerate(shown)]

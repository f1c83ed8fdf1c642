"""The key terms and the days of a matter as Qt tables; each cell knows the finding that it leads to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smallprint.matters.terms import NOT_SURE, Deadline, DocumentTerms, MatterTerms, TermCell, TermConflict
from smallprint.ui.translation.measures import measure_said
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr, tr_n

Index = QModelIndex | QPersistentModelIndex
SORT_ROLE = Qt.ItemDataRole.UserRole
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1
_LONGEST_QUOTE = 600  # characters in a tooltip


@dataclass(frozen=True, slots=True)
class LinkedCell:
    """What a cell shows, sorts by and explains; `document_id` and `finding_id` are where it leads, 0 for nowhere."""

    shown: str
    sorts_by: str = ""
    told: str = ""
    document_id: int = 0
    finding_id: int = 0


class CellsModel(QAbstractTableModel):
    """A table of cells, filled at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads: list[str] = []
        self.cells: list[list[LinkedCell]] = []

    def fill(self, heads: list[str], cells: list[list[LinkedCell]]) -> None:
        """Show another table."""
        self.beginResetModel()
        self.heads, self.cells = heads, cells
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.heads)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heads of the columns; rows have none."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, what it sorts by, or where it leads."""
        cell = self.cells[index.row()][index.column()]
        said: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: cell.shown,
            Qt.ItemDataRole.ToolTipRole: lambda: cell.told or cell.shown,
            Qt.ItemDataRole.AccessibleTextRole: lambda: f"{self.heads[index.column()]}: {cell.told or cell.shown}",
            SORT_ROLE: lambda: cell.sorts_by or cell.shown.casefold(),
            PLACE_ROLE: lambda: (cell.document_id, cell.finding_id),
        }
        return said[role]() if role in said else None


def term_cells(terms: MatterTerms) -> tuple[list[str], list[list[LinkedCell]]]:
    """Return the table of documents by terms."""
    heads = [tr("Document"), *(translated(one.name) for one in terms.types)]
    return heads, [_term_row(row, terms) for row in terms.rows]


def deadline_cells(terms: MatterTerms, today: date) -> tuple[list[str], list[list[LinkedCell]]]:
    """Return the list of days, as seen from today."""
    heads = [
        tr("Day"),
        tr("From today"),
        tr("What"),
        tr("Document"),
        tr("How it was worked out"),
        tr("Words of the contract"),
    ]
    return heads, [_deadline_row(one, today) for one in terms.deadlines]


def conflict_cells(terms: MatterTerms) -> tuple[list[str], list[list[LinkedCell]]]:
    """Return the terms of which a contract says several things, a row for each of them."""
    heads = [tr("Document"), tr("Term"), tr("Value"), tr("Words of the contract")]
    return heads, [_conflict_row(one, cell) for one in terms.conflicts for cell in one.cells]


def _conflict_row(one: TermConflict, cell: TermCell) -> list[LinkedCell]:
    shown = (
        one.name,
        translated(one.clause.name),
        f"{_said(cell.value)} · {translated(cell.said_by)}",
        f"“{' '.join(cell.quote.split())}”",
    )
    return [LinkedCell(text, "", _told(cell), one.document_id, cell.finding_id) for text in shown]


def _term_row(row: DocumentTerms, terms: MatterTerms) -> list[LinkedCell]:
    cells = [LinkedCell(row.name, document_id=row.document_id)]
    for clause in terms.types:
        found = row.cells.get(clause.key)
        if found is None:
            cells.append(
                LinkedCell(
                    "–", "\uffff", tr("{name}: nothing that is listed", name=translated(clause.name)), row.document_id
                )
            )
        else:
            shown = f"{_said(found.value)} · {translated(found.said_by)}"
            cells.append(LinkedCell(shown, found.value.casefold(), _told(found), row.document_id, found.finding_id))
    return cells


def _deadline_row(one: Deadline, today: date) -> list[LinkedCell]:
    quotes = [f"“{' '.join(cell.quote.split())}”" for cell in one.rests_on]
    told = "\n\n".join([translated(one.how), *map(translated, one.doubts), *(_told(cell) for cell in one.rests_on)])
    leads = {"document_id": one.document_id, "finding_id": one.rests_on[0].finding_id if one.rests_on else 0}
    shown = (
        one.day.isoformat(),
        _from_today(one.day, today),
        translated(one.what.label),
        one.name,
        translated(one.how),
        " ".join(quotes),
    )
    by_day = one.day.isoformat()
    return [LinkedCell(text, by_day if at < 2 else "", told, **leads) for at, text in enumerate(shown)]


def _from_today(day: date, today: date) -> str:
    days = (day - today).days
    if days == 0:
        return tr("today")
    return tr_n(days, "in {n} day", "in {n} days") if days > 0 else tr_n(-days, "{n} day ago", "{n} days ago")


def _told(cell: TermCell) -> str:
    quote = " ".join(cell.quote.split())
    quote = quote if len(quote) <= _LONGEST_QUOTE else f"{quote[:_LONGEST_QUOTE].rstrip()}…"
    value = _said(cell.value)
    where = ", " + " · ".join(map(translated, cell.where.split(" · "))) if cell.where else ""
    return f"{value} ({translated(cell.said_by)})\n“{quote}”{where}"


def _said(value: str) -> str:
    return translated(value) if value == NOT_SURE else measure_said(value)

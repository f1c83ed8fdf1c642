"""The findings of one document as a Qt list: group headers and cards."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType
from app.domain.decision import Verdict
from app.domain.finding import FoundBy
from app.domain.review import ReviewedFinding
from app.read import DISAGREE

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
UNCERTAIN_BELOW = 0.7


class Filter(StrEnum):
    """Which findings are listed; MISSING lists clause types without one, and so no finding."""

    ALL = "All"
    UNDECIDED = "Undecided"
    UNCERTAIN = "Uncertain"
    MISSING = "Missing"

    def lets(self, found: ReviewedFinding) -> bool:
        """Say whether a finding is listed."""
        if self is Filter.UNDECIDED:
            return found.verdict is Verdict.UNDECIDED
        if self is Filter.UNCERTAIN:
            return found.finding.disputed or found.finding.confidence < UNCERTAIN_BELOW
        return self is Filter.ALL


class Order(StrEnum):
    """How findings are listed: by group, or without groups in the order of the text or from the least sure one."""

    GROUP = "Group"
    PLACE = "Place"
    CONFIDENCE = "Least sure"

    @property
    def explained(self) -> str:
        """What the menu says."""
        return _ORDERS[self]


_ORDERS = {
    Order.GROUP: "By group",
    Order.PLACE: "By place in the document",
    Order.CONFIDENCE: "By confidence, the least sure first",
}


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The header of a group, with how many findings follow."""

    group: ClauseGroup
    count: int


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One card."""

    found: ReviewedFinding
    clause: ClauseType

    @property
    def place(self) -> str:
        """Where it stands: page and section."""
        finding = self.found.finding
        return f"p. {finding.anchor.page + 1}" + (f" · {finding.section_number}" if finding.section_number else "")

    @property
    def status(self) -> str:
        """What was decided, or that the voices disagree; the remark on its value says where it has two readings."""
        finding = self.found.finding
        if self.found.verdict is Verdict.UNDECIDED and finding.disputed:
            return "Readings differ" if finding.value and DISAGREE in finding.value.remark else "Model disagrees"
        return _STATUS[self.found.verdict]

    @property
    def voices(self) -> str:
        """How sure, and who found it."""
        finding = self.found.finding
        names = " + ".join(
            _TAUGHT.get(voice, _VOICES[voice]) if self.clause.own else _VOICES[voice] for voice in finding.found_by
        )
        return f"{round(finding.confidence * 100)} %" + (f" · {names}" if names else "")


_STATUS = {
    Verdict.ACCEPTED: "✓ Accepted",
    Verdict.REJECTED: "✕ Rejected",
    Verdict.EDITED: "✓ Edited",
    Verdict.UNDECIDED: "Undecided",
}
_VOICES = {
    FoundBy.LEXICAL: "words",
    FoundBy.HEADS: "heads",
    FoundBy.MODEL: "model",
    FoundBy.RULE: "rule",
    FoundBy.PERSON: "you",
}

_RECOGNISED = "Recognised in a picture of the page (OCR): compare the quote with the page."
_TAUGHT = {FoundBy.HEADS: "taught"}  # who found a type of one's own


class FindingsModel(QAbstractListModel):
    """Headers and cards in the order of the groups, within one in that of the text; or cards alone in another order."""

    def __init__(self, catalogue: ClauseCatalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._all: list[ReviewedFinding] = []
        self._rows: list[GroupRow | FindingRow] = []
        self.filter = Filter.ALL
        self.order = Order.GROUP

    @property
    def all(self) -> Sequence[ReviewedFinding]:
        """Every finding of the document, listed or not."""
        return self._all

    def set_catalogue(self, catalogue: ClauseCatalogue) -> None:
        """Name the findings by another catalogue."""
        if catalogue != self._catalogue:
            self._catalogue = catalogue
            self._lay_out()

    def set_findings(self, findings: Sequence[ReviewedFinding]) -> bool:
        """Take the findings; says whether other rows are listed than before.

        Where the rows stay, as after most decisions, only those that changed are drawn again.
        """
        if list(findings) == self._all:
            return False
        self._all = list(findings)
        before, rows = self._rows, self._listed()
        if [_key(row) for row in rows] != [_key(row) for row in before]:
            self._lay_out()
            return True
        self._rows = rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))
        return False

    def set_filter(self, chosen: Filter) -> None:
        """List only what the filter lets through."""
        self.filter = chosen
        self._lay_out()

    def set_order(self, order: Order) -> None:
        """List in another order."""
        self.order = order
        self._lay_out()

    def row_of(self, finding_id: int) -> int:
        """Return where a finding is listed, -1 when it is not."""
        for number, row in enumerate(self._rows):
            if isinstance(row, FindingRow) and row.found.finding.id == finding_id:
                return number
        return -1

    def at(self, index: Index) -> GroupRow | FindingRow | None:
        """Return the row at an index, None outside."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def cards(self) -> list[FindingRow]:
        """Return the listed findings in order."""
        return [row for row in self._rows if isinstance(row, FindingRow)]

    def _lay_out(self) -> None:
        self.beginResetModel()
        self._rows = self._listed()
        self.endResetModel()

    def _listed(self) -> list[GroupRow | FindingRow]:
        cards = [
            FindingRow(found, self._catalogue[found.finding.clause])
            for found in self._all
            if found.finding.clause in self._catalogue and self.filter.lets(found)
        ]
        if self.order is Order.GROUP:
            rows: list[GroupRow | FindingRow] = []
            for group in ClauseGroup:
                if members := [card for card in cards if card.clause.group is group]:
                    rows += [GroupRow(group, len(members)), *members]
            return rows
        if self.order is Order.PLACE:
            return [*cards]  # as they are stored
        return [*sorted(cards, key=lambda card: card.found.finding.confidence)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return the number of headers and cards."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cards be chosen, headers not."""
        if isinstance(self.at(index), FindingRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a card's words or its row."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if isinstance(row, GroupRow):
            return row.group.label if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.clause.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            read = f"{row.place}, recognised in a picture (OCR)" if row.found.recognised else row.place
            value = row.found.shown_value or row.found.unread
            return f"{row.clause.name} {value}, {read}, {row.status}: {row.found.finding.quote}"
        if role == Qt.ItemDataRole.ToolTipRole:
            remark = row.found.finding.value.remark if row.found.finding.value else ""
            return "\n".join(filter(None, (_RECOGNISED if row.found.recognised else "", remark))) or None
        return None


def _key(row: GroupRow | FindingRow) -> tuple[object, object]:
    """Return what a row is, whatever is said of it; cards of one key are equally high."""
    if isinstance(row, GroupRow):
        return row.group, row.count
    return row.found.finding.id, row.found.finding.quote

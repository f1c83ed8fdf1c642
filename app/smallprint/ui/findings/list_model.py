"""The findings of one document as a Qt list: group headers, cards, and what is folded under them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smallprint.domain.checklist import is_card, standing_of, worth_a_look
from smallprint.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType
from smallprint.domain.decision import NO_VALUE, Verdict
from smallprint.domain.finding import SURE, FoundBy, Standing
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.telling_words import why
from smallprint.domain.voices import VERDICT_NAMES, VOICE_NAMES
from smallprint.export.values_said import remarks_joined, value_said
from smallprint.ui.findings.narrowing import Narrowing
from smallprint.ui.translation.measures import measure_said
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.placed import placed, placed_briefly
from smallprint.ui.translation.texts import marked, tr, tr_n

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class Filter(StrEnum):
    """Which findings are listed; CHECKLIST lists all clause types with their states, and so no finding."""

    ALL = marked("All")
    UNDECIDED = marked("Undecided")
    UNCERTAIN = marked("Uncertain")
    CHECKLIST = marked("Checklist")

    def lets(self, found: ReviewedFinding) -> bool:
        """Say whether a finding is listed."""
        if self is Filter.UNDECIDED:
            return found.verdict is Verdict.UNDECIDED
        if self is Filter.UNCERTAIN:
            return found.finding.disputed or found.finding.confidence < SURE
        return self is Filter.ALL


class FindingOrder(StrEnum):
    """How findings are listed: by group, or without groups in the order of the text or from the least sure one."""

    GROUP = marked("Group")
    PLACE = marked("Place")
    CONFIDENCE = marked("Least sure")

    @property
    def explained(self) -> str:
        """What the menu says."""
        return _ORDERS[self]


_ORDERS = {
    FindingOrder.GROUP: marked("By group"),
    FindingOrder.PLACE: marked("By place in the document"),
    FindingOrder.CONFIDENCE: marked("By doubt, chances near 50 % first"),
}


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The header of a group, with how many findings follow."""

    group: ClauseGroup
    count: int


@dataclass(frozen=True, slots=True)
class FoldRow:
    """What is less likely of one clause type: a line that says how many there are, `open` where they are listed."""

    clause: ClauseType
    count: int
    open: bool

    @property
    def words(self) -> str:
        """What the line says."""
        if self.open:
            return tr_n(self.count, "{n} less likely", "{n} less likely")
        return tr_n(self.count, "{n} more, less likely", "{n} more, less likely")


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One card; `compact` is one line of the card at the head, which says what the contract is.

    `whole` says that all of its quote is shown."""

    found: ReviewedFinding
    clause: ClauseType
    compact: bool = False
    whole: bool = False

    @property
    def why(self) -> str:
        """What speaks for it, in one line."""
        return translated(why(self.found, self.clause))

    @property
    def title(self) -> str:
        """The name of the clause type, asked where the finding is not sure."""
        name = translated(self.clause.name)
        return tr("Perhaps: {name}", name=name) if self.standing is Standing.PERHAPS else name

    @property
    def standing(self) -> Standing:
        """How surely it stands, decisions included."""
        return standing_of(self.found)

    @property
    def place(self) -> str:
        """Where it stands: page and section."""
        return placed_briefly(self.found.place)

    @property
    def proposed(self) -> str:
        """What a person would have its words say instead, in one line; "" where nothing is proposed."""
        note = self.found.proposed
        if note is None:
            return ""
        return f"“{' '.join(note.text.split())}”" if note.text else tr("to be struck")

    @property
    def status(self) -> str:
        """What was decided, or that the voices disagree; the remark on its value says where it has two readings."""
        finding = self.found.finding
        if self.found.verdict is Verdict.UNDECIDED and finding.disputed:
            return tr("Readings differ") if finding.value and finding.value.readings_differ else tr("Model disagrees")
        if self.found.decision is not None and self.found.decision.value == NO_VALUE:
            return tr("✓ Edited: no value")
        return _MARKS[self.found.verdict] + translated(VERDICT_NAMES[self.found.verdict])

    @property
    def voices(self) -> str:
        """How sure, and who found it."""
        finding = self.found.finding
        names = " + ".join(dict.fromkeys(self._voice(voice) for voice in finding.found_by))
        return f"{round(finding.confidence * 100)} %" + (f" · {names}" if names else "")

    def _voice(self, voice: FoundBy) -> str:
        """Return who says so, and of the Nano model by how many points it moved the others' score."""
        if self.clause.own and voice in _TAUGHT:
            return tr(_TAUGHT[voice])
        if voice is FoundBy.PERSON:
            return tr("you")
        moved = round(self.found.finding.moved * 100)
        name = translated(VOICE_NAMES[voice])
        return f"{name} ({moved:+d})" if voice is FoundBy.MODEL and moved else name


Row = GroupRow | FoldRow | FindingRow

_MARKS = {Verdict.ACCEPTED: "✓ ", Verdict.REJECTED: "✕ ", Verdict.EDITED: "✓ ", Verdict.UNDECIDED: ""}

_RECOGNISED = marked("Recognised in a picture of the page (OCR): compare the quote with the page.")
_TAUGHT = {FoundBy.HEADS: marked("taught")}  # who found a type of one's own


class FindingsModel(QAbstractListModel):
    """Headers and cards in the order of the groups, within one in that of the text; or cards alone in another order."""

    def __init__(self, catalogue: ClauseCatalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._all: list[ReviewedFinding] = []
        self._rows: list[Row] = []
        self._open: set[str] = set()
        self._sought: set[str] = set()  # types of which a person wanted everything, however unlikely
        self.open_all = False
        self.filter = Filter.ALL
        self.order = FindingOrder.GROUP
        self.narrowing = Narrowing()
        self._whole: set[int] = set()

    @property
    def all(self) -> Sequence[ReviewedFinding]:
        """Every finding of the document that has a card, whatever the filter lists."""
        return [found for found in self._all if is_card(found)]

    @property
    def unfolded(self) -> list[ReviewedFinding]:
        """The findings that have a card or were unfolded, in text order: what the page marks."""
        return [found for found in self._all if self._is_shown(found)]

    @property
    def still_folded(self) -> list[ReviewedFinding]:
        """The other findings: less likely ones of types that were not unfolded."""
        return [found for found in self._all if not self._is_shown(found)]

    def toggle(self, clause: str) -> None:
        """List what is less likely of a type and worth a look, or fold it again."""
        self._open ^= {clause}
        self._sought.discard(clause)
        self._lay_out()

    def open(self, clause: str) -> None:
        """List everything of a type, as the checklist leads to it."""
        if clause not in self._sought:
            self._sought.add(clause)
            self._open.add(clause)
            self._lay_out()

    def folded(self, finding_id: int) -> str | None:
        """Return the clause type that a finding is folded under, None where it is listed or not of this document."""
        for found in self._all:
            if found.finding.id == finding_id and not self._is_shown(found):
                return found.finding.clause
        return None

    def set_open_all(self, open_all: bool) -> bool:
        """Unfold everything of all types, or only what is opened one by one; says whether that is new."""
        if open_all == self.open_all:
            return False
        self.open_all = open_all
        self._lay_out()
        return True

    def fold_all(self) -> None:
        """Fold every type again, as for another document."""
        self._open.clear()
        self._sought.clear()
        self._whole.clear()

    def _is_open(self, clause: str) -> bool:
        return self.open_all or clause in self._open

    def _is_shown(self, found: ReviewedFinding) -> bool:
        return is_card(found) or (self._is_open(found.finding.clause) and self._has_line(found))

    def _has_line(self, found: ReviewedFinding) -> bool:
        """Say whether a folded finding counts in the line of its type."""
        return self.open_all or found.finding.clause in self._sought or worth_a_look(found)

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
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
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

    def set_order(self, order: FindingOrder) -> None:
        """List in another order."""
        self.order = order
        self._lay_out()

    def set_narrowing(self, narrowing: Narrowing) -> None:
        """List only what it lets through, beside the filter."""
        self.narrowing = narrowing
        self._lay_out()

    def toggle_quote(self, finding_id: int) -> None:
        """Show the whole quote of a finding, or its beginning again."""
        self._whole ^= {finding_id}
        self._lay_out()

    def every_card(self) -> list[FindingRow]:
        """Return all findings of the document that have a card, whatever the filter lists, in text order."""
        known = (found for found in self.all if found.finding.clause in self._catalogue)
        return [FindingRow(found, self._catalogue[found.finding.clause]) for found in known]

    def row_of(self, finding_id: int) -> int:
        """Return where a finding is listed, -1 when it is not."""
        for number, row in enumerate(self._rows):
            if isinstance(row, FindingRow) and row.found.finding.id == finding_id:
                return number
        return -1

    def at(self, index: Index) -> Row | None:
        """Return the row at an index, None outside."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def cards(self) -> list[FindingRow]:
        """Return the listed findings in order."""
        return [row for row in self._rows if isinstance(row, FindingRow)]

    def _lay_out(self) -> None:
        self.beginResetModel()
        self._rows = self._listed()
        self.endResetModel()

    def _listed(self) -> list[Row]:
        known = [
            found for found in self.unfolded if found.finding.clause in self._catalogue and self.filter.lets(found)
        ]
        types = self._catalogue
        cards = [
            FindingRow(found, types[found.finding.clause], whole=found.finding.id in self._whole)
            for found in known
            if not self.narrowing.any or self.narrowing.lets(found, types[found.finding.clause])
        ]
        if self.order is FindingOrder.GROUP:
            return self._grouped(cards)
        if self.order is FindingOrder.PLACE:
            return [*cards]  # as they are stored
        return [*sorted(cards, key=_doubt)]

    def _grouped(self, cards: Sequence[FindingRow]) -> list[Row]:
        """Return the cards by group and type, each type with its line of what is folded."""
        folded = Counter(one.finding.clause for one in self._all if not is_card(one) and self._has_line(one))
        rows: list[Row] = []
        for group in ClauseGroup:
            members: list[Row] = []
            for clause in (one for one in self._catalogue.types if one.group is group):
                own = [card for card in cards if card.clause is clause]
                likely = [card for card in own if is_card(card.found)]
                head = group is ClauseGroup.GENERAL
                members += [replace(card, compact=head and not clause.own) for card in likely]
                opened = self._is_open(clause.key)
                plain = self.filter is Filter.ALL and not self.narrowing.any
                if folded[clause.key] and plain and (likely or opened):
                    members.append(FoldRow(clause, folded[clause.key], opened))
                members += [card for card in own if not is_card(card.found)]
            if members:
                rows += [GroupRow(group, sum(isinstance(one, FindingRow) for one in members)), *members]
        return rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return the number of headers and cards."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cards and the lines of what is folded be chosen, headers not."""
        if isinstance(self.at(index), FindingRow | FoldRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a card's words or its row."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if isinstance(row, GroupRow):
            return translated(row.group.label) if role == Qt.ItemDataRole.DisplayRole else None
        if isinstance(row, FoldRow):
            spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return f"{translated(row.clause.name)}: {row.words}" if role in spoken else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            where, value = (
                placed(row.found.place),
                measure_said(row.found.shown_value) or translated(remarks_joined(row.found.unread)),
            )
            read = tr("{where}, recognised in a picture (OCR)", where=where) if row.found.recognised else where
            sure = f"{round(row.found.finding.confidence * 100)} %"
            words = translated(row.found.words) if row.found.broken else " ".join(row.found.words.split())
            instead = f" {tr('Proposed instead: {words}', words=row.proposed)}" if row.proposed else ""
            named = f"{row.title} {value}" if value else row.title
            return f"{named}, {read}, {sure}, {row.status}: {words}{instead}"
        if role == Qt.ItemDataRole.ToolTipRole:
            remark = translated(value_said(row.found.finding.value))
            return "\n".join(filter(None, (row.why, tr(_RECOGNISED) if row.found.recognised else "", remark))) or None
        return None


def _doubt(card: FindingRow) -> tuple[bool, bool, float]:
    """Return what puts real doubts first: undecided ones that the voices dispute, then those nearest to even odds."""
    finding, decided = card.found.finding, card.found.verdict is not Verdict.UNDECIDED
    return decided, not finding.disputed, abs(finding.confidence - 0.5)


def _key(row: Row) -> tuple[object, ...]:
    """Return what a row is, whatever is said of it; cards of one key are equally high."""
    if isinstance(row, GroupRow):
        return row.group, row.count
    if isinstance(row, FoldRow):
        return row.clause.key, row.count, row.open
    return row.found.finding.id, row.found.words, row.compact, row.whole, bool(row.proposed)

"""The answers of many documents to one question as a Qt list: a row for each document."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smallprint.domain.asked import AboutDocument, GivenAnswer, Scope
from smallprint.domain.question import Citation, Outcome, State
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.placed import placed
from smallprint.ui.translation.texts import marked, sentences, tr

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class Shown(StrEnum):
    """Which rows are listed: all, or those with some verdicts. What is offered at once has no row twice."""

    ALL = marked("All")
    YES = marked("Yes")
    NO = marked("No")
    OPEN = marked("See the quotes")
    ANSWERED = marked("Answered")
    MAY = marked("May answer")
    NOT_THERE = marked("Nothing found")

    def lets(self, verdict: Outcome) -> bool:
        """Say whether a row with this verdict is listed."""
        return self is Shown.ALL or verdict in _VERDICTS[self]


_ANSWERED = frozenset(one for one in Outcome if one.answers)
_VERDICTS = {
    Shown.YES: frozenset({Outcome.YES}),
    Shown.NO: frozenset({Outcome.NO}),
    Shown.OPEN: _ANSWERED - {Outcome.YES, Outcome.NO},
    Shown.ANSWERED: _ANSWERED,
    Shown.MAY: frozenset({Outcome.MAY}),
    Shown.NOT_THERE: frozenset({Outcome.NOT_THERE}),
}


@dataclass(frozen=True, slots=True)
class SaidLine:
    """A line of a row: what it is about, what is said, and what that rests on."""

    about: str
    said: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One document and what it answers."""

    about: AboutDocument
    given: GivenAnswer

    @property
    def citation(self) -> Citation | None:
        """The quote that is shown."""
        return self.given.answer.citations[0] if self.given.answer.citations else None

    @property
    def state(self) -> State:
        """How sure it is that the document answers."""
        return self.given.answer.state

    @property
    def said(self) -> str:
        """The verdict as shown, else the state in a word or two."""
        return translated(self.given.answer.decided) or _brief(self.state.said)

    @property
    def spoken(self) -> str:
        """The state with the verdict, as it is read aloud."""
        decided, state = translated(self.given.answer.decided), translated(self.state.said)
        return f"{state}: {decided}" if decided else state

    @property
    def facts(self) -> tuple["SaidLine", ...]:
        """The lines between name and quote: the value with what it is from; each part's question with its answer."""
        answer = self.given.answer
        if not answer.parts:
            fact = answer.fact
            return (
                (
                    SaidLine(
                        "", fact.value, tr("finding “{name}”, {trust}", name=fact.name, trust=translated(fact.trust))
                    ),
                )
                if fact is not None
                else ()
            )
        return tuple(SaidLine(part.question, _brief(part.said)) for part in answer.parts)


_RANKS = {state: rank for rank, state in enumerate(State)}


def _rank(row: AnswerRow) -> int:
    return _RANKS[row.state]


class AnswersModel(QAbstractListModel):
    """Rows by state, those that answer first, and within a state in the order they came: the surest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[AnswerRow] = []
        self._rows: list[AnswerRow] = []
        self._about: Mapping[int, AboutDocument] = {}
        self._scope, self._shown = Scope(), Shown.ALL

    @property
    def rows(self) -> Sequence[AnswerRow]:
        """The rows that are listed."""
        return self._rows

    def counts(self) -> dict[Shown, int]:
        """Return how many rows each choice would list, of those that the scope lets through."""
        inside = [row for row in self._all if row.about.within(self._scope)]
        return {one: sum(one.lets(row.given.answer.verdict) for row in inside) for one in Shown}

    def offered(self) -> list[Shown]:
        """Return the choices that make sense of the rows there are; each row is in one of them besides `ALL`."""
        verdicts = {row.given.answer.verdict for row in self._all}
        answered = [Shown.ANSWERED]
        if verdicts & {Outcome.YES, Outcome.NO}:
            others = any(Shown.OPEN.lets(one) for one in verdicts)
            answered = [Shown.YES, Shown.NO, *([Shown.OPEN] if others else [])]
        return [Shown.ALL, *answered, Shown.MAY, Shown.NOT_THERE]

    def begin(self, about: Sequence[AboutDocument]) -> None:
        """Forget all rows; those that come are of these documents."""
        self.beginResetModel()
        self._about = {one.id: one for one in about}
        self._all, self._rows = [], []
        self.endResetModel()

    def add(self, answers: Sequence[GivenAnswer]) -> None:
        """List more rows, each below those of its state."""
        came = [AnswerRow(self._about_of(one), one) for one in answers]
        self._all = sorted([*self._all, *came], key=_rank)
        for state in State:
            shown = [row for row in came if row.state is state and self._lets(row)]
            if shown:
                first = sum(_rank(row) <= _RANKS[state] for row in self._rows)
                self.beginInsertRows(QModelIndex(), first, first + len(shown) - 1)
                self._rows[first:first] = shown
                self.endInsertRows()

    def show_only(self, scope: Scope, shown: Shown) -> None:
        """List only rows within a scope and with some verdicts."""
        self._scope, self._shown = scope, shown
        self.beginResetModel()
        self._rows = [row for row in self._all if self._lets(row)]
        self.endResetModel()

    def at(self, index: Index) -> AnswerRow | None:
        """Return the row at an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name
        """Return the number of rows listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row, and what is read out of it."""
        row = self.at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            quote, where = (row.citation.quote, placed(row.citation.place)) if row.citation else ("", "")
            facts = [" ".join(filter(None, (line.about, line.said, line.source))) for line in row.facts]
            parts = (row.about.name, row.spoken, *facts, where, " ".join(quote.split()))
            return " · ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            meaning = sentences(row.spoken + ".", translated(row.given.answer.meaning))
            return "\n".join(filter(None, (row.about.name, row.about.title, meaning)))
        return None

    def _about_of(self, given: GivenAnswer) -> AboutDocument:
        return self._about.get(given.document_id) or AboutDocument(
            given.document_id, tr("Document {number}", number=given.document_id)
        )

    def _lets(self, row: AnswerRow) -> bool:
        return self._shown.lets(row.given.answer.verdict) and row.about.within(self._scope)


def _brief(said: str) -> str:
    """Return an outcome or a state in the language of the window, without what it asks for behind a colon."""
    return translated(said).partition(":")[0].partition("：")[0]

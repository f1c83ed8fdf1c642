"""What a Word file tracks and comments, as a Qt list in the order of its text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smallprint.domain.change import Change, Comment
from smallprint.ui.translation import texts
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import listed, marked, tr

Index = QModelIndex | QPersistentModelIndex
CHANGE_ROLE = Qt.ItemDataRole.UserRole


class Listed(StrEnum):
    """Which of them are listed."""

    ALL = marked("All")
    CHANGES = marked("Changes")
    COMMENTS = marked("Comments")


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One card: a tracked change, or a comment or reply."""

    what: Change | Comment

    @property
    def title(self) -> str:
        """What it is: "Inserted", "Reply"."""
        if isinstance(self.what, Change):
            return translated(self.what.kind.label)
        return tr("Comment") if self.what.reply_to is None else tr("Reply")

    @property
    def author(self) -> str:
        """Who made it."""
        return self.what.author or tr("Unnamed author")

    @property
    def day(self) -> str:
        """When it was made, as "1 May 2026", "" where the file does not say."""
        try:
            return texts.day(date.fromisoformat(self.what.date[:10]))
        except ValueError:
            return ""

    @property
    def words(self) -> str:
        """Its words on one line."""
        return " ".join(self.what.text.split())

    @property
    def remark(self) -> str:
        """What is said in small below: what of the format was changed, or that a comment is resolved."""
        if isinstance(self.what, Change):
            return translated(self.what.detail)
        return tr("resolved") if self.what.done else ""


class ChangesModel(QAbstractListModel):
    """The changes and comments of one document that the filters let through."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[ChangeRow] = []
        self._rows: list[ChangeRow] = []
        self._changes = 0
        self._listed, self._author = Listed.ALL, ""

    def set_document(self, changes: Sequence[Change], comments: Sequence[Comment]) -> None:
        """Take what a document's file tracks and comments; replies follow what they answer."""
        self._all = [ChangeRow(one) for one in _in_order(changes, comments)]
        self._changes = len(changes)
        self._listed, self._author = Listed.ALL, ""
        self._lay_out()

    def set_filter(self, listed: Listed, author: str) -> None:
        """List one sort, or one author's; "" lists all authors'."""
        self._listed, self._author = listed, author
        self._lay_out()

    def authors(self) -> list[str]:
        """Return who made any of them, in the order of the text."""
        return list(dict.fromkeys(row.author for row in self._all))

    def count(self, listed: Listed) -> int:
        """Return how many a filter lists of all authors."""
        return {Listed.ALL: len(self._all), Listed.CHANGES: self._changes}.get(listed, len(self._all) - self._changes)

    def at(self, index: Index) -> ChangeRow | None:
        """Return the row at an index, None outside."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def _lay_out(self) -> None:
        self.beginResetModel()
        self._rows = [
            row for row in self._all if _lets(self._listed, row) and (not self._author or row.author == self._author)
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return the number of cards."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a card's words or its row."""
        row = self._rows[index.row()]
        if role == CHANGE_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = listed((row.title, row.author, row.day, row.remark))
            return f"{said}: {row.words}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.author}, {row.what.date}" if row.what.date else row.author
        return None


def _lets(listed: Listed, row: ChangeRow) -> bool:
    if listed is Listed.ALL:
        return True
    return isinstance(row.what, Change) == (listed is Listed.CHANGES)


def _in_order(changes: Sequence[Change], comments: Sequence[Comment]) -> list[Change | Comment]:
    threads: dict[int, list[Comment]] = {}
    for number, comment in enumerate(comments):
        threads.setdefault(_first_of(comments, number), []).append(comment)
    placed: list[tuple[int, list[Change | Comment]]] = [(change.start, [change]) for change in changes]
    placed += [(comments[first].start, list(thread)) for first, thread in threads.items()]
    placed.sort(key=lambda entry: entry[0])
    return [one for _, group in placed for one in group]


def _first_of(comments: Sequence[Comment], number: int) -> int:
    """Return the index of the comment that begins a thread; one answers only earlier ones."""
    answered = comments[number].reply_to
    while answered is not None and answered < number:
        number, answered = answered, comments[answered].reply_to
    return number

"""What changes a person's own clause types in a matter, each made and taken back any number of times.

The calls belong to the storing thread, one after the other.
"""

from collections.abc import Sequence
from typing import Protocol

from smallprint.domain.clause import ClauseType
from smallprint.matters.marks import Span, mark, mark_instead
from smallprint.store import Matter, RemovedType

Places = Sequence[tuple[int, int, int]]
"""Characters of documents: (document, start, end)."""


class TypeStep(Protocol):
    """Something done to a matter that can be taken back."""

    def make(self, matter: Matter) -> None:
        """Do it, or do it again."""

    def take_back(self, matter: Matter) -> None:
        """Leave the matter as it was before."""


class Marks:
    """Words marked as findings of a type."""

    def __init__(self, clause: ClauseType, places: Places) -> None:
        self._clause, self._places = clause, places
        self.ids: list[int] = []
        self._twins: tuple[tuple[int, int], ...] = ()

    def make(self, matter: Matter) -> None:
        """Mark the words, or put the marks back."""
        if self.ids:
            matter.removed.restore_marks(self.ids, self._twins)
        for document_id, start, end in self._places[len(self.ids) :]:
            self.ids.append(mark(matter, document_id, self._clause, start, end).id)

    def take_back(self, matter: Matter) -> None:
        """Take the marks away."""
        if self.ids:
            self._twins = matter.removed.take_marks(self.ids)


class Unmarking:
    """A mark that is taken away, with what was said of it."""

    def __init__(self, finding_id: int) -> None:
        self._finding_id = finding_id
        self._twins: tuple[tuple[int, int], ...] = ()

    def make(self, matter: Matter) -> None:
        """Take the mark away."""
        self._twins = matter.removed.take_marks([self._finding_id])

    def take_back(self, matter: Matter) -> None:
        """Put the mark back."""
        matter.removed.restore_marks([self._finding_id], self._twins)


class Replacing:
    """Findings of a type in the place of which there are marks of other words."""

    def __init__(self, clause: ClauseType, document_id: int, finding_ids: Sequence[int], spans: Sequence[Span]) -> None:
        self._clause, self._document_id = clause, document_id
        self._old, self._spans = finding_ids, spans
        self.ids: list[int] = []
        self._twins: tuple[tuple[int, int], ...] = ()

    def make(self, matter: Matter) -> None:
        """Put the marks there."""
        if self.ids:
            matter.removed.restore_marks(self.ids, self._twins)
        else:
            made = mark_instead(matter, self._document_id, self._old, self._clause, self._spans)
            self.ids = [one.id for one in made]

    def take_back(self, matter: Matter) -> None:
        """Take the marks away: what they replaced stands again."""
        if self.ids:
            self._twins = matter.removed.take_marks(self.ids)


class Adding:
    """A new type, with its first marks."""

    def __init__(self, clause: ClauseType, marks: Marks) -> None:
        self._clause, self._marks = clause, marks
        self._removed: RemovedType | None = None

    def make(self, matter: Matter) -> None:
        """Add the type."""
        if self._removed is None:
            matter.clause_types.add(self._clause)
        else:
            matter.clause_types.restore(self._removed)
        self._marks.make(matter)

    def take_back(self, matter: Matter) -> None:
        """Remove it."""
        self._marks.take_back(matter)
        self._removed = matter.clause_types.remove(self._clause.key)


class Changing:
    """A type that becomes another, with marks that were made for it."""

    def __init__(self, before: ClauseType, after: ClauseType, marks: Marks) -> None:
        self._before, self._after, self._marks = before, after, marks

    def make(self, matter: Matter) -> None:
        """Change the type."""
        matter.clause_types.change(self._after)
        self._marks.make(matter)

    def take_back(self, matter: Matter) -> None:
        """Change it back."""
        self._marks.take_back(matter)
        matter.clause_types.change(self._before)


class Removing:
    """A type that is looked for no more."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._removed: RemovedType | None = None

    def make(self, matter: Matter) -> None:
        """Remove the type."""
        self._removed = matter.clause_types.remove(self._key)

    def take_back(self, matter: Matter) -> None:
        """Put it back in its place."""
        if self._removed is not None:
            matter.clause_types.restore(self._removed)

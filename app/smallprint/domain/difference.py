"""What tells two versions of a contract apart, clause by clause, with its place in both."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from smallprint.domain.anchor import Anchor
from smallprint.domain.finding import Value


class ClauseChange(StrEnum):
    """What became of a clause from the older version to the newer one."""

    UNCHANGED = "unchanged"
    VALUE = "changed in value"
    WORDS = "changed in words"
    MOVED = "moved"
    MOVED_CHANGED = "moved and changed"
    ADDED = "added"
    REMOVED = "removed"


class ContractPart(StrEnum):
    """Where in a file something stands: in its running text, its notes and text boxes included, or beside it."""

    TEXT = "text"
    HEADER = "header"
    FOOTER = "footer"
    COMMENT = "comment"


class Direction(StrEnum):
    """Where a value went; two that cannot be put in an order are only different."""

    UP = "up"
    DOWN = "down"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class TextSpan:
    """Characters `start` to `end` (exclusive) of a text; equal where nothing stands, at the place where it would."""

    start: int
    end: int

    @property
    def empty(self) -> bool:
        """Say whether it holds no characters."""
        return self.start >= self.end


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of the older version and those that stand in their place in the newer one; one of the two may be empty."""

    old: TextSpan
    new: TextSpan


@dataclass(frozen=True, slots=True)
class ValueChange:
    """A value that is another one now; both are as they stand in their text."""

    old: Value
    new: Value
    direction: Direction = Direction.OTHER


@dataclass(frozen=True, slots=True)
class AlignedClause:
    """A stretch of the older version beside what became of it; one of the two is empty where it was added or removed.

    `old` and `new` are characters of the two texts. `edits` are in text order; of an added or removed clause there is
    one. `values` are the values that changed. `section` is its path in the newer version, in the older one where it
    was removed, and `old_section` that in the older one. `part` says where it stands that is not in the running text.
    """

    change: ClauseChange
    old: TextSpan
    new: TextSpan
    edits: tuple[Edit, ...] = ()
    values: tuple[ValueChange, ...] = ()
    section: str = ""
    old_section: str = ""
    part: ContractPart = ContractPart.TEXT


@dataclass(frozen=True, slots=True)
class Repeated:
    """The same words changed to the same others in several places, as where a party has another name."""

    old: str
    new: str
    places: int


@dataclass(frozen=True, slots=True)
class Difference:
    """Two versions side by side, in the order of the newer one; what was removed stands where it stood."""

    clauses: tuple[AlignedClause, ...]
    repeated: tuple[Repeated, ...] = ()

    @property
    def changed(self) -> tuple[AlignedClause, ...]:
        """The clauses that are not as they were."""
        return tuple(one for one in self.clauses if one.change is not ClauseChange.UNCHANGED)

    @property
    def running(self) -> tuple[AlignedClause, ...]:
        """The clauses of the running text: a redline is made of them."""
        return tuple(one for one in self.clauses if one.part is ContractPart.TEXT)

    def edits(self) -> Iterator[Edit]:
        """Yield all edits, in the order of the clauses."""
        for one in self.clauses:
            yield from one.edits


class FindingChange(StrEnum):
    """What became of a finding from the older version to the newer one."""

    GAINED = "gained"
    LOST = "lost"
    VALUE = "changed in value"
    WORDS = "changed in words"


@dataclass(frozen=True, slots=True)
class FindingEffect:
    """What a comparison does to one clause type: where it stands in both versions, and its value in each.

    `old` and `new` are None where there is none.
    """

    clause: str
    change: FindingChange
    old: Anchor | None
    new: Anchor | None
    old_value: Value | None = None
    new_value: Value | None = None
    direction: Direction = Direction.OTHER

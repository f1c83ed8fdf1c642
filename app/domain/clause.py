"""One entry of the clause catalogue: what is looked for, how it is asked, and what value it has."""

from dataclasses import dataclass
from enum import StrEnum


class ClauseGroup(StrEnum):
    """The groups of the findings list, in the order they are shown; each has one colour."""

    GENERAL = "general"
    TERM = "term"
    EXIT = "exit"
    LIABILITY = "liability"
    ASSIGNMENT_AND_IP = "assignment_and_ip"
    RESTRICTIONS = "restrictions"
    COMMERCIAL = "commercial"
    LAW_AND_AUDIT = "law_and_audit"

    @property
    def label(self) -> str:
        """The group's name as shown."""
        return _GROUP_LABELS[self]


_GROUP_LABELS = {
    ClauseGroup.GENERAL: "General",
    ClauseGroup.TERM: "Term",
    ClauseGroup.EXIT: "Exit",
    ClauseGroup.LIABILITY: "Liability",
    ClauseGroup.ASSIGNMENT_AND_IP: "Assignment and IP",
    ClauseGroup.RESTRICTIONS: "Restrictions",
    ClauseGroup.COMMERCIAL: "Commercial",
    ClauseGroup.LAW_AND_AUDIT: "Law and audit",
}


class ValueKind(StrEnum):
    """What kind of value a clause type carries beside its quote."""

    NONE = "none"
    DATE = "date"
    DURATION = "duration"
    PLACE = "place"
    PARTIES = "parties"
    AMOUNT = "amount"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class ClauseExample:
    """A passage written by us, the words in it that are the clause, and their value ("" where there is none)."""

    passage: str
    span: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class ClauseType:
    """A kind of clause a reviewer looks for.

    `key` is a slug that never changes ("governing-law"); `category` is the CUAD category it corresponds to, "" for
    the user's own; `tag` is two to four capitals for the margin; `cues` are phrases that point to the clause, with a
    leading "-" for phrases that speak against it; `examples` are written by us; `short` says that the clause is a
    few words inside a passage (a title, a date, a name) and not the passage itself.
    """

    key: str
    name: str
    category: str
    group: ClauseGroup
    tag: str
    question: str
    value_kind: ValueKind
    cues: tuple[str, ...]
    examples: tuple[ClauseExample, ...]
    short: bool = False


@dataclass(frozen=True, slots=True)
class ClauseCatalogue:
    """All clause types in the order they are shown, and the SHA-256 of the file they came from."""

    types: tuple[ClauseType, ...]
    sha256: str

    def __getitem__(self, key: str) -> ClauseType:
        for clause in self.types:
            if clause.key == key:
                return clause
        raise KeyError(key)

    def get(self, key: str) -> ClauseType | None:
        """Return the clause type, None when the catalogue does not have it (any more)."""
        return next((clause for clause in self.types if clause.key == key), None)

    def __contains__(self, key: object) -> bool:
        return any(clause.key == key for clause in self.types)

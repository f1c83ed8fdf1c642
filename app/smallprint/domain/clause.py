"""One entry of the clause catalogue: what is looked for, how it is asked, and what value it has."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from smallprint.domain.kind import NO_KINDS, ContractKinds


class ClauseGroup(StrEnum):
    """The groups of the findings list, what a reader came for first; each has one colour.

    What a contract is, between whom and of when stands at its head; then how it ends and what it may cost.
    """

    GENERAL = "general"
    EXIT = "exit"
    LIABILITY = "liability"
    TERM = "term"
    ASSIGNMENT_AND_IP = "assignment_and_ip"
    LAW_AND_AUDIT = "law_and_audit"
    RESTRICTIONS = "restrictions"
    COMMERCIAL = "commercial"
    DATA = "data"
    BOILERPLATE = "boilerplate"

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
    ClauseGroup.DATA: "Confidentiality and data",
    ClauseGroup.LAW_AND_AUDIT: "Law and audit",
    ClauseGroup.BOILERPLATE: "General terms",
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

    @property
    def label(self) -> str:
        """The kind's name as shown where a person chooses one."""
        return _KIND_LABELS[self]


_KIND_LABELS = {
    ValueKind.NONE: "No value",
    ValueKind.DATE: "A date",
    ValueKind.DURATION: "A length of time",
    ValueKind.PLACE: "A place",
    ValueKind.PARTIES: "Parties",
    ValueKind.AMOUNT: "A sum of money or a share",
    ValueKind.TITLE: "A title",
}

OWN_KINDS = (ValueKind.NONE, ValueKind.AMOUNT, ValueKind.DATE, ValueKind.DURATION, ValueKind.PLACE)
"""The kinds of value that a person's own type may have: those that are read without knowing the type."""


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
    those that CUAD does not have; `tag` is two to four capitals for the margin; `cues` are phrases that point to the
    clause, with a leading "-" for phrases that speak against it; `examples` are written by us; `short` says that the
    clause is a few words inside a passage (a title, a date, a name) and not the passage itself; `unlike` are passages
    that a person's own type was taught are none of it, in another matter.
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
    unlike: tuple[str, ...] = ()

    @property
    def own(self) -> bool:
        """Say whether a person added this type to a matter."""
        return self.key.startswith(_OWN)


_OWN = "own-"  # what the keys of a person's own types begin with: no shipped one does
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def own_clause(
    name: str,
    question: str,
    group: ClauseGroup,
    examples: Sequence[str],
    known: Iterable[ClauseType],
    value_kind: ValueKind = ValueKind.NONE,
) -> ClauseType:
    """Return a person's own clause type, its key and tag unlike those of the types `known`."""
    types = list(known)
    key = _OWN + ("-".join(re.findall(r"[a-z0-9]+", name.lower()))[:60] or "type")
    keys, tags = {clause.key for clause in types}, {clause.tag for clause in types}
    number = 1
    while (found := key if number == 1 else f"{key}-{number}") in keys:
        number += 1
    return ClauseType(found, name, "", group, _tag(name, tags), question, value_kind, (), as_examples(examples))


def as_examples(texts: Sequence[str]) -> tuple[ClauseExample, ...]:
    """Return whole passages as examples, each once and without the breaks of its lines."""
    joined = (" ".join(text.split()) for text in texts)
    return tuple(ClauseExample(text, text) for text in dict.fromkeys(joined) if text)


def _tag(name: str, taken: set[str]) -> str:
    """Return three capitals of a name that no other type has: initials, else its first letters."""
    words = re.findall(r"[A-Z]+", name.upper())
    letters = "".join(words) + "XX"
    initials = "".join(word[0] for word in words)
    for tag in (initials[:4], letters[:3], *(letters[:2] + letter for letter in letters[2:] + _LETTERS)):
        if len(tag) >= 2 and tag not in taken:
            return tag
    return next(a + b + c for a in _LETTERS for b in _LETTERS for c in _LETTERS if a + b + c not in taken)


@dataclass(frozen=True, slots=True)
class ClauseCatalogue:
    """All clause types in the order they are shown, and the SHA-256 of what they came from.

    `kinds` says which of them each kind of contract is expected to have.
    """

    types: tuple[ClauseType, ...]
    sha256: str
    kinds: ContractKinds = NO_KINDS
    _by_key: Mapping[str, ClauseType] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Each finding that is listed asks for its type several times at each refresh of the window.
        object.__setattr__(self, "_by_key", {clause.key: clause for clause in reversed(self.types)})

    def __getitem__(self, key: str) -> ClauseType:
        return self._by_key[key]

    def get(self, key: str) -> ClauseType | None:
        """Return the clause type, None when the catalogue does not have it (any more)."""
        return self._by_key.get(key)

    def named(self, named: str) -> ClauseType | None:
        """Return the clause type that a person names, by its key or, whatever the case, its name; None for none."""
        same = (clause for clause in self.types if clause.name.casefold() == named.casefold())
        return self.get(named) or next(same, None)

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def with_own(self, own: Sequence[ClauseType]) -> "ClauseCatalogue":
        """Return the catalogue with a person's own types after the others."""
        if not own:
            return self
        digest = hashlib.sha256(self.sha256.encode() + repr(tuple(own)).encode())
        return replace(self, types=(*self.types, *own), sha256=digest.hexdigest())

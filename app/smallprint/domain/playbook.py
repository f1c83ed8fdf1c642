"""A playbook: the positions that a firm holds on the clauses of one kind of contract.

A position says of one clause type what is preferred, what is acceptable and what is never accepted: in words, by
conditions on the value, and by patterns. What a contract says of a position is in `playbook_verdict`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from smallprint.domain.statement import Claim


class Severity(StrEnum):
    """How much it matters that a position is not met."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def rank(self) -> int:
        """0 for the most severe."""
        return list(Severity).index(self)


class Need(StrEnum):
    """Whether the contract must have such a clause, may have one, or must not."""

    MUST = "must"
    MAY = "may"
    MUST_NOT = "must_not"


class Level(StrEnum):
    """The levels of a position, the best first."""

    PREFERRED = "preferred"
    ACCEPTABLE = "acceptable"
    NEVER = "never"


class Comparison(StrEnum):
    """How a value is compared with what a condition gives."""

    AT_MOST = "at_most"
    AT_LEAST = "at_least"
    ONE_OF = "one_of"
    EQUALS = "equals"


class Measure(StrEnum):
    """What a bound is a measure of, which says with which values it can be compared."""

    LENGTH = "length"
    SUM = "sum"
    SHARE = "share"
    FEES = "fees"
    PLACE = "place"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Bound:
    """One thing that a value is compared with: `text` as the playbook has it, `normal` as values are stored.

    Normal forms: "90 day", "EUR 100000", "125%", "12 month fees" (what is paid in 12 months), "Delaware".
    """

    text: str
    measure: Measure
    normal: str


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on the value of a clause. Only `one_of` has more than one bound."""

    comparison: Comparison
    bounds: tuple[Bound, ...]

    def __post_init__(self) -> None:
        if not self.bounds or (self.comparison is not Comparison.ONE_OF and len(self.bounds) > 1):
            raise ValueError(f"{self.comparison} with {len(self.bounds)} bounds")


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words that place a clause on a level: a phrase, or with `regex` a regular expression."""

    text: str
    regex: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """What a clause says on some level: `text` says it in a sentence, `examples` are words as contracts have them.

    `claim` is the trained statement that the sentence amounts to, None for none.
    """

    text: str
    examples: tuple[str, ...] = ()
    claim: Claim | None = None


@dataclass(frozen=True, slots=True)
class Stance:
    """All that a position says of one level; the conditions hold together, of the wordings and patterns any will do."""

    wordings: tuple[Wording, ...] = ()
    conditions: tuple[Condition, ...] = ()
    patterns: tuple[Pattern, ...] = ()


NO_STANCE = Stance()


@dataclass(frozen=True, slots=True)
class Position:
    """What a firm holds on one clause type.

    `key` names the position within its playbook; what a person says of it is kept under that name. `clause` is the key
    of a catalogue type, or the name of a person's own. `fallback` is text to put forward; `why` is the reason. `about`
    are words of which a clause must have one to be what the position is about; there are none where any clause of the
    type is.
    """

    key: str
    clause: str
    title: str
    severity: Severity
    need: Need
    preferred: Stance = NO_STANCE
    acceptable: Stance = NO_STANCE
    never: Stance = NO_STANCE
    why: str = ""
    fallback: str = ""
    escalate_to: str = ""
    source: str = ""
    about: tuple[Pattern, ...] = ()

    def stance(self, level: Level) -> Stance:
        """Return what the position says of a level."""
        return {Level.PREFERRED: self.preferred, Level.ACCEPTABLE: self.acceptable, Level.NEVER: self.never}[level]

    @property
    def only_presence(self) -> bool:
        """Say whether nothing is held but whether such a clause is there."""
        return self.preferred == self.acceptable == self.never == NO_STANCE

    @property
    def has_conditions(self) -> bool:
        """Say whether a value of the clause is compared."""
        return any(self.stance(level).conditions for level in Level)


@dataclass(frozen=True, slots=True)
class Playbook:
    """A firm's positions for one kind of contract, seen from one `side` ("customer", "receiving party").

    `contract` is the key of a kind of contract, "" for any. `sha256` is that of the file it was read from, "" where it
    was made in the program; two with the same positions are equal whatever their files.
    """

    name: str
    version: str
    side: str
    contract: str
    source: str
    positions: tuple[Position, ...]
    sha256: str = field(default="", compare=False)

    def position(self, key: str) -> Position | None:
        """Return the position with a key, None where there is none (any more)."""
        return next((one for one in self.positions if one.key == key), None)


def position_keys(named: Sequence[tuple[str, str]]) -> list[str]:
    """Return a key for each position that has none, from its clause and title: each unlike the others.

    The first position of a clause has the clause's name, so that a new title does not lose what was said of it.
    """
    keys: list[str] = []
    for clause, title in named:
        plain, titled = _slug(clause), f"{_slug(clause)}-{_slug(title)}"[:80]
        numbered = (f"{titled}-{number}" for number in range(2, len(named) + 3))
        keys.append(next(one for one in (plain, titled, *numbered) if one not in keys))
    return keys


def _slug(text: str) -> str:
    return "-".join(re.findall(r"[^\W_]+", text.lower())) or "position"

"""A clause found: where, in which words, with what value, how surely, and by whom."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ValueKind
from smallprint.domain.value_remark import DIFFER, ValueRemark

SURE = 0.7  # the confidence from which a finding is called sure: such ones were right nine times in ten


class FoundBy(StrEnum):
    """Who says that a finding is one; a finding may have several."""

    LEXICAL = "lexical"
    HEADS = "heads"
    MODEL = "model"
    RULE = "rule"
    PERSON = "person"


class Standing(StrEnum):
    """How surely a finding stands, before anybody decides: stated, asked, or folded under another of its type."""

    SURE = "sure"
    PERHAPS = "perhaps"
    FOLDED = "less likely"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A span that may be a clause; `score` is the probability that it is, in [0, 1].

    Where the Nano judge was heard, `score` is the probability that it is a clause which no surer candidate holds: what
    is listed goes by it. `chance` is then the probability that it is one by itself, said again or not: what a person is
    told. It is -1 where the two are the same.

    `passage` is where it starts; `start` and `end` are its characters in the document's text, -1 where only the passage
    is known and the reader cuts the span. `likely` says that it is listed as a card of its own.
    `around_start` and `around_end` reach over what may belong to the clause as well, -1 where nothing does. One that
    is not listed has them where it may be a further place of a listed clause.
    `moved` is by how much the Nano judge raised (or lowered) the score; 0 where it was not heard.
    `said` is whether a phrase agrees with trained heads, which has halved the doubt.
    """

    clause: str
    passage: int
    score: float
    start: int = -1
    end: int = -1
    likely: bool = True
    found_by: FoundBy = FoundBy.LEXICAL
    around_start: int = -1
    around_end: int = -1
    moved: float = 0.0
    said: bool = False
    chance: float = -1.0

    @property
    def confidence(self) -> float:
        """The probability that it is a clause by itself, whatever surer candidates hold."""
        return self.score if self.chance < 0 else self.chance


@dataclass(frozen=True, slots=True)
class Value:
    """What a clause says in one value.

    `shown` is for people ("30 days", "Delaware"); `normal` is for machines: dates as YYYY-MM-DD, durations as
    "<count> <day|week|month|year>", places as a name, parties joined by "; ". `start` and `end` are where it
    was read in the document's text, -1 where it was worked out. `remarks` are what a reviewer should know, for
    example that words and figures disagree.
    """

    kind: ValueKind
    shown: str
    normal: str
    start: int = -1
    end: int = -1
    remarks: tuple[ValueRemark, ...] = ()

    @property
    def readings_differ(self) -> bool:
        """Say whether it was read in two ways: in words and in figures, or in two passages."""
        return any(one.kind in DIFFER for one in self.remarks)


@dataclass(frozen=True, slots=True)
class Finding:
    """One clause found in one document. `quote` is the document's text at `anchor`, verbatim.

    `confidence` is in [0, 1]. `disputed` says that the voices in `found_by` and the others disagree (the model does
    not confirm what the locator found, or a value has two readings). `likely` says that it is listed as a card of its
    own; the rest is folded under its type's card, and tinted where it has `around_start`. `around_start` and
    `around_end` are characters that take in the quote and what may belong to the clause as well, less surely; -1 where
    nothing does. `section` is the path of the first passage, `section_number` what a person would cite. `moved` is by
    how much the Nano judge raised (or lowered) the confidence; 0 where it was not heard. `id` is 0 until the finding is
    stored. `adds` is the chance that it says what no surer finding says, which listing goes by; -1 where that is the
    confidence. It is not stored.
    """

    clause: str
    anchor: Anchor
    quote: str
    confidence: float
    found_by: tuple[FoundBy, ...]
    value: Value | None = None
    disputed: bool = False
    likely: bool = True
    section: str = ""
    section_number: str = ""
    around_start: int = -1
    around_end: int = -1
    moved: float = 0.0
    run_id: int = 0
    id: int = field(default=0, compare=False)
    adds: float = field(default=-1.0, compare=False)

    @property
    def weight(self) -> float:
        """What it counts beside the others of its type: what only repeats a surer one is no voice of its own."""
        return self.confidence if self.adds < 0 else self.adds

    def kept(self, share: float) -> "Finding":
        """Return the finding with a share of its confidence."""
        confidence = round(self.confidence * share, 4)
        return replace(self, confidence=confidence, adds=self.adds if self.adds < 0 else round(self.adds * share, 4))

    @property
    def standing(self) -> Standing:
        """How surely it stands by itself, whatever a person said of it."""
        if not self.likely:
            return Standing.FOLDED
        return Standing.SURE if self.confidence >= SURE else Standing.PERHAPS

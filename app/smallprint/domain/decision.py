"""What a person said of a finding or a document. Decisions are added, never overwritten."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

NO_VALUE = "no value"
"""The value of a decision that says that the clause states none."""


class Verdict(StrEnum):
    """What was decided; UNDECIDED takes a decision back (and is kept too)."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    EDITED = "edited"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on one finding; `value` is the corrected value of an EDITED one, or NO_VALUE, else ""."""

    finding_id: int
    verdict: Verdict
    made_at: datetime
    reason: str = ""
    value: str = ""
    id: int = 0


class HighlightColour(StrEnum):
    """The colours of a person's highlights."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    ORANGE = "orange"

    @property
    def label(self) -> str:
        """The colour's name as shown."""
        return self.value.capitalize()

    @property
    def ground(self) -> str:
        """The colour on paper, as "#rrggbb"."""
        return _GROUNDS[self]


_GROUNDS = {
    HighlightColour.YELLOW: "#fff0a0",
    HighlightColour.GREEN: "#c9efc4",
    HighlightColour.BLUE: "#c4e0fb",
    HighlightColour.PINK: "#fbd0e4",
    HighlightColour.ORANGE: "#ffdcb5",
}


@dataclass(frozen=True, slots=True)
class NoteSpan:
    """The characters of a document's text that a note is on, and their words."""

    start: int
    end: int
    quote: str

    def fits(self, text: str) -> bool:
        """Say whether these words are at this place of a text."""
        return text[self.start : self.end] == self.quote


@dataclass(frozen=True, slots=True)
class Note:
    """A person's remark on a document, on some of its words, or on one of its findings.

    `finding_id` None: on the document, or on the words of `span`. With a `colour` it highlights these, under a `tag` of
    the person's own ("" for none); a highlight may have no text. With `proposes`, its text is what the words of `span`
    should be instead; no text strikes them.
    """

    document_id: int
    text: str
    made_at: datetime
    finding_id: int | None = None
    id: int = 0
    span: NoteSpan | None = None
    colour: HighlightColour | None = None
    tag: str = ""
    proposes: bool = False

    @property
    def empty(self) -> bool:
        """Say whether nothing is said: such a note is removed."""
        return not self.text and self.colour is None and not self.proposes

    @property
    def heading(self) -> str:
        """What stands before its words in a list, "" for a plain note."""
        if self.proposes:
            return "Proposed instead" if self.text else "Proposed to be struck"
        if self.colour is None:
            return ""
        return f"{self.tag} ({self.colour.value})" if self.tag else f"{self.colour.label} highlight"

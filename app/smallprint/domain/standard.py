"""Standard forms: contracts that many use without a change, known by fingerprints, and how a document stands to one."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from smallprint.domain.place import Place


@dataclass(frozen=True, slots=True)
class FormClause:
    """A clause of a form: its number and heading as the form has them; either may be ""."""

    number: str
    heading: str = ""

    def __str__(self) -> str:
        return f"{self.number} {self.heading}".strip()


@dataclass(frozen=True, slots=True)
class FormPiece:
    """A sentence of a form, or a part of one between two marks that end it or beside a blank.

    `words` counts its words; `print` is the fingerprint of them, `case_print` the one of their letters with capitals.
    `clause` is an index. `blank_after` says that a blank follows, which each user fills in. Without `needed`, a
    document may lack it: a title, or the publisher's notice. `text` is "" where only fingerprints are kept.
    """

    words: int
    print: str
    case_print: str
    clause: int
    heading: bool = False
    blank_after: bool = False
    needed: bool = True
    text: str = ""


@dataclass(frozen=True, slots=True)
class StandardForm:
    """A form that documents are compared with; `key` is the name of its file. `source` is where its text is had."""

    key: str
    title: str
    publisher: str
    version: str
    licence: str
    source: str
    clauses: tuple[FormClause, ...]
    pieces: tuple[FormPiece, ...]

    @property
    def name(self) -> str:
        """The form as it is called in a sentence: "Alder Mutual NDA 1.0"."""
        publisher = "" if self.title.casefold().startswith(self.publisher.casefold()) else self.publisher
        return " ".join(filter(None, (publisher, self.title, self.version)))

    @property
    def length(self) -> int:
        """The words that a document made of the form must have."""
        return sum(one.words for one in self.pieces if one.needed)

    @property
    def has_text(self) -> bool:
        """Say whether the words of the form are kept, and not their fingerprints alone."""
        return any(one.text for one in self.pieces)


class DeviationKind(StrEnum):
    """How a document differs from its form."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    CAPITALS = "capitals"  # the same words, with other capital letters


@dataclass(frozen=True, slots=True)
class Deviation:
    """One difference. Characters `start` to `end` are the document's words; where something is gone, `end` is `start`.

    `clause` is the clause of the form, None where words stand in none. `missing` counts the form's words that are not
    there, `was` are those words where the form keeps its text, else "".
    """

    kind: DeviationKind
    start: int
    end: int
    clause: FormClause | None = None
    missing: int = 0
    was: str = ""


class BesideKind(StrEnum):
    """Why words of a document are no part of the form."""

    FILLED = "filled"  # they stand in a blank of the form
    BEFORE = "before"
    AFTER = "after"
    MARGIN = "margin"  # a header or footer that stands there once


@dataclass(frozen=True, slots=True)
class BesideForm:
    """Words that a document has beside the form's; `changing` says that they speak of changing its terms."""

    kind: BesideKind
    start: int
    end: int
    words: int
    changing: bool = False

    @property
    def told(self) -> bool:
        """Say whether a reader must know them: they may change the terms, or fill in a blank."""
        return self.changing or self.kind is BesideKind.FILLED


@dataclass(frozen=True, slots=True)
class StandardCheck:
    """A document beside the form it is made from: `share` of the form's words stand in it, from 0 to 1.

    `doubts` are why not every word could be looked at: pages that were not read, changes that are still open.
    """

    form: StandardForm
    share: float
    deviations: tuple[Deviation, ...]
    beside: tuple[BesideForm, ...] = ()
    doubts: tuple["StandardDoubt", ...] = ()

    @property
    def changes(self) -> tuple[Deviation, ...]:
        """What differs in words."""
        return tuple(one for one in self.deviations if one.kind is not DeviationKind.CAPITALS)

    @property
    def unmodified(self) -> bool:
        """Say that every word of the form is there, in its order, and none between them; False where it is in doubt."""
        return not self.changes and not self.doubts

    @property
    def changing(self) -> tuple[BesideForm, ...]:
        """The words beside the form that speak of changing its terms."""
        return tuple(one for one in self.beside if one.changing)


@dataclass(frozen=True, slots=True)
class PlacedCheck:
    """A check with where its deviations, and its words beside the form, stand in the document, in their order."""

    check: StandardCheck
    deviations: tuple[Place, ...]
    beside: tuple[Place, ...]

    def of_deviations(self) -> Iterator[tuple[Deviation, Place]]:
        """Yield each deviation with its place."""
        yield from zip(self.check.deviations, self.deviations, strict=True)

    def of_beside(self) -> Iterator[tuple[BesideForm, Place]]:
        """Yield the words beside the form that a reader must know, each with its place."""
        placed = zip(self.check.beside, self.beside, strict=True)
        yield from (one for one in placed if one[0].told)


class StandardDoubt(StrEnum):
    """Why it cannot be told that a document is unmodified."""

    PAGES_UNREAD = "pages_unread"
    RECOGNISED = "recognised"  # its text was recognised in pictures
    TRACKED_CHANGES = "tracked_changes"
    CUT_SHORT = "cut_short"

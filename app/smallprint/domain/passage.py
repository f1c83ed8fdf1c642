"""The smallest unit that is located, retrieved and cited: a sentence, a list item, a table row."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class PassageKind(StrEnum):
    """What a passage is.

    Furniture (running headers, footers, page numbers, comments) is kept but never located. Neither is what stands
    apart: words that are read and are not in force (hidden, struck out, a choice that is not ticked).
    """

    SENTENCE = "sentence"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    NOTE = "note"
    FURNITURE = "furniture"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Section:
    """One step of a section path: number as printed ("9.2", "(b)", "Article IV") and its title; either may be ""."""

    number: str
    title: str = ""

    def __str__(self) -> str:
        return f"{self.number} {self.title}".strip()


@dataclass(frozen=True, slots=True)
class Passage:
    """Characters `start` to `end` of the document's text, with the sections it stands in, outermost first.

    Passages tile the text: passage n+1 starts where passage n ends, the first at 0, the last ends with the text.
    White space between passages belongs to the one before it. `continues` says that the passage goes on with the
    sentence of the last passage before it that is not furniture (cut by a page break, or for its length).
    """

    index: int
    start: int
    end: int
    page: int
    kind: PassageKind
    section: tuple[Section, ...] = ()
    continues: bool = False

    @property
    def counts(self) -> bool:
        """Say whether these are words of the contract that are in force: findings and answers may rest on them."""
        return self.kind not in (PassageKind.FURNITURE, PassageKind.APART)

    @property
    def heading(self) -> str:
        """The title of the innermost section that has one, or ""."""
        return next((step.title for step in reversed(self.section) if step.title), "")

    @property
    def section_number(self) -> str:
        """The number a person would cite, for example "9.2(b)"; "" outside numbered sections."""
        return section_number(self.section)

    @property
    def section_path(self) -> str:
        """The path as shown, for example "9.2 Termination > (b)"."""
        return section_path(self.section)


def section_number(section: Sequence[Section]) -> str:
    """Return the number a person would cite for a section path, for example "9.2(b)"; "" outside numbered sections.

    A step whose number repeats its parent's ("9" then "9.2") replaces it; "(b)" is appended, and so is "b." or "1)"
    inside a numbered section, in brackets.
    """
    cited = ""
    for step in section:
        number = step.number.rstrip(".")
        if not number:
            continue
        if cited and step.number[-1] in ".)" and number.rstrip(")").isalnum():
            number = f"({number.rstrip(')')})"
        cited = cited + number if number.startswith("(") else number
    return cited


def section_path(section: Sequence[Section]) -> str:
    """Return a section path as shown, for example "9.2 Termination > (b)"."""
    return " > ".join(str(step) for step in section)


@dataclass(frozen=True, slots=True)
class Definition:
    """A term the contract defines ("Term" means …): where the defining words stand, and in which passage."""

    term: str
    start: int
    end: int
    passage: int


@dataclass(frozen=True, slots=True)
class Segmentation:
    """A document's passages and the terms it defines."""

    passages: tuple[Passage, ...]
    definitions: tuple[Definition, ...] = ()

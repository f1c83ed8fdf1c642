"""The findings report before it has a format: its head, its sections, their paragraphs and tables."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from smallprint.domain.clause import ClauseGroup
from smallprint.domain.decision import Verdict


class Look(StrEnum):
    """How words look; the value is the name of the paragraph style in a Word template."""

    BODY = "Normal"
    TITLE = "Title"
    SUBTITLE = "Subtitle"
    CONTENTS = "Contents heading"
    ENTRY = "Contents entry"
    HEADING = "Heading 1"
    SUBHEADING = "Heading 2"
    BULLET = "List Bullet"
    HEADER = "Header"
    FOOTER = "Footer"
    EYEBROW = "Eyebrow"
    SMALL = "Small print"
    CELL = "Table text"
    HEAD = "Table head"
    CLAUSE = "Finding clause"
    VALUE = "Finding value"
    QUOTE = "Finding quote"
    PLACE = "Finding place"
    REMARK = "Finding remark"
    ACCEPTED = "Status accepted"
    REJECTED = "Status rejected"
    EDITED = "Status edited"
    UNDECIDED = "Status undecided"

    @property
    def slug(self) -> str:
        """The name where names have no spaces."""
        return self.name.lower()


def status_look(verdict: Verdict) -> Look:
    """Return how a status looks."""
    return Look(f"Status {verdict}")


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One paragraph."""

    text: str
    look: Look = Look.BODY


ReportCell = tuple[ReportLine, ...]


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table with a head: `widths` are parts of the text's width, the last `numbers` columns are aligned to the right.

    `about` says what it holds, for those who hear it. A `group` gives it its colour.
    """

    heads: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[ReportCell, ...], ...]
    about: str
    numbers: int = 0
    group: ClauseGroup | None = None


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A heading with what stands under it."""

    title: str
    level: int
    blocks: tuple[ReportLine | ReportTable, ...]
    parts: tuple["ReportSection", ...] = ()

    def walked(self) -> Iterator["ReportSection"]:
        """Yield the section and all below it, as they stand."""
        yield self
        for part in self.parts:
            yield from part.walked()


@dataclass(frozen=True, slots=True)
class FindingsReport:
    """The whole report. `made` is the day it was made, "" where that is left out; `name` is what it calls itself."""

    eyebrow: str
    title: str
    subtitle: str
    made: str
    head: tuple[ReportLine, ...]
    sections: tuple[ReportSection, ...] = field(default=())
    name: str = "Findings report"

    def walked(self) -> Iterator[ReportSection]:
        """Yield all sections as they stand."""
        for section in self.sections:
            yield from section.walked()

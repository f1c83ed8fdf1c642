"""The lines of a text without structure, and how each one joins the line before it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from smallprint.domain.document import SET_APART, Document
from smallprint.segment.geometry import measure

PARAGRAPH_LINE = 160
"""Characters: a line longer than this was not broken at a page's width, it is a whole paragraph."""

_BLANKS_AT_EDGE = 4
"""So many blank lines in a row stand for a page break in text whose pages were lost."""

_WIDE_GAP = re.compile(r"[ \t\xa0]{3,}(?=\S)|\t(?=\S)")
_BARE_LABEL = re.compile(
    r"(?:(?:article|section|exhibit|schedule)\s+)?[(\"“]?(?:\d[\d.]{0,9}|[a-z]{1,2}|[ivxl]{1,6}|[-*•·])[.):\"”]{0,2}",
    re.IGNORECASE,
)
_RULE = re.compile(r"[-=_~–—]{2}[-=_~–— ]*")
"""A typewriter's underlining, or a rule across the page: it stands between the words and says nothing."""

_MAX_ROW = 200
_MAX_CELL = 45


class Joint(StrEnum):
    """How a line stands to the one before."""

    WRAP = "wrap"  # the next line of the page
    GAP = "gap"  # the same line, after a wide gap
    SPACE = "space"  # after a blank line or vertical space
    EDGE = "edge"  # first after a page break


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line (or a part of one between wide gaps) without the white space around it; never empty.

    `indent` is in characters, or in points where the page has strips; `short` says that the line ends well before the
    right margin, so that its break was meant; `row` that it looks like the row of a table set with spaces.
    """

    start: int
    end: int
    text: str
    page: int
    joint: Joint
    indent: float = 0.0
    short: bool = False
    row: bool = False


def read_lines(document: Document) -> list[PrintedLine]:
    """Return the lines of the document's text in order, but what stands apart.

    White space and rules of dashes are in none of them.
    """
    hidden = apart_spans(document)
    lines = [line for line in _raw_lines(document) if not _within(line, hidden)]
    measured = measure(document, [(line.page, line.start, line.end) for line in lines])
    width = _usual_width(lines)
    read: list[PrintedLine] = []
    ruled: Joint | None = None
    for line, place in zip(lines, measured, strict=True):
        joint = line.joint
        if place is not None and place.spaced and joint is Joint.WRAP:
            joint = Joint.SPACE
        if ruled is not None and joint is Joint.WRAP:
            joint = ruled
        ruled = joint if _RULE.fullmatch(line.text) else None
        if ruled is not None:
            continue
        if place is None:
            length = line.end - line.start
            short = length > PARAGRAPH_LINE or length + line.indent < 0.75 * width
            read.append(replace(line, short=short, joint=joint))
        else:
            read.append(replace(line, short=place.short, indent=place.indent, joint=joint))
    return read


def apart_spans(document: Document) -> list[tuple[int, int]]:
    """Return the characters that are read and not in force (hidden, struck out, not ticked), in order."""
    return [(block.start, block.end) for block in document.blocks if block.kind in SET_APART]


def _within(line: PrintedLine, spans: Sequence[tuple[int, int]]) -> bool:
    found = bisect_right(spans, line.start, key=lambda span: span[0]) - 1
    return found >= 0 and line.start < spans[found][1]


def _raw_lines(document: Document) -> Iterator[PrintedLine]:
    """Yield the lines page by page, parts of lines between wide gaps apart, with indents in characters."""
    text = document.text
    blanks = _BLANKS_AT_EDGE
    for page in document.pages:
        joint = Joint.EDGE
        offset = page.start
        for raw in text[page.start : page.end].split("\n"):
            stripped = raw.strip()
            if not stripped:
                blanks += 1
                if joint is not Joint.EDGE:
                    joint = Joint.EDGE if blanks >= _BLANKS_AT_EDGE or "\f" in raw else Joint.SPACE
                elif "\f" in raw:
                    joint = Joint.EDGE
            else:
                yield from _parts(raw, stripped, offset, page.index, joint)
                joint, blanks = Joint.WRAP, 0
            offset += len(raw) + 1
        blanks = _BLANKS_AT_EDGE


def _parts(raw: str, stripped: str, offset: int, page: int, joint: Joint) -> Iterator[PrintedLine]:
    """Yield the line, or its parts where a wide gap inside it stands for a lost paragraph break."""
    indent = len(raw) - len(raw.lstrip())
    start = offset + indent
    cuts = [(gap.start(), gap.end()) for gap in _WIDE_GAP.finditer(stripped)]
    cells = _cells(stripped, cuts)
    row = "\t" in stripped or (len(cuts) > 0 and len(stripped) <= _MAX_ROW and _tabular(cells))  # reading marks cells
    if not cuts or row:
        yield PrintedLine(start, start + len(stripped), stripped, page, joint, float(indent), row=row)
        return
    begin = 0
    for left, right in [*cuts, (len(stripped), len(stripped))]:
        part = stripped[begin:left]
        if right < len(stripped) and (len(part) <= 20 and _BARE_LABEL.fullmatch(part)):
            continue  # "Section 1.1      Definitions": the gap only sets the number off
        yield PrintedLine(start + begin, start + left, part, page, joint, float(indent))
        begin, joint = right, Joint.GAP


def _cells(stripped: str, cuts: list[tuple[int, int]]) -> list[str]:
    edges = [0, *(edge for cut in cuts for edge in cut), len(stripped)]
    return [stripped[edges[i] : edges[i + 1]] for i in range(0, len(edges), 2)]


def _tabular(cells: list[str]) -> bool:
    """Say whether the parts of a line are cells of a row, not words of a line that was stretched to the margin."""
    stretched = any(cell[0].islower() for cell in cells[1:]) or any(cell[-1] in ",;" for cell in cells[:-1])
    return max(map(len, cells)) <= _MAX_CELL and not stretched and not _titled(cells)


def _titled(cells: list[str]) -> bool:
    """Say whether the first cell only numbers the rest, as in "9.2    Term"."""
    return len(cells) == 2 and _BARE_LABEL.fullmatch(cells[0]) is not None


def _usual_width(lines: list[PrintedLine]) -> float:
    """Return the width in characters at which the text was broken, 0 where it was not."""
    lengths = sorted(line.end - line.start + line.indent for line in lines if line.end - line.start <= PARAGRAPH_LINE)
    return lengths[int(len(lengths) * 0.9)] if lengths else 0.0

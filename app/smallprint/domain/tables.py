"""The tables of a document: rows of cells, and the column headings over them, as far as the text shows them.

Word says what a row is; in PDF and plain text, segmentation marks the lines that stand in columns as rows. Cells are
told apart by the bars that join a Word row's cells, by the tabs that reading a PDF puts between them, or by wide gaps.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smallprint.domain.document import SET_APART, BlockKind, Document
from smallprint.domain.passage import Passage, PassageKind

_BETWEEN = re.compile(r" \| |\t+|[ \xa0]{3,}")
_PAIR = 2  # cells of a row that may as well be a name and its value
_MOST_HEADING = 60  # characters of a column's heading
_VALUE = re.compile(
    r"^\W*(?:[A-Z]{3}\s?)?[£$€¥]?\s?\d|^\W*(?:none|nil|n/a|yes|no|unlimited|included|[-–—])\W*$|\d{4}$|\d\s?%$",
    re.IGNORECASE,
)
_TO_FILL_IN = re.compile(r"[{}\[\]?@☐☒]|_{3}")
_SENTENCE = re.compile(r"[.;:]$|\b(?:shall|will|must|means|muss|wird)\b")
# What columns are headed by; a first row of such words is no row of values.
_USUAL = frozenset(
    """
    name item items description descriptions service services role roles rate rates price prices fee fees amount
    amounts date dates due deadline milestone milestones target targets measure measures level levels severity
    priority response resolution time times country location place task tasks purpose owner code goods product products
    quantity quantities unit units volume period year month term party parties number no ref reference clause section
    subject type category grade position salary discount credit credits total cost costs charge charges percentage
    remark remarks note notes comment comments detail details value values metric availability uptime meaning
    definition deliverable deliverables phase stage fix hours days per currency frequency sub-processor processor
    supplier buyer seller customer client landlord tenant company vendor licensor licensee lender borrower title
    leistung preis preise betrag datum menge einheit beschreibung bezeichnung stundensatz rolle zweck frist anzahl land
    satz kosten entgelt gebühr stufe priorität reaktionszeit verfügbarkeit wert artikel
    """.split()  # noqa: SIM905 - a list of quoted words would be a page long
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class TableCell:
    """Characters `start` to `end` of the document's text, without white space around them."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: characters `start` to `end`, its cells, and for each cell the heading of its column, "" for none."""

    start: int
    end: int
    cells: tuple[TableCell, ...]
    headings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that stand together; `headings` are those of its columns, none where its first row is a row like others.

    `head` are the characters of the row of headings, empty where there is none.
    """

    rows: tuple[TableRow, ...]
    headings: tuple[str, ...] = ()
    head: tuple[int, int] = (0, 0)


def find_tables(document: Document, passages: Sequence[Passage]) -> tuple[Table, ...]:
    """Return the tables of a document in text order; a row of headings is in none of their `rows`."""
    found: list[Table] = []
    for run in _runs(document, passages):
        rows = [(start, end, cells) for start, end in run if (cells := _cells(document, start, end))]
        found.extend(_tables(document.text, rows))
    return tuple(found)


def row_at(tables: Sequence[Table], start: int, end: int) -> tuple[Table, TableRow] | None:
    """Return the row that some characters lie in, with its table; None where they lie in none or reach over it."""
    for table in tables:
        for row in table.rows:
            if row.start <= start and end <= row.end + 1:
                return table, row
    return None


def _runs(document: Document, passages: Sequence[Passage]) -> Iterator[list[tuple[int, int]]]:
    """Yield the rows that follow each other without anything between them, as spans."""
    blocks = [block for block in document.blocks if block.kind not in SET_APART]
    if blocks:
        kinds = [(block.kind is BlockKind.TABLE_ROW, block.start, block.end) for block in blocks]
    else:
        counted = [one for one in passages if one.kind is not PassageKind.FURNITURE]
        kinds = [(one.kind is PassageKind.TABLE_ROW, one.start, one.end) for one in counted]
    run: list[tuple[int, int]] = []
    for is_row, start, end in kinds:
        if is_row:
            run.append((start, end))
        elif document.text[start:end].strip():
            if run:
                yield run
            run = []
    if run:
        yield run


def _cells(document: Document, start: int, end: int) -> tuple[TableCell, ...]:
    text = document.text
    edges = [start, *(edge for gap in _BETWEEN.finditer(text, start, end) for edge in gap.span()), end]
    cells = (_trimmed(text, *edges[at : at + 2]) for at in range(0, len(edges), 2))
    return tuple(cell for cell in cells if cell.start < cell.end)


def _trimmed(text: str, start: int, end: int) -> TableCell:
    words = text[start:end]
    return TableCell(start + len(words) - len(words.lstrip()), start + len(words.rstrip()) if words.strip() else start)


def _tables(text: str, rows: Sequence[tuple[int, int, tuple[TableCell, ...]]]) -> Iterator[Table]:
    """Yield the tables of rows that follow each other: each row of headings begins one."""
    heads = [at for at in range(len(rows)) if _heads(text, rows, at)]
    firsts = sorted({0, *heads})
    for first, last in zip(firsts, [*firsts[1:], len(rows)], strict=True):
        headings: tuple[str, ...] = ()
        if first in heads:
            headings = tuple(" ".join(text[one.start : one.end].split()) for one in rows[first][2])
        body = rows[first + bool(headings) : last]
        made = tuple(TableRow(start, end, cells, _over(headings, len(cells))) for start, end, cells in body)
        if made:
            yield Table(made, headings, rows[first][:2] if headings else (0, 0))


def _over(headings: tuple[str, ...], cells: int) -> tuple[str, ...]:
    """Return the heading of each cell. A row with one cell more than there are headings begins in an empty corner."""
    if headings and cells == len(headings):
        return headings
    return ("", *headings) if headings and cells == len(headings) + 1 else ("",) * cells


def _heads(text: str, rows: Sequence[tuple[int, int, tuple[TableCell, ...]]], at: int) -> bool:
    """Say whether a row is one of headings: short names of things, over rows of another kind."""
    cells = [" ".join(text[one.start : one.end].split()) for one in rows[at][2]]
    body = [[text[one.start : one.end] for one in cells_] for _, _, cells_ in rows[at + 1 : at + 6]]
    width = len(cells)
    body = body[: next((n for n, one in enumerate(body) if len(one) not in (width, width + 1)), len(body))]
    if width < 2 or not body or (at and len(rows[at - 1][2]) == width) or not all(map(_names, cells)):
        return False
    if any(one.isdigit() for one in cells[0].split()):
        return False
    if all(len(one) == width + 1 for one in body):
        return True  # the corner over the rows' own names is empty
    usual = sum(not _USUAL.isdisjoint(_WORD.findall(one.lower())) for one in cells)
    if width > _PAIR:
        return usual * 2 >= width
    last = _WORD.findall(cells[-1].lower())[-1:]
    values = len(body) > 1 and all(_VALUE.search(one[-1].strip()) for one in body)
    return values or (usual == width and not _USUAL.isdisjoint(last))


def _names(cell: str) -> bool:
    """Say whether a cell may name a column: short, no sentence, no value, nothing to fill in."""
    short = 0 < len(cell) <= _MOST_HEADING
    return short and not (_SENTENCE.search(cell) or _VALUE.search(cell) or _TO_FILL_IN.search(cell))

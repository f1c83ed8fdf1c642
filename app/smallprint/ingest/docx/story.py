"""Walks the blocks of a Word story (body, header, note, comment, text box) in document order."""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from smallprint.domain.change import ChangeKind
from smallprint.domain.document import BlockKind
from smallprint.ingest.docx.changes import KINDS, PARAGRAPH_END, Ledger, effective, formatting
from smallprint.ingest.docx.clean import PAGE_BREAK, cleaned, tidied
from smallprint.ingest.docx.marks import only_marks, split, unmarked
from smallprint.ingest.docx.numbering import ListLabel, WordNumbering
from smallprint.ingest.docx.package import Element, W, child, elements, local, switched_on, val
from smallprint.ingest.docx.styles import Styles
from smallprint.ingest.docx.text import Inline, UnshownContent, chosen_branch

# Clauses are often typed in a heading style, whole; what is longer than this is read as a clause.
MAX_HEADING_CHARACTERS = 160
# A heading may end with a full stop ("6.6 Survival."), but one of more words than this is a sentence.
MAX_STOPPED_HEADING_WORDS = 5
# A row is one line of a table; a cell with more paragraphs than this makes it page layout instead.
MAX_CELL_PARAGRAPHS = 6
CELL_JOIN = " | "
_MOST_COLUMNS = 63  # of a table in Word

_GOES_ON = re.compile(r"(?:[;,:]|\b(?:and|or))$")
_SENTENCES = re.compile(r"[a-z)]{2}[.;:] +[A-Z]?[a-z ]{15}")
_TRACKED = ("ins", "del", "moveFrom", "moveTo")
_COMMENTED = ("commentRangeStart", "commentRangeEnd")


@dataclass(frozen=True, slots=True)
class StoryPiece:
    """One block still without its place: `text` is clean and may hold PAGE_BREAK and marks (`docx_marks`)."""

    kind: BlockKind
    text: str
    level: int = 0
    number: str = ""
    columns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell of a table's row, or what stands beside cells: the column it begins in, and what it holds."""

    column: int
    pieces: list[StoryPiece]


class Story:
    """Reads stories of one document; list numbers go on counting from one to the next.

    `hidden` collects what the stories hold and no reader sees, a text for each paragraph or cell, `struck` what is
    struck out. `imported` gives the blocks of what a w:altChunk brings in.
    """

    def __init__(
        self,
        styles: Styles,
        numbering: WordNumbering,
        inline: Inline,
        tally: UnshownContent,
        ledger: Ledger,
        imported: Callable[[Element], list[StoryPiece]],
    ) -> None:
        self._styles = styles
        self._numbering = numbering
        self._inline = inline
        self._tally = tally
        self._ledger = ledger
        self._imported = imported
        self._later_sections: deque[Element] = deque()
        self.hidden: list[str] = []
        self.struck: list[str] = []

    def read(self, root: Element) -> Iterator[StoryPiece]:
        """Yield the blocks of a story."""
        self._inline.begin(root)
        sections = (item for item in root.iter(f"{W}sectPr") if local(item.getparent()) != "sectPrChange")
        self._later_sections = deque(list(sections)[1:])
        yield from self._blocks(root)

    def text(self, root: Element) -> str:
        """Return a story as one text, a line a block, without page breaks, with its marks."""
        lines = (piece.text.replace(PAGE_BREAK, "").strip() for piece in self.read(root))
        return _joined("\n", lines)

    def absent_note(self, tag: str, change: Element, note: Element, kind: str) -> None:
        """List the words of a note that is cited no more among the changes."""
        text = cleaned(split(self._inline.absent(change, note))[0]).strip()
        self._ledger.add(KINDS[tag], note, text=text, detail=kind, by=change)

    def _blocks(self, container: Element, *, in_cell: bool = False) -> Iterator[StoryPiece]:
        waiting: list[Element] = []  # paragraphs whose mark is deleted or hidden: they run on into the next
        for item in self._flattened(container):
            tag = local(item)
            if tag == "p":
                waiting.append(item)
                if not self._runs_on(item):
                    yield from self._paragraph(waiting, in_cell)
                    waiting = []
                continue
            if waiting and tag in ("tbl", "altChunk"):
                yield from self._paragraph(waiting, in_cell)
                waiting = []
            if tag == "tbl":
                yield from self._table(item)
            elif tag == "altChunk":
                yield from self._imported(item)
            else:
                yield from self._beside(item, tag)
        if waiting:
            yield from self._paragraph(waiting, in_cell)

    def _beside(self, item: Element, tag: str) -> Iterator[StoryPiece]:
        """Yield the marks of what stands between blocks, rows or cells: comments' ends, and what is not in the text."""
        if tag in _COMMENTED:
            yield _marks(self._ledger.anchor(item))
        elif tag in _TRACKED:
            yield _marks(self._absent(item, item))
        elif tag == "altChunk":  # among rows or cells, where none belongs
            self._tally.imported += 1
        elif tag == "sectPr":
            yield from self._formatted(item, "sectPr", "section")

    def _absent(self, change: Element, item: Element, detail: str = "") -> str:
        """List the words of `item` as kept out of the text by `change`, and return the marks of their place."""
        words = self._inline.absent(change, item)
        text = cleaned(split(words)[0]).replace(PAGE_BREAK, "").strip()
        start, _ = self._ledger.add(KINDS[local(change)], item, text=text, detail=detail, by=change)
        return start + only_marks(words)

    def _formatted(self, properties: Element | None, name: str, what: str) -> Iterator[StoryPiece]:
        """Yield the marks of changed properties of a table, row, cell or section."""
        change = child(properties, f"{name}Change")
        if change is not None and properties is not None:
            detail = f"{what}: {formatting(change, properties)}"
            yield _marks("".join(self._ledger.add(ChangeKind.FORMATTED, change, detail=detail)))

    def _runs_on(self, paragraph: Element) -> bool:
        mark = child(paragraph, "pPr", "rPr")
        return self._gone(mark) is not None or _style_separator(mark)

    def _gone(self, properties: Element | None) -> Element | None:
        """Return the change that keeps a paragraph's end or a row out of the reading text."""
        found = (child(properties, tag) for tag in _TRACKED if not self._ledger.in_text(tag))
        return next((change for change in found if change is not None), None)

    def _added(self, properties: Element | None) -> Element | None:
        """Return the change that brings a paragraph's end or a row into the reading text."""
        found = (child(properties, tag) for tag in _TRACKED if self._ledger.in_text(tag))
        return next((change for change in found if change is not None), None)

    def _paragraph(self, parts: list[Element], in_cell: bool) -> Iterator[StoryPiece]:
        leading = next((part for part in parts if _style_separator(child(part, "pPr", "rPr"))), parts[-1])
        own = child(leading, "pPr")
        properties = effective(own, "pPr", self._ledger.reading)
        style = self._styles.of_paragraph(properties)
        raw, boxes = self._inside(parts)
        text = tidied(raw)
        visible = unmarked(text).strip(PAGE_BREAK + " \n")
        label = self._numbering.label(properties, style) if visible or self._takes_number(own) else None
        before = PAGE_BREAK if self._starts_page(properties, style) else ""
        if visible or (label is not None and label.cited and in_cell):
            yield self._piece(before, text, visible, label, self._styles.outline_level(properties, style))
        else:
            if PAGE_BREAK in before + text:
                yield StoryPiece(BlockKind.PARAGRAPH, PAGE_BREAK)
            if only_marks(text):
                yield _marks(only_marks(text))
        for box in boxes:
            for piece in self._blocks(box):
                yield replace(piece, kind=BlockKind.TEXT_BOX)
        if self._ends_section(parts):
            yield StoryPiece(BlockKind.PARAGRAPH, PAGE_BREAK)

    def _inside(self, parts: list[Element]) -> tuple[str, list[Element]]:
        """Return the raw text of paragraphs that are one to a reader and their text boxes; keep what stands apart."""
        raw, boxes = "", list[Element]()
        self._inline.hidden, self._inline.struck = [], []
        for part in parts:
            properties = child(part, "pPr")
            style = self._styles.of_paragraph(effective(properties, "pPr", self._ledger.reading))
            text, found = self._inline.read(part, style)
            raw += self._paragraph_changes(part, properties, text)
            boxes += found
        self.hidden += self._inline.hidden
        for text in self._inline.struck:
            words = plain(cleaned(text))
            self._tally.struck += len(words.split())
            self.struck += [words] if words else []
        return raw, boxes

    def _paragraph_changes(self, part: Element, properties: Element | None, text: str) -> str:
        """List what is tracked of a paragraph's format and of its end, and return its text with their marks."""
        mark = child(properties, "rPr")
        for tag in _TRACKED:
            change = child(mark, tag)
            if change is not None:
                text += "".join(self._ledger.add(KINDS[tag], change, text=PARAGRAPH_END))
        for name, holder in (("pPr", properties), ("sectPr", child(properties, "sectPr"))):
            change = child(holder, f"{name}Change")
            if change is not None:
                what = formatting(change, holder)
                start, end = self._ledger.add(ChangeKind.FORMATTED, part, detail=f"paragraph: {what}", by=change)
                text = f"{start}{text}{end}"
        return text

    def _takes_number(self, properties: Element | None) -> bool:
        """Say whether an empty paragraph counts in its list: not where it only ends a section, is hidden or deleted."""
        mark = child(properties, "rPr")
        hidden = switched_on(child(mark, "vanish")) or self._gone(mark) is not None
        return not hidden and child(properties, "sectPr") is None

    @staticmethod
    def _piece(before: str, text: str, visible: str, label: ListLabel | None, outline: int) -> StoryPiece:
        leading = PAGE_BREAK if text.startswith(PAGE_BREAK) else ""
        body = text[len(leading) :].lstrip(" \n")
        shown = cleaned(f"{label.shown}{label.separator}") if label else ""
        # the label stands before the marks of the paragraph's first words
        whole = f"{before or leading}{shown}{body}".rstrip(" \n")
        number = label.cited if label else ""
        if outline and _reads_as_heading(visible):
            # "4.2 Termination." typed in the style of a chapter stands as deep as its number says
            depth = max(outline, label.level + 1) if label and number else outline
            return StoryPiece(BlockKind.HEADING, whole, depth, number)
        if label is not None:
            return StoryPiece(BlockKind.LIST_ITEM, whole, label.level + 1, number)
        return StoryPiece(BlockKind.PARAGRAPH, whole)

    def _starts_page(self, properties: Element | None, style: str | None) -> bool:
        direct = switched_on(child(properties, "pageBreakBefore"))
        return self._styles.switched(style, "pPr", "pageBreakBefore") if direct is None else direct

    def _ends_section(self, parts: list[Element]) -> bool:
        """Say whether a section ends here and the next one starts on a new page."""
        if not any(child(part, "pPr", "sectPr") is not None for part in parts) or not self._later_sections:
            return False
        return (val(child(self._later_sections.popleft(), "type")) or "nextPage") != "continuous"

    def _table(self, table: Element) -> Iterator[StoryPiece]:
        yield from self._formatted(child(table, "tblPr"), "tblPr", "table")
        for row in self._flattened(table):
            if local(row) != "tr":
                yield from self._beside(row, local(row))
                continue
            properties = child(row, "trPr")
            yield from self._formatted(properties, "trPr", "table row")
            gone, added = self._gone(properties), self._added(properties)
            if gone is not None:
                yield _marks(self._absent(gone, row, "table row"))
                continue
            start, end = ("", "") if added is None else self._ledger.add(KINDS[local(added)], row, by=added)
            with self._inline.covered(added):
                yield from _row(self._cells(row, properties), start, end)

    def _cells(self, row: Element, row_properties: Element | None) -> list[_Cell]:
        cells: list[_Cell] = []
        column = _count(row_properties, "gridBefore", 0)
        for cell in self._flattened(row):
            if local(cell) != "tc":
                cells.append(_Cell(column, list(self._beside(cell, local(cell)))))
                continue
            properties = child(cell, "tcPr")
            pieces = list(self._formatted(properties, "tcPr", "table cell"))
            for tag in ("cellIns", "cellDel"):
                change = child(properties, tag)
                if change is not None and not self._ledger.in_text(tag):
                    pieces.append(_marks(self._absent(change, cell, "table cell")))
                    break
                if change is not None:
                    pieces.append(_marks("".join(self._ledger.add(KINDS[tag], cell, detail="table cell", by=change))))
            else:
                inside = list(self._blocks(cell, in_cell=True))
                shown = _counts(properties)
                pieces += inside if shown else (_marks(only_marks(piece.text)) for piece in inside)
                if not shown:
                    self._hide(" ".join(unmarked(piece.text) for piece in inside))
            cells.append(_Cell(column, pieces))
            column += _count(properties, "gridSpan", 1)
        return [cell for cell in cells if cell.pieces]

    def _hide(self, text: str) -> None:
        """Keep what a merged cell holds and does not show."""
        text = text.replace(PAGE_BREAK, "").strip()
        if text:
            self.hidden.append(text)
            self._tally.hidden += len(text)

    def _flattened(self, container: Element) -> Iterator[Element]:
        """Yield the blocks, rows or cells of a container, going through what only wraps them."""
        for item in elements(container):
            tag = local(item)
            if tag in ("sdt", "sdtContent", "customXml", "smartTag") or (tag in _TRACKED and self._ledger.in_text(tag)):
                yield from self._flattened(item)
            elif tag == "AlternateContent":
                yield from self._flattened(chosen_branch(item))
            elif tag == "subDoc":
                self._tally.imported += 1
            else:
                yield item


def _reads_as_heading(text: str) -> bool:
    """Say whether text in a heading style is a heading, and not a clause typed in that style."""
    if len(text) > MAX_HEADING_CHARACTERS or not any(c.isalnum() for c in text):
        return False
    if _GOES_ON.search(text) or _SENTENCES.search(text):
        return False
    return not text.endswith(".") or len(text.split()) <= MAX_STOPPED_HEADING_WORDS


def _row(placed: list[_Cell], start: str = "", end: str = "") -> Iterator[StoryPiece]:
    """Yield a row as one block, or the blocks of its cells one by one where the table is only layout.

    `start` and `end` are the marks of a change that is the whole row.
    """
    cells = [cell.pieces for cell in placed]
    filled = [cell for cell in cells if any(unmarked(piece.text).strip(PAGE_BREAK) for piece in cell)]
    apart = [piece for cell in filled for piece in cell if piece.kind is BlockKind.TEXT_BOX]
    longest = max((sum(1 for piece in cell if unmarked(piece.text)) for cell in filled), default=0)
    nested = any(piece.kind is BlockKind.TABLE_ROW for cell in filled for piece in cell)
    if nested or longest > MAX_CELL_PARAGRAPHS or (len(filled) == 1 and longest > 1):
        yield _marks(start)
        for cell in cells:
            yield from (piece for piece in cell if cell in filled or not unmarked(piece.text))
        yield _marks(end)
        return
    text = start + _joined(CELL_JOIN, map(_cell_text, cells))
    if unmarked(text):
        first = next((piece for cell in filled for piece in cell if unmarked(piece.text).strip(PAGE_BREAK)), None)
        # a page that starts inside the row starts, for a reader, before it or where its text says
        yield StoryPiece(BlockKind.TABLE_ROW, text + end, 0, first.number if first else "", _columns(placed))
    elif text + end:
        yield _marks(text + end)
    if any(piece.text == PAGE_BREAK for cell in cells for piece in cell):
        yield StoryPiece(BlockKind.PARAGRAPH, PAGE_BREAK)
    yield from apart


def _columns(cells: list[_Cell]) -> tuple[int, ...]:
    """Return the columns of the cells that show words, none where these stand side by side from the first one."""
    columns = tuple(cell.column for cell in cells if unmarked(_cell_text(cell.pieces)))
    return columns if columns != tuple(range(len(columns))) else ()


def _cell_text(cell: list[StoryPiece]) -> str:
    """Return the lines of a cell with their marks, without what stands apart from the row."""
    shown = (piece for piece in cell if piece.kind is not BlockKind.TEXT_BOX and piece.text != PAGE_BREAK)
    return _joined("\n", (piece.text for piece in shown))


def _joined(between: str, texts: Iterable[str]) -> str:
    """Return texts with something between those that show words; marks alone need nothing."""
    parts: list[str] = []
    begun = False
    for text in texts:
        shows = bool(unmarked(text))
        parts += (between, text) if shows and begun else (text,)
        begun = begun or shows
    return "".join(parts)


def _marks(marks: str) -> StoryPiece:
    """Return a piece that is no block and only says where something is."""
    return StoryPiece(BlockKind.PARAGRAPH, marks)


def _count(properties: Element | None, name: str, usual: int) -> int:
    """Return how many columns of the table's grid something takes; nonsense counts as the usual number."""
    written = val(child(properties, name)) or ""
    return min(int(written), _MOST_COLUMNS) if written.isascii() and written.isdigit() else usual


def _counts(properties: Element | None) -> bool:
    """Say whether a cell shows its own text: it is not merged into another."""
    for name in ("vMerge", "hMerge"):
        merge = child(properties, name)
        if merge is not None and (val(merge) or "continue") == "continue":
            return False
    return True


def _style_separator(mark: Element | None) -> bool:
    """Say whether a paragraph mark is a style separator: a heading that runs on into its clause."""
    return bool(switched_on(child(mark, "specVanish"))) and bool(switched_on(child(mark, "vanish")))


def plain(text: str) -> str:
    """Return text on one line."""
    return re.sub(r"\s+", " ", text).strip()

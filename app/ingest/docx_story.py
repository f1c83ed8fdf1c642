"""Walks the blocks of a Word story (body, header, note, comment, text box) in document order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.domain.document import BlockKind
from app.ingest.docx_numbering import Label, Numbering
from app.ingest.docx_parts import Element, W, child, elements, local, switched_on, val
from app.ingest.docx_styles import Styles
from app.ingest.docx_text import PAGE_BREAK, Inline, Tally, chosen_branch, cleaned

# Clauses are often typed in a heading style, whole; what is longer than this is read as a clause.
MAX_HEADING_CHARACTERS = 160
# A heading may end with a full stop ("6.6 Survival."), but one of more words than this is a sentence.
MAX_STOPPED_HEADING_WORDS = 5
# A row is one line of a table; a cell with more paragraphs than this makes it page layout instead.
MAX_CELL_PARAGRAPHS = 6
CELL_JOIN = " | "

_GOES_ON = re.compile(r"(?:[;,:]|\b(?:and|or))$")
_SENTENCES = re.compile(r"[a-z)]{2}[.;:] +[A-Z]?[a-z ]{15}")
_TRACKED = ("ins", "del", "moveFrom", "moveTo")


@dataclass(frozen=True, slots=True)
class Piece:
    """One block still without its place: `text` is clean and may hold PAGE_BREAK."""

    kind: BlockKind
    text: str
    level: int = 0
    number: str = ""


class Story:
    """Reads stories of one document; list numbers go on counting from one to the next."""

    def __init__(self, styles: Styles, numbering: Numbering, inline: Inline, tally: Tally) -> None:
        self._styles = styles
        self._numbering = numbering
        self._inline = inline
        self._tally = tally
        self._later_sections: list[Element] = []

    def read(self, root: Element) -> Iterator[Piece]:
        """Yield the blocks of a story."""
        self._inline.begin(root)
        sections = (item for item in root.iter(f"{W}sectPr") if local(item.getparent()) != "sectPrChange")
        self._later_sections = list(sections)[1:]
        yield from self._blocks(root)

    def text(self, root: Element) -> str:
        """Return a story as one text, a line a block, without page breaks."""
        lines = [piece.text.replace(PAGE_BREAK, "").strip() for piece in self.read(root)]
        return "\n".join(line for line in lines if line)

    def _blocks(self, container: Element, *, in_cell: bool = False) -> Iterator[Piece]:
        waiting: list[Element] = []  # paragraphs whose mark is deleted or hidden: they run on into the next
        for item in flattened(container, self._tally):
            tag = local(item)
            if tag == "p":
                waiting.append(item)
                if not self._runs_on(item):
                    yield from self._paragraph(waiting, in_cell)
                    waiting = []
            elif tag == "tbl":
                if waiting:
                    yield from self._paragraph(waiting, in_cell)
                    waiting = []
                yield from self._table(item)
        if waiting:
            yield from self._paragraph(waiting, in_cell)

    def _runs_on(self, paragraph: Element) -> bool:
        mark = child(paragraph, "pPr", "rPr")
        return _deleted(mark) or _style_separator(mark)

    def _paragraph(self, parts: list[Element], in_cell: bool) -> Iterator[Piece]:
        leading = next((part for part in parts if _style_separator(child(part, "pPr", "rPr"))), parts[-1])
        properties = child(leading, "pPr")
        style = self._styles.of_paragraph(properties)
        raw, boxes = "", list[Element]()
        for part in parts:
            text, found = self._inline.read(part, self._styles.of_paragraph(child(part, "pPr")))
            raw += text
            boxes += found
            self._tally.tracked += _tracked(child(part, "pPr", "rPr"))
        text = cleaned(raw).strip(" \n")
        visible = text.strip(PAGE_BREAK + " \n")
        label = self._numbering.label(properties, style) if visible or _takes_number(properties) else None
        before = PAGE_BREAK if self._starts_page(properties, style) else ""
        if visible or (label is not None and label.cited and in_cell):
            yield self._piece(before, text, visible, label, self._styles.outline_level(properties, style))
        elif PAGE_BREAK in before + text:
            yield Piece(BlockKind.PARAGRAPH, PAGE_BREAK)
        for box in boxes:
            for piece in self._blocks(box):
                yield replace(piece, kind=BlockKind.TEXT_BOX)
        if self._ends_section(parts):
            yield Piece(BlockKind.PARAGRAPH, PAGE_BREAK)

    @staticmethod
    def _piece(before: str, text: str, visible: str, label: Label | None, outline: int) -> Piece:
        leading = PAGE_BREAK if text.startswith(PAGE_BREAK) else ""
        body = text[len(leading) :].lstrip(" \n")
        shown = cleaned(f"{label.shown}{label.separator}") if label else ""
        whole = f"{before or leading}{shown}{body}".rstrip(" \n")
        number = label.cited if label else ""
        if outline and _reads_as_heading(visible):
            # "4.2 Termination." typed in the style of a chapter stands as deep as its number says
            depth = max(outline, label.level + 1) if label and number else outline
            return Piece(BlockKind.HEADING, whole, depth, number)
        if label is not None:
            return Piece(BlockKind.LIST_ITEM, whole, label.level + 1, number)
        return Piece(BlockKind.PARAGRAPH, whole)

    def _starts_page(self, properties: Element | None, style: str | None) -> bool:
        direct = switched_on(child(properties, "pageBreakBefore"))
        return self._styles.switched(style, "pPr", "pageBreakBefore") if direct is None else direct

    def _ends_section(self, parts: list[Element]) -> bool:
        """Say whether a section ends here and the next one starts on a new page."""
        if not any(child(part, "pPr", "sectPr") is not None for part in parts) or not self._later_sections:
            return False
        return (val(child(self._later_sections.pop(0), "type")) or "nextPage") != "continuous"

    def _table(self, table: Element) -> Iterator[Piece]:
        for row in flattened(table, self._tally):
            if local(row) != "tr":
                continue
            change = child(row, "trPr")
            self._tally.tracked += _tracked(change)
            if _deleted(change):
                continue
            cells = [self._cell(cell) for cell in flattened(row, self._tally) if _counts(cell)]
            yield from _row([cell for cell in cells if cell])

    def _cell(self, cell: Element) -> list[Piece]:
        return list(self._blocks(cell, in_cell=True))


def _reads_as_heading(text: str) -> bool:
    """Say whether text in a heading style is a heading, and not a clause typed in that style."""
    if len(text) > MAX_HEADING_CHARACTERS or not any(c.isalnum() for c in text):
        return False
    if _GOES_ON.search(text) or _SENTENCES.search(text):
        return False
    return not text.endswith(".") or len(text.split()) <= MAX_STOPPED_HEADING_WORDS


def _row(cells: list[list[Piece]]) -> Iterator[Piece]:
    """Yield a row as one block, or the blocks of its cells one by one where the table is only layout."""
    filled = [cell for cell in cells if any(piece.text.strip(PAGE_BREAK) for piece in cell)]
    boxes = [piece for cell in filled for piece in cell if piece.kind is BlockKind.TEXT_BOX]
    longest = max((len(cell) for cell in filled), default=0)
    nested = any(piece.kind is BlockKind.TABLE_ROW for cell in filled for piece in cell)
    if nested or longest > MAX_CELL_PARAGRAPHS or (len(filled) == 1 and longest > 1):
        for cell in filled:
            yield from cell
        return
    lines = [
        "\n".join(piece.text for piece in cell if piece.kind is not BlockKind.TEXT_BOX and piece.text != PAGE_BREAK)
        for cell in filled
    ]
    text = CELL_JOIN.join(line for line in lines if line)
    if text:
        first = next((piece for cell in filled for piece in cell if piece.text != PAGE_BREAK), None)
        # a page that starts inside the row starts, for a reader, before it or where its text says
        yield Piece(BlockKind.TABLE_ROW, text, 0, first.number if first else "")
    if any(piece.text == PAGE_BREAK for cell in cells for piece in cell):
        yield Piece(BlockKind.PARAGRAPH, PAGE_BREAK)
    yield from boxes


def flattened(container: Element, tally: Tally) -> Iterator[Element]:
    """Yield the blocks, rows or cells of a container, going through what only wraps them."""
    for item in elements(container):
        tag = local(item)
        if tag in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"):
            tally.tracked += tag in _TRACKED
            yield from flattened(item, tally)
        elif tag in ("del", "moveFrom"):
            tally.tracked += 1
        elif tag == "AlternateContent":
            yield from flattened(chosen_branch(item), tally)
        elif tag in ("altChunk", "subDoc"):
            tally.imported += 1
        else:
            yield item


def _counts(cell: Element) -> bool:
    """Say whether an element is a cell that shows its own text: not merged into another, not deleted."""
    if local(cell) != "tc":
        return False
    properties = child(cell, "tcPr")
    for name in ("vMerge", "hMerge"):
        merge = child(properties, name)
        if merge is not None and (val(merge) or "continue") == "continue":
            return False
    return child(properties, "cellDel") is None


def _takes_number(properties: Element | None) -> bool:
    """Say whether an empty paragraph counts in its list: not where it only ends a section, or is hidden or deleted."""
    mark = child(properties, "rPr")
    hidden = switched_on(child(mark, "vanish")) or _deleted(mark)
    return not hidden and child(properties, "sectPr") is None


def _deleted(properties: Element | None) -> bool:
    return child(properties, "del") is not None or child(properties, "moveFrom") is not None


def _tracked(properties: Element | None) -> int:
    return 0 if properties is None else sum(1 for name in _TRACKED if child(properties, name) is not None)


def _style_separator(mark: Element | None) -> bool:
    """Say whether a paragraph mark is a style separator: a heading that runs on into its clause."""
    return bool(switched_on(child(mark, "specVanish"))) and bool(switched_on(child(mark, "vanish")))


def plain(text: str) -> str:
    """Return text on one line."""
    return re.sub(r"\s+", " ", text).strip()

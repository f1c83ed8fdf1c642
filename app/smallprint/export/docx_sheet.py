"""The body of the Word report: paragraphs and tables, made so that thousands of rows take seconds.

python-docx looks a style up by its name through all styles each time, and walks a whole table to give the cells of a
row. Here a style is looked up once, and a row is a copy of the table's first one.
"""

from collections.abc import Sequence
from copy import deepcopy

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from smallprint.export import docx_parts as parts
from smallprint.export.pace import Pace
from smallprint.export.report.model import Look
from smallprint.export.wording import sound
from smallprint.language.direction import begins_leftward

_PARAGRAPH, _PROPERTIES, _STYLE, _VALUE = qn("w:p"), qn("w:pPr"), qn("w:pStyle"), qn("w:val")
_KEPT = qn("w:keepNext")
_ALIGNMENT, _RUN, _TEXT, _CELL = qn("w:jc"), qn("w:r"), qn("w:t"), qn("w:tc")
_RUN_PROPERTIES, _LEFTWARD = qn("w:rPr"), qn("w:rtl")
_SPACE = qn("xml:space")
_BREAKS = frozenset("\t\r\n")  # characters that Word has elements for


class Sheet:
    """Where the report is written, at a pace that is looked at for each row."""

    def __init__(self, word: Document, pace: Pace) -> None:
        self._word = word
        self.pace = pace
        self._end = word.element.body.find(qn("w:sectPr"))  # everything stands before the properties of the page
        self._styles: dict[str, str | None] = {}
        self._tables: dict[tuple[object, ...], tuple[BaseOxmlElement, BaseOxmlElement]] = {}

    def paragraph(self, text: str, style: str = "", keep: bool = False) -> Paragraph:
        """Add a paragraph below what is there; `keep` keeps it on the page of what follows."""
        element = parts.element("w:p")
        self._end.addprevious(element)
        self._dress(element, style, keep=keep)
        if text:
            _say(element, text)
        return Paragraph(element, self._word._body)

    def table(
        self,
        widths: Sequence[float],
        heads: Sequence[str],
        ground: str,
        numbers: int = 0,
        bar: str = "",
        about: str = "",
    ) -> "SheetTable":
        """Add a table with a head that is repeated on each page.

        `widths` are in centimetres; the last `numbers` columns are aligned to the right by whoever fills them; `bar`
        is the colour of a thick line at the left of each row, "" for none; `about` is said to those who hear the table.
        """
        key = (tuple(widths), tuple(heads), ground, numbers, bar)
        if key not in self._tables:
            self._tables[key] = self._patterns(widths, heads, ground, numbers, bar)
        table, row = self._tables[key]
        made = deepcopy(table)
        if about:
            parts.say_about(made, about)
        self._end.addprevious(made)
        return SheetTable(self, made, row)

    def write(self, cell: BaseOxmlElement, text: str, style: str, right: bool = False) -> None:
        """Write a paragraph into a cell: into its empty first one, else below what is there."""
        paragraphs = [child for child in cell if child.tag == _PARAGRAPH]
        reused = len(paragraphs) == 1 and next(cell.iter(_TEXT), None) is None
        paragraph = paragraphs[0] if reused else _add(cell, _PARAGRAPH)
        self._dress(paragraph, style, right)
        _say(paragraph, sound(text))

    def _patterns(
        self, widths: Sequence[float], heads: Sequence[str], ground: str, numbers: int, bar: str
    ) -> tuple[BaseOxmlElement, BaseOxmlElement]:
        """Return a table with its head alone, and a row of it, to be copied."""
        table = parts.add_table(self._word, widths)
        cells = parts.add_head(table, widths)
        for index, (cell, head) in enumerate(zip(cells, heads, strict=True)):
            parts.shade(cell, ground)
            self.write(cell, head, Look.HEAD, right=index >= len(widths) - numbers)
        row = parts.add_row(table, widths)
        if bar:
            parts.bar(cells[0], bar)
            parts.bar(next(row.iterchildren(_CELL)), bar)
        element: BaseOxmlElement = table._tbl
        element.remove(row)
        self._word.element.body.remove(element)
        return element, row

    def _dress(self, paragraph: BaseOxmlElement, style: str, right: bool = False, keep: bool = False) -> None:
        """Give a paragraph its style; one that has a style already gets another."""
        properties = next(paragraph.iterchildren(_PROPERTIES), None)
        if properties is not None:
            paragraph.remove(properties)
        named = self._style(style)
        if named is not None or right or keep:
            properties = paragraph.makeelement(_PROPERTIES, {})
            paragraph.insert(0, properties)
            if named is not None:
                _add(properties, _STYLE).set(_VALUE, named)
            if keep:
                _add(properties, _KEPT)
            if right:
                _add(properties, _ALIGNMENT).set(_VALUE, "right")

    def _style(self, name: str) -> str | None:
        """Return the id of a style, None for the one that paragraphs have anyway."""
        if name and name not in self._styles:
            self._styles[name] = self._word.part.get_style_id(name, WD_STYLE_TYPE.PARAGRAPH)
        return self._styles[name] if name else None


class SheetTable:
    """A table of the report."""

    def __init__(self, sheet: Sheet, element: BaseOxmlElement, row: BaseOxmlElement) -> None:
        self._sheet, self._element, self._row = sheet, element, row

    def add_row(self) -> list["SheetCell"]:
        """Add a row that is not split over pages, and return its cells."""
        self._sheet.pace.check()
        row = deepcopy(self._row)
        self._element.append(row)
        return [SheetCell(self._sheet, cell) for cell in row.iterchildren(_CELL)]


class SheetCell:
    """A cell of the report's tables."""

    __slots__ = ("_element", "_sheet")

    def __init__(self, sheet: Sheet, element: BaseOxmlElement) -> None:
        self._sheet, self._element = sheet, element

    def write(self, text: str, style: str, right: bool = False) -> None:
        """Write a paragraph below what is there."""
        self._sheet.write(self._element, text, style, right)


def _say(paragraph: BaseOxmlElement, text: str) -> None:
    """Add a run of words to a paragraph, from right to left where its first letter is written so."""
    run = _add(paragraph, _RUN)
    if begins_leftward(text):
        properties = next(paragraph.iterchildren(_PROPERTIES), None)
        if properties is None:
            properties = paragraph.makeelement(_PROPERTIES, {})
            paragraph.insert(0, properties)
        parts.add_property(properties, "w:bidi", "w:adjustRightInd", "w:spacing", "w:jc")
        _add(_add(run, _RUN_PROPERTIES), _LEFTWARD)
    if not _BREAKS.isdisjoint(text):
        run.text = text  # python-docx makes the elements
    elif text:
        words = _add(run, _TEXT)
        words.text = text
        if len(text.strip()) < len(text):
            words.set(_SPACE, "preserve")


def _add(parent: BaseOxmlElement, tag: str) -> BaseOxmlElement:
    made: BaseOxmlElement = parent.makeelement(tag, {})
    parent.append(made)
    return made

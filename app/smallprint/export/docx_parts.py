"""What python-docx has no words for: tables with coloured bars, repeated heads, page numbers."""

from collections.abc import Sequence

from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph

from smallprint.export.docx_styles import ACCENT, LINE

_BAR_EIGHTHS = 24  # 3 pt, in eighths of a point
# Word refuses a file whose properties are not in the order of its schema (ECMA-376 part 1, 17.4).
_AFTER_SHADE = ("w:noWrap", "w:tcMar", "w:textDirection", "w:tcFitText", "w:vAlign", "w:hideMark")
_MARGINS = {"top": 70, "left": 100, "bottom": 70, "right": 100}  # twentieths of a point


def add_table(document: Document, widths: Sequence[float]) -> Table:
    """Add a table with one empty row; `widths` are in centimetres."""
    table: Table = document.add_table(rows=1, cols=len(widths))
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    _set_layout(table, widths)
    return table


def add_head(table: Table, widths: Sequence[float]) -> list[BaseOxmlElement]:
    """Make the first row a head that is repeated on each page, and return its cells."""
    row = table.rows[0]
    prepare(row, widths)
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    return [cell._tc for cell in row.cells]


def add_row(table: Table, widths: Sequence[float]) -> BaseOxmlElement:
    """Add a row that is not split over pages, and return it."""
    row = table.add_row()
    prepare(row, widths)
    made: BaseOxmlElement = row._tr
    return made


def shade(cell: BaseOxmlElement, colour: str) -> None:
    """Fill a cell with a colour."""
    fill = element("w:shd", val="clear", color="auto", fill=colour)
    cell.get_or_add_tcPr().insert_element_before(fill, *_AFTER_SHADE)


def bar(cell: BaseOxmlElement, colour: str) -> None:
    """Draw a thick line at the left of a cell."""
    borders = OxmlElement("w:tcBorders")
    borders.append(element("w:left", val="single", sz=str(_BAR_EIGHTHS), space="0", color=colour))
    cell.get_or_add_tcPr().insert_element_before(borders, "w:shd", *_AFTER_SHADE)


def rule_below(paragraph: Paragraph, colour: str = ACCENT) -> None:
    """Draw a thin line under a paragraph."""
    borders = OxmlElement("w:pBdr")
    borders.append(element("w:bottom", val="single", sz="8", space="8", color=colour))
    properties = paragraph._p.get_or_add_pPr()
    style = properties.find(qn("w:pStyle"))
    properties.insert(0 if style is None else 1, borders)


def add_field(paragraph: Paragraph, code: str, shown: str = "1") -> None:
    """Add a field that Word works out, such as PAGE or NUMPAGES; `shown` stands until it does."""
    field = element("w:fldSimple", instr=code)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = shown
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def add_bookmark(paragraph: Paragraph, number: int) -> None:
    """Set a bookmark around what a paragraph holds."""
    begin = element("w:bookmarkStart", id=str(number), name=_bookmark(number))
    first = next((child for child in paragraph._p if child.tag != qn("w:pPr")), None)
    if first is None:
        paragraph._p.append(begin)
    else:
        first.addprevious(begin)
    paragraph._p.append(element("w:bookmarkEnd", id=str(number)))


def _bookmark(number: int) -> str:
    return f"_Toc{number + 1:08d}"


def fill_contents(entries: Sequence[Paragraph], titles: Sequence[str]) -> None:
    """Make paragraphs a table of contents: Word works it out anew, and they lead to their headings until then."""
    for number, (entry, title) in enumerate(zip(entries, titles, strict=True)):
        paragraph = entry._p
        if number == 0:
            for kind, code in (("begin", ""), ("", 'TOC \\o "1-1" \\h \\z \\u'), ("separate", "")):
                _add_run(paragraph, kind, code)
        link = element("w:hyperlink", anchor=_bookmark(number), history="1")
        run = OxmlElement("w:r")
        run.text = title
        link.append(run)
        paragraph.append(link)
    _add_run(entries[-1]._p, "end", "")


def _add_run(paragraph: BaseOxmlElement, kind: str, code: str) -> None:
    """Add a part of a field: its begin, its code, what parts that from the result, its end."""
    run = OxmlElement("w:r")
    if kind:
        run.append(element("w:fldChar", fldCharType=kind))
    else:
        text = OxmlElement("w:instrText")
        text.text = code
        text.set(qn("xml:space"), "preserve")
        run.append(text)
    paragraph.append(run)


def say_about(table: BaseOxmlElement, about: str) -> None:
    """Give a table the words that are read to those who do not see it."""
    properties = table.find(qn("w:tblPr"))
    properties.append(element("w:tblCaption", val=about))


def add_property(properties: BaseOxmlElement, tag: str, *before: str) -> None:
    """Add a property of a paragraph before those that the schema puts after it."""
    after = {qn(one) for one in before}
    place = next((child for child in properties if child.tag in after), None)
    made = OxmlElement(tag)
    if place is None:
        properties.append(made)
    else:
        place.addprevious(made)


def _set_layout(table: Table, widths: Sequence[float]) -> None:
    properties = table._tbl.tblPr
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        borders.append(element(f"w:{side}", val="single", sz="4", space="0", color=LINE))
    properties.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    margins = OxmlElement("w:tblCellMar")
    for side, twentieths in _MARGINS.items():
        margins.append(element(f"w:{side}", w=str(twentieths), type="dxa"))
    properties.insert_element_before(margins, "w:tblLook")
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)


def prepare(row: _Row, widths: Sequence[float]) -> None:
    """Keep a row whole on its page, and give its cells their widths in centimetres."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    for cell, width in zip(row.cells, widths, strict=True):
        cell.width = Cm(width)


def element(tag: str, **attributes: str) -> BaseOxmlElement:
    """Return a new element of Word's, such as "w:shd", with attributes of the same namespace."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made

"""The styles, margins, header and footer of the Word report."""

from datetime import datetime

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from app.domain.clause import ClauseGroup

_INK = RGBColor(0x23, 0x26, 0x2B)
_SECONDARY = RGBColor(0x6B, 0x6F, 0x76)
_ACCENT = RGBColor(0x0F, 0x5C, 0x63)

# The line colours of the clause groups, as in the window.
BAR_COLOURS = {
    ClauseGroup.GENERAL: "7B766B",
    ClauseGroup.TERM: "C58418",
    ClauseGroup.EXIT: "3B74C0",
    ClauseGroup.LIABILITY: "B0417C",
    ClauseGroup.ASSIGNMENT_AND_IP: "7353B8",
    ClauseGroup.RESTRICTIONS: "C2553A",
    ClauseGroup.COMMERCIAL: "2D8A87",
    ClauseGroup.LAW_AND_AUDIT: "3F8F50",
}


def prepare(word: WordDocument, title: str, made_at: datetime) -> None:
    """Give an empty document our styles, margins, running lines and properties."""
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1.9)
    section.top_margin = section.bottom_margin = Cm(2.0)
    _styles(word)
    header, footer = section.header.paragraphs[0], section.footer.paragraphs[0]
    header.style = footer.style = word.styles["Small"]
    header.add_run(f"Findings report · {title}")
    footer.add_run("Page ")
    _field(footer, "PAGE")
    footer.add_run(" of ")
    _field(footer, "NUMPAGES")
    properties = word.core_properties
    properties.title = f"Findings report: {title}"[:255]
    properties.author = "Smallprint"
    properties.language = "en"
    properties.created = properties.modified = made_at.replace(tzinfo=None)


def _styles(word: WordDocument) -> None:
    normal = word.styles["Normal"]
    _set(normal, "Calibri", 10.5, _INK, after=4)
    _set(word.styles["Title"], "Calibri", 24, _INK, after=0, bold=True)
    _set(word.styles["Subtitle"], "Calibri", 12, _SECONDARY, after=10)
    _set(word.styles["Heading 1"], "Calibri", 15, _ACCENT, before=20, after=4, bold=True)
    _set(word.styles["Heading 2"], "Calibri", 11.5, _INK, before=12, after=4, bold=True)
    borders = word.styles["Title"].element.find(f".//{qn('w:pBdr')}")
    if borders is not None:
        borders.getparent().remove(borders)
    for name, font, size, colour in (
        ("Lead", "Calibri", 10.5, _SECONDARY),
        ("Coverage", "Calibri", 9.5, _SECONDARY),
        ("Small", "Calibri", 9, _SECONDARY),
        ("Value", "Calibri", 10.5, _ACCENT),
        ("Quotation", "Times New Roman", 10.5, _INK),
        ("Table head", "Calibri", 9, _SECONDARY),
    ):
        style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
        _set(style, font, size, colour, after=8 if name == "Lead" else 2)
    _table_style(word)


def _table_style(word: WordDocument) -> None:
    """A quiet table: a thin line under each row."""
    style = word.styles.add_style("Findings", WD_STYLE_TYPE.TABLE)
    style.base_style = word.styles["Normal Table"]
    properties = OxmlElement("w:tblPr")
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{edge}")
        for key, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", "E3E0D9")):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    margins = OxmlElement("w:tblCellMar")
    for edge, width in (("top", "60"), ("left", "110"), ("bottom", "40"), ("right", "110")):
        side = OxmlElement(f"w:{edge}")
        side.set(qn("w:w"), width)
        side.set(qn("w:type"), "dxa")
        margins.append(side)
    properties.append(borders)
    properties.append(margins)
    style.element.append(properties)


def _set(
    style: ParagraphStyle,
    font: str,
    size: float,
    colour: RGBColor,
    before: float = 0,
    after: float = 0,
    bold: bool = False,
) -> None:
    style.font.name = font
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{kind}"), None)
    fonts.set(qn("w:eastAsia"), font)
    style.font.size = Pt(size)
    style.font.color.rgb = colour
    style.font.bold = bold
    style.paragraph_format.space_before = Pt(before)
    style.paragraph_format.space_after = Pt(after)


def _field(paragraph: Paragraph, code: str) -> None:
    """Add a field that Word computes, such as PAGE."""
    run = paragraph.add_run()
    for kind, text in (("begin", ""), ("", code), ("end", "")):
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)

"""The looks of the Word report: its named styles, so that a firm can restyle it as a whole in Word."""

from dataclasses import dataclass

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from smallprint.domain.clause import ClauseGroup
from smallprint.domain.decision import Verdict
from smallprint.export.report.model import Look, status_look

# Fonts that every Word has, and LibreOffice has in the same widths.
SANS = "Arial"
SERIF = "Times New Roman"

INK = "23262B"
SECONDARY = "6B6F76"
ACCENT = "0F5C63"
LINE = "E3E0D9"
PANEL = "F6F5F2"
TEXT_WIDTH_CM = 16.0  # fits A4 and US Letter with margins of 2.5 cm

STATUS_COLOURS = {
    Verdict.ACCEPTED: "2E7D4F",
    Verdict.EDITED: "2E7D4F",
    Verdict.REJECTED: "B3392F",
    Verdict.UNDECIDED: "B3651A",
}

# Ground and bar of each group: the colours that the window highlights it in.
GROUP_COLOURS = {
    ClauseGroup.GENERAL: ("EEECE7", "7B766B"),
    ClauseGroup.TERM: ("FDF0D9", "C58418"),
    ClauseGroup.EXIT: ("E4EEFB", "3B74C0"),
    ClauseGroup.LIABILITY: ("F7E3EE", "B0417C"),
    ClauseGroup.ASSIGNMENT_AND_IP: ("ECE6F8", "7353B8"),
    ClauseGroup.RESTRICTIONS: ("FBE7E1", "C2553A"),
    ClauseGroup.COMMERCIAL: ("E3F2F1", "2D8A87"),
    ClauseGroup.LAW_AND_AUDIT: ("E5F3E6", "3F8F50"),
    ClauseGroup.DATA: ("F3E8DF", "8D6345"),
    ClauseGroup.BOILERPLATE: ("EFF0DC", "86872F"),
}


@dataclass(frozen=True, slots=True)
class _Look:
    """A paragraph style: sizes and spaces in points, colours in hex, `line` as a factor of the line's height."""

    size: float
    colour: str
    bold: bool = False
    before: float = 0
    after: float = 0
    line: float = 1.0
    keep: bool = False
    font: str = SANS


_LOOKS = {
    Look.BODY: _Look(10, INK, after=6, line=1.15),
    Look.TITLE: _Look(22, INK, bold=True, after=2),
    Look.SUBTITLE: _Look(10.5, SECONDARY, after=14),
    Look.HEADING: _Look(15, INK, bold=True, before=22, after=6, keep=True),
    Look.SUBHEADING: _Look(11, ACCENT, bold=True, before=14, after=5, keep=True),
    Look.BULLET: _Look(10, INK, after=3, line=1.15),
    Look.HEADER: _Look(8, SECONDARY),
    Look.FOOTER: _Look(8, SECONDARY),
}
_OWN_LOOKS = {
    Look.EYEBROW: _Look(8.5, ACCENT, bold=True, after=4),
    Look.CONTENTS: _Look(9, SECONDARY, bold=True, before=10, after=3, keep=True),
    Look.ENTRY: _Look(9.5, INK, after=1),
    Look.SMALL: _Look(8.5, SECONDARY, after=8, line=1.15),
    Look.CELL: _Look(9, INK, line=1.1),
    Look.HEAD: _Look(8, SECONDARY, bold=True, keep=True),
    Look.CLAUSE: _Look(9.5, INK, bold=True, after=1, line=1.1),
    Look.VALUE: _Look(9.5, ACCENT, after=1, line=1.1),
    Look.QUOTE: _Look(10.5, INK, font=SERIF, line=1.15),
    Look.PLACE: _Look(8.5, SECONDARY, after=1, line=1.1),
    Look.REMARK: _Look(8.5, INK, before=3, line=1.1),
    **{
        status_look(verdict): _Look(9, colour, bold=True, after=1, line=1.1)
        for verdict, colour in STATUS_COLOURS.items()
    },
}


def define_styles(document: Document, anew: bool = True) -> None:
    """Define every style the report uses, and its language; not `anew`, only those that a template lacks."""
    if anew:
        _set_language(document)
        _set_version(document)
        for name, look in _LOOKS.items():
            _dress(_paragraph_style(document, name), look)
        for name in (Look.HEADER, Look.FOOTER):
            _set_right_stop(_paragraph_style(document, name))
    known = {style.name for style in document.styles}
    for name, look in {**_LOOKS, **_OWN_LOOKS}.items():
        if name not in known:
            _add_style(document, name, look)


def _add_style(document: Document, name: Look, look: _Look) -> None:
    style = document.styles.add_style(str(name), WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    _dress(style, look)
    if name is Look.EYEBROW:
        style.font.all_caps = True
    elif name is Look.QUOTE:
        style.font.no_proof = True  # a contract may be in any language: no red waves
    elif name is Look.ENTRY:
        _set_right_stop(style)


def _set_right_stop(style: ParagraphStyle) -> None:
    stops = style.paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(Cm(TEXT_WIDTH_CM), WD_TAB_ALIGNMENT.RIGHT)


def _set_language(document: Document) -> None:
    """Set the document's language, which its template leaves to the machine it is opened on."""
    properties = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if properties is None:
        return
    for language in properties.findall(qn("w:lang")):
        properties.remove(language)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-GB")
    language.set(qn("w:eastAsia"), "en-GB")
    properties.append(language)


def _set_version(document: Document) -> None:
    """Say that the report is laid out for Word 2013 and later: else Word opens it in its compatibility mode."""
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


def _paragraph_style(document: Document, name: str) -> ParagraphStyle:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)
    return style


def _dress(style: ParagraphStyle, look: _Look) -> None:
    style.font.size = Pt(look.size)
    style.font.bold = look.bold
    style.font.cs_bold = look.bold  # of letters that run from right to left
    _set_leftward_size(style, look.size)
    style.font.italic = False
    style.font.color.rgb = RGBColor.from_string(look.colour)
    style.font.name = look.font
    _without_theme(style, look.font)
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(look.before), Pt(look.after)
    form.line_spacing = look.line
    form.keep_with_next = look.keep
    # The template's own rule under titles, and its wide letters
    for unwanted in ("w:pPr/w:pBdr", "w:rPr/w:spacing", "w:rPr/w:kern"):
        for element in style.element.findall("/".join(qn(step) for step in unwanted.split("/"))):
            element.getparent().remove(element)


def _set_leftward_size(style: ParagraphStyle, size: float) -> None:
    """Set the size of letters that run from right to left, after that of the others, as the schema wants it."""
    properties = style.element.get_or_add_rPr()
    for earlier in properties.findall(qn("w:szCs")):
        properties.remove(earlier)
    made = OxmlElement("w:szCs")
    made.set(qn("w:val"), str(round(2 * size)))
    properties.find(qn("w:sz")).addnext(made)


def _without_theme(style: ParagraphStyle, font: str) -> None:
    """Name the font outright: a theme's font would win over it."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), font)
        fonts.attrib.pop(qn(f"w:{kind}Theme"), None)
    fonts.attrib.pop(qn("w:cstheme"), None)

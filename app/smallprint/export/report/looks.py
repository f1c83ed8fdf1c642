"""How the words of a report look where Word does not draw them: as the styles, header and logo of its template say."""

from collections.abc import Iterator
from dataclasses import dataclass

from docx.document import Document as Word
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.section import _Footer, _Header
from docx.styles.style import ParagraphStyle

from smallprint.export.report.model import Look

_PICTURES = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/svg+xml": "svg"}
_INK, _LINE = "23262B", 1.15


@dataclass(frozen=True, slots=True)
class LookOf:
    """The looks of one style: sizes and spaces in points, the colour in hex."""

    font: str
    size: float
    colour: str
    bold: bool
    before: float
    after: float
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture of the template's header, and what is said to those who do not see it."""

    data: bytes
    kind: str
    alt: str


@dataclass(frozen=True, slots=True)
class Looks:
    """What a template says of looks. `header` and `footer` are lines with "{page}" and "{pages}" in them."""

    styles: dict[Look, LookOf]
    header: tuple[str, ...]
    footer: tuple[str, ...]
    logo: Logo | None


def looks_of(word: Word) -> Looks:
    """Return what a Word file says of looks; words in braces are to be filled in before."""
    section = word.sections[0]
    return Looks(
        {look: _look(word, look) for look in Look},
        tuple(_lines(section.header)),
        tuple(_lines(section.footer)),
        _logo(section.header),
    )


def _look(word: Word, look: Look) -> LookOf:
    style = word.styles[look]
    assert isinstance(style, ParagraphStyle)
    chain = list(_chain(style))
    size = next((one.font.size.pt for one in chain if one.font.size), 10.0)
    colour = next((str(one.font.color.rgb) for one in chain if one.font.color and one.font.color.rgb), _INK)
    form = style.paragraph_format
    return LookOf(
        next((one.font.name for one in chain if one.font.name), "Arial"),
        float(size),
        colour,
        next((bool(one.font.bold) for one in chain if one.font.bold is not None), False),
        form.space_before.pt if form.space_before is not None else 0.0,
        form.space_after.pt if form.space_after is not None else 0.0,
        bool(style.font.all_caps),
    )


def _chain(style: ParagraphStyle) -> Iterator[ParagraphStyle]:
    """Yield a style and those it is based on."""
    while style is not None:
        yield style
        style = style.base_style


def _lines(part: _Header | _Footer) -> Iterator[str]:
    """Yield the lines of a header or footer, with the fields of page numbers in braces."""
    for paragraph in part._element.iter(qn("w:p")):
        said = "".join(_words(paragraph)).strip()
        if said:
            yield said


def _words(paragraph: object) -> Iterator[str]:
    code, inside = "", False
    for node in paragraph.iter():  # type: ignore[attr-defined]
        if node.tag == qn("w:fldSimple"):
            yield _field(node.get(qn("w:instr"), ""))
        elif node.tag == qn("w:fldChar"):
            kind = node.get(qn("w:fldCharType"))
            inside = kind != "end"
            if kind == "begin":
                code = ""
            elif kind == "end":
                yield _field(code)
        elif node.tag == qn("w:instrText"):
            code += node.text or ""
        elif node.tag == qn("w:tab") and node.getparent().tag == qn("w:r"):
            yield "\t"
        elif node.tag == qn("w:t") and not inside and not _in_field(node):
            yield node.text or ""


def _in_field(node: object) -> bool:
    return next(node.iterancestors(qn("w:fldSimple")), None) is not None  # type: ignore[attr-defined]


def _field(code: str) -> str:
    name = code.split()[0].upper() if code.split() else ""
    return {"PAGE": "{page}", "NUMPAGES": "{pages}"}.get(name, "")


def _logo(header: _Header) -> Logo | None:
    """Return the first picture of a header that a browser can draw."""
    named = [node.get("descr") or node.get("name") or "" for node in header._element.iter(qn("wp:docPr"))]
    for shown in header._element.iter(qn("a:blip")):
        relation = header.part.rels.get(shown.get(qn("r:embed"), ""))
        if relation is not None and relation.reltype == RELATIONSHIP_TYPE.IMAGE and not relation.is_external:
            kind = _PICTURES.get(relation.target_part.content_type)
            if kind:
                return Logo(relation.target_part.blob, kind, (named or [""])[0] or "Logo")
    return None

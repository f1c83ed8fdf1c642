"""Builds Word files for tests: python-docx for what it can write, raw XML for what it cannot."""

import io
import zipfile
from collections.abc import Mapping

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.parser import parse_xml

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{_W}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"


def run(text: str, properties: str = "") -> str:
    """Return the XML of a run; `properties` is the inside of its w:rPr."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content: str, properties: str = "") -> str:
    """Return the XML of a paragraph; plain text becomes a run; `properties` is the inside of its w:pPr."""
    inner = content if content.startswith("<") or not content else run(content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def item(text: str, number: int, level: int = 0, more: str = "") -> str:
    """Return the XML of a list paragraph of the list `number` at `level`."""
    return paragraph(text, f'{more}<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def table(*rows: list[str]) -> str:
    """Return the XML of a table; each cell is the XML of its blocks, or of a whole w:tc."""
    out = ""
    for row in rows:
        out += "<w:tr>" + "".join(c if c.startswith("<w:tc>") else f"<w:tc>{c}</w:tc>" for c in row) + "</w:tr>"
    return f"<w:tbl>{out}</w:tbl>"


def level(index: int, text: str, kind: str = "decimal", more: str = "", start: int = 1) -> str:
    """Return the XML of one list level; `more` stands between its format and its text, as w:suff and w:isLgl do."""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(abstracts: Mapping[int, str], lists: Mapping[int, tuple[int, str]]) -> str:
    """Return the inside of numbering.xml: abstract lists by id, and lists as (abstract id, their overrides)."""
    return "".join(f'<w:abstractNum w:abstractNumId="{i}">{x}</w:abstractNum>' for i, x in abstracts.items()) + "".join(
        f'<w:num w:numId="{i}"><w:abstractNumId w:val="{a}"/>{x}</w:num>' for i, (a, x) in lists.items()
    )


def build_docx(
    body: str,
    *,
    lists: str = "",
    styles: str = "",
    parts: Mapping[str, str] | None = None,
    core: Mapping[str, str] | None = None,
) -> bytes:
    """Return a Word file.

    `body` is the inside of w:body; a w:sectPr may refer to headers and footers as "rId-header" and
    "rId-footer". `lists` is the inside of numbering.xml, `styles` is added to python-docx's own styles, and
    `parts` are the insides of "footnotes", "endnotes", "comments", "header" or "footer". `core` sets core
    properties ("title", "author").
    """
    document: WordDocument = docx.Document()
    for name, value in (core or {}).items():
        setattr(document.core_properties, name, value)
    element = document.element.body
    for child in list(element):
        element.remove(child)
    for block in _parsed(body):
        element.append(block)
    for block in _parsed(styles):
        document.styles.element.append(block)
    if lists:
        root = document.part.numbering_part.element
        for child in list(root):
            root.remove(child)
        for block in _parsed(lists):
            root.append(block)
    for kind, inside in (parts or {}).items():
        _add_part(document, kind, inside)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _parsed(inside: str) -> list[object]:
    return list(parse_xml(f"<w:body {NAMESPACES}>{inside}</w:body>"))


def _add_part(document: WordDocument, kind: str, inside: str) -> None:
    root = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
    blob = f"<w:{root} {NAMESPACES}>{inside}</w:{root}>".encode()
    part = Part(PackURI(f"/word/{kind}1.xml"), _CONTENT.format(kind), blob, document.part.package)
    relation = document.part.relate_to(part, f"{RT.OFFICE_DOCUMENT.rsplit('/', 1)[0]}/{kind}")
    if kind in ("header", "footer"):
        document.part.rels[f"rId-{kind}"] = document.part.rels.pop(relation)
        document.part.rels[f"rId-{kind}"]._rId = f"rId-{kind}"


def rezipped(data: bytes, changes: Mapping[str, bytes | None]) -> bytes:
    """Return a package with entries replaced or added, or left out where the new content is None."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            if name not in changes:
                out.writestr(name, source.read(name))
        for name, content in changes.items():
            if content is not None:
                out.writestr(name, content)
    return target.getvalue()


def entries(data: bytes) -> list[str]:
    """Return the names of the entries of a package."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return source.namelist()


def entry(data: bytes, name: str) -> bytes:
    """Return one entry of a package."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return source.read(name)

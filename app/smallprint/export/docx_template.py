"""The Word file that a report begins as: the shipped looks, or a firm's own with its logo and styles."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from docx.document import Document as Word
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm
from docx.text.paragraph import Paragraph
from lxml.etree import LxmlError

from smallprint.errors import ExportFailed
from smallprint.export import docx_parts as parts
from smallprint.export.docx_blank import blank_word
from smallprint.export.docx_styles import define_styles
from smallprint.export.whole import write_whole

_HOW = (
    "This is the template of the findings report. Change its styles (Home, Styles), its header with a logo, its footer "
    "and its margins, and name the file in the settings. What stands in this body is replaced; {matter}, {report} "
    "and {date} in the header and the footer are filled in."
)


def opened(template: Path | None) -> Word:
    """Return the file that the report is written into, empty; raises ExportFailed where a template cannot be used."""
    if template is None:
        return _shipped()
    try:
        word = blank_word(template)
    except FileNotFoundError as error:
        raise _unusable(template, "is not there") from error
    except (OSError, OpcError, ValueError, KeyError, LxmlError, zipfile.BadZipFile) as error:
        raise _unusable(template, "is no Word file (.docx)") from error
    _empty(word)
    _forget_origin(word)
    define_styles(word, anew=False)
    return word


def _unusable(template: Path, why: str) -> ExportFailed:
    return ExportFailed(
        f"The report’s template “{template.name}” {why}. Choose another in the settings, or none for the usual looks."
    )


def write_template(path: Path) -> None:
    """Write the shipped looks as a file to start from; raises ExportFailed."""
    word = _shipped()
    word.core_properties.title, word.core_properties.author = "Template of the findings report", "Smallprint"
    word.add_paragraph("Template of the findings report", "Title")
    word.add_paragraph(_HOW)
    for style in word.styles:
        if style.type == 1 and style.name and style.quick_style and not style.hidden and style.name != "Title":
            word.add_paragraph(style.name, style)
    content = io.BytesIO()
    word.save(content)
    write_whole(path, content.getvalue())


def filled(word: Word, words: Mapping[str, str]) -> None:
    """Put words in place of their names in braces, in headers and footers."""
    for paragraph in _margins(word):
        for run in paragraph.runs:
            for name, said in words.items():
                if f"{{{name}}}" in run.text:
                    run.text = run.text.replace(f"{{{name}}}", said).replace(", \t", "\t")


def _margins(word: Word) -> Iterator[Paragraph]:
    for section in word.sections:
        for part in (
            section.header,
            section.footer,
            section.first_page_header,
            section.first_page_footer,
            section.even_page_header,
            section.even_page_footer,
        ):
            if not part.is_linked_to_previous:
                yield from part.paragraphs
                for table in part.tables:
                    for row in table.rows:
                        for cell in row.cells:
                            yield from cell.paragraphs


def _shipped() -> Word:
    word = blank_word()
    define_styles(word)
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    section.header_distance = section.footer_distance = Cm(1.1)
    section.header.paragraphs[0].add_run("{matter}\t{report}")
    footer = section.footer.paragraphs[0]
    footer.add_run("Made with Smallprint, {date}\tPage ")
    parts.add_field(footer, "PAGE")
    footer.add_run(" of ")
    parts.add_field(footer, "NUMPAGES")
    return word


def _empty(word: Word) -> None:
    """Take out what stands in the body, but for the properties of its page."""
    body: BaseOxmlElement = word.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)


def _forget_origin(word: Word) -> None:
    """Take out where the template itself came from: a path may name a person or a machine."""
    settings = word.settings.element
    for attached in settings.findall(qn("w:attachedTemplate")):
        word.settings.part.drop_rel(attached.get(qn("r:id")))
        settings.remove(attached)
    for part in list(word.part.package.iter_parts()):
        if str(part.partname) in ("/docProps/app.xml", "/docProps/custom.xml"):
            part._blob = _EMPTY[str(part.partname)]


_NOTHING = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/{kind}-properties"/>'
)
_EMPTY = {
    "/docProps/app.xml": _NOTHING.format(kind="extended").encode(),
    "/docProps/custom.xml": _NOTHING.format(kind="custom").encode(),
}

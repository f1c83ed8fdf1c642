"""A Word file as tables of words: those with a row for each clause, those with one table for each, or headings."""

import io
import zipfile
import zlib
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml.etree import LxmlError

from smallprint.errors import PlaybookInvalid
from smallprint.playbooks.tables.foreign import ForeignFile, ForeignTable
from smallprint.playbooks.tables.grid import ChosenColumns, about_of, table_of, turned
from smallprint.playbooks.tables.profile_source import ProfileLine, read_profile

_BROKEN = (OpcError, LxmlError, KeyError, ValueError, AttributeError, zipfile.BadZipFile, zlib.error, EOFError)
_MOST_BYTES = 80_000_000  # of all parts, unpacked
_PARAGRAPH, _TEXT, _TAB, _BREAK, _TITLE = qn("w:p"), qn("w:t"), qn("w:tab"), qn("w:br"), "Title"


def read_word(data: bytes, name: str, chosen: ChosenColumns, any_head: bool = False) -> ForeignFile:
    """Return the tables of a Word file, or its headings where it has none; raises PlaybookInvalid.

    With `any_head`, tables count whose headers are not known.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if sum(one.file_size for one in package.infolist()) > _MOST_BYTES:
                raise PlaybookInvalid(f"“{name}” is too large for a playbook. Choose a file with positions.")
        word = docx.Document(io.BytesIO(data))
        found = _tables(word, chosen, any_head)
        return found if found.tables else read_profile(_lines(word))
    except _BROKEN as error:
        raise PlaybookInvalid(f"“{name}” is no Word file that can be read. Save it anew as .docx, then try.") from error


def _tables(word: Document, chosen: ChosenColumns, any_head: bool) -> ForeignFile:
    tables: list[ForeignTable] = []
    about: dict[str, str] = {}
    heading, number = "", 0
    for block in word.iter_inner_content():
        if isinstance(block, Paragraph):
            level = _level(block)
            if level == 0 and _style(block) == _TITLE:
                about.setdefault("name", block.text.strip())
            heading = block.text.strip() if level else heading
            continue
        number += 1
        rows = [(count, cells) for count, cells in enumerate(_rows(block), 1)]
        said = about_of(rows)
        if said:
            about |= said
            continue
        table = turned(rows, f"table {number}", heading, chosen) or table_of(rows, f"table {number}", chosen, any_head)
        if table is not None:
            tables.append(table)
    return ForeignFile(tuple(tables), about)


def _rows(table: Table) -> Iterator[list[str]]:
    """Yield the cells of each row; one that spans columns or rows says the same in each."""
    for row in table.rows:
        yield [_words(cell._tc) for cell in row.cells]


def _words(cell: BaseOxmlElement) -> str:
    """Return the words of a cell, a line for each paragraph; what was inserted counts, what was deleted does not."""
    lines = []
    for paragraph in cell.iter(_PARAGRAPH):
        said = {_TAB: " ", _BREAK: "\n"}
        parts = [one.text or "" if one.tag == _TEXT else said[one.tag] for one in paragraph.iter(_TEXT, _TAB, _BREAK)]
        lines.append("".join(parts))
    return "\n".join(lines).strip()


def _lines(word: Document) -> Iterator[ProfileLine]:
    for number, paragraph in enumerate(word.paragraphs, 1):
        place = f"paragraph {number}"
        level = 1 if _style(paragraph) == _TITLE else _level(paragraph)
        if level or paragraph.text.strip():
            yield ProfileLine(level + 1 if level and _style(paragraph) != _TITLE else level, paragraph.text, place)


def _level(paragraph: Paragraph) -> int:
    name, _, number = _style(paragraph).partition(" ")
    return int(number) if name == "Heading" and number.isdigit() and paragraph.text.strip() else 0


def _style(paragraph: Paragraph) -> str:
    return (paragraph.style.name if paragraph.style is not None else "") or ""

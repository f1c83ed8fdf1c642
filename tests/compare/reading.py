"""Texts as documents with their passages, for comparing."""

from smallprint.compare import difference
from smallprint.domain.difference import Difference
from smallprint.domain.document import Document
from smallprint.domain.finding import Value
from smallprint.ingest.docx.reader import read_docx
from smallprint.ingest.text import read_text
from smallprint.segment import segment
from tests.build_docx import build_docx, paragraph, run


def text_document(text: str) -> Document:
    """Return a text as a document."""
    return read_text(text.encode(), "a contract.txt", "0" * 64)


def word_document(paragraphs: list[str]) -> Document:
    """Return paragraphs as a Word document."""
    return read_docx(build_docx("".join(paragraph(run(one)) for one in paragraphs)), "a contract.docx", "0" * 64)


def no_values(_text: str) -> list[Value]:
    """Read no values."""
    return []


def compared(old: Document, new: Document) -> Difference:
    """Return what tells two documents apart."""
    return difference(old, segment(old).passages, new, segment(new).passages)


def told(old: Document, new: Document) -> list[tuple[str, str, str]]:
    """Return the changes as (what, words of the older version, of the newer one), one for each edit."""
    found = []
    for one in compared(old, new).changed:
        for edit in one.edits or (one,):
            before, after = old.text[edit.old.start : edit.old.end], new.text[edit.new.start : edit.new.end]
            found.append((one.change.value, " ".join(before.split()), " ".join(after.split())))
    return found

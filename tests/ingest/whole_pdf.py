"""Reads a PDF here and now, where the program reads it part by part in child processes."""

import pypdfium2

from smallprint.domain.document import Document
from smallprint.ingest.pdf.reader import PART_PAGES, OpenPdf, joined, read_with_second


def read_pdf(data: bytes, name: str, sha256: str, password: str | None = None) -> Document:
    """Read a whole PDF; raises FileLocked, FileDamaged or FileEmpty with a sentence."""
    try:
        opened = OpenPdf(data, name, password)
    except pypdfium2.PdfiumError:
        return read_with_second(data, name, sha256, password)
    try:
        parts = [opened.part(sha256, 0, PART_PAGES)]
        parts += [
            opened.part(sha256, later, PART_PAGES) for later in range(PART_PAGES, parts[0].report.pages, PART_PAGES)
        ]
        return joined(parts)
    finally:
        opened.close()

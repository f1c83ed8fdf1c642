"""The child process that recognises text in pictures of pages: `python -m smallprint.ingest.ocr.child`.

The networks are loaded with the first page; drawing the page happens here too, so that one process holds all risk.
"""

import os
import sys

import numpy as np
import pypdfium2

from smallprint.domain.document import RecognisedPage
from smallprint.errors import FileRefused, FileTooHard
from smallprint.ingest.children.serving import serve
from smallprint.ingest.ocr.lines import read_lines
from smallprint.ingest.ocr.models import Image, OcrModels
from smallprint.ingest.ocr.page import recognised
from smallprint.ingest.pdf.open import open_pdf
from smallprint.ingest.pdf.pages import OpenPages
from smallprint.system.confinement import limit_memory

_SCALE = 200 / 72  # pixels a point: what contracts are scanned with
_PIXELS = 24_000_000  # an A2 poster at that scale; a larger page is drawn smaller
_UNREAD = "The picture of this page could not be read."


class Recogniser:
    """Reads pages of one PDF after the other."""

    def __init__(self) -> None:
        self._models: OcrModels | None = None

    def page(self, data: bytes, password: str | None, index: int) -> RecognisedPage:
        """Return what a page shows; raises pdfium's error where it cannot be drawn."""
        if self._models is None:
            self._models = OcrModels()
        document, _ = open_pdf(data, password)
        pages = OpenPages(document)
        try:
            image, scale = drawn(document, index)
            lines, turns = read_lines(self._models, image)
            return recognised(lines, scale, turns, *pages.beside(index))
        finally:
            pages.close()
            document.close()


def drawn(document: pypdfium2.PdfDocument, index: int) -> tuple[Image, float]:
    """Return a page as a grey image, and its pixels a point."""
    page = document[index]
    width, height = page.get_size()
    scale = min(_SCALE, (_PIXELS / max(width * height, 1)) ** 0.5)
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False)
    try:
        rows = np.frombuffer(bitmap.buffer, np.uint8).reshape(bitmap.height, bitmap.stride)
        return np.ascontiguousarray(rows[:, : bitmap.width]), scale
    finally:
        bitmap.close()
        page.close()


def main() -> int:
    """Answer requests until the parent closes the pipe."""
    if os.name == "posix":
        os.nice(5)  # takes a core for seconds a page: the window and the reading of other files go first
    recogniser = Recogniser()

    def answer(request: tuple[bytes, str | None, int, int]) -> object:
        data, password, index, megabytes = request
        try:
            limit_memory(megabytes)
            return recogniser.page(data, password, index)
        except (MemoryError, IndexError, FileRefused, pypdfium2.PdfiumError) as error:
            raise FileTooHard(_UNREAD) from error

    return serve(answer)


if __name__ == "__main__":
    sys.exit(main())

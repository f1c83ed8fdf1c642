"""Draws PDF pages, and says where their characters stand, in a child process of its own.

A file that crashes the drawing does not crash the window.
"""

import sys
from dataclasses import dataclass
from typing import Any

import pypdfium2

from smallprint.domain.progress import CancelToken
from smallprint.errors import FileLocked, FileRefused, FileTooHard
from smallprint.ingest.children.process import ChildProcess
from smallprint.ingest.children.serving import serve
from smallprint.ingest.pdf.characters import LINE_HYPHEN
from smallprint.ingest.pdf.open import open_pdf
from smallprint.ingest.pdf.pages import OpenPages
from smallprint.system.confinement import limit_memory

_PIXELS = 40_000_000  # a page is never drawn with more, whatever the zoom
_SECONDS = 20.0
_MEGABYTES = 2048
_UNDRAWN = "This page cannot be drawn. Its text is still there to read."


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A drawn page: `pixels` are rows of `stride` bytes, four a pixel (blue, green, red, unused)."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class PageBoxes:
    """The characters that a page has when it is read again, and their boxes as `Page` packs them."""

    text: str
    packed: bytes

    def fitted(self, text: str) -> bytes:
        """Return the boxes of the characters of a document's page; empty where its text is not that of this page.

        A hyphen at a line end may be in the document's text or not. Nothing else differs, unless the document was read
        by another version of the program.
        """
        if self.text == text:
            return self.packed
        kept, place = [], 0
        for index, character in enumerate(self.text):
            wanted = text[place : place + 1]
            if character == wanted or (character == LINE_HYPHEN and wanted == "-"):
                kept.append(index)
                place += 1
            elif character != LINE_HYPHEN:
                return b""
        return b"".join(self.packed[16 * index : 16 * index + 16] for index in kept) if place == len(text) else b""


class PageRenderer:
    """An open PDF that draws its pages. Use from one thread; survives a crash of its child."""

    def __init__(self, megabytes: int = _MEGABYTES) -> None:
        """Prepare a child that takes at most so many megabytes of address space; it starts when a file is opened."""
        self._megabytes = megabytes
        self._child = ChildProcess("smallprint.ingest.pdf.render")
        self._token = CancelToken()

    def open(self, data: bytes, password: str | None = None) -> None:
        """Open another PDF; raises FileLocked when its password is missing or wrong, FileTooHard when it is broken."""
        self._ask(("open", data, password, self._megabytes))

    def render(self, page: int, scale: float) -> RenderedPage:
        """Draw a page at `scale` pixels a point; raises FileTooHard when that fails."""
        answer = self._ask(("render", page, scale))
        if not isinstance(answer, RenderedPage):
            raise FileTooHard(_UNDRAWN)
        return answer

    def boxes(self, page: int) -> "PageBoxes":
        """Return the boxes of a page's characters; raises FileTooHard when that fails."""
        answer = self._ask(("boxes", page))
        if not isinstance(answer, PageBoxes):
            raise FileTooHard("The places of this page's characters cannot be read. Its text is still there to read.")
        return answer

    def close(self) -> None:
        """End the child; a second call does nothing."""
        self._child.kill()

    def _ask(self, request: object) -> object:
        try:
            answer = self._child.ask(request, _SECONDS, self._token)
        except (TimeoutError, EOFError) as error:
            raise FileTooHard("This file cannot be drawn. Its text is still there to read.") from error
        if isinstance(answer, FileRefused):
            raise answer
        return answer


def main() -> int:
    """Answer requests until the parent closes the pipe."""
    document: pypdfium2.PdfDocument | None = None
    pages: OpenPages | None = None

    def answer(request: tuple[Any, ...]) -> object:
        nonlocal document, pages
        verb, *rest = request
        try:
            if verb == "open":
                data, password, megabytes = rest
                limit_memory(megabytes)
                if pages is not None:
                    pages.close()
                document, _ = open_pdf(data, password)
                pages = OpenPages(document)
                return True
            if pages is None or document is None:
                return FileTooHard("No file is open to be drawn.")
            return _placed(pages, *rest) if verb == "boxes" else _drawn(document, *rest)
        except pypdfium2.PdfiumError as error:
            return _refusal(error)
        except (MemoryError, IndexError, FileRefused):
            return FileTooHard(_UNDRAWN)

    return serve(answer)


def _refusal(error: pypdfium2.PdfiumError) -> FileRefused:
    if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD:
        return FileLocked("This file is locked: give its password to see its pages.")
    return FileTooHard(_UNDRAWN)


def _placed(pages: OpenPages, index: int) -> "PageBoxes":
    from smallprint.ingest.pdf.render import PageBoxes as Shared  # noqa: PLC0415 - here this module's name is __main__

    return Shared(*pages.boxes(index))


def _drawn(document: pypdfium2.PdfDocument, index: int, scale: float) -> "RenderedPage":
    from smallprint.ingest.pdf.render import RenderedPage as Shared  # noqa: PLC0415 - here this module's name is __main__

    page = document[index]
    width, height = page.get_size()
    scale = min(scale, (_PIXELS / max(width * height, 1)) ** 0.5)
    bitmap = page.render(scale=scale, rev_byteorder=False, prefer_bgrx=True, may_draw_forms=False)
    try:
        return Shared(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        bitmap.close()
        page.close()


if __name__ == "__main__":
    sys.exit(main())

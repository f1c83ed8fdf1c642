"""Draws PDF pages, and says where their characters stand, in a child process of its own.

A file that crashes the drawing does not crash the window.
"""

import os
import sys
from dataclasses import dataclass

import pypdfium2

from app.domain.progress import CancelToken
from app.errors import FileLocked, FileRefused, FileTooHard
from app.ingest.pdf_pages import OpenPages
from app.ingest.process import ChildProcess
from app.ingest.wire import receive, send

_PIXELS = 40_000_000  # a page is never drawn with more, whatever the zoom
_SECONDS = 20.0
_UNDRAWN = "This page cannot be drawn. Its text is still there to read."


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A drawn page: `pixels` are rows of `stride` bytes, four a pixel (blue, green, red, unused)."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PageRenderer:
    """An open PDF that draws its pages. Use from one thread; survives a crash of its child."""

    def __init__(self) -> None:
        self._child = ChildProcess("app.ingest.render")
        self._token = CancelToken()

    def open(self, data: bytes, password: str | None = None) -> None:
        """Open another PDF; raises FileLocked when its password is missing or wrong, FileTooHard when it is broken."""
        self._ask(("open", data, password))

    def render(self, page: int, scale: float) -> RenderedPage:
        """Draw a page at `scale` pixels a point; raises FileTooHard when that fails."""
        answer = self._ask(("render", page, scale))
        if not isinstance(answer, RenderedPage):
            raise FileTooHard(_UNDRAWN)
        return answer

    def boxes(self, page: int) -> bytes:
        """Return the boxes of a page's characters, as `Page.boxes`; raises FileTooHard when that fails.

        They belong to the text that this version of the program reads: a page whose text was read by an older one may
        have another number of characters.
        """
        answer = self._ask(("boxes", page))
        if not isinstance(answer, bytes):
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
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    document: pypdfium2.PdfDocument | None = None
    pages: OpenPages | None = None
    while True:
        try:
            verb, *rest = receive(sys.stdin.buffer)
        except EOFError:
            return 0
        try:
            if verb == "open":
                data, password = rest
                if pages is not None:
                    pages.close()
                document = pypdfium2.PdfDocument(data, password=password)
                pages = OpenPages(document)
                send(answers, True)
            elif pages is not None and verb == "boxes":
                send(answers, pages.boxes(*rest))
            elif document is not None:
                send(answers, _drawn(document, *rest))
            else:
                send(answers, FileTooHard("No file is open to be drawn."))
        except pypdfium2.PdfiumError as error:
            send(answers, _refusal(error))
        except (MemoryError, IndexError):
            send(answers, FileTooHard(_UNDRAWN))


def _refusal(error: pypdfium2.PdfiumError) -> FileRefused:
    if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD:
        return FileLocked("This file is locked: give its password to see its pages.")
    return FileTooHard(_UNDRAWN)


def _drawn(document: pypdfium2.PdfDocument, index: int, scale: float) -> "RenderedPage":
    from app.ingest.render import RenderedPage as Shared  # noqa: PLC0415 - here this module's name is __main__

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

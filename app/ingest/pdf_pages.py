"""Pages of an open PDF through pdfium: the text of each with its strips, or the box of every character."""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from app.domain.document import STRIP
from app.ingest.pdf_characters import characters_of, cleaned, spread, strips_of
from app.ingest.pdf_places import boxes_of, from_top_left, page_box, united

# pdfium lets go of a font with the last page that uses it; pages that stay open for a while spare it from reading the
# same fonts again on every page: 1.55 against 1.93 ms a page over 479 pages of contracts.
_KEPT_OPEN = 8
_STRIP = np.dtype([("span", np.uint32, 2), ("box", np.float32, 4)])
assert _STRIP.itemsize == STRIP.size


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of one page, which ends with a line end, and its strips as `Page` packs them."""

    text: str
    strips: bytes
    width: float
    height: float
    pictures: bool = False


class OpenPages:
    """The pages of an open document, read in any order; `close()` before the document is closed."""

    def __init__(self, document: pypdfium2.PdfDocument) -> None:
        self._document = document
        self._open: deque[pdfium.FPDF_PAGE] = deque()

    def read(self, index: int) -> PageText:
        """Return the text of a page; one that cannot be loaded has no text and no size."""
        page = self._load(index)
        if not page:
            return PageText("\n", b"", 0.0, 0.0)
        width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
        with _text_page(page) as text_page:
            if text_page is None:
                return PageText("\n", b"", width, height, _has_pictures(page))
            clean = cleaned(characters_of(text_page))
            first, last = strips_of(clean.codes)
            strips = np.empty(first.size, _STRIP)
            span = strips["span"]
            span[:, 0], span[:, 1] = first, last
            boxes = boxes_of(text_page, clean.source[span.ravel()].tolist())
            span[:, 1] += 1
        strips["box"] = united(self._shown(page, boxes, width, height))
        text = clean.text if clean.text.endswith("\n") else clean.text + "\n"
        return PageText(text, strips.tobytes(), width, height, not first.size and _has_pictures(page))

    def boxes(self, index: int) -> bytes:
        """Return the boxes of a page's characters as `Page` packs them, for the text that `read` gives."""
        page = self._load(index)
        if not page:
            return bytes(16)
        width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
        with _text_page(page) as text_page:
            if text_page is None:
                return bytes(16)
            characters = characters_of(text_page)
            clean = cleaned(characters)
            boxes = self._shown(page, boxes_of(text_page, range(characters.size)), width, height)
        packed = spread(boxes, clean).tobytes()
        return packed if clean.text.endswith("\n") else packed + bytes(16)

    def close(self) -> None:
        """Close all pages; a second call does nothing."""
        while self._open:
            pdfium.FPDF_ClosePage(self._open.popleft())

    def _load(self, index: int) -> pdfium.FPDF_PAGE:
        page = pdfium.FPDF_LoadPage(self._document.raw, index)
        if page:
            self._open.append(page)
            if len(self._open) > _KEPT_OPEN:
                pdfium.FPDF_ClosePage(self._open.popleft())
        return page

    def _shown(self, page: pdfium.FPDF_PAGE, boxes: np.ndarray, width: float, height: float) -> np.ndarray:
        return from_top_left(boxes, pdfium.FPDFPage_GetRotation(page), page_box(page, width, height))


@contextmanager
def _text_page(page: pdfium.FPDF_PAGE) -> Iterator[pdfium.FPDF_TEXTPAGE | None]:
    text_page = pdfium.FPDFText_LoadPage(page)
    try:
        yield text_page or None
    finally:
        if text_page:
            pdfium.FPDFText_ClosePage(text_page)


def _has_pictures(page: pdfium.FPDF_PAGE) -> bool:
    kinds = {
        pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, number))
        for number in range(min(pdfium.FPDFPage_CountObjects(page), 200))
    }
    return pdfium.FPDF_PAGEOBJ_IMAGE in kinds

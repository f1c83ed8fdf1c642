"""Pages of an open PDF through pdfium: the text of each with its strips, or the box of every character."""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from smallprint.domain.document import STRIP, PageDoubt
from smallprint.ingest.pdf.aside import Aside, Span, one_after_the_other
from smallprint.ingest.pdf.blank import is_blank
from smallprint.ingest.pdf.characters import characters_of, cleaned, spread, strips_of
from smallprint.ingest.pdf.content import Content, content_of
from smallprint.ingest.pdf.extras import Extra, extras, written
from smallprint.ingest.pdf.ink import kinds
from smallprint.ingest.pdf.laid import Laid, laid_on
from smallprint.ingest.pdf.lone import LoneTexts
from smallprint.ingest.pdf.page_gate import garbled, sparse
from smallprint.ingest.pdf.places import Quad, all_boxes, boxes_of, from_top_left, page_box, united
from smallprint.ingest.pdf.unticked import unticked_boxes

# pdfium lets go of a font with the last page that uses it; pages that stay open for a while spare it from reading the
# same fonts again on every page: 1.55 against 1.93 ms a page over 479 pages of contracts.
_KEPT_OPEN = 8
_OBJECTS_SEEN, _DRAWN_LETTERS = 1000, 200
_LONG_STRIP = 3  # steps from a strip's first character to its last: a shorter one may be as high as wide
STRIPS = np.dtype([("span", np.uint32, 2), ("box", np.float32, 4)])
assert STRIPS.itemsize == STRIP.size


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of one page, which ends with a line end, and its strips as `Page` packs them.

    `doubt` says why the page must be read from its picture instead, None where it need not.
    What is not in force and the text of `extras` stand at the end; `apart` are the spans of the former, and `unseen`
    says how many characters of the file are hidden in them. A `LINE_HYPHEN` stands where a hyphen ended a line.
    `blank` says that the page shows nothing, or only ruled lines.
    """

    text: str
    strips: bytes = b""
    width: float = 0.0
    height: float = 0.0
    pictures: bool = False
    extras: tuple[Extra, ...] = ()
    apart: tuple[Span, ...] = ()
    unseen: int = 0
    doubt: PageDoubt | None = None
    blank: bool = False


class OpenPages:
    """The pages of an open document, read in any order; `close()` before the document is closed."""

    def __init__(self, document: pypdfium2.PdfDocument) -> None:
        self._document = document
        self._open: deque[pdfium.FPDF_PAGE] = deque()
        self._lone = LoneTexts()
        # In a file whose table of objects had to be made anew, a page may be white because its content is lost.
        self._whole = bool(pdfium.FPDF_DocumentHasValidCrossReferenceTable(document.raw))

    def read(self, index: int) -> PageText:
        """Return the text of a page; one that cannot be loaded has no text and no size."""
        page = self._load(index)
        if not page:
            return PageText("\n")
        width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
        visible, rotation = page_box(page, width, height), pdfium.FPDFPage_GetRotation(page)
        with self._text_page(page) as (text_page, laid):
            content = self._content(page, text_page, visible, laid)
        clean, spans = content.clean, content.spans
        shown = united(from_top_left(content.ends, rotation, visible))
        pictures = sparse(spans, shown, width, height) and _has_pictures(page)
        doubt = PageDoubt.PICTURE if pictures else PageDoubt.GARBLED if garbled(clean.text, clean.codes) else None
        text = _closed(clean.text)
        found = extras(self._document, page, index)
        aside = _aside(content, found)
        if aside.text:
            ends = strip_ends(aside.text)
            spans = np.concatenate((spans, len(text) + ends.reshape(-1, 2)))
            shown = united(from_top_left(np.concatenate((content.ends, aside.boxes[ends])), rotation, visible))
        strips = np.empty(len(spans), STRIPS)
        strips["span"], strips["box"] = spans, shown
        strips["span"][:, 1] += 1
        apart = tuple((len(text) + start, len(text) + end, kind) for start, end, kind in aside.apart)
        packed = strips.tobytes()
        whole = text + aside.text
        if not whole.strip() and self._whole and is_blank(page, width, height):
            return PageText(whole, packed, width, height, blank=True)
        return PageText(whole, packed, width, height, pictures, tuple(found), apart, aside.unseen, doubt)

    def beside(self, index: int) -> tuple[str, np.ndarray]:
        """Return what a page holds beside its content, as `read` puts it at the end, and its characters' boxes."""
        page = self._load(index)
        if not page:
            return "", np.zeros((0, 4), np.float32)
        width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
        with self._text_page(page) as (text_page, laid):
            content = self._content(page, text_page, page_box(page, width, height), laid)
        return self._beside(page, content, index)

    def boxes(self, index: int) -> tuple[str, bytes]:
        """Return the text of a page as `read` gives it, and the boxes of its characters as `Page` packs them."""
        page = self._load(index)
        if not page:
            return "\n", bytes(16)
        width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
        with self._text_page(page) as (text_page, laid):
            content = self._content(page, text_page, page_box(page, width, height), laid)
            placed = all_boxes(text_page, content.clean.source)
        boxes = spread(_shown(page, placed, width, height), content.clean)
        text = _closed(content.clean.text)
        more, places = self._beside(page, content, index)
        if len(text) > len(content.clean.text):
            boxes = np.concatenate((boxes, np.zeros((1, 4), np.float32)))
        return text + more, np.concatenate((boxes, places)).astype(np.float32).tobytes()

    def _content(
        self, page: pdfium.FPDF_PAGE, text_page: pdfium.FPDF_TEXTPAGE | None, visible: Quad, laid: Laid
    ) -> Content:
        return content_of(page, text_page, visible, laid, unticked_boxes(self._document, page))

    def _beside(self, page: pdfium.FPDF_PAGE, content: Content, index: int) -> tuple[str, np.ndarray]:
        """Return the text beside the content, and the boxes of its characters from the page's top left."""
        aside = _aside(content, extras(self._document, page, index))
        width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
        shown = _shown(page, aside.boxes, width, height)
        shown[[character == "\n" for character in aside.text]] = 0
        return aside.text, shown

    def close(self) -> None:
        """Close all pages; a second call does nothing."""
        while self._open:
            pdfium.FPDF_ClosePage(self._open.popleft())

    @contextmanager
    def _text_page(self, page: pdfium.FPDF_PAGE) -> Iterator[tuple[pdfium.FPDF_TEXTPAGE | None, Laid]]:
        """Load the characters of a page, and say what it lays out."""
        laid = laid_on(page)
        wide = self._lone.widen(laid.texts)
        text_page = _loaded(page)
        if wide and text_page and self._lone.narrow(wide, text_page):
            pdfium.FPDFText_ClosePage(text_page)
            text_page = _loaded(page)
        try:
            yield text_page or None, laid
        finally:
            if text_page:
                pdfium.FPDFText_ClosePage(text_page)

    def _load(self, index: int) -> pdfium.FPDF_PAGE:
        page = pdfium.FPDF_LoadPage(self._document.raw, index)
        if page:
            self._open.append(page)
            if len(self._open) > _KEPT_OPEN:
                pdfium.FPDF_ClosePage(self._open.popleft())
        return page


def strip_ends(text: str) -> np.ndarray:
    """Return the first and last character of each strip of a text, one after the other."""
    first, last = strips_of(np.frombuffer(text.encode("utf-32-le"), "<u4"))
    return np.stack((first, last), axis=1).ravel()


def _aside(content: Content, found: list[Extra]) -> Aside:
    return one_after_the_other((content.aside, written(found))) if found or content.aside.text else content.aside


def _closed(text: str) -> str:
    return text if text.endswith("\n") else text + "\n"


def _shown(page: pdfium.FPDF_PAGE, boxes: np.ndarray, width: float, height: float) -> np.ndarray:
    return from_top_left(boxes, pdfium.FPDFPage_GetRotation(page), page_box(page, width, height))


def _loaded(page: pdfium.FPDF_PAGE) -> pdfium.FPDF_TEXTPAGE:
    """Load the characters of a page in reading order.

    pdfium orders lines as they are shown. Where a page is turned by a quarter and its text shows sideways, lines come
    last first and hyphens join the wrong ones; so the characters are taken as if the page were not turned.
    """
    text_page = pdfium.FPDFText_LoadPage(page)
    rotation = pdfium.FPDFPage_GetRotation(page)
    if rotation in (1, 3) and text_page and _runs_across(text_page):
        pdfium.FPDFText_ClosePage(text_page)
        pdfium.FPDFPage_SetRotation(page, 0)
        text_page = pdfium.FPDFText_LoadPage(page)
        pdfium.FPDFPage_SetRotation(page, rotation)
    return text_page


def _runs_across(text_page: pdfium.FPDF_TEXTPAGE) -> bool:
    """Say whether most strips lie level in PDF user space, so that they show sideways once turned by a quarter."""
    clean = cleaned(characters_of(text_page))
    first, last = strips_of(clean.codes)
    ends = np.stack((first, last), axis=1)[last - first >= _LONG_STRIP].ravel()
    left, top, right, bottom = boxes_of(text_page, clean.source.take(ends).tolist()).T
    across = np.abs(left[0::2] - right[1::2])
    along = np.abs(top[0::2] - bottom[1::2])
    return bool((across > along).sum() > across.size / 2)


def _has_pictures(page: pdfium.FPDF_PAGE) -> bool:
    """Say whether a page shows images, or so many drawn lines that its letters may be drawings.

    What stands in a form (a drawing with a name of its own) counts like what stands on the page.
    """
    drawn = 0
    for kind in islice(kinds(page), _OBJECTS_SEEN):
        drawn += kind == pdfium.FPDF_PAGEOBJ_PATH
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE or drawn > _DRAWN_LETTERS:
            return True
    return False

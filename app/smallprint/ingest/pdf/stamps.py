"""The words that stand only in the appearance of form fields: stamps of signatures, values without a form.

pdfium gives the text of a page's content alone. So the appearances are drawn into the content of a copy of the page
from which all else was taken.
"""

import ctypes
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import pypdfium2.raw as pdfium

from smallprint.ingest.text import normalised

PdfRect = tuple[float, float, float, float]
_LONGEST = 20_000  # characters of one appearance
_EVERYWHERE: PdfRect = (-1e6, 1e6, 1e6, -1e6)
_OVER = 2.0  # points by which words may stand over the edge
_MOST_OBJECTS = 20_000  # of a page's content: more take long to remove


def appearance_texts(document: pdfium.FPDF_DOCUMENT, index: int, rects: Mapping[int, PdfRect]) -> dict[int, str]:
    """Return the words that annotations of a page show, by their numbers; `rects` are left, top, right, bottom."""
    if not rects:
        return {}
    with _only_annotations(document, index, sorted(rects)) as page:
        text_page = pdfium.FPDFText_LoadPage(page) if page else None
        if not text_page:
            return {}
        try:
            shown = rects if rects.keys() - {min(rects)} else dict.fromkeys(rects, _EVERYWHERE)
            return {number: _within(text_page, rect) for number, rect in shown.items()}
        finally:
            pdfium.FPDFText_ClosePage(text_page)


@contextmanager
def _only_annotations(
    document: pdfium.FPDF_DOCUMENT, index: int, kept: Sequence[int]
) -> Iterator[pdfium.FPDF_PAGE | None]:
    """Give a copy of a page whose content is what these annotations show; None where it cannot be made."""
    copy = pdfium.FPDF_CreateNewDocument()
    page = None
    try:
        if pdfium.FPDF_ImportPagesByIndex(copy, document, (ctypes.c_int * 1)(index), 1, 0):
            page = pdfium.FPDF_LoadPage(copy, 0)
            if page and _flattened(page, set(kept)):
                pdfium.FPDF_ClosePage(page)
                page = pdfium.FPDF_LoadPage(copy, 0)
            elif page:
                pdfium.FPDF_ClosePage(page)
                page = None
        yield page or None
    finally:
        if page:
            pdfium.FPDF_ClosePage(page)
        pdfium.FPDF_CloseDocument(copy)


def _flattened(page: pdfium.FPDF_PAGE, kept: set[int]) -> bool:
    """Take the content and all other annotations from a page, and draw the rest into its content."""
    count = pdfium.FPDFPage_CountObjects(page)
    if count > _MOST_OBJECTS:
        return False
    for number in reversed(range(count)):
        item = pdfium.FPDFPage_GetObject(page, number)
        if pdfium.FPDFPage_RemoveObject(page, item):
            pdfium.FPDFPageObj_Destroy(item)
    for number in reversed(range(pdfium.FPDFPage_GetAnnotCount(page))):
        if number not in kept:
            pdfium.FPDFPage_RemoveAnnot(page, number)
    return bool(
        pdfium.FPDFPage_GenerateContent(page)
        and pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY) == pdfium.FLATTEN_SUCCESS
    )


def _within(text_page: pdfium.FPDF_TEXTPAGE, rect: PdfRect) -> str:
    left, top, right, bottom = rect[0] - _OVER, rect[1] + _OVER, rect[2] + _OVER, rect[3] - _OVER
    count = min(pdfium.FPDFText_GetBoundedText(text_page, left, top, right, bottom, None, 0), _LONGEST)
    if count <= 0:
        return ""
    units = (ctypes.c_ushort * (count + 1))()
    pdfium.FPDFText_GetBoundedText(text_page, left, top, right, bottom, units, count)
    text = normalised(bytes(units)[: 2 * count].decode("utf-16-le", "replace").rstrip("\0"))
    return "\n".join(" ".join(line.split()) for line in text.split("\n") if line.strip())

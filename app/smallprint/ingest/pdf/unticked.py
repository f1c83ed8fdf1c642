"""Words beside the boxes of a PDF form that nobody ticked: a choice that was not made."""

import ctypes
from collections.abc import Sequence

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from smallprint.ingest.pdf.characters import Cleaned
from smallprint.ingest.pdf.places import Quad, boxes_of

_MOST = 500
_BOXES = (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON)
_NEAR = 40.0  # points from a box to its words
_SPACE = 32


def unticked_boxes(document: pypdfium2.PdfDocument, page: pdfium.FPDF_PAGE) -> list[tuple[Quad, bool]]:
    """Return the boxes to tick of a page (left, bottom, right, top) and whether each is ticked; none where all are."""
    found: list[tuple[Quad, bool]] = []
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST)):
        annotation = pdfium.FPDFPage_GetAnnot(page, number)
        if not annotation:
            continue
        try:
            if pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_WIDGET:
                found += _box(document, annotation)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
    return found if any(not ticked for _, ticked in found) else []


def _box(document: pypdfium2.PdfDocument, annotation: pdfium.FPDF_ANNOTATION) -> list[tuple[Quad, bool]]:
    document.init_forms()
    if document.formenv is None:
        return []
    if pdfium.FPDFAnnot_GetFormFieldType(document.formenv.raw, annotation) not in _BOXES:
        return []
    rect = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(rect)):
        return []
    across, along = sorted((rect.left, rect.right)), sorted((rect.bottom, rect.top))
    place = across[0], along[0], across[1], along[1]
    state = (ctypes.c_ushort * 64)()
    size = pdfium.FPDFAnnot_GetStringValue(annotation, b"AS", state, ctypes.sizeof(state))
    said = bytes(state)[: max(size - 2, 0)].decode("utf-16-le", "replace") if size <= ctypes.sizeof(state) else "On"
    return [(place, said not in ("", "Off"))]


def beside_boxes(
    text_page: pdfium.FPDF_TEXTPAGE | None,
    clean: Cleaned,
    spans: np.ndarray,
    strips: np.ndarray,
    boxes: Sequence[tuple[Quad, bool]],
) -> np.ndarray | None:
    """Return which characters are the words of a box that is not ticked: right of it, up to the next box of the line.

    `spans` and `strips` are the first and last character of each strip, and their boxes. None where there are none.
    """
    if text_page is None or not boxes or not spans.size:
        return None
    found = np.zeros(clean.codes.size, bool)
    middles = (strips[0::2, 1] + strips[0::2, 3]) / 2
    for (_, bottom, right, top), ticked in boxes:
        if ticked:
            continue
        ends = [other[0] for other, _ in boxes if other[0] > right and other[1] < top and bottom < other[3]]
        stop = min(ends, default=float("inf"))
        reach = right + _NEAR
        level = np.flatnonzero((middles > bottom - 2) & (middles < top + 2))
        for first, last in sorted(spans[level].tolist()):
            at = np.arange(first, last + 1)
            places = boxes_of(text_page, clean.source[at].tolist())
            centre = (places[:, 0] + places[:, 2]) / 2
            mine = (centre > right) & (centre < stop) & (clean.codes[at] > _SPACE)
            if mine.any() and places[mine][:, 0].min() < reach:
                found[at] |= mine
                reach = float(places[mine][:, 2].max()) + _NEAR
    return found if found.any() else None

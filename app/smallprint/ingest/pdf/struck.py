"""Words of a PDF page that are struck out: a thin line is drawn over the middle of them, or an annotation says so."""

import ctypes
import re
from collections.abc import Iterator

import numpy as np
import pypdfium2.raw as pdfium

from smallprint.ingest.pdf.characters import Cleaned
from smallprint.ingest.pdf.laid import Laid
from smallprint.ingest.pdf.places import Quad, boxes_of

_THIN = 2.2  # points: a line as high is still a line
_SHORTEST = 3.0  # points of a line that strikes a character out
_MIDDLE = (0.30, 0.66)  # of a line's height from below: an underline is lower, a line above the words higher
_BEYOND = 8.0  # points that a line may reach past the words it strikes out; a rule of a table reaches further
_MOST_ANNOTATIONS = 500
_HALF = 0.5  # of a word: people draw lines that end a little early or late


def struck(
    text_page: pdfium.FPDF_TEXTPAGE | None, clean: Cleaned, spans: np.ndarray, strips: np.ndarray, lines: list[Quad]
) -> np.ndarray | None:
    """Return which characters are struck out by lines (left, bottom, right, top), None where none are.

    `spans` and `strips` are the first and last character of each strip, and their boxes.
    """
    if text_page is None or not lines or not spans.size:
        return None
    low = np.minimum(strips[0::2, 3], strips[1::2, 3])
    high = np.maximum(strips[0::2, 1], strips[1::2, 1])
    x0 = np.minimum(strips[0::2, 0], strips[1::2, 0])
    x1 = np.maximum(strips[0::2, 2], strips[1::2, 2])
    found = np.zeros(clean.codes.size, bool)
    for left, bottom, right, top in lines:
        share = ((bottom + top) / 2 - low) / np.maximum(high - low, 1e-6)
        over = (share > _MIDDLE[0]) & (share < _MIDDLE[1]) & (left > x0 - _BEYOND) & (right < x1 + _BEYOND)
        over &= (left < x1) & (right > x0)
        for first, last in spans[over].tolist():
            at = np.arange(first, last + 1)
            boxes = boxes_of(text_page, clean.source[at].tolist())
            centre = (boxes[:, 0] + boxes[:, 2]) / 2
            for word in re.finditer(r"\S+", clean.text[first : last + 1]):
                inside = slice(word.start(), word.end())
                mine = (centre[inside] > left) & (centre[inside] < right)
                found[first + word.start() : first + word.end()] |= bool(mine.mean() > _HALF)
    return found if found.any() else None


def lines_over(page: pdfium.FPDF_PAGE, laid: Laid) -> list[Quad]:
    """Return the thin level lines that a page draws, and where its annotations strike words out."""
    lines: list[Quad] = []
    if laid.orders:
        boxes = laid.boxes
        thin = (boxes[:, 3] - boxes[:, 1] <= _THIN) & (boxes[:, 2] - boxes[:, 0] >= _SHORTEST)
        thin &= np.array(laid.kinds) == pdfium.FPDF_PAGEOBJ_PATH
        lines += [(left, bottom, right, top) for left, bottom, right, top in boxes[thin].tolist()]
    return [*lines, *_annotated(page)]


def _annotated(page: pdfium.FPDF_PAGE) -> Iterator[Quad]:
    """Yield a line through the middle of each place that an annotation strikes out."""
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page, number)
        if not annotation:
            continue
        try:
            if pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_STRIKEOUT:
                yield from _middles(annotation)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _middles(annotation: pdfium.FPDF_ANNOTATION) -> Iterator[Quad]:
    quad = pdfium.FS_QUADPOINTSF()
    for number in range(min(pdfium.FPDFAnnot_CountAttachmentPoints(annotation), _MOST_ANNOTATIONS)):
        if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, number, ctypes.byref(quad)):
            across = (quad.x1, quad.x2, quad.x3, quad.x4)
            middle = (quad.y1 + quad.y2 + quad.y3 + quad.y4) / 4
            yield min(across), middle, max(across), middle

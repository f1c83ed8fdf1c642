"""The characters of a PDF page as they are read: cleaned, with hidden ones apart, and the strips they form."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pypdfium2.raw as pdfium

from smallprint.domain.document import BlockKind
from smallprint.ingest.pdf.aside import Aside
from smallprint.ingest.pdf.characters import Cleaned, characters_of, cleaned, strips_of
from smallprint.ingest.pdf.columns import Placing, by_column
from smallprint.ingest.pdf.hidden import parted, unseen
from smallprint.ingest.pdf.laid import Laid
from smallprint.ingest.pdf.line_ends import apart
from smallprint.ingest.pdf.order import in_reading_order
from smallprint.ingest.pdf.places import Quad, boxes_of
from smallprint.ingest.pdf.struck import lines_over, struck
from smallprint.ingest.pdf.tables import with_cells
from smallprint.ingest.pdf.unticked import beside_boxes


@dataclass(frozen=True, slots=True)
class Content:
    """What a page shows: its text, the first and last character of each strip, and what it hides as an aside.

    `spans` has these characters, shape (strips, 2), and `ends` their boxes, one after the other, in PDF user space.
    """

    clean: Cleaned
    spans: np.ndarray
    ends: np.ndarray
    aside: Aside


def content_of(
    page: pdfium.FPDF_PAGE,
    text_page: pdfium.FPDF_TEXTPAGE | None,
    visible: Quad,
    laid: Laid,
    boxes: Sequence[tuple[Quad, bool]],
) -> Content:
    """Return the content of a page; `visible` is its visible box in user space, `laid` what it lays out.

    `boxes` are its boxes to tick (left, bottom, right, top) and whether each is ticked, where one is not.
    """
    rotation = pdfium.FPDFPage_GetRotation(page)
    content = _stripped(apart(cleaned(characters_of(text_page)), text_page, rotation), text_page, Aside())
    hidden = unseen(page, text_page, content.clean, content.spans, content.ends, visible, laid)
    crossed = struck(text_page, content.clean, content.spans, content.ends, lines_over(page, laid))
    left = beside_boxes(text_page, content.clean, content.spans, content.ends, boxes)
    reasons = {BlockKind.UNTICKED: left, BlockKind.STRUCK: crossed, BlockKind.HIDDEN: hidden}
    if any(one is not None for one in reasons.values()):
        clean, aside = parted(content.clean, reasons, text_page)
        content = _stripped(clean, text_page, aside)
    placing = Placing(text_page, rotation, visible)
    ordered = by_column(content.clean, content.spans, content.ends, placing)
    read = in_reading_order(ordered or content.clean, placing)
    if read is not content.clean:
        content = _stripped(read, text_page, content.aside)
    marked = with_cells(content.clean, content.spans, content.ends, text_page, rotation)
    return content if marked is content.clean else replace(content, clean=marked)


def _stripped(clean: Cleaned, text_page: pdfium.FPDF_TEXTPAGE | None, aside: Aside) -> Content:
    first, last = strips_of(clean.codes)
    spans = np.empty((first.size, 2), np.intp)
    spans[:, 0], spans[:, 1] = first, last
    return Content(clean, spans, boxes_of(text_page, clean.source.take(spans).ravel().tolist()), aside)

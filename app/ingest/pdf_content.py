"""The characters of a PDF page as they are read: cleaned, with hidden ones apart, and the strips they form."""

from dataclasses import dataclass

import numpy as np
import pypdfium2.raw as pdfium

from app.ingest.pdf_aside import Aside
from app.ingest.pdf_characters import Cleaned, characters_of, cleaned, strips_of
from app.ingest.pdf_columns import Placing, by_column
from app.ingest.pdf_hidden import parted, unseen
from app.ingest.pdf_order import in_reading_order
from app.ingest.pdf_places import Quad, boxes_of


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
    page: pdfium.FPDF_PAGE, text_page: pdfium.FPDF_TEXTPAGE | None, visible: Quad, texts: list[int]
) -> Content:
    """Return the content of a page; `visible` is its visible box in user space, `texts` has its texts' addresses."""
    content = _stripped(cleaned(characters_of(text_page)), text_page, Aside())
    hidden = unseen(page, text_page, content.clean, content.spans, content.ends, visible, texts)
    if hidden is not None:
        clean, aside = parted(content.clean, hidden, text_page)
        content = _stripped(clean, text_page, aside)
    placing = Placing(text_page, pdfium.FPDFPage_GetRotation(page), visible)
    ordered = by_column(content.clean, content.spans, content.ends, placing)
    read = in_reading_order(ordered or content.clean, placing)
    return content if read is content.clean else _stripped(read, text_page, content.aside)


def _stripped(clean: Cleaned, text_page: pdfium.FPDF_TEXTPAGE | None, aside: Aside) -> Content:
    first, last = strips_of(clean.codes)
    spans = np.empty((first.size, 2), np.intp)
    spans[:, 0], spans[:, 1] = first, last
    return Content(clean, spans, boxes_of(text_page, clean.source.take(spans).ravel().tolist()), aside)

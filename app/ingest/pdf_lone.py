"""Texts of a PDF page that take up no room: pdfium leaves them out, and is made to read them.

pdfium reads no text whose rectangle has no width. So it is with a single character of a font that draws nothing, as OCR
programs lay it over their pictures ("a", "1"), with each word of such a font that runs upwards, and with a character
that no font of this machine has where the file brings none along. A rectangle is as wide as the line that a letter is
drawn with: so each of these is given a line for as long as its rectangle is worked out.
"""

import ctypes
from array import array
from collections import Counter, deque
from collections.abc import Sequence
from itertools import repeat

import numpy as np
import pypdfium2.raw as pdfium

from app.ingest.pdf_characters import characters_of, owners_of
from app.ingest.pdf_ink import plainly, pointer
from app.ingest.text import REPLACED

_NARROW = 0.01  # points: what pdfium takes for no width
_TRIES = 2  # pages on which a font's texts without width are all blank, until it is no longer asked
_SPACES = [code for code, new in REPLACED.items() if new in ("", " ")]
_NAME_BYTES = 128
_UNMOVED = pdfium.FS_MATRIX(1, 0, 0, 1, 0, 0)
_bounds = plainly(pdfium.FPDFPageObj_GetBounds, ctypes.c_int, *repeat(ctypes.c_size_t, 5))


class LoneTexts:
    """Gives such texts a width, page after page of one document.

    Most of them are spaces between the others, and stay out: their fonts are soon known and not looked at again.
    """

    def __init__(self) -> None:
        self._blank: Counter[bytes] = Counter()

    def widen(self, texts: Sequence[int]) -> dict[int, bytes]:
        """Give a width to those of a page's texts that may be more than spaces; return them with their fonts."""
        fonts = {text: _font(text) for text in _without_width(texts)}
        wide = {text: font for text, font in fonts.items() if self._blank[font] < _TRIES}
        for text in wide:
            mode = pdfium.FPDFTextObj_GetTextRenderMode(pointer(text))
            pdfium.FPDFPageObj_SetStrokeWidth(pointer(text), 1.0)
            pdfium.FPDFTextObj_SetTextRenderMode(pointer(text), pdfium.FPDF_TEXTRENDERMODE_STROKE)
            _measure(text)
            pdfium.FPDFTextObj_SetTextRenderMode(pointer(text), mode)
        return wide

    def narrow(self, wide: dict[int, bytes], text_page: pdfium.FPDF_TEXTPAGE) -> bool:
        """Take its width from what proves to be blank; say whether anything is, so that the text must be read again."""
        codes = characters_of(text_page)
        drawn = ((codes > 0x20) & ~np.isin(codes, _SPACES)).nonzero()[0].tolist()
        blank = wide.keys() - set(owners_of(text_page, drawn))
        for text in blank:
            _measure(text)
        self._blank.update({wide[text] for text in blank} - {wide[text] for text in wide.keys() - blank})
        return bool(blank)


def _without_width(texts: Sequence[int]) -> list[int]:
    count = len(texts)
    edges = array("f", bytes(16 * count))
    start, size = edges.buffer_info()[0], 4 * count
    parts = (range(start + size * part, start + size * (part + 1), 4) for part in range(4))
    deque(map(_bounds, texts, *parts), maxlen=0)
    rights = edges[2 * count :]
    return [text for text, left, right in zip(texts, edges, rights, strict=False) if right - left < _NARROW]


def _measure(text: int) -> None:
    """Have pdfium work out the rectangle of a text, as it does when it is moved."""
    pdfium.FPDFPageObj_TransformF(pointer(text), ctypes.byref(_UNMOVED))


def _font(text: int) -> bytes:
    name = ctypes.create_string_buffer(_NAME_BYTES)
    pdfium.FPDFFont_GetBaseFontName(pdfium.FPDFTextObj_GetFont(pointer(text)), name, _NAME_BYTES)
    return name.value

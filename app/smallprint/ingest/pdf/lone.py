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

from smallprint.ingest.pdf.characters import characters_of, owners_of
from smallprint.ingest.pdf.ink import plainly, pointer
from smallprint.ingest.text import REPLACED, normalised

_NARROW = 0.01  # points: what pdfium takes for no width
# A font is no longer asked after so many pages on which its texts without width were all blank: more of one that draws
# nothing else on the page (False) than of one that does.
_TRIES = {False: 3, True: 1}
_SPACES = [code for code, new in REPLACED.items() if new in ("", " ")]
_NAME_BYTES = 128
_MANY = 100  # texts from which on it is quicker to ask every character which text it is of
_UNMOVED = pdfium.FS_MATRIX(1, 0, 0, 1, 0, 0)
_font_of = plainly(pdfium.FPDFTextObj_GetFont, ctypes.c_size_t, ctypes.c_size_t)
_is_embedded = plainly(pdfium.FPDFFont_GetIsEmbedded, ctypes.c_int, ctypes.c_size_t)
_bounds = plainly(pdfium.FPDFPageObj_GetBounds, ctypes.c_int, *repeat(ctypes.c_size_t, 5))


class LoneTexts:
    """Gives such texts a width, page after page of one document.

    Most of them are spaces between the others, and stay out. Those of a font that the file brings along and that draws
    other texts of the page are surely that; other fonts are tried, and soon known.
    """

    def __init__(self) -> None:
        self._blank: Counter[bytes] = Counter()

    def widen(self, texts: Sequence[int]) -> dict[int, bytes]:
        """Give a width to those of a page's texts that may be more than spaces; return them with their fonts' names."""
        left, bottom, right, top = _edges(texts)
        if not any(high - low < _NARROW for low, high in zip(left, right, strict=True)):
            return {}
        fonts = list(map(_font_of, texts))
        sizes = (min(x1 - x0, y1 - y0) for x0, y0, x1, y1 in zip(left, bottom, right, top, strict=True))
        drawing = {font for font, size in zip(fonts, sizes, strict=True) if size >= _NARROW}
        names = {font: _name(font) for font in set(fonts) if not (font in drawing and _is_embedded(font) > 0)}
        asked = {font: name for font, name in names.items() if self._blank[name] < _TRIES[font in drawing]}
        wide = {
            text: asked[font]
            for text, font, low, high in zip(texts, fonts, left, right, strict=True)
            if high - low < _NARROW and font in asked
        }
        for text in wide:
            mode = pdfium.FPDFTextObj_GetTextRenderMode(pointer(text))
            pdfium.FPDFPageObj_SetStrokeWidth(pointer(text), 1.0)
            pdfium.FPDFTextObj_SetTextRenderMode(pointer(text), pdfium.FPDF_TEXTRENDERMODE_STROKE)
            _measure(text)
            pdfium.FPDFTextObj_SetTextRenderMode(pointer(text), mode)
        return wide

    def narrow(self, wide: dict[int, bytes], text_page: pdfium.FPDF_TEXTPAGE) -> bool:
        """Take its width from what proves to be blank; say whether anything is, so that the text must be read again."""
        if len(wide) < _MANY:
            blank = {text for text in wide if not _words(text, text_page)}
        else:
            blank = wide.keys() - _written(text_page)
        for text in blank:
            _measure(text)
        self._blank.update({wide[text] for text in blank} - {wide[text] for text in wide.keys() - blank})
        return bool(blank)


def _words(text: int, text_page: pdfium.FPDF_TEXTPAGE) -> str:
    """Return what a text says, for which pdfium looks through its page."""
    size = pdfium.FPDFTextObj_GetText(pointer(text), text_page, None, 0)
    units = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFTextObj_GetText(pointer(text), text_page, units, size)
    return normalised(bytes(units).decode("utf-16", "replace")).strip()


def _written(text_page: pdfium.FPDF_TEXTPAGE) -> set[int]:
    """Return the texts of a page that are more than spaces."""
    codes = characters_of(text_page)
    return set(owners_of(text_page, ((codes > 0x20) & ~np.isin(codes, _SPACES)).nonzero()[0].tolist()))


def _edges(texts: Sequence[int]) -> list[Sequence[float]]:
    """Return the left, bottom, right and top edges of texts."""
    count = len(texts)
    edges = array("f", bytes(16 * count))
    start, size = edges.buffer_info()[0], 4 * count
    parts = (range(start + size * part, start + size * (part + 1), 4) for part in range(4))
    deque(map(_bounds, texts, *parts), maxlen=0)
    return [edges[count * part : count * (part + 1)] for part in range(4)]


def _measure(text: int) -> None:
    """Have pdfium work out the rectangle of a text, as it does when it is moved."""
    pdfium.FPDFPageObj_TransformF(pointer(text), ctypes.byref(_UNMOVED))


def _name(font: int) -> bytes:
    name = ctypes.create_string_buffer(_NAME_BYTES)
    pdfium.FPDFFont_GetBaseFontName(ctypes.cast(font, pdfium.FPDF_FONT), name, _NAME_BYTES)
    return name.value

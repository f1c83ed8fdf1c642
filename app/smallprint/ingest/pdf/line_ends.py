"""Hyphens at the end of a line after which another text begins: a running foot or head, a number, a note.

pdfium joins whatever comes next to a line that ends with a hyphen. At the end of a page's text that is no other part
of the word but what stands around the text; so the line end is put back where the next line is not where the
paragraph goes on.
"""

from collections.abc import Sequence
from ctypes import byref, c_double
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pypdfium2.raw as pdfium

from smallprint.ingest.pdf.characters import LINE_HYPHEN, Cleaned

_NEWLINE, _HYPHEN = 10, ord("-")
_FURTHER = 1.4  # usual steps from one line to the next: further away stands another text
_ALIKE = 0.15  # of a step, by which two steps of one paragraph differ at most
_USUAL = 25  # percentile of the steps of a page: those between paragraphs are longer
_SMALLER = 0.9  # of the size of the letters: a note, a foot
_Place = tuple[float, float]


def apart(clean: Cleaned, text_page: pdfium.FPDF_TEXTPAGE | None, rotation: int) -> Cleaned:
    """Return the characters of a page with a line end after each hyphen that the next line does not go on from."""
    if text_page is None or LINE_HYPHEN not in clean.text or rotation % 4:
        return clean
    hyphens = np.flatnonzero(clean.codes == ord(LINE_HYPHEN))
    hyphens = hyphens[hyphens + 1 < clean.codes.size]
    hyphens = hyphens[clean.codes[hyphens + 1] > _NEWLINE]
    begins = np.union1d(np.flatnonzero(clean.codes == _NEWLINE), hyphens) + 1
    begins = begins[begins < clean.codes.size]
    begins = begins[clean.codes[begins] > _NEWLINE]
    first = int(np.flatnonzero(clean.codes > _NEWLINE)[0])
    begins = np.union1d([first], begins)
    places = [_origin(text_page, int(clean.source[at])) for at in begins]
    steps = [before[1] - after[1] for before, after in pairwise(places)]
    down = [step for step in steps if step > 1]
    usual = float(np.percentile(down, _USUAL)) if down else 0.0
    ends = [
        int(hyphen)
        for hyphen in hyphens
        if _elsewhere(text_page, clean, int(hyphen), int(np.searchsorted(begins, hyphen + 1)), places, steps, usual)
    ]
    return _with_line_ends(clean, ends) if ends else clean


def _elsewhere(
    text_page: pdfium.FPDF_TEXTPAGE,
    clean: Cleaned,
    hyphen: int,
    line: int,
    places: Sequence[_Place],
    steps: Sequence[float],
    usual: float,
) -> bool:
    """Say whether the text after a hyphen, which begins a line, stands where no paragraph goes on."""
    ends, begins = _origin(text_page, int(clean.source[hyphen])), places[line]
    step = ends[1] - begins[1]
    if step < -1:
        return begins[0] < ends[0]  # above, and not at the top of the next column
    if step <= 1:
        return False
    beside = (*steps[line - 2 : line - 1], *steps[line : line + 1])
    if step > _FURTHER * usual and not any(abs(other - step) < _ALIKE * step for other in beside):
        return True
    sizes = [_size(text_page, int(clean.source[at])) for at in (hyphen - 1, hyphen + 1)]
    return 0 < sizes[1] < _SMALLER * sizes[0]


def _with_line_ends(clean: Cleaned, hyphens: Sequence[int]) -> Cleaned:
    codes = clean.codes.copy()
    codes[list(hyphens)] = _HYPHEN
    after = np.asarray(hyphens) + 1
    codes = np.insert(codes, after, _NEWLINE)
    source = np.insert(clean.source, after, clean.source[hyphens])
    cuts = [0, *(at + 1 for at in hyphens), len(clean.text)]
    pieces = [clean.text[begin:end] for begin, end in pairwise(cuts)]
    text = "-\n".join((*(one[:-1] for one in pieces[:-1]), pieces[-1]))
    return replace(clean, text=text, codes=codes, source=source)


def _origin(text_page: pdfium.FPDF_TEXTPAGE, character: int) -> _Place:
    """Return where a character stands on its line, in PDF user space."""
    across, up = c_double(), c_double()
    pdfium.FPDFText_GetCharOrigin(text_page, character, byref(across), byref(up))
    return across.value, up.value


def _size(text_page: pdfium.FPDF_TEXTPAGE, character: int) -> float:
    """Return how high the letters of a character's text are set, 0 where that is not known."""
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(text_page, character, byref(matrix)):
        return 0.0
    height: float = (matrix.c**2 + matrix.d**2) ** 0.5
    return height * float(pdfium.FPDFText_GetFontSize(text_page, character))

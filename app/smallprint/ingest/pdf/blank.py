"""Says whether a PDF page is blank: white paper, or nothing but ruled lines.

The page is drawn small and looked at. What its objects say would not do: white shapes and empty scans draw nothing.
"""

import ctypes

import numpy as np
import pypdfium2.raw as pdfium

_LONGEST_SIDE = 800  # pixels: a line of text is some pixels high, a rule one or two
_INK = 235  # of 255: paper and the faint shade of a scan are lighter
_THICKEST = 3  # pixels of a rule
_SHORTEST = 0.05  # of the page's width or height
_MOST_RULES = 6


def is_blank(page: pdfium.FPDF_PAGE, width: float, height: float) -> bool:
    """Return whether the page shows nothing but a few ruled lines; `width` and `height` are its size in points."""
    if width <= 0 or height <= 0:
        return False
    scale = min(1.0, _LONGEST_SIDE / max(width, height))
    ink = _drawn(page, max(1, round(width * scale)), max(1, round(height * scale))) < _INK
    return not ink.any() or _only_rules(ink) or _only_rules(ink.T)


def _drawn(page: pdfium.FPDF_PAGE, width: int, height: int) -> np.ndarray:
    """Return the page on white paper as grey values, shape (height, width), with annotations and form fields."""
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_Gray, None, 0)
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, pdfium.FPDF_ANNOT)
        stride = pdfium.FPDFBitmap_GetStride(bitmap)
        held = ctypes.cast(pdfium.FPDFBitmap_GetBuffer(bitmap), ctypes.POINTER(ctypes.c_ubyte))
        return np.ctypeslib.as_array(held, (height, stride))[:, :width].copy()
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)


def _only_rules(ink: np.ndarray) -> bool:
    """Say whether all rows with ink form a few thin solid lines across."""
    rows = np.flatnonzero(ink.any(axis=1))
    groups = np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1)
    return len(groups) <= _MOST_RULES and all(_is_rule(ink[group[0] : group[-1] + 1]) for group in groups)


def _is_rule(band: np.ndarray) -> bool:
    across = band.any(axis=0)
    columns = np.flatnonzero(across)
    length = columns[-1] - columns[0] + 1
    return bool(len(band) <= _THICKEST and length >= _SHORTEST * band.shape[1] and columns.size == length)

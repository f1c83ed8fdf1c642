"""The characters that pdfium gives of a page -> normalised text, and which of them each character of it came from."""

import ctypes
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat

import numpy as np
import pypdfium2.raw as pdfium

from smallprint.ingest.text import replacements
from smallprint.language.direction import runs_left

_get_unicode = ctypes.PYFUNCTYPE(ctypes.c_uint, ctypes.c_void_p, ctypes.c_int)(
    ctypes.cast(pdfium.FPDFText_GetUnicode, ctypes.c_void_p).value or 0
)
_get_text = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_void_p)(
    ctypes.cast(pdfium.FPDFText_GetText, ctypes.c_void_p).value or 0
)
_object_of = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)(
    ctypes.cast(pdfium.FPDFText_GetTextObject, ctypes.c_void_p).value or 0
)
_UTF16 = "utf-16-le" if sys.byteorder == "little" else "utf-16-be"
_UTF32 = "utf-32-le" if sys.byteorder == "little" else "utf-32-be"
_NEWLINE, _SPACE = 10, 32
LINE_HYPHEN = "\xad"
"""What stands for a hyphen at a line end until it is settled whether it belongs to its word."""
# A soft hyphen that a PDF draws is seen, and many fonts name their hyphen so; these two are pdfium's for a line's end.
_HYPHENS = {0xAD: "-", 0x0002: LINE_HYPHEN, 0xFFFE: LINE_HYPHEN}
_WIDE_GAP = 4  # steps from a drawn character to the next, so three spaces: what segmentation takes for a column's gap
_PLANE = 0x10000
_DROPPED = 13  # no carriage return stays, so it marks what goes


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Normalised text, its code points, and for each the index of pdfium's character that it came from.

    A ligature's letters share an index; the indexes fall only where columns or the words of a line were put in order.
    """

    text: str
    codes: np.ndarray
    source: np.ndarray


def characters_of(text_page: pdfium.FPDF_TEXTPAGE | None) -> np.ndarray:
    """Return one number a character: UTF-16 units where all of them came in one call, else code points.

    That call leaves characters out or splits them in rare pages, which are asked for one by one. A page whose text
    cannot be loaded has none.
    """
    if text_page is None:
        return np.zeros(0, np.uint16)
    count = max(pdfium.FPDFText_CountChars(text_page), 0)
    handle = ctypes.cast(text_page, ctypes.c_void_p).value
    units = np.zeros(2 * count + 1, np.uint16)
    written = _get_text(handle, 0, count, units.ctypes.data)
    units = units[: max(written - 1, 0)]
    if units.size == count and not (units & 0xF800 == 0xD800).any():
        return units
    return np.fromiter(map(_get_unicode, repeat(handle), range(count)), np.uint32, count)


def owners_of(text_page: pdfium.FPDF_TEXTPAGE, characters: Sequence[int]) -> list[int]:
    """Return the address of the text that each of some characters is of, 0 where there is none."""
    handle = ctypes.cast(text_page, ctypes.c_void_p).value
    return [owner or 0 for owner in map(_object_of, repeat(handle), characters)]


def cleaned(characters: np.ndarray) -> Cleaned:
    """Normalise the characters of a page."""
    if characters.dtype == np.uint16:
        mapped = _ONE_TO_ONE.take(characters)
        if not _IS_RARE.take(mapped).any():
            source = np.flatnonzero(mapped != _DROPPED)
            kept = mapped.take(source)
            return Cleaned(kept.tobytes().decode(_UTF16), kept, source)
    return _cleaned_rarely(characters.astype(np.uint32))


def strips_of(codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the first and last drawn character of each strip: what stands between line ends or wide gaps."""
    drawn = np.flatnonzero(codes > _SPACE)
    if not drawn.size:
        return drawn, drawn
    step = drawn[1:] - drawn[:-1]
    gap = np.flatnonzero(step > 1)
    before = drawn[gap]
    ends = gap[(step[gap] >= _WIDE_GAP) | (codes[before + 1] == _NEWLINE) | (codes[before + 2] == _NEWLINE)]
    return drawn[np.concatenate(([0], ends + 1))], drawn[np.concatenate((ends, [drawn.size - 1]))]


def spread(boxes: np.ndarray, clean: Cleaned) -> np.ndarray:
    """Return a box for each character of the text: a ligature's box is cut into equal parts, as its script runs.

    pdfium takes most ligatures apart by itself, and gives each letter the whole box.
    """
    cut: np.ndarray = boxes[clean.source]
    if not cut.size:
        return cut
    cut[clean.codes == _NEWLINE] = 0
    begins = np.concatenate(([True], (cut[1:] != cut[:-1]).any(axis=1)))
    group = np.cumsum(begins) - 1
    parts = np.bincount(group)[group]
    first = np.flatnonzero(begins)[group]
    place = np.arange(group.size) - first
    place = np.where(runs_left(clean.codes[first]), parts - 1 - place, place)
    left, width = cut[:, 0].copy(), cut[:, 2] - cut[:, 0]
    cut[:, 0] = left + width * place / parts
    cut[:, 2] = left + width * (place + 1) / parts
    return cut


def _cleaned_rarely(codes: np.ndarray) -> Cleaned:
    """Normalise what has ligatures, or characters outside the basic plane."""
    codes, source = _paired(codes)
    plane = np.minimum(codes, _ONE_TO_ONE.size - 1)
    codes = np.where(codes < _ONE_TO_ONE.size, _ONE_TO_ONE[plane], codes)
    kept = (codes != _DROPPED) & (codes <= sys.maxunicode)
    codes, source = codes[kept], source[kept]
    pieces = [_RARE.get(code) or chr(code) for code in codes.tolist()]
    text = "".join(pieces)
    source = np.repeat(source, np.fromiter(map(len, pieces), np.intp, len(pieces)))
    return Cleaned(text, np.frombuffer(text.encode(_UTF32), np.uint32), source)


def _paired(codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Join UTF-16 pairs into one character, which comes from the first; what stands alone is dropped later."""
    source = np.arange(codes.size)
    high = np.flatnonzero((codes[:-1] & 0xFFFFFC00 == 0xD800) & (codes[1:] & 0xFFFFFC00 == 0xDC00))
    if not high.size:
        return codes, source
    codes = codes.copy()
    codes[high] = 0x10000 + ((codes[high] - 0xD800) << 10) + (codes[high + 1] - 0xDC00)
    return np.delete(codes, high + 1), np.delete(source, high + 1)


def _is_plain(code: int, new: str) -> bool:
    """Say whether a character of the basic plane becomes one of it, or none."""
    return code < _PLANE and len(new) <= 1 and all(ord(character) < _PLANE for character in new)


def _one_to_one() -> np.ndarray:
    """Return a table over the basic plane: what each code point becomes, left for later what is not that plain."""
    table = np.arange(_PLANE, dtype=np.uint16)
    for code, new in {**replacements(), **_HYPHENS}.items():
        if _is_plain(code, new):
            table[code] = ord(new) if new else _DROPPED
    return table


_ONE_TO_ONE = _one_to_one()
_RARE = {code: new for code, new in replacements().items() if not _is_plain(code, new)}
_IS_RARE = np.zeros(_PLANE, bool)
_IS_RARE[[code for code in _RARE if code < _PLANE]] = True

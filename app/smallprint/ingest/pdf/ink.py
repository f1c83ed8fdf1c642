"""What a PDF page paints: which of its texts may leave no trace for a reader, and what lies behind them.

Every page of every file is asked, so the question must cost next to nothing: about half a microsecond for each text of
the page. Only a page that has a text without ink, or a white one, is looked at as a whole.
"""

import ctypes
from array import array
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import repeat, starmap

import pypdfium2.raw as pdfium

_MOST = 20_000  # objects looked at on a page; a hostile one may have any number, and what comes later counts as seen
_DEEPEST = 6  # forms inside forms
_WHITE = 250  # of 255 in red, green and blue: what nobody sees on paper
_TEXT, _PATH, _IMAGE, _SHADING, FORM = (
    pdfium.FPDF_PAGEOBJ_TEXT,
    pdfium.FPDF_PAGEOBJ_PATH,
    pdfium.FPDF_PAGEOBJ_IMAGE,
    pdfium.FPDF_PAGEOBJ_SHADING,
    pdfium.FPDF_PAGEOBJ_FORM,
)
_STROKED = (pdfium.FPDF_TEXTRENDERMODE_STROKE, pdfium.FPDF_TEXTRENDERMODE_STROKE_CLIP)
_BOTH = (pdfium.FPDF_TEXTRENDERMODE_FILL_STROKE, pdfium.FPDF_TEXTRENDERMODE_FILL_STROKE_CLIP)
_INKLESS = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)
Quad = tuple[float, float, float, float]
Matrix = tuple[float, float, float, float, float, float]
UNCHANGED: Matrix = (1, 0, 0, 1, 0, 0)

_Address = ctypes.c_size_t


def plainly(function: object, result: type | None, *arguments: type) -> "ctypes._FuncPointer":
    """Return pdfium's function to be called with plain addresses, as `pdf_places` does and why."""
    return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)  # type: ignore[arg-type]


_object = plainly(pdfium.FPDFPage_GetObject, _Address, _Address, ctypes.c_int)
_inner = plainly(pdfium.FPDFFormObj_GetObject, _Address, _Address, ctypes.c_ulong)
kind_of = plainly(pdfium.FPDFPageObj_GetType, ctypes.c_int, _Address)
mode_of = plainly(pdfium.FPDFTextObj_GetTextRenderMode, ctypes.c_int, _Address)
_fill = plainly(pdfium.FPDFPageObj_GetFillColor, ctypes.c_int, *repeat(_Address, 5))
_stroke = plainly(pdfium.FPDFPageObj_GetStrokeColor, ctypes.c_int, *repeat(_Address, 5))


@dataclass(frozen=True, slots=True)
class Surface:
    """Something painted on the page: its rectangle (left, bottom, right, top in user space), and whether it is white.

    A picture is never white, whatever it shows; `order` counts what is painted, from the first.
    """

    box: Quad
    white: bool
    picture: bool
    order: int


@dataclass(slots=True)
class Painted:
    """All that a page paints: surfaces in their order, and for each text's address its order and its ink."""

    surfaces: list[Surface] = field(default_factory=list)
    texts: dict[int, tuple[int, "Ink"]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ink:
    """How a text is painted: `none` leaves no trace, `white` none on paper."""

    none: bool
    white: bool


def may_hide(texts: list[int]) -> bool:
    """Say whether a text of a page has no ink or a white one, so that a reader may not see it."""
    if max(map(mode_of, texts), default=0) > pdfium.FPDF_TEXTRENDERMODE_FILL:
        return True
    return any(_leaves_no_trace(*colour) for colour in _fills(texts))


def _fills(items: list[int]) -> set[tuple[int, ...]]:
    """Return the different colours that items are filled with; black where the file does not say."""
    count = len(items)
    colours = array("I", bytes(12 * count)) + array("I", (255,)) * count
    start, size = colours.buffer_info()[0], 4 * count
    parts = (range(start + size * part, start + size * (part + 1), 4) for part in range(4))
    deque(map(_fill, items, *parts), maxlen=0)
    return set(zip(*(colours[count * part : count * (part + 1)] for part in range(4)), strict=True))


def _leaves_no_trace(red: int, green: int, blue: int, opacity: int) -> bool:
    return opacity == 0 or min(red, green, blue) >= _WHITE


def painted(page: pdfium.FPDF_PAGE) -> Painted:
    """Return what a page paints, forms taken apart."""
    found = Painted()
    for order, (item, matrix) in enumerate(_flat(objects_on(page), UNCHANGED, 0, [_MOST])):
        kind = kind_of(item)
        if kind == _TEXT:
            found.texts[item] = order, _ink(item)
        elif kind in (_IMAGE, _SHADING) or (kind == _PATH and _filled(item)):
            white = kind == _PATH and _leaves_no_trace(*_colour(_fill, item))
            found.surfaces.append(Surface(_bounds(item, matrix), white, kind == _IMAGE, order))
    return found


def kinds(page: pdfium.FPDF_PAGE) -> Iterator[int]:
    """Yield what each thing that a page paints is (FPDF_PAGEOBJ_…), those of a form in its place."""
    return (kind_of(item) for item, _ in _flat(objects_on(page), UNCHANGED, 0, [_MOST]))


def objects_on(page: pdfium.FPDF_PAGE) -> list[int]:
    """Return the objects of a page by their addresses, forms whole."""
    handle = ctypes.cast(page, ctypes.c_void_p).value
    return list(map(_object, repeat(handle), range(min(pdfium.FPDFPage_CountObjects(page), _MOST))))


def _flat(objects: list[int], matrix: Matrix, depth: int, left: list[int]) -> Iterator[tuple[int, Matrix]]:
    """Yield the objects as they are painted, those of a form in its place, each with what its space is turned by."""
    left[0] -= len(objects)
    for item in objects:
        if kind_of(item) != FORM:
            yield item, matrix
        elif depth < _DEEPEST and left[0] > 0:
            yield from _flat(inside_form(item, left[0]), matrix_of(item, matrix), depth + 1, left)


def matrix_of(form: int, matrix: Matrix) -> Matrix:
    """Return what turns the space of a form's objects into user space; `matrix` does so with the form's own."""
    own = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(pointer(form), ctypes.byref(own))
    return _product(own, matrix)


def inside_form(form: int, most: int) -> list[int]:
    """Return the objects of a form, at most so many."""
    count = min(max(pdfium.FPDFFormObj_CountObjects(pointer(form)), 0), most)
    return list(map(_inner, repeat(form), range(count)))


def _ink(text: int) -> Ink:
    mode = mode_of(text)
    colours = [_colour(_stroke, text)] if mode in _STROKED else [_colour(_fill, text)]
    if mode in _BOTH:
        colours.append(_colour(_stroke, text))
    seen = [colour for colour in colours if colour[3]]
    return Ink(mode in _INKLESS or not seen, all(starmap(_leaves_no_trace, seen)))


def _filled(path: int) -> bool:
    fill, stroked = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(pointer(path), ctypes.byref(fill), ctypes.byref(stroked))
    return fill.value != pdfium.FPDF_FILLMODE_NONE and _colour(_fill, path)[3] > 0


def _colour(ask: "ctypes._FuncPointer", item: int) -> tuple[int, int, int, int]:
    """Return red, green, blue and opacity, 0 to 255 each; black where the file does not say."""
    colour = array("I", (0, 0, 0, 255))
    at = colour.buffer_info()[0]
    ask(item, at, at + 4, at + 8, at + 12)
    red, green, blue, opacity = colour
    return red, green, blue, opacity


def _bounds(item: int, matrix: Matrix) -> Quad:
    edges = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(pointer(item), *map(ctypes.byref, edges)):
        return 0.0, 0.0, 0.0, 0.0
    left, bottom, right, top = (edge.value for edge in edges)
    a, b, c, d, e, f = matrix
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (left, right) for y in (bottom, top)]
    across, along = zip(*corners, strict=True)
    return min(across), min(along), max(across), max(along)


def _product(first: pdfium.FS_MATRIX, then: Matrix) -> Matrix:
    a, b, c, d, e, f = then
    return (
        first.a * a + first.b * c,
        first.a * b + first.b * d,
        first.c * a + first.d * c,
        first.c * b + first.d * d,
        first.e * a + first.f * c + e,
        first.e * b + first.f * d + f,
    )


def pointer(address: int) -> pdfium.FPDF_PAGEOBJECT:
    """Return the object at an address, as pdfium's own functions take it."""
    return ctypes.cast(address, pdfium.FPDF_PAGEOBJECT)

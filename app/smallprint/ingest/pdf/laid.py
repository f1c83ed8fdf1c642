"""What a PDF page lays out, in its order: its texts, and shapes and pictures with their rectangles.

Every page is asked, so a page of texts alone costs a call for each, and shapes are looked at up to a number.
"""

import ctypes
from array import array
from dataclasses import dataclass, field
from itertools import repeat

import numpy as np
import pypdfium2.raw as pdfium

from smallprint.ingest.pdf.ink import (
    FORM,
    UNCHANGED,
    Matrix,
    inside_form,
    kind_of,
    matrix_of,
    mode_of,
    objects_on,
    plainly,
)

_MOST = 20_000  # objects looked at on a page
_MOST_SHAPES = 600  # a drawing has more, and covers nothing on purpose
_DEEPEST = 6
_Address = ctypes.c_size_t
_bounds = plainly(pdfium.FPDFPageObj_GetBounds, ctypes.c_int, *repeat(_Address, 5))


@dataclass(slots=True)
class Laid:
    """The texts of a page by their addresses, with the place of each in the order of painting, and its other objects.

    `boxes` has left, bottom, right, top of each shape or picture in user space, shape (shapes, 4), `orders` their
    places, `kinds` what they are (FPDF_PAGEOBJ_…). `placed` has the matrix of the texts that stand in forms.
    """

    texts: list[int] = field(default_factory=list)
    text_orders: list[float] = field(default_factory=list)
    placed: dict[int, Matrix] = field(default_factory=dict)
    shapes: list[int] = field(default_factory=list)
    orders: list[float] = field(default_factory=list)
    kinds: list[int] = field(default_factory=list)
    corners: list[tuple[float, float, float, float]] = field(default_factory=list)
    forms: dict[int, list[int]] = field(default_factory=dict)
    """The texts inside each form, by the form's address."""

    @property
    def boxes(self) -> np.ndarray:
        """Left, bottom, right, top of each shape."""
        return np.array(self.corners, np.float64).reshape(-1, 4)


def laid_on(page: pdfium.FPDF_PAGE) -> Laid:
    """Return what a page lays out, forms taken apart."""
    found = Laid()
    _gather(objects_on(page), UNCHANGED, 0, [_MOST], found)
    return found


def _gather(
    objects: list[int], matrix: Matrix, depth: int, left: list[int], found: Laid, at: float = 0.0, step: float = 1.0
) -> None:
    """Add objects to what was found; their places in the order begin after `at` and are `step` apart."""
    left[0] -= len(objects)
    modes = list(map(mode_of, objects))
    if pdfium.FPDF_TEXTRENDERMODE_UNKNOWN not in modes:
        texts, orders = objects, [at + step * place for place in range(1, len(objects) + 1)]
    else:
        texts = [one for one, mode in zip(objects, modes, strict=True) if mode >= 0]
        orders = [at + step * place for place, mode in enumerate(modes, 1) if mode >= 0]
    found.texts += texts
    found.text_orders += orders
    if matrix is not UNCHANGED:
        found.placed.update(zip(texts, repeat(matrix), strict=False))
    if len(texts) == len(objects):
        return
    for place, (item, mode) in enumerate(zip(objects, modes, strict=True), 1):
        if mode >= 0:
            continue
        kind = kind_of(item)
        if kind != FORM:
            if len(found.shapes) < _MOST_SHAPES:
                found.shapes.append(item)
                found.orders.append(at + step * place)
                found.kinds.append(kind)
                found.corners.append(bounds_of(item, matrix))
        elif depth < _DEEPEST and left[0] > 0:
            before, inside = len(found.texts), inside_form(item, left[0])
            finer = step / (len(inside) + 2)
            _gather(inside, matrix_of(item, matrix), depth + 1, left, found, at + step * place, finer)
            found.forms[item] = found.texts[before:]


def bounds_of(item: int, matrix: Matrix = UNCHANGED) -> tuple[float, float, float, float]:
    """Return left, bottom, right, top of an object in user space, zeros where it has none."""
    edges = array("f", (0, 0, 0, 0))
    at = edges.buffer_info()[0]
    if not _bounds(item, at, at + 4, at + 8, at + 12):
        return 0.0, 0.0, 0.0, 0.0
    left, bottom, right, top = edges
    if matrix is UNCHANGED:
        return left, bottom, right, top
    a, b, c, d, e, f = matrix
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (left, right) for y in (bottom, top)]
    across, along = zip(*corners, strict=True)
    return min(across), min(along), max(across), max(along)

"""Where the characters of a PDF page stand, taken from pdfium: the ends of its strips, or every character's box."""

import ctypes
from collections import deque
from collections.abc import Sequence
from itertools import repeat

import numpy as np
import pypdfium2.raw as pdfium

# Called with plain addresses: 290 ns a character, against 520 ns through pypdfium2's own prototypes, which check each
# argument and let go of the interpreter lock. A page of 4,000 characters still takes 1.2 ms, as much as pdfium needs to
# find its text: so reading asks for the boxes at the ends of strips only, about a hundred.
_get_box = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(
    ctypes.cast(pdfium.FPDFText_GetLooseCharBox, ctypes.c_void_p).value or 0
)
_FLIPPED = np.array((1, -1, 1, -1), np.float32)
Quad = tuple[float, float, float, float]


def boxes_of(text_page: pdfium.FPDF_TEXTPAGE | None, characters: Sequence[int] | range) -> np.ndarray:
    """Return the boxes of some characters (left, top, right, bottom in PDF user space; zeros where there is none)."""
    boxes = np.zeros((len(characters), 4), np.float32)
    if text_page is None:
        return boxes
    first = boxes.ctypes.data
    handle = ctypes.cast(text_page, ctypes.c_void_p).value
    calls = map(_get_box, repeat(handle), characters, range(first, first + boxes.nbytes, 16))
    deque(calls, maxlen=0)  # runs the calls without keeping their results
    return boxes


def all_boxes(text_page: pdfium.FPDF_TEXTPAGE | None, source: np.ndarray) -> np.ndarray:
    """Return the boxes of all characters up to the last one of `source`, as `boxes_of` does."""
    return boxes_of(text_page, range(int(source.max()) + 1 if source.size else 0))


def page_box(page: pdfium.FPDF_PAGE, width: float, height: float) -> Quad:
    """Return the visible box in user space: left, bottom, right, top."""
    box = pdfium.FS_RECTF()
    if pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(box)):
        return box.left, box.bottom, box.right, box.top
    return 0.0, 0.0, width, height


def from_top_left(boxes: np.ndarray, rotation: int, box: Quad) -> np.ndarray:
    """Turn user-space boxes into boxes from the top left of the page as it is shown, `rotation` quarter turns."""
    left, bottom, right, top = box
    if rotation % 4 == 0:
        return boxes * _FLIPPED + np.array((-left, top, -left, top), np.float32)
    x0, y1, x1, y0 = boxes.T  # FS_RECTF is left, top, right, bottom
    shown = np.empty_like(boxes)
    match rotation % 4:
        case 1:
            turned = (y0 - bottom, x0 - left, y1 - bottom, x1 - left)
        case 2:
            turned = (right - x1, y0 - bottom, right - x0, y1 - bottom)
        case _:
            turned = (top - y1, right - x1, top - y0, right - x0)
    shown[:, 0], shown[:, 1], shown[:, 2], shown[:, 3] = turned
    return shown


def united(boxes: np.ndarray) -> np.ndarray:
    """Return one rectangle for each two boxes: around both, or the other one where one is empty."""
    first, second = boxes[0::2], boxes[1::2]
    out = np.empty_like(first)
    np.minimum(first[:, :2], second[:, :2], out=out[:, :2])
    np.maximum(first[:, 2:], second[:, 2:], out=out[:, 2:])
    drawn = boxes[:, 2:] > boxes[:, :2]
    if not drawn.all():
        empty: np.ndarray = np.logical_not(drawn.all(axis=1))
        out[empty[0::2]] = second[empty[0::2]]
        out[empty[1::2]] = first[empty[1::2]]
    return out

"""Text of a PDF page that its reader does not see: without ink, white on paper, tiny, off the page, without a trace.

It is read all the same, and stands apart at the end of the page's text. A scan whose recognised words lie without ink
over their picture is no such thing: the picture shows them.
"""

import ctypes
from collections.abc import Mapping
from math import hypot

import numpy as np
import pypdfium2.raw as pdfium

from smallprint.domain.document import BlockKind
from smallprint.ingest.pdf.aside import Aside
from smallprint.ingest.pdf.characters import Cleaned, owners_of, spread
from smallprint.ingest.pdf.ink import Ink, Painted, Surface, may_hide, painted
from smallprint.ingest.pdf.laid import Laid
from smallprint.ingest.pdf.places import Quad, all_boxes, boxes_of
from smallprint.ingest.pdf.traces import suspects, without_trace
from smallprint.ingest.text import HIDDEN_TEXT, STRUCK_TEXT, UNTICKED_TEXT

_TINY = 1.0  # points: the size of a text that nobody can read
_TINY_BOX = 2.0  # points: no character of a larger box is so small, whatever its font says of its height
_CROWDED = 0.2  # of a line's height a character: closer than any font sets them, so tiny ones stand among others
_COVERED = 0.1  # of the page: a logo is no scan
_SPACE = 32
_SAID = {BlockKind.HIDDEN: HIDDEN_TEXT, BlockKind.STRUCK: STRUCK_TEXT, BlockKind.UNTICKED: UNTICKED_TEXT}


def unseen(
    page: pdfium.FPDF_PAGE,
    text_page: pdfium.FPDF_TEXTPAGE | None,
    clean: Cleaned,
    spans: np.ndarray,
    boxes: np.ndarray,
    visible: Quad,
    laid: Laid,
) -> np.ndarray | None:
    """Return which characters a reader of the page does not see, None where all of them are seen.

    `spans` are the first and last character of each strip, shape (strips, 2), `boxes` the boxes of these, one after the
    other, and `visible` is the page's visible box, both in user space. `laid` is what the page lays out.
    """
    if text_page is None or not clean.codes.size:
        return None
    found = np.zeros(clean.codes.size, bool)
    if _odd_places(spans, boxes, visible) or may_hide(laid.texts):
        found |= _found(page, text_page, clean, visible)
    suspected = suspects(laid, boxes, visible)
    if suspected:
        found |= without_trace(page, text_page, clean, suspected, laid, visible)
    return _with_spaces_between(found, clean.codes > _SPACE) if found.any() else None


def parted(
    clean: Cleaned, reasons: Mapping[BlockKind, np.ndarray | None], text_page: pdfium.FPDF_TEXTPAGE | None
) -> tuple[Cleaned, Aside]:
    """Return the text without what is not in force, and this as an aside, a line for each run of characters.

    `reasons` says of each reason which characters it holds for; of several the last counts.
    """
    why = np.zeros(clean.codes.size, np.int8)
    drawn = clean.codes > _SPACE
    for number, mask in enumerate(reasons.values(), 1):
        if mask is not None:
            why[_with_spaces_between(mask, drawn)] = number
    kinds = list(reasons)
    kept = why == 0
    cuts = np.flatnonzero(np.diff(np.concatenate(([0], why, [0]))))
    asides, spans, source, unseen_count = "", [], [], 0
    for start, end in zip(cuts[:-1].tolist(), cuts[1:].tolist(), strict=True):
        if not why[start]:
            continue
        kind = kinds[why[start] - 1]
        said = _SAID[kind]
        _close_gap(clean.text, kept, start, end)
        words = clean.text[start:end].strip(" \n")
        if not words:
            continue
        first = start + clean.text[start:end].index(words)
        line = f"{said}{words}"
        spans.append((len(asides), len(asides) + len(line), kind))
        asides += line + "\n"
        # What is put before the words has no place of its own, and shares that of the first one.
        ahead = [first] * len(said)
        source += [*ahead, *range(first, first + len(words)), first + len(words) - 1]
        unseen_count += len(words) if kind is BlockKind.HIDDEN else 0
    codes = np.frombuffer(asides.encode("utf-32-le"), "<u4")
    apart = Cleaned(asides, codes, clean.source[source] if source else np.zeros(0, np.intp))
    boxes = spread(all_boxes(text_page, apart.source), apart)
    text = "".join(character for character, stays in zip(clean.text, kept.tolist(), strict=True) if stays)
    return Cleaned(text, clean.codes[kept], clean.source[kept]), Aside(asides, boxes, tuple(spans), unseen_count)


def _close_gap(text: str, kept: np.ndarray, start: int, end: int) -> None:
    """Let one of the two spaces or line ends go that come to stand beside each other."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before not in ("", " ", "\n") or after not in (" ", "\n"):
        return
    kept[start - 1 if before == " " else end] = False


def _odd_places(spans: np.ndarray, boxes: np.ndarray, visible: Quad) -> bool:
    """Say whether a strip leaves the page, begins or ends with a tiny character, or is crowded."""
    if not boxes.size:
        return False
    left, bottom, right, top = visible
    x0, _, _, y0 = boxes.min(axis=0).tolist()
    _, y1, x1, _ = boxes.max(axis=0).tolist()
    if x0 < left or x1 > right or y0 < bottom or y1 > top:
        return True
    high = boxes[:, 1] - boxes[:, 3]
    across = boxes[1::2, 2] - boxes[0::2, 0]
    crowded = across < _CROWDED * (spans[:, 1] - spans[:, 0]) * high[0::2]
    return bool(crowded.any()) or bool(high.min() < _TINY_BOX)


def _found(page: pdfium.FPDF_PAGE, text_page: pdfium.FPDF_TEXTPAGE, clean: Cleaned, visible: Quad) -> np.ndarray:
    source = clean.source.tolist()
    boxes = boxes_of(text_page, source)
    owners = np.array(owners_of(text_page, source), np.uint64)
    drawn = clean.codes > _SPACE
    hidden: np.ndarray = drawn & _off(boxes, visible)
    all_painted = painted(page)
    covered = _share(all_painted.surfaces, visible) >= _COVERED
    for owner in np.unique(owners[drawn & (owners > 0)]).tolist():
        mine = np.flatnonzero((owners == owner) & drawn)
        tiny = _size(text_page, source[int(mine[0])]) <= _TINY
        middle = _middle(boxes[mine])
        if _hides(all_painted, owner, middle, covered, tiny):
            hidden[mine] = True
    return hidden


def _hides(page: Painted, owner: int, middle: tuple[float, float], covered: bool, tiny: bool) -> bool:
    order, ink = page.texts.get(owner, (0, Ink(none=False, white=False)))
    behind = [surface for surface in page.surfaces if _holds(surface.box, middle)]
    if ink.none:
        return not (covered and any(surface.picture for surface in behind))
    ground = [surface for surface in behind if surface.order < order]
    return tiny or (ink.white and (not ground or ground[-1].white))


def _off(boxes: np.ndarray, visible: Quad) -> np.ndarray:
    x0, y1, x1, y0 = boxes.T
    left, bottom, right, top = visible
    off: np.ndarray = ((x1 <= left) | (x0 >= right) | (y1 <= bottom) | (y0 >= top)) & (x1 > x0)
    return off


def _share(surfaces: list[Surface], visible: Quad) -> float:
    """Return which share of the page its pictures take up; where they overlap, more."""
    left, bottom, right, top = visible
    area = 0.0
    for surface in surfaces:
        if surface.picture:
            x0, y0, x1, y1 = surface.box
            area += max(min(x1, right) - max(x0, left), 0.0) * max(min(y1, top) - max(y0, bottom), 0.0)
    return area / max((right - left) * (top - bottom), 1e-6)


def _holds(box: Quad, point: tuple[float, float]) -> bool:
    left, bottom, right, top = box
    return left <= point[0] <= right and bottom <= point[1] <= top


def _middle(boxes: np.ndarray) -> tuple[float, float]:
    x0, y1, x1, y0 = boxes.T
    return float(x0.min() + x1.max()) / 2, float(y0.min() + y1.max()) / 2


def _size(text_page: pdfium.FPDF_TEXTPAGE, character: int) -> float:
    """Return the size of a character's font as it is shown, in points."""
    matrix = pdfium.FS_MATRIX()
    size = float(pdfium.FPDFText_GetFontSize(text_page, character))
    shown = pdfium.FPDFText_GetMatrix(text_page, character, ctypes.byref(matrix))
    return size * hypot(matrix.c, matrix.d) if shown else size


def _with_spaces_between(hidden: np.ndarray, drawn: np.ndarray) -> np.ndarray:
    """Count as hidden, too, what draws nothing between two characters that are."""
    at = np.flatnonzero(drawn)
    if not at.size:
        return hidden
    place = np.searchsorted(at, np.arange(hidden.size))
    after, before = at[np.minimum(place, at.size - 1)], at[np.maximum(place - 1, 0)]
    all_hidden: np.ndarray = hidden | (~drawn & hidden[before] & hidden[after])
    return all_hidden

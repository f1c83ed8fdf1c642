"""Texts of a PDF page that leave no trace on it: cut away by a clipping path, covered, outside the page, switched off.

What may be such a text is found by cheap signs. Whether it is, the drawn page says: it is drawn with those texts and
without them, and a character whose place looks the same both times is not seen.
"""

import ctypes
import re
from collections.abc import Iterator, Sequence
from itertools import repeat
from math import sqrt

import numpy as np
import pypdfium2.raw as pdfium

from smallprint.ingest.pdf.characters import Cleaned, owners_of
from smallprint.ingest.pdf.ink import UNCHANGED, plainly, pointer
from smallprint.ingest.pdf.laid import Laid, bounds_of
from smallprint.ingest.pdf.places import Quad, boxes_of, from_top_left

_SPACE = 32
_SCALE = 1.5  # pixels a point
_MOST_PIXELS = 4_000_000
_DIFFERS = 10  # of 255
_COVERS = 4.0  # points high and wide: what is smaller covers no word
_CUT = 0.25  # of a text's area outside its clipping path
_MOST_CLIPS = 4  # paths of one clip that are looked at
# Shares of a line that an edge leaves: of the tips of its letters alone, nobody reads it.
_TIPS, _SLIVER, _MOSTLY = 0.25, 0.35, 0.5
_SAME = 0.5  # of a text's box: so much of it lies in that of a text that says the same in its place
_LONGEST = 600  # characters of a text that are compared
_OC_BYTES = 6  # the name "OC" as pdfium writes it, with its end
_MOST_GROUPS = 6  # drawings of a page
_SHORTEST = 12  # characters of whole words, without a trace in a text that is seen else: a line that an edge cuts
# along its length shows the tops of some letters only, and must not be torn to pieces

_Address = ctypes.c_size_t
_clip_of = plainly(pdfium.FPDFPageObj_GetClipPath, _Address, _Address)
_count_paths = plainly(pdfium.FPDFClipPath_CountPaths, ctypes.c_int, _Address)
_count_segments = plainly(pdfium.FPDFClipPath_CountPathSegments, ctypes.c_int, _Address, ctypes.c_int)
_segment = plainly(pdfium.FPDFClipPath_GetPathSegment, _Address, _Address, ctypes.c_int, ctypes.c_int)
_count_marks = plainly(pdfium.FPDFPageObj_CountMarks, ctypes.c_int, _Address)
_point = plainly(pdfium.FPDFPathSegment_GetPoint, ctypes.c_int, _Address, _Address, _Address)


def suspects(laid: Laid, strips: np.ndarray, visible: Quad) -> dict[int, float]:
    """Return the texts of a page that may leave no trace, by their addresses, and which share of each can be seen.

    `strips` are the boxes of its first and last characters, one after the other: left, top, right, bottom.
    """
    found = dict.fromkeys((*_covered(laid, strips), *_switchable(laid)), 1.0)
    found.update(_clipped(laid, visible))
    if strips.size:
        left, bottom, right, top = visible
        x0, _, _, y0 = strips.min(axis=0).tolist()
        _, y1, x1, _ = strips.max(axis=0).tolist()
        if x0 < left or x1 > right or y0 < bottom or y1 > top:
            found.update(_leaving(laid, visible))
    return found


def without_trace(
    page: pdfium.FPDF_PAGE,
    text_page: pdfium.FPDF_TEXTPAGE,
    clean: Cleaned,
    texts: dict[int, float],
    laid: Laid,
    visible: Quad,
) -> np.ndarray:
    """Return which characters of the suspected texts the drawn page does not show."""
    source = clean.source.tolist()
    owners = np.array(owners_of(text_page, source), np.uint64)
    mine = np.flatnonzero(np.isin(owners, np.array(sorted(texts), np.uint64)) & (clean.codes > _SPACE))
    hidden = np.zeros(clean.codes.size, bool)
    if not mine.size:
        return hidden
    boxes = boxes_of(text_page, [source[at] for at in mine.tolist()])
    shown = from_top_left(boxes, pdfium.FPDFPage_GetRotation(page), visible)
    width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    scale = min(_SCALE, sqrt(_MOST_PIXELS / max(width * height, 1)))
    whole = _drawn(page, width, height, scale)
    seen = np.ones(mine.size, bool)
    twins = {text: _twins(text_page, text, laid) for text in texts}
    for group in _groups(sorted(texts), laid):
        gone = {other for text in group for other in twins[text]}
        for text in gone:
            pdfium.FPDFPageObj_SetIsActive(pointer(text), False)
        lacking = _drawn(page, width, height, scale)
        for text in gone:
            pdfium.FPDFPageObj_SetIsActive(pointer(text), True)
        own = np.isin(owners[mine], np.array(group, np.uint64))
        seen[own] = _touched(np.maximum(whole, lacking) - np.minimum(whole, lacking) > _DIFFERS, shown[own] * scale)
    hidden[mine] = ~seen
    shares = {text: share if len(twins[text]) == 1 else 1.0 for text, share in texts.items()}
    return _whole_words(clean.text, hidden, owners, mine, shares)


def _whole_words(
    text: str, hidden: np.ndarray, owners: np.ndarray, mine: np.ndarray, shares: dict[int, float]
) -> np.ndarray:
    """Return the characters that are hidden with all of their text, or with words around them."""
    kept = np.zeros_like(hidden)
    for owner in np.unique(owners[mine]).tolist():
        at = mine[owners[mine] == owner]
        share = hidden[at].mean()
        if share == 1 or shares[owner] < _TIPS or (share > _MOSTLY and shares[owner] < _SLIVER):
            kept[at] = True
            continue
        if hidden[at].sum() < _SHORTEST:
            continue
        run: list[int] = []
        for word in re.finditer(r"\S+", text[at[0] : at[-1] + 1]):
            inside = range(at[0] + word.start(), at[0] + word.end())
            if hidden[inside.start : inside.stop].all():
                run += inside
                continue
            kept[run] |= len(run) >= _SHORTEST
            run = []
        kept[run] |= len(run) >= _SHORTEST
    return kept


def _twins(text_page: pdfium.FPDF_TEXTPAGE, text: int, laid: Laid) -> list[int]:
    """Return a text and those that say the same, or a part of it, in its place.

    What is drawn twice has its characters but once, whichever of the two is seen: the other one has no words.
    """
    own, words = _box_of(text, laid), _words_of(text_page, text)
    found = [text]
    for other in laid.texts:
        box = _box_of(other, laid) if other != text else (0.0, 0.0, 0.0, 0.0)
        if _overlap(box, own) and max(_share(box, own), _share(own, box)) > _SAME:
            said = _words_of(text_page, other)
            found += [other] if said in words or words in said else []
    return found


def _box_of(text: int, laid: Laid) -> Quad:
    return bounds_of(text, laid.placed.get(text, UNCHANGED))


def _words_of(text_page: pdfium.FPDF_TEXTPAGE, text: int) -> str:
    units = (ctypes.c_ushort * _LONGEST)()
    size = min(pdfium.FPDFTextObj_GetText(pointer(text), text_page, units, ctypes.sizeof(units)), ctypes.sizeof(units))
    return "".join(bytes(units)[:size].decode("utf-16-le", "replace").strip("\0").split())


def _groups(texts: Sequence[int], laid: Laid) -> list[list[int]]:
    """Part texts so that none of a group lies over another, as far as the number of drawings allows."""
    groups: list[tuple[list[int], list[Quad]]] = []
    for text in texts:
        box = _box_of(text, laid)
        for members, boxes in groups:
            if not any(_overlap(box, other) for other in boxes) or len(groups) >= _MOST_GROUPS:
                members.append(text)
                boxes.append(box)
                break
        else:
            groups.append(([text], [box]))
    return [members for members, _ in groups]


def _overlap(one: Quad, other: Quad) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _drawn(page: pdfium.FPDF_PAGE, width: float, height: float, scale: float) -> np.ndarray:
    """Return the page as it is shown, without its annotations: grey levels, shape (rows, columns)."""
    across, down = max(round(width * scale), 1), max(round(height * scale), 1)
    bitmap = pdfium.FPDFBitmap_CreateEx(across, down, pdfium.FPDFBitmap_Gray, None, 0)
    if not bitmap:
        return np.zeros((down, across), np.uint8)
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, 0xFFFFFFFF)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, across, down, 0, 0)
        stride = pdfium.FPDFBitmap_GetStride(bitmap)
        buffer = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * down)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    return np.frombuffer(buffer, np.uint8).reshape(down, stride)[:, :across]


def _touched(differs: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """Return for each box (left, top, right, bottom in pixels) whether a pixel in it differs."""
    found = np.zeros(len(boxes), bool)
    for at, (left, top, right, bottom) in enumerate(np.round(np.maximum(boxes, 0)).astype(int).tolist()):
        found[at] = differs[top : bottom + 1, left : right + 1].any()
    return found


def _covered(laid: Laid, strips: np.ndarray) -> Iterator[int]:
    """Yield the texts over which a shape or a picture is painted later."""
    if not laid.orders or not laid.texts or not strips.size:
        return
    boxes, orders = laid.boxes, np.array(laid.orders)
    large = (boxes[:, 2] - boxes[:, 0] >= _COVERS) & (boxes[:, 3] - boxes[:, 1] >= _COVERS)
    large &= orders > min(laid.text_orders)
    if not large.any():
        return
    x0 = np.minimum(strips[0::2, 0], strips[1::2, 0])
    x1 = np.maximum(strips[0::2, 2], strips[1::2, 2])
    middle = (strips[0::2, 1] + strips[0::2, 3]) / 2
    over: list[tuple[Quad, float]] = []
    for at in np.flatnonzero(large).tolist():
        left, bottom, right, top = boxes[at].tolist()
        if ((x0 < right) & (x1 > left) & (middle > bottom) & (middle < top)).any():
            over.append(((left, bottom, right, top), float(orders[at])))
    if not over:
        return
    for text, order in zip(laid.texts, laid.text_orders, strict=True):
        later = [box for box, place in over if place > order]
        if later:
            own = bounds_of(text, laid.placed.get(text, UNCHANGED))
            if any(_overlap(own, box) for box in later):
                yield text


def _leaving(laid: Laid, visible: Quad) -> Iterator[tuple[int, float]]:
    """Yield the texts that reach over an edge of the page, and which share of each is on it."""
    left, bottom, right, top = visible
    for text in laid.texts:
        x0, y0, x1, y1 = bounds_of(text, laid.placed.get(text, UNCHANGED))
        if x1 > x0 and (x0 < left or x1 > right or y0 < bottom or y1 > top):
            yield text, _share((x0, y0, x1, y1), visible)


def _share(box: Quad, within: Quad) -> float:
    """Return which share of a box lies within another one."""
    across = max(min(box[2], within[2]) - max(box[0], within[0]), 0.0)
    along = max(min(box[3], within[3]) - max(box[1], within[1]), 0.0)
    area = (box[2] - box[0]) * (box[3] - box[1])
    return across * along / area if area > 0 else 1.0


def _switchable(laid: Laid) -> Iterator[int]:
    """Yield the texts that belong to a layer, which may be switched off."""
    counts = map(_count_marks, laid.texts)
    yield from (text for text, count in zip(laid.texts, counts, strict=True) if count and _layered(text, count))
    for form, texts in laid.forms.items():
        if _layered(form, _count_marks(form)):
            yield from texts


def _layered(item: int, count: int) -> bool:
    for number in range(min(count, 8)):
        mark = pdfium.FPDFPageObj_GetMark(pointer(item), number)
        name, length = (ctypes.c_ushort * 4)(), ctypes.c_ulong()
        if not mark:
            continue
        named = pdfium.FPDFPageObjMark_GetName(mark, name, ctypes.sizeof(name), ctypes.byref(length))
        if named and length.value == _OC_BYTES and bytes(name)[:4] == "OC".encode("utf-16-le"):
            return True
    return False


def _clipped(laid: Laid, visible: Quad) -> Iterator[tuple[int, float]]:
    """Yield the texts a good part of which lies outside their clipping path, and which share of each is inside."""
    clips = list(map(_clip_of, laid.texts))
    counts = list(map(_count_paths, clips))
    if max(counts, default=0) <= 0:
        return
    ends = map(_segment, clips, (max(count - 1, 0) for count in counts), repeat(0))
    keys = zip(counts, map(_segment, clips, repeat(0), repeat(0)), ends, strict=False)
    known: dict[tuple[int, int, int], Quad | None] = {}
    for text, clip, key in zip(laid.texts, clips, keys, strict=True):
        if key[0] <= 0:
            continue
        if key not in known:
            known[key] = _within(clip, min(key[0], _MOST_CLIPS), visible)
        box = known[key]
        if box is None:
            continue
        if text in laid.placed:  # its clipping path is in the space of its form
            yield text, 1.0
            continue
        share = _share(bounds_of(text), box)
        if share < 1 - _CUT:
            yield text, share


def _within(clip: int, paths: int, visible: Quad) -> Quad | None:
    """Return the rectangle that clipping paths leave, None where they leave the whole page."""
    left, bottom, right, top = visible
    for path in range(paths):
        count = min(_count_segments(clip, path), 200)
        points = [_place(_segment(clip, path, number)) for number in range(count)]
        if not points:
            continue
        across, along = zip(*points, strict=True)
        left, right = max(left, min(across)), min(right, max(across))
        bottom, top = max(bottom, min(along)), min(top, max(along))
    return None if (left, bottom, right, top) == visible else (left, bottom, right, top)


def _place(segment: int) -> tuple[float, float]:
    x, y = ctypes.c_float(), ctypes.c_float()
    _point(segment, ctypes.addressof(x), ctypes.addressof(y))
    return x.value, y.value

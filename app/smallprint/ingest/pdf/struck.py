"""Words of a PDF page that are struck out: a thin line is drawn over the middle of them, or an annotation says so.

How high a line stands is measured from the baseline of each character, in its own type size, and along the way that it
is turned. The box of a run of text says neither: fonts give themselves any ascent, and one run may stand on two lines.
"""

import ctypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import pypdfium2.raw as pdfium

from smallprint.ingest.pdf.characters import Cleaned
from smallprint.ingest.pdf.laid import Laid
from smallprint.ingest.pdf.places import Quad, boxes_of

_THIN = 2.2  # points: a line as high is still a line
_THIN_EMS = 0.16  # of the type size, which is more in large type
_THICKEST = 8.0  # points: what is higher is a box
_SHORTEST = 3.0  # points of a line that strikes a character out
_MIDDLE = (0.13, 0.50)  # type sizes above the baseline: half of x is .23, of H .36; an underline is below the baseline
_BEYOND = 8.0  # points that a line may reach past the words it strikes out; a rule of a table reaches further
_BEYOND_EMS = 1.0  # the same in type sizes: a space at the end of a line is struck out too
_MOST_ANNOTATIONS = 500
_HALF = 0.5  # of a word: people draw lines that end a little early or late
_PARALLEL = 0.98  # cosine between a line and the way that text runs
_PLAUSIBLE = (0.4, 2.0)  # type sizes in the height of a character's box; a font with a scale of its own has others


@dataclass(frozen=True, slots=True)
class Lines:
    """The thin level or upright lines of a page and the places that annotations strike out.

    Each is left, bottom, right, top in user space.
    """

    drawn: list[Quad]
    marked: list[Quad]


def struck(
    text_page: pdfium.FPDF_TEXTPAGE | None, clean: Cleaned, spans: np.ndarray, strips: np.ndarray, lines: Lines
) -> np.ndarray | None:
    """Return which characters are struck out, None where none are.

    `spans` and `strips` are the first and last character of each strip, and their boxes.
    """
    if text_page is None or not (lines.drawn or lines.marked) or not spans.size:
        return None
    page = _Page(text_page, clean, spans, strips)
    found = np.zeros(clean.codes.size, bool)
    for line in lines.drawn:
        page.strike(found, page.crossed(line))
    for place in lines.marked:
        page.strike(found, page.within(place))
    return found if found.any() else None


def lines_over(page: pdfium.FPDF_PAGE, laid: Laid) -> Lines:
    """Return the thin lines that a page draws, and where its annotations strike words out."""
    lines: list[Quad] = []
    if laid.orders:
        boxes = laid.boxes
        sides = boxes[:, 2:] - boxes[:, :2]
        thin = (sides.min(axis=1) <= _THICKEST) & (sides.max(axis=1) >= _SHORTEST)
        thin &= sides.max(axis=1) > 2 * sides.min(axis=1)
        thin &= np.array(laid.kinds) == pdfium.FPDF_PAGEOBJ_PATH
        lines += [(left, bottom, right, top) for left, bottom, right, top in boxes[thin].tolist()]
    return Lines(lines, list(_annotated(page)))


_Hits = list[tuple[int, np.ndarray]]
"""For some strips, which of their characters are meant."""


@dataclass(slots=True)
class _Page:
    """The characters of a page by strip, and where each stands once a line comes near it."""

    text_page: pdfium.FPDF_TEXTPAGE
    clean: Cleaned
    spans: np.ndarray
    strips: np.ndarray
    _set: dict[int, "_Set"] = field(default_factory=dict)

    def crossed(self, line: Quad) -> _Hits:
        """Return the characters that a drawn line crosses in their middle, none where it is a rule of the page."""
        left, bottom, right, top = line
        hits, low, high, beyond = [], np.inf, -np.inf, _BEYOND
        for strip in self._near(line):
            own = self._letters(strip)
            over = own.crossed(line)
            if over.any():
                hits.append((strip, over))
                low = min(low, own.along(line)[0][over].min())
                high = max(high, own.along(line)[1][over].max())
                beyond = max(beyond, _BEYOND_EMS * own.sizes[over].max())
        ends = (left, right) if right - left > top - bottom else (bottom, top)
        return hits if ends[0] > low - beyond and ends[1] < high + beyond else []

    def within(self, place: Quad) -> _Hits:
        """Return the characters whose middle is in a place."""
        return [(strip, self._letters(strip).within(place)) for strip in self._near(place)]

    def strike(self, found: np.ndarray, hits: _Hits) -> None:
        """Mark the words of which most characters are meant."""
        for strip, over in hits:
            first, last = self.spans[strip].tolist()
            for word in re.finditer(r"\S+", self.clean.text[first : last + 1]):
                if over[word.start() : word.end()].mean() > _HALF:
                    found[first + word.start() : first + word.end()] = True

    def _near(self, line: Quad) -> list[int]:
        """Return the strips that a line may cross."""
        left, bottom, right, top = line
        ends = self.strips.reshape(-1, 2, 4)
        x0, x1 = ends[:, :, (0, 2)].min(axis=(1, 2)), ends[:, :, (0, 2)].max(axis=(1, 2))
        y0, y1 = ends[:, :, (1, 3)].min(axis=(1, 2)), ends[:, :, (1, 3)].max(axis=(1, 2))
        near: list[int] = np.flatnonzero((x0 < right) & (x1 > left) & (y0 < top) & (y1 > bottom)).tolist()
        return near

    def _letters(self, strip: int) -> "_Set":
        if strip not in self._set:
            first, last = self.spans[strip].tolist()
            self._set[strip] = _placed(self.text_page, self.clean.source[first : last + 1].tolist())
        return self._set[strip]


@dataclass(frozen=True, slots=True)
class _Set:
    """How the characters of a strip are set: boxes, baselines, type sizes in points, and the way up, as unit vectors.

    `boxes` is (characters, 4) as left, top, right, bottom, `origins` and `up` are (characters, 2).
    """

    boxes: np.ndarray
    origins: np.ndarray
    sizes: np.ndarray
    up: np.ndarray

    def crossed(self, line: Quad) -> np.ndarray:
        """Say which characters a line crosses in their middle."""
        left, bottom, right, top = line
        level = right - left > top - bottom
        middle = np.array(((left + right) / 2, (bottom + top) / 2))
        height = ((middle - self.origins) * self.up).sum(axis=1) / self.sizes
        parallel = np.abs(self.up[:, 1 if level else 0]) > _PARALLEL
        thick = min(right - left, top - bottom)
        thin = thick <= np.maximum(_THIN, _THIN_EMS * self.sizes)
        low, high = self.along(line)
        ends = (left, right) if level else (bottom, top)
        centre = (low + high) / 2
        inside = (centre > ends[0]) & (centre < ends[1])
        over: np.ndarray = parallel & thin & inside & (height > _MIDDLE[0]) & (height < _MIDDLE[1])
        return over

    def along(self, line: Quad) -> tuple[np.ndarray, np.ndarray]:
        """Return where each character begins and ends along a line."""
        left, bottom, right, top = line
        sides = self.boxes[:, (0, 2)] if right - left > top - bottom else self.boxes[:, (1, 3)]
        return sides.min(axis=1), sides.max(axis=1)

    def within(self, place: Quad) -> np.ndarray:
        """Say which characters have their middle in a place."""
        left, bottom, right, top = place
        x, y = self.boxes[:, (0, 2)].mean(axis=1), self.boxes[:, (1, 3)].mean(axis=1)
        inside: np.ndarray = (x > left) & (x < right) & (y > bottom) & (y < top)
        return inside


def _placed(text_page: pdfium.FPDF_TEXTPAGE, characters: Sequence[int]) -> _Set:
    boxes = boxes_of(text_page, characters).astype(np.float64)
    origins, sizes, up = np.zeros((len(boxes), 2)), np.ones(len(boxes)), np.zeros((len(boxes), 2))
    x, y, matrix = ctypes.c_double(), ctypes.c_double(), pdfium.FS_MATRIX()
    for number, character in enumerate(characters):
        if not pdfium.FPDFText_GetCharOrigin(text_page, character, x, y):
            continue
        if not pdfium.FPDFText_GetMatrix(text_page, character, matrix):
            continue
        scale = float(np.hypot(matrix.c, matrix.d))
        if scale:
            origins[number] = x.value, y.value
            sizes[number] = pdfium.FPDFText_GetFontSize(text_page, character) * scale
            up[number] = matrix.c / scale, matrix.d / scale
    heights = np.abs((boxes[:, (2, 3)] - boxes[:, (0, 1)]) * up).sum(axis=1)
    wrong = (sizes * _PLAUSIBLE[0] > heights) | (sizes * _PLAUSIBLE[1] < heights)
    return _Set(boxes, origins, np.where(wrong & (heights > 0), heights / 1.2, np.maximum(sizes, 1e-3)), up)


def _annotated(page: pdfium.FPDF_PAGE) -> Iterator[Quad]:
    """Yield each place that an annotation strikes out."""
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page, number)
        if not annotation:
            continue
        try:
            if pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_STRIKEOUT:
                yield from _places(annotation)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _places(annotation: pdfium.FPDF_ANNOTATION) -> Iterator[Quad]:
    quad = pdfium.FS_QUADPOINTSF()
    for number in range(min(pdfium.FPDFAnnot_CountAttachmentPoints(annotation), _MOST_ANNOTATIONS)):
        if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, number, ctypes.byref(quad)):
            across, along = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
            yield min(across), min(along), max(across), max(along)

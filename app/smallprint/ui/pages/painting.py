"""Paint what is marked on a canvas: grounds, underlines, the outline, the margin tags, and overlays.

An overlay is a list of ranges in one style that belongs to no finding, such as every hit of a search.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from smallprint.ui.pages.layout import Layout
from smallprint.ui.pages.marks import (
    FindingMark,
    Tag,
    paint_ground,
    paint_outline,
    paint_underline,
    place_tags,
    tag_font,
    thin,
    upright,
)


@dataclass(frozen=True, slots=True)
class Overlay:
    """Ranges of the text in one style: a ground, and a line or an outline where there is one."""

    spans: tuple[tuple[int, int], ...]
    ground: QColor
    line: QColor | None = None
    outline: QColor | None = None

    def within(self, seen: tuple[int, int]) -> list[tuple[int, int]]:
        """Return the ranges that may be in view."""
        return [(start, end) for start, end in self.spans if start < seen[1] and end > seen[0]]


RectsOf = Callable[[int, int], list[QRectF]]  # from a range to one rectangle a line


def paint_marks(
    painter: QPainter,
    laid: Layout,
    place: RectsOf,
    marks: Sequence[FindingMark],
    overlays: Iterable[Overlay],
    selection: tuple[int, int],
) -> None:
    """Paint the grounds of marks, overlays and the selection, and then the lines under them."""
    seen = laid.visible_span()
    drawn = [
        (place(mark.anchor.start, mark.anchor.end), *laid.mark_colours(mark.group))
        for mark in marks
        if not mark.rejected
    ]
    laid_over = [(overlay, [place(*span) for span in overlay.within(seen)]) for overlay in overlays]
    painter.setCompositionMode(laid.blend)
    for mark in marks:
        for start, end in mark.may_belong:
            paint_ground(painter, place(start, end), thin(laid.mark_colours(mark.group)[0]))
    shared: dict[int, list[QRectF]] = {}
    for rects, ground, _ in drawn:
        shared.setdefault(ground.rgba(), []).extend(rects)
    for rgba, rects in shared.items():
        paint_ground(painter, rects, QColor.fromRgba(rgba))
    for overlay, runs in laid_over:
        paint_ground(painter, [rect for rects in runs for rect in rects], overlay.ground)
    start, end = max(min(selection), seen[0]), min(max(selection), seen[1])
    if start < end:
        paint_ground(painter, place(start, end), laid.selection_colour())
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    for rects, _, line in drawn:
        paint_underline(painter, rects, line)
    for overlay, runs in laid_over:
        for rects in runs:
            if overlay.line is not None:
                paint_underline(painter, rects, overlay.line)
            if overlay.outline is not None:
                paint_outline(painter, rects, overlay.outline)


class Tags:
    """The margin tags in view, remembered until one of them may stand elsewhere."""

    def __init__(self) -> None:
        self._known: tuple[tuple[object, ...], list[Tag]] = ((), [])

    def of(
        self, key: tuple[object, ...], laid: Layout, place: RectsOf, marks: Sequence[FindingMark], font: QFont
    ) -> list[Tag]:
        """Return the tags of marks; the same `key` says that nothing has changed. Words that run down have none."""
        if self._known[0] != key:
            metrics = QFontMetricsF(tag_font(font))
            lines = [
                (mark, rects[0], laid.tag_left(rects[0], metrics.horizontalAdvance(mark.tag) + 2))
                for mark in marks
                if (rects := place(mark.anchor.start, mark.anchor.end)) and not upright(rects[0])
            ]
            self._known = (key, place_tags(lines, metrics))
        return self._known[1]


def paint_tags(painter: QPainter, laid: Layout, tags: Iterable[Tag]) -> None:
    """Paint the margin tags."""
    painter.setFont(tag_font(painter.font()))
    for tag in tags:
        painter.setPen(laid.tag_colour(tag.mark.group))
        painter.drawText(tag.area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tag.mark.tag)

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
from smallprint.ui.pages.side_bars import paint_bar, paint_line_under, place_beside
from smallprint.ui.pages.turning import as_read, paint_as_read, point_as_seen


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
    focused: int | None,
) -> None:
    """Paint the grounds of the chosen mark, of overlays and of the selection, and then all lines.

    Only the chosen mark has a ground, which shows what may belong to it too; `side_bars` says how others are marked.
    """
    painter.save()
    paint_as_read(painter, laid.turned)
    _paint_as_read(painter, laid, _placed_as_read(laid, place), marks, overlays, selection, focused)
    painter.restore()


def _placed_as_read(laid: Layout, place: RectsOf) -> RectsOf:
    return (lambda start, end: as_read(place(start, end), laid.turned)) if laid.turned else place


def _paint_as_read(
    painter: QPainter,
    laid: Layout,
    place: RectsOf,
    marks: Sequence[FindingMark],
    overlays: Iterable[Overlay],
    selection: tuple[int, int],
    focused: int | None,
) -> None:
    seen = laid.visible_span()
    shown = [(mark, place(mark.anchor.start, mark.anchor.end)) for mark in marks if not mark.rejected]
    chosen = [(mark, rects) for mark, rects in shown if mark.finding_id == focused]
    laid_over = [(overlay, [place(*span) for span in overlay.within(seen)]) for overlay in overlays]
    painter.setCompositionMode(laid.blend)
    for mark, rects in chosen:
        ground = laid.mark_colours(mark.group)[0]
        for start, end in mark.may_belong:
            paint_ground(painter, place(start, end), thin(ground))
        paint_ground(painter, rects, ground)
    for overlay, runs in laid_over:
        paint_ground(painter, [rect for rects in runs for rect in rects], overlay.ground)
    start, end = max(min(selection), seen[0]), min(max(selection), seen[1])
    if start < end:
        paint_ground(painter, place(start, end), laid.selection_colour())
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    for mark, rects in chosen:
        paint_underline(painter, rects, laid.mark_colours(mark.group)[1])
    bars, underlined = place_beside((mark, rects) for mark, rects in shown if mark.finding_id != focused)
    for bar in bars:
        paint_bar(painter, bar.area, laid.mark_colours(bar.mark.group)[1], doubtful=bar.mark.doubtful)
    for under in underlined:
        paint_line_under(painter, under.area, laid.mark_colours(under.mark.group)[1], doubtful=under.mark.doubtful)
    for overlay, runs in laid_over:
        for rects in runs:
            if overlay.line is not None:
                paint_underline(painter, rects, overlay.line)
            if overlay.outline is not None:
                paint_outline(painter, rects, overlay.outline)


class Tags:
    """The margin tags in view, placed as read, remembered until one of them may stand elsewhere."""

    def __init__(self) -> None:
        self._known: tuple[tuple[object, ...], list[Tag]] = ((), [])

    def of(
        self, key: tuple[object, ...], laid: Layout, place: RectsOf, marks: Sequence[FindingMark], font: QFont
    ) -> list[Tag]:
        """Return the tags of marks; the same `key` says that nothing has changed. Words that run down have none."""
        if self._known[0] != key:
            metrics = QFontMetricsF(tag_font(font))
            read = _placed_as_read(laid, place)
            by_page: dict[int, list[tuple[FindingMark, QRectF, float]]] = {}
            for mark in marks:
                rects = read(mark.anchor.start, mark.anchor.end)
                if rects and not upright(rects[0]):
                    left = laid.tag_left(rects[0], metrics.horizontalAdvance(mark.tag) + 2)
                    # Turned pages, as read, stand beside each other: their lines are not one column.
                    column = laid.page_at(point_as_seen(rects[0].center(), laid.turned).y()) if laid.turned else 0
                    by_page.setdefault(column, []).append((mark, rects[0], left))
            self._known = (key, [tag for lines in by_page.values() for tag in place_tags(lines, metrics)])
        return self._known[1]


def paint_tags(painter: QPainter, laid: Layout, tags: Iterable[Tag]) -> None:
    """Paint the margin tags."""
    painter.save()
    painter.setFont(tag_font(painter.font()))
    paint_as_read(painter, laid.turned)
    for tag in tags:
        painter.setPen(laid.tag_colour(tag.mark.group))
        painter.drawText(tag.area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tag.mark.tag)
    painter.restore()

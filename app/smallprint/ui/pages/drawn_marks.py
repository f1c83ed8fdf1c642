"""What is drawn over a document: the findings' marks and tags, the outline of one, and ranges laid over the text."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from smallprint.ui.pages.layout import Layout, Port
from smallprint.ui.pages.marks import FindingMark, Tag, paint_outline
from smallprint.ui.pages.painting import Overlay, Tags, paint_marks, paint_tags
from smallprint.ui.pages.turning import as_read, as_seen, paint_as_read

_LONG = 5000  # characters, of which not every line is placed where only some are in view
_BEYOND = 60.0  # pixels beyond the view to which an outline goes on: uniting the boxes of n lines takes n² steps


class DrawnMarks:
    """The marks of the shown document, with the rectangles of their lines as long as the layout stays.

    `focused` is the finding that is outlined, `overlays` are ranges in a style, by name.
    """

    def __init__(self, port: Port, laid: Layout) -> None:
        self._port, self._laid = port, laid
        self.marks: tuple[FindingMark, ...] = ()
        self.focused: int | None = None
        self.overlays: dict[str, Overlay] = {}
        self._rects: dict[tuple[int, int], list[QRectF]] = {}
        self._placed = 0  # counts the changes of where characters stand
        self._tags = Tags()

    def clear(self) -> None:
        """Draw nothing."""
        self.marks, self.focused = (), None
        self.overlays.clear()
        self.forget_rects()

    def set_marks(self, marks: Sequence[FindingMark]) -> None:
        """Draw these findings; the same as before are not drawn again: most decisions change nothing here."""
        if tuple(marks) != self.marks:
            self.marks = tuple(marks)
            self._port.redraw()

    def set_overlay(self, name: str, overlay: Overlay | None) -> None:
        """Lay ranges in a style over the text under a name, which replaces what had it; None takes them away."""
        if overlay is None:
            self.overlays.pop(name, None)
        else:
            self.overlays[name] = overlay
        self.forget_selection_rects()
        self._port.redraw()

    def focused_mark(self) -> FindingMark | None:
        """Return the mark that is outlined."""
        return next((mark for mark in self.marks if mark.finding_id == self.focused), None)

    def mark_rects(self, start: int, end: int) -> list[QRectF]:
        """Return the layout's `span_rects`, kept until characters stand elsewhere; of a long span those in view."""
        if end - start > _LONG:
            first, last = self._laid.visible_span()
            start, end = max(start, first), min(end, last)
            if start >= end:
                return []
        key = (start, end)
        if key not in self._rects:
            self._rects[key] = self._laid.span_rects(start, end)
        return self._rects[key]

    def forget_rects(self, start: int = 0, end: int | None = None) -> None:
        """Say that some characters stand elsewhere now; all of them without a span."""
        self._rects = {
            span: rects
            for span, rects in self._rects.items()
            if end is not None and (span[1] <= start or span[0] >= end)
        }
        self._placed += 1

    def forget_selection_rects(self) -> None:
        """Drop what was remembered of spans that are no finding's."""
        kept = {(mark.anchor.start, mark.anchor.end) for mark in self.marks}
        self._rects = {key: rects for key, rects in self._rects.items() if key in kept}

    def marks_at(self, point: QPointF) -> list[FindingMark]:
        """Return the marks whose lines or tag are at a point of the content."""
        turned = self._laid.turned
        tagged = [
            tag.mark for tag in self.visible_tags() if as_seen(tag.area.adjusted(-4, -3, 4, 3), turned).contains(point)
        ]
        lined = [
            mark
            for mark in self.visible_marks()
            if mark not in tagged
            and any(rect.contains(point) for rect in self.mark_rects(mark.anchor.start, mark.anchor.end))
        ]
        return tagged + lined

    def visible_marks(self) -> list[FindingMark]:
        """Return the marks that may be in view, of the outlined one also a rejected one and what may belong to it."""
        start, end = self._laid.visible_span()
        found = []
        for mark in self.marks:
            chosen = mark.finding_id == self.focused
            spans = [(mark.anchor.start, mark.anchor.end), *(mark.may_belong if chosen else ())]
            if any(first < end and last > start for first, last in spans) and (chosen or not mark.rejected):
                found.append(mark)
        return found

    def visible_tags(self) -> list[Tag]:
        """Return the margin tags that may be in view, placed as read; remembered until one of them may change."""
        key = (self.marks, self.focused, self._laid.visible_span(), self._placed)
        return self._tags.of(key, self._laid, self.mark_rects, self.visible_marks(), self._port.base_font())

    def paint_marks(self, painter: QPainter, selection: tuple[int, int]) -> None:
        """Paint marks, overlays and the selection below the text."""
        overlays = self.overlays.values()
        paint_marks(painter, self._laid, self.mark_rects, self.visible_marks(), overlays, selection, self.focused)

    def paint_outline(self, painter: QPainter) -> None:
        """Paint the outline of the finding that has one, where it is in view."""
        mark = self.focused_mark()
        if mark is not None and mark in self.visible_marks():
            turned = self._laid.turned
            around = QRectF(self._port.scrolled(), self._port.port_size())
            around.adjust(-_BEYOND, -_BEYOND, _BEYOND, _BEYOND)
            lines = [rect for rect in self.mark_rects(mark.anchor.start, mark.anchor.end) if rect.intersects(around)]
            if not lines:  # its paragraph is in view, and its words are not
                return
            rects = as_read(lines, turned)
            colour = QColor(self._port.theme.secondary) if mark.rejected else self._laid.mark_colours(mark.group)[1]
            painter.save()
            paint_as_read(painter, turned)
            paint_outline(painter, rects, colour)
            painter.restore()

    def paint_tags(self, painter: QPainter) -> None:
        """Paint the margin tags."""
        painter.setFont(self._port.base_font())
        paint_tags(painter, self._laid, self.visible_tags())

"""Handles at the ends of the chosen finding: dragged, they take in more words or fewer, and snap to whole ones."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from smallprint.language.whole_words import whole_words
from smallprint.ui.pages.painting import Overlay
from smallprint.ui.pages.turning import as_read, point_as_seen

if TYPE_CHECKING:
    from smallprint.ui.pages.canvas import Canvas

_RADIUS, _REACH = 5.0, 8.0
_NEAR = 500  # characters at an end, among which there is a line: a finding may go on for many pages
_PREVIEW = "dragged ends"


class End(StrEnum):
    """Which end of a finding is meant."""

    START = "start"
    END = "end"


class EndHandles:
    """Draws the handles of the outlined finding and follows one that is dragged."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._held: End | None = None
        self._span = (0, 0)

    @property
    def dragging(self) -> bool:
        """Say whether a handle is held."""
        return self._held is not None

    def places(self) -> dict[End, QPointF]:
        """Return where the handles stand, in the coordinates of the content; nowhere without an outlined finding."""
        mark = self._canvas.drawn.focused_mark()
        if mark is None or mark.rejected:
            return {}
        span = self._span if self._held else (mark.anchor.start, mark.anchor.end)
        turned = self._canvas.laid.turned
        laid, (start, end) = self._canvas.laid, span
        first = as_read(laid.span_rects(start, min(start + _NEAR, end)), turned)
        last = as_read(laid.span_rects(max(end - _NEAR, start), end), turned)
        if not first or not last:
            return {}
        ends = {End.START: first[0].bottomLeft(), End.END: last[-1].bottomRight()}
        return {end: point_as_seen(place, turned) for end, place in ends.items()}

    def at(self, point: QPointF) -> End | None:
        """Return the handle at a point of the content."""
        for end, place in self.places().items():
            if QRectF(place.x() - _REACH, place.y() - _REACH, 2 * _REACH, 2 * _REACH).contains(point):
                return end
        return None

    def hold(self, point: QPointF) -> bool:
        """Take hold of the handle at a point; returns False where there is none."""
        mark, end = self._canvas.drawn.focused_mark(), self.at(point)
        if mark is None or end is None:
            return False
        self._held, self._span = end, (mark.anchor.start, mark.anchor.end)
        return True

    def drag(self, point: QPointF) -> None:
        """Move the held end to the word at a point, and show what the finding would be."""
        document, mark = self._canvas.document, self._canvas.drawn.focused_mark()
        if self._held is None or document is None or mark is None:
            return
        offset = self._canvas.laid.offset_at(point)
        if self._held is End.START:
            span = (min(offset, mark.anchor.end - 1), mark.anchor.end)
        else:
            span = (mark.anchor.start, max(offset, mark.anchor.start + 1))
        self._span = whole_words(document.text, *span)
        accent = QColor(self._canvas.theme.accent)
        self._canvas.drawn.set_overlay(_PREVIEW, Overlay((self._span,), QColor(0, 0, 0, 0), accent, accent))

    def let_go(self) -> None:
        """End a drag; `ends_dragged` follows where the finding has other words now."""
        mark, held = self._canvas.drawn.focused_mark(), self._held
        self._held = None
        self._canvas.drawn.set_overlay(_PREVIEW, None)
        if held is not None and mark is not None and self._span != (mark.anchor.start, mark.anchor.end):
            self._canvas.ends_dragged.emit(mark.finding_id, *self._span)

    def paint(self, painter: QPainter) -> None:
        """Draw the handles."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._canvas.theme.raised), 1.5))
        painter.setBrush(QColor(self._canvas.theme.accent))
        for place in self.places().values():
            painter.drawEllipse(place, _RADIUS, _RADIUS)
        painter.restore()

    def cursor(self, point: QPointF) -> Qt.CursorShape | None:
        """Return the pointer that says that an end can be dragged, None where none is."""
        if not self.dragging and self.at(point) is None:
            return None
        return Qt.CursorShape.SizeVerCursor if self._canvas.laid.turned % 2 else Qt.CursorShape.SizeHorCursor

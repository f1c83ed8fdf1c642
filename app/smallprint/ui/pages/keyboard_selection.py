"""Select words by the keyboard: Shift with an arrow grows or shrinks the selection by words and lines."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from smallprint.language.whole_words import next_word, previous_word
from smallprint.ui.pages.spoken import passed

if TYPE_CHECKING:
    from smallprint.ui.pages.canvas import Canvas

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def selecting_key(canvas: "Canvas", event: QKeyEvent) -> bool:
    """Move the end of the selection; returns False where the key does something else.

    Without a selection it begins at the outlined finding, else at the upper third of what is seen.
    """
    document = canvas.document
    if document is None or event.key() not in _ARROWS or event.modifiers() != Qt.KeyboardModifier.ShiftModifier:
        return False
    start, end = canvas.selection
    if start == end:
        mark = canvas.drawn.focused_mark()
        start, end = (mark.anchor.start, mark.anchor.end) if mark else (canvas.place(), canvas.place())
    before = end
    if event.key() == Qt.Key.Key_Right:
        end = next_word(document.text, end)
    elif event.key() == Qt.Key.Key_Left:
        end = previous_word(document.text, end)
    else:
        end = _line_away(canvas, end, 1 if event.key() == Qt.Key.Key_Down else -1)
    passed(canvas, before, end)
    canvas.select(start, end)
    canvas.show_span(max(0, end - 1), end)
    return True


def _line_away(canvas: "Canvas", offset: int, lines: int) -> int:
    """Return the offset that stands one line below or above another, as far from the left."""
    at = max(0, offset - 1)
    rects = canvas.laid.span_rects(at, at + 1)
    if not rects:
        first, last = canvas.laid.line_at(offset)
        return last + 1 if lines > 0 else max(0, first - 1)
    box = rects[-1]
    for step in (1.0, 1.5, 2.0, 3.0):  # past a gap between paragraphs
        height = box.center().y() + lines * step * box.height()
        found = canvas.laid.offset_at(QPointF(box.right(), height))
        if (found > offset) == (lines > 0) and found != offset:
            return found
    return offset

"""What a screen reader hears of the document's words, which stand in a picture for it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible

from smallprint.ui.look.announcing import announce

if TYPE_CHECKING:
    from smallprint.ui.pages.canvas import Canvas

_MOST = 1500  # characters that are spoken at once
_AROUND = 60  # characters on both sides of what was found
_REST_MS = 500  # until a page that was leafed to rests
_LEAFING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


def words_in_view(canvas: "Canvas") -> str:
    """Return the words that are in view, on one line; "" without a document."""
    if canvas.document is None:
        return ""
    start = canvas.top_place()
    below = QPointF(canvas.viewport().width(), canvas.scrolled().y() + canvas.viewport().height())
    end = max(canvas.laid.offset_at(below), start + 1)
    return _on_one_line(canvas.document.text[start : min(end, start + _MOST)])


def leafed(canvas: "Canvas", key: Qt.Key) -> None:
    """Say what is in view once a key that leafs has moved the document there."""
    if key in _LEAFING and QAccessible.isActive():
        QTimer.singleShot(_REST_MS, canvas, lambda: announce(canvas, words_in_view(canvas)))


def passed(canvas: "Canvas", before: int, after: int) -> None:
    """Say the words by which a selection grew or shrank."""
    if canvas.document is not None:
        announce(canvas, _on_one_line(canvas.document.text[min(before, after) : max(before, after)][:_MOST]))


def found(canvas: "Canvas", start: int, end: int) -> None:
    """Say words that were found, with those around them."""
    if canvas.document is not None:
        text = canvas.document.text
        before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
        before = before.partition(" ")[2] if start > _AROUND else before  # whole words alone
        after = after.rpartition(" ")[0] if end + _AROUND < len(text) else after
        announce(canvas, _on_one_line(f"{before}{text[start:end]}{after}"))


def _on_one_line(words: str) -> str:
    return " ".join(words.split())

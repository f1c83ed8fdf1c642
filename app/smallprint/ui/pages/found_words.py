"""Words found in the document on view: looked for as the find bar says, marked on the canvas, gone through."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from smallprint.language.find import Sought, as_sought, each_word
from smallprint.language.whole_words import whole_words
from smallprint.ui.pages import spoken
from smallprint.ui.pages.canvas import Canvas
from smallprint.ui.pages.find_bar import FindBar
from smallprint.ui.pages.finder import Finder
from smallprint.ui.pages.painting import Overlay

_HIT_EDGE = 150  # per cent that the edge of the hit on view is darker than its ground


class FoundWords(QObject):
    """The find bar, its finder, and the hits on the canvas of the document on view.

    `jumps` comes before a search leaves the place in view.
    """

    jumps = Signal()

    def __init__(self, canvas: Canvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.finder = Finder(parent)
        self.bar = FindBar(self.finder, parent)
        self.bar.sought.connect(self._seek)
        self.bar.closed.connect(self._forget)
        self.finder.changed.connect(self.mark)
        self.finder.arrived.connect(self._arrive)

    def use(self, canvas: Canvas, text: str) -> None:
        """Find in this text from now on, which the canvas shows; what the open bar has is looked for at once."""
        self._canvas = canvas
        self.finder.use(text)
        if text and self.bar.isVisible():
            self.finder.seek(self.bar.words, 0, goes=False)

    def open(self) -> None:
        """Open the bar with the selected words."""
        self.bar.open(as_sought(self._canvas.selected_text))

    def close(self) -> bool:
        """Close the bar; returns whether it was open."""
        was_open = self.bar.isVisible()
        self.bar.put_away()
        return was_open

    def go(self, step: int) -> None:
        """Go to the next hit, or to the one before with a `step` of -1; opens the bar where it is closed."""
        if not self.bar.isVisible():
            self.bar.open()
        else:
            self.finder.go(step)

    def find(self, words: str, start: int, end: int) -> bool:
        """Mark words in the whole document, and show their first hit in a span; False where the span has none."""
        text = self._canvas.document.text if self._canvas.document is not None else ""
        sought = next((one for one in _ways(words) if any(one.within(text, start, end))), None)
        if sought is None:
            return False
        self.jumps.emit()
        self.bar.fill(sought.words, sought.apart)
        self.finder.seek(sought, start)
        return True

    def mark(self) -> None:
        """Mark all hits, and the one on view among them, in the colours of the canvas."""
        every, current = self._canvas.laid.hit_colours()
        hits, chosen = self.finder.hits, self.finder.current
        others = tuple(hit for hit in hits if hit != chosen)
        self._canvas.drawn.set_overlay("hits", Overlay(others, every) if others else None)
        line = QColor(current).darker(_HIT_EDGE)
        self._canvas.drawn.set_overlay("hit", Overlay((chosen,), current, outline=line) if chosen else None)

    def _seek(self, sought: Sought) -> None:
        """Look on from the hit on view, else from what is selected or on top."""
        self.jumps.emit()
        document = self._canvas.document
        start, end = whole_words(document.text, *sorted(self._canvas.selection)) if document is not None else (0, 0)
        found = self.finder.current or ((start, end) if start < end else None)
        self.finder.seek(sought, found[0] if found is not None else self._canvas.top_place())

    def _forget(self) -> None:
        self.finder.seek(Sought(""), 0)

    def _arrive(self, start: int, end: int) -> None:
        self._canvas.show_span(start, end)
        spoken.found(self._canvas, start, end)


def _ways(words: str) -> tuple[Sought, Sought]:
    """Return the ways to mark words that a search has found: in a row, else each by itself."""
    whole = " ".join(words.split())
    return Sought(whole), each_word(words)

"""A person's highlights and notes on words, as overlays: a ground in their colour, a line under noted words."""

from collections.abc import Sequence

from PySide6.QtGui import QColor

from smallprint.domain.decision import HighlightColour, Note
from smallprint.ui.look.theme import Theme
from smallprint.ui.pages.marks import thin
from smallprint.ui.pages.painting import Overlay

# The lines under the grounds, which tell them from findings also without colour: they are outlined.
_LINES = {
    HighlightColour.YELLOW: "#b39200",
    HighlightColour.GREEN: "#3d8b37",
    HighlightColour.BLUE: "#2f72b8",
    HighlightColour.PINK: "#b83d7a",
    HighlightColour.ORANGE: "#b8691a",
}
_CLEAR = QColor(0, 0, 0, 0)
_DARK = 0.42  # how much of the line's colour is laid on dark ground


def swatch(colour: HighlightColour) -> QColor:
    """Return a colour as it looks on paper."""
    return QColor(colour.ground)


def highlight_colours(colour: HighlightColour, theme: Theme, paper: bool = False) -> tuple[QColor, QColor]:
    """Return the ground and the line of a highlight; `paper` says that it lies on white pages."""
    line = QColor(_LINES[colour])
    return (thin(line, _DARK) if theme.dark and not paper else QColor(colour.ground)), line


def highlights(notes: Sequence[Note], text: str, theme: Theme, paper: bool) -> dict[str, Overlay | None]:
    """Return an overlay for each colour, and one for words with a note; None for those without any.

    `paper` says that they lie on white pages. A note whose words are not at its place any more is not drawn.
    """
    placed = [note for note in notes if note.span is not None and note.span.fits(text)]
    made: dict[str, Overlay | None] = {}
    for colour in HighlightColour:
        own = tuple((one.span.start, one.span.end) for one in placed if one.span and one.colour is colour)
        made[f"highlight {colour}"] = Overlay(own, *highlight_colours(colour, theme, paper)) if own else None
    noted = tuple((one.span.start, one.span.end) for one in placed if one.span and one.colour is None)
    made["noted words"] = Overlay(noted, _CLEAR, None, QColor(theme.accent)) if noted else None
    return made


def notes_at(notes: Sequence[Note], start: int, end: int) -> list[Note]:
    """Return the notes and highlights on words that a span touches, the shortest first."""
    touching = [one for one in notes if one.span is not None and one.span.start <= end and one.span.end >= start]
    return sorted(touching, key=lambda one: one.span.end - one.span.start if one.span else 0)

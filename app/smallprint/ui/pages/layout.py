"""Where the characters of a document stand: what a canvas asks of pages and of flowing text.

A layout works in content coordinates: logical pixels from the top left of everything that can be scrolled to. How
large, turned or wrapped the text is stays inside the layout; the canvas only asks for places.
"""

from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter

from smallprint.domain.clause import ClauseGroup
from smallprint.domain.document import Document
from smallprint.ui.look.theme import Theme


class Fit(StrEnum):
    """What the zoom follows when the pane changes: the width up to what is good to read, all the width, or a page."""

    COMFORT = "comfort"
    WIDTH = "width"
    PAGE = "page"


class Port(Protocol):
    """What a layout knows of the canvas that shows it, and what it may ask of it."""

    @property
    def theme(self) -> Theme:
        """The colours to draw in."""

    @property
    def zoom(self) -> float:
        """The zoom, 1.0 for life size (96 pixels an inch)."""

    @property
    def gliding(self) -> bool:
        """Say whether a jump is still moving."""

    def port_size(self) -> QSize:
        """Return the size of what is seen."""

    def fineness(self) -> float:
        """Return the device pixels of a logical pixel."""

    def base_font(self) -> QFont:
        """Return the font of the interface."""

    def scrolled(self) -> QPointF:
        """Return the content coordinates of the top left of what is seen."""

    def scroll_to(self, y: float) -> None:
        """Scroll so that a height is at the top."""

    def set_extent(self, width: float, height: float) -> None:
        """Set how far can be scrolled."""

    def forget_rects(self, start: int = 0, end: int | None = None) -> None:
        """Say that some characters stand elsewhere now; all of them without a span."""

    def redraw(self) -> None:
        """Draw what is seen again."""

    def ask_password(self) -> None:
        """Ask for the password without which the document cannot be drawn."""


class Layout(Protocol):
    """Where characters stand in content coordinates, and what is painted below and above the marks."""

    accessible_name: str
    blend: QPainter.CompositionMode
    """How the grounds of marks are laid on what is below them."""

    def load(self, document: Document, original: bytes, password: str | None) -> None:
        """Take a document in; called before the first `relayout`."""

    def clear(self) -> None:
        """Let go of the document."""

    def stop(self) -> None:
        """End what works in other threads, and wait for it."""

    def relayout(self) -> None:
        """Place everything for the present zoom and width, and set the extent."""

    def moved(self) -> None:
        """Take note that another part is seen."""

    def prepare(self, offset: int) -> None:
        """Make exact where the characters around an offset stand: a jump goes there next."""

    def fitting_zoom(self, fit: Fit) -> float:
        """Return the zoom at which the document fits."""

    @property
    def turned(self) -> int:
        """By how many quarters the pages are turned clockwise, 0 to 3."""

    def turn(self, quarters: int) -> None:
        """Turn every page so; a `relayout` follows. Flowing text stays upright."""

    def show_changes(self, shown: bool) -> None:
        """Draw tracked changes and comments in the text, or not; a `relayout` follows. Pages show what they show."""

    def span_rects(self, start: int, end: int) -> list[QRectF]:
        """Return one rectangle a line for some characters."""

    def offset_at(self, point: QPointF) -> int:
        """Return the offset of the gap between characters that is nearest to a point."""

    def over_text(self, point: QPointF) -> bool:
        """Say whether a point is on text."""

    def line_at(self, offset: int) -> tuple[int, int]:
        """Return the span of the line that holds an offset."""

    def page_at(self, y: float) -> int:
        """Return the index of the page at a height."""

    def page_line(self, index: int, share: float) -> float:
        """Return the height at which a page is to a share over: 0 its top, 0.5 its middle."""

    def visible_span(self) -> tuple[int, int]:
        """Return a span that holds every character in view, and some more."""

    def held(self, point: QPointF) -> tuple[int, float, float]:
        """Return a name for a point that outlives a change of zoom."""

    def found(self, held: tuple[int, float, float]) -> QPointF:
        """Return where a held point is now."""

    def tag_left(self, line: QRectF, width: float) -> float:
        """Return the left edge of the tag column beside a line, for a tag so wide; both as read (`turning`)."""

    def hint_at(self, point: QPointF) -> str:
        """Return what the tooltip says at a point where no mark is."""

    def description(self, page: int) -> str:
        """Return what a screen reader is told of a page."""

    def mark_colours(self, group: ClauseGroup) -> tuple[QColor, QColor]:
        """Return the ground and the line colour of a group."""

    def tag_colour(self, group: ClauseGroup) -> QColor:
        """Return the colour of a group's margin tag."""

    def selection_colour(self) -> QColor:
        """Return the ground of selected text."""

    def hit_colours(self) -> tuple[QColor, QColor]:
        """Return the ground of what was found, and of the hit on view."""

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies below the marks."""

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies above the marks."""


class LayoutKind(Protocol):
    """A kind of layout: what makes one for a canvas."""

    def __call__(self, port: Port, parent: QObject) -> Layout:
        """Make a layout that lives as long as `parent`."""

"""The canvas and its layout that a document view shows, for tests that look at pages or at flowing text."""

from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.canvas import Canvas
from smallprint.ui.pages.pages_layout import PagesLayout
from smallprint.ui.pages.text_layout import TextLayout


def pages_of(canvas: Canvas) -> PagesLayout:
    """Return the pages that a canvas shows."""
    assert isinstance(canvas.laid, PagesLayout)
    return canvas.laid


def text_of(canvas: Canvas) -> TextLayout:
    """Return the flowing text that a canvas shows."""
    assert isinstance(canvas.laid, TextLayout)
    return canvas.laid


def canvas_with_pages(view: DocumentView) -> Canvas:
    """Return the canvas of a view that shows pages."""
    pages_of(view.canvas)
    return view.canvas


def canvas_with_text(view: DocumentView) -> Canvas:
    """Return the canvas of a view that shows flowing text."""
    text_of(view.canvas)
    return view.canvas

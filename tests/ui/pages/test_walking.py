"""Walking fast through the PDFs of a matter: whatever is being drawn when one goes on, the page in view is drawn."""

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from smallprint.domain.document import Document
from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.canvas import Canvas
from smallprint.ui.pages.render_thread import RenderThread, Wanted
from tests.ui.pages.laid import canvas_with_pages, pages_of
from tests.ui.pages.paper import pdf

FILES = [pdf([[f"File {name}, page {page}"] for page in range(3)]) for name in "ABCDEF"]


def being_drawn(thread: RenderThread) -> bool:
    """Say whether the thread has taken a page."""
    return thread._current is not None


def all_drawn(canvas: Canvas) -> bool:
    first, last = pages_of(canvas)._visible_pages()
    return all(pages_of(canvas).has_image(page) for page in range(first, last + 1))


def walk(qtbot: QtBot, view: DocumentView, files: list[tuple[Document, bytes]]) -> None:
    """Show each file as soon as a page of the one before is being drawn."""
    for number, (document, data) in enumerate(files, 1):
        view.show_document(number, document, data)
        canvas = canvas_with_pages(view)
        canvas.viewport().repaint()  # which asks for the pages
        qtbot.waitUntil(partial(_begun, canvas), timeout=15_000)


def _begun(canvas: Canvas) -> bool:
    return being_drawn(pages_of(canvas)._images._thread) or pages_of(canvas).has_image(0)


@pytest.mark.parametrize("round_", range(3))
def test_every_page_in_view_is_drawn_after_walking_fast_over_six_files(
    qtbot: QtBot, view: DocumentView, round_: int
) -> None:
    walk(qtbot, view, FILES[round_:] + FILES[:round_])
    canvas = canvas_with_pages(view)
    qtbot.waitUntil(lambda: all_drawn(canvas), timeout=15_000)
    view.show_document(9, *FILES[0])  # and back to the first
    qtbot.waitUntil(lambda: all_drawn(canvas), timeout=15_000)


def test_a_page_is_drawn_though_the_same_page_of_the_file_before_is_being_drawn(qtbot: QtBot) -> None:
    thread = RenderThread()
    drawn: list[tuple[int, int]] = []
    thread.rendered.connect(lambda job, page, _scale, _image: drawn.append((job, page)))
    wanted = [Wanted(0, 1.0), Wanted(1, 1.0)]
    try:
        for _, data in FILES:
            job = thread.open(data)
            thread.want(wanted)
            qtbot.waitUntil(lambda: being_drawn(thread), timeout=15_000)
        qtbot.waitUntil(lambda: {(job, 0), (job, 1)} <= set(drawn), timeout=15_000)
    finally:
        thread.stop()
    assert len(drawn) == len(set(drawn)), "no page of a file is drawn twice"

"""Highlights on a page as ingest hands it on: estimated within each line until the page is drawn, then exact."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from smallprint.ui.look.theme import light_theme
from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.pages_layout import PagesLayout
from tests.build_pdf import make_pdf
from tests.ingest.whole_pdf import read_pdf
from tests.ui.pages.laid import pages_of
from tests.ui.pages.paper import CATALOGUE, finding

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[DocumentView]:
    shown = DocumentView(light_theme())
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.stop()


def test_a_highlight_becomes_exact_when_its_page_is_drawn(qtbot: QtBot, view: DocumentView) -> None:
    data = make_pdf([["iiiiiiiiii WWWW", "second line"], ["page two"]])
    document = read_pdf(data, "lease.pdf", "0" * 64)
    view.show_document(1, document, data)
    view.set_findings([finding(document, "WWWW")], CATALOGUE)
    canvas = view.canvas
    assert isinstance(canvas.laid, PagesLayout)
    [line] = canvas.laid.span_rects(0, 15)
    [estimated] = canvas.drawn.mark_rects(11, 15)
    assert (estimated.top(), estimated.bottom()) == (line.top(), line.bottom())
    qtbot.waitUntil(lambda: pages_of(canvas).has_image(0), timeout=15000)
    [exact] = canvas.drawn.mark_rects(11, 15)
    assert exact.left() < estimated.left() - 20, "the narrow letters before take less than their share"
    assert exact.right() == pytest.approx(line.right(), abs=1)
    assert canvas.laid.span_rects(0, 15) == [line]
    click = exact.center()
    assert canvas.laid.offset_at(click) in (12, 13, 14)

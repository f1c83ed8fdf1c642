"""Pages whose text was recognised in their pictures: marked at the page, in words, and to a screen reader."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from smallprint.domain.document import OCR_WORD, Document
from smallprint.ui.look.theme import Theme, dark_theme, light_theme
from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.canvas import Canvas
from tests.ui.pages.laid import canvas_with_pages, pages_of
from tests.ui.pages.paper import pdf


def scanned(*sure: float) -> tuple[Document, bytes]:
    """Return a document whose first page has text of its own; each other one was recognised, so surely."""
    document, data = pdf([["This is text."], *(["Of Delaware, 1999."] for _ in sure)])
    words = [OCR_WORD.pack(0, 2, one) + OCR_WORD.pack(3, 17, one) for one in sure]
    pages = [document.pages[0], *(replace(page, words=w) for page, w in zip(document.pages[1:], words, strict=True))]
    hard = tuple(index for index, one in enumerate(sure, 1) if one < 0.85)
    report = replace(document.report, ocr_pages=tuple(range(1, len(pages))), doubtful_pages=hard)
    return replace(document, pages=tuple(pages), report=report), data


def colour_beside(canvas: Canvas, page: int) -> str:
    """Return the colour just left of a page's paper, a little below its top, as it is drawn."""
    paper = pages_of(canvas).page_rect(page)
    image = canvas.viewport().grab().toImage()
    place = (QPointF(paper.left() - 4, paper.top() + 20) - canvas.scrolled()) * image.devicePixelRatio()
    return QColor(image.pixel(place.toPoint())).name()


def test_how_sure_a_page_is_counts_its_characters() -> None:
    page = scanned(0.9)[0].pages[1]
    assert page.sure == pytest.approx(0.9)
    mixed = replace(page, words=OCR_WORD.pack(0, 2, 0.2) + OCR_WORD.pack(3, 11, 0.7))
    assert mixed.sure == pytest.approx(0.6)
    assert scanned(0.9)[0].pages[0].sure is None


@pytest.mark.parametrize("theme", [light_theme(), dark_theme()], ids=["light", "dark"])
@pytest.mark.parametrize(("sure", "colour"), [(0.93, "recognised"), (0.61, "warn")])
def test_a_line_beside_a_recognised_page_is_drawn_as_it_was_read(
    view: DocumentView, qtbot: QtBot, theme: Theme, sure: float, colour: str
) -> None:
    view.set_theme(theme)
    view.show_document(1, *scanned(sure))
    canvas = canvas_with_pages(view)
    assert colour_beside(canvas, 0) == theme.page_ground
    view.go_to_page(1)
    assert colour_beside(canvas, 1) == getattr(theme, colour)


def test_the_words_above_a_page_stand_in_view_when_one_goes_to_it(view: DocumentView, qtbot: QtBot) -> None:
    view.show_document(1, *scanned(0.93, 0.61))
    canvas = canvas_with_pages(view)
    view.go_to_page(1)
    assert canvas.laid.hint_at(canvas.scrolled() + QPointF(pages_of(canvas).page_rect(1).left() + 5, 5)) == (
        "The text of this page was recognised in its picture (OCR); its letters are 93 % sure on average. "
        "Compare quotes with the page."
    )
    paper = pages_of(canvas).page_rect(2)
    assert "get a better scan" in canvas.laid.hint_at(paper.topLeft() + QPointF(5, -5))
    assert "61 % sure" in canvas.laid.hint_at(paper.topLeft() + QPointF(-4, 200))
    assert canvas.laid.hint_at(paper.center()) == ""
    assert canvas.laid.hint_at(pages_of(canvas).page_rect(0).topLeft() + QPointF(5, -5)) == ""


def test_the_words_are_drawn_above_the_paper_and_fit_a_small_page(view: DocumentView, qtbot: QtBot) -> None:
    view.show_document(1, *scanned(0.61))
    canvas = canvas_with_pages(view)
    for zoom in (1.0, 0.25):
        canvas.set_zoom(zoom)
        view.go_to_page(1)
        paper = pages_of(canvas).page_rect(1).translated(-canvas.scrolled())
        image = canvas.viewport().grab().toImage()
        ground = QColor(light_theme().page_ground)
        band = range(round(paper.top()) - 14, round(paper.top()) - 2)
        inked = [x for x in range(image.width()) if any(QColor(image.pixel(QPoint(x, y))) != ground for y in band)]
        assert paper.left() <= inked[0] < paper.left() + 4
        assert inked[-1] <= paper.right()


def test_a_screen_reader_is_told_how_the_page_in_view_was_read(view: DocumentView, qtbot: QtBot) -> None:
    view.show_document(1, *scanned(0.93, 0.61))
    canvas = canvas_with_pages(view)
    assert canvas.accessibleDescription() == ""
    for page, said in (
        (1, "Page 2: Recognised text · OCR · 93 % sure"),
        (2, "Page 3: Recognised text · OCR · 61 % sure · hard to read"),
        (0, ""),
    ):
        view.go_to_page(page)
        qtbot.waitUntil(lambda said=said: canvas.accessibleDescription() == said)  # type: ignore[misc]
    view.go_to_page(1)
    qtbot.waitUntil(lambda: canvas.accessibleDescription() != "")
    view.clear()
    assert canvas.accessibleDescription() == ""

"""Turned pages: marks, tags and handles stand at the words as on an upright page, and the place in view stays."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.canvas import Canvas
from smallprint.ui.pages.end_handles import End
from smallprint.ui.pages.turning import as_seen
from tests.ui.pages.hands import click, drag
from tests.ui.pages.laid import canvas_with_pages, pages_of
from tests.ui.pages.paper import CATALOGUE, finding, pdf

LINES = [
    "11.1 This Agreement is governed by the laws",
    "of Delaware, without regard to conflicts.",
    "12.1 Liability shall not exceed the fees paid.",
]
CLAUSE = f"{LINES[0]}\n{LINES[1]}"
TURNS = [1, 2, 3]


def turned(view: DocumentView, qtbot: QtBot, quarters: int) -> Canvas:
    """Show pages of three lines with a finding on the first two, turned so, at life size."""
    document, data = pdf([LINES, LINES])
    view.show_document(1, document, data)
    view.set_findings([finding(document, CLAUSE, number=7), finding(document, "Liability", "cap", number=8)], CATALOGUE)
    canvas = canvas_with_pages(view)
    view.turn(quarters)
    canvas.set_zoom(1.0)
    qtbot.wait(1)
    return canvas


def on_the_page(canvas: Canvas, point: QPointF) -> tuple[int, int, int]:
    """Return the page of a point, and where it is on the page as the file has it, in points."""
    page, x, y = canvas.laid.held(point)
    return page, round(x), round(y)


@pytest.mark.parametrize("quarters", TURNS)
def test_tags_and_handles_are_where_they_are_on_the_upright_page(
    view: DocumentView, qtbot: QtBot, quarters: int
) -> None:
    def places(canvas: Canvas) -> dict[str, tuple[int, int, int]]:
        canvas.focus_finding(7)
        tags = {one.mark.tag: as_seen(one.area, canvas.laid.turned).center() for one in canvas.drawn.visible_tags()}
        ends = {str(end): place for end, place in canvas.handles.places().items()}
        return {name: on_the_page(canvas, place) for name, place in (tags | ends).items()}

    upright = places(turned(view, qtbot, 0))
    assert set(upright) == {"LAW", "CAP", *End}
    view.turn(quarters)
    seen = places(canvas_with_pages(view))
    assert set(seen) == set(upright)
    for name, (page, x, y) in upright.items():
        assert seen[name][0] == page
        assert abs(seen[name][1] - x) <= 3, name
        assert abs(seen[name][2] - y) <= 3, name


@pytest.mark.parametrize("quarters", TURNS)
def test_a_bar_stands_beside_the_lines_and_none_is_underlined(view: DocumentView, qtbot: QtBot, quarters: int) -> None:
    canvas = turned(view, qtbot, quarters)
    canvas.show_span(0, 1)
    qtbot.waitUntil(lambda: not canvas.gliding and pages_of(canvas).has_image(0), timeout=15_000)
    image = canvas.viewport().grab().toImage()

    def coloured(area: QRectF) -> bool:
        seen = area.translated(-canvas.scrolled()).toRect().intersected(canvas.viewport().rect())
        assert not seen.isEmpty()
        xs, ys = range(seen.left(), seen.right() + 1), range(seen.top(), seen.bottom() + 1)
        return any(QColor(image.pixel(x, y)).name() == "#3f8f50" for x in xs for y in ys)

    first, second = canvas.laid.span_rects(0, len(CLAUSE))
    assert not coloured(first)
    assert not coloured(second)
    start = canvas.laid.span_rects(0, 1)[0]
    along = canvas.laid.span_rects(1, 2)[0].center() - start.center()
    assert coloured(start.translated(-along * 1.5)), "before the first letter, the way one reads"


@pytest.mark.parametrize("quarters", TURNS)
def test_a_tag_is_clicked_and_an_end_is_dragged_where_they_are_seen(
    view: DocumentView, qtbot: QtBot, quarters: int
) -> None:
    canvas = turned(view, qtbot, quarters)
    canvas.show_span(0, 1)
    qtbot.waitUntil(lambda: not canvas.gliding)
    [tag] = [one for one in canvas.drawn.visible_tags() if one.mark.tag == "LAW" and one.mark.finding_id == 7]
    middle = as_seen(tag.area, canvas.laid.turned).center()
    canvas.horizontalScrollBar().setValue(round(middle.x() - canvas.viewport().width() / 2))
    canvas.verticalScrollBar().setValue(round(middle.y() - canvas.viewport().height() / 2))
    with qtbot.waitSignal(view.finding_clicked) as clicked:
        click(canvas.viewport(), (middle - canvas.scrolled()).toPoint())
    assert clicked.args == [7]
    canvas.set_zoom(0.5)
    canvas.focus_finding(7)
    qtbot.waitUntil(lambda: not canvas.gliding)
    at = LINES[0].index("governed")
    letter = canvas.laid.span_rects(at + 3, at + 4)[0].center()
    start = canvas.handles.places()[End.START]
    with qtbot.waitSignal(view.ends_dragged) as dragged:
        drag(canvas.viewport(), (start - canvas.scrolled()).toPoint(), (letter - canvas.scrolled()).toPoint())
    assert dragged.args == [7, at, len(CLAUSE)]


def test_a_pointer_over_a_handle_shows_which_way_it_is_dragged(view: DocumentView, qtbot: QtBot) -> None:
    for quarters, shape in ((0, Qt.CursorShape.SizeHorCursor), (1, Qt.CursorShape.SizeVerCursor)):
        canvas = turned(view, qtbot, quarters)
        canvas.focus_finding(7)
        assert canvas.handles.cursor(canvas.handles.places()[End.START]) is shape
        view.turn(-quarters)


def test_what_is_in_the_middle_stays_there_however_the_pages_are_turned(view: DocumentView, qtbot: QtBot) -> None:
    view.show_document(1, *pdf([LINES * 12] * 9))
    canvas = canvas_with_pages(view)
    canvas.set_zoom(1.0)
    view.go_to_page(4)
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().value() + 400)
    middle = QPointF(canvas.viewport().rect().center())
    before = on_the_page(canvas, canvas.scrolled() + middle)
    assert before[0] == 4
    for _ in range(4):
        view.turn(1)
        QApplication.processEvents()
        page, x, y = on_the_page(canvas, canvas.scrolled() + middle)
        assert page == 4
        assert max(abs(x - before[1]), abs(y - before[2])) <= 100


def test_a_page_at_four_times_life_size_is_drawn_with_all_its_points(view: DocumentView, qtbot: QtBot) -> None:
    view.show_document(1, *pdf([LINES] * 3))
    canvas = canvas_with_pages(view)
    canvas.set_zoom(4.0)
    view.go_to_page(1)
    pages = pages_of(canvas)
    qtbot.waitUntil(lambda: pages.has_image(1), timeout=20_000)
    scale, image = pages._images._kept[1]
    assert image.width() == pytest.approx(pages.page_rect(1).width() * canvas.devicePixelRatioF(), abs=2)
    qtbot.wait(300)
    held = sum(one.sizeInBytes() for _, one in pages._images._kept.values())
    assert held < 128 * 1024 * 1024, "neighbours of so large a page are not kept"
    assert pages.has_image(1)
    assert scale == pages._images._kept[1][0]

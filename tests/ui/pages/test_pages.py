"""A PDF in the window: pages, highlights, selection, zoom, and the child process that draws."""

import math
import os
import signal
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from operator import eq
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from smallprint.domain.anchor import Anchor
from smallprint.domain.decision import Verdict
from smallprint.ui.look.theme import dark_theme
from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.canvas import Canvas
from smallprint.ui.pages.pages_layout import PagesLayout
from smallprint.ui.pages.side_bars import place_beside
from tests.loop_watch import PROMISED_MS, longest_stalls
from tests.ui.pages.hands import CONTROL, click, double_click, drag, press_key
from tests.ui.pages.laid import canvas_with_pages, pages_of
from tests.ui.pages.paper import CATALOGUE, finding, pdf

LINES = [
    "11.1 This Agreement is governed by the laws",
    "of Delaware, without regard to conflicts.",
    "12.1 Liability shall not exceed the fees paid.",
]


def spot(canvas: Canvas, words: str, share: float = 0.5) -> QPoint:
    """Where some words stand in the viewport, at a share of the width of their first line."""
    assert canvas.document is not None
    start = canvas.document.text.index(words)
    rect = canvas.laid.span_rects(start, start + len(words))[0]
    return (QPointF(rect.left() + share * rect.width(), rect.center().y()) - canvas.scrolled()).toPoint()


def test_a_page_is_drawn_by_the_child_process(qtbot: QtBot, view: DocumentView) -> None:
    view.show_document(7, *pdf([LINES]))
    canvas = canvas_with_pages(view)
    qtbot.waitUntil(lambda: pages_of(canvas).has_image(0), timeout=15000)
    assert view.document_id == 7
    image = canvas.viewport().grab().toImage()
    rect = canvas.laid.span_rects(0, 4)[0].translated(-canvas.scrolled())
    ratio = image.devicePixelRatio()
    inked = [
        (x, y)
        for x in range(int(rect.left() * ratio), int(rect.right() * ratio))
        for y in range(int(rect.top() * ratio), int(rect.bottom() * ratio))
        if QColor(image.pixel(x, y)).lightness() < 100
    ]
    assert inked, "the first word leaves ink where its boxes say"


def test_a_click_on_a_highlight_selects_its_finding(qtbot: QtBot, view: DocumentView) -> None:
    document, data = pdf([LINES])
    view.show_document(1, document, data)
    view.set_findings([finding(document, "governed by the laws\nof Delaware", number=42)], CATALOGUE)
    canvas = canvas_with_pages(view)
    with qtbot.waitSignal(view.finding_clicked) as clicked:
        click(canvas.viewport(), spot(canvas, "of Delaware"))
    assert clicked.args == [42]
    with qtbot.assertNotEmitted(view.finding_clicked):
        click(canvas.viewport(), spot(canvas, "conflicts"))


def test_clicks_on_overlapping_findings_go_round(qtbot: QtBot, view: DocumentView) -> None:
    document, data = pdf([LINES])
    view.show_document(1, document, data)
    view.set_findings(
        [finding(document, LINES[0], number=1), finding(document, "governed", "cap", number=2)], CATALOGUE
    )
    canvas = canvas_with_pages(view)
    clicked: list[int] = []
    view.finding_clicked.connect(clicked.append)
    for _ in range(3):
        click(canvas.viewport(), spot(canvas, "governed"))
    assert clicked == [2, 1, 2]


def test_the_margin_tag_is_beside_the_text_and_selects_too(qtbot: QtBot, view: DocumentView) -> None:
    document, data = pdf([LINES])
    view.show_document(1, document, data)
    view.set_findings([finding(document, "Delaware", number=3)], CATALOGUE)
    canvas = canvas_with_pages(view)
    (tag,) = canvas.drawn.visible_tags()
    assert tag.mark.tag == "LAW"
    assert tag.area.left() > max(rect.right() for rect in canvas.laid.span_rects(0, len(document.text)))
    with qtbot.waitSignal(view.finding_clicked):
        point = (tag.area.center() - canvas.scrolled()).toPoint()
        click(canvas.viewport(), point)


def test_a_rejected_finding_is_not_drawn(view: DocumentView) -> None:
    document, data = pdf([LINES])
    view.show_document(1, document, data)
    view.set_findings([finding(document, "Delaware", verdict=Verdict.REJECTED)], CATALOGUE)
    assert canvas_with_pages(view).drawn.visible_marks() == []
    view.set_findings([finding(document, "Delaware", verdict=Verdict.ACCEPTED)], CATALOGUE)
    assert len(canvas_with_pages(view).drawn.visible_marks()) == 1


def shades(canvas: Canvas, qtbot: QtBot, area: QRectF) -> set[str]:
    """Return the colours of a part of the content, which is in view."""
    qtbot.waitUntil(lambda: pages_of(canvas).has_image(0), timeout=15000)
    image = canvas.viewport().grab().toImage()
    ratio, seen = image.devicePixelRatio(), area.translated(-canvas.scrolled())
    xs = range(math.ceil(seen.left() * ratio), math.floor(seen.right() * ratio))
    ys = range(math.ceil(seen.top() * ratio), math.floor(seen.bottom() * ratio))
    return {image.pixelColor(x, y).name() for x in xs for y in ys}


def test_the_chosen_finding_has_the_ground_of_its_group_and_others_only_a_line(
    qtbot: QtBot, view: DocumentView
) -> None:
    document, data = pdf([LINES])
    view.show_document(1, document, data)
    view.set_findings([finding(document, "Delaware")], CATALOGUE)
    canvas = canvas_with_pages(view)
    [rect] = canvas.laid.span_rects(*_span(document.text, "Delaware"))
    assert "#3f8f50" in shades(canvas, qtbot, rect)
    assert "#e5f3e6" not in shades(canvas, qtbot, rect), "it stays unmarked but for its line"
    view.focus_finding(1)
    assert {"#3f8f50", "#e5f3e6"} <= shades(canvas, qtbot, rect)


def test_several_lines_have_a_bar_beside_them_and_bars_do_not_overlap(qtbot: QtBot, view: DocumentView) -> None:
    document, data = pdf([LINES])
    view.show_document(1, document, data)
    first, last = LINES[0].split()[0], LINES[1].split()[-1]
    both = document.text[document.text.index(first) : document.text.index(last, len(LINES[0])) + len(last)]
    view.set_findings([finding(document, both, number=number) for number in (1, 2)], CATALOGUE)
    canvas = canvas_with_pages(view)
    rects = canvas.laid.span_rects(*_span(document.text, both))
    assert len(rects) == 2
    bars, underlined = place_beside((mark, rects) for mark in canvas.drawn.marks)
    assert len(bars) == 2
    assert underlined == []
    assert bars[0].area.left() >= bars[1].area.right(), "side by side"
    for bar in bars:
        assert bar.area.right() < rects[0].left(), "beside the words"
        assert "#3f8f50" in shades(canvas, qtbot, bar.area)
    assert "#3f8f50" not in shades(canvas, qtbot, rects[1]), "nothing lies on the words"


def test_what_is_not_sure_has_a_broken_line_until_it_is_decided(qtbot: QtBot, view: DocumentView) -> None:
    document, data = pdf([LINES])
    view.show_document(1, document, data)
    canvas = canvas_with_pages(view)
    [rect] = canvas.laid.span_rects(*_span(document.text, "Delaware"))
    line = QRectF(rect.left() + 1, math.floor(rect.bottom() - 1), rect.width() - 2, 1)
    kept = finding(document, "Delaware")
    unsure = replace(kept, finding=replace(kept.finding, confidence=0.2))
    view.set_findings([unsure], CATALOGUE)
    assert len(shades(canvas, qtbot, line)) > 1, "paper shows through"
    accepted = replace(unsure, decision=finding(document, "Delaware", verdict=Verdict.ACCEPTED).decision)
    view.set_findings([accepted], CATALOGUE)
    assert shades(canvas, qtbot, line) == {"#3f8f50"}


def test_dragging_selects_exactly_the_text_under_it(qtbot: QtBot, view: DocumentView) -> None:
    document, data = pdf([LINES])
    view.show_document(1, document, data)
    canvas = canvas_with_pages(view)
    with qtbot.waitSignal(view.text_selected) as selected:
        drag(canvas.viewport(), spot(canvas, "governed", 0.0), spot(canvas, "Delaware", 1.0))
    anchor = selected.args[0]
    assert document.quote(anchor) == "governed by the laws\nof Delaware"
    press_key(canvas, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "governed by the laws\nof Delaware"
    with qtbot.waitSignal(view.text_selected) as selected:
        click(canvas.viewport(), spot(canvas, "12.1"))
    assert selected.args == [None]


def test_a_double_click_takes_the_word_and_a_third_the_line(qtbot: QtBot, view: DocumentView) -> None:
    view.show_document(1, *pdf([LINES]))
    canvas = canvas_with_pages(view)
    point = spot(canvas, "Delaware")
    double_click(canvas.viewport(), point)
    assert canvas.selected_text == "Delaware"
    click(canvas.viewport(), point)
    assert canvas.selected_text == LINES[1]


def test_focus_scrolls_the_anchor_into_view_with_context(qtbot: QtBot, view: DocumentView) -> None:
    document, data = pdf([*[["nothing here"]] * 20, LINES, ["the end"]])
    view.show_document(1, document, data)
    view.set_findings([finding(document, "Delaware", number=5)], CATALOGUE)
    with qtbot.waitSignal(view.page_changed) as changed:
        view.focus_finding(5)
    assert changed.args == [20]
    canvas = canvas_with_pages(view)
    rect = canvas.laid.span_rects(*_span(document.text, "Delaware"))[0].translated(-canvas.scrolled())
    assert 40 < rect.top() < canvas.viewport().height() - 40


def test_a_search_hit_is_selected_and_shown(view: DocumentView) -> None:
    document, data = pdf([*[["nothing here"]] * 5, LINES])
    view.show_document(1, document, data)
    start, end = _span(document.text, "Delaware")
    view.go_to_anchor(Anchor(5, start, end))
    assert canvas_with_pages(view).selected_text == "Delaware"
    assert canvas_with_pages(view).laid.visible_span()[0] <= start < canvas_with_pages(view).laid.visible_span()[1]


def test_the_toolbar_pages_zooms_and_fits(qtbot: QtBot, view: DocumentView) -> None:
    view.show_document(1, *pdf([LINES] * 9))
    buttons = {button.accessibleName(): button for button in view.findChildren(QToolButton)}
    with qtbot.waitSignal(view.page_changed, check_params_cb=lambda page: page == 1):
        click(buttons["Next page"])
    field = view.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    with qtbot.waitSignal(view.page_changed, check_params_cb=lambda page: page == 6):
        press_key(field, Qt.Key.Key_7)
        press_key(field, Qt.Key.Key_Return)
    before = view.canvas.zoom
    click(buttons["Zoom in"])
    assert view.canvas.zoom > before
    press_key(view.canvas, Qt.Key.Key_0, CONTROL)
    assert view.canvas.zoom == 1.0
    click(buttons["Fit width"])
    for width in (900, 700, 1500):
        view.resize(width, 700)
        QApplication.processEvents()
        assert abs(pages_of(canvas_with_pages(view)).page_rect(0).width() + 48 - view.canvas.viewport().width()) <= 2


def test_the_toolbar_says_the_printed_page_and_takes_it(qtbot: QtBot, view: DocumentView) -> None:
    document, data = pdf([LINES] * 5)
    labels = ("i", "ii", "iii", "1", "2")
    pages = tuple(replace(page, label=label) for page, label in zip(document.pages, labels, strict=True))
    view.show_document(1, replace(document, pages=pages), data)
    field = view.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)

    def said() -> tuple[str, bool]:
        index = view.canvas.laid.page_at(view.canvas.scrolled().y() + 10)
        behind = f"({index + 1} of 5)"
        return field.text(), any(one.text() == behind and one.isVisible() for one in view.findChildren(QLabel))

    assert said() == ("i", True)
    for typed, index in (("2", 4), ("iii", 2), ("1", 3)):
        field.selectAll()
        with qtbot.waitSignal(view.page_changed, check_params_cb=partial(eq, index)):
            QTest.keyClicks(field, typed)
            press_key(field, Qt.Key.Key_Return)
        assert said() == (typed, True)


def test_zooming_keeps_what_is_under_the_pointer(view: DocumentView) -> None:
    view.show_document(1, *pdf([LINES] * 9))
    view.go_to_page(4)
    canvas = canvas_with_pages(view)
    pointer = QPointF(450, 350)
    before = canvas.laid.held(canvas.scrolled() + pointer)
    canvas.set_zoom(2.5, pointer)
    after = canvas.laid.held(canvas.scrolled() + pointer)
    assert before[0] == after[0]
    assert abs(before[2] - after[2]) < 1.0


def test_a_page_in_view_for_a_second_counts_as_viewed(qtbot: QtBot, view: DocumentView) -> None:
    view.show_document(1, *pdf([LINES] * 3))
    with qtbot.waitSignal(view.page_viewed, timeout=5000) as viewed:
        view.go_to_page(1)
    assert viewed.args is not None
    assert viewed.args[0] in (0, 1)


@pytest.mark.timing
def test_opening_and_paging_through_300_pages_never_stalls(qtbot: QtBot, new_view: Callable[[], DocumentView]) -> None:
    document, data = pdf([[f"{n}. " + "words " * 12 for n in range(38)] for _ in range(300)])
    findings = [finding(document, "words", number=n) for n in range(1, 200)]

    def open_and_page(view: DocumentView) -> None:
        QTimer.singleShot(0, view, lambda: view.show_document(1, document, data))
        QTimer.singleShot(30, view, lambda: view.set_findings(findings, CATALOGUE))
        for step in range(12):
            QTimer.singleShot(100 + 40 * step, view, lambda page=step * 25: view.go_to_page(page))
        canvas = view.canvas
        qtbot.waitUntil(lambda: isinstance(canvas.laid, PagesLayout) and canvas.document is document, timeout=5000)
        qtbot.waitUntil(lambda: canvas_with_pages(view).laid.page_at(canvas.scrolled().y() + 50) == 275, timeout=10000)
        qtbot.waitUntil(lambda: pages_of(canvas_with_pages(view)).has_image(275), timeout=15000)

    longest = longest_stalls(new_view, open_and_page)
    assert min(longest) < PROMISED_MS, longest


def test_a_file_that_cannot_be_drawn_is_shown_as_text_with_a_sentence(qtbot: QtBot, view: DocumentView) -> None:
    document, _ = pdf([LINES])
    view.show_document(1, document, b"this is no PDF")
    canvas = canvas_with_pages(view)
    qtbot.waitUntil(lambda: bool(pages_of(canvas).trouble), timeout=15000)
    assert pages_of(canvas).trouble.endswith(".")
    image = canvas.viewport().grab().toImage()
    rect = canvas.laid.span_rects(*_span(document.text, "Delaware"))[0].translated(-canvas.scrolled())
    ratio = image.devicePixelRatio()
    row = round(rect.center().y() * ratio)
    inked = [
        x
        for x in range(round(rect.left() * ratio), round(rect.right() * ratio))
        if image.pixelColor(x, row).lightness() < 128
    ]
    assert inked, "the words stand where they are on the page"


def test_a_killed_renderer_costs_no_more_than_a_page(qtbot: QtBot, view: DocumentView) -> None:
    view.show_document(1, *pdf([LINES] * 40))
    canvas = canvas_with_pages(view)
    qtbot.waitUntil(lambda: pages_of(canvas).has_image(0), timeout=15000)
    qtbot.waitUntil(lambda: pages_of(canvas).has_image(1), timeout=15000)
    killed = [pid for pid in _children() if _is_renderer(pid)]
    assert killed
    for pid in killed:
        os.kill(pid, signal.SIGKILL)
    view.go_to_page(20)
    qtbot.waitUntil(lambda: any(pages_of(canvas).has_image(page) for page in (20, 21, 19)), timeout=15000)


def test_documents_follow_each_other_and_clear_leaves_nothing(qtbot: QtBot, view: DocumentView) -> None:
    for number in range(1, 6):
        view.show_document(number, *pdf([LINES] * number))
    qtbot.waitUntil(lambda: pages_of(canvas_with_pages(view)).has_image(0), timeout=15000)
    view.set_theme(dark_theme())
    view.clear()
    assert view.document_id == 0
    assert view.canvas.document is None
    view.focus_finding(1)
    view.go_to_page(3)


def _span(text: str, words: str) -> tuple[int, int]:
    return text.index(words), text.index(words) + len(words)


def _children() -> list[int]:
    tasks = Path(f"/proc/{os.getpid()}/task")
    return [int(pid) for task in tasks.iterdir() for pid in (task / "children").read_text().split()]


def _is_renderer(pid: int) -> bool:
    return b"smallprint.ingest.pdf.render" in Path(f"/proc/{pid}/cmdline").read_bytes()


def test_words_that_go_on_on_the_next_page_are_not_marked_at_the_number_of_theirs(view: DocumentView) -> None:
    pages = [["The term is three years", "and goes on", "2"], ["without end.", "Section", "9"], ["It ends."]]
    document, data = pdf(pages)
    view.show_document(1, document, data)
    laid = view.canvas.laid
    assert len(laid.span_rects(0, document.text.index("end.") + 4)) == 3, "two lines, and the one on the next page"
    number = document.text.index("2")
    assert len(laid.span_rects(number, number + 1)) == 1, "the number by itself can be marked"
    assert len(laid.span_rects(0, number + 1)) == 3, "also at the end of what is marked"

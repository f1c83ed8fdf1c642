"""Sizes, fits and turns of the pages, and the way back from a jump: by real keys, clicks and the mouse's buttons."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QToolTip
from pytestqt.qtbot import QtBot

from smallprint.domain.anchor import Anchor
from smallprint.domain.document import BlockKind
from smallprint.ui.look.theme import dark_theme
from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.layout import Fit
from smallprint.ui.pages.zoom_button import ZoomButton
from tests.ui.pages.hands import click, drag
from tests.ui.pages.laid import canvas_with_pages, pages_of
from tests.ui.pages.paper import HEIGHT, WIDTH, flowing, pdf

LINES = ["11.1 This Agreement is governed by the laws", "of Delaware, without regard to conflicts."]


def zoom(view: DocumentView) -> ZoomButton:
    button = view.findChild(ZoomButton)
    assert isinstance(button, ZoomButton)
    return button


def buttons(view: DocumentView) -> dict[str, QToolButton]:
    return {button.accessibleName(): button for button in view.findChildren(QToolButton)}


def test_a_page_fits_and_goes_on_fitting(view: DocumentView) -> None:
    view.show_document(1, *pdf([LINES] * 4))
    view.go_to_page(2)
    zoom(view).fits[Fit.PAGE].trigger()
    for width, height in ((900, 700), (500, 900), (900, 400)):
        view.resize(width, height)
        QApplication.processEvents()
        port, paper = view.canvas.viewport().size(), pages_of(view.canvas).page_rect(2)
        assert paper.width() <= port.width()
        assert paper.height() <= port.height()
    view.go_to_page(2)
    assert pages_of(view.canvas).page_rect(2).bottom() <= view.canvas.scrolled().y() + view.canvas.viewport().height()


def test_every_size_of_the_menu_is_taken_up_to_four_times(view: DocumentView) -> None:
    view.show_document(1, *pdf([LINES]))
    for size, action in zoom(view).sizes.items():
        action.trigger()
        assert view.canvas.zoom == size
        assert zoom(view).text() == f"{round(size * 100)} %"
        assert [each for each, other in zoom(view).sizes.items() if other.isChecked()] == [size]
    assert max(zoom(view).sizes) == 4.0


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_turned_page_has_its_ink_its_marks_and_its_selection_where_it_is_seen(
    view: DocumentView, qtbot: QtBot, quarters: int
) -> None:
    view.show_document(1, *pdf([LINES]))
    canvas = canvas_with_pages(view)
    for _ in range(quarters):
        zoom(view).turns[1].trigger()
    paper = pages_of(canvas).page_rect(0)
    assert (paper.width() > paper.height()) == bool(quarters % 2)
    qtbot.waitUntil(lambda: pages_of(canvas).has_image(0), timeout=15_000)
    image = canvas.viewport().grab().toImage()
    at = view.canvas.document.text.index("Delaware") if view.canvas.document else 0
    rect = canvas.laid.span_rects(at, at + 8)[0].translated(-canvas.scrolled()).toRect()
    canvas.verticalScrollBar().setValue(0)
    rect = canvas.laid.span_rects(at, at + 8)[0].translated(-canvas.scrolled()).toRect()
    if not canvas.viewport().rect().contains(rect):
        canvas.show_span(at, at + 8)
        qtbot.waitUntil(lambda: not canvas.gliding)
        rect = canvas.laid.span_rects(at, at + 8)[0].translated(-canvas.scrolled()).toRect()
    image = canvas.viewport().grab().toImage()
    inked = [
        (x, y)
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
        if QColor(image.pixel(x, y)).lightness() < 100
    ]
    assert len(inked) > 20
    first, last = (canvas.laid.span_rects(n, n + 1)[0].center() - canvas.scrolled() for n in (at, at + 7))
    along = (last - first) / 7
    drag(canvas.viewport(), (first - along * 0.4).toPoint(), (last + along * 0.4).toPoint())
    assert canvas.selected_text == "Delaware"


def test_a_turn_is_kept_for_the_document_and_no_other(view: DocumentView) -> None:
    document, data = pdf([LINES])
    view.show_document(1, document, data)
    view.turn(1)
    view.show_document(2, flowing([(BlockKind.PARAGRAPH, "Some words.")]), b"")
    assert not zoom(view).turns[1].isEnabled()
    assert not zoom(view).fits[Fit.PAGE].isEnabled()
    view.turn(1)
    assert view.canvas.laid.turned == 0
    view.show_document(1, document, data)
    assert view.canvas.laid.turned == 1
    assert pages_of(view.canvas).page_rect(0).width() / pages_of(view.canvas).page_rect(0).height() == pytest.approx(
        HEIGHT / WIDTH, rel=0.01
    )
    view.turn(-1)
    assert view.canvas.laid.turned == 0


@pytest.mark.parametrize("kind", ["pages", "flowing"])
def test_the_way_leads_back_through_jumps_and_forward_again(view: DocumentView, qtbot: QtBot, kind: str) -> None:
    if kind == "pages":
        view.show_document(1, *pdf([LINES] * 30))
    else:
        view.show_document(1, flowing([(BlockKind.PARAGRAPH, " ".join(LINES))] * 300), b"")
    text = view.document.text if view.document else ""
    qtbot.wait(1)
    places = []
    for share in (0.3, 0.9, 0.5):
        places.append(view.canvas.top_place())
        at = int(share * len(text))
        view.go_to_anchor(Anchor(0, at, at + 5))
        qtbot.waitUntil(lambda: not view.canvas.gliding)
    ends = view.canvas.top_place()
    back, on = buttons(view)["Back"], buttons(view)["Forward"]
    assert (back.isEnabled(), on.isEnabled()) == (True, False)
    for place in reversed(places):
        click(back)
        assert view.canvas.top_place() == pytest.approx(place, abs=120)
    assert (back.isEnabled(), on.isEnabled()) == (False, True)
    view.canvas.zoom_in()
    for place in [*places[1:], ends]:
        click(on)
        assert view.canvas.top_place() == pytest.approx(place, abs=120)
    assert not on.isEnabled()


def test_the_buttons_of_the_mouse_lead_back_and_forward(view: DocumentView, qtbot: QtBot) -> None:
    view.show_document(1, *pdf([LINES] * 30))
    qtbot.wait(1)
    view.go_to_page(20)
    there = view.canvas.scrolled().y()
    port = view.canvas.viewport()
    for button, wanted in ((Qt.MouseButton.BackButton, 0.0), (Qt.MouseButton.ForwardButton, there)):
        spot = QPointF(port.rect().center())
        kind, no = QEvent.Type.MouseButtonPress, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(port, QMouseEvent(kind, spot, port.mapToGlobal(spot), button, button, no))
        assert view.canvas.scrolled().y() == pytest.approx(wanted, abs=2)


def test_turning_pages_one_by_one_is_no_jump(view: DocumentView, qtbot: QtBot) -> None:
    view.show_document(1, *pdf([LINES] * 9))
    qtbot.wait(1)
    for _ in range(3):
        click(buttons(view)["Next page"])
        qtbot.wait(100)
    assert not buttons(view)["Back"].isEnabled()


def test_a_narrow_toolbar_still_has_every_size(view: DocumentView) -> None:
    view.show_document(1, *pdf([LINES]))
    view.setMinimumWidth(300)  # as the window's panes do
    view.resize(300, 500)
    QApplication.processEvents()
    assert zoom(view).isVisible()
    assert zoom(view).geometry().right() < 300
    QTest.keyClick(view.canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert zoom(view).text() == "100 %"


def test_a_document_is_shown_again_as_it_was_left(view: DocumentView, qtbot: QtBot) -> None:
    first, second = pdf([LINES] * 30), flowing([(BlockKind.PARAGRAPH, " ".join(LINES))] * 300)
    view.show_document(1, *first)
    view.canvas.set_zoom(1.5)
    view.go_to_page(20)
    view.show_document(2, second, b"")
    qtbot.wait(1)
    assert view.canvas.top_place() == 0
    view.canvas.show_span(8_000, 8_001)
    qtbot.waitUntil(lambda: not view.canvas.gliding)
    there = view.canvas.top_place()
    view.show_document(1, *first)
    assert (view.canvas.page_in_view(), view.canvas.zoom) == (20, 1.5)
    assert zoom(view).text() == "150 %"
    view.clear()
    view.show_document(2, second, b"")
    assert view.canvas.top_place() == pytest.approx(there, abs=120)
    assert view.canvas.fit is Fit.COMFORT


def test_a_page_that_is_not_there_is_said_and_a_label_keeps_its_room(view: DocumentView) -> None:
    document, data = pdf([LINES] * 3)
    labelled = replace(document, pages=tuple(replace(page, label=f"Annex {page.label}") for page in document.pages))
    view.show_document(1, labelled, data)
    field = next(one for one in view.findChildren(QLineEdit) if one.accessibleName() == "Page")
    room = field.width()
    assert room > field.fontMetrics().horizontalAdvance("Annex 3")
    view.set_theme(dark_theme())
    assert field.width() == room
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "99")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert QToolTip.text() == "This document has no page 99."
    assert view.canvas.page_in_view() == 0


def test_a_selection_that_leaves_a_large_page_at_its_side_scrolls_it_on(view: DocumentView, qtbot: QtBot) -> None:
    view.show_document(1, *pdf([LINES]))
    canvas = canvas_with_pages(view)
    canvas.set_zoom(4.0)
    canvas.show_span(0, 4)
    qtbot.waitUntil(lambda: not canvas.gliding)
    port, across = canvas.viewport(), canvas.horizontalScrollBar()
    first = (canvas.laid.span_rects(0, 1)[0].center() - canvas.scrolled()).toPoint()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(port, left, none, first)
    QTest.mouseMove(port, first + QPoint(60, 0))
    before = across.value()
    outside = QPoint(port.width() + 40, first.y())
    QTest.mouseMove(port, outside)
    qtbot.waitUntil(lambda: across.value() > before + port.width() / 2, timeout=5000)
    QTest.mouseRelease(port, left, none, outside)
    assert len(canvas.selected_text) > 15
    assert LINES[0].startswith(canvas.selected_text[:20].strip())

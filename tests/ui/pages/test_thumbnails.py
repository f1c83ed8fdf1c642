"""Small pictures of the pages: drawn where they are seen, the page in view marked, walked and chosen by key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from smallprint.domain.document import BlockKind
from smallprint.domain.passage import Passage, PassageKind, Section
from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.outline_popup import OutlinePopup
from tests.ui.pages.hands import click, press_key
from tests.ui.pages.paper import flowing, pdf

LINES = ["This Agreement is governed by the laws of Delaware."] * 38


def opened(view: DocumentView) -> OutlinePopup:
    click(next(one for one in view.findChildren(QToolButton) if one.accessibleName() == "Outline"))
    popup = view.findChild(OutlinePopup)
    assert isinstance(popup, OutlinePopup)
    return popup


def inked(popup: OutlinePopup, page: int) -> bool:
    """Say whether a page's picture shows words, apart from the edge of the sheet."""
    image = popup.pages.item(page).icon().pixmap(popup.pages.iconSize()).toImage()
    inside = [(x, y) for x in range(8, image.width() - 8) for y in range(8, image.height() - 8)]
    return any(QColor(image.pixel(x, y)).lightness() < 235 for x, y in inside)


def test_only_what_is_seen_is_drawn_and_a_page_is_chosen_by_key(view: DocumentView, qtbot: QtBot) -> None:
    view.show_document(1, *pdf([LINES] * 60))
    view.go_to_page(30)
    qtbot.waitUntil(lambda: view._toolbar._page == 30)
    popup = opened(view)
    assert popup.tabs.currentIndex() == 1, "there are no headings"
    assert popup.pages.currentRow() == 30
    qtbot.waitUntil(lambda: inked(popup, 30), timeout=20_000)
    qtbot.waitUntil(lambda: not view._pages.laid._images._thumbnails, timeout=20_000)  # type: ignore[attr-defined]
    assert not inked(popup, 0)
    assert not inked(popup, 59)
    press_key(popup.pages, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: inked(popup, 0), timeout=20_000)
    press_key(popup.pages, Qt.Key.Key_Return)
    assert not popup.isVisible()
    qtbot.waitUntil(lambda: view._toolbar._page == 0)
    view.go(-1)
    qtbot.waitUntil(lambda: view._toolbar._page == 30)


def test_tab_goes_between_headings_and_pages(view: DocumentView) -> None:
    document, data = pdf([["1. Term"], LINES])
    view.show_document(1, document, data)
    view.set_passages([Passage(0, 0, 8, 0, PassageKind.HEADING, (Section("1.", "Term"),))])
    popup = opened(view)
    assert popup.tabs.currentIndex() == 0
    for shown in (popup.pages, popup.headings, popup.pages):
        press_key(popup.focusWidget(), Qt.Key.Key_Tab)
        assert popup.focusWidget() is shown
        assert shown.isVisible()


def test_flowing_text_has_headings_alone(view: DocumentView) -> None:
    view.show_document(1, *pdf([LINES] * 3))
    opened(view).hide()
    view.show_document(2, flowing([(BlockKind.HEADING, "Term"), (BlockKind.PARAGRAPH, "It ends.")]), b"")
    popup = opened(view)
    assert popup.tabs.isHidden()
    assert popup.headings.isVisible()
    assert popup.headings.item(0).text() == "Term"


def test_pictures_of_turned_pages_are_turned(view: DocumentView, qtbot: QtBot) -> None:
    view.show_document(1, *pdf([LINES] * 2))
    view.turn(1)
    popup = opened(view)
    qtbot.waitUntil(lambda: inked(popup, 0), timeout=20_000)
    picture = popup.pages.item(0).icon().availableSizes()[0]
    assert picture.width() > picture.height()


def test_the_outline_opens_at_the_heading_in_view(view: DocumentView, qtbot: QtBot) -> None:
    document, data = pdf([[f"{number}. Heading", *LINES] for number in range(1, 31)])
    view.show_document(1, document, data)
    starts = [document.text.index(f"{number}. Heading") for number in range(1, 31)]
    headings = [
        Passage(at, start, start + 10, at, PassageKind.HEADING, (Section(f"{at + 1}.", "Heading"),))
        for at, start in enumerate(starts)
    ]
    view.set_passages(headings)
    view.go_to_page(19)
    qtbot.waitUntil(lambda: view._toolbar._page == 19)
    popup = opened(view)
    assert popup.tabs.currentIndex() == 0
    assert popup.headings.currentRow() == 19
    shown = popup.headings.visualItemRect(popup.headings.item(19))
    assert popup.headings.viewport().rect().contains(shown)

"""The tour of four steps: once on a machine, on the sample, by keys alone, and again where it is asked for."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.ui.window.first_tour import TourCard, beside
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import close, store_document


def card(window: MainWindow) -> TourCard:
    shown = window.tour.card
    assert shown is not None
    assert shown.isVisible()
    return shown


def test_it_is_offered_once_on_a_machine_however_it_ends(window: MainWindow, qtbot: QtBot) -> None:
    window.tour.offer()
    assert card(window).title.text() == "Drop contracts here"
    QTest.mouseClick(card(window).skip_button, Qt.MouseButton.LeftButton)
    assert window.tour.card is None
    window.tour.offer()
    assert window.tour.card is None, "it was seen"
    window.actions_by_id["tour"].trigger()
    assert card(window).isVisible(), "asked for, it comes again"


def test_keys_alone_lead_through_the_four_steps_and_back(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.tour.begin()
    titles = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is card(window).next_button
        titles.append(card(window).title.text())
        if len(titles) == 2:
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            assert card(window).back_button.hasFocus()
            QTest.keyClick(card(window).back_button, Qt.Key.Key_Space)
            assert window.tour.at == 0
            QTest.keyClick(card(window).next_button, Qt.Key.Key_Return)
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert titles == ["Drop contracts here", "See what was found", "Decide", "Export"]
    assert window.tour.card is None, "the last step ends it"


@pytest.mark.parametrize("steps", [0, 2])
def test_escape_leaves_it_and_does_nothing_else(window: MainWindow, steps: int) -> None:
    window.activateWindow()
    window.tour.begin()
    for _ in range(steps):
        QTest.keyClick(card(window).next_button, Qt.Key.Key_Return)
    QTest.keyClick(card(window).next_button, Qt.Key.Key_Escape)
    assert window.tour.card is None
    assert not window.view.canvas.hasFocus(), "Esc of the window, which would go to the document"


def test_in_an_empty_matter_it_reads_the_sample(services: Services, tmp_path: Path, qtbot: QtBot) -> None:
    window = MainWindow(services)
    window.show()
    window.open_matter(tmp_path / "empty.smallprint")
    window.tour.begin()
    assert card(window).next_button.text() == "Read the sample"
    QTest.mouseClick(card(window).next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.documents.model.rowCount() == 1, timeout=20_000)
    assert card(window).title.text() == "See what was found"
    window.controller.cancel()
    qtbot.waitUntil(lambda: not window.controller.busy, timeout=60_000)
    close(window, qtbot)


def test_it_goes_on_by_itself_once_a_contract_is_dropped_and_offers_no_sample_then(
    services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    window = MainWindow(services)
    window.show()
    window.open_matter(tmp_path / "empty.smallprint")
    window.tour.begin()
    store_document(tmp_path / "empty.smallprint", "dropped.txt")
    window.controller.refresh()
    qtbot.waitUntil(lambda: card(window).title.text() == "See what was found")
    QTest.mouseClick(card(window).back_button, Qt.MouseButton.LeftButton)
    assert card(window).title.text() == "Drop contracts here"
    assert card(window).next_button.text() == "Next"
    assert "sample" not in card(window).words.text()
    close(window, qtbot)


@pytest.mark.parametrize("size", [(860, 520), (1280, 720), (1800, 1100)])
def test_the_card_lies_wholly_in_the_window_at_every_step(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: window.panes.width() == size[0])
    window.tour.begin()
    for _ in range(4):
        shown = card(window)
        whole = window.tour._over.rect()
        assert whole.contains(shown.geometry())
        assert shown.words.height() >= shown.words.heightForWidth(shown.words.width())
        shown.next_button.click()


def test_the_card_covers_the_part_it_is_about_only_where_there_is_no_other_room() -> None:
    whole, size = QRect(0, 0, 1000, 600), QSize(300, 150)
    for part in (QRect(0, 400, 200, 100), QRect(700, 50, 300, 500), QRect(800, 0, 150, 40)):
        assert not QRect(beside(part, size, whole), size).intersects(part)
    assert beside(QRect(0, 0, 1000, 600), size, whole) == QPoint(687, 437)

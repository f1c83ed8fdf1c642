"""The outer panes fold away by key, strip and lack of room, stay as they were left, and come back when asked for."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.ui.window.main_window import MainWindow
from smallprint.ui.window.panes import Side
from tests.ui.conftest import close
from tests.ui.test_sizes import resized


def seen(window: MainWindow) -> tuple[bool, bool]:
    """Whether the documents and the findings are on view."""
    return window.documents.isVisible(), window.tabs.isVisible()


@pytest.mark.parametrize(("key", "folded"), [(Qt.Key.Key_F7, (False, True)), (Qt.Key.Key_F8, (True, False))])
def test_a_key_folds_a_pane_away_and_shows_it_again(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, folded: tuple[bool, bool]
) -> None:
    before = window.centre.width()
    QTest.keyClick(window, key)
    assert seen(window) == folded
    qtbot.waitUntil(lambda: window.centre.width() > before + 100)
    QTest.keyClick(window, key)
    assert seen(window) == (True, True)
    qtbot.waitUntil(lambda: abs(window.centre.width() - before) < 5)


def test_the_strip_beside_a_pane_folds_it_and_says_what_it_does(window: MainWindow) -> None:
    for strip, folded in zip(window.panes.strips, [(False, True), (True, False)], strict=True):
        assert strip.accessibleName().startswith("Fold the")
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton)
        assert seen(window) == folded
        assert strip.isVisible()
        assert strip.accessibleName().startswith("Show the")
        strip.setFocus()
        QTest.keyClick(strip, Qt.Key.Key_Space)
        assert seen(window) == (True, True)
        QTest.keyClick(strip, Qt.Key.Key_Space)
        assert seen(window) == folded
        assert window.focusWidget() is strip
        QTest.keyClick(strip, Qt.Key.Key_Space)


def test_the_focus_goes_to_the_document_when_its_pane_folds(window: MainWindow) -> None:
    window.activateWindow()
    window.documents.list.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F7)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.view.isAncestorOf(focused)


def test_what_is_asked_for_in_a_folded_pane_shows_it(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F8)
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert window.tabs.notes.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F8)
    window.view.finding_clicked.emit(window.findings.model.cards()[0].found.finding.id)
    assert window.findings.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F8)
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window.tabs.ask.isVisible()


def test_the_panes_share_a_narrow_window_one_at_a_time(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(700, 500)
    qtbot.waitUntil(lambda: seen(window) == (False, True))
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert seen(window) == (True, False)
    assert window.panes.folded == set(), "nobody folded one away: there was no room"
    window.resize(1400, 800)
    qtbot.waitUntil(lambda: seen(window) == (True, True))


def test_a_pane_that_a_person_folded_stays_so_in_every_width(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F7)
    for width in (700, 1500, 1000):
        resized(window, qtbot, width, 700)
        assert seen(window) == (False, True)


def test_what_was_folded_is_so_at_the_next_start(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F8)
    close(window, qtbot)
    again = MainWindow(services)
    again.show()
    assert seen(again) == (True, False)
    assert not again.panes.shows(Side.RIGHT)
    close(again, qtbot)


def test_a_pane_without_room_at_the_start_does_not_leave_the_focus_to_its_strip(
    window: MainWindow, services: Services, matter_path: Path, qtbot: QtBot
) -> None:
    window.resize(800, 600)
    close(window, qtbot)
    again = MainWindow(services)
    again.open_matter(matter_path)
    again.show()
    again.activateWindow()
    qtbot.waitUntil(lambda: again.view.document_id != 0)
    assert seen(again) == (False, True)
    qtbot.waitUntil(lambda: again.focusWidget() not in (None, *again.panes.strips))
    close(again, qtbot)


def test_the_buttons_beside_the_question_are_as_high_as_its_line(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    for percent in (150, 100):
        window.controller.change_settings(replace(services.settings, text_size=percent))
        QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        ask = window.tabs.ask
        assert ask.ask_button.height() == ask.box.height_of(1)
        qtbot.waitUntil(lambda: window.tabs.ask.box.height() == window.tabs.ask.ask_button.height())

"""Letters twice as large on a small screen: nothing that one presses is cut off, in any language."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.ui.findings.list_model import Filter
from smallprint.ui.translation.chosen import speak
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import close, store_document
from tests.ui.test_dialogs import opened

SIZE = (1268, 680)  # what a screen of 1280 × 720 leaves for a window


@pytest.fixture(params=["en", "de", "zh_CN"])
def large(services: Services, matter_path: Path, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    speak(request.param)
    services.change_settings(text_size=200)
    store_document(matter_path)
    window = MainWindow(services)
    window.setMinimumSize(100, 100)
    window.resize(*SIZE)
    window.show()
    window.open_matter(matter_path)
    qtbot.waitUntil(lambda: window.view.document_id != 0)
    window.findings.focus_finding(window.findings.model.cards()[0].found.finding.id)
    yield window
    window.controller.change_settings(replace(services.settings, text_size=100))
    close(window, qtbot)
    speak("en")


def cut(root: QWidget) -> list[str]:
    """Return the buttons whose words have no room, or that stand outside of their window."""
    found = []
    for one in root.findChildren(QAbstractButton):
        if not one.isVisible() or not one.text():
            continue
        right = one.mapTo(root, one.rect().bottomRight()).x()
        words = one.fontMetrics().horizontalAdvance(one.text().split("\t")[0].replace("&&", "&"))
        if words > one.width() or right > root.width():
            found.append(f"{one.text()}: {words} in {one.width()}")
    return found


def test_no_button_of_the_window_is_cut_off(large: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    assert large.width() == SIZE[0]
    for chosen in (Filter.ALL, Filter.CHECKLIST):
        large.findings.set_filter(chosen)
        qtbot.wait(20)
        assert cut(large) == []
    large.findings.set_filter(Filter.ALL)
    for number in range(large.tabs.count()):
        large.tabs.setCurrentIndex(number)
        qtbot.wait(20)
        assert cut(large) == []
    large.open_matter(tmp_path / "empty.smallprint")
    qtbot.waitUntil(large.empty.sample_button.isVisible)
    assert cut(large) == []


def test_the_checklist_keeps_room_for_its_rows(large: MainWindow, qtbot: QtBot) -> None:
    large.model_notice.hide()
    large.findings.set_filter(Filter.CHECKLIST)
    qtbot.wait(20)
    rows = large.findings.checklist.list
    one_line = rows.fontMetrics().height() + 16
    assert rows.viewport().height() >= 3 * one_line


@pytest.mark.parametrize("name", ["settings", "keyboard", "about", "export", "accept-above", "edit-value", "note"])
def test_no_button_of_a_dialog_is_cut_off_and_what_has_no_room_scrolls(
    large: MainWindow, qtbot: QtBot, name: str
) -> None:
    large.activateWindow()
    large.actions_by_id[name].trigger()
    dialog = opened(large, QDialog, qtbot)
    qtbot.wait(20)
    assert cut(dialog) == []
    for label in dialog.findChildren(QLabel):
        within = label.parentWidget()
        while within is not None and not isinstance(within, QScrollArea) and within is not dialog:
            within = within.parentWidget()
        if label.isVisible() and within is dialog:
            assert label.mapTo(dialog, label.rect().bottomRight()).x() <= dialog.width(), label.text()
    for area in dialog.findChildren(QScrollArea):
        page: QWidget | None = area.widget()
        if area.isVisible() and page is not None:
            assert page.width() <= area.viewport().width(), "it scrolls down only"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

"""The smallest window, and letters twice as large, in each language: no two controls overlap, nothing is cut off."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.system.paths import shipped
from smallprint.ui.findings.list_model import Filter
from smallprint.ui.translation.chosen import speak
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import close
from tests.ui.every_dialog import each_dialog, each_page, fill_for_dialogs
from tests.ui.test_accessibility import each_tab

LOOKS = {"least": (860, 520, 100), "large": (1268, 680, 200)}  # what a screen of 1280 × 720 leaves for a window


@pytest.fixture(params=[(code, look) for code in ("en", "de", "zh_CN") for look in LOOKS], ids="-".join)
def small(services: Services, matter_path: Path, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    code, look = request.param
    width, height, percent = LOOKS[look]
    speak(code)
    services.change_settings(text_size=percent)
    fill_for_dialogs(matter_path)
    window = MainWindow(services)
    window.setMinimumSize(100, 100)
    window.resize(width, height)
    window.show()
    window.open_matter(matter_path)
    qtbot.waitUntil(lambda: window.view.document_id != 0 and bool(window.findings.model.cards()))
    window.findings.focus_finding(window.findings.model.cards()[0].found.finding.id)
    yield window
    window.controller.change_settings(replace(services.settings, text_size=100))
    close(window, qtbot)
    speak("en")


def crowded(root: QWidget) -> list[str]:
    """Return the buttons that lie on others, stick out of what holds them, or have no room for their words."""
    QApplication.processEvents()
    shown = [one for one in root.findChildren(QAbstractButton) if one.isVisible() and one.text()]
    found = [f"{one.text()} has no room" for one in shown if _words(one) > one.width()]
    found += [f"{one.text()} sticks out" for one in shown if not _holds(one.parentWidget(), one.geometry())]
    for one, other in combinations(shown, 2):
        if one.parentWidget() is other.parentWidget() and one.geometry().intersects(other.geometry()):
            found.append(f"{one.text()} lies on {other.text()}")
    return found


def _words(one: QAbstractButton) -> int:
    return one.fontMetrics().horizontalAdvance(one.text().split("\t")[0].replace("&&", "&"))


def _holds(parent: QWidget | None, area: QRect) -> bool:
    """Say whether a control is within what holds it: to the sides at least, where that is the page of a scroll area."""
    if parent is None:
        return True
    return area.left() >= 0 and area.right() < parent.width()


def squeezed(root: QWidget) -> list[str]:
    """Return the wrapped texts that are lower than their words, and pages wider than what they scroll in."""
    found = [
        f"{one.text()[:50]}: {one.height()} of {one.heightForWidth(one.width())}"
        for one in root.findChildren(QLabel)
        if one.isVisible() and one.wordWrap() and one.text() and one.height() < one.heightForWidth(one.width())
    ]
    for area in root.findChildren(QScrollArea):
        page = area.widget()
        if area.isVisible() and page is not None and area.horizontalScrollBar().maximum() > 0:
            found.append(f"{area.accessibleName() or area.objectName()} scrolls sideways")
    return found


def test_on_each_tab_no_control_is_cut_off_or_lies_on_another(small: MainWindow, qtbot: QtBot) -> None:
    small.playbook.choose_file(shipped("resources", "playbooks", "services-customer.yaml"))
    qtbot.waitUntil(lambda: small.tabs.playbook.check is not None, timeout=20_000)
    for number in each_tab(small):
        assert crowded(small) == [], number
        assert squeezed(small.tabs) == [], number
    small.tabs.show_findings()
    for chosen in Filter:
        small.findings.set_filter(chosen)
        assert crowded(small) == [], chosen
    small.findings.narrow()
    assert crowded(small) == []


def test_the_name_of_each_tab_stays_telling(small: MainWindow) -> None:
    bar = small.tabs.tabBar()
    for number in each_tab(small):
        name = bar.tabText(number)
        assert bar.tabRect(number).width() >= bar.fontMetrics().horizontalAdvance(name), "the chosen one is whole"
        assert bar.rect().contains(bar.tabRect(number)), "and in view"
        for other in range(bar.count()):
            words = bar.tabText(other)
            if other != number and len(words) > 4:
                assert bar.tabRect(other).width() >= bar.fontMetrics().horizontalAdvance(f"{words[:3]}…")


def test_the_empty_matter_the_unread_file_and_the_tour_have_room(
    small: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "nothing.txt").touch()
    small.controller.add([tmp_path / "nothing.txt"])
    qtbot.waitUntil(lambda: small.documents.model.rowCount() == 3 and not small.controller.busy, timeout=20_000)
    small.documents.list.setCurrentIndex(small.documents.model.index(2))
    qtbot.waitUntil(small.unread.review_button.isVisible)
    assert (crowded(small.unread), squeezed(small.unread)) == ([], [])
    small.tour.begin()
    for _ in range(4):
        card = small.tour.card
        assert card is not None
        assert (crowded(card), squeezed(card)) == ([], [])
        card.next_button.click()
    small.open_matter(tmp_path / "empty.smallprint")
    qtbot.waitUntil(small.empty.sample_button.isVisible)
    assert (crowded(small.empty), squeezed(small.empty)) == ([], [])


def test_no_dialog_cuts_a_control_off(small: MainWindow, qtbot: QtBot) -> None:
    found = {}
    for name, dialog in each_dialog(small, qtbot):
        for page in each_page(dialog):
            found[name, page] = crowded(dialog)
    assert {place: controls for place, controls in found.items() if controls} == {}

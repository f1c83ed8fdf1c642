"""A letter that is typed decides nothing but in the list of findings and on the page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from smallprint.domain.decision import Verdict
from smallprint.domain.review import ReviewedFinding
from smallprint.store import open_matter
from smallprint.ui.findings.list_model import Filter
from smallprint.ui.look.text_dialogs import NoteDialog, ValueDialog
from smallprint.ui.window.commands import is_typed
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import store_document, stored

ALT = Qt.KeyboardModifier.AltModifier


def keyboard() -> QWidget:
    """Return what hears the keys."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def letters(window: MainWindow) -> dict[str, str]:
    """Return every command that has a letter as its key, by the letter."""
    return {command.keys: command.name for command in window.commands if command.done and is_typed(command.keys)}


def said(path: Path) -> list[tuple[Verdict, str, list[str]]]:
    """Return what is stored of every finding."""
    with open_matter(path) as matter:
        found: list[ReviewedFinding] = []
        for summary in matter.documents.summaries():
            found += matter.findings.of_document(summary.id)
        return [(one.verdict, one.shown_value, [note.text for note in one.notes]) for one in found]


def tab(number: int) -> Callable[[MainWindow], None]:
    def focus(window: MainWindow) -> None:
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_1.value + number), ALT)

    return focus


def checklist(window: MainWindow) -> None:
    window.findings.set_filter(Filter.CHECKLIST)
    window.findings.checklist.list.setFocus()


PLACES: dict[str, Callable[[MainWindow], None]] = {
    "documents": lambda window: window.documents.list.setFocus(),
    "search": lambda window: window.top_bar.search.setFocus(),
    "tab bar": lambda window: window.tabs.tabBar().setFocus(),
    "matter menu": lambda window: window.top_bar.matter_button.setFocus(),
    "edit menu": lambda window: window.top_bar.edit_button.setFocus(),
    "sort": lambda window: window.findings.chips.sort_button.setFocus(),
    "checklist": checklist,
    "key terms": tab(1),
    "ask": tab(2),
    "notes": tab(3),
    "list of notes": lambda window: (tab(3)(window), window.tabs.notes.list.setFocus())[-1],
    "page toolbar": lambda window: window.view.tab_stops[0].setFocus(),
}


@pytest.mark.parametrize("place", PLACES)
def test_letters_typed_elsewhere_decide_nothing(
    window: MainWindow, matter_path: Path, qtbot: QtBot, place: str
) -> None:
    store_document(matter_path, "America.txt")
    window.controller.refresh()
    window.activateWindow()
    window.findings.focus_finding(window.findings.model.cards()[0].found.finding.id)
    before, chosen = said(matter_path), window.findings.current
    PLACES[place](window)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused not in (window.findings.list, *window.view.canvases)
    for letter in (*letters(window), *"americaunper"):
        QTest.keyClicks(keyboard(), letter)
        assert not [one for one in window.findChildren(QDialog) if one.isVisible()], letter
    window.tabs.notes.forget_begun()
    stored(window, qtbot)
    assert said(matter_path) == before
    if place not in ("documents", "checklist"):  # there another document, or no finding, is chosen
        assert window.findings.current == chosen


def test_all_letters_are_tried_and_none_is_heard_in_the_whole_window(window: MainWindow) -> None:
    assert set(letters(window)) == set("NPARUEMKHWSJOGL")
    for command in window.commands:
        if command.name not in letters(window).values():
            continue
        action = window.actions_by_id[command.id]
        assert action not in window.actions()
        assert action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut


@pytest.mark.parametrize("place", ["list", "page", "tab"])
def test_letters_decide_in_the_findings_and_on_the_page(
    window: MainWindow, matter_path: Path, qtbot: QtBot, place: str
) -> None:
    window.activateWindow()
    if place == "tab":
        tab(3)(window)
        tab(0)(window)
        where: QWidget = window.findings.list
        assert QApplication.focusWidget() is where, "the tab that is opened has the keyboard"
    else:
        where = window.findings.list if place == "list" else window.view.canvas
        where.setFocus()
    first, second, third = (row.found.finding.id for row in window.findings.model.cards())
    window.findings.focus_finding(first)

    def verdicts() -> list[Verdict]:
        by_id = {one.finding.id: one.verdict for one in window.findings.model.all}
        return [by_id[one] for one in (first, second, third)]

    QTest.keyClick(where, Qt.Key.Key_A)
    assert verdicts() == [Verdict.ACCEPTED, Verdict.UNDECIDED, Verdict.UNDECIDED]
    assert window.findings.current is not None
    assert window.findings.current.found.finding.id == second, "accept goes on to the next undecided one"
    QTest.keyClick(where, Qt.Key.Key_R)
    assert verdicts() == [Verdict.ACCEPTED, Verdict.REJECTED, Verdict.UNDECIDED]
    assert window.findings.current.found.finding.id == third, "so does reject"
    window.findings.focus_finding(second)
    QTest.keyClick(where, Qt.Key.Key_U)
    assert verdicts() == [Verdict.ACCEPTED, Verdict.UNDECIDED, Verdict.UNDECIDED]
    QTest.keyClick(where, Qt.Key.Key_N)
    assert window.findings.current.found.finding.id == third
    QTest.keyClick(where, Qt.Key.Key_P)
    assert window.findings.current.found.finding.id == second
    for key, kind in ((Qt.Key.Key_E, ValueDialog), (Qt.Key.Key_M, NoteDialog)):
        QTest.keyClick(where, key)
        opened = [one for one in window.findChildren(kind) if one.isVisible()]
        assert len(opened) == 1
        opened[0].reject()


def test_accepting_under_a_filter_goes_through_all_of_them(window: MainWindow) -> None:
    window.activateWindow()
    window.findings.set_filter(Filter.UNDECIDED)
    window.findings.go_next()
    window.findings.list.setFocus()
    for _ in range(3):
        QTest.keyClick(window.findings.list, Qt.Key.Key_A)
    assert {one.verdict for one in window.findings.model.all} == {Verdict.ACCEPTED}


def test_the_menus_show_the_letters(window: MainWindow) -> None:
    shown = [action.text() for action in window.top_bar.edit_menu.actions()]
    for letter, name in letters(window).items():
        assert f"{name}\t{letter}" in shown
    row = window.findings.model.cards()[0]
    window.findings.focus_finding(row.found.finding.id)
    assert "Accept\tA" in [action.text() for action in window.findings.menu_for(row).actions()]


def test_a_note_typed_after_its_tab_was_opened_is_a_note(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    window.activateWindow()
    window.findings.focus_finding(window.findings.model.cards()[0].found.finding.id)
    before = said(matter_path)
    tab(3)(window)
    QTest.keyClicks(keyboard(), "Ask legal about the escrow.")
    QTest.keyClick(keyboard(), Qt.Key.Key_Tab)
    QTest.keyClick(keyboard(), Qt.Key.Key_Space)
    stored(window, qtbot)
    assert [note.text for note in window.controller.notes()] == ["Ask legal about the escrow."]
    assert said(matter_path) == before


def test_a_tab_that_is_clicked_gets_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    bar = window.tabs.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(3).center())
    qtbot.waitUntil(window.tabs.notes.text.hasFocus)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())
    qtbot.waitUntil(window.findings.list.hasFocus)


def test_the_panes_are_gone_round_by_one_key_whichever_tab_is_open(window: MainWindow) -> None:
    window.activateWindow()
    window.documents.list.setFocus()
    tab(3)(window)
    for wanted in (window.documents.list, window.view.canvas, window.tabs.notes.text, window.documents.list):
        QTest.keyClick(window, Qt.Key.Key_F6)
        assert QApplication.focusWidget() is wanted

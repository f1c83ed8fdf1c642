"""Keys are changed and switched off on their page of the settings; menus, tips and the sheet of keys follow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.decision import Verdict
from smallprint.errors import SettingInvalid
from smallprint.settings import load_settings, settings_from
from smallprint.ui.window.commands import OWN_KEYS, RESERVED, Command, is_typed, keys_in_force
from smallprint.ui.window.main_window import MainWindow
from smallprint.ui.window.settings_dialog import SettingsDialog
from smallprint.ui.window.shortcuts_page import ShortcutsPage
from tests.ui.test_dialogs import click, gone, opened

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.activateWindow()
    window.findings.focus_finding(window.findings.model.cards()[0].found.finding.id)
    window.findings.list.setFocus()
    return window


@pytest.fixture
def page(active: MainWindow, qtbot: QtBot) -> ShortcutsPage:
    active.dialogs.show_settings(active.commands, keys=True)
    return opened(active, SettingsDialog, qtbot).shortcuts


def choose(page: ShortcutsPage, name: str) -> None:
    page.list.setCurrentItem(page._rows[name])


def save(active: MainWindow, qtbot: QtBot) -> None:
    click(opened(active, SettingsDialog, qtbot), "Save")
    gone(active, QDialog, qtbot)
    active.findings.list.setFocus()


def verdict(window: MainWindow) -> Verdict:
    return window.findings.model.cards()[0].found.verdict


def test_a_changed_key_does_what_the_old_one_did_and_is_shown_everywhere(
    active: MainWindow, page: ShortcutsPage, qtbot: QtBot
) -> None:
    choose(page, "accept")
    QTest.keyClick(page.key, Qt.Key.Key_Y)
    choose(page, "export")
    QTest.keyClick(page.key, Qt.Key.Key_D, CONTROL)
    save(active, qtbot)
    assert load_settings().shortcuts == {"accept": "Y", "export": "Ctrl+D"}
    QTest.keyClick(active.findings.list, Qt.Key.Key_A)
    assert verdict(active) is Verdict.UNDECIDED
    QTest.keyClick(active.findings.list, Qt.Key.Key_Y)
    assert verdict(active) is Verdict.ACCEPTED
    assert "Accept\tY" in [entry.text() for entry in active.top_bar.edit_menu.actions()]
    row = active.findings.model.cards()[1]
    assert "Accept\tY" in [entry.text() for entry in active.findings.menu_for(row).actions()]
    assert active.top_bar.export_button.toolTip() == "Export a report (Ctrl+D)"
    buttons = active.findings.buttons
    assert buttons is not None
    assert "Accept (Y)" in [made.toolTip() for made in buttons._made.values()]
    QTest.keyClick(active, Qt.Key.Key_F1)
    told = [one.text() for one in opened(active, QDialog, qtbot).findChildren(QLabel)]
    assert "Y" in told
    assert "Ctrl D" in told
    assert "A" not in told


def test_a_key_that_is_switched_off_does_nothing_and_is_named_nowhere(
    active: MainWindow, page: ShortcutsPage, qtbot: QtBot
) -> None:
    choose(page, "accept")
    click(page, "Switch off")
    choose(page, "search")
    QTest.keyClick(page.key, Qt.Key.Key_Backspace)
    save(active, qtbot)
    QTest.keyClick(active.findings.list, Qt.Key.Key_A)
    assert verdict(active) is Verdict.UNDECIDED
    QTest.keyClick(active, Qt.Key.Key_K, CONTROL)
    assert QApplication.focusWidget() is active.findings.list
    assert active.top_bar.search.toolTip() == "Search all documents"
    assert not active.top_bar._hint.isVisible()
    assert "Accept" in [entry.text() for entry in active.top_bar.edit_menu.actions()]


def test_all_single_keys_are_switched_off_by_one_button_and_come_back_by_another(
    active: MainWindow, page: ShortcutsPage, qtbot: QtBot
) -> None:
    click(page, "Switch off all single keys")
    save(active, qtbot)
    assert not any(is_typed(keys) for keys in active.actions_by_id.keys.values())
    for letter in "NPARUEMKHWSJ":
        QTest.keyClicks(active.findings.list, letter)
    assert {one.verdict for one in active.findings.model.all} == {Verdict.UNDECIDED}
    active.dialogs.show_settings(active.commands, keys=True)
    click(opened(active, SettingsDialog, qtbot), "Defaults")
    save(active, qtbot)
    assert load_settings().shortcuts == {}
    QTest.keyClick(active.findings.list, Qt.Key.Key_A)
    assert verdict(active) is Verdict.ACCEPTED


def test_a_key_of_another_command_is_said_and_moves_only_when_it_is_told_to(
    active: MainWindow, page: ShortcutsPage, qtbot: QtBot
) -> None:
    choose(page, "accept")
    QTest.keyClick(page.key, Qt.Key.Key_N)
    assert page.told.text() == "N already does “Next undecided finding”."
    assert page.changes == {}
    click(page, "Use it here")
    assert page.changes == {"accept": "N", "next-undecided": ""}
    assert page.told.text() == "“Next undecided finding” has no key now."
    choose(page, "next-undecided")
    QTest.keyClick(page.key, Qt.Key.Key_A)  # which is free now
    assert page.changes == {"accept": "N", "next-undecided": "A"}


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Up])
def test_keys_that_lists_and_fields_need_are_refused(page: ShortcutsPage, pressed: Qt.Key) -> None:
    choose(page, "accept")
    QTest.keyClick(page.key, pressed)
    assert "for lists, fields and the document" in page.told.text()
    assert page.changes == {}


def test_the_field_of_the_key_is_no_trap(active: MainWindow, page: ShortcutsPage, qtbot: QtBot) -> None:
    page.key.setFocus()
    QTest.keyClick(page.key, Qt.Key.Key_Tab)
    assert page.off_button.hasFocus()
    QTest.keyClick(page.off_button, Qt.Key.Key_Backtab, SHIFT)
    assert page.key.hasFocus()
    QTest.keyClick(page.key, Qt.Key.Key_Escape)
    gone(active, SettingsDialog, qtbot)
    assert load_settings().shortcuts == {}


def test_commands_are_found_by_their_name_and_by_their_key(page: ShortcutsPage) -> None:
    def listed() -> list[str]:
        return [name for name, row in page._rows.items() if not row.isHidden()]

    QTest.keyClicks(page.words, "undecided")
    assert listed() == ["next-undecided", "previous-undecided"]
    page.words.setText("ctrl+k")
    assert listed() == ["search"]
    assert [name for name, one in page._headings.items() if not one.isHidden()] == ["Window"]


def test_no_command_comes_with_a_key_that_is_refused_and_none_with_that_of_another(window: MainWindow) -> None:
    keys = [one.keys for one in window.commands if one.done and one.keys and one.id != "to-document"]
    assert not RESERVED.intersection(keys)
    assert len(keys) == len(set(keys))
    names = [one.id for one in window.commands if one.done]
    assert len(names) == len(set(names))
    assert all(not one.id for one in OWN_KEYS)


def test_a_changed_key_wins_over_one_that_a_later_command_comes_with() -> None:
    commands = [Command("old", "Old", "A", "Window", lambda: None), Command("new", "New", "B", "Window", lambda: None)]
    assert keys_in_force(commands, {"old": "B", "gone": "C"}) == {"old": "B", "new": ""}


@pytest.mark.parametrize("stored", [["A"], {"accept": 1}, "A"])
def test_a_file_with_other_things_for_keys_is_said_to_be_wrong(services: Services, stored: object) -> None:
    with pytest.raises(SettingInvalid, match="texts by name"):
        settings_from({"shortcuts": stored})

"""Notes and values by real keys: nothing written is lost unasked, and a value is held to its kind."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from smallprint.domain.decision import NO_VALUE, Verdict
from smallprint.domain.review import ReviewedFinding
from smallprint.store import open_matter
from smallprint.ui.look.text_dialogs import KeptDialog, NoteDialog, ValueDialog
from smallprint.ui.own_types.dialog import ClauseTypeDialog
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import store_document, stored
from tests.ui.test_dialogs import click, gone, opened

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def focused(window: MainWindow, clause: str) -> None:
    """Choose the finding of a clause type, with the keyboard in the list."""
    window.activateWindow()
    window.findings.focus_finding(found(window, clause).finding.id)
    window.findings.list.setFocus()


def found(window: MainWindow, clause: str) -> ReviewedFinding:
    return next(one for one in window.findings.model.all if one.finding.clause == clause)


def noting(window: MainWindow, qtbot: QtBot) -> NoteDialog:
    focused(window, "governing-law")
    QTest.keyClick(window.findings.list, Qt.Key.Key_M)
    return opened(window, NoteDialog, qtbot)


def valuing(window: MainWindow, clause: str, qtbot: QtBot) -> ValueDialog:
    focused(window, clause)
    QTest.keyClick(window.findings.list, Qt.Key.Key_E)
    return opened(window, ValueDialog, qtbot)


def test_tab_leaves_a_note_and_control_return_stores_it(window: MainWindow, qtbot: QtBot) -> None:
    dialog = noting(window, qtbot)
    assert not dialog.store_button.isEnabled(), "there is nothing to store"
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, CONTROL)
    assert dialog.isVisible()
    QTest.keyClicks(dialog.text, "Ask Ann.")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.text, "Then Bob.")
    QTest.keyClick(dialog.text, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is not dialog.text
    assert "\t" not in dialog.written()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab, SHIFT)
    assert dialog.focusWidget() is dialog.text
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, CONTROL)
    gone(window, NoteDialog, qtbot)
    assert [note.text for note in found(window, "governing-law").notes] == ["Ask Ann.\nThen Bob."]


def leave(dialog: KeptDialog, how: str) -> None:
    """Go as a person does who means to, or does not mean to."""
    if how == "escape":
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    elif how == "cancel":
        click(dialog, "Cancel")
    elif how == "close":
        dialog.close()
    else:
        while (part := dialog.focusWidget()).accessibleName() != "Cancel":
            QTest.keyClick(part, Qt.Key.Key_Tab, SHIFT)
        QTest.keyClick(part, Qt.Key.Key_Return)


@pytest.mark.parametrize("how", ["escape", "cancel", "close", "shift tab and return"])
def test_a_note_is_not_let_go_of_without_asking(window: MainWindow, qtbot: QtBot, how: str) -> None:
    dialog = noting(window, qtbot)
    QTest.keyClicks(dialog.text, "Ask Ann.")
    leave(dialog, how)
    box = opened(window, QMessageBox, qtbot)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    gone(window, QMessageBox, qtbot)
    assert dialog.isVisible()
    assert dialog.written() == "Ask Ann."
    leave(dialog, how)
    click(opened(window, QMessageBox, qtbot), "Discard")
    gone(window, NoteDialog, qtbot)
    assert found(window, "governing-law").notes == ()


def test_nothing_is_asked_where_nothing_was_written(window: MainWindow, qtbot: QtBot) -> None:
    leave(noting(window, qtbot), "escape")
    gone(window, NoteDialog, qtbot)
    window.controller.add_note("Ask Ann.")
    notes = window.tabs.notes
    window.pane_focus.open_tab(3)
    notes.list.setCurrentRow(0)
    click(window, "Edit…")
    dialog = opened(window, NoteDialog, qtbot)
    assert dialog.written() == "Ask Ann."
    leave(dialog, "escape")
    gone(window, NoteDialog, qtbot)
    click(window, "Edit…")
    dialog = opened(window, NoteDialog, qtbot)
    QTest.keyClicks(dialog.text, "Now. ")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, CONTROL)
    gone(window, NoteDialog, qtbot)
    assert [note.text for note in window.controller.notes()] == ["Now. Ask Ann."]


def test_a_new_note_is_stored_by_control_return_and_waits_for_its_document(
    window: MainWindow, matter_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = store_document(matter_path, "other.txt")
    first = window.controller.current_id
    window.controller.refresh()
    window.activateWindow()
    window.pane_focus.open_tab(3)
    text = window.tabs.notes.text
    QTest.keyClicks(text, "Ask Ann.")
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert text.toPlainText() == "Ask Ann."
    window.controller.show(other)
    qtbot.waitUntil(lambda: text.toPlainText() == "")
    window.open_matter(tmp_path / "another.smallprint")
    assert text.toPlainText() == ""
    window.open_matter(matter_path)
    qtbot.waitUntil(lambda: window.controller.current_id == other)
    assert text.toPlainText() == ""
    window.controller.show(first)
    qtbot.waitUntil(lambda: text.toPlainText() == "Ask Ann.")
    window.pane_focus.open_tab(3)
    QTest.keyClick(text, Qt.Key.Key_Return, CONTROL)
    assert text.toPlainText() == ""
    assert [note.text for note in window.controller.notes()] == ["Ask Ann."]


def test_a_note_that_was_begun_is_asked_about_before_the_window_closes(window: MainWindow, qtbot: QtBot) -> None:
    window.pane_focus.open_tab(3)
    QTest.keyClicks(window.tabs.notes.text, "Ask Ann.")
    window.close()
    click(opened(window, QMessageBox, qtbot), "Go back")
    gone(window, QMessageBox, qtbot)
    assert window.isVisible()
    assert window.tabs.notes.text.toPlainText() == "Ask Ann."
    window.close()
    click(opened(window, QMessageBox, qtbot), "Close without it")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)


def test_the_examples_of_a_clause_type_are_not_let_go_of_without_asking(window: MainWindow, qtbot: QtBot) -> None:
    dialog = window.own_types.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.name, Qt.Key.Key_Escape)
    gone(window, ClauseTypeDialog, qtbot)
    dialog = window.own_types.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.examples, "The Supplier may not assign this contract.")
    QTest.keyClick(dialog.examples, Qt.Key.Key_Escape)
    click(opened(window, QMessageBox, qtbot), "Keep writing")
    assert dialog.isVisible()
    QTest.keyClicks(dialog.name, "Consent")
    QTest.keyClick(dialog.examples, Qt.Key.Key_Return, CONTROL)
    gone(window, ClauseTypeDialog, qtbot)
    assert window.controller.teaching.catalogue.get("own-consent") is not None
    qtbot.waitUntil(lambda: not window.controller.teaching.busy)


def test_a_date_stays_a_date(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    dialog = valuing(window, "agreement-date", qtbot)
    QTest.keyClicks(dialog.line, "about the escrow.")
    assert dialog.told.text().startswith("This is no date")
    assert not dialog.store_button.isEnabled()
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible(), "nothing is stored"
    dialog.line.selectAll()
    QTest.keyClicks(dialog.line, "June 4th, 2021")
    assert dialog.told.text() == "Understood as 4 June 2021."
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    gone(window, ValueDialog, qtbot)
    stored(window, qtbot)
    with open_matter(matter_path) as matter:
        decision = matter.decisions.newest(found(window, "agreement-date").finding.id)
    assert decision is not None
    assert (decision.verdict, decision.value) == (Verdict.EDITED, "2021-06-04")


def test_that_a_clause_states_no_value_is_said_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    dialog = valuing(window, "governing-law", qtbot)
    QTest.keyClick(dialog.line, Qt.Key.Key_Delete)
    assert not dialog.store_button.isEnabled()
    dialog.none.setFocus()
    QTest.keyClick(dialog.none, Qt.Key.Key_Space)
    QTest.keyClick(dialog.none, Qt.Key.Key_Return)
    gone(window, ValueDialog, qtbot)
    edited = found(window, "governing-law")
    assert edited.decision is not None
    assert (edited.verdict, edited.decision.value, edited.shown_value) == (Verdict.EDITED, NO_VALUE, "")
    assert valuing(window, "governing-law", qtbot).none.isChecked()


def test_the_keyboard_is_where_it_was_once_a_note_is_stored(window: MainWindow, qtbot: QtBot) -> None:
    dialog = noting(window, qtbot)
    QTest.keyClicks(dialog.text, "Ask Ann.")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, CONTROL)
    gone(window, NoteDialog, qtbot)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.findings.list)

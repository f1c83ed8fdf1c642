"""Whoever types into a field decides nothing: single letters are shortcuts only where nothing is typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from smallprint.domain.decision import Verdict
from smallprint.store import open_matter
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import stored

_LETTERS = "narepum1 NAREPUM"


def _fields(inside: QWidget) -> list[QWidget]:
    """Return every field of a window or dialog that can be typed into now, except what other dialogs hold."""
    found: list[QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox] = [
        *inside.findChildren(QLineEdit),
        *inside.findChildren(QPlainTextEdit),
        *inside.findChildren(QTextEdit),
        *inside.findChildren(QAbstractSpinBox),
    ]
    return [one for one in found if one.isVisible() and not one.isReadOnly() and one.window() is inside]


def _untouched(path: Path) -> bool:
    with open_matter(path) as matter:
        found = matter.findings.of_document(matter.documents.summaries()[0].id)
        return all(one.verdict is Verdict.UNDECIDED and not one.notes for one in found)


def _type_into_all(shown: QWidget, window: MainWindow, path: Path, qtbot: QtBot) -> list[str]:
    """Type every shortcut's letter into each field; returns the fields' names."""
    names = []
    chosen = window.findings.current
    for field in _fields(shown):
        field.window().activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        QTest.keyClicks(field, _LETTERS)
        names.append(field.accessibleName() or type(field).__name__)
        assert _untouched(path), names[-1]
        assert window.findings.current == chosen, names[-1]
        assert field.window().isVisible(), names[-1]
    return names


@pytest.fixture
def chosen(window: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with a finding chosen, so that a letter that got through would decide it."""
    window.findings.focus_finding(window.findings.model.cards()[0].found.finding.id)
    yield window
    for asked in window.findChildren(QDialog):
        asked.close()
    window.tabs.notes.forget_begun()


def test_letters_do_decide_where_nothing_is_typed(chosen: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    chosen.activateWindow()
    chosen.findings.list.setFocus()
    qtbot.waitUntil(chosen.findings.list.hasFocus)
    QTest.keyClick(chosen.findings.list, Qt.Key.Key_A)
    stored(chosen, qtbot)
    assert not _untouched(matter_path)


@pytest.mark.parametrize("tab", [0, 1, 2, 3])
def test_no_field_of_the_window_lets_a_letter_through(
    tab: int, chosen: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    chosen.tabs.setCurrentIndex(tab)
    names = _type_into_all(chosen, chosen, matter_path, qtbot)
    assert "Search all documents" in names
    assert ("Question" in names) == (tab == 2)
    assert ("New note" in names) == (tab == 3)


def test_the_page_field_lets_no_letter_through(
    chosen: MainWindow, matter_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    contract = tmp_path / "paged.txt"
    contract.write_text("This Agreement is governed by the laws of Norway.\n\x0cIt is made on 3 May 2021.\n")
    chosen.controller.add([contract])
    qtbot.waitUntil(lambda: not chosen.controller.busy and chosen.documents.model.rowCount() == 2, timeout=20_000)
    chosen.documents.list.setCurrentIndex(chosen.documents.model.index(1))
    qtbot.waitUntil(lambda: chosen.view.document_id == chosen.controller.current_id)
    chosen.findings.focus_finding(chosen.findings.model.cards()[0].found.finding.id)
    assert "Page" in _type_into_all(chosen, chosen, matter_path, qtbot)
    assert all(one.verdict is Verdict.UNDECIDED for one in chosen.findings.model.all)


@pytest.mark.parametrize("opened", ["edit", "note", "password", "settings", "export", "copy", "matter", "files"])
def test_no_field_of_a_dialog_lets_a_letter_through(
    opened: str, chosen: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    dialogs, findings = chosen.dialogs, chosen.findings
    opens = {
        "edit": findings.edit,
        "note": findings.note,
        "password": lambda: dialogs.ask_password(chosen.controller.current_id),
        "settings": chosen.show_settings,
        "export": dialogs.ask_export,
        "copy": dialogs.ask_copy,
        "matter": dialogs.ask_new_matter,
        "files": dialogs.ask_files,
    }
    opens[opened]()
    asked = next(one for one in chosen.findChildren(QDialog) if one.isVisible())
    assert _type_into_all(asked, chosen, matter_path, qtbot)

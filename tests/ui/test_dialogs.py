"""Every dialog by real clicks and keys: opened, used, cancelled."""

import json
import threading
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.decision import Verdict
from smallprint.domain.progress import CancelToken, Report
from smallprint.matters.handing_over import ALL_FORMATS
from smallprint.settings import Settings, load_settings, settings_file
from smallprint.store import open_matter
from smallprint.ui.export.dialog import ExportDialog
from smallprint.ui.look.text_dialogs import NoteDialog, ValueDialog
from smallprint.ui.window.main_window import MainWindow
from smallprint.ui.window.settings_dialog import SettingsDialog
from smallprint.ui.window.trouble_dialog import TroubleDialog
from tests.ui.conftest import SENTENCES, close, store_document
from tests.ui.test_sizes import nameless

Opened = TypeVar("Opened", bound=QDialog)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def opened(window: MainWindow, kind: type[Opened], qtbot: QtBot) -> Opened:
    """The dialog of a kind that is open over the window."""

    def found() -> list[Opened]:
        return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    return found()[0]


def click(parent: QWidget, text: str) -> None:
    """Click the button with these words."""
    [button] = [one for one in parent.findChildren(QAbstractButton) if one.isVisible() and one.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def save_as(dialog: QFileDialog, path: Path, filter_steps: int = 0) -> None:
    """Choose a kind in a file dialog, give a name, and press Return."""
    kinds = dialog.findChild(QComboBox, "fileTypeCombo")
    assert isinstance(kinds, QComboBox)
    for _ in range(filter_steps):
        QTest.keyClick(kinds, Qt.Key.Key_Down)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(path))  # typing opens a list of proposals, which would take the key
    QTest.keyClick(name, Qt.Key.Key_Return)


def gone(window: MainWindow, kind: type[QDialog], qtbot: QtBot) -> None:
    """Wait until no dialog is open, and give the keyboard back to the window as a window system does."""
    qtbot.waitUntil(lambda: not [one for one in window.findChildren(kind) if one.isVisible()])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def export_to(dialog: ExportDialog, kind: str, path: Path) -> None:
    """Choose a format and a name in the export dialog, and press Return."""
    dialog.format.setCurrentIndex([one.key for one in ALL_FORMATS].index(kind))
    dialog.target.setText(str(path))
    QTest.keyClick(dialog.target, Qt.Key.Key_Return)


def test_the_report_goes_where_the_person_says_in_both_kinds(active: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    QTest.mouseClick(active.top_bar.export_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(active.controller.exporting.exported):
        export_to(opened(active, ExportDialog, qtbot), "docx", tmp_path / "out.docx")
    gone(active, ExportDialog, qtbot)
    QTest.keyClick(active, Qt.Key.Key_E, CONTROL)
    with qtbot.waitSignal(active.controller.exporting.exported):
        export_to(opened(active, ExportDialog, qtbot), "json", tmp_path / "out.json")
    report = docx.Document(str(tmp_path / "out.docx"))
    words = "\n".join(cell.text for table in report.tables for row in table.rows for cell in row.cells)
    data = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    quotes = [one["target"]["selector"][0]["exact"] for one in data["documents"][0]["findings"]]
    assert len(quotes) == len(SENTENCES)
    assert all(sentence.strip() in words for sentence in SENTENCES[:2])
    assert quotes[:2] == [sentence.strip() for sentence in SENTENCES[:2]]
    assert "out.json" in active.notice.text.text()


def test_a_file_dialog_that_is_cancelled_writes_nothing(active: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    before = sorted(tmp_path.iterdir())
    for name in ("copy-matter", "new-matter", "open-matter", "add-files"):
        active.actions_by_id[name].trigger()
        QTest.keyClick(opened(active, QFileDialog, qtbot), Qt.Key.Key_Escape)
        gone(active, QFileDialog, qtbot)
    assert sorted(tmp_path.iterdir()) == before
    assert not active.controller.busy


def test_a_copy_of_the_matter_holds_everything(active: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    finding = active.findings.model.cards()[0].found.finding
    active.controller.decide(finding.id, Verdict.ACCEPTED)
    QTest.keyClick(active, Qt.Key.Key_S, CONTROL | SHIFT)
    save_as(opened(active, QFileDialog, qtbot), tmp_path / "kept")
    qtbot.waitUntil(lambda: "was saved" in active.notice.text.text())
    copy = open_matter(tmp_path / "kept.smallprint", create=False)
    [summary] = copy.documents.summaries()
    found = copy.findings.of_document(summary.id)
    copy.close()
    assert {one.finding.quote for one in found} == {one.finding.quote for one in active.findings.model.all}
    assert [one.verdict for one in found if one.finding.id == finding.id] == [Verdict.ACCEPTED]
    assert active.controller.matter.path.name == "deal.smallprint", "the window stays with the matter itself"


def test_new_and_open_matters_and_the_recent_ones(
    active: MainWindow, matter_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(active, Qt.Key.Key_N, CONTROL)
    save_as(opened(active, QFileDialog, qtbot), tmp_path / "other")
    qtbot.waitUntil(lambda: active.windowTitle() == "other – Smallprint")
    assert active.centre.currentWidget() is active.empty
    recent = active.top_bar.recent_menu.actions()
    assert [action.text() for action in recent] == ["deal"]
    recent[0].trigger()
    qtbot.waitUntil(lambda: active.windowTitle() == "deal – Smallprint")
    QTest.keyClick(active, Qt.Key.Key_O, CONTROL | SHIFT)
    save_as(opened(active, QFileDialog, qtbot), tmp_path / "other.smallprint")
    qtbot.waitUntil(lambda: active.windowTitle() == "other – Smallprint")


def test_removing_asks_first_and_names_the_document(active: MainWindow, qtbot: QtBot) -> None:
    active.documents.list.setFocus()
    for choice, left in (("Cancel", 1), ("Remove", 0)):
        QTest.keyClick(active.documents.list, Qt.Key.Key_Delete)
        box = opened(active, QMessageBox, qtbot)
        assert "deal.txt" in box.text()
        click(box, choice)
        gone(active, QMessageBox, qtbot)
        qtbot.waitUntil(lambda left=left: active.documents.model.rowCount() == left)  # type: ignore[misc]


def test_settings_are_changed_shown_and_kept(active: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(active, Qt.Key.Key_Comma, CONTROL)
    dialog = opened(active, SettingsDialog, qtbot)
    assert nameless(dialog) == []
    read, unlikely, theme = (dialog.editors[name] for name in ("candidates_per_clause", "show_unlikely", "theme"))
    assert isinstance(read, QSpinBox)
    assert isinstance(unlikely, QCheckBox)
    assert isinstance(theme, QComboBox)
    read.selectAll()
    QTest.keyClicks(read, "7")
    unlikely.click()
    for _ in range(2):
        QTest.keyClick(theme, Qt.Key.Key_Down)
    click(dialog, "Save")
    gone(active, SettingsDialog, qtbot)
    kept = load_settings()
    assert (kept.candidates_per_clause, kept.show_unlikely, kept.theme) == (7, True, "dark")
    assert active.theme.dark


def test_unlikely_findings_are_shown_when_the_setting_says_so(
    matter_path: Path, services: Services, qtbot: QtBot
) -> None:
    store_document(matter_path, needed=0.6)
    for unlikely, shown in ((False, 2), (True, 3)):
        services.change_settings(show_unlikely=unlikely)
        window = MainWindow(services)
        window.show()
        window.open_matter(matter_path)
        qtbot.waitUntil(lambda wanted=shown, at=window: len(at.findings.model.cards()) == wanted)  # type: ignore[misc]
        close(window, qtbot)


def test_settings_that_are_not_saved_change_nothing_and_defaults_are_shown(
    active: MainWindow, services: Services, qtbot: QtBot
) -> None:
    services.change_settings(file_seconds=77, theme="light")
    before = settings_file().read_text(encoding="utf-8")
    active.show_settings()
    dialog = opened(active, SettingsDialog, qtbot)
    seconds = dialog.editors["file_seconds"]
    assert isinstance(seconds, QSpinBox)
    assert seconds.value() == 77
    click(dialog, "Defaults")
    assert seconds.value() == Settings().file_seconds
    click(dialog, "Cancel")
    gone(active, SettingsDialog, qtbot)
    assert settings_file().read_text(encoding="utf-8") == before


def test_settings_changed_during_work_hold_when_it_has_ended(
    active: MainWindow, services: Services, qtbot: QtBot
) -> None:
    before, going = services.settings, threading.Event()

    def work(_report: Report, token: CancelToken) -> None:
        going.set()
        token.pause()
        token.check()

    job = active.controller._submit(work)
    qtbot.waitUntil(going.is_set)
    active.set_appearance("dark")
    assert active.theme.dark, "how it looks changes at once"
    active.controller.change_settings(replace(services.settings, candidates_per_clause=9))
    assert services.settings.candidates_per_clause == before.candidates_per_clause
    services.change_settings(proxy="http://proxy:3128")  # elsewhere meanwhile, which is not to be taken back
    with qtbot.waitSignal(active.controller.settings_changed):
        job.cancel()
    assert load_settings().candidates_per_clause == 9
    assert load_settings().proxy == services.settings.proxy == "http://proxy:3128"


def test_the_keyboard_sheet_lists_every_key(active: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(active, Qt.Key.Key_F1)
    sheet = opened(active, QDialog, qtbot)
    assert nameless(sheet) == []
    told = {label.text() for label in sheet.findChildren(QLabel)}
    assert {command.name for command in active.commands if command.keys} <= told
    keys = [key for key in active.actions_by_id.keys.values() if key]
    assert len(keys) == len(set(keys)), "no key means two things"
    click(sheet, "Change keys…")
    dialog = opened(active, SettingsDialog, qtbot)
    assert dialog.pages.currentWidget() is dialog.shortcuts
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    gone(active, QDialog, qtbot)


def test_about_says_where_things_are_kept(active: MainWindow, services: Services, qtbot: QtBot) -> None:
    active.actions_by_id["about"].trigger()
    sheet = opened(active, QDialog, qtbot)
    assert nameless(sheet) == []
    told = {label.text() for label in sheet.findChildren(QLabel)}
    assert {str(services.model.folder), str(settings_file())} <= told
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    gone(active, QDialog, qtbot)


def test_an_unexpected_error_has_details_that_can_be_copied(active: MainWindow, qtbot: QtBot) -> None:
    def work(_report: object, _token: object) -> None:
        raise KeyError("a bug of ours")

    with qtbot.captureExceptions():
        active.controller._submit(work)
        qtbot.waitUntil(active.notice.offer.isVisible)
    QTest.mouseClick(active.notice.offer, Qt.MouseButton.LeftButton)
    dialog = opened(active, TroubleDialog, qtbot)
    assert not dialog.text.isVisible()
    click(dialog, "Details")
    assert dialog.text.isVisible()
    assert "a bug of ours" in dialog.text.toPlainText()
    assert "smallprint.log" in dialog.text.toPlainText()
    assert nameless(dialog) == []
    click(dialog, "Copy")
    copied = QGuiApplication.clipboard().text()
    assert "KeyError" in copied
    assert "work" in copied
    click(dialog, "Close")
    gone(active, TroubleDialog, qtbot)


def test_the_value_and_the_note_are_asked_for_and_stored(active: MainWindow, qtbot: QtBot) -> None:
    finding = next(one.finding for one in active.findings.model.all if one.finding.clause == "governing-law")
    active.findings.focus_finding(finding.id)
    active.findings.list.setFocus()
    QTest.keyClick(active.findings.list, Qt.Key.Key_E)
    dialog = opened(active, ValueDialog, qtbot)
    assert nameless(dialog) == []
    QTest.keyClicks(dialog.line, "Sweden")  # in place of what was there, which is chosen
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    gone(active, ValueDialog, qtbot)
    QTest.keyClick(active.findings.list, Qt.Key.Key_M)
    note = opened(active, NoteDialog, qtbot)
    assert nameless(note) == []
    QTest.keyClicks(note.text, "Ask Ann.")
    click(note, "Store")
    gone(active, NoteDialog, qtbot)
    QTest.keyClick(active.findings.list, Qt.Key.Key_M)
    QTest.keyClick(opened(active, NoteDialog, qtbot), Qt.Key.Key_Escape)
    gone(active, NoteDialog, qtbot)
    [shown] = [one for one in active.findings.model.all if one.finding.id == finding.id]
    assert shown.shown_value == "Sweden"
    assert [one.text for one in shown.notes] == ["Ask Ann."]


def test_a_quote_is_copied_with_its_citation(active: MainWindow, qtbot: QtBot) -> None:
    active.findings.focus_finding(active.findings.model.cards()[0].found.finding.id)
    row = active.findings.current
    assert row is not None
    QTest.keyClick(active, Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == f"“{row.found.finding.quote}” (deal.txt)"
    assert active.status.doing.text() == "Copied with its citation"
    document = active.view.document
    assert document is not None
    active.view.go_to_anchor(document.anchor(0, 14))
    QTest.keyClick(active, Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == "“This Agreement” (deal.txt)"

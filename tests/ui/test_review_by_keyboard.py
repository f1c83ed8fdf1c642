"""A whole review without the mouse: all is decided, a clause marked, words highlighted, a silence confirmed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smallprint.domain.decision import HighlightColour, Verdict
from smallprint.domain.finding import FoundBy
from smallprint.store import open_matter
from smallprint.ui.findings.highlight_dialog import HighlightDialog
from smallprint.ui.findings.list_model import Filter
from smallprint.ui.findings.type_picker import TypePicker
from smallprint.ui.look.text_dialogs import NoteDialog, ValueDialog
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import stored
from tests.ui.steps import CONTROL, SHIFT, settled
from tests.ui.test_dialogs import gone, opened

ALT = Qt.KeyboardModifier.AltModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    target = QApplication.focusWidget()
    assert isinstance(target, QWidget)
    QTest.keyClick(target, key, held)


def test_a_contract_is_reviewed_from_end_to_end(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    window.activateWindow()
    press(Qt.Key.Key_1, ALT)
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_M)
    dialog = opened(window, NoteDialog, qtbot)
    QTest.keyClicks(dialog.text, "Who decides?")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, CONTROL)
    gone(window, NoteDialog, qtbot)
    press(Qt.Key.Key_R)
    press(Qt.Key.Key_E)
    value = opened(window, ValueDialog, qtbot)
    value.line.selectAll()
    QTest.keyClicks(value.line, "4 May 2021")
    QTest.keyClick(value.line, Qt.Key.Key_Return)
    gone(window, ValueDialog, qtbot)
    stored(window, qtbot)
    assert window.findings.decided_count.text() == "3 of 3 decided"

    window.activateWindow()
    press(Qt.Key.Key_Escape)  # to the document
    assert window.view.canvas.hasFocus()
    for _ in range(3):
        press(Qt.Key.Key_Right, SHIFT)
    press(Qt.Key.Key_K)
    picker = opened(window, TypePicker, qtbot)
    QTest.keyClicks(picker.search, "survival")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    gone(window, TypePicker, qtbot)
    settled(window, qtbot)

    window.activateWindow()
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Right, SHIFT)
    press(Qt.Key.Key_H)
    highlight = opened(window, HighlightDialog, qtbot)
    QTest.keyClicks(highlight.tag, "ask")
    QTest.keyClick(highlight.text, Qt.Key.Key_Return, CONTROL)
    gone(window, HighlightDialog, qtbot)

    window.activateWindow()
    window.findings.set_filter(Filter.CHECKLIST)
    press(Qt.Key.Key_1, ALT)
    checklist = window.findings.checklist
    assert checklist.list.hasFocus()
    for _ in range(checklist.list.count()):
        if checklist.current is not None and checklist.current.clause.key == "insurance":
            break
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    assert checklist.absent_button.hasFocus()
    press(Qt.Key.Key_Space)
    stored(window, qtbot)

    with open_matter(matter_path) as matter:
        document_id = window.controller.current_id
        found = matter.findings.of_document(document_id)
        verdicts = [one.verdict for one in found if one.finding.run_id]
        notes = matter.notes.of_document(document_id)
        assert matter.absences.of_document(document_id) == {"insurance"}
    assert sorted(verdicts) == [Verdict.ACCEPTED, Verdict.EDITED, Verdict.REJECTED]
    [marked] = [one.finding for one in found if not one.finding.run_id]
    assert (marked.clause, marked.found_by) == ("survival", (FoundBy.PERSON,))
    assert [one.text for one in notes if one.colour is None] == ["Who decides?"]
    assert [(one.colour, one.tag) for one in notes if one.colour] == [(HighlightColour.YELLOW, "ask")]

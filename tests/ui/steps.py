"""What a person does in the window by real keys, and what is stored of it."""

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from smallprint.domain.asked import Answerer, Scope
from smallprint.domain.finding import Candidate
from smallprint.domain.question import Answer, Citation, Outcome
from smallprint.domain.run import RunIdentity, RunState
from smallprint.store import open_matter
from smallprint.ui.look.text_dialogs import NoteDialog, ValueDialog
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import SENTENCES, stored
from tests.ui.test_dialogs import click, gone, opened

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
State = dict[str, object]


def undo(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)


def redo(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)


def texts(window: MainWindow) -> tuple[str, str]:
    return tuple(window.actions_by_id[name.lower()].text() for name in ("Undo", "Redo"))  # type: ignore[return-value]


def can(window: MainWindow) -> tuple[bool, bool]:
    return tuple(window.actions_by_id[name.lower()].isEnabled() for name in ("Undo", "Redo"))  # type: ignore[return-value]


def settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.controller.teaching.busy, timeout=30_000)
    stored(window, qtbot)


def state(path: Path) -> State:
    """Return what people said of a matter, as it is stored: all but what was found by itself, and when."""
    with open_matter(path) as matter:
        documents = matter.documents.summaries()
        return {
            "documents": [(one.id, one.name, one.state, one.sha256) for one in documents],
            "types": matter.clause_types.all(),
            "notes": [matter.notes.of_document(one.id) for one in documents],
            "answers": [matter.questions.answers(one.id) for one in matter.questions.asked()],
            "findings": [
                (one.finding.id, one.verdict, one.shown_value, one.decision.reason if one.decision else "", one.notes)
                for document in documents
                for one in matter.findings.of_document(document.id)
                if not one.finding.clause.startswith("own-") or not one.finding.run_id
            ],
        }


def key(window: MainWindow, pressed: Qt.Key, clause: str = "governing-law") -> None:
    """Press a key on the card of a clause type."""
    window.activateWindow()
    window.findings.list.setFocus()
    window.findings.focus_finding(next(o.finding.id for o in window.findings.model.all if o.finding.clause == clause))
    QTest.keyClick(window.findings.list, pressed)


def edit(window: MainWindow, qtbot: QtBot, clause: str, value: str) -> None:
    key(window, Qt.Key.Key_E, clause)
    dialog = opened(window, ValueDialog, qtbot)
    dialog.line.selectAll()
    QTest.keyClicks(dialog.line, value)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    gone(window, ValueDialog, qtbot)


def note(window: MainWindow, qtbot: QtBot, clause: str, text: str) -> None:
    key(window, Qt.Key.Key_M, clause)
    dialog = opened(window, NoteDialog, qtbot)
    QTest.keyClicks(dialog.text, text)
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, CONTROL)
    gone(window, NoteDialog, qtbot)


def note_document(window: MainWindow, text: str) -> None:
    window.pane_focus.open_tab(3)
    QTest.keyClicks(window.tabs.notes.text, text)
    QTest.keyClick(window.tabs.notes.text, Qt.Key.Key_Return, CONTROL)
    window.pane_focus.open_tab(0)


def delete_note(window: MainWindow) -> None:
    window.pane_focus.open_tab(3)
    window.tabs.notes.list.setCurrentRow(0)
    window.tabs.notes.delete_button.click()
    window.pane_focus.open_tab(0)


def remove_document(window: MainWindow, qtbot: QtBot, document_id: int) -> None:
    window.activateWindow()
    rows = window.documents.model
    alone = QItemSelectionModel.SelectionFlag.ClearAndSelect  # whatever keys were held last
    window.documents.list.selectionModel().setCurrentIndex(rows.index(rows.row_of(document_id)), alone)
    window.documents.list.setFocus()
    QTest.keyClick(window.documents.list, Qt.Key.Key_Delete)
    click(opened(window, QMessageBox, qtbot), "Remove")
    gone(window, QMessageBox, qtbot)
    qtbot.waitUntil(lambda: rows.row_of(document_id) < 0)


def ask(path: Path, document_id: int) -> None:
    """Store a question with its answer from a document."""
    with open_matter(path) as matter:
        question = matter.questions.ask("Which law?", Scope())
        cited = Citation(document_id, 0, 14, 0, SENTENCES[0][:14], "")
        answerer = Answerer("nano", "a" * 64, "b" * 64, "0.1.0")
        matter.questions.answer(question.id, [(document_id, Answer("Which law?", Outcome.QUOTED, (cited,)))], answerer)


def review_again(path: Path, document_id: int, *numbers: int) -> list[int]:
    """Let a newer run find these of the findings of the first run again; returns the new ids."""
    with open_matter(path) as matter:
        old = [one.finding for one in matter.findings.of_document(document_id)]
        again = [old[number] for number in numbers]
        candidates = [Candidate(one.clause, number, 0.9) for number, one in enumerate(again)]
        run = matter.runs.start(document_id, RunIdentity("", "", "", "", "{}"), candidates)
        ids = matter.runs.record(run, [(number, one, False) for number, one in enumerate(again)])
        matter.runs.finish(run, RunState.COMPLETE)
        return ids

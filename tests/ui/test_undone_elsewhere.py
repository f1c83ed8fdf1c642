"""What newer runs and other windows have changed is undone rightly, or refused with a sentence."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smallprint.domain.clause import ClauseGroup
from smallprint.domain.decision import Verdict
from smallprint.store import open_matter
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import stored
from tests.ui.steps import can, key, redo, review_again, settled, state, undo


@pytest.mark.parametrize("found_again", [True, False])
def test_a_decision_that_a_newer_run_carries_on_is_undone_there(
    window: MainWindow, matter_path: Path, qtbot: QtBot, found_again: bool
) -> None:
    document_id = window.controller.current_id
    key(window, Qt.Key.Key_A)
    stored(window, qtbot)
    review_again(matter_path, document_id, *([0, 1] if found_again else [1]))
    window.controller.refresh()

    def law() -> list[Verdict]:
        return [one.verdict for one in window.findings.model.all if one.finding.clause == "governing-law"]

    assert law() == [Verdict.ACCEPTED]
    undo(window)
    stored(window, qtbot)
    assert law() == ([Verdict.UNDECIDED] if found_again else [])
    redo(window)
    stored(window, qtbot)
    assert law() == [Verdict.ACCEPTED]
    assert not window.notice.isVisible()


@pytest.mark.parametrize("newer_run", [True, False])
def test_what_was_decided_on_elsewhere_is_not_undone_and_said(
    window: MainWindow, matter_path: Path, qtbot: QtBot, newer_run: bool
) -> None:
    key(window, Qt.Key.Key_A)
    stored(window, qtbot)
    finding = next(one for one in window.findings.model.all if one.finding.clause == "governing-law").finding.id
    if newer_run:
        finding = review_again(matter_path, window.controller.current_id, 0)[0]
    with open_matter(matter_path) as matter:
        matter.decisions.record(finding, Verdict.REJECTED, "Elsewhere.")
    before = state(matter_path)
    undo(window)
    assert "“accept of Governing law” is not possible" in window.notice.text.text()
    assert "decided on elsewhere" in window.notice.text.text()
    stored(window, qtbot)
    assert state(matter_path) == before
    assert can(window) == (False, False), "the step is gone"


def test_a_note_that_was_changed_elsewhere_is_not_undone(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    window.controller.add_note("Ask Ann.")
    stored(window, qtbot)
    with open_matter(matter_path) as matter:
        matter.notes.edit(matter.notes.of_document(window.controller.current_id)[0].id, "Changed.")
    undo(window)
    assert "changed elsewhere" in window.notice.text.text()
    stored(window, qtbot)
    assert [one.text for one in window.controller.notes()] == ["Changed."]


def test_what_was_not_stored_and_is_undone_is_never_stored(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    before = state(matter_path)
    moved = matter_path.with_suffix(".away")
    matter_path.rename(moved)
    key(window, Qt.Key.Key_A)
    window.controller.add_note("Ask Ann.")
    qtbot.waitUntil(lambda: not window.controller.saying.waiting)
    moved.rename(matter_path)
    undo(window)
    undo(window)
    window.notice.offer.click()
    stored(window, qtbot)
    assert state(matter_path) == before


def test_a_type_changed_elsewhere_is_not_undone(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    window.controller.teaching.add("Cookies", "Which cookies?", ClauseGroup.GENERAL, [], [])
    settled(window, qtbot)
    with open_matter(matter_path) as matter:
        matter.clause_types.remove("own-cookies")
        window.activateWindow()
        undo(window)
        settled(window, qtbot)
        assert matter.clause_types.all() == ()
        assert can(window) == (False, True), "it is as it is wanted"
        redo(window)
        settled(window, qtbot)
        assert [one.name for one in matter.clause_types.all()] == ["Cookies"]

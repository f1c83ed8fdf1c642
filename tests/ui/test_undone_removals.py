"""Removed documents and marks come back whole until the matter is left, then they are gone for good."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smallprint.domain.decision import Verdict
from smallprint.domain.review import DocumentState
from smallprint.errors import MatterError
from smallprint.store import open_matter
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import close, store_document, stored
from tests.ui.steps import can, key, redo, remove_document, settled, state, texts, undo


def test_a_removed_document_comes_back_and_is_shown(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    document_id = window.controller.current_id
    key(window, Qt.Key.Key_A)
    stored(window, qtbot)
    remove_document(window, qtbot, document_id)
    assert window.centre.currentWidget() is window.empty
    assert texts(window)[0] == "Undo removal of deal.txt"
    window.activateWindow()
    undo(window)
    qtbot.waitUntil(lambda: window.view.document_id == document_id)
    qtbot.waitUntil(lambda: Verdict.ACCEPTED in {one.verdict for one in window.findings.model.all})
    redo(window)
    qtbot.waitUntil(lambda: window.documents.model.rowCount() == 0)


def test_a_document_without_a_text_that_comes_back_leaves_no_other_on_view(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    other = window.controller.current_id
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04" + bytes(200))
    window.controller.add([broken])
    qtbot.waitUntil(lambda: window.documents.model.rowCount() == 2 and not window.controller.busy, timeout=20_000)
    [broken_id] = [one.id for one in window.controller.matter.documents.summaries() if one.id != other]
    summary = window.controller.summary(broken_id)
    assert summary is not None
    assert summary.state is not DocumentState.OPEN
    remove_document(window, qtbot, broken_id)
    qtbot.waitUntil(lambda: window.view.document_id == other)
    window.activateWindow()
    undo(window)
    qtbot.waitUntil(lambda: window.controller.current_id == broken_id)
    stored(window, qtbot)
    assert window.view.document_id == 0
    assert "Open a document" in window.tabs.proof.told


def test_a_file_added_again_keeps_the_removed_one_away(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    remove_document(window, qtbot, window.controller.current_id)
    stored(window, qtbot)
    again = store_document(matter_path)
    window.controller.refresh()
    window.activateWindow()
    undo(window)
    assert "added again meanwhile" in window.notice.text.text()
    stored(window, qtbot)
    assert [one[0] for one in state(matter_path)["documents"]] == [again]  # type: ignore[attr-defined]


def test_what_a_killed_window_had_removed_goes_at_the_next_start(
    window: MainWindow, matter_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.open_matter(tmp_path / "other.smallprint")
    with open_matter(matter_path) as matter:
        [document] = matter.documents.summaries()
        matter.removed.take(document.id)
    window.open_matter(matter_path)
    stored(window, qtbot)
    with open_matter(matter_path) as matter:
        assert not matter.removed.any
    assert can(window) == (False, False)


@pytest.mark.parametrize("how", ["closed", "another matter", "opened elsewhere"])
def test_what_was_removed_is_gone_for_good_once_the_matter_is_left(
    window: MainWindow, matter_path: Path, tmp_path: Path, qtbot: QtBot, how: str
) -> None:
    document_id = window.controller.current_id
    window.controller.add_note("Zymurgy, says Ann.")
    remove_document(window, qtbot, document_id)
    stored(window, qtbot)
    if how == "closed":
        close(window, qtbot)
    elif how == "another matter":
        window.open_matter(tmp_path / "other.smallprint")
        stored(window, qtbot)
    else:
        second = MainWindow(window.controller.services)
        second.show()
        second.open_matter(matter_path)
        stored(second, qtbot)
        close(second, qtbot)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        undo(window)
        assert "removed for good" in window.notice.text.text()
    with open_matter(matter_path) as matter:
        assert not matter.removed.any
        with pytest.raises(MatterError, match="for good"):
            matter.removed.restore(document_id)
    if how != "opened elsewhere":  # where the first window holds it open
        assert b"Zymurgy" not in matter_path.read_bytes()


def test_a_mark_is_taken_away_by_its_menu_and_comes_back(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    window.controller.teaching.add_examples("cap-on-liability", [(window.controller.current_id, 0, 30)])
    settled(window, qtbot)
    assert texts(window)[0] == "Undo mark as Cap on liability"
    before = state(matter_path)
    row = next(one for one in window.findings.model.cards() if one.clause.key == "cap-on-liability")
    window.findings.focus_finding(row.found.finding.id)
    menu = window.findings.menu_for(row)
    next(action for action in menu.actions() if action.text() == "Remove your mark").trigger()
    settled(window, qtbot)
    assert "cap-on-liability" not in [one.clause.key for one in window.findings.model.cards()]
    undo(window)
    settled(window, qtbot)
    assert state(matter_path) == before
    plain = next(one for one in window.findings.model.cards() if one.clause.key == "governing-law")
    assert "Remove your mark" not in [action.text() for action in window.findings.menu_for(plain).actions()]

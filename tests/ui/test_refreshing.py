"""A review refreshes the window some times a second: what did not change is neither read nor laid out again."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from smallprint.domain.decision import Verdict
from smallprint.store import open_matter
from smallprint.ui.findings.stored_findings import StoredFindings
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import store_document, stored


def test_findings_are_read_again_once_anyone_stored_something_and_not_before(matter_path: Path) -> None:
    document_id = store_document(matter_path)
    read = StoredFindings()
    with open_matter(matter_path) as matter, open_matter(matter_path) as other:
        first = read.of_document(matter, document_id)
        assert read.of_document(matter, document_id) is first
        assert first == matter.findings.of_document(document_id)
        finding_id = first[0].finding.id
        for writer, verdict in ((other, Verdict.ACCEPTED), (matter, Verdict.REJECTED)):
            writer.decisions.record(finding_id, verdict)
            now = read.of_document(matter, document_id)
            assert next(one.verdict for one in now if one.finding.id == finding_id) is verdict
        another = store_document(matter_path, "other.txt")
        assert read.of_document(matter, another) == matter.findings.of_document(another)


def test_a_refresh_that_finds_nothing_new_leaves_the_tabs_and_the_marks_as_they_are(
    window: MainWindow, qtbot: QtBot
) -> None:
    stored(window, qtbot)
    qtbot.waitUntil(lambda: window._shown is not None)
    before = window._shown
    marks = window.view._marks
    for _ in range(3):
        with qtbot.waitSignal(window.controller.findings_changed):
            window.controller.refreshing.now()
    assert window._shown is before
    assert window.view._marks is marks
    window.controller.decide(window.findings.model.cards()[0].found.finding.id, Verdict.REJECTED)
    assert window._shown is not before
    assert any(one.rejected for one in window.view._marks)


def test_a_document_that_is_loaded_anew_has_its_marks_again(window: MainWindow, qtbot: QtBot) -> None:
    stored(window, qtbot)
    count = len(window.view._canvas.drawn.visible_marks())
    assert count
    with qtbot.waitSignal(window.controller.document_loaded):
        window.controller.show_again(window.controller.current_id)
    qtbot.waitUntil(lambda: window._shown is not None)
    assert len(window.view._canvas.drawn.visible_marks()) == count

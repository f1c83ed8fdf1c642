"""Decisions and notes are shown at once and never lost, however long another writer keeps the matter."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smallprint.domain.decision import Verdict
from smallprint.domain.document import Document, DocumentKind, IngestReport, Page
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled
from smallprint.store import open_matter
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import close, store_document, stored


@contextmanager
def another_writes(path: Path) -> Iterator[None]:
    """Hold the matter for writing, as a review does while it stores a document."""
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.rollback()


def verdicts(path: Path) -> list[Verdict]:
    with open_matter(path) as matter:
        return [one.verdict for one in matter.findings.of_document(matter.documents.summaries()[0].id)]


def notes(path: Path) -> list[str]:
    with open_matter(path) as matter:
        return [note.text for note in matter.notes.of_document(matter.documents.summaries()[0].id)]


def test_what_is_said_while_another_writes_is_shown_at_once_and_stored_in_order(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    first, second = (row.found.finding.id for row in window.findings.model.cards()[:2])
    with another_writes(matter_path):
        window.controller.decide(first, Verdict.REJECTED)
        window.controller.decide(first, Verdict.ACCEPTED)
        window.controller.decide(second, Verdict.EDITED, "Sweden")
        window.controller.add_note("Ask Ann.", first)
        window.controller.add_note("Call Bob.")
        provisional = next(note for note in window.controller.notes() if note.text == "Call Bob.")
        window.controller.edit_note(provisional.id, "Call Bob on Monday.")
        shown = {one.finding.id: one for one in window.findings.model.all}
        assert shown[first].verdict is Verdict.ACCEPTED
        assert [note.text for note in shown[first].notes] == ["Ask Ann."]
        assert shown[second].shown_value == "Sweden"
        assert window.findings.decided_count.text() == "2 of 3 decided"
        assert [note.text for note in window.controller.notes()] == ["Ask Ann.", "Call Bob on Monday."]
        assert set(verdicts(matter_path)) == {Verdict.UNDECIDED}, "nothing can have been stored yet"
        assert window.controller.saying.waiting
    stored(window, qtbot)
    assert sorted(verdicts(matter_path)) == [Verdict.ACCEPTED, Verdict.EDITED, Verdict.UNDECIDED]
    assert notes(matter_path) == ["Ask Ann.", "Call Bob on Monday."]
    assert [note.text for note in window.controller.notes()] == ["Ask Ann.", "Call Bob on Monday."]
    window.controller.edit_note(provisional.id, "")  # by the id it had when its dialog was opened
    stored(window, qtbot)
    assert notes(matter_path) == ["Ask Ann."]


def test_a_window_that_is_closed_meanwhile_stores_everything_first(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    with another_writes(matter_path):
        window.controller.decide(window.findings.model.cards()[0].found.finding.id, Verdict.ACCEPTED)
        window.controller.add_note("Ask Ann.")
        window.close()
        assert window.isVisible(), "it waits"
    close(window, qtbot)
    assert Verdict.ACCEPTED in verdicts(matter_path)
    assert notes(matter_path) == ["Ask Ann."]


def test_another_matter_shows_nothing_of_what_is_still_to_be_stored(
    window: MainWindow, matter_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.smallprint"
    store_document(other)
    with another_writes(matter_path):
        window.controller.decide(window.findings.model.cards()[0].found.finding.id, Verdict.ACCEPTED)
        window.open_matter(other)
        assert {one.verdict for one in window.findings.model.all} == {Verdict.UNDECIDED}
    stored(window, qtbot)
    assert Verdict.ACCEPTED in verdicts(matter_path)
    assert set(verdicts(other)) == {Verdict.UNDECIDED}


def test_what_cannot_be_stored_is_said_not_shown_and_offered_again(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    moved = matter_path.with_suffix(".away")
    matter_path.rename(moved)
    window.controller.add_note("Ask Ann.")
    qtbot.waitUntil(window.notice.isVisible)
    assert "There is no matter file" in window.notice.text.text()
    assert window.controller.notes() == []
    moved.rename(matter_path)
    window.notice.offer.click()
    stored(window, qtbot)
    assert [note.text for note in window.controller.notes()] == ["Ask Ann."]
    assert notes(matter_path) == ["Ask Ann."]


def test_everything_that_could_not_be_stored_is_offered_again_unless_something_else_was_said_since(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    first, second = (row.found.finding.id for row in window.findings.model.cards()[:2])
    moved = matter_path.with_suffix(".away")
    matter_path.rename(moved)
    window.controller.decide(first, Verdict.REJECTED)
    window.controller.decide(second, Verdict.REJECTED)
    window.controller.add_note("Ask Ann.")
    qtbot.waitUntil(lambda: not window.controller.saying.waiting)
    moved.rename(matter_path)
    window.controller.decide(first, Verdict.ACCEPTED)
    stored(window, qtbot)
    assert notes(matter_path) == []
    window.notice.offer.click()
    stored(window, qtbot)
    with open_matter(matter_path) as matter:
        said = {one.finding.id: one.verdict for one in matter.findings.of_document(window.controller.current_id)}
    assert (said[first], said[second]) == (Verdict.ACCEPTED, Verdict.REJECTED)
    assert notes(matter_path) == ["Ask Ann."]


def test_a_report_waits_for_what_was_said_before_it(
    window: MainWindow, matter_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "copy.smallprint"
    with another_writes(matter_path):
        window.controller.decide(window.findings.model.cards()[0].found.finding.id, Verdict.ACCEPTED)
        window.controller.exporting.copy(window.controller.matter.path, target)
        assert window.controller.busy
    qtbot.waitUntil(lambda: not window.controller.busy)
    assert Verdict.ACCEPTED in verdicts(target)


def test_waiting_for_what_was_said_can_be_cancelled(window: MainWindow, matter_path: Path) -> None:
    token = CancelToken()
    with another_writes(matter_path):
        window.controller.add_note("Ask Ann.")
        token.cancel()
        with pytest.raises(Cancelled):
            window.controller.saying.before(lambda _report, _token: None)(lambda _progress: None, token)


_KILLED = """
import os, signal, sys, threading
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from smallprint.bootstrap import open_services
from smallprint.domain.decision import Verdict
from smallprint.store import open_matter
from smallprint.ui.window.main_window import MainWindow
from tests.ui.test_saying import long_document

path, document_id = Path(sys.argv[1]), int(sys.argv[2])
_document, segmentation = long_document()

def store():
    with open_matter(path) as matter:
        matter.documents.save_segmentation(document_id, segmentation)

application = QApplication([])
window = MainWindow(open_services())
window.open_matter(path)
saying, writers = window.controller.saying, window.controller.matter._connection._writers
kill = lambda call: call.func == saying._jobs._end and os.kill(os.getpid(), signal.SIGKILL)
saying._jobs._told.connect(kill, Qt.ConnectionType.DirectConnection)  # as soon as the decision is stored
with window.controller.matter._connection.writing():
    threading.Thread(target=store).start()
    while len(writers._queue) < 2:  # the long document is next
        threading.Event().wait(0.01)
    window.controller.decide(window.findings.model.cards()[0].found.finding.id, Verdict.ACCEPTED)
    while len(writers._queue) < 3:
        threading.Event().wait(0.01)
application.exec()
"""


def long_document() -> tuple[Document, Segmentation]:
    """Return a document that takes a second or so to store, with its passages."""
    sentence = "The Supplier delivers the goods of each order within thirty days of its receipt. "
    text, count = sentence * 30_000, 30_000
    document = Document(
        sha256="1" * 64,
        name="long.txt",
        kind=DocumentKind.TEXT,
        text=text,
        pages=(Page(0, 0, len(text), "1"),),
        report=IngestReport("text", 1, len(text)),
    )
    edges = [(number * len(sentence), (number + 1) * len(sentence)) for number in range(count)]
    passages = (Passage(number, *edge, 0, PassageKind.SENTENCE) for number, edge in enumerate(edges))
    return document, Segmentation(tuple(passages))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_decision_made_while_a_long_document_is_stored_is_there_after_a_kill(matter_path: Path) -> None:
    store_document(matter_path)
    document, segmentation = long_document()
    with open_matter(matter_path) as matter:
        [queued] = matter.documents.queue([Path("/files/long.txt")])
        document_id = matter.documents.save(queued, document, b"long")
    command = [sys.executable, "-c", _KILLED, str(matter_path), str(document_id)]
    done = subprocess.run(command, timeout=60, check=False)
    assert done.returncode == -9
    assert Verdict.ACCEPTED in verdicts(matter_path)
    with open_matter(matter_path) as matter:
        assert matter.documents.segmentation(document_id) in (None, segmentation), "never a part of it"
        matter.documents.save_segmentation(document_id, segmentation)
        assert matter.documents.segmentation(document_id) == segmentation
        assert matter._connection.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]

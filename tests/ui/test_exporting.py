"""A report is written beside everything else: it waits for no review, holds none up, and can be stopped at once."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.export.pace import Pace
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import SENTENCES


class Gate:
    """Holds the writing of a report up at one of its findings, until it is let through."""

    def __init__(self, at: int) -> None:
        self._at = at
        self.reached, self.open = threading.Event(), threading.Event()

    def hold(self, done: int) -> None:
        if done == self._at:
            self.reached.set()
            assert self.open.wait(30)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """A gate at the second finding of a Word report."""
    made, written = Gate(at=2), 0
    step = Pace.step

    def held(pace: Pace) -> None:
        nonlocal written
        written += 1
        made.hold(written)
        step(pace)

    monkeypatch.setattr(Pace, "step", held)
    yield made
    made.open.set()


def begin(window: MainWindow, target: Path, gate: Gate, qtbot: QtBot) -> None:
    """Begin a report, and wait until the strip says that one of its findings is written."""
    window.controller.exporting.report(window.controller.matter.path, target)
    qtbot.waitUntil(gate.reached.is_set)
    qtbot.waitUntil(lambda: window.status.doing.text() == "Writing the report, 1 of 2")


def test_a_review_begins_while_a_report_is_written(
    window: MainWindow, gate: Gate, tmp_path: Path, qtbot: QtBot
) -> None:
    begin(window, tmp_path / "r.docx", gate, qtbot)
    ids = [row.summary.id for row in window._rows]
    with qtbot.waitSignal(window.controller.jobs.succeeded, timeout=30_000):
        window.controller.review(ids)
    assert not gate.open.is_set()
    assert window.status.doing.text() == "Writing the report, 1 of 2", "the report is what was asked for last"
    with qtbot.waitSignal(window.controller.exporting.exported):
        gate.open.set()
    qtbot.waitUntil(lambda: window.status.doing.text() == "Ready")
    assert (tmp_path / "r.docx").exists()


def test_a_report_is_written_while_a_review_goes_on_which_is_shown_again_afterwards(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    on = threading.Event()

    def long(report: Report, token: CancelToken) -> None:
        report(Progress(Stage.READ, "long.pdf", done=1, total=9))
        assert on.wait(30)

    window.controller._submit(long)
    qtbot.waitUntil(lambda: window.status.doing.text() == "Reading long.pdf")
    with qtbot.waitSignal(window.controller.exporting.exported):
        window.controller.exporting.report(window.controller.matter.path, tmp_path / "r.json")
    qtbot.waitUntil(lambda: window.status.doing.text() == "Reading long.pdf")
    assert window.controller.busy
    on.set()
    qtbot.waitUntil(lambda: not window.controller.busy)


def test_cancel_stops_the_report_alone_and_leaves_the_earlier_one(
    window: MainWindow, gate: Gate, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    target = folder / "r.docx"
    target.write_text("earlier")
    waiting = threading.Event()

    def long(_report: Report, token: CancelToken) -> None:
        with token.interrupting(waiting.set):
            assert waiting.wait(30)
        token.check()

    job = window.controller._submit(long)
    begin(window, target, gate, qtbot)
    QTest.mouseClick(window.status.cancel_button, Qt.MouseButton.LeftButton)
    gate.open.set()
    qtbot.waitUntil(lambda: not window.controller.exporting.busy)
    assert [one.name for one in folder.iterdir()] == ["r.docx"]
    assert target.read_text() == "earlier"
    assert job.runs
    assert not job.token.cancelled
    QTest.mouseClick(window.status.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.controller.busy)


def test_a_report_is_paused_and_goes_on(window: MainWindow, gate: Gate, tmp_path: Path, qtbot: QtBot) -> None:
    begin(window, tmp_path / "r.docx", gate, qtbot)
    QTest.mouseClick(window.status.pause_button, Qt.MouseButton.LeftButton)
    assert window.controller.paused
    assert window.status.pause_button.text() == "Resume"
    assert window.status.doing.text() == "Paused: writing the report, 1 of 2"
    gate.open.set()
    qtbot.wait(100)
    assert not (tmp_path / "r.docx").exists()
    with qtbot.waitSignal(window.controller.exporting.exported):
        QTest.mouseClick(window.status.pause_button, Qt.MouseButton.LeftButton)
    assert (tmp_path / "r.docx").exists()


def test_closing_the_window_stops_a_report(window: MainWindow, gate: Gate, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    begin(window, folder / "r.docx", gate, qtbot)
    window.close()
    gate.open.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.controller.exporting.stopped
    assert not list(folder.iterdir())


def test_a_report_that_cannot_be_written_is_said(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.controller.exporting.report(window.controller.matter.path, tmp_path / "none" / "r.docx")
    qtbot.waitUntil(lambda: "there is no folder" in window.notice.text.text())
    assert not window.controller.busy


def _is_said(expected: str, said: list[str]) -> None:
    assert [one for one in said if expected in one], said


def test_a_file_that_is_added_again_is_said_to_be_here_and_not_reviewed_anew(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    copy, new = tmp_path / "copy.txt", tmp_path / "new.txt"
    copy.write_text("".join(SENTENCES) + "another deal", encoding="utf-8")
    new.write_text(copy.read_text(encoding="utf-8"), encoding="utf-8")
    said: list[str] = []
    window.controller.noticed.connect(said.append)
    for expected in ("“new.txt” has the same bytes as “copy.txt”", "“copy.txt” is in this matter, and was reviewed"):
        window.controller.add([copy, new])
        qtbot.waitUntil(partial(_is_said, expected, said), timeout=30_000)
        qtbot.waitUntil(lambda: not window.controller.busy, timeout=30_000)
    matter = window.controller.matter
    assert [len(matter.runs.history(one.id)) for one in matter.documents.summaries()] == [1, 1]

"""The window with every part real: dropped files are reviewed, decided on, closed, reopened, exported; all by hand."""

import os
import shutil
import signal
import subprocess
import sys
import time
from itertools import count
from pathlib import Path

import docx
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.decision import Verdict
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.run import Run, RunState
from smallprint.store import Matter, open_matter
from smallprint.ui.window.main_window import MainWindow
from tests.end_to_end.conftest import Reviewed
from tests.end_to_end.contracts import long_contract
from tests.end_to_end.hands import card_row, click, click_button, click_row, dialog, drop, idle, save_as, until
from tests.quickest import quickest
from tests.ui.conftest import close, stored


@pytest.fixture
def lasting(tmp_path: Path) -> Path:
    """A contract whose review lasts long enough to be stopped in the middle."""
    return long_contract(tmp_path / "lasting.txt")


@pytest.fixture
def own_copy(reviewed: Reviewed, tmp_path: Path) -> Path:
    """The matter that was reviewed in the window, to be changed by the test."""
    return Path(shutil.copy(reviewed.in_window, tmp_path / "deal.smallprint"))


def findings(matter: Matter, number: int) -> list[ReviewedFinding]:
    return matter.findings.of_document(matter.documents.summaries()[number].id)


def newest_run(path: Path) -> tuple[Run, int]:
    """Return the newest run of the first document and how many candidates it has read."""
    with open_matter(path) as matter:
        run = matter.runs.latest(matter.documents.summaries()[0].id)
        assert run is not None
        return run, len(matter.runs.done(run.id))


def reads(path: Path, candidates: int) -> bool:
    with open_matter(path) as matter:
        summaries = matter.documents.summaries()
        run = matter.runs.latest(summaries[0].id) if summaries else None
        return run is not None and len(matter.runs.done(run.id)) >= candidates


def test_the_window_and_the_command_line_store_the_same_findings(reviewed: Reviewed) -> None:
    with open_matter(reviewed.in_window) as window, open_matter(reviewed.on_command_line) as headless:
        for number, name in enumerate(("supply.pdf", "supply.docx")):
            summary = window.documents.summaries()[number]
            assert (summary.name, summary.run_state) == (name, RunState.COMPLETE)
            shown = findings(window, number)
            assert len(shown) >= 10
            assert [one.finding for one in shown] == [one.finding for one in findings(headless, number)]


def test_what_was_clicked_and_typed_is_there_after_reopening(own_copy: Path, services: Services, qtbot: QtBot) -> None:
    window = MainWindow(services)
    window.show()
    window.open_matter(own_copy)
    until(qtbot, lambda: window.view.document_id == window.controller.current_id)
    cards = window.findings
    for clause, name in (("governing-law", "Accept"), ("non-compete", "Reject"), ("audit-rights", "Edit")):
        click_row(cards.list, card_row(window, clause))
        assert cards.buttons is not None
        click_button(cards.buttons, name)
    answer(window, "twice a year", qtbot)
    click_row(cards.list, card_row(window, "insurance"))
    assert cards.buttons is not None
    click_button(cards.buttons, "Note")
    answer(window, "Ask Ann.", qtbot)
    stored(window, qtbot)
    before = list(cards.model.all)
    close(window, qtbot)

    again = MainWindow(services)
    again.show()
    again.open_matter(own_copy)
    until(qtbot, lambda: again.view.document_id == again.controller.current_id)
    assert list(again.findings.model.all) == before
    said = {one.finding.clause: one for one in again.findings.model.all if one.verdict is not Verdict.UNDECIDED}
    assert {clause: one.verdict for clause, one in said.items()} == {
        "governing-law": Verdict.ACCEPTED,
        "non-compete": Verdict.REJECTED,
        "audit-rights": Verdict.EDITED,
    }
    assert said["audit-rights"].shown_value == "twice a year"
    assert [note.text for one in again.findings.model.all for note in one.notes] == ["Ask Ann."]
    assert again.documents.model.rowCount() == 2
    close(again, qtbot)


def answer(window: MainWindow, text: str, qtbot: QtBot) -> None:
    """Type into the question that is open, in place of what is there, and agree."""
    asked = dialog(window, QDialog, qtbot)
    QTest.keyClicks(asked.focusWidget(), text)
    click_button(asked, "Store")


def test_the_report_is_exported_by_clicks(own_copy: Path, services: Services, qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(services)
    window.show()
    window.open_matter(own_copy)
    click(window.top_bar.export_button)
    save_as(window, tmp_path / "for the file.docx", qtbot)
    until(qtbot, lambda: "for the file.docx" in window.notice.text.text())
    report = docx.Document(str(tmp_path / "for the file.docx"))
    cells = [cell.text for table in report.tables for row in table.rows for cell in row.cells]
    text = " ".join(" ".join([*(paragraph.text for paragraph in report.paragraphs), *cells]).split())
    assert "governed by the laws of the State of Ohio" in text
    assert "supply.pdf" in text
    assert "supply.docx" in text
    close(window, qtbot)


@pytest.mark.timing
def test_a_review_is_paused_resumed_and_cancelled_by_clicks(
    window: MainWindow, lasting: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    numbers = count()

    def seconds() -> float:
        path = tmp_path / f"paused-{next(numbers)}.smallprint"
        window.open_matter(path)
        drop(window, [lasting])
        until(qtbot, lambda: path.exists() and reads(path, 2))
        click(window.status.pause_button)
        until(qtbot, lambda: window.controller.paused)
        assert window.status.pause_button.text() == "Resume"
        qtbot.wait(300)  # the candidate that was being read when the click came may still be stored
        _, paused_at = newest_run(path)
        qtbot.wait(300)
        assert newest_run(path)[1] == paused_at
        click(window.status.pause_button)
        until(qtbot, lambda: reads(path, paused_at + 2))

        clicked = time.monotonic()
        click(window.status.cancel_button)
        until(qtbot, lambda: not window.status.cancel_button.isVisible())
        taken = time.monotonic() - clicked
        assert not window.controller.busy
        run, done = newest_run(path)
        assert run.state is RunState.CANCELLED
        assert done >= paused_at + 2
        return taken

    assert quickest(seconds, 0.2) < 0.2


def test_closing_while_reviewing_stops_and_the_next_window_goes_on(
    window: MainWindow, services: Services, lasting: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "new.smallprint"
    drop(window, [lasting])
    until(qtbot, lambda: reads(path, 2))
    close(window, qtbot)
    run, done = newest_run(path)
    assert run.state is RunState.CANCELLED

    again = MainWindow(services)
    again.show()
    again.open_matter(path)
    assert "not read to the end" in again.notice.text.text()
    click(again.notice.offer)
    until(qtbot, lambda: reads(path, done + 1))
    assert newest_run(path)[0].id == run.id
    close(again, qtbot)


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX's")
def test_a_killed_window_has_kept_what_it_read_and_the_next_goes_on(
    services: Services, lasting: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "killed.smallprint"
    process = subprocess.Popen([sys.executable, "-m", "smallprint", str(path), str(lasting)])
    try:
        until(qtbot, lambda: process.poll() is not None or (path.exists() and reads(path, 3)))
        assert process.poll() is None, "the window ended before it could be killed"
    finally:
        process.send_signal(signal.SIGKILL)
        assert process.wait(timeout=10) == -signal.SIGKILL
    run, done = newest_run(path)
    assert run.state is RunState.RUNNING
    assert done >= 3

    window = MainWindow(services)
    window.show()
    window.open_matter(path)
    assert newest_run(path)[0].state is RunState.INTERRUPTED
    until(qtbot, lambda: window.view.document_id != 0)
    click(window.notice.offer)
    until(qtbot, lambda: reads(path, done + 1))
    assert newest_run(path)[0].id == run.id
    close(window, qtbot)


def test_a_second_window_on_the_same_matter_says_that_the_first_reviews_it(
    window: MainWindow, services: Services, lasting: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "new.smallprint"
    drop(window, [lasting])
    until(qtbot, lambda: reads(path, 1))
    click(window.status.pause_button)
    other = MainWindow(services)
    other.show()
    other.open_matter(path)
    assert other.documents.model.rowCount() == 1
    drop(other, [lasting])
    idle(other, qtbot)
    said = other.notice.text.text()
    assert "“new.smallprint” is being reviewed by another Smallprint window, since " in said
    assert said.endswith("Wait until it is done, or stop it there.")
    close(other, qtbot)
    assert newest_run(path)[0].state is RunState.RUNNING
    click(window.status.cancel_button)
    idle(window, qtbot)

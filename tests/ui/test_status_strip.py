"""The strip at the foot: buttons that stay where they are, which of how many, and what is left unread."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.domain.run import RunState
from smallprint.ui.look.style import style_sheet
from smallprint.ui.look.theme import light_theme
from smallprint.ui.window.main_window import MainWindow
from smallprint.ui.window.status_strip import StatusStrip
from tests.ui.conftest import store_document
from tests.ui.pages.hands import click

LONG = "a very long name of a master services agreement with all its schedules and exhibits.pdf"


def at(number: int, of: int, name: str = "deal.pdf", page: int = 3, left: float | None = 200.0) -> Progress:
    return Progress(Stage.READ, name, 4, 8, page, 12, 20.0, 1, 0, number, of, left)


@pytest.fixture
def strip(qtbot: QtBot) -> StatusStrip:
    made = StatusStrip(light_theme())
    qtbot.addWidget(made)
    made.setStyleSheet(style_sheet(light_theme()))
    made.resize(1200, 36)
    made.show()
    made.set_busy(paused=False)
    return made


def corners(strip: StatusStrip) -> list[QPoint]:
    """Where the buttons stand, and how far they reach."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    buttons: tuple[QPushButton, ...] = (strip.pause_button, strip.cancel_button)
    assert all(one.isVisible() for one in buttons)
    return [corner for one in buttons for corner in (one.geometry().topLeft(), one.geometry().bottomRight())]


def test_pause_and_cancel_stay_in_place_whatever_is_said_beside_them(strip: StatusStrip) -> None:
    stood = corners(strip)
    for progress in (at(1, 60), at(60, 60, LONG, 0, None), at(2, 1, "x", 12), Progress(Stage.EXPORT, "out.docx")):
        strip.set_progress(progress)
        assert corners(strip) == stood
    for paused in (True, False):
        strip.set_busy(paused)
        assert corners(strip) == stood
    strip.set_network(True, "downloading a model")
    strip.set_model("another model with a long name")
    assert corners(strip) == stood
    strip.resize(700, 36)
    assert corners(strip) == stood


def test_of_a_queue_it_says_which_and_the_time_that_is_left_for_all(strip: StatusStrip) -> None:
    strip.set_progress(at(12, 60))
    assert strip.queue.text() == "12 of 60"
    assert strip.queue.isVisible()
    assert strip.left.text() == "3 min left"
    assert strip.doing.text() == "Reading deal.pdf · page 3 of 12"
    assert strip.bar.value() / strip.bar.maximum() == pytest.approx(11.5 / 60)
    strip.set_busy(paused=True)
    assert (strip.left.text(), strip.queue.text()) == ("", "12 of 60")


def test_of_one_document_it_says_the_time_for_that(strip: StatusStrip) -> None:
    strip.set_progress(at(1, 1))
    assert not strip.queue.isVisible()
    assert strip.left.text() == "20 s left"


def test_what_was_told_in_passing_gives_way_to_what_is_unread(strip: StatusStrip, qtbot: QtBot) -> None:
    strip.set_idle()
    strip.set_rest("3 of 7 documents are not read to the end", resumable=True)
    strip.tell("Copied with its citation")
    strip.set_rest("3 of 7 documents are not read to the end", resumable=True)
    assert strip.doing.text() == "Copied with its citation"
    qtbot.waitUntil(lambda: strip.doing.text() == "3 of 7 documents are not read to the end")


def test_after_cancel_it_says_how_many_documents_are_unread(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    for number in range(4):
        store_document(matter_path, f"{number}.txt", state=None)
    store_document(matter_path, "half.txt", state=RunState.CANCELLED)

    def wait(report: Report, token: CancelToken) -> None:
        report(at(2, 5))
        token.pause()
        token.check()

    window.controller._submit(wait)
    qtbot.waitUntil(lambda: window.status.queue.isVisible())
    with qtbot.waitSignal(window.controller.jobs.cancelled):
        click(window.status.cancel_button)
    assert window.status.doing.text() == "5 of 6 documents are not read to the end"
    assert not window.status.cancel_button.isVisible()
    assert window.status.pause_button.text() == "Resume"
    click(window.status.pause_button)
    assert window.controller.busy, "what is unread is taken up again"
    with qtbot.waitSignal(window.controller.jobs.cancelled):
        window.controller.cancel()


def queue_of(window: MainWindow, qtbot: QtBot, documents: int, cut_short: bool = False) -> None:
    """Let a job go through a queue of so many documents."""

    def work(report: Report, token: CancelToken) -> None:
        for number in range(1, documents + 1):
            report(at(number, documents))
        if cut_short:
            token.cancel()
        token.check()

    jobs = window.controller.jobs
    with qtbot.waitSignal(jobs.cancelled if cut_short else jobs.succeeded):
        window.controller._submit(work)


def test_at_the_end_of_a_long_queue_it_says_so(window: MainWindow, qtbot: QtBot) -> None:
    queue_of(window, qtbot, 60)
    assert window.status.doing.text() == "60 documents were read in 1 s"
    window.controller.refresh()
    assert window.status.doing.text() == "60 documents were read in 1 s", "until something else is done"
    queue_of(window, qtbot, 2)
    assert window.status.doing.text() == "Ready"
    queue_of(window, qtbot, 60, cut_short=True)
    assert window.status.doing.text() == "Ready"


def test_nothing_is_unread_in_another_matter(window: MainWindow, matter_path: Path, tmp_path: Path) -> None:
    store_document(matter_path, "later.txt", state=None)
    window.controller.refresh()
    assert window.status.doing.text() == "1 of 2 documents are not read to the end"
    window.open_matter(tmp_path / "new.smallprint")
    assert window.status.doing.text() == "Ready"

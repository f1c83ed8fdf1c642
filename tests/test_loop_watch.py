"""The watch itself: it must see what holds the loop up, and not count what other programs take."""

import threading
import time

from pytestqt.qtbot import QtBot

from app.domain.progress import CancelToken, Report
from app.ui.jobs import JobThread
from tests.loop_watch import Gap, LoopWatch


def _watched(qtbot: QtBot, busy: threading.Event) -> list[Gap]:
    watch = LoopWatch()
    watch.start()
    qtbot.wait(50)
    busy.set()
    qtbot.wait(200)
    return watch.stop()


def test_work_in_the_gui_thread_is_seen(qtbot: QtBot) -> None:
    watch = LoopWatch()
    watch.start()
    until = time.thread_time() + 0.06
    while time.thread_time() < until:
        pass
    assert max(gap.held for gap in watch.stop()) >= 60


def test_waiting_in_the_gui_thread_is_seen(qtbot: QtBot) -> None:
    watch = LoopWatch()
    watch.start()
    threading.Event().wait(0.08)
    assert max(gap.held for gap in watch.stop()) > 60


def test_a_thread_that_keeps_the_interpreter_lock_is_seen(qtbot: QtBot) -> None:
    jobs = JobThread()
    jobs.start()
    busy = threading.Event()

    def sort(_report: Report, _token: CancelToken) -> None:
        many = [f"{number * 7919 % 1_000_003}" for number in range(600_000)]
        busy.wait()
        many.sort()  # one call, which does not give the lock away

    jobs.submit(sort)
    gaps = _watched(qtbot, busy)
    jobs.stop()
    assert max(gap.held for gap in gaps) > 50


def test_waiting_for_a_processor_is_not_counted() -> None:
    assert Gap(at=0, whole=110, worked=25, queued=80, holder_queued=0).held == 30
    assert Gap(at=0, whole=64, worked=1, queued=0, holder_queued=50).held == 14
    assert Gap(at=0, whole=64, worked=60, queued=0, holder_queued=50).held == 60

"""The watch itself: it must see what holds the loop up, and not count what other programs take."""

import signal
import sys
import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from smallprint.domain.progress import CancelToken, Report
from smallprint.ui.threads.jobs import Jobs
from tests import loop_watch
from tests.loop_watch import Gap, LoopWatch
from tests.machine_watch import MachineWatch, stood_still

pytestmark = pytest.mark.timing


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


def test_a_slow_machine_is_seen_and_a_quick_one_gains_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    for usual, said in ((1e-9, 10), (1.0, 1)):
        monkeypatch.setattr(loop_watch, "_USUAL_SECONDS", usual)
        watch = LoopWatch()
        watch.start()
        qtbot.wait(20)
        watch.stop()
        assert watch.slowness > said if usual < 1 else watch.slowness == said


def test_waiting_in_the_gui_thread_is_seen(qtbot: QtBot) -> None:
    watch = LoopWatch()
    watch.start()
    threading.Event().wait(0.08)
    assert max(gap.held for gap in watch.stop()) > 60


def test_a_thread_that_keeps_the_interpreter_lock_is_seen(qtbot: QtBot) -> None:
    jobs = Jobs()
    busy = threading.Event()

    def sort(_report: Report, _token: CancelToken) -> None:
        many = [f"{number * 7919 % 1_000_003}" for number in range(600_000)]
        busy.wait()
        many.sort()  # one call, which does not give the lock away

    jobs.run(sort)
    gaps = _watched(qtbot, busy)
    jobs.stop()
    assert max(gap.held for gap in gaps) > 50


def test_waiting_for_a_processor_is_not_counted() -> None:
    assert Gap(at=0, whole=110, worked=25, queued=80, paused=0).held == 30
    assert Gap(at=0, whole=64, worked=1, queued=0, paused=50).held == 14
    assert Gap(at=0, whole=110, worked=25, queued=50, paused=50).held == 60


@pytest.mark.skipif(sys.platform != "linux", reason="counts of the scheduler are Linux's")
def test_a_stopped_machine_is_told_from_a_busy_one() -> None:
    machine = MachineWatch()
    busy = time.monotonic()
    while time.monotonic() < busy + 0.3:  # takes a processor, which is no pause
        pass
    for watcher in machine.watchers:
        watcher.send_signal(signal.SIGSTOP)  # what a host does to a virtual machine
    stopped = time.monotonic()
    threading.Event().wait(0.1)
    for watcher in machine.watchers:
        watcher.send_signal(signal.SIGCONT)
    threading.Event().wait(0.1)
    pauses = machine.stop()
    assert stood_still(pauses, stopped, stopped + 0.1) > 0.08
    assert stood_still(pauses, busy, busy + 0.3) < 0.1


def test_a_pause_counts_as_far_as_it_lies_between_two_moments() -> None:
    assert stood_still([(1.0, 1.5), (2.0, 3.0)], 1.25, 2.25) == 0.5

"""Jobs: order, one end each, cancelling, who still hears, and what a failure leaves."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.errors import AppError, Cancelled, FetchFailed
from smallprint.ui.threads.jobs import Jobs, Task, Work

Ends = list[tuple[str, object]]


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop()


def _heard(jobs: Jobs, ends: Ends, name: str, work: Work) -> Task:
    """Run work whose end is noted."""
    return jobs.run(
        work,
        done=lambda result: ends.append((name, result)),
        failed=lambda error: ends.append((name, error)),
        stopped=lambda: ends.append((name, "stopped")),
    )


def _which_thread(report: Report, token: CancelToken) -> int:
    return threading.get_ident()


def _wait_for_cancel(report: Report, token: CancelToken) -> None:
    token.pause()
    token.check()


def _fails(_report: Report, _token: CancelToken) -> None:
    raise FetchFailed("No.")


def _returns(value: object) -> Work:
    return lambda _report, _token: value


def test_tasks_end_once_each_in_the_order_they_were_given(jobs: Jobs, qtbot: QtBot) -> None:
    ends: Ends = []
    tasks = [_heard(jobs, ends, name, work) for name, work in (("a", _returns(1)), ("b", _fails), ("c", _returns(3)))]
    qtbot.waitUntil(lambda: len(ends) == 3)
    (_, one), (_, error), (_, three) = ends
    assert [name for name, _ in ends] == ["a", "b", "c"]
    assert (one, three) == (1, 3)
    assert isinstance(error, AppError)
    assert all(task.ended and not task.runs for task in tasks)
    assert not jobs.busy


def test_a_running_and_a_waiting_task_are_cancelled(jobs: Jobs, qtbot: QtBot) -> None:
    ends: Ends = []
    begun: list[Task] = []
    jobs.begun.connect(begun.append)
    first, second = (_heard(jobs, ends, name, _wait_for_cancel) for name in ("first", "second"))
    qtbot.waitUntil(lambda: begun == [first])
    assert first.runs
    assert not second.runs
    second.cancel()
    first.cancel()
    qtbot.waitUntil(lambda: len(ends) == 2)
    assert ends == [("first", "stopped"), ("second", "stopped")]
    assert begun == [first]


def test_a_task_waits_and_goes_on(jobs: Jobs, qtbot: QtBot) -> None:
    gate, ends = threading.Event(), list[tuple[str, object]]()

    def work(_report: Report, token: CancelToken) -> str:
        assert gate.wait(30)
        token.check()
        return "went on"

    task = _heard(jobs, ends, "task", work)
    task.pause()
    gate.set()
    qtbot.wait(100)
    assert task.paused
    assert not ends
    task.resume()
    qtbot.waitUntil(lambda: ends == [("task", "went on")])
    assert not task.paused


def test_a_closed_owner_hears_nothing_while_who_watches_the_thread_still_does(jobs: Jobs, qtbot: QtBot) -> None:
    ends: Ends = []
    cancelled: list[Task] = []
    jobs.cancelled.connect(cancelled.append)
    task = _heard(jobs, ends, "task", _wait_for_cancel)
    with qtbot.waitSignal(jobs.finished):
        jobs.request_stop()
    qtbot.waitUntil(lambda: cancelled == [task])
    assert ends == []
    after = _heard(jobs, ends, "after", _returns(1))
    assert after.ended, "nothing is taken any more"
    qtbot.wait(50)
    assert ends == []
    assert jobs.stopped


def test_nothing_is_heard_of_a_task_that_another_takes_the_place_of(jobs: Jobs, qtbot: QtBot) -> None:
    """Also where it has ended already, and the thread of the window has yet to hear of it."""
    ends: Ends = []
    ended = threading.Event()
    first = _heard(jobs, ends, "first", _returns(1))
    jobs.run(lambda _report, _token: ended.set())
    assert ended.wait(30)
    first.drop()
    _heard(jobs, ends, "second", _returns(2))
    qtbot.waitUntil(lambda: ends == [("second", 2)])
    assert first.ended


def test_what_is_forgotten_goes_on_unheard(jobs: Jobs, qtbot: QtBot) -> None:
    ends: Ends = []
    gate, done = threading.Event(), threading.Event()

    def work(_report: Report, token: CancelToken) -> None:
        assert gate.wait(30)
        token.check()
        done.set()

    _heard(jobs, ends, "task", work)
    jobs.forget_all()
    gate.set()
    _heard(jobs, ends, "later", _returns(2))
    qtbot.waitUntil(lambda: ends == [("later", 2)])
    assert done.is_set()


def test_what_waits_is_done_before_the_thread_finishes_and_heard(jobs: Jobs, qtbot: QtBot) -> None:
    ends: Ends = []
    _heard(jobs, ends, "task", _returns(1))
    with qtbot.waitSignal(jobs.finished):
        jobs.finish()
    qtbot.waitUntil(lambda: ends == [("task", 1)])


def test_what_tasks_keep_in_the_thread_is_freed_there_at_its_end(qtbot: QtBot) -> None:
    where: list[int] = []
    jobs = Jobs(at_end=lambda: where.append(threading.get_ident()))
    jobs.run(lambda _report, _token: where.append(threading.get_ident()))
    jobs.finish()
    qtbot.waitUntil(lambda: len(where) == 2)
    assert where[0] == where[1] != threading.get_ident()
    jobs.stop()


def test_what_a_paused_task_leaves_in_other_threads_ends_with_it(jobs: Jobs, qtbot: QtBot) -> None:
    left: list[Future[None]] = []

    def work(_report: Report, token: CancelToken) -> None:
        token.pause()
        left.append(others.submit(token.check))

    with ThreadPoolExecutor(1) as others:
        with qtbot.waitSignal(jobs.succeeded):
            jobs.run(work)
        with pytest.raises(Cancelled):
            left[0].result(timeout=10)


def test_progress_is_rare_and_the_last_one_arrives(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[int] = []

    def work(report: Report, token: CancelToken) -> None:
        for number in range(1000):
            report(Progress(Stage.READ, "deal", done=number))

    with qtbot.waitSignal(jobs.succeeded):
        jobs.run(work, progressed=lambda progress: heard.append(progress.done))
    assert heard[-1] == 999
    assert len(heard) < 20


def test_the_newest_progress_is_heard_while_the_work_goes_on(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[Stage] = []

    def work(report: Report, token: CancelToken) -> None:
        report(Progress(Stage.INGEST, "deal"))
        report(Progress(Stage.RECOGNISE, "deal"))
        _wait_for_cancel(report, token)

    task = jobs.run(work, progressed=lambda progress: heard.append(progress.stage))
    qtbot.waitUntil(lambda: heard == [Stage.INGEST, Stage.RECOGNISE])
    with qtbot.waitSignal(jobs.cancelled):
        task.cancel()
    assert heard == [Stage.INGEST, Stage.RECOGNISE]


def test_work_runs_off_the_thread_of_the_window_and_all_of_it_is_heard_on_that(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[tuple[str, int]] = []

    def hear(what: str) -> Callable[..., None]:
        return lambda *_: heard.append((what, threading.get_ident()))

    def work(report: Report, token: CancelToken) -> int:
        report(Progress(Stage.READ, "deal"))
        jobs.tell(hear("told"))
        return threading.get_ident()

    results: list[int] = []
    jobs.run(work, begun=hear("begun"), progressed=hear("progressed"), done=results.append)
    qtbot.waitUntil(lambda: len(results) == 1)
    assert results[0] != threading.get_ident()
    assert heard == [(what, threading.get_ident()) for what in ("begun", "progressed", "told")]

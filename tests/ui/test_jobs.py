"""The job thread: order, one end each, cancelling, and what a failure leaves."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.errors import Cancelled, FetchFailed
from smallprint.ui.threads.jobs import JobThread


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobThread]:
    thread = JobThread()
    thread.start()
    yield thread
    thread.stop()


@pytest.fixture
def ends(jobs: JobThread) -> list[tuple[str, int]]:
    heard: list[tuple[str, int]] = []
    jobs.succeeded.connect(lambda job, _: heard.append(("succeeded", job)))
    jobs.failed.connect(lambda job, _: heard.append(("failed", job)))
    jobs.cancelled.connect(lambda job: heard.append(("cancelled", job)))
    return heard


def _which_thread(report: Report, token: CancelToken) -> int:
    return threading.get_ident()


def _wait_for_cancel(report: Report, token: CancelToken) -> None:
    token.pause()
    token.check()


def test_jobs_end_once_each_in_the_order_they_were_given(
    jobs: JobThread, ends: list[tuple[str, int]], qtbot: QtBot
) -> None:
    def fail(report: Report, token: CancelToken) -> None:
        raise FetchFailed("No.")

    ids = [jobs.submit(_which_thread), jobs.submit(fail), jobs.submit(_which_thread)]
    qtbot.waitUntil(lambda: len(ends) == 3)
    assert ends == list(zip(["succeeded", "failed", "succeeded"], ids, strict=True))
    assert not jobs.busy


def test_a_running_and_a_waiting_job_are_cancelled(jobs: JobThread, ends: list[tuple[str, int]], qtbot: QtBot) -> None:
    begun: list[int] = []
    jobs.begun.connect(begun.append)
    first, second = jobs.submit(_wait_for_cancel), jobs.submit(_wait_for_cancel)
    qtbot.waitUntil(lambda: begun == [first])
    jobs.cancel(second)
    jobs.cancel(first)
    qtbot.waitUntil(lambda: len(ends) == 2)
    assert ends == [("cancelled", first), ("cancelled", second)]
    assert begun == [first]


def test_stopping_ends_a_job_that_waits(jobs: JobThread, ends: list[tuple[str, int]], qtbot: QtBot) -> None:
    job = jobs.submit(_wait_for_cancel)
    with qtbot.waitSignal(jobs.finished):
        jobs.request_stop()
    qtbot.waitUntil(lambda: ends == [("cancelled", job)])


def test_what_a_paused_job_leaves_in_other_threads_ends_with_it(jobs: JobThread, qtbot: QtBot) -> None:
    left: list[Future[None]] = []

    def work(_report: Report, token: CancelToken) -> None:
        token.pause()
        left.append(others.submit(token.check))

    with ThreadPoolExecutor(1) as others:
        with qtbot.waitSignal(jobs.succeeded):
            jobs.submit(work)
        with pytest.raises(Cancelled):
            left[0].result(timeout=10)


def test_progress_is_rare_and_the_last_one_arrives(jobs: JobThread, qtbot: QtBot) -> None:
    heard: list[int] = []
    jobs.progressed.connect(lambda _, progress: heard.append(progress.done))

    def work(report: Report, token: CancelToken) -> None:
        for number in range(1000):
            report(Progress(Stage.READ, "deal", done=number))

    with qtbot.waitSignal(jobs.succeeded):
        jobs.submit(work)
    assert heard[-1] == 999
    assert len(heard) < 20


def test_the_newest_progress_is_heard_while_the_work_goes_on(jobs: JobThread, qtbot: QtBot) -> None:
    heard: list[Stage] = []
    jobs.progressed.connect(lambda _, progress: heard.append(progress.stage))

    def work(report: Report, token: CancelToken) -> None:
        report(Progress(Stage.INGEST, "deal"))
        report(Progress(Stage.RECOGNISE, "deal"))
        _wait_for_cancel(report, token)

    job = jobs.submit(work)
    qtbot.waitUntil(lambda: heard == [Stage.INGEST, Stage.RECOGNISE])
    with qtbot.waitSignal(jobs.cancelled):
        jobs.cancel(job)
    assert heard == [Stage.INGEST, Stage.RECOGNISE]


def test_work_runs_off_the_thread_of_the_window_and_is_heard_on_it(jobs: JobThread, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.succeeded) as ended:
        jobs.submit(_which_thread)
    assert ended.args is not None
    assert ended.args[1] != threading.get_ident()

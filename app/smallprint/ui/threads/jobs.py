"""Long work in a thread of its own: a queue of tasks, each ended by exactly one of done, failed, stopped."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, SignalInstance

from smallprint.domain.awake import awake_seconds
from smallprint.domain.progress import CancelToken, Progress, Report
from smallprint.errors import AppError, Cancelled

Work = Callable[[Report, CancelToken], object]
_SECONDS_BETWEEN_REPORTS = 0.05
_SECONDS_BETWEEN_LOOKS = 0.1
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Callbacks:
    """What hears of a task, on the thread of the window."""

    begun: Callable[[], object] | None
    progressed: Callable[[Progress], object] | None
    done: Callable[[Any], object] | None
    failed: Callable[[Exception], object] | None
    stopped: Callable[[], object] | None


class Task:
    """A piece of work that waits, runs and ends once; for the thread of the window, on which its callbacks come."""

    def __init__(self, work: Work, callbacks: _Callbacks) -> None:
        self.work, self.callbacks = work, callbacks
        self.token = CancelToken()
        self.runs = self.ended = self.dropped = False
        self._begun_at: float | None = None

    @property
    def paused(self) -> bool:
        """Say whether it was asked to wait."""
        return not self.ended and self.token.paused

    @property
    def worked_seconds(self) -> float:
        """How long it has run, without the time for which it was asked to wait."""
        if self._begun_at is None:
            return 0.0
        return awake_seconds() - self._begun_at - self.token.paused_seconds

    def begin(self) -> None:
        """Say that it runs from now on."""
        self.runs, self._begun_at = True, awake_seconds()

    def cancel(self) -> None:
        """Stop it, whether it runs or waits."""
        self.token.cancel()

    def pause(self) -> None:
        """Let it wait at its next step."""
        self.token.pause()

    def resume(self) -> None:
        """Let it go on."""
        self.token.resume()

    def forget(self) -> None:
        """Let it go on, and its callbacks hear nothing more of it."""
        self.dropped = True

    def drop(self) -> None:
        """Stop it, and let its callbacks hear nothing more of it: another takes its place."""
        self.forget()
        self.cancel()


class Jobs(QObject):
    """Runs tasks one after the other in a thread, which begins with the first of them.

    The callbacks of a task come on the thread of the window, in order, and none comes after `request_stop`. Then the
    signals follow, which carry the task: they are for whoever watches all tasks. An error that failed a task is an
    `AppError`, which has its sentence, or a bug, which was logged.

    `at_end` is called last in the thread, to free what its tasks have kept there.
    """

    begun = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal(object)
    finished = Signal()
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None, at_end: Callable[[], None] | None = None) -> None:
        super().__init__(parent)
        self._at_end = at_end
        self._changed = threading.Condition()
        self._queue: deque[Task] = deque()
        self._current: Task | None = None
        self._tasks: list[Task] = []  # whose end was not heard yet; only the window's thread touches it
        self._stopping = self._silent = False
        self._thread = _JobsThread(self)
        self._thread.finished.connect(self.finished)
        self._told.connect(self._hear)

    @property
    def busy(self) -> bool:
        """Say whether a task runs or waits."""
        with self._changed:
            return self._current is not None or bool(self._queue)

    @property
    def stopped(self) -> bool:
        """Say whether the thread has ended, or never began."""
        return not self._thread.isRunning()

    def run(
        self,
        work: Work,
        *,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        stopped: Callable[[], object] | None = None,
        begun: Callable[[], object] | None = None,
        progressed: Callable[[Progress], object] | None = None,
    ) -> Task:
        """Queue work and return its task; nothing is taken after `request_stop` or `finish`."""
        task = Task(work, _Callbacks(begun, progressed, done, failed, stopped))
        with self._changed:
            if self._stopping:
                task.cancel()
                task.ended = True
                return task
            self._queue.append(task)
            self._changed.notify_all()
        self._tasks.append(task)
        if not self._thread.isRunning():
            self._thread.start()
        return task

    def tell(self, call: Callable[[], object]) -> None:
        """Call something on the thread of the window, as a callback of the task that runs now (in the thread)."""
        task = self._current
        if task is not None:
            self._told.emit(partial(self._say, task, call))

    def wait_idle(self, token: CancelToken) -> None:
        """Wait in another thread until no task runs or waits; raises Cancelled when the token is cancelled."""
        with self._changed:
            while self._current is not None or self._queue:
                token.check()
                self._changed.wait(_SECONDS_BETWEEN_LOOKS)

    def cancel_all(self) -> None:
        """Cancel whatever runs or waits."""
        for task in self._tasks:
            task.cancel()

    def forget_all(self) -> None:
        """Let whatever runs or waits go on unheard."""
        for task in self._tasks:
            task.forget()

    def request_stop(self) -> None:
        """Cancel everything, call nobody any more, and let the thread end; `finished` follows where it ran."""
        self._silent = True
        self.finish()
        self.cancel_all()

    def finish(self) -> None:
        """Do what waits, take nothing more, and let the thread end; `finished` follows where it ran."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()

    def stop(self) -> None:
        """Cancel everything, wake the thread and wait until it has ended."""
        self.request_stop()
        self._thread.wait()

    def work_off(self) -> None:
        """Take tasks until asked to stop (in the thread)."""
        while (task := self._next()) is not None:
            end = self._do(task)
            task.cancel()  # for what it has left in other threads: paused, a file read ahead would wait for ever
            with self._changed:
                self._current = None
                self._changed.notify_all()
            self._told.emit(end)
        if self._at_end is not None:
            self._at_end()

    def _next(self) -> Task | None:
        with self._changed:
            while not self._queue and not self._stopping:
                self._changed.wait()
            self._current = self._queue.popleft() if self._queue else None
            return self._current

    def _do(self, task: Task) -> Callable[[], None]:
        """Run a task; returns what tells its end, so that the thread is idle when that is heard."""
        heard = task.callbacks
        stopped = partial(self._end, task, heard.stopped, self.cancelled)
        if task.token.cancelled:
            return stopped
        self._told.emit(partial(self._begin, task))
        reporter = _ProgressRelay(
            lambda progress: self._told.emit(partial(self._say, task, heard.progressed, progress))
        )
        try:
            result = task.work(reporter, task.token)
            reporter.flush()
        except Cancelled:
            return stopped
        except AppError as error:
            failure: Exception = error
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: a bug must not end it
            _log.exception("A job failed unexpectedly.")
            failure = error
        else:
            return partial(self._end, task, heard.done, self.succeeded, result)
        finally:
            reporter.end()
        return partial(self._end, task, heard.failed, self.failed, failure)

    def _hear(self, call: Callable[[], None]) -> None:
        call()

    def _begin(self, task: Task) -> None:
        task.begin()
        self._say(task, task.callbacks.begun)
        self.begun.emit(task)

    def _end(self, task: Task, callback: Callable[..., object] | None, signal: SignalInstance, *result: object) -> None:
        task.runs, task.ended = False, True
        self._tasks.remove(task)
        try:
            self._say(task, callback, *result)
        finally:
            signal.emit(task)

    def _say(self, task: Task, callback: Callable[..., object] | None, *what: object) -> None:
        """Call back, where somebody still hears."""
        if callback is not None and not task.dropped and not self._silent:
            callback(*what)


class _JobsThread(QThread):
    """The thread of some jobs."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._jobs = jobs

    def run(self) -> None:
        """Work until asked to stop."""
        self._jobs.work_off()


class _ProgressRelay:
    """Passes progress on, at most 20 times a second; the newest one is never held back for longer than that takes."""

    def __init__(self, send: Callable[[Progress], None]) -> None:
        self._pass_on = send
        self._lock = threading.Lock()
        self._sent_at = 0.0
        self._held: Progress | None = None
        self._due: threading.Timer | None = None

    def __call__(self, progress: Progress) -> None:
        with self._lock:
            self._held = progress
            early = self._sent_at + _SECONDS_BETWEEN_REPORTS - time.monotonic()
            if early <= 0:
                self._send()
            elif self._due is None:  # the next report may be seconds away: a page that is recognised takes as long
                self._due = threading.Timer(early, self.flush)
                self._due.start()

    def flush(self) -> None:
        """Send what was held back."""
        with self._lock:
            self._send()

    def end(self) -> None:
        """Send nothing more."""
        with self._lock:
            self._held = None
            self._send()

    def _send(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None
        if self._held is not None:
            self._sent_at = time.monotonic()
            self._pass_on(self._held)
            self._held = None

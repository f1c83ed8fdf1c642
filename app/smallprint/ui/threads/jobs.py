"""The one thread for long work: a queue of jobs, each ended by exactly one of succeeded, failed, cancelled."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QThread, Signal

from smallprint.domain.progress import CancelToken, Progress, Report
from smallprint.errors import AppError, Cancelled

Work = Callable[[Report, CancelToken], object]
_SECONDS_BETWEEN_REPORTS = 0.05
_SECONDS_BETWEEN_LOOKS = 0.1
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """A queued piece of work."""

    id: int
    work: Work
    token: CancelToken = field(default_factory=CancelToken)


class JobThread(QThread):
    """Runs jobs one after the other; every signal carries the job's id first.

    `failed` carries the exception: an `AppError` has its sentence, anything else is a bug and was logged.
    """

    begun = Signal(int)
    progressed = Signal(int, object)
    succeeded = Signal(int, object)
    failed = Signal(int, object)
    cancelled = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = threading.Condition()
        self._queue: deque[Job] = deque()
        self._current: Job | None = None
        self._stopping = False
        self._last_id = 0

    @property
    def busy(self) -> bool:
        """Say whether a job runs or waits."""
        with self._changed:
            return self._current is not None or bool(self._queue)

    @property
    def last_id(self) -> int:
        """The id of the job that was queued last, 0 for none; ids count upwards."""
        with self._changed:
            return self._last_id

    def submit(self, work: Work) -> int:
        """Queue work and return its job id; nothing is taken after `request_stop` or `finish`."""
        with self._changed:
            self._last_id += 1
            job = Job(self._last_id, work)
            if self._stopping:
                job.token.cancel()
            self._queue.append(job)
            self._changed.notify_all()
        return job.id

    def wait_idle(self, token: CancelToken) -> None:
        """Wait in another thread until no job runs or waits; raises Cancelled when the token is cancelled."""
        with self._changed:
            while self._current is not None or self._queue:
                token.check()
                self._changed.wait(_SECONDS_BETWEEN_LOOKS)

    def token(self, job_id: int) -> CancelToken | None:
        """Return the token of a job that has not ended."""
        with self._changed:
            jobs = [*self._queue, *([self._current] if self._current else [])]
        return next((job.token for job in jobs if job.id == job_id), None)

    def cancel(self, job_id: int) -> None:
        """Cancel a job that runs or waits."""
        token = self.token(job_id)
        if token is not None:
            token.cancel()

    def request_stop(self) -> None:
        """Cancel everything and let the thread end; `finished` follows."""
        with self._changed:
            self._stopping = True
            jobs = [*self._queue, *([self._current] if self._current else [])]
            self._changed.notify_all()
        for job in jobs:
            job.token.cancel()

    def finish(self) -> None:
        """Do what waits, take nothing more, and let the thread end; `finished` follows."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()

    def stop(self) -> None:
        """Cancel everything, wake the thread and wait until it has ended."""
        self.request_stop()
        self.wait()

    def run(self) -> None:
        """Take jobs until asked to stop (in the thread)."""
        while True:
            with self._changed:
                while not self._queue and not self._stopping:
                    self._changed.wait()
                if not self._queue:
                    return
                job = self._current = self._queue.popleft()
            end = self._do(job)
            job.token.cancel()  # for what it has left in other threads: paused, a file read ahead would wait for ever
            with self._changed:
                self._current = None
                self._changed.notify_all()
            end()

    def _do(self, job: Job) -> Callable[[], None]:
        """Run a job; returns what tells its end, so that the thread is idle when that is heard."""
        if job.token.cancelled:
            return lambda: self.cancelled.emit(job.id)
        self.begun.emit(job.id)
        reporter = _Reporter(self, job.id)
        try:
            result = job.work(reporter, job.token)
            reporter.flush()
        except Cancelled:
            return lambda: self.cancelled.emit(job.id)
        except AppError as error:
            failure: Exception = error
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: a bug must not end it
            _log.exception("A job failed unexpectedly.")
            failure = error
        else:
            return lambda: self.succeeded.emit(job.id, result)
        finally:
            reporter.end()
        return lambda: self.failed.emit(job.id, failure)


class _Reporter:
    """Passes progress on, at most 20 times a second; the newest one is never held back for longer than that takes."""

    def __init__(self, thread: JobThread, job_id: int) -> None:
        self._thread, self._job_id = thread, job_id
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
            self._thread.progressed.emit(self._job_id, self._held)
            self._held = None

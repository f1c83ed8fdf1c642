"""Reports and copies of the matter, written in a thread of its own: none waits behind a review, nor holds one up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallprint.bootstrap import Services
from smallprint.domain.progress import CancelToken, Progress
from smallprint.ui.threads.jobs import JobThread, Work
from smallprint.ui.threads.trouble import told
from smallprint.ui.threads.work import copying, exporting


class Exporting(QObject):
    """Writes one file after the other; `before` makes work wait until everything that was said is stored.

    `exported` carries the path of a report that was written, `progressed` how far one is; `noticed` and `troubled` are
    what a person is told. `changed` says that writing begins or has ended.
    """

    exported = Signal(object)
    noticed = Signal(str)
    troubled = Signal(str, str)
    progressed = Signal(object)
    changed = Signal()
    finished = Signal()

    def __init__(self, services: Services, before: Callable[[Work], Work], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._before = services, before
        self._wanted: dict[int, bool] = {}  # by job: whether it is a report
        self._thread = JobThread(self)
        self._thread.progressed.connect(self._on_progress)
        self._thread.succeeded.connect(self._on_written)
        self._thread.failed.connect(self._on_failed)
        self._thread.cancelled.connect(self._on_ended)
        self._thread.finished.connect(self.finished)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Say whether something is written."""
        return bool(self._wanted)

    @property
    def stopped(self) -> bool:
        """Say whether the thread has ended."""
        return self._thread.isFinished()

    @property
    def token(self) -> CancelToken | None:
        """The token of what is written, None when nothing is."""
        return self._thread.token(next(iter(self._wanted), 0))

    def report(self, matter: Path, target: Path) -> None:
        """Write the report of the whole matter; the kind follows from the suffix."""
        self._submit(exporting(self._services, matter, target), is_report=True)

    def copy(self, matter: Path, target: Path) -> None:
        """Save a copy of the matter as it is now."""
        self._submit(copying(matter, target), is_report=False)

    def cancel(self) -> None:
        """Stop writing: what is not whole yet is not written."""
        for job_id in list(self._wanted):
            self._thread.cancel(job_id)

    def request_stop(self) -> None:
        """Stop writing and let the thread end; `finished` follows."""
        self._thread.request_stop()

    def _submit(self, work: Work, is_report: bool) -> None:
        self._wanted[self._thread.submit(self._before(work))] = is_report
        self.changed.emit()

    def _on_progress(self, _job_id: int, progress: Progress) -> None:
        self.progressed.emit(progress)

    def _on_written(self, job_id: int, target: Path) -> None:
        is_report = self._wanted.get(job_id, False)
        self._on_ended(job_id)
        if is_report:
            self.exported.emit(target)
        else:
            self.noticed.emit(f"A copy of the matter was saved as “{target}”.")

    def _on_failed(self, job_id: int, error: Exception) -> None:
        self._on_ended(job_id)
        self.troubled.emit(*told(error))

    def _on_ended(self, job_id: int) -> None:
        self._wanted.pop(job_id, None)
        self.changed.emit()

"""Reports and copies of the matter, written in a thread of its own: none waits behind a review, nor holds one up."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallprint.bootstrap import Services
from smallprint.domain.handoff import Choice
from smallprint.export import Format
from smallprint.export.preview import Preview
from smallprint.ui.threads.jobs import Jobs, Task, Work
from smallprint.ui.threads.trouble import told
from smallprint.ui.threads.work import copying, exporting
from smallprint.ui.translation.texts import tr


class ExportWorker(QObject):
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
        self._tasks: list[Task] = []
        self._preview: Task | None = None
        self._jobs = Jobs(self)
        self._jobs.finished.connect(self.finished)

    @property
    def busy(self) -> bool:
        """Say whether something is written."""
        return bool(self._tasks)

    @property
    def stopped(self) -> bool:
        """Say whether the thread has ended."""
        return self._jobs.stopped

    @property
    def task(self) -> Task | None:
        """What is written, None when nothing is."""
        return next(iter(self._tasks), None)

    def report(self, matter: Path, target: Path, choice: Choice | None = None, wanted: Format | None = None) -> None:
        """Write what was chosen of the matter, else all that is sure; the kind follows from the suffix."""
        choice = choice or Choice(unlikely=self._services.settings.show_unlikely)
        self._write(exporting(self._services, matter, target, choice, wanted), self.exported.emit)

    def preview(self, work: Work, done: Callable[[Preview], object], failed: Callable[[str], object]) -> None:
        """Make a preview, in place of one that still waits; a failure is told by its sentence."""
        if self._preview is not None:
            self._preview.drop()
        self._preview = self._jobs.run(self._before(work), done=done, failed=lambda error: failed(told(error)[0]))

    def copy(self, matter: Path, target: Path) -> None:
        """Save a copy of the matter as it is now."""
        self._write(
            copying(matter, target),
            lambda path: self.noticed.emit(tr("A copy of the matter was saved as “{path}”.", path=path)),
        )

    def cancel(self) -> None:
        """Stop writing: what is not whole yet is not written."""
        self._jobs.cancel_all()

    def request_stop(self) -> None:
        """Stop writing and let the thread end; `finished` follows."""
        self._jobs.request_stop()

    def _write(self, work: Work, written: Callable[[Path], object]) -> None:
        def ended(tell: Callable[..., object] | None = None, *what: object) -> None:
            self._tasks.remove(task)
            self.changed.emit()
            if tell is not None:
                tell(*what)

        task = self._jobs.run(
            self._before(work),
            done=partial(ended, written),
            failed=lambda error: ended(self.troubled.emit, *told(error)),
            stopped=ended,
            progressed=self.progressed.emit,
        )
        self._tasks.append(task)
        self.changed.emit()

"""The jobs that the window has queued: which one runs, how far it is, and what follows once it has ended."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from smallprint.domain.progress import Progress
from smallprint.ui.threads.jobs import Jobs, Task, Work


class RunningWork(QObject):
    """Jobs of one thread, one after the other; `task` is the one that runs, None while there is none.

    `changed` comes when a job was queued, has begun or has ended, `progressed` with how far the running one is;
    `ended` comes before what a job's own callback does. `writing` returns the report that is being written, if any.
    """

    changed = Signal()
    progressed = Signal(object)
    ended = Signal()

    def __init__(self, jobs: Jobs, writing: Callable[[], Task | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._writing = jobs, writing
        self.task: Task | None = None
        self.progress: Progress | None = None

    @property
    def shown(self) -> Task | None:
        """The work that is shown: a report that is written stands before a review."""
        return self._writing() or self.task

    def forget(self) -> None:
        """Know of no running job any more: those of another matter were cancelled."""
        self.task, self.progress = None, None

    def run(
        self,
        work: Work,
        *,
        failed: Callable[[Exception], object],
        done: Callable[[Any], object] | None = None,
        begun: Callable[[], object] | None = None,
        stopped: Callable[[], object] | None = None,
    ) -> Task:
        """Queue work as `Jobs.run` does; what is shown of it follows."""

        def ended(call: Callable[..., object] | None, *what: object) -> None:
            if task is self.task:
                self.forget()
            self.ended.emit()
            if call is not None:
                call(*what)

        def began() -> None:
            self.task = task
            self.changed.emit()
            if begun is not None:
                begun()

        task = self._jobs.run(
            work,
            begun=began,
            progressed=lambda progress: self._on_progress(task, progress),
            done=partial(ended, done),
            failed=partial(ended, failed),
            stopped=partial(ended, stopped),
        )
        self.changed.emit()
        return task

    def _on_progress(self, task: Task, progress: Progress) -> None:
        if task is self.task:
            self.progress = progress
            self.progressed.emit(progress)

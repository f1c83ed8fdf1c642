"""Adds files and has documents read: one queue, whose order a person changes while it is worked off."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from smallprint.bootstrap import Services
from smallprint.matters.turns import DocumentQueue
from smallprint.ui.threads.jobs import Jobs, Task, Work
from smallprint.ui.threads.work import Added, adding, reading, taking_in

_LOOK_MS = 250


class Running(Protocol):
    """Queues work for the job thread, as `Jobs.run` does."""

    def __call__(
        self,
        work: Work,
        *,
        failed: Callable[[Exception], object],
        done: Callable[[list[str]], object],
        stopped: Callable[[], object],
    ) -> Task:
        """Queue it."""


class ReviewWorker(QObject):
    """Files are looked through in a thread of their own, so that they are listed while others are read.

    `waiting_changed` carries the documents that are still to be read, in order. `begins` carries those of a
    queue that is about to be worked off. `time_over` carries the minutes that a person had, and the documents that were
    to be read in them.
    """

    waiting_changed = Signal(object)
    begins = Signal(object)
    time_over = Signal(int, object)
    noticed = Signal(str)
    listed = Signal()
    finished = Signal()

    def __init__(
        self, services: Services, run: Running, tell: Callable[[Exception], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._run, self._tell = services, run, tell
        self._path = Path()
        self._turns = DocumentQueue()
        self._task: Task | None = None
        self._adding = 0  # files that are looked through, and whose end was not heard of yet
        self._going_on = False
        self._reports: list[Path] = []
        self._shown: tuple[int, ...] = ()
        self._minutes = 0
        self._timed: tuple[int, ...] = ()
        self._intake = Jobs(self)
        self._intake.finished.connect(self.finished)
        self._watch = QTimer(self, interval=_LOOK_MS)
        self._watch.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Say whether files are looked through."""
        return self._adding > 0

    @property
    def stopped(self) -> bool:
        """Say whether the thread has ended, or never began."""
        return self._intake.stopped

    @property
    def waiting(self) -> tuple[int, ...]:
        """The documents that the work under way has still to read, the next one first."""
        return self._turns.left if self._task is not None else ()

    def use(self, path: Path) -> None:
        """Go on with another matter, with an empty queue."""
        self._intake.cancel_all()
        self._intake.forget_all()
        self._path, self._turns, self._task, self._adding = path, DocumentQueue(), None, 0
        self._minutes, self._going_on, self._reports = 0, False, []
        self._watch.stop()
        self._look()

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders, and read them after what is in the queue."""
        self._adding += 1
        path = self._path
        self._intake.run(
            adding(path, list(paths)),
            done=partial(self._take_added, path),
            failed=partial(self._end_adding, path),
            stopped=partial(self._end_adding, path),
        )

    def read(self, ids: Sequence[int]) -> None:
        """Read documents after those in the queue, also such as were read before."""
        self._turns.put(ids)
        self._begin()

    def read_for(self, minutes: int, ids: Sequence[int]) -> None:
        """Read as many of these documents as can be read in so many minutes, in this order; the others come after."""
        self._turns.put(ids)
        self._turns.sooner(ids)
        self._minutes, self._timed = minutes, tuple(ids)
        self._begin()

    def sooner(self, ids: Sequence[int]) -> None:
        """Let documents be the next ones to be read."""
        self._turns.sooner(ids)
        self._look()

    def put_before(self, ids: Sequence[int], before: int) -> None:
        """Let documents be read before another one, 0 for after all."""
        self._turns.put_before(ids, before)
        self._look()

    def skip(self, ids: Sequence[int], at: int) -> None:
        """Leave documents unread, also the one that the work is `at`; what follows is read."""
        self._turns.drop(ids)
        if at in ids and self._task is not None:
            self._going_on = True
            self._task.cancel()
        self._look()

    def cancel(self) -> None:
        """Let go of the files that are looked through."""
        self._intake.cancel_all()

    def request_stop(self) -> None:
        """Let the thread end; `finished` follows where it ran."""
        self._watch.stop()
        self._intake.request_stop()

    def _begin(self) -> None:
        if self._task is None and self._turns.left:
            self.begins.emit(self._turns.left)
            work = reading(self._services, self._path, self._turns)
            done, failed, stopped = (partial(one, self._turns) for one in (self._done, self._failed, self._stopped))
            self._task = self._run(work, done=done, failed=failed, stopped=stopped)
            self._watch.start()
        self._look()

    def _take_added(self, path: Path, added: Added) -> None:
        for sentence in added.sentences():
            self.noticed.emit(sentence)
        if path == self._path:
            self._reports += added.reports
            # What another window reads is asked for all the same: the matter's lock says who reads it.
            elsewhere = added.begun if self._task is None else ()
            if added.unread or elsewhere:
                self.read((*added.unread, *elsewhere))
            if self._task is None:
                self._take_reports()
        self._end_adding(path)

    def _end_adding(self, path: Path, error: Exception | None = None) -> None:
        if path == self._path:
            self._adding = max(0, self._adding - 1)
        if error is not None:
            self._tell(error)
        self.listed.emit()

    def _done(self, turns: DocumentQueue, sentences: list[str]) -> None:
        if turns is not self._turns:
            return  # another matter was opened
        self._task = None
        self._say(sentences)
        if self._turns.left:  # they came while the last one was read
            self._begin()
        else:
            self._take_reports()
            self._end()

    def _take_reports(self) -> None:
        """Take in the reports that were added, since their documents are read now."""
        if self._reports:
            work, self._reports = taking_in(self._services, self._path, self._reports), []
            self._run(work, done=self._say, failed=self._tell, stopped=lambda: None)

    def _say(self, sentences: list[str]) -> None:
        for sentence in sentences:
            self.noticed.emit(sentence)

    def _failed(self, turns: DocumentQueue, error: Exception) -> None:
        if turns is self._turns:
            self._task = None
            self._end()
        self._tell(error)

    def _stopped(self, turns: DocumentQueue) -> None:
        if turns is not self._turns:
            return
        self._task = None
        if self._going_on:
            self._going_on = False
            self._begin()
        if self._task is None:
            self._end()

    def _end(self) -> None:
        self._turns.forget()
        self._minutes = 0
        self._watch.stop()
        self._look()

    def _look(self) -> None:
        """Say what waits where that has changed, and stop when the time of a person is over."""
        waiting = self.waiting
        if waiting != self._shown:
            self._shown = waiting
            self.waiting_changed.emit(waiting)
        task = self._task
        if self._minutes and task is not None and task.worked_seconds >= self._minutes * 60:
            minutes, self._minutes = self._minutes, 0
            self.time_over.emit(minutes, self._timed)
            task.cancel()

"""Says at the foot of the window what is left unread, and that a long queue of documents is read to its end."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smallprint.domain.progress import Progress
from smallprint.domain.review import DocumentState
from smallprint.matters.document_review import has_work
from smallprint.ui.documents.list_model import DocumentRow
from smallprint.ui.threads.jobs import Task
from smallprint.ui.translation.texts import number, tr, tr_n
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.notifying import Notifier
from smallprint.ui.window.status_strip import StatusStrip

_LONG_QUEUE, _LONG_SECONDS = 5, 60  # documents, or a time, from which on nobody waits for the end


class ReadingQueue(QObject):
    """Follows the jobs that read documents, and tells the strip what it shows while nothing is done."""

    def __init__(self, window: QWidget, controller: Controller, strip: StatusStrip) -> None:
        super().__init__(window)
        self._controller, self._strip = controller, strip
        self._notifier = Notifier(window)
        self.notified = self._notifier.told
        self._rows: Sequence[DocumentRow] = ()
        self._begun_at = time.monotonic()
        self._read = self._of_this = 0  # documents of the jobs that have ended well, and of the one that runs
        self._ended = ""
        controller.documents_changed.connect(self._take_rows)
        controller.matter_changed.connect(self._forget)
        controller.jobs.begun.connect(self._begin)
        controller.progressed.connect(self._hear)
        controller.jobs.succeeded.connect(self._end)
        controller.jobs.failed.connect(self._forget)
        controller.jobs.cancelled.connect(self._forget)

    def look(self) -> None:
        """Hear that the window has come to the front."""
        self._notifier.put_away()

    def _take_rows(self, rows: Sequence[DocumentRow]) -> None:
        self._rows = rows
        self._tell()

    def _begin(self, _task: Task) -> None:
        if not self._read:
            self._begun_at = time.monotonic()
        self._of_this, self._ended = 0, ""

    def _hear(self, progress: Progress) -> None:
        self._of_this = progress.documents

    def _end(self, _task: Task) -> None:
        self._read, self._of_this = self._read + self._of_this, 0
        if self._controller.busy:
            return
        seconds = time.monotonic() - self._begun_at
        if self._read >= _LONG_QUEUE or (self._read and seconds >= _LONG_SECONDS):
            lasted = _lasted(seconds)
            self._ended = tr_n(
                self._read,
                "{n} document was read in {lasted}",
                "{n} documents were read in {lasted}",
                lasted=lasted,
            )
            if self._controller.services.settings.notify:
                self._notifier.tell(f"{self._ended}.")
        self._read = 0
        self._tell()

    def _forget(self, *_what: object) -> None:
        self._read, self._of_this, self._ended = 0, 0, ""
        self._tell()

    def _tell(self) -> None:
        unread = sum(has_work(row.summary) for row in self._rows)
        if unread:
            rest = tr_n(
                len(self._rows),
                "{unread} of {n} document is not read to the end",
                "{unread} of {n} documents are not read to the end",
                unread=number(unread),
            )
            held = self._controller
            self._strip.set_rest(rest, resumable=held.is_open and not held.matter.read_only)
            return
        refused = sum(row.summary.state in (DocumentState.REFUSED, DocumentState.LOCKED) for row in self._rows)
        failed = tr_n(refused, "{n} could not be read", "{n} could not be read") if refused and self._ended else ""
        self._strip.set_rest(" · ".join(filter(None, (self._ended, failed))), resumable=False)


def _lasted(seconds: float) -> str:
    return (
        tr("{seconds} s", seconds=max(1, round(seconds)))
        if seconds < 90
        else tr("{minutes} min", minutes=round(seconds / 60))
    )

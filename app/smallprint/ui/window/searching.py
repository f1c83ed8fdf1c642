"""Searching while one types: beside the window, a moment after the last key, and only for what is typed now."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from smallprint.domain.progress import CancelToken, Report
from smallprint.store import Hit, Matter, open_matter
from smallprint.ui.threads.jobs import Jobs, Task

DELAY_MS = 120  # after a key: who types on is not searched for


@dataclass(frozen=True, slots=True)
class Found:
    """What some words have found: passages, best first, and how many there are in each document, all counted."""

    hits: tuple[Hit, ...] = ()
    counts: Mapping[int, int] = field(default_factory=dict)


class SearchWorker(QObject):
    """Looks up words in a thread of its own; the newest query wins, one under way is stopped.

    `found` carries the query and what it `Found`, `failed` an error.
    """

    found = Signal(str, object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._wanted = ""
        self._task: Task | None = None
        self._open: Matter | None = None  # only the searching thread touches it
        self._jobs = Jobs(self, self._close)
        self._delay = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._delay.timeout.connect(self._submit)
        self._jobs.finished.connect(self.finished)

    @property
    def stopped(self) -> bool:
        """Say whether the thread has ended."""
        return self._jobs.stopped

    def use(self, path: Path) -> None:
        """Search this matter from now on."""
        self.want("")
        self._path = path

    def want(self, text: str) -> None:
        """Search for some words soon, and for those before no more; nothing is found for no words."""
        if self._task is not None:
            self._task.drop()
        self._wanted = text
        if text.strip():
            self._delay.start()
        else:
            self._delay.stop()

    def request_stop(self) -> None:
        """Let the thread end; `finished` follows."""
        self._delay.stop()
        self._path = None
        self._jobs.request_stop()

    def _submit(self) -> None:
        path, text = self._path, self._wanted
        if path is None:
            return

        def work(_report: Report, token: CancelToken) -> Found:
            search = self._matter(path).search
            return Found(tuple(search.find(text, token=token)), search.counts(text, token))

        self._task = self._jobs.run(work, done=lambda found: self.found.emit(text, found), failed=self.failed.emit)

    def _matter(self, path: Path) -> Matter:
        """Return the matter to search, which is kept open (in the thread)."""
        if self._open is None or self._open.path != path:
            self._close()
            self._open = open_matter(path, create=False)
        return self._open

    def _close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

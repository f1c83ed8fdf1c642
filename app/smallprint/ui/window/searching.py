"""Searching while one types: beside the window, a moment after the last key, and only for what is typed now."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from smallprint.domain.progress import CancelToken, Report
from smallprint.errors import AppError
from smallprint.store import Hit, Matter, open_matter
from smallprint.ui.threads.jobs import JobThread

DELAY_MS = 120  # after a key: who types on is not searched for


class Searching(QObject):
    """Looks up words in a thread of its own; the newest query wins, one under way is stopped.

    `found` carries the query and its hits, `failed` an error.
    """

    found = Signal(str, object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._wanted = ""
        self._job = 0
        self._thread = _SearchThread(self)
        self._delay = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._delay.timeout.connect(self._submit)
        self._thread.succeeded.connect(self._on_succeeded)
        self._thread.failed.connect(self._on_failed)
        self._thread.finished.connect(self.finished)
        self._thread.start()

    @property
    def stopped(self) -> bool:
        """Say whether the thread has ended."""
        return self._thread.isFinished()

    def use(self, path: Path) -> None:
        """Search this matter from now on."""
        self.want("")
        self._path = path

    def want(self, text: str) -> None:
        """Search for some words soon, and for those before no more; nothing is found for no words."""
        self._thread.cancel(self._job)
        self._job = 0
        self._wanted = text
        if text.strip():
            self._delay.start()
        else:
            self._delay.stop()

    def request_stop(self) -> None:
        """Let the thread end; `finished` follows."""
        self._delay.stop()
        self._path = None
        self._thread.request_stop()

    def _submit(self) -> None:
        path, text = self._path, self._wanted
        if path is None:
            return

        def work(_report: Report, token: CancelToken) -> list[Hit]:
            return self._thread.matter(path).search.find(text, token=token)

        self._job = self._thread.submit(work)

    def _on_succeeded(self, job_id: int, hits: list[Hit]) -> None:
        if job_id == self._job:
            self._job = 0
            self.found.emit(self._wanted, hits)

    def _on_failed(self, job_id: int, error: AppError) -> None:
        if job_id == self._job:
            self._job = 0
            self.failed.emit(error)


class _SearchThread(JobThread):
    """Keeps the matter that is searched open."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._open: Matter | None = None

    def matter(self, path: Path) -> Matter:
        """Return the matter to search (in the thread)."""
        if self._open is None or self._open.path != path:
            self._close()
            self._open = open_matter(path, create=False)
        return self._open

    def run(self) -> None:
        """Take jobs until asked to stop, then close the matter (in the thread)."""
        super().run()
        self._close()

    def _close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

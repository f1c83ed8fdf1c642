"""Compares the texts of a matter's documents in a thread of its own, to tell versions of one contract."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallprint.domain.progress import CancelToken, Report
from smallprint.matters.versions import Alike, Sketch, alike, sketch_of
from smallprint.store import open_matter
from smallprint.ui.threads.jobs import Jobs, Task, Work

Key = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Compared:
    """The pairs that are alike, and the sketches that they were compared by."""

    sketches: Mapping[Key, Sketch]
    pairs: Sequence[Alike]


class CompareWorker(QObject):
    """Each text is looked through once while the matter is open; `found` carries the pairs."""

    found = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._jobs.finished.connect(self.finished)
        self._task: Task | None = None
        self._path = Path()
        self._sketches: Mapping[Key, Sketch] = {}
        self._compared: frozenset[Key] = frozenset()

    @property
    def busy(self) -> bool:
        """Say whether texts are compared."""
        return self._jobs.busy

    @property
    def stopped(self) -> bool:
        """Say whether the thread has ended, or never began."""
        return self._jobs.stopped

    def compare(self, path: Path, documents: frozenset[Key]) -> None:
        """Compare documents, each with its checksum; nothing is done where these were compared last."""
        if path == self._path and documents == self._compared:
            return
        if path != self._path:
            self._sketches = {}
        self._path, self._compared = path, documents
        if self._task is not None:
            self._task.drop()
        work = _comparing(path, documents, self._sketches)
        self._task = self._jobs.run(work, done=self._take, failed=self._forget)

    def request_stop(self) -> None:
        """Let the thread end; `finished` follows where it ran."""
        self._jobs.request_stop()

    def _take(self, compared: Compared) -> None:
        self._sketches = compared.sketches
        self.found.emit(compared.pairs)

    def _forget(self, _error: Exception) -> None:
        """Compare anew at the next occasion: whoever reads the matter says what is wrong with it."""
        self._compared = frozenset()


def _comparing(path: Path, documents: frozenset[Key], known: Mapping[Key, Sketch]) -> Work:
    def work(_report: Report, token: CancelToken) -> Compared:
        sketches = {key: known[key] for key in documents if key in known}
        with closing(open_matter(path)) as matter:
            for key in sorted(documents - sketches.keys()):
                token.check()
                sketches[key] = sketch_of(matter.documents.text(key[0]), token)
        return Compared(sketches, alike({key[0]: sketch for key, sketch in sketches.items()}))

    return work

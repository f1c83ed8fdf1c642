"""The person's own clause types in the window: added, changed, and taught again by each decision.

The work has a thread of its own, so that what a decision teaches does not wait behind a review. What is said of types
is shown at once and stored where decisions are (`Saying`).
"""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Services
from app.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType
from app.domain.progress import CancelToken, Report
from app.own_types import catalogue_of, changed_type, drafted_type, mark
from app.store import Matter, open_matter
from app.ui.jobs import JobThread, Work
from app.ui.saying import Saying


class Teaching(QObject):
    """Keeps the matter's catalogue and has its own types located in all documents.

    `catalogue_changed` carries the catalogue; `located` says that findings may have changed; `failed` carries an error.
    """

    catalogue_changed = Signal(object)
    located = Signal()
    failed = Signal(object)
    finished = Signal()

    def __init__(self, services: Services, saying: Saying, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._saying = services, saying
        self._storing = 0  # writes that are not known to be stored
        self.catalogue: ClauseCatalogue = services.catalogue
        self._matter: Matter | None = None
        self._thread = JobThread(self)
        self._waiting: set[str] = set()  # keys of the types that are to be located again
        self._job = 0
        self._thread.succeeded.connect(self._on_located)
        self._thread.failed.connect(self._on_failed)
        self._thread.finished.connect(self.finished)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Say whether types are being stored or located."""
        return self._storing > 0 or self._thread.busy

    @property
    def stopped(self) -> bool:
        """Say whether the thread has ended."""
        return self._thread.isFinished()

    def use(self, matter: Matter) -> None:
        """Take the own types of a matter, on the GUI thread's connection; raises MatterError."""
        self._thread.cancel(self._job)
        self._waiting.clear()
        self._matter = matter
        self._read()

    def add(
        self,
        name: str,
        question: str,
        group: ClauseGroup,
        examples: Sequence[str],
        marked: Sequence[tuple[int, int, int]],
    ) -> None:
        """Add a type, with places (document, start, end) marked as such; raises ClauseTypeInvalid."""
        clause = drafted_type(self.catalogue, name, question, group, examples)
        self._show([*self._own(), clause])
        self._store(clause.key, lambda matter: matter.clause_types.add(clause), marked)

    def change(
        self,
        key: str,
        name: str,
        question: str,
        group: ClauseGroup,
        examples: Sequence[str],
        marked: Sequence[tuple[int, int, int]],
    ) -> None:
        """Change a type, as `add` adds one."""
        clause = changed_type(self.catalogue, key, name, question, group, examples)
        self._show([clause if one.key == key else one for one in self._own()])
        self._store(key, lambda matter: matter.clause_types.change(clause), marked)

    def add_example(self, key: str, document_id: int, start: int, end: int) -> None:
        """Mark some words as a clause of a type, which learns from it where it is the person's own."""
        self._store(key, lambda _matter: None, [(document_id, start, end)])

    def remove(self, key: str) -> None:
        """Look for a type no more."""
        self._waiting.discard(key)
        self._show([one for one in self._own() if one.key != key])
        self._store("", lambda matter: matter.clause_types.remove(key), ())

    def decided(self, document_id: int, finding_id: int) -> None:
        """Teach anew what a decision was made on, where that is a type of the person's own; raises MatterError."""
        own = {clause.key for clause in self.catalogue.types if clause.own}
        if own:
            found = self._open().findings.of_document(document_id)
            keys = {one.finding.clause for one in found if one.finding.id == finding_id} & own
            self._locate(keys, document_id)

    def request_stop(self) -> None:
        """Let the thread end; `finished` follows."""
        self._matter = None
        self._thread.request_stop()

    def _open(self) -> Matter:
        assert self._matter is not None, "no matter is open"
        return self._matter

    def _own(self) -> list[ClauseType]:
        return [clause for clause in self.catalogue.types if clause.own]

    def _show(self, own: Sequence[ClauseType]) -> None:
        self.catalogue = self._services.catalogue.with_own(own)
        self.catalogue_changed.emit(self.catalogue)

    def _store(self, key: str, change: Callable[[Matter], object], marked: Sequence[tuple[int, int, int]]) -> None:
        """Store a change and marks of the type `key`, then locate it; where that fails, show what the matter has."""
        path = self._open().path
        self._storing += 1

        def write(matter: Matter) -> None:
            change(matter)
            for document_id, start, end in marked:
                mark(matter, document_id, key, start, end)

        def then(stored: bool) -> None:
            self._storing = max(self._storing - 1, 0)
            if self._matter is None or self._matter.path != path:
                return
            if not self._storing:
                self._read()
            if stored:
                self._locate({key} & {clause.key for clause in self._own()}, marked[0][0] if marked else 0)
                self.located.emit()

        self._saying.write(path, None, write, then)

    def _read(self) -> None:
        self.catalogue = catalogue_of(self._open(), self._services.catalogue)
        self.catalogue_changed.emit(self.catalogue)

    def _locate(self, keys: set[str], first: int) -> None:
        """Locate types, and again those that an earlier order has not come to the end of."""
        if not keys:
            return
        self._waiting |= keys
        self._thread.cancel(self._job)
        self._job = self._thread.submit(_locating(self._services, self._open().path, sorted(self._waiting), first))

    def _on_located(self, job_id: int, _result: object) -> None:
        if job_id == self._job:
            self._waiting.clear()
        self.located.emit()

    def _on_failed(self, _job_id: int, error: Exception) -> None:
        self._waiting.clear()
        self.failed.emit(error)


def _locating(services: Services, path: Path, keys: Sequence[str], first: int) -> Work:
    def work(report: Report, token: CancelToken) -> None:
        with closing(open_matter(path)) as matter:
            services.own_types.locate(matter, report, token, keys, first)

    return work

"""The person's own clause types in the window: added, changed, and taught again by each decision.

The work has a thread of its own, so that what a decision teaches does not wait behind a review. What is said of types
is shown at once and stored where decisions are (`SayWorker`).
"""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallprint.bootstrap import Services
from smallprint.domain.clause import ClauseCatalogue, ClauseGroup, ClauseType, ValueKind
from smallprint.domain.progress import CancelToken, Report
from smallprint.errors import MatterError
from smallprint.matters.marks import Span
from smallprint.matters.own_types import catalogue_of, changed_type, decided_texts, drafted_type
from smallprint.store import Matter, open_matter
from smallprint.ui.findings.undoing import StepPlace, Undoing, UndoStep
from smallprint.ui.own_types.type_steps import Adding, Changing, Marks, Places, Removing, Replacing, TypeStep, Unmarking
from smallprint.ui.threads.jobs import Jobs, Task, Work
from smallprint.ui.threads.saying import SayWorker
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr


class TeachWorker(QObject):
    """Keeps the matter's catalogue and has its own types located in all documents.

    `catalogue_changed` carries the catalogue; `located` says that findings may have changed; `failed` carries an error.
    `replaced` carries a document and the finding that a person marked in it, or put in the place of others.
    """

    catalogue_changed = Signal(object)
    located = Signal()
    replaced = Signal(int, int)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, services: Services, saying: SayWorker, undoing: Undoing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._saying, self._undoing = services, saying, undoing
        self._storing = 0  # writes that are not known to be stored
        self.catalogue: ClauseCatalogue = services.catalogue
        self._matter: Matter | None = None
        self._jobs = Jobs(self)
        self._waiting: set[str] = set()  # keys of the types that are to be located again
        self._task: Task | None = None
        self._jobs.finished.connect(self.finished)

    @property
    def busy(self) -> bool:
        """Say whether types are being stored or located."""
        return self._storing > 0 or self._jobs.busy

    @property
    def stopped(self) -> bool:
        """Say whether the thread has ended."""
        return self._jobs.stopped

    def use(self, matter: Matter) -> None:
        """Take the own types of a matter, on the GUI thread's connection; raises MatterError."""
        self._stop()
        self._waiting.clear()
        self._matter = matter
        self._read()

    def add(
        self,
        name: str,
        question: str,
        group: ClauseGroup,
        examples: Sequence[str],
        marked: Places,
        kind: ValueKind = ValueKind.NONE,
        unlike: Sequence[str] = (),
    ) -> None:
        """Add a type, with places (document, start, end) marked as such; raises ClauseTypeInvalid."""
        clause = drafted_type(self.catalogue, name, question, group, examples, kind, unlike)
        change = Adding(clause, Marks(clause, marked))
        self._do(tr("clause type “{name}”", name=clause.name), change, None, clause, marked)

    def change(
        self,
        key: str,
        name: str,
        question: str,
        group: ClauseGroup,
        examples: Sequence[str],
        marked: Places,
        kind: ValueKind | None = None,
    ) -> None:
        """Change a type, as `add` adds one; without a `kind` of value it keeps its own."""
        before = self.catalogue.get(key)
        clause = changed_type(self.catalogue, key, name, question, group, examples, kind)
        assert before is not None, "a type that is not there cannot be changed"
        change = Changing(before, clause, Marks(clause, marked))
        self._do(tr("change of clause type “{name}”", name=before.name), change, before, clause, marked)

    def decided_texts(self, key: str) -> tuple[list[str], list[str]]:
        """Return the passages of a type that were accepted or marked, and the rejected ones; raises MatterError."""
        return decided_texts(self._open(), key)

    def remove(self, key: str) -> None:
        """Look for a type no more."""
        before = self.catalogue.get(key)
        if before is not None:
            self._do(tr("removal of clause type “{name}”", name=before.name), Removing(key), before, None, ())

    def add_examples(self, key: str, places: Places) -> None:
        """Mark some words as clauses of a type, which learns from them where it is the person's own."""
        marks = Marks(self.catalogue[key], places)
        first = places[0][0] if places else 0
        name = tr("mark as {name}", name=translated(self.catalogue[key].name))

        def check(back: bool) -> None:
            if back:
                for finding_id in marks.ids:
                    self._open().decisions.newest(finding_id)

        def shown() -> None:
            if marks.ids:
                self.replaced.emit(first, marks.ids[0])

        self._undoing.do(
            UndoStep(
                name,
                lambda: self._store(key, marks.make, first, shown),
                lambda: self._store(key, marks.take_back, first),
                check,
                StepPlace(first),
            )
        )

    def replace(self, key: str, document_id: int, finding_ids: Sequence[int], spans: Sequence[Span], name: str) -> None:
        """Put marks of other words in the place of findings of a type, as a step of this name."""
        replacing = Replacing(self.catalogue[key], document_id, finding_ids, spans)

        def shown(back: bool) -> None:
            if ids := finding_ids if back else replacing.ids:
                self.replaced.emit(document_id, ids[0])

        def check(back: bool) -> None:
            for finding_id in replacing.ids if back else finding_ids:
                self._open().decisions.newest(finding_id)

        self._undoing.do(
            UndoStep(
                name,
                lambda: self._store(key, replacing.make, document_id, lambda: shown(False)),
                lambda: self._store(key, replacing.take_back, document_id, lambda: shown(True)),
                check,
                StepPlace(document_id),
            )
        )

    def remove_mark(self, key: str, document_id: int, finding_id: int) -> None:
        """Take away what the person marked, with what was said of it."""
        unmarking = Unmarking(finding_id)
        self._undoing.do(
            UndoStep(
                tr("removal of {name}", name=translated(self.catalogue[key].name)),
                lambda: self._store(key, unmarking.make, document_id),
                lambda: self._store(key, unmarking.take_back, document_id),
                lambda back: None if back else self._open().decisions.newest(finding_id),
                StepPlace(document_id, finding_id),
            )
        )

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
        self._jobs.request_stop()

    def _open(self) -> Matter:
        assert self._matter is not None, "no matter is open"
        return self._matter

    def _own(self) -> list[ClauseType]:
        return [clause for clause in self.catalogue.types if clause.own]

    def _show(self, own: Sequence[ClauseType]) -> None:
        self.catalogue = self._services.catalogue.with_own(own)
        self.catalogue_changed.emit(self.catalogue)

    def _do(
        self, name: str, change: TypeStep, before: ClauseType | None, after: ClauseType | None, marked: Places
    ) -> None:
        """Let a type become another, None for no type, as a step that can be undone; it is shown at once."""
        first = marked[0][0] if marked else 0
        shown = self._own()
        new = [after] if after else []
        if before is None:
            then = [*shown, *new]
        else:
            then = [one for old in shown for one in (new if old.key == before.key else [old])]

        def forth() -> None:
            self._show(then)
            self._stop_locating(before if after is None else None)
            self._store(after.key if after else "", change.make, first)

        def back() -> None:
            self._show(shown)
            self._stop_locating(after if before is None else None)
            self._store(before.key if before else "", change.take_back, first)

        def check(back: bool) -> None:
            self._check(after if back else before, before if back else after)

        self._undoing.do(UndoStep(name, forth, back, check, StepPlace()))

    def _stop_locating(self, gone: ClauseType | None) -> None:
        """Look no more for a type that goes; what else was being located is located again."""
        if gone is not None and gone.key in self._waiting:
            self._stop()
            self._waiting.discard(gone.key)
            self._locate(set(self._waiting), 0)

    def _check(self, now: ClauseType | None, wanted: ClauseType | None) -> None:
        """Raise MatterError where a type is not as it was left, or its name is taken."""
        one = now or wanted
        assert one is not None, "a step is about a type"
        stored = {clause.key: clause for clause in self._open().clause_types.all()}
        if stored.get(one.key) not in (now, wanted):
            raise MatterError(tr("The clause type “{name}” was changed elsewhere meanwhile.", name=one.name))
        taken = {clause.name.lower() for key, clause in stored.items() if key != one.key}
        if wanted is not None and wanted.name.lower() in taken:
            raise MatterError(tr("There is another clause type “{name}” by now.", name=wanted.name))

    def _store(
        self, key: str, write: Callable[[Matter], object], first: int, done: Callable[[], object] | None = None
    ) -> None:
        """Store a change of the type `key`, then locate it; where that fails, show what the matter has."""
        path = self._open().path
        self._storing += 1

        def then(stored: bool) -> None:
            self._storing = max(self._storing - 1, 0)
            if self._matter is None or self._matter.path != path:
                return
            if not self._storing:
                self._read()
            if stored:
                self._locate({key} & {clause.key for clause in self._own()}, first)
                self.located.emit()
                if done is not None:
                    done()

        self._saying.write(path, None, write, then)

    def _read(self) -> None:
        self.catalogue = catalogue_of(self._open(), self._services.catalogue)
        self.catalogue_changed.emit(self.catalogue)

    def _locate(self, keys: set[str], first: int) -> None:
        """Locate types, and again those that an earlier order has not come to the end of."""
        if not keys:
            return
        self._waiting |= keys
        self._stop()
        work = _locating(self._services, self._open().path, sorted(self._waiting), first)
        self._task = self._jobs.run(work, done=self._on_located, failed=self._on_failed)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.drop()

    def _on_located(self, _result: object) -> None:
        self._waiting.clear()
        self.located.emit()

    def _on_failed(self, error: Exception) -> None:
        self._waiting.clear()
        self.failed.emit(error)


def _locating(services: Services, path: Path, keys: Sequence[str], first: int) -> Work:
    def work(report: Report, token: CancelToken) -> None:
        with closing(open_matter(path)) as matter:
            services.own_types.locate(matter, report, token, keys, first)

    return work

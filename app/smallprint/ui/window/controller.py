"""Connects the matter, the jobs and the views; draws nothing itself."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from smallprint.bootstrap import Services
from smallprint.domain.decision import Decision, Note, Verdict
from smallprint.domain.progress import Progress
from smallprint.domain.review import DocumentState, DocumentSummary, ReviewedFinding
from smallprint.errors import AppError, MatterError
from smallprint.matters.review import pending
from smallprint.settings import Settings
from smallprint.store import Matter, open_matter
from smallprint.ui.ask.asking import AskWorker
from smallprint.ui.documents.coverage import Coverage
from smallprint.ui.documents.list_model import DocumentRow
from smallprint.ui.findings.reviewing import Reviewing
from smallprint.ui.findings.stored_findings import StoredFindings
from smallprint.ui.findings.undoing import Undoing
from smallprint.ui.models.model_worker import ModelWorker
from smallprint.ui.own_types.teaching import TeachWorker
from smallprint.ui.threads.jobs import Jobs, Task, Work
from smallprint.ui.threads.saying import SayWorker
from smallprint.ui.threads.trouble import told
from smallprint.ui.threads.work import Changed, LoadedDocument, loading, unlocking, viewing
from smallprint.ui.translation.texts import tr, tr_n
from smallprint.ui.window.comparing import CompareWorker
from smallprint.ui.window.exporting import ExportWorker
from smallprint.ui.window.folder_watch import FolderWatch
from smallprint.ui.window.refreshing import Refreshing
from smallprint.ui.window.review_worker import ReviewWorker
from smallprint.ui.window.running_work import RunningWork
from smallprint.ui.window.searching import SearchWorker


class Controller(QObject):
    """What the window can do. Reads on the GUI thread are single short queries; all else is a job."""

    documents_changed = Signal(object)
    document_loaded = Signal(object)
    document_cleared = Signal()
    findings_changed = Signal(object)
    matter_changed = Signal(object)
    progressed = Signal(object)
    activity_changed = Signal()
    settings_changed = Signal()
    noticed = Signal(str)
    hinted = Signal(str)  # what to do first; no longer once something was done
    troubled = Signal(str, str)
    stopped = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.jobs = Jobs(self)
        self.running = RunningWork(self.jobs, lambda: self.exporting.task, self)
        self.loader = Jobs(self)
        self.saying = SayWorker(self)
        self.undoing = Undoing(lambda: self.saying.waiting, self)
        self.reviewing = Reviewing(self.saying, self.undoing, self)
        self.teaching = TeachWorker(services, self.saying, self.undoing, self)
        self.models = ModelWorker(services, self.running.run, self)
        self.asking = AskWorker(services, self)
        self.searching = SearchWorker(self)
        self.exporting = ExportWorker(services, self.saying.before, self)
        self.reading = ReviewWorker(services, self.running.run, self._tell, self)
        self.comparing = CompareWorker(self)
        self.surveying = Jobs(self)  # reads of all documents at once, beside which single ones are loaded
        self.watching = FolderWatch(self)
        workers = (self.watching, self.teaching, self.saying, self.models, self.asking, self.searching, self.exporting)
        self._others = (self.reading, self.surveying, self.comparing, *workers)
        self.current_id = self._asked_for = 0
        self._matter: Matter | None = None
        self._coverage = Coverage()
        self._stored = StoredFindings()
        self._passwords: dict[int, str] = {}  # by document, for this session; never written anywhere
        self._closing = False
        self.refreshing = Refreshing(self._may_read, self._read_rows, self.findings, self)
        self._connect()

    def _connect(self) -> None:
        self.refreshing.documents_read.connect(self._show_rows)
        self.refreshing.findings_read.connect(self.findings_changed)
        self.running.changed.connect(self.activity_changed)
        self.running.progressed.connect(self._on_progress)
        self.running.ended.connect(self._on_ended)
        for other in (self.jobs, self.loader, *self._others):
            other.finished.connect(self._on_thread_finished)
        self.saying.stored.connect(self._on_said)
        self.saying.failed.connect(self.refresh)
        self.reviewing.said.connect(self.refreshing.show_findings)
        self.reviewing.document_gone.connect(self._on_gone)
        self.reviewing.document_back.connect(self._on_back)
        self.undoing.refused.connect(self.noticed)
        self.models.used.connect(lambda *_: self.settings_changed.emit())
        self.teaching.failed.connect(self._tell)
        self.teaching.located.connect(self.refresh)
        self.reading.noticed.connect(self.noticed)
        self.reading.listed.connect(self.refresh)
        self.reading.listed.connect(self.activity_changed)
        self.watching.came.connect(self.add)
        self.exporting.changed.connect(self._on_writing)
        self.exporting.progressed.connect(self.progressed)
        self.exporting.noticed.connect(self.noticed)
        self.exporting.troubled.connect(self.troubled)

    @property
    def matter(self) -> Matter:
        """The open matter, on the GUI thread's own connection."""
        if self._matter is None:
            raise MatterError(tr("No matter is open. Open one from the matter menu."))
        return self._matter

    @property
    def is_open(self) -> bool:
        """Say whether a matter is open."""
        return self._matter is not None

    @property
    def busy(self) -> bool:
        """Say whether a job runs or waits, or a report is written."""
        return self.jobs.busy or self.exporting.busy or self.reading.busy

    @property
    def progress(self) -> Progress | None:
        """How far the running job is, None while there is none."""
        return self.running.progress

    @property
    def paused(self) -> bool:
        """Say whether the work that is shown was asked to wait."""
        task = self.running.shown
        return task is not None and task.paused

    def open(self, path: Path) -> bool:
        """Open a matter, closing the one before; says why when it cannot. Jobs are cancelled; a report is not."""
        try:
            matter = open_matter(path)
        except AppError as error:
            self.noticed.emit(str(error))
            return False
        self.jobs.cancel_all()
        self.reading.use(path)
        self.loader.forget_all()  # other documents have the same ids in the other matter
        self._reading(lambda: self.reviewing.use(matter))
        if self._matter is not None:
            self._matter.close()
        self._matter, self.current_id, self._asked_for = matter, 0, 0
        self.running.forget()
        self._coverage.clear()
        self._passwords.clear()
        if not matter.read_only:
            self._reading(lambda: self.matter.runs.mark_interrupted())
        self._reading(lambda: self.teaching.use(matter))
        self.asking.use(path)
        self.searching.use(path)
        self.watching.use(path)
        self.services.recent.remember(path)
        self.matter_changed.emit(path)
        self.document_cleared.emit()
        self.refresh()
        return True

    def prefer(self, document_id: int) -> None:
        """Show this document once the list is read, where it is still there."""
        self.current_id, self._asked_for = document_id, 0

    def pending(self) -> list[int]:
        """Return the documents with work left."""
        return pending(self.matter)

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders, and review them after what is under way."""
        self.reading.add(paths)
        self.activity_changed.emit()

    def review(self, ids: Sequence[int]) -> None:
        """Review documents again, or take up where a stopped run left off."""
        self.reading.read(ids)

    def unlock(self, document_id: int, password: str) -> None:
        """Open a locked document with its password, which is kept for this session only, and review it."""
        self._passwords[document_id] = password
        self._submit(unlocking(self.services, self.matter.path, document_id, password))

    def unlock_pages(self, document_id: int, password: str) -> None:
        """Draw the pages of a document that was unlocked in an earlier session."""
        self._passwords[document_id] = password
        self.show_again(document_id)

    def change_settings(self, settings: Settings) -> None:
        """Keep other settings, and show what they change; a review under way ends with those it began with."""
        before, after = asdict(self.services.settings), asdict(settings)
        changes = {name: after[name] for name in after if after[name] != before[name]}
        if self.jobs.busy and set(changes) - {"theme", "text_size", "shortcuts"}:
            self._submit(
                lambda _report, _token: self.services.change_settings(**changes),
                lambda _result: self.settings_changed.emit(),
            )
            self.noticed.emit(tr("These settings hold as soon as the work under way has ended."))
            return
        self._reading(lambda: self.services.change_settings(**changes))
        self.settings_changed.emit()
        self.refresh()

    def pause(self) -> None:
        """Let the work that is shown wait."""
        if (task := self.running.shown) is not None:
            task.pause()
            self._show_pace()

    def resume(self) -> None:
        """Let waiting work go on; without any, take up the documents with work left."""
        if (task := self.running.shown) is not None:
            task.resume()
            self._show_pace()
        elif ids := self.pending():
            self.review(ids)

    def cancel(self) -> None:
        """Cancel the work that is shown: what is being written, else all jobs that run or wait."""
        if self.exporting.busy:
            self.exporting.cancel()
        else:
            self.reading.cancel()
            self.jobs.cancel_all()

    def show(self, document_id: int) -> None:
        """Load a document to be drawn; `document_loaded` follows, or `document_cleared` when it has no text."""
        if document_id == self._asked_for:
            return
        self.current_id, self._asked_for = document_id, 0
        summary = self.summary(document_id)
        if summary is None or summary.state is not DocumentState.OPEN:
            self.document_cleared.emit()
            self.refreshing.now()
            return
        self._asked_for = document_id
        self._load(document_id, loading(self.matter.path, document_id, self._passwords.get(document_id)))
        self.refreshing.in_next_turn()

    def show_again(self, document_id: int) -> None:
        """Load a document even if it is on view: `document_loaded` follows."""
        self._asked_for = 0
        self.show(document_id)
        self.refreshing.now()

    def notes(self) -> list[Note]:
        """Return the notes on the current document and its findings."""
        return self.reviewing.notes(self.current_id)

    def findings(self) -> list[ReviewedFinding]:
        """Return all findings of the current document, what is less likely among them."""
        if not self.current_id:
            return []
        stored = self._stored.of_document(self.matter, self.current_id)
        self.reviewing.name_findings(stored, self.teaching.catalogue)
        return self.saying.over_findings(self.matter.path, stored)

    def decide(self, finding_id: int, verdict: Verdict, value: str = "") -> None:
        """Decide on a finding of the current document: shown at once, and stored."""
        self.reviewing.decide(self.current_id, finding_id, verdict, value)

    def add_note(self, text: str, finding_id: int | None = None) -> None:
        """Add a note on the current document or on one of its findings."""
        if text.strip() and self.current_id:
            self.reviewing.add_note(self.current_id, text.strip(), finding_id)

    def edit_note(self, note_id: int, text: str) -> None:
        """Change a note; an empty text removes it."""
        self.reviewing.edit_note(self.current_id, note_id, text.strip())

    def remove(self, ids: Sequence[int]) -> None:
        """Remove documents with everything said of them."""
        several = tr_n(len(ids), "{n} document", "{n} documents")
        name = self.matter.documents.summary(ids[0]).name if len(ids) == 1 else several
        self.reviewing.remove_documents(ids, name)

    def viewed(self, document_id: int, page: int) -> None:
        """Remember that a page was looked at; the loader does, for writing waits while a review stores a document."""
        if self._matter is not None and document_id and not self._closing and not self._matter.read_only:
            self._load(document_id, viewing(self._matter.path, document_id, page))

    def refresh(self) -> None:
        """Read the list and the findings anew."""
        self.refreshing.at_once()

    def close(self) -> None:
        """Stop all threads; `stopped` follows."""
        self._closing = True
        self._reading(self.reviewing.leave)
        self.refreshing.put_off()
        for other in (self.jobs, self.loader, *self._others):
            other.request_stop()
        self._on_thread_finished()

    def _submit(self, work: Work, done: Callable[[Any], object] | None = None) -> Task:
        """Queue work for the job thread; what fails is told."""
        return self.running.run(work, done=done, failed=self._tell)

    def _load(self, document_id: int, work: Work) -> None:
        self.loader.run(work, done=self._on_loaded, failed=partial(self._not_loaded, document_id))

    def _not_loaded(self, document_id: int, error: Exception) -> None:
        """Tell why a document cannot be shown, unless it was removed before the loader came to it."""
        if self.summary(document_id) is not None:
            self._tell(error)

    def _tell(self, error: Exception) -> None:
        self.troubled.emit(*told(error))

    def summary(self, document_id: int) -> DocumentSummary | None:
        """Return the row of a document, None where it was removed meanwhile."""
        try:
            return self.matter.documents.summary(document_id)
        except MatterError:
            return None

    def _may_read(self) -> bool:
        return self._matter is not None and not self._closing

    def _read_rows(self, anew: bool) -> tuple[Sequence[DocumentRow], bool]:
        return self._coverage.read(self.matter, self.current_id, self.progress, self.paused, anew)

    def _show_rows(self, rows: Sequence[DocumentRow]) -> None:
        """Show the list; the first document when none is chosen, and the chosen one as soon as it can be drawn."""
        states = {row.summary.id: row.summary.state for row in rows}
        if self.current_id not in states:
            self.current_id, self._asked_for = next(iter(states), 0), 0
        if states.get(self.current_id) is DocumentState.OPEN:
            self.show(self.current_id)
        self.documents_changed.emit(rows)

    def _reading(self, call: Callable[[], object]) -> None:
        try:
            call()
        except AppError as error:
            self.noticed.emit(str(error))

    def _show_pace(self) -> None:
        """Show that the running job waits, or goes on."""
        self.activity_changed.emit()
        self.refreshing.in_next_turn()

    def _on_said(self, document_id: int, decision: Decision | None) -> None:
        if not self._may_read():
            return
        if decision is not None:
            self._reading(lambda: self.teaching.decided(document_id, decision.finding_id))
        self.refreshing.soon()

    def _on_progress(self, progress: Progress) -> None:
        if not self.exporting.busy:
            self.progressed.emit(progress)
        self.refreshing.soon(again=False)

    def _on_writing(self) -> None:
        """Show that a report is written, or again the review that goes on beside it."""
        if not self.exporting.busy and self.progress is not None:
            self.progressed.emit(self.progress)
        self.activity_changed.emit()

    def _on_ended(self) -> None:
        self.refreshing.put_off()
        self.refreshing.now()
        self.activity_changed.emit()

    def _on_loaded(self, done: LoadedDocument | Changed) -> None:
        if isinstance(done, Changed):
            self._coverage.forget(done.document_id)
            self.refreshing.soon()
        elif done.id == self.current_id:
            self.document_loaded.emit(done)
            self.refreshing.findings_in_next_turn()

    def _on_gone(self, document_id: int) -> None:
        self._coverage.forget(document_id)
        if document_id == self.current_id:
            self.current_id = self._asked_for = 0
            self.document_cleared.emit()
        self.refreshing.anew()

    def _on_back(self, document_id: int) -> None:
        self.prefer(document_id)
        if (summary := self.summary(document_id)) and summary.state is not DocumentState.OPEN:
            self.document_cleared.emit()  # without a text, it leaves no other one on view
        self.refreshing.anew()  # once for many

    def _on_thread_finished(self) -> None:
        stopped = all(other.stopped for other in self._others)
        if self._closing and self.jobs.stopped and self.loader.stopped and stopped:
            if self._matter is not None:
                self._matter.close()
                self._matter = None
            self.stopped.emit()

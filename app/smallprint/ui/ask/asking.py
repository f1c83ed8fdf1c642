"""Questions in the window: asked in a thread of their own, so that none waits behind a review."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallprint.bootstrap import Services
from smallprint.domain.asked import AboutDocument, AnswerPart, AskedQuestion, GivenAnswer, Scope
from smallprint.domain.beside import NOTHING, Beside
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.progress import CancelToken, Report
from smallprint.domain.question import State
from smallprint.domain.searched import Searched
from smallprint.matters.ask import ClosePassage, QuestionDesk, checked, closest_passages, searched
from smallprint.matters.beside import beside
from smallprint.matters.suggestions import suggestions
from smallprint.store import Matter, open_matter
from smallprint.ui.threads.jobs import JobThread, Work


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """An answer with what the window shows beside it.

    The closest passages and what was searched where nothing was found, cells of tables, a remark on languages.
    """

    given: GivenAnswer
    closest: tuple[ClosePassage, ...] = ()
    searched: Searched | None = None
    beside: Beside = NOTHING


@dataclass(frozen=True, slots=True)
class ShownRows:
    """The answers of many documents to one question, and what those documents are filtered by."""

    question: AskedQuestion
    answers: tuple[GivenAnswer, ...]
    about: tuple[AboutDocument, ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is offered before a question is asked: questions that fit, and those asked before.

    `states` says of the questions that were put to this document, by id, how surely it answered.
    """

    document_id: int | None
    suggestions: tuple[str, ...]
    asked: tuple[AskedQuestion, ...]
    states: Mapping[int, State] = field(default_factory=dict)


class Asking(QObject):
    """Asks, one question at a time; the newest takes the place of one under way.

    `heard` carries a part of an answer as it comes, `answered` a `ShownAnswer`. Over a matter, `asked_of` carries its
    `AboutDocument`s, `rows_came` some of the `GivenAnswer`s and `all_came` the `ShownRows` with all of them. `prepared`
    carries a `Prepared`, `failed` an error; `saved_ran` carries the states of the answers that saved questions
    have got, `stopped_asking` that a question was stopped.
    """

    heard = Signal(object)
    answered = Signal(object)
    asked_of = Signal(object)
    rows_came = Signal(object)
    all_came = Signal(object)
    prepared = Signal(object)
    saved_ran = Signal(object)
    stopped_asking = Signal()
    failed = Signal(object)
    finished = Signal()
    _said = Signal(int, object)
    _rows = Signal(int, object)
    _about = Signal(int, object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._path: Path | None = None
        self._thread = _AskThread(services, self)
        self._question = 0  # the job of the question under way
        self._serial = 0  # its number among the questions, which its parts carry
        self._behind: dict[int, str] = {}  # jobs that nobody waits for, which step back for a question
        self._saved_again = False
        self._thread.succeeded.connect(self._on_succeeded)
        self._thread.failed.connect(self._on_failed)
        self._thread.cancelled.connect(self._on_cancelled)
        self._thread.finished.connect(self.finished)
        self._said.connect(self._on_said)
        self._rows.connect(self._on_rows)
        self._about.connect(self._on_about)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Say whether a question is being answered."""
        return self._question != 0

    @property
    def stopped(self) -> bool:
        """Say whether the thread has ended."""
        return self._thread.isFinished()

    def asks(self, path: Path) -> bool:
        """Say whether questions are put to this matter."""
        return self._path == path

    def use(self, path: Path) -> None:
        """Ask this matter from now on."""
        self.stop()
        self._path = path

    def ask(self, text: str, document_id: int) -> None:
        """Ask one document; raises QuestionInvalid."""
        text = checked(text)

        def work(desk: QuestionDesk, serial: int, _report: Report, token: CancelToken) -> ShownAnswer:
            def hear(part: AnswerPart) -> None:
                self._said.emit(serial, part)

            return _shown(desk.matter, desk.ask(text, document_id, hear, token))

        self._ask(work)

    def ask_all(self, text: str, scope: Scope) -> None:
        """Ask each document of a scope; raises QuestionInvalid."""
        text = checked(text)

        def work(desk: QuestionDesk, serial: int, report: Report, token: CancelToken) -> ShownRows:
            def hear(rows: Sequence[GivenAnswer]) -> None:
                self._rows.emit(serial, tuple(rows))

            self._about.emit(serial, tuple(desk.matter.about()))
            return _all_rows(desk.matter, desk.ask_each(text, scope, hear, report, token))

        self._ask(work)

    def recall(self, question: AskedQuestion) -> None:
        """Show again what a question was answered."""

        def work(desk: QuestionDesk, _serial: int, _report: Report, token: CancelToken) -> ShownAnswer | ShownRows:
            token.check()
            if len(question.scope.documents) == 1:
                given = desk.matter.questions.answers(question.id)
                return _shown(desk.matter, given[-1]) if given else _all_rows(desk.matter, question)
            return _all_rows(desk.matter, question)

        self._ask(work)

    def prepare(self, document_id: int | None, catalogue: ClauseCatalogue) -> None:
        """Find what to offer for a document, or for the whole matter (None): `prepared` follows."""

        def work(matter: Matter, _report: Report, token: CancelToken) -> Prepared:
            token.check()
            fitting, asked = suggestions(matter, catalogue, document_id), matter.questions.asked()
            own = [one.id for one in asked if one.scope.documents == (document_id,)]
            return Prepared(document_id, tuple(fitting), tuple(asked), matter.questions.states(own))

        self._later("prepare", work)
        if self._path is not None and "warm" not in self._behind.values():
            self._behind[self._thread.submit(self._thread.warming(self._path))] = "warm"

    def run_saved(self) -> None:
        """Ask the saved questions of documents that have come since."""
        self._saved_again = "saved" in self._behind.values()  # what came while they run is theirs, too
        if not self._saved_again:
            self._submit_saved()

    def stop(self) -> None:
        """Stop the question under way."""
        self._thread.cancel(self._question)

    def request_stop(self) -> None:
        """Let the thread end; `finished` follows."""
        self._path = None
        self._thread.request_stop()

    def _ask(self, work: Callable[[QuestionDesk, int, Report, CancelToken], object]) -> None:
        if self._path is None:
            return
        path = self._path
        self.stop()
        for job_id in [one for one, kind in self._behind.items() if kind == "saved"]:
            self._thread.cancel(job_id)

        self._serial += 1
        serial = self._serial

        def job(report: Report, token: CancelToken) -> object:
            return work(self._thread.desk(path), serial, report, token)

        self._question = self._thread.submit(job)

    def _later(self, kind: str, work: Callable[[Matter, Report, CancelToken], object]) -> None:
        path = self._path
        if path is None:
            return
        for job_id in [one for one, other in self._behind.items() if other == kind]:
            self._thread.cancel(job_id)

        def job(report: Report, token: CancelToken) -> object:
            with closing(open_matter(path)) as matter:
                return work(matter, report, token)

        self._behind[self._thread.submit(job)] = kind

    def _submit_saved(self) -> None:
        path = self._path
        if path is None:
            return

        def job(report: Report, token: CancelToken) -> list[State]:
            states: list[State] = []
            with closing(open_matter(path)) as matter:
                if not matter.questions.saved():
                    return states

            def hear(rows: Sequence[GivenAnswer]) -> None:
                states.extend(row.answer.state for row in rows)

            self._thread.desk(path).ask_saved(hear, report, token)
            return states

        self._behind[self._thread.submit(job)] = "saved"

    def _on_said(self, serial: int, part: AnswerPart) -> None:
        if serial == self._serial and self.busy:
            self.heard.emit(part)

    def _on_about(self, serial: int, about: Sequence[AboutDocument]) -> None:
        if serial == self._serial and self.busy:
            self.asked_of.emit(about)

    def _on_rows(self, serial: int, rows: Sequence[GivenAnswer]) -> None:
        if serial == self._serial and self.busy:
            self.rows_came.emit(rows)

    def _on_succeeded(self, job_id: int, result: object) -> None:
        kind = self._behind.pop(job_id, "")
        if job_id == self._question:
            self._question = 0
            if isinstance(result, ShownAnswer):
                self.answered.emit(result)
            else:
                self.all_came.emit(result)
            self.run_saved()  # those that stepped back for it
        elif kind == "prepare":
            self.prepared.emit(result)
        elif kind == "saved":
            if result:
                self.saved_ran.emit(result)
            if self._saved_again:
                self.run_saved()

    def _on_failed(self, job_id: int, error: Exception) -> None:
        self._behind.pop(job_id, None)
        if job_id == self._question:
            self._question = 0
            self.stopped_asking.emit()
        self.failed.emit(error)

    def _on_cancelled(self, job_id: int) -> None:
        self._behind.pop(job_id, None)
        if job_id == self._question:
            self._question = 0
            self.stopped_asking.emit()


class _AskThread(JobThread):
    """Keeps the matter that was asked last open, with what is in memory of its index."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._open: QuestionDesk | None = None

    def desk(self, path: Path) -> QuestionDesk:
        """Return what answers questions about a matter (in the thread)."""
        if self._open is None or self._open.matter.path != path:
            self._close()
            self._open = QuestionDesk(self._services, _asked(path))
        return self._open

    def warming(self, path: Path) -> Work:
        """Return work that loads what the first question about a matter would wait for."""

        def work(_report: Report, token: CancelToken) -> None:
            token.check()
            self.desk(path)

        return work

    def run(self) -> None:
        """Take jobs until asked to stop, then close the matter (in the thread)."""
        super().run()
        self._close()

    def _close(self) -> None:
        if self._open is not None:
            self._open.matter.close()
            self._open = None


def _asked(path: Path) -> Matter:
    """Open a matter to ask it; of one that is read-only a copy in memory, which keeps the answers for the moment."""
    matter = open_matter(path)
    if not matter.read_only:
        return matter
    with closing(matter):
        return matter.for_questions()


def _shown(matter: Matter, given: GivenAnswer) -> ShownAnswer:
    return ShownAnswer(given, closest_passages(matter, given), searched(matter, given), beside(matter, given))


def _all_rows(matter: Matter, question: AskedQuestion) -> ShownRows:
    return ShownRows(question, tuple(matter.questions.answers(question.id)), tuple(matter.about()))

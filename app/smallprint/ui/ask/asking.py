"""Questions in the window: asked in a thread of their own, so that none waits behind a review."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallprint.bootstrap import Services
from smallprint.domain.asked import AboutDocument, AnswerPart, AskedQuestion, GivenAnswer, Scope
from smallprint.domain.beside import NOTHING, Beside
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.progress import CancelToken, Report
from smallprint.domain.question import State
from smallprint.domain.searched import Searched
from smallprint.matters.ask import AskMatter, ClosePassage, checked, closest_passages, searched
from smallprint.matters.beside import beside
from smallprint.matters.suggestions import suggestions
from smallprint.store import Matter, open_matter
from smallprint.ui.threads.jobs import Jobs, Task


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


class AskWorker(QObject):
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

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._path: Path | None = None
        self._kept = _KeptOpen(services)
        self._jobs = Jobs(self, self._kept.close)
        self._question: Task | None = None  # the one under way
        self._preparing: Task | None = None
        self._warming: Task | None = None
        self._saved: Task | None = None  # nobody waits for it: it steps back for a question
        self._saved_again = False
        self._jobs.finished.connect(self.finished)

    @property
    def busy(self) -> bool:
        """Say whether a question is being answered."""
        return self._question is not None

    @property
    def stopped(self) -> bool:
        """Say whether the thread has ended."""
        return self._jobs.stopped

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

        def work(desk: AskMatter, _report: Report, token: CancelToken) -> ShownAnswer:
            def hear(part: AnswerPart) -> None:
                self._jobs.tell(partial(self.heard.emit, part))

            return _shown(desk.matter, desk.ask(text, document_id, hear, token))

        self._ask(work)

    def ask_all(self, text: str, scope: Scope) -> None:
        """Ask each document of a scope; raises QuestionInvalid."""
        text = checked(text)

        def work(desk: AskMatter, report: Report, token: CancelToken) -> ShownRows:
            def hear(rows: Sequence[GivenAnswer]) -> None:
                self._jobs.tell(partial(self.rows_came.emit, tuple(rows)))

            self._jobs.tell(partial(self.asked_of.emit, tuple(desk.matter.about())))
            return _all_rows(desk.matter, desk.ask_each(text, scope, hear, report, token))

        self._ask(work)

    def recall(self, question: AskedQuestion) -> None:
        """Show again what a question was answered."""

        def work(desk: AskMatter, _report: Report, token: CancelToken) -> ShownAnswer | ShownRows:
            token.check()
            if len(question.scope.documents) == 1:
                given = desk.matter.questions.answers(question.id)
                return _shown(desk.matter, given[-1]) if given else _all_rows(desk.matter, question)
            return _all_rows(desk.matter, question)

        self._ask(work)

    def prepare(self, document_id: int | None, catalogue: ClauseCatalogue) -> None:
        """Find what to offer for a document, or for the whole matter (None): `prepared` follows."""

        path = self._path
        if path is None:
            return

        def work(_report: Report, token: CancelToken) -> Prepared:
            token.check()
            with closing(open_matter(path)) as matter:
                fitting, asked = suggestions(matter, catalogue, document_id), matter.questions.asked()
                own = [one.id for one in asked if one.scope.documents == (document_id,)]
                return Prepared(document_id, tuple(fitting), tuple(asked), matter.questions.states(own))

        def warm(_report: Report, token: CancelToken) -> None:  # what the first question would wait for
            token.check()
            self._kept.desk(path)

        if self._preparing is not None:
            self._preparing.drop()
        self._preparing = self._jobs.run(work, done=self.prepared.emit, failed=self.failed.emit)
        if self._warming is None or self._warming.ended:
            self._warming = self._jobs.run(warm, failed=self.failed.emit)

    def run_saved(self) -> None:
        """Ask the saved questions of documents that have come since."""
        self._saved_again = self._saved is not None and not self._saved.ended  # what came while they run is theirs
        if not self._saved_again:
            self._submit_saved()

    def stop(self) -> None:
        """Stop the question under way."""
        if self._question is not None:
            self._question.cancel()

    def request_stop(self) -> None:
        """Let the thread end; `finished` follows."""
        self._path = None
        self._jobs.request_stop()

    def _ask(self, work: Callable[[AskMatter, Report, CancelToken], object]) -> None:
        if self._path is None:
            return
        path = self._path
        if self._question is not None:
            self._question.drop()
        if self._saved is not None:
            self._saved.cancel()

        def job(report: Report, token: CancelToken) -> object:
            return work(self._kept.desk(path), report, token)

        self._question = self._jobs.run(job, done=self._on_answered, failed=self._on_failed, stopped=self._on_stopped)

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

            self._kept.desk(path).ask_saved(hear, report, token)
            return states

        self._saved = self._jobs.run(job, done=self._on_saved, failed=self.failed.emit)

    def _on_answered(self, result: ShownAnswer | ShownRows) -> None:
        self._question = None
        if isinstance(result, ShownAnswer):
            self.answered.emit(result)
        else:
            self.all_came.emit(result)
        self.run_saved()  # those that stepped back for it

    def _on_saved(self, states: list[State]) -> None:
        if states:
            self.saved_ran.emit(states)
        if self._saved_again:
            self.run_saved()

    def _on_failed(self, error: Exception) -> None:
        self._on_stopped()
        self.failed.emit(error)

    def _on_stopped(self) -> None:
        self._question = None
        self.stopped_asking.emit()


class _KeptOpen:
    """Keeps the matter that was asked last open, with what is in memory of its index; for the asking thread."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._open: AskMatter | None = None

    def desk(self, path: Path) -> AskMatter:
        """Return what answers questions about a matter."""
        if self._open is None or self._open.matter.path != path:
            self.close()
            self._open = AskMatter(self._services, _asked(path))
        return self._open

    def close(self) -> None:
        """Close the matter."""
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

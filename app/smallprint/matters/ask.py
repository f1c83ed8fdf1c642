"""The pipeline for one question: retrieve, quote, let the model word it, keep the answer.

What the stored findings answer comes first, with its value; else the text is searched. The quotes come in a fraction of
a second; the Nano model then narrows and words them, ahead of any review that is under way. Over many documents each
gets its own row, without wording. A question in several parts is answered part by part.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import Protocol

from smallprint import __version__
from smallprint.domain.asked import Answerer, AskedQuestion, GivenAnswer, Hear, Scope, Unworded
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.engine import Engine
from smallprint.domain.passage import Segmentation
from smallprint.domain.place import Place, place_of_words
from smallprint.domain.progress import CancelToken, Progress, Report, Stage, unreported
from smallprint.domain.question import Answer, Citation, Excerpt, Outcome, Retrieved, Retriever, State
from smallprint.domain.searched import Searched
from smallprint.errors import Cancelled, EngineError, EntryDamaged, QuestionInvalid
from smallprint.facts import FactAsked, FactRow, StoredFacts, as_which, fact_asked, type_asked, with_text
from smallprint.language.names import is_searched
from smallprint.read import Answering, Parts, QuotedAnswer, in_parts, load_ask_prompts, parts_of, understood
from smallprint.retrieve.words import language_of_question
from smallprint.store import Matter

_EXCERPTS = 6  # retrieved from one document
_MOST_QUOTES = 3  # of one part of a question
_ROW_EXCERPTS = 2  # retrieved from each of many
_BATCH_SECONDS = 0.2  # between two times that rows are stored and shown
_MOST_AT_ONCE, _FIRST_BLOCK = 2000, 250  # documents that are searched together
_LONGEST = 2000  # characters of a question

HearRows = Callable[[Sequence[GivenAnswer]], None]


@dataclass(frozen=True, slots=True)
class ClosePassage:
    """A passage that comes near to a question, with where it stands and its words."""

    excerpt: Excerpt
    place: Place
    text: str


class AskTools(Protocol):
    """What answering needs from the composition root."""

    @property
    def catalogue(self) -> ClauseCatalogue:
        """The clause types that findings are of."""

    @property
    def ask_prompts(self) -> Path:
        """The file of prompts for answers."""

    def engine(self, report: Report, token: CancelToken) -> Engine | None:
        """The Nano model, loaded at the first call; None when there is none on this machine."""

    def words_answers(self, engine: Engine, answering: Answering, hear: Hear, token: CancelToken) -> bool:
        """Say whether the engine's model words answers; it may be tried first. Raises Cancelled and EngineError."""

    def retriever(self, matter: Matter) -> Retriever:
        """What finds the passages of a matter that may answer."""


def this_day() -> date:
    """Return today's date, as the machine's clock has it."""
    return datetime.now().astimezone().date()


class AskMatter:
    """Answers questions about one open matter; belongs to the thread that opened it.

    Keep it while the matter is asked about: what it has read of the matter's index stays in memory. `today` says the
    day that "this year" and "within 90 days" are counted from.
    """

    def __init__(self, tools: AskTools, matter: Matter, today: Callable[[], date] = this_day) -> None:
        self._tools = tools
        self.matter = matter
        self._today = today
        self._retriever = tools.retriever(matter)
        self._answering = Answering(load_ask_prompts(tools.ask_prompts))

    def ask(self, text: str, document_id: int, hear: Hear, token: CancelToken) -> GivenAnswer:
        """Answer a question from one document, saying its parts as they come, and keep it.

        One that is stopped once it has quotes is kept with those. Raises Cancelled, QuestionInvalid and MatterError.
        """
        text = checked(text)
        parts = _parts(text, self._catalogue())
        answers: list[Answer] = []
        engine: Engine | None = None
        try:
            for part in parts.questions:
                for number, (answer, reader) in enumerate(self._answers(part, document_id, hear, token)):
                    answers[-1 if number else len(answers) :] = [answer]
                    engine = reader or engine
        except Cancelled:
            if answers:
                self._keep(text, document_id, in_parts(text, answers, parts.all_of), engine)
            raise
        return self._keep(text, document_id, in_parts(text, answers, parts.all_of), engine)

    def _answers(
        self, text: str, document_id: int, hear: Hear, token: CancelToken
    ) -> Iterator[tuple[Answer, Engine | None]]:
        """Yield the answer to one part with its quotes, then the whole one, each with the model that worded it."""
        asked, facts = self._fact_asked(text)
        row = facts.of_document(text, asked, document_id) if asked is not None else None
        if row is not None and row.stands:
            _hear_all(row.answer.citations, hear)
            yield row.answer, None
            token.check()
            return
        retrieved = self._retriever.retrieve(as_which(text), [document_id], _EXCERPTS, token)
        quoted = self._quoted(document_id, retrieved)
        answer = _beside(row, replace(quoted.answer(), question=text), _MOST_QUOTES)
        _hear_all(answer.citations, hear)
        yield answer, None
        if row is not None or not answer.verdict.answers:
            return
        try:
            engine = self._tools.engine(unreported, token)
            if engine is not None and self._tools.words_answers(engine, self._answering, hear, token):
                yield replace(self._worded(quoted, engine, hear, token), question=text), engine
        except EngineError as error:
            hear(Unworded(str(error)))

    def ask_each(self, text: str, scope: Scope, hear: HearRows, report: Report, token: CancelToken) -> AskedQuestion:
        """Answer a question from each document of a scope, those that most surely answer first; keep and tell the rows.

        Raises Cancelled, after which the rows so far stay, QuestionInvalid and MatterError.
        """
        text = checked(text)
        ids = self._within(scope)
        question = self.matter.questions.ask(text, scope)
        self._answer_rows(question, ids, hear, report, token)
        return question

    def _within(self, scope: Scope) -> list[int]:
        """Return the documents of a scope; what they are filtered by is read only where something filters."""
        chosen = frozenset(scope.documents)
        filters = replace(scope, documents=())
        ids = (
            self.matter.documents.open_ids()
            if filters.whole
            else [one.id for one in self.matter.about() if one.within(filters)]
        )
        return [one for one in ids if not chosen or one in chosen]

    def ask_saved(self, hear: HearRows, report: Report, token: CancelToken) -> int:
        """Ask each saved question of the documents of its scope that have no answer yet; returns how many rows came."""
        rows = 0
        saved = self.matter.questions.saved()
        about = {one.id: one for one in self.matter.about()} if saved else {}
        for question in saved:
            waiting = self.matter.questions.unanswered(question.id)
            ids = [one for one in waiting if one in about and about[one].within(question.scope)]
            rows += self._answer_rows(question, ids, hear, report, token)
        return rows

    def _answer_rows(
        self, question: AskedQuestion, ids: Sequence[int], hear: HearRows, report: Report, token: CancelToken
    ) -> int:
        answerer = Answerer(prompt_sha256=self._answering.prompt_sha256, app_version=__version__)
        held: list[tuple[int, Answer]] = []
        told = time.monotonic()
        done = 0

        def keep() -> None:
            nonlocal held, told
            if held:
                hear(self.matter.questions.answer(question.id, held, answerer))
            held, told = [], time.monotonic()

        if not ids:
            return 0
        try:
            for row in chain.from_iterable(self._rows_in_parts(question.text, one, token) for one in _blocks(ids)):
                held.append(row)
                done += 1
                if time.monotonic() - told > _BATCH_SECONDS:
                    keep()
                    report(Progress(Stage.ASK, question.text, done, len(ids)))
        finally:
            keep()
        return done

    def _rows_in_parts(self, text: str, ids: Sequence[int], token: CancelToken) -> Iterator[tuple[int, Answer]]:
        """Yield (document, its answer to all parts of a question); one is ready once each part is answered."""
        parts = _parts(text, self._catalogue())
        coming = {number: self._rows(part, ids, token) for number, part in enumerate(parts.questions)}
        count, ready = len(coming), dict[int, dict[int, Answer]]()
        while coming:
            for number in list(coming):
                row = next(coming[number], None)
                if row is None:
                    del coming[number]
                    continue
                answers = ready.setdefault(row[0], {})
                answers[number] = row[1]
                if len(answers) == count:
                    del ready[row[0]]
                    yield row[0], in_parts(text, [answers[one] for one in sorted(answers)], parts.all_of)

    def _rows(self, text: str, ids: Sequence[int], token: CancelToken) -> Iterator[tuple[int, Answer]]:
        """Yield (document, its answer to one part): what findings say yes to, what the text answers, what they deny."""
        asked, facts = self._fact_asked(text)
        rows = dict(facts.of_documents(text, asked, ids)) if asked is not None else {}
        known = [(one, _row(row.answer)) for one, row in rows.items() if row.stands]
        yield from sorted(
            (row for row in known if row[1].verdict is not Outcome.NO),
            key=lambda row: row[1].verdict is not Outcome.YES,
        )
        yield from self._text_rows(text, [one for one in ids if one not in dict(known)], rows, token)
        yield from (row for row in known if row[1].verdict is Outcome.NO)

    def _text_rows(
        self, text: str, ids: Sequence[int], rows: Mapping[int, FactRow], token: CancelToken
    ) -> Iterator[tuple[int, Answer]]:
        """Yield (document, what its text answers), beside findings that are not sure."""
        if not ids:
            return
        for document_id, retrieved in self._retriever.retrieve_each(as_which(text), ids, _ROW_EXCERPTS, token):
            try:
                answer = self._text_answer(text, document_id, retrieved)
            except EntryDamaged:  # counted by the matter, which says so
                continue
            yield document_id, _row(_beside(rows.get(document_id), answer, 1))

    def _text_answer(self, text: str, document_id: int, retrieved: Retrieved) -> Answer:
        if retrieved.supported < self._retriever.floor:
            return Answer(text, Outcome.NOT_THERE, ())
        return replace(self._quoted(document_id, retrieved).answer(), question=text)

    def _fact_asked(self, text: str) -> tuple[FactAsked | None, StoredFacts]:
        """Return what a question asks of the findings, and what reads them."""
        catalogue = self._catalogue()
        return fact_asked(text, self._today(), catalogue), StoredFacts(self.matter, catalogue)

    def _catalogue(self) -> ClauseCatalogue:
        """Return the clause types with the matter's own."""
        return self._tools.catalogue.with_own(self.matter.clause_types.all())

    def _worded(self, quoted: QuotedAnswer, engine: Engine, hear: Hear, token: CancelToken) -> Answer:
        answer = quoted.answer()
        for part in self._answering.worded(quoted, engine, token):
            if isinstance(part, Answer):
                answer = part
            else:
                hear(part)
        return answer

    def _keep(self, text: str, document_id: int, answer: Answer, engine: Engine | None) -> GivenAnswer:
        question = self.matter.questions.ask(text, Scope((document_id,)))
        name, sha256 = (engine.info.name, engine.info.sha256) if engine else ("", "")
        answerer = Answerer(name, sha256, self._answering.prompt_sha256, __version__)
        (given,) = self.matter.questions.answer(question.id, [(document_id, answer)], answerer)
        return given

    def _quoted(self, document_id: int, retrieved: Retrieved) -> QuotedAnswer:
        opened = self.matter.documents.opened(document_id)
        return self._answering.quoted(opened.document, opened.segmentation, retrieved)


def _blocks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield the documents of a question in blocks, a small one first: its rows are there in a moment.

    A matter of usual size is one block, so that all of it is in the order of how surely it answers. Of a larger one
    each block is.
    """
    if len(ids) <= _MOST_AT_ONCE:
        yield ids
        return
    yield ids[:_FIRST_BLOCK]
    for at in range(_FIRST_BLOCK, len(ids), _MOST_AT_ONCE):
        yield ids[at : at + _MOST_AT_ONCE]


def follow_up(text: str, last: str) -> str:
    """Return the whole question that a short one means which follows another ("And the renewal?").

    It is itself where it needs no other, or where `last` is "".
    """
    return understood(text, parts_of(last).questions[-1]) if last else text


def rests_on_findings(text: str, today: date, catalogue: ClauseCatalogue) -> bool:
    """Say whether stored findings answer a question, or a part of it: then its documents are worth a review first."""
    return any(fact_asked(part, today, catalogue) is not None for part in _parts(text, catalogue).questions)


def closest_passages(matter: Matter, given: GivenAnswer) -> tuple[ClosePassage, ...]:
    """Return the passages that come nearest to a question which a document does not answer."""
    if given.answer.verdict is not Outcome.NOT_THERE or not given.answer.closest:
        return ()
    opened = matter.documents.opened(given.document_id)
    document = opened.document
    return tuple(
        ClosePassage(
            one,
            place_of_words(document, opened.segmentation.passages, one.start, one.end),
            document.text[one.start : one.end],
        )
        for one in given.answer.closest
    )


def searched(matter: Matter, given: GivenAnswer) -> Searched | None:
    """Return what was searched for a question to which nothing was found; None where something was."""
    if given.answer.state is not State.NOT_FOUND:
        return None
    summary = matter.documents.summary(given.document_id)
    segmentation = matter.documents.segmentation(given.document_id) or Segmentation(())
    return Searched(
        name=summary.cited_as,
        pages=summary.pages if summary.paged else 0,
        passages=len(segmentation.passages),
        unread=summary.unread_pages,
        doubtful=summary.doubtful_pages,
        by_types=language_of_question(given.answer.question) == "en" and is_searched(summary.language),
    )


def checked(text: str) -> str:
    """Return a question on one line; raises QuestionInvalid when it is none."""
    line = " ".join(text.split())
    if not any(character.isalpha() for character in line):
        raise QuestionInvalid(
            "There is no question. Write one in plain words, such as “Which law governs this contract?”."
        )
    if len(line) > _LONGEST:
        raise QuestionInvalid(f"The question is longer than {_LONGEST} characters. Ask something shorter.")
    return line


def _parts(text: str, catalogue: ClauseCatalogue) -> Parts:
    """Return the parts of a question; a clause type's own question is one."""
    return Parts((text,)) if type_asked(text, catalogue) is not None else parts_of(text)


def _row(answer: Answer) -> Answer:
    """Return an answer as a row has it: one quote, without the closest passages."""
    return replace(answer, citations=answer.citations[:1], closest=())


def _beside(row: FactRow | None, text: Answer, most: int) -> Answer:
    return with_text(row, text, most) if row is not None else text


def _hear_all(citations: Sequence[Citation], hear: Hear) -> None:
    for citation in citations:
        hear(citation)

"""The pipeline for one question: retrieve, quote, let the model word it, keep the answer.

The quotes come first, chosen by retrieval and rules in a fraction of a second; the Nano model then narrows and words
them, ahead of any review that is under way. Over many documents each gets its own row, without wording.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from app import __version__
from app.domain.asked import Answerer, AskedQuestion, GivenAnswer, Hear, Scope, Unworded
from app.domain.document import Document
from app.domain.engine import Engine
from app.domain.languages import is_searched
from app.domain.passage import Segmentation
from app.domain.place import Place, place_of_words
from app.domain.progress import CancelToken, Progress, Report, Stage
from app.domain.question import Answer, Excerpt, Retriever, State, Verdict
from app.domain.searched import Searched
from app.errors import Cancelled, EngineError, EntryDamaged, QuestionInvalid
from app.read import Answering, Quoted, load_ask_prompts
from app.retrieve.words import language_of_question
from app.store import Matter

_EXCERPTS = 6  # retrieved from one document
_ROW_EXCERPTS = 2  # retrieved from each of many
_BATCH_SECONDS = 0.2  # between two times that rows are stored and shown
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
    def ask_prompts(self) -> Path:
        """The file of prompts for answers."""

    def engine(self, report: Report, token: CancelToken) -> Engine | None:
        """The Nano model, loaded at the first call; None when there is none on this machine."""

    def words_answers(self, engine: Engine, answering: Answering, hear: Hear, token: CancelToken) -> bool:
        """Say whether the engine's model words answers; it may be tried first. Raises Cancelled and EngineError."""

    def retriever(self, matter: Matter) -> Retriever:
        """What finds the passages of a matter that may answer."""


class QuestionDesk:
    """Answers questions about one open matter; belongs to the thread that opened it.

    Keep it while the matter is asked about: what it has read of the matter's index stays in memory.
    """

    def __init__(self, tools: AskTools, matter: Matter) -> None:
        self._tools = tools
        self.matter = matter
        self._retriever = tools.retriever(matter)
        self._answering = Answering(load_ask_prompts(tools.ask_prompts))

    def ask(self, text: str, document_id: int, hear: Hear, token: CancelToken) -> GivenAnswer:
        """Answer a question from one document, saying its parts as they come, and keep it.

        One that is stopped once it has quotes is kept with those. Raises Cancelled, QuestionInvalid and MatterError.
        """
        text = checked(text)
        retrieved = self._retriever.retrieve(text, [document_id], _EXCERPTS, token)
        document, segmentation = self._read(document_id)
        quoted = self._answering.quoted(document, segmentation, retrieved)
        for citation in quoted.citations:
            hear(citation)
        answer, engine = quoted.answer(), None
        try:
            if quoted.verdict.answers:
                engine = self._tools.engine(_silent, token)
            if engine is not None and not self._tools.words_answers(engine.urgent(), self._answering, hear, token):
                engine = None  # what it is not asked for, it does not answer
            if engine is not None:
                answer = self._worded(quoted, engine.urgent(), hear, token)
        except EngineError as error:
            hear(Unworded(str(error)))
        except Cancelled:
            self._keep(text, document_id, answer, engine)
            raise
        return self._keep(text, document_id, answer, engine)

    def ask_each(self, text: str, scope: Scope, hear: HearRows, report: Report, token: CancelToken) -> AskedQuestion:
        """Answer a question from each document of a scope, those that most surely answer first; keep and tell the rows.

        Raises Cancelled, after which the rows so far stay, QuestionInvalid and MatterError.
        """
        text = checked(text)
        ids = [one.id for one in self.matter.about() if one.within(scope)]
        question = self.matter.questions.ask(text, scope)
        self._answer_rows(question, ids, hear, report, token)
        return question

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
            for document_id, retrieved in self._retriever.retrieve_each(question.text, ids, _ROW_EXCERPTS, token):
                if retrieved.supported < self._retriever.floor:
                    answer = Answer(question.text, Verdict.NOT_THERE, ())
                else:
                    try:
                        document, segmentation = self._read(document_id)
                    except EntryDamaged:  # counted by the matter, which says so
                        continue
                    found = self._answering.quoted(document, segmentation, retrieved)
                    answer = replace(found.answer(), citations=found.citations[:1], closest=())
                held.append((document_id, answer))
                done += 1
                if time.monotonic() - told > _BATCH_SECONDS:
                    keep()
                    report(Progress(Stage.ASK, question.text, done, len(ids)))
        finally:
            keep()
        return done

    def _worded(self, quoted: Quoted, engine: Engine, hear: Hear, token: CancelToken) -> Answer:
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

    def _read(self, document_id: int) -> tuple[Document, Segmentation]:
        document = self.matter.documents.load(document_id, places=False)
        return document, self.matter.documents.segmentation(document_id) or Segmentation(())


def closest_passages(matter: Matter, given: GivenAnswer) -> tuple[ClosePassage, ...]:
    """Return the passages that come nearest to a question which a document does not answer."""
    if given.answer.verdict is not Verdict.NOT_THERE or not given.answer.closest:
        return ()
    document = matter.documents.load(given.document_id, places=False)
    segmentation = matter.documents.segmentation(given.document_id) or Segmentation(())
    return tuple(
        ClosePassage(
            one,
            place_of_words(document, segmentation.passages, one.start, one.end),
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


def _silent(_progress: Progress) -> None:
    pass

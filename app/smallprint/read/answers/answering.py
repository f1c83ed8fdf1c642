"""Excerpts + question -> an answer that quotes; the Nano model words it where it has shown that it can."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from smallprint.domain.asked import AnswerPart, Withheld, Worded
from smallprint.domain.document import Document
from smallprint.domain.engine import Engine, Request
from smallprint.domain.in_force import standing_words
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.domain.question import Answer, Citation, Excerpt, Outcome, Retrieved
from smallprint.read.answers.borne_out import NotBorneOut, Support, as_it_comes
from smallprint.read.answers.polarity import Decided, decided
from smallprint.read.answers.prompts import AskPrompts
from smallprint.read.answers.question_words import QuestionWords, look_at
from smallprint.read.answers.quotes import choose_quotes, of_rows_asked_for, quotable, table_lacks
from smallprint.read.answers.support import ANSWERS, MAY_ANSWER, supported, value_signs
from smallprint.read.answers.trial import WordingCase

_MOST_QUOTES = 3
_MOST_CLOSEST = 3
_ROOM = 64  # tokens left free in the context beside prompt and answer


@dataclass(frozen=True, slots=True)
class QuotedAnswer:
    """What is known before the model words anything: the verdict and its quotes."""

    question: QuestionWords
    verdict: Outcome
    citations: tuple[Citation, ...]
    closest: tuple[Excerpt, ...] = ()
    lacks: bool = False
    condition: str = ""

    def answer(self) -> Answer:
        """Return it as an answer without wording."""
        return Answer(self.question.text, self.verdict, self.citations, closest=self.closest, condition=self.condition)


class Answering:
    """Answers from what was retrieved; with an engine, or by rules alone where there is none yet."""

    def __init__(self, prompts: AskPrompts) -> None:
        self._prompts = prompts

    @property
    def prompt_sha256(self) -> str:
        """The SHA-256 of the prompts file."""
        return self._prompts.sha256

    def quoted(self, document: Document, segmentation: Segmentation, retrieved: Retrieved) -> QuotedAnswer:
        """Return the quotes that answer or may answer, chosen by rules, in milliseconds; `NOT_THERE` where none may."""
        found = self.quotes(document, segmentation, retrieved)
        chance = supported(retrieved.supported, value_signs(found.question, found.citations))
        if chance < MAY_ANSWER or not found.citations:
            return replace(found, verdict=Outcome.NOT_THERE, citations=())
        said = Decided(Outcome.MAY) if found.lacks else self._said(found, chance)
        return replace(found, verdict=said.verdict, closest=(), condition=said.condition)

    def quotes(self, document: Document, segmentation: Segmentation, retrieved: Retrieved) -> QuotedAnswer:
        """Return what would be quoted and the closest excerpts, whether they answer or not."""
        question = look_at(retrieved.question)
        near = quotable(document, segmentation, retrieved.excerpts)
        found = of_rows_asked_for(document, segmentation, question, near)
        if not found:
            return QuotedAnswer(question, Outcome.NOT_THERE, (), tuple(one.excerpt for one in near[:_MOST_CLOSEST]))
        citations = tuple(choose_quotes(document, segmentation, question, found, _MOST_QUOTES))
        closest = tuple(one.excerpt for one in found[:_MOST_CLOSEST])
        lacks = table_lacks(document, segmentation, question, near)
        return QuotedAnswer(question, Outcome.MAY, citations, closest, lacks=lacks)

    def _said(self, quoted: QuotedAnswer, chance: float) -> Decided:
        """Return how sure quotes answer; a yes or no that they decide says as well that they do."""
        yes_no = quoted.question.yes_no
        said = (
            decided(quoted.question, standing_words(quoted.citations[0].quote)) if yes_no else Decided(Outcome.QUOTED)
        )
        if said.verdict in (Outcome.YES, Outcome.NO):
            return said
        return said if chance >= ANSWERS else Decided(Outcome.MAY)

    def worded(self, quoted: QuotedAnswer, engine: Engine, token: CancelToken) -> Iterator[AnswerPart | Answer]:
        """Yield the model's wording piece by piece, `Withheld` where it is taken back, and at last the whole answer.

        Raises Cancelled and EngineError.
        """
        answer = quoted.answer()
        if not quoted.verdict.answers:
            yield answer
            return
        texts = [standing_words(one.quote) for one in quoted.citations]
        fitting = self._fitting(quoted.question.text, texts, engine)
        wording = ""
        for piece in self._written(quoted.question.text, fitting, quoted.verdict, engine, token) if fitting else ():
            wording = wording + piece.piece if isinstance(piece, Worded) else ""
            yield piece
        yield replace(answer, wording=_whole_sentence(wording), left_out=len(texts) - len(fitting))

    def words(self, case: WordingCase, engine: Engine, token: CancelToken) -> str:
        """Return what the model lets out for a known question, "" for nothing; raises Cancelled and EngineError."""
        wording = ""
        for piece in self._written(case.question, case.quotes, Outcome.QUOTED, engine, token):
            wording = wording + piece.piece if isinstance(piece, Worded) else ""
        return _whole_sentence(wording)

    def _written(
        self, question: str, quotes: Sequence[str], verdict: Outcome, engine: Engine, token: CancelToken
    ) -> Iterator[Worded | Withheld]:
        """Yield what the model writes as far as the quotes bear it out, at last `Withheld` where they do not."""
        support = Support(question, quotes, self._prompts.supported_words, self._prompts.examples)
        wording = ""
        try:
            pieces = engine.write(self._prompts.answer(question, quotes), token, self._prompts.answer_tokens)
            for piece in as_it_comes(pieces, support):
                wording += piece
                yield Worded(piece)
        except NotBorneOut:
            wording = ""
        if not support.bears_out(_whole_sentence(wording), verdict):
            yield Withheld()

    def _fitting(self, question: str, quotes: Sequence[str], engine: Engine) -> list[str]:
        """Return the quotes that fit the model's context and the time there is."""
        fixed = engine.count_tokens(_text_of(self._prompts.answer(question, []))) + self._prompts.answer_tokens + _ROOM
        room = min(engine.info.context - fixed, self._prompts.quote_tokens)
        fitting: list[str] = []
        for quote in quotes:
            taken = engine.count_tokens(quote)
            if taken > room:
                break
            fitting.append(quote)
            room -= taken
        return fitting


def _whole_sentence(wording: str) -> str:
    """Return the wording on one line up to its last full stop, "" where it has none: it was cut off."""
    line = " ".join(wording.split())
    return line[: max(line.rfind(mark) for mark in ".!?") + 1]


def _text_of(prompt: Request) -> str:
    return "\n".join([prompt.system, *(part for shot in prompt.shots for part in shot), prompt.user])

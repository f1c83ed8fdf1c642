"""Excerpts + question -> an answer that quotes; the Nano model narrows, words and votes as far as it is trusted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.asked import AnswerPart, Withheld, Worded
from app.domain.document import Document
from app.domain.engine import Engine, Prompt
from app.domain.in_force import standing_words
from app.domain.passage import Segmentation
from app.domain.progress import CancelToken
from app.domain.question import Answer, Citation, Excerpt, Retrieved, Verdict
from app.read.ask_prompts import AskPrompts, ModelTrust
from app.read.polarity import polarity
from app.read.question_words import QuestionWords, look_at
from app.read.quotes import choose_quotes, cited, of_rows_asked_for, quotable, table_lacks
from app.read.support import ANSWERS, MAY_ANSWER
from app.read.wording import NotBorneOut, Support, as_it_comes

_MOST_QUOTES = 3
_AS_LIKELY = 0.75  # of the best excerpt's probability that another needs to be cited as well
_MOST_CLOSEST = 3
_RULES_SURE = 1.0  # log-odds of the rules' yes or no
_FIRMEST = 3.0  # log-odds beyond which a model's yes or no counts no further
_ROOM = 64  # tokens left free in the context beside prompt and answer


@dataclass(frozen=True, slots=True)
class Quoted:
    """What is known before the model words anything: the verdict and its quotes."""

    question: QuestionWords
    verdict: Verdict
    citations: tuple[Citation, ...]
    closest: tuple[Excerpt, ...] = ()

    def answer(self) -> Answer:
        """Return it as an answer without wording."""
        return Answer(self.question.text, self.verdict, self.citations, closest=self.closest)


class Answering:
    """Answers from what was retrieved; with an engine, or by rules alone where there is none yet."""

    def __init__(self, prompts: AskPrompts) -> None:
        self._prompts = prompts

    @property
    def prompt_sha256(self) -> str:
        """The SHA-256 of the prompts file."""
        return self._prompts.sha256

    def trusts(self, engine: Engine) -> bool:
        """Say whether the engine's model is asked for anything in an answer."""
        trust = self._prompts.trust(engine.info.name)
        return trust.words or trust.quotes or trust.yes_no > 0

    def quoted(self, document: Document, segmentation: Segmentation, retrieved: Retrieved) -> Quoted:
        """Return the quotes that answer or may answer, chosen by rules, in milliseconds; `NOT_THERE` where none may."""
        question = look_at(retrieved.question)
        near = quotable(document, segmentation, retrieved.excerpts)
        found = of_rows_asked_for(document, segmentation, question, near)
        if retrieved.supported < MAY_ANSWER or not found:
            closest = [one.excerpt for one in near][:_MOST_CLOSEST]
            return Quoted(question, Verdict.NOT_THERE, (), tuple(closest))
        least = _AS_LIKELY * found[0].excerpt.score
        likely = [one for one in found if one.excerpt.score >= least][:_MOST_QUOTES]
        citations = tuple(choose_quotes(document, segmentation, question, likely))
        verdict = self._verdict(question, retrieved, citations)
        if verdict is not Verdict.MAY and table_lacks(document, segmentation, question, near):
            verdict = Verdict.MAY
        return Quoted(question, verdict, citations)

    def _verdict(self, question: QuestionWords, retrieved: Retrieved, citations: Sequence[Citation]) -> Verdict:
        if retrieved.supported < ANSWERS:
            return Verdict.MAY
        return polarity(question, standing_words(citations[0].quote)) if question.yes_no else Verdict.QUOTED

    def narrowed(
        self, quoted: Quoted, document: Document, segmentation: Segmentation, engine: Engine, token: CancelToken
    ) -> Quoted:
        """Return the quotes as a trusted model would narrow them, and the yes or no with its vote. Raises Cancelled.

        The model copies words of an excerpt; the passages that those stand in are quoted. It cannot add a word, and
        where it copies nothing the rules' quote stays.
        """
        trust = self._prompts.trust(engine.info.name)
        citations = quoted.citations
        if trust.quotes and citations:
            asked = [(self._prompts.copying(quoted.question.text, one.quote), one.quote) for one in citations]
            copied = engine.copy_each(asked, token, max_tokens=96)
            citations = tuple(
                _passages_of(document, segmentation, one, one.start + words.start, one.start + words.end)
                if words is not None
                else one
                for one, words in zip(citations, copied, strict=True)
            )
        verdict = quoted.verdict
        if verdict in (Verdict.YES, Verdict.NO) and citations and trust.yes_no > 0:
            verdict = self._voted(quoted, citations, engine, trust, token)
        return replace(quoted, citations=citations, verdict=verdict)

    def worded(self, quoted: Quoted, engine: Engine, token: CancelToken) -> Iterator[AnswerPart | Answer]:
        """Yield the model's wording piece by piece, `Withheld` where it is taken back, and at last the whole answer.

        Raises Cancelled and EngineError.
        """
        answer = quoted.answer()
        trust = self._prompts.trust(engine.info.name)
        if not quoted.verdict.answers or not trust.words:
            yield answer
            return
        quotes, left_out = self._fitting(quoted, engine)
        answer = replace(answer, left_out=left_out)
        if quotes:
            support = Support(answer.question, quotes, self._prompts.supported_words, self._prompts.examples)
            prompt = self._prompts.answer(answer.question, quotes)
            wording = ""
            try:
                for piece in as_it_comes(engine.write(prompt, token, self._prompts.answer_tokens), support):
                    wording += piece
                    yield Worded(piece)
            except NotBorneOut:
                wording = ""
            wording = _whole_sentence(wording)
            if support.bears_out(wording, quoted.verdict):
                answer = replace(answer, wording=wording)
            else:
                yield Withheld()
        yield answer

    def _fitting(self, quoted: Quoted, engine: Engine) -> tuple[list[str], int]:
        """Return the quotes that fit the model's context and the time there is, and how many were left out."""
        empty = self._prompts.answer(quoted.question.text, [])
        fixed = engine.count_tokens(_text_of(empty)) + self._prompts.answer_tokens + _ROOM
        room = min(engine.info.context - fixed, self._prompts.quote_tokens)
        quotes: list[str] = []
        for citation in quoted.citations:
            quote = standing_words(citation.quote)
            taken = engine.count_tokens(quote)
            if taken > room:
                break
            quotes.append(quote)
            room -= taken
        return quotes, len(quoted.citations) - len(quotes)

    def _voted(
        self,
        quoted: Quoted,
        citations: Sequence[Citation],
        engine: Engine,
        trust: ModelTrust,
        token: CancelToken,
    ) -> Verdict:
        prompt = self._prompts.answer(quoted.question.text, [standing_words(citations[0].quote)])
        yes, no = engine.choose(prompt, ("Yes", "No"), token)
        rules = _RULES_SURE if quoted.verdict is Verdict.YES else -_RULES_SURE
        odds = rules + trust.yes_no * min(max(yes - no, -_FIRMEST), _FIRMEST)
        return Verdict.YES if odds > 0 else Verdict.NO


def _passages_of(document: Document, segmentation: Segmentation, citation: Citation, start: int, end: int) -> Citation:
    """Return the part of a citation that the passages of some of its words make up."""
    inside = [one for one in segmentation.passages if one.start < end and start < one.end]
    start = max(citation.start, min((one.start for one in inside), default=start))
    end = min(citation.end, max((one.end for one in inside), default=end))
    text = document.text[start:end]
    begin = start + len(text) - len(text.lstrip())
    return cited(document, segmentation, citation.document_id, begin, start + len(text.rstrip()))


def _whole_sentence(wording: str) -> str:
    """Return the wording on one line up to its last full stop, "" where it has none: it was cut off."""
    line = " ".join(wording.split())
    return line[: max(line.rfind(mark) for mark in ".!?") + 1]


def _text_of(prompt: Prompt) -> str:
    return "\n".join([prompt.system, *(part for shot in prompt.shots for part in shot), prompt.user])

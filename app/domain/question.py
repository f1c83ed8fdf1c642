"""A question in plain words, what was retrieved for it, and the answer that quotes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.domain.fact import Fact
from app.domain.place import Place
from app.domain.progress import CancelToken


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A run of neighbouring passages retrieved for a question, at most 500 characters where passages allow it.

    `start` and `end` are characters of the document's text; `score` is the probability that it holds an answer, in
    [0, 1]. `leans_on` are spans that it cannot be understood without: definitions of its terms, sections it refers to.
    `focus` is the part of it that most likely answers, where that is known.
    """

    document_id: int
    start: int
    end: int
    page: int
    score: float
    leans_on: tuple[tuple[int, int], ...] = ()
    focus: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Retrieved:
    """What was retrieved for a question from one document or several, best first.

    `supported` is the probability that the documents answer the question at all; below `Retriever.floor` nothing was
    found, and the excerpts are the closest passages.
    """

    question: str
    excerpts: tuple[Excerpt, ...]
    supported: float


class Retriever(Protocol):
    """Ranks the passages of a matter for a question."""

    @property
    def floor(self) -> float:
        """From which `supported` on the excerpts are worth reading."""

    def retrieve(self, question: str, documents: Sequence[int], limit: int, token: CancelToken) -> Retrieved:
        """Return the best excerpts of these documents taken together; raises Cancelled."""

    def retrieve_each(
        self, question: str, documents: Sequence[int], limit: int, token: CancelToken
    ) -> Iterator[tuple[int, Retrieved]]:
        """Yield (document, its own excerpts), the documents that most surely answer first; raises Cancelled."""


class State(StrEnum):
    """How sure it is that a document answers a question: its quotes do, they may, or nothing was found."""

    ANSWERS = "answers"
    MAY_ANSWER = "may-answer"
    NOT_FOUND = "not-found"


class Verdict(StrEnum):
    """How a question was answered.

    OPEN is a yes-or-no question whose quotes bear on it and do not decide it: they stand without a Yes or No. MAY
    stands over quotes of which it is not sure that they answer; nothing is concluded from them.
    """

    QUOTED = "quoted"
    MAY = "may_answer"
    OPEN = "open"
    YES = "yes"
    NO = "no"
    NOT_THERE = "not_there"

    @property
    def said(self) -> str:
        """The verdict as shown; "" where the quotes say it."""
        return _SAID[self]

    @property
    def state(self) -> State:
        """How sure it is that the document answers."""
        if self is Verdict.NOT_THERE:
            return State.NOT_FOUND
        return State.MAY_ANSWER if self is Verdict.MAY else State.ANSWERS

    @property
    def answers(self) -> bool:
        """Say whether the quotes answer."""
        return self.state is State.ANSWERS


_SAID = {
    Verdict.QUOTED: "",
    Verdict.OPEN: "See the quotes",
    Verdict.YES: "Yes",
    Verdict.NO: "No",
    Verdict.MAY: "May answer: read it",
    Verdict.NOT_THERE: "Nothing found",
}


@dataclass(frozen=True, slots=True)
class Citation:
    """Words of a document that answer: the document's text at `start` to `end` is `quote`, verbatim.

    `section` is what is cited of the section they stand in ("9.2(b)"; without pages and numbers, its title), "" for
    none; `page_label` is the page as it is printed, "" where there are no pages.
    """

    document_id: int
    start: int
    end: int
    page: int
    quote: str
    section: str = ""
    page_label: str = ""

    @property
    def place(self) -> Place:
        """Where they stand."""
        return Place(self.page_label, self.page if self.page_label else None, self.section)


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a question: what it cites, and what the model said in its own words.

    `wording` is the model's and marked as such wherever it is shown; it is "" when no citation supports it. With
    `NOT_THERE`, `citations` is empty and `closest` holds the nearest excerpts. `left_out` counts excerpts that did not
    fit the model's context. `fact` is the stored finding that it rests on, None where it rests on the text. A question
    in several parts has an answer to each of `parts`; `citations` are all of theirs, one part after the other.
    """

    question: str
    verdict: Verdict
    citations: tuple[Citation, ...]
    wording: str = ""
    closest: tuple[Excerpt, ...] = ()
    left_out: int = 0
    fact: Fact | None = None
    parts: tuple["Answer", ...] = ()

    @property
    def said(self) -> str:
        """The verdict as shown; of a question in several parts, what each is answered."""
        if self.parts and self.verdict not in (Verdict.YES, Verdict.NO):
            return " · ".join(part.said or (part.fact.value if part.fact else "") or "Quoted" for part in self.parts)
        return self.verdict.said

"""A question in plain words, what was retrieved for it, and the answer that quotes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from smallprint.domain.fact import Fact
from smallprint.domain.place import Place
from smallprint.domain.progress import CancelToken


@dataclass(frozen=True, slots=True)
class MatchedWords:
    """Characters `start` to `end` of a text, and the share of a question's worth that their words have, in [0, 1].

    A word counts the more the rarer it is in contracts; one that says the same counts less; a heading counts for what
    stands under it.
    """

    start: int
    end: int
    share: float


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A run of neighbouring passages retrieved for a question, at most 500 characters where passages allow it.

    `start` and `end` are characters of the document's text; `score` is the probability that it holds an answer, in
    [0, 1]. `focus` is the part of it that most likely answers, where that is known; `told` says what its parts have of
    the question, in order.
    """

    document_id: int
    start: int
    end: int
    page: int
    score: float
    focus: tuple[int, int] | None = None
    told: tuple[MatchedWords, ...] = ()


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

    @property
    def said(self) -> str:
        """The state as shown."""
        return _STATE_SAID[self]


class Outcome(StrEnum):
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
        """The outcome as shown; "" where the quotes say it."""
        return _SAID[self]

    @property
    def state(self) -> State:
        """How sure it is that the document answers."""
        if self is Outcome.NOT_THERE:
            return State.NOT_FOUND
        return State.MAY_ANSWER if self is Outcome.MAY else State.ANSWERS

    @property
    def answers(self) -> bool:
        """Say whether the quotes answer."""
        return self.state is State.ANSWERS


_STATE_SAID = {
    State.ANSWERS: "Answers",
    State.MAY_ANSWER: "May answer: read it",
    State.NOT_FOUND: "Nothing found",
}
_SAID = {
    Outcome.QUOTED: "",
    Outcome.OPEN: "See the quotes",
    Outcome.YES: "Yes",
    Outcome.NO: "No",
    Outcome.MAY: _STATE_SAID[State.MAY_ANSWER],
    Outcome.NOT_THERE: _STATE_SAID[State.NOT_FOUND],
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
    fit the model's context. `condition` is what a Yes or No is subject to, in the words of the first quote, "" for
    nothing. `fact` is the stored finding that it rests on, None where it rests on the text. A question in several parts
    has an answer to each of `parts`; `citations` are all of theirs, one part after the other.
    """

    question: str
    verdict: Outcome
    citations: tuple[Citation, ...]
    wording: str = ""
    closest: tuple[Excerpt, ...] = ()
    left_out: int = 0
    condition: str = ""
    fact: Fact | None = None
    parts: tuple["Answer", ...] = ()

    @property
    def state(self) -> State:
        """How sure it is that the document answers."""
        return self.verdict.state

    @property
    def decided(self) -> str:
        """What is said beside the state of a question that is answered: "Yes"; "" where the quotes say it."""
        said = self.verdict.said if self.verdict.answers else ""
        return f"{said}, with limits" if said and self.condition else said

    @property
    def said(self) -> str:
        """What it is answered in a word or two: the verdict, the value that it rests on, or how sure it answers."""
        value = self.fact.value if self.fact is not None and self.verdict is Outcome.QUOTED else ""
        return self.decided or value or self.state.said

    @property
    def meaning(self) -> str:
        """What a reader has to know of the state; "" where it says all."""
        if self.condition:
            return f"Subject to: “{self.condition}”."
        if self.verdict is Outcome.OPEN:
            return "The quotes bear on the question and do not decide it."
        if self.state is not State.MAY_ANSWER:
            return ""
        if len(self.citations) == 1:
            return "The closest match. Nothing is concluded from it."
        return "The closest matches. Nothing is concluded from them."

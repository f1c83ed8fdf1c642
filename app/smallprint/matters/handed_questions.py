"""Questions and answers of a report taken into a matter: each quote is put at its words in the document here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from smallprint.domain.document import Document
from smallprint.domain.finding import Finding
from smallprint.domain.handed_back import HandedAnswer, HandedQuestion
from smallprint.domain.question import Answer, Citation
from smallprint.language.counting import by_number, counted
from smallprint.matters.words_here import place_here
from smallprint.store import GivenAgain, Matter


@dataclass(frozen=True, slots=True)
class QuestionsTaken:
    """How many questions and answers are new here, and sentences on answers that are left out."""

    questions: int = 0
    answers: int = 0
    sentences: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What was taken in; "" for nothing."""
        if not (self.questions or self.answers):
            return ""
        numbers = ((self.questions, "question"), (self.answers, "answer"))
        told = " and ".join(counted(count, what) for count, what in numbers if count)
        were = by_number(self.questions + self.answers, "was", "were")
        return f"{told} {were} taken in as well."


def take_questions(
    matter: Matter, handed: Sequence[HandedQuestion], known: Mapping[int, int], renamed: Mapping[str, str]
) -> QuestionsTaken:
    """Take questions into a matter; `known` has its documents' ids by their numbers in the report."""
    here = _TextsHere(matter, renamed)
    questions = answers = left = 0
    for one in handed:
        placed = [here.given(given, known[given.document]) for given in one.answers if given.document in known]
        kept = [given for given in placed if given is not None]
        left += len(one.answers) - len(kept)
        if not kept and one.answers:  # it was asked of documents that are not here
            continue
        scope = replace(one.scope, documents=tuple(known[number] for number in one.scope.documents if number in known))
        if one.scope.documents and not scope.documents:
            continue
        new, stored = matter.questions.put_back(one.text, scope, one.saved, one.asked_at, kept)
        questions, answers = questions + new, answers + stored
        left += one.unplaced
    return QuestionsTaken(questions, answers, _left_out(left))


class _TextsHere:
    """The documents of the matter that answers are from, each loaded once."""

    def __init__(self, matter: Matter, renamed: Mapping[str, str]) -> None:
        self._matter, self._renamed = matter, renamed
        self._documents: dict[int, Document] = {}
        self._findings: dict[int, list[Finding]] = {}

    def given(self, given: HandedAnswer, document_id: int) -> GivenAgain | None:
        """Return an answer as it is given here, None where one of its quotes does not stand in the document."""
        if document_id not in self._documents:
            self._documents[document_id] = self._matter.documents.load(document_id, places=False)
            found = self._matter.findings.of_document(document_id)
            self._findings[document_id] = [one.finding for one in found]
        answer = _placed(given, document_id, self._documents[document_id])
        if answer is None:
            return None
        return GivenAgain(document_id, self._resting(answer, document_id), given.answerer, given.answered_at)

    def _resting(self, answer: Answer, document_id: int) -> Answer:
        """Return an answer whose facts, and those of its parts, name the findings of this matter."""
        parts = tuple(self._resting(one, document_id) for one in answer.parts)
        if answer.fact is None:
            return replace(answer, parts=parts)
        clause = self._renamed.get(answer.fact.clause, answer.fact.clause)
        quotes = [(one.start, one.end) for one in answer.citations]
        there = (one for one in self._findings[document_id] if one.clause == clause and _touches(one, quotes))
        finding_id = next((one.id for one in there), 0)
        return replace(answer, fact=replace(answer.fact, clause=clause, finding_id=finding_id), parts=parts)


def _touches(finding: Finding, quotes: Sequence[tuple[int, int]]) -> bool:
    anchor = finding.anchor
    return any(start < anchor.end and anchor.start < end for start, end in quotes)


def _left_out(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    are = by_number(count, "answer is left out, since its document or its", "answers are left out: their documents or")
    return (f"{count} {are} quotes are not here.",)


def _placed(given: HandedAnswer, document_id: int, document: Document) -> Answer | None:
    """Return an answer with its quotes at their words here, None where one of them does not stand here."""
    cited: list[Citation] = []
    for one, (prefix, suffix) in zip(given.answer.citations, given.around, strict=True):
        place = place_here(document.text, one.quote, one.start, prefix, suffix)
        if place is None:
            return None
        start, end = place
        page = document.page_at(start).index
        cited.append(
            replace(one, document_id=document_id, start=start, end=end, page=page, quote=document.text[start:end])
        )
    parts, at = [], 0
    for part in given.answer.parts:
        count = len(part.citations)
        parts.append(replace(part, citations=tuple(cited[at : at + count])))
        at += count
    return replace(given.answer, citations=tuple(cited), parts=tuple(parts))

"""Questions and their answers in the JSON report; what an answer cites has the selectors that findings have."""

from collections.abc import Mapping

from smallprint.domain.anchor import Anchor
from smallprint.domain.asked import GivenAnswer, Scope
from smallprint.domain.handoff import AnsweredQuestion, ReportOrder
from smallprint.domain.question import Answer, Citation
from smallprint.domain.review import DocumentReview
from smallprint.export.selectors import selectors
from smallprint.export.values_said import fact_json

Json = dict[str, object]


def question(asked: AnsweredQuestion, order: ReportOrder) -> Json:
    """Return a question with the newest answer from each document; `document` is its number in the report."""
    numbers = {one.summary.id: number for number, one in enumerate(order.review.documents)}
    return {
        "text": asked.question.text,
        "saved": asked.question.saved,
        "asked_at": asked.question.asked_at.isoformat(),
        "scope": _scope(asked.question.scope, numbers),
        "answers": [
            _given(one, order.review.documents[numbers[one.document_id]], numbers)
            for one in asked.answers
            if one.document_id in numbers
        ],
    }


def _scope(scope: Scope, numbers: Mapping[int, int]) -> Json:
    return {
        "documents": [numbers[one] for one in scope.documents if one in numbers],
        "words": scope.words,
        "kind": scope.kind or "",
        "contract_type": scope.contract_type,
        "since": scope.since,
        "until": scope.until,
    }


def _given(given: GivenAnswer, review: DocumentReview, numbers: Mapping[int, int]) -> Json:
    return {
        "document": numbers[given.document_id],
        "answered_at": given.answered_at.isoformat(),
        "model": given.answerer.model_name,
        "model_sha256": given.answerer.model_sha256,
        "prompt_sha256": given.answerer.prompt_sha256,
        "app_version": given.answerer.app_version,
        **_answer(given.answer, review),
        "parts": [{"question": one.question, **_answer(one, review)} for one in given.answer.parts],
    }


def _answer(answer: Answer, review: DocumentReview) -> Json:
    return {
        "verdict": answer.verdict,
        "state": answer.state,
        "said": answer.said,
        "subject_to": answer.condition,
        "wording": answer.wording,
        "from_finding": fact_json(answer.fact) if answer.fact is not None else None,
        "citations": [_citation(one, review) for one in answer.citations],
    }


def _citation(citation: Citation, review: DocumentReview) -> Json:
    document = review.document
    place = citation.place.as_json()
    if document is None or not citation.quote:
        return {**place, "selector": []}
    return {**place, "selector": selectors(document, Anchor(0, citation.start, citation.end), citation.quote)}

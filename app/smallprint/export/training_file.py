"""What a person decided as training data: questions and answers over whole contracts, as CUAD and SQuAD 2 have them.

    {"version": "smallprint …", "data": [{"title", "paragraphs": [{"context", "qas": [
        {"id": "<title>__<type>", "question", "is_impossible", "answers": [{"text", "answer_start"}],
         "plausible_answers": [{"text", "answer_start"}]}]}]}]}

Answers are what a person accepted, edited or marked; what a person rejected is a plausible answer, which is none. A
type that nobody decided on in a contract has no question there: nothing is known of it. The name of a type is its
category in CUAD, else its own. Positions count characters (Unicode code points) of the contract's text.
https://arxiv.org/abs/2103.06268, https://rajpurkar.github.io/SQuAD-explorer/
"""

import json
from collections.abc import Sequence

from smallprint import __version__
from smallprint.domain.clause import ClauseType
from smallprint.domain.decision import Verdict
from smallprint.domain.document import Document
from smallprint.domain.handoff import Private, ReportOrder
from smallprint.domain.review import DocumentReview, ReviewedFinding
from smallprint.export import wording
from smallprint.export.pace import Pace

Json = dict[str, object]
_QUESTION = 'Highlight the parts (if any) of this contract related to "{}" that should be reviewed by a lawyer.'
SEPARATOR = "__"
"""What stands between title and type in the id of a question."""


def render(order: ReportOrder, pace: Pace | None = None) -> bytes:
    """Return the contracts on which something was decided, with the answers, as UTF-8 JSON."""
    pace = pace or Pace()
    types = wording.clause_types(order.catalogue, order.review.documents)
    data = [_contract(one, order, types, pace) for one in order.review.documents if one.document]
    version = f"smallprint {__version__}" if order.tells(Private.RECORD) else "smallprint"
    content = {"version": version, "data": [one for one in data if one]}
    text = json.dumps(content, ensure_ascii=False, indent=1)
    try:
        return f"{text}\n".encode()
    except UnicodeEncodeError:  # a lone surrogate has no UTF-8
        return f"{json.dumps(content, indent=1)}\n".encode("ascii")


def _contract(review: DocumentReview, order: ReportOrder, types: Sequence[ClauseType], pace: Pace) -> Json | None:
    assert review.document is not None
    asked: list[Json] = []
    by_type: dict[str, list[ReviewedFinding]] = {}
    for found in order.stated(review):
        pace.step()
        by_type.setdefault(found.finding.clause, []).append(found)
    for clause in types:
        question = _asked(review.summary.cited_as, review.document, clause, by_type.get(clause.key, ()))
        asked += [question] if question else []
    paragraph = {"context": review.document.text, "qas": asked}
    return {"title": review.summary.cited_as, "paragraphs": [paragraph]} if asked else None


def _asked(title: str, document: Document, clause: ClauseType, own: Sequence[ReviewedFinding]) -> Json | None:
    """Return the question about a type, None where nobody decided on it."""
    sound = [one for one in own if not one.broken and one.finding.quote]
    answers = [one for one in sound if one.verdict in (Verdict.ACCEPTED, Verdict.EDITED) or _marked(one)]
    rejected = [one for one in sound if one.verdict is Verdict.REJECTED]
    if not answers and not rejected:
        return None
    name = clause.category or clause.name
    return {
        "id": f"{title}{SEPARATOR}{name}",
        "question": " ".join(filter(None, (_QUESTION.format(name), f"Details: {clause.question}"))),
        "is_impossible": not answers,
        "answers": [_span(document, one) for one in answers],
        "plausible_answers": [_span(document, one) for one in rejected],
    }


def _marked(found: ReviewedFinding) -> bool:
    return not found.finding.run_id and found.verdict is not Verdict.REJECTED


def _span(document: Document, found: ReviewedFinding) -> Json:
    anchor = found.finding.anchor
    return {"text": document.text[anchor.start : anchor.end], "answer_start": anchor.start}

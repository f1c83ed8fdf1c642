"""The answers to a question as `smallprint ask --json` prints them."""

from collections.abc import Sequence

from smallprint.domain.asked import GivenAnswer
from smallprint.domain.beside import NOTHING, Beside
from smallprint.domain.question import Answer, Citation
from smallprint.export.values_said import fact_json
from smallprint.facts import reckon
from smallprint.matters.ask import ClosePassage, closest_passages
from smallprint.matters.beside import beside
from smallprint.store import Matter


def answers_as_json(matter: Matter, typed: str, text: str, answers: Sequence[GivenAnswer]) -> dict[str, object]:
    """Return the answers to a question that was `typed` and is understood as `text`, and what the rows come to."""
    summaries = {one.id: one for one in matter.documents.summaries()}
    names = {one.id: one.cited_as for one in summaries.values()}
    worked_out = reckon(text, [(one.document_id, one.answer) for one in answers], names) if len(answers) > 1 else None
    return {
        "question": typed,
        "understood_as": text,
        "answers": [
            {
                "document": summaries[one.document_id].name,
                "cited_as": names[one.document_id],
                "sha256": summaries[one.document_id].sha256,
                **_answer(one.answer, about),
                "languages": about.languages,
                "wording": one.answer.wording,
                "model": one.answerer.model_name,
                "closest": [_close(near) for near in closest_passages(matter, one)],
                "left_out": one.answer.left_out,
                "parts": [{"question": part.question, **_answer(part, NOTHING)} for part in one.answer.parts],
            }
            for one, about in ((one, beside(matter, one)) for one in answers)
        ],
        "worked_out": worked_out.as_json(names) if worked_out is not None else None,
    }


def _answer(answer: Answer, about: Beside) -> dict[str, object]:
    fact = answer.fact
    return {
        "state": answer.verdict.state.value,
        "verdict": answer.verdict.value,
        "subject_to": answer.condition,
        "value": fact.value if fact is not None else None,
        "from_finding": fact_json(fact) if fact is not None else None,
        "citations": [_citation(one, about.cell(number)) for number, one in enumerate(answer.citations)],
    }


def _citation(citation: Citation, cell: str) -> dict[str, object]:
    at = {"start": citation.start, "end": citation.end, "quote": citation.quote, "cell": cell}
    return {**citation.place.as_json(), **at}


def _close(near: ClosePassage) -> dict[str, object]:
    excerpt = near.excerpt
    at = {"start": excerpt.start, "end": excerpt.end, "score": round(excerpt.score, 4)}
    return {**near.place.as_json(), **at}

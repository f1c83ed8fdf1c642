"""Questions and answers of a JSON report read back: what `annotated_answers` wrote becomes values again."""

from smallprint.domain.asked import Answerer, Scope
from smallprint.domain.decision import Verdict
from smallprint.domain.document import DocumentKind
from smallprint.domain.fact import Fact
from smallprint.domain.handed_back import Around, HandedAnswer, HandedQuestion
from smallprint.domain.question import Answer, Citation, Outcome
from smallprint.domain.value_remark import ValueRemark
from smallprint.export.json_parts import Json, as_object, moment, numbers, objects, selected, share, text, truth
from smallprint.export.values_read_back import remarks


def question_read(data: Json) -> HandedQuestion:
    """Return a question with the answers whose quotes the report has; the others are counted."""
    asked = text(data, "text")
    answers = [_given(one, asked) for one in objects(data, "answers")]
    return HandedQuestion(
        asked,
        moment(data, "asked_at"),
        truth(data, "saved"),
        _scope(as_object(data["scope"])) if "scope" in data else Scope(),
        tuple(one for one in answers if one is not None),
        answers.count(None),
    )


def _scope(data: Json) -> Scope:
    kind = text(data, "kind")
    words, contract_type, since, until = (text(data, name) for name in ("words", "contract_type", "since", "until"))
    documents = tuple(numbers(data, "documents"))
    return Scope(documents, words, DocumentKind(kind) if kind else None, contract_type, since, until)


def _given(data: Json, asked: str) -> HandedAnswer | None:
    """Return an answer, None where the report does not have all of its quotes."""
    document = numbers({"document": [data["document"]]}, "document")[0]
    cited = [_citation(one, document) for one in objects(data, "citations")]
    if None in cited:
        return None
    known = [one for one in cited if one is not None]
    parts, at = [], 0
    for part in objects(data, "parts"):
        count = len(objects(part, "citations"))
        own = tuple(one for one, _ in known[at : at + count])
        if len(own) != count:
            raise ValueError("a part has quotes that the answer lacks")
        parts.append(_answer(part, text(part, "question"), own))
        at += count
    answer = _answer(data, asked, tuple(one for one, _ in known), tuple(parts))
    prompts = text(data, "prompt_sha256") if "prompt_sha256" in data else ""
    by = Answerer(text(data, "model"), text(data, "model_sha256"), prompts, text(data, "app_version"))
    return HandedAnswer(document, answer, tuple(around for _, around in known), by, moment(data, "answered_at"))


def _answer(data: Json, asked: str, cited: tuple[Citation, ...], parts: tuple[Answer, ...] = ()) -> Answer:
    fact = data["from_finding"]
    return Answer(
        asked,
        Outcome(text(data, "verdict")),
        cited,
        text(data, "wording"),
        condition=text(data, "subject_to"),
        fact=_fact(as_object(fact)) if fact is not None else None,
        parts=parts,
    )


def _citation(data: Json, document: int) -> tuple[Citation, Around] | None:
    """Return words that are cited with what is around them; None where the report does not have them."""
    found = selected(data)
    if found is None:
        return None
    words, prefix, suffix = found
    return Citation(document, words.start, words.end, 0, words.quote, text(data, "section")), (prefix, suffix)


def _fact(data: Json) -> Fact:
    """Return the finding that an answer rested on; its id meant something in the other matter alone."""
    clause, name, value, normal = (text(data, key) for key in ("clause", "name", "value", "normal"))
    told: tuple[ValueRemark, ...] = remarks(data)
    decided, marked = Verdict(text(data, "decided")), truth(data, "marked_by_person")
    return Fact(0, clause, name, value, normal, share(data, "confidence"), decided, marked, told)

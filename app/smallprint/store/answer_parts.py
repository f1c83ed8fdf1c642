"""What an answer rests on and what its parts are, as they are stored beside its quotes."""

from collections.abc import Sequence
from typing import Any

from smallprint.domain.decision import Verdict
from smallprint.domain.fact import Fact
from smallprint.domain.question import Answer, Citation, Outcome
from smallprint.store.database import packed
from smallprint.store.salvage import listed, typed
from smallprint.store.value_remarks import remark_fields, stored_remarks


def packed_fact(fact: Fact | None) -> str:
    """Return a fact as it is stored, "" for none."""
    return packed(_fact_fields(fact)) if fact is not None else ""


def unpacked_fact(stored: str) -> Fact | None:
    """Return a stored fact, None where there is none; raises ValueError for what is none."""
    return _fact(listed(stored)) if stored else None


def packed_parts(parts: Sequence[Answer]) -> str:
    """Return the parts of an answer as they are stored, "" for none: each with how many quotes are its own."""
    if not parts:
        return ""
    return packed(
        [[one.question, one.verdict, len(one.citations), _fact_fields(one.fact), one.condition] for one in parts]
    )


def unpacked_parts(stored: str, citations: Sequence[Citation]) -> tuple[Answer, ...]:
    """Return the parts of an answer, each with its own of all quotes; raises ValueError where they do not fit."""
    parts: list[Answer] = []
    at = 0
    for question, verdict, count, fact, condition in listed(stored) if stored else []:
        typed([question, verdict, count, condition], str, str, int, str)
        own = tuple(citations[at : at + count])
        if len(own) != count:
            raise ValueError("a part of an answer lacks what it cites")
        rests_on = _fact(fact) if fact else None
        parts.append(Answer(question, Outcome(verdict), own, fact=rests_on, condition=condition))
        at += count
    return tuple(parts)


def _fact_fields(fact: Fact | None) -> list[object]:
    if fact is None:
        return []
    said = [fact.finding_id, fact.clause, fact.name, fact.value, fact.normal, float(fact.confidence)]
    return [*said, fact.decided.value, fact.marked, remark_fields(fact.remarks)]


def _fact(fields: Sequence[Any]) -> Fact:
    finding_id, clause, name, value, normal, confidence, decided, marked, stored = fields
    typed([finding_id, clause, name, value, normal], int, str, str, str, str)
    typed([float(confidence), bool(marked)], float, bool)
    remarks = stored_remarks(stored)
    return Fact(finding_id, clause, name, value, normal, float(confidence), Verdict(decided), bool(marked), remarks)

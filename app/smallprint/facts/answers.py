"""Findings + what a question asks of them -> the row of a document: its quote, its value, and yes or no by the value.

A value that is not sure decides nothing: its quote stands alone. Where no finding of the type counts there is no row,
and the text is searched.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from smallprint.domain.clause import ClauseCatalogue, ClauseType
from smallprint.domain.fact import Fact
from smallprint.domain.in_force import standing_words
from smallprint.domain.question import Answer, Citation, Outcome
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.value_remark import OnValue
from smallprint.facts.asked import Decider, FactAsked
from smallprint.facts.conditions import IsThere
from smallprint.facts.forms import Form
from smallprint.facts.standing import FactVoice, last_day_of, voices
from smallprint.read.answers.polarity import decided, polarity
from smallprint.read.answers.question_words import look_at
from smallprint.read.values.find import find_values

_MOST_QUOTES = 3
_YES_NO = (Outcome.YES, Outcome.NO)
_LIKELY = 0.5  # confidence from which a finding that is not sure comes before a quote without a value
_VOICE = 0.3  # confidence from which a finding that disagrees is heard
_AUTOMATIC = re.compile(
    r"\bautomatic(?:ally)?\b|\bauto-?renew\w*|\b(?:shall|will)\s+(?:thereafter\s+|then\s+)?(?:be\s+)?(?:renew|extend|continue)\w*\b"
    r"|\b(?:renews|extends)\b|\b(?:is|are)\s+(?:then\s+|thereafter\s+)?(?:renewed|extended)\b|\b(?:goes|go)\s+on\b|\brolls?\s+over\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|no|neither|never)\b[^.;]{0,40}\b(?:renew|extend|extension|automatic)\w*|\bwithout\s+(?:automatic\s+)?renewal\b",
    re.IGNORECASE,
)
_UNLESS = re.compile(r"\b(?:unless|until|except|if)\b[^.;]*", re.IGNORECASE)
_BY_CHOICE = re.compile(
    r"\bonly\s+(?:by|if|with|on|upon|where|when)\b|\bmay\s+(?:be\s+)?(?:renew|extend)\w*|\boptions?\b|\bby\s+(?:mutual\s+|written\s+|the\s+)*(?:written\s+)?(?:agreement|consent)\b"
    r"|\bsubject\s+to\b|\bright\s+to\s+(?:renew|extend)\b|\belects?\s+to\s+(?:renew|extend)\b|\bagree\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FactRow:
    """What the findings of one document answer.

    `stands` says that they surely are of the type, and the text need not be searched; `leaning` is what the values say,
    sure or not. `disputed` says that unsure ones disagree with others.
    """

    answer: Answer
    stands: bool
    leaning: bool | None = None
    clause: ClauseType | None = None
    disputed: bool = False


def fact_row(
    question: str,
    asked: FactAsked,
    catalogue: ClauseCatalogue,
    findings: Mapping[str, Sequence[ReviewedFinding]],
    document_id: int,
) -> FactRow | None:
    """Return the row of a document from its findings by clause type; None where none of them counts."""
    heard: list[FactVoice] = []
    for key in asked.clauses:
        clause = catalogue.get(key)
        found = voices(findings.get(key, ()), clause) if clause is not None else []
        if found and (not heard or asked.decider is Decider.RENEWAL):
            heard += found
    if not heard:
        return None
    if asked.deadline:
        days = [(one, last_day_of(one.fact)) for one in heard]
        heard = [replace(one, fact=replace(one.fact, value=day or one.fact.value, normal=day)) for one, day in days]
    top = _top(heard)
    if asked.form is Form.SUM and not any(one.fact.normal for one in top):
        return None
    stands = all(one.stands for one in top)
    if not stands and _by_value(asked) and not any(one.fact.normal for one in top):
        return None  # neither surely such a clause, nor with a value to go by
    leaning = _leaning(question, asked, top)
    citations = tuple(_citation(one, document_id) for one in _apart(top)[:_MOST_QUOTES])
    disputed = not stands and any(one.found.finding.disputed for one in top)  # then no value is held up
    verdict = _verdict(asked, top, leaning)
    condition = _condition(question, top[0]) if asked.decider is Decider.WORDS and verdict in _YES_NO else ""
    fact = None if disputed else _fact(top)
    answer = Answer(question, verdict, citations, fact=fact, condition=condition)
    return FactRow(answer, stands, leaning, catalogue.get(top[0].fact.clause), disputed)


def _verdict(asked: FactAsked, top: Sequence[FactVoice], leaning: bool | None) -> Outcome:
    if not all(one.stands for one in top):
        return Outcome.MAY
    if not asked.decided:
        return Outcome.QUOTED
    if leaning is None or (_by_value(asked) and not all(one.decides for one in top)):
        return Outcome.OPEN
    return Outcome.YES if leaning else Outcome.NO


def _condition(question: str, voice: FactVoice) -> str:
    """Return what the words of a quote except from the yes or no that they say."""
    return decided(look_at(question), standing_words(voice.found.finding.quote)).condition


def _by_value(asked: FactAsked) -> bool:
    """Say whether it is the value that decides."""
    return asked.decided and asked.decider is Decider.VALUE and not isinstance(asked.condition, IsThere)


def _leaning(question: str, asked: FactAsked, top: Sequence[FactVoice]) -> bool | None:
    """Return what all voices say; None where one does not say, or another one says otherwise."""
    if not asked.decided:
        return None
    said = {_decided(question, asked, one) for one in top}
    if asked.decider is Decider.RENEWAL and len(said) > 1:
        said -= {None}  # that notice must be given says nothing of who renews
    return said.pop() if len(said) == 1 else None


def _top(heard: Sequence[FactVoice]) -> list[FactVoice]:
    """Return the voices that are listened to: those of a person alone, else the surest with those that stand too.

    Where the surest one is disputed, those that it disagrees with are heard as well.
    """
    persons = [one for one in heard if one.by_person]
    if persons:
        best = persons[0].rank[0]
        return [one for one in persons if one.rank[0] == best]
    if heard[0].found.finding.disputed:
        return [one for one in heard if one.fact.confidence >= _VOICE] or list(heard[:1])
    return [one for one in heard if one.decides] or list(heard[:1])


def _apart(top: Sequence[FactVoice]) -> list[FactVoice]:
    """Return the voices whose quotes do not lie in one another."""
    kept: list[FactVoice] = []
    for one in top:
        anchor = one.found.finding.anchor
        if not any(
            anchor.start < k.found.finding.anchor.end and k.found.finding.anchor.start < anchor.end for k in kept
        ):
            kept.append(one)
    return kept


def _fact(top: Sequence[FactVoice]) -> Fact:
    """Return the fact that is shown: the best voice's, with the names of all where they are parties."""
    first = top[0].fact
    if first.clause != "parties" or len(top) < 2:
        return first
    names = list(dict.fromkeys(name.strip() for one in top for name in one.fact.value.split(";") if name.strip()))
    joined = "; ".join(names)
    return replace(first, value=joined, normal=joined)


def _decided(question: str, asked: FactAsked, voice: FactVoice) -> bool | None:
    quote = standing_words(voice.found.finding.quote)
    if asked.decider is Decider.RENEWAL:
        return renews_by_itself(quote)
    if asked.decider is Decider.WORDS or asked.condition is None:
        return {Outcome.YES: True, Outcome.NO: False}.get(polarity(look_at(question), quote))
    either_order = any(one.kind is OnValue.EITHER_ORDER for one in voice.fact.remarks)
    return asked.condition.decides(voice.fact.normal, either_order)


def renews_by_itself(quote: str) -> bool | None:
    """Say whether a clause renews the contract without anybody's doing; None where its words do not say."""
    plain = _UNLESS.sub(" ", " ".join(quote.split()))
    if _DENIED.search(plain):
        return False
    if re.search(r"\bautomatic|\bauto-?renew", plain, re.IGNORECASE):
        return True
    if _BY_CHOICE.search(plain):
        return False
    return True if _AUTOMATIC.search(plain) else None


def _citation(voice: FactVoice, document_id: int) -> Citation:
    finding, place = voice.found.finding, voice.found.place
    anchor = finding.anchor
    return Citation(document_id, anchor.start, anchor.end, anchor.page, finding.quote, place.section, place.page_label)


def with_text(row: FactRow, text: Answer, most: int) -> Answer:
    """Return what unsure findings and the text answer together; the text leads where it answers elsewhere."""
    own = row.answer
    if not text.citations:
        return own
    beside = tuple(one for one in text.citations if not any(_over(one, other) for other in own.citations))
    elsewhere = text.verdict.answers and len(beside) == len(text.citations)
    if elsewhere and _lacks_value(row, text.citations[0]):
        return replace(own, citations=(*own.citations, *beside)[:most])
    verdict = _agreed(text.verdict, row) if text.verdict.answers else own.verdict
    condition = text.condition if verdict is text.verdict else ""
    if elsewhere:
        return replace(text, verdict=verdict, citations=(*text.citations, *own.citations)[:most], condition=condition)
    return replace(own, verdict=verdict, citations=(*own.citations, *beside)[:most], condition=condition)


def _lacks_value(row: FactRow, citation: Citation) -> bool:
    """Say whether the findings have a value of the kind that is asked for, and the text's best quote has none."""
    if row.clause is None or row.answer.fact is None or row.answer.fact.confidence < _LIKELY:
        return False
    return bool(row.answer.fact.normal) and not find_values(row.clause, citation.quote)


def _agreed(verdict: Outcome, row: FactRow) -> Outcome:
    """Return the text's verdict; no yes or no where a value was read that says the opposite, or does not say it."""
    if verdict not in _YES_NO:
        return verdict
    if row.disputed:
        return Outcome.OPEN
    if row.leaning is None:
        unread = row.answer.fact is None or not row.answer.fact.normal
        return verdict if unread else Outcome.OPEN
    return verdict if (verdict is Outcome.YES) is row.leaning else Outcome.OPEN


def _over(one: Citation, other: Citation) -> bool:
    return one.start < other.end and other.start < one.end

"""The rows of many documents -> how many say yes, or what their values add up to, and from which rows."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from smallprint.domain.question import Answer, Outcome
from smallprint.facts.forms import Form, form_of
from smallprint.language.counting import by_number
from smallprint.read.answers.question_parts import parts_of
from smallprint.read.values.figures import as_written

_NAMED = 3  # documents named in the sentence; the rows show all
_SUM = re.compile(r"([A-Z]{3}) (\d+(?:\.\d+)?)")
_EACH = re.compile(
    r"\b(?:per|each|every)\s+(?:\w+\s+)?(?P<unit>hour|day|week|month|quarter|year|user|unit|seat|piece|tonne|kg)\b"
    r"|\b(?P<often>hourly|daily|weekly|monthly|quarterly|annual(?:ly)?|yearly)\b|\ba\s+(?P<unit2>day|week|month|quarter|year)\b",
    re.IGNORECASE,
)
_OFTEN = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter"}


@dataclass(frozen=True, slots=True)
class Tally:
    """What the rows come to, in one sentence, and the documents that it is worked out from."""

    sentence: str
    documents: tuple[int, ...] = ()

    def as_json(self, names: Mapping[int, str]) -> dict[str, object]:
        """Return what JSON says of it."""
        return {"sentence": self.sentence, "from": [names.get(one, "") for one in self.documents]}


def reckon(question: str, rows: Sequence[tuple[int, Answer]], names: Mapping[int, str]) -> Tally | None:
    """Return what the rows of a question after a number or a sum come to; None for any other question."""
    parts = parts_of(question)
    if len(parts.questions) > 1 and not parts.all_of:
        return _of_parts(parts.questions, rows, names)
    form = form_of(parts.questions[0])
    if form is None or not rows:
        return None
    if form.form is Form.SUM:
        return _added(rows, names)
    return _counted(rows, names) if form.form is Form.COUNT else None


def _of_parts(questions: Sequence[str], rows: Sequence[tuple[int, Answer]], names: Mapping[int, str]) -> Tally | None:
    """Return what the rows of each part come to, one sentence after the other."""
    sentences: list[str] = []
    documents: dict[int, None] = {}
    for number, question in enumerate(questions):
        own = [(one, answer.parts[number]) for one, answer in rows if number < len(answer.parts)]
        found = reckon(question, own, names)
        if found is not None:
            sentences.append(f"{question} {found.sentence}")
            documents |= dict.fromkeys(found.documents)
    return Tally(" ".join(sentences), tuple(documents)) if sentences else None


def _counted(rows: Sequence[tuple[int, Answer]], names: Mapping[int, str]) -> Tally:
    yes = tuple(one for one, answer in rows if answer.verdict is Outcome.YES)
    no = sum(answer.verdict is Outcome.NO for _, answer in rows)
    silent = sum(answer.verdict is Outcome.NOT_THERE for _, answer in rows)
    unsure = len(rows) - len(yes) - no - silent
    said = f"{len(yes)} of {len(rows)} rows: yes{_from(yes, names)}."
    rest = [(no, f"{no} no"), (unsure, f"{unsure} not decided"), (silent, f"{silent} with nothing found")]
    others = ", ".join(words for count, words in rest if count)
    return Tally(f"{said} The others: {others}." if others else said, yes)


def _added(rows: Sequence[tuple[int, Answer]], names: Mapping[int, str]) -> Tally:
    sums: dict[int, re.Match[str]] = {}
    unread = 0
    for document_id, answer in rows:
        match = _SUM.fullmatch(answer.fact.normal) if answer.fact is not None and answer.fact.sure else None
        if match is not None and answer.verdict is Outcome.QUOTED:
            sums[document_id] = match
        elif answer.citations:
            unread += 1
    if not sums:
        return Tally("Nothing was added up: no row has one sure sum of money.")
    currencies = sorted({match[1] for match in sums.values()})
    if len(currencies) > 1:
        return Tally(f"Not added up: the sums are in {' and '.join(currencies)}.", tuple(sums))
    times = {_each(answer) for document_id, answer in rows if document_id in sums}
    if len(times) > 1:
        told = ", ".join(sorted(f"for each {one}" if one else "once" for one in times))
        return Tally(f"Not added up: the sums are due at different times ({told}).", tuple(sums))
    total = sum((Fraction(match[2]) for match in sums.values()), Fraction(0))
    each = next(iter(times))
    often = f" for each {each}" if each else ""
    said = f"{currencies[0]} {_grouped(total)}{often}, added up from {len(sums)} of {len(rows)} rows"
    are, have = by_number(unread, "is", "are"), by_number(unread, "has", "have")
    left = f" {unread} more {have} no one sure sum, and {are} left out." if unread else ""
    return Tally(f"{said}{_from(tuple(sums), names)}.{left}", tuple(sums))


def _each(answer: Answer) -> str:
    """Return for what a sum is due again and again ("month"), "" where it is due once."""
    match = _EACH.search(answer.citations[0].quote)
    if match is None:
        return ""
    often = (match["often"] or "").lower()
    return (match["unit"] or match["unit2"] or _OFTEN.get(often, "year")).lower()


def _grouped(number: Fraction) -> str:
    whole, _, part = as_written(number).partition(".")
    return f"{int(whole):,}" + (f".{part.ljust(2, '0')}" if part else "")


def _from(documents: Sequence[int], names: Mapping[int, str]) -> str:
    if not documents:
        return ""
    named = [names.get(one, f"document {one}") for one in documents[:_NAMED]]
    more = len(documents) - len(named)
    return f" ({', '.join(named)}{f' and {more} more' if more else ''})"

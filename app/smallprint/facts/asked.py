"""A question -> the clause type whose stored findings answer it, and what it says of their value.

Only questions whose words leave no doubt are taken: everything else is searched for in the text.
"""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from smallprint.domain.clause import ClauseCatalogue, ClauseType, ValueKind
from smallprint.facts.conditions import (
    Amounts,
    FactCondition,
    InPeriod,
    IsThere,
    Lasts,
    OfPlace,
    PartyNamed,
    RunsOn,
    Than,
)
from smallprint.facts.forms import Form, QuestionForm, form_of
from smallprint.facts.periods import period_of
from smallprint.facts.wordings import (
    CLAUSE_WORDS,
    DENIED,
    DUE,
    EXPIRES,
    GOVERNED,
    HAVE,
    HAVE_EXPIRED,
    IN_FORCE,
    IS_NOUN,
    LEAD,
    MADE,
    NOUN,
    OF_IT,
    RENEWS,
    STARTS,
    SUMMED,
    THAN,
    WHOLE,
    WITH,
)
from smallprint.read.answers.question_words import stems
from smallprint.read.values.amounts import find_amounts
from smallprint.read.values.durations import find_durations
from smallprint.read.values.places import find_places


class Decider(StrEnum):
    """What decides a yes or no: the value of the findings, or the words of their quotes."""

    VALUE = "value"
    WORDS = "words"
    RENEWAL = "renewal"


@dataclass(frozen=True, slots=True)
class FactAsked:
    """What a question asks of which types, the first of them that a document has; `condition` is None for a value."""

    clauses: tuple[str, ...]
    form: Form
    condition: FactCondition | None = None
    decider: Decider = Decider.VALUE
    deadline: bool = False

    @property
    def decided(self) -> bool:
        """Say whether each document answers with yes or no."""
        return self.form not in (Form.VALUE, Form.SUM)


def fact_asked(question: str, today: datetime.date, catalogue: ClauseCatalogue) -> FactAsked | None:
    """Return what a question asks of stored findings; None where it is better searched for in the text."""
    form = form_of(question)
    if form is None:
        return _of_noun(question, today, catalogue) or _of_catalogue(question, catalogue)
    found = next(_readings(form, today, catalogue), None)
    return found or _of_catalogue(question, catalogue)


def _readings(form: QuestionForm, today: datetime.date, catalogue: ClauseCatalogue) -> Iterator[FactAsked]:
    """Yield what a question may ask, the surest reading first."""
    if form.form is Form.SUM:
        key = next((key for key, words in SUMMED if re.match(rf"(?:{words})\b", form.rest, re.IGNORECASE)), "")
        if key and (clause := catalogue.get(key)) is not None and clause.value_kind is not ValueKind.PLACE:
            yield FactAsked((key,), Form.SUM)
        return
    if form.negated:  # "which do not renew?": the words say it better than a turned round yes
        return
    if form.form is Form.VALUE:
        yield from _values(form)
        return
    yield from _dated(form, today)
    if re.search(RENEWS, form.rest, re.IGNORECASE):
        yield FactAsked(("renewal-term", "notice-to-stop-renewal"), form.form, IsThere(), Decider.RENEWAL)
    if re.search(GOVERNED, form.rest, re.IGNORECASE) or re.search(
        r"^(?:have|has)\b.*\blaw\b", form.rest, re.IGNORECASE
    ):
        places = {one.normal for one in find_places(form.rest)}
        if len(places) == 1:
            yield FactAsked(("governing-law",), form.form, OfPlace(places.pop()))
    named = re.match(WITH, form.rest)
    if named is not None:
        yield FactAsked(("parties",), form.form, PartyNamed(named["name"]))
    yield from _compared(form, today, catalogue)


def _dated(form: QuestionForm, today: datetime.date) -> Iterator[FactAsked]:
    """Yield what a question that speaks of the contract's own dates asks."""
    rest = form.rest
    period = period_of(rest, today)
    if re.search(IN_FORCE, rest, re.IGNORECASE):
        day = period.first if period is not None and period.first == period.last and period.first else today
        if period is None or period.first == period.last:
            yield FactAsked(("expiration-date",), form.form, RunsOn(day))
    elif form.perfect and re.search(HAVE_EXPIRED, rest, re.IGNORECASE):
        yield FactAsked(("expiration-date",), form.form, RunsOn(today, not_ended=False))
    if period is None:
        return
    for key, verbs in (("expiration-date", EXPIRES), ("effective-date", STARTS), ("agreement-date", MADE)):
        if re.search(verbs, rest, re.IGNORECASE):
            yield FactAsked((key,), form.form, InPeriod(period))


def _values(form: QuestionForm) -> Iterator[FactAsked]:
    """Yield which type's value a question asks for."""
    rest = form.rest
    for key, words in WHOLE:
        if re.fullmatch(words, rest, re.IGNORECASE):
            yield FactAsked((key,), Form.VALUE)
    if form.asks_when:
        for key, verbs in (("expiration-date", EXPIRES), ("effective-date", STARTS), ("agreement-date", MADE)):
            match = re.search(verbs, rest, re.IGNORECASE)
            if match is not None and OF_IT.match(rest[match.end() :]):
                yield FactAsked((key,), Form.VALUE)
        return
    noun = LEAD.sub("", rest)
    for key, pattern in NOUN.items():
        match = pattern.match(rest) or pattern.match(noun)
        if match is not None and OF_IT.match(match.string[match.end() :]):
            yield FactAsked((key,), Form.VALUE)


def _compared(form: QuestionForm, today: datetime.date, catalogue: ClauseCatalogue) -> Iterator[FactAsked]:
    """Yield what a question asks that says what a contract has: a clause, or one with a value that is compared."""
    due = DUE.match(form.rest)
    period = period_of(due["rest"], today) if due is not None else None
    if period is not None:
        yield FactAsked(("notice-to-stop-renewal",), form.form, InPeriod(period), deadline=True)
        return
    have = HAVE.match(form.rest)
    if have is None:
        return
    what = have["what"]
    for key, pattern in NOUN.items():
        match = pattern.match(LEAD.sub("", what)) or pattern.match(what)
        clause = catalogue.get(key)
        if match is None or clause is None:
            continue
        rest = match.string[match.end() :].strip(" ?.")
        condition = _condition(clause, rest, today)
        if condition is not None:
            deadline = key == "notice-to-stop-renewal" and isinstance(condition, InPeriod)
            yield FactAsked((key,), form.form, condition, deadline=deadline)
        return
    name = CLAUSE_WORDS.sub("", what)
    own = _named(name, catalogue)
    if own is not None and (name != what or own.own):
        yield FactAsked((own.key,), form.form, IsThere())


def _of_noun(question: str, today: datetime.date, catalogue: ClauseCatalogue) -> FactAsked | None:
    """Return what a question asks that compares a value by its own noun: "Is the cap above USD 500,000?"."""
    asked = IS_NOUN.match(" ".join(question.split()))
    if asked is None:
        return None
    for key, pattern in NOUN.items():
        match, clause = pattern.match(asked["what"]), catalogue.get(key)
        if match is None or clause is None:
            continue
        rest = asked["what"][match.end() :].strip()
        condition = _condition(clause, rest, today) if rest and not DENIED.match(rest) else None
        return FactAsked((key,), Form.YES_NO, condition) if condition is not None else None
    return None


def _condition(clause: ClauseType, rest: str, today: datetime.date) -> FactCondition | None:
    """Return what some words behind a noun ask of its value; None for what they do not say clearly."""
    if not rest:
        return None if clause.value_kind is ValueKind.PARTIES else IsThere()
    than = next((than for pattern, than in THAN if re.search(pattern, rest, re.IGNORECASE)), None)
    if than is None and re.match(r"of\b|equal", rest, re.IGNORECASE):
        than = Than.EQUAL
    if clause.value_kind is ValueKind.AMOUNT and than is not None:
        sums = [one.normal for one in find_amounts(rest) if one.normal]
        return Amounts(than, sums[0]) if len(sums) == 1 else None
    period = period_of(rest, today)
    deadline = clause.key == "notice-to-stop-renewal" and than is None
    if period is not None and (clause.value_kind is ValueKind.DATE or deadline):
        return InPeriod(period)
    if clause.value_kind is ValueKind.DURATION and than is not None:
        lengths = [one.normal for one in find_durations(rest) if one.normal]
        return Lasts(than, lengths[0]) if len(lengths) == 1 else None
    return None


def type_asked(question: str, catalogue: ClauseCatalogue) -> ClauseType | None:
    """Return the clause type whose own question it is, which is one question however many parts it has."""
    return next((one for one in catalogue.types if one.question and _same(one.question, question)), None)


def _of_catalogue(question: str, catalogue: ClauseCatalogue) -> FactAsked | None:
    """Return the clause type that a question names, or whose own question it is."""
    line = " ".join(question.split())
    own = type_asked(line, catalogue)
    if own is None:
        bare = re.sub(
            r"^(?:what|which|who)(?:['’]s|\s+(?:is|are|does))?\s+(?:the\s+|its\s+)?|\W+$", "", line, flags=re.IGNORECASE
        )
        own = _named(CLAUSE_WORDS.sub("", bare), catalogue)
        return FactAsked((own.key,), Form.VALUE) if own is not None else None
    yes_no = form_of(line)
    asks = yes_no is not None and yes_no.form is Form.YES_NO
    if asks or re.match(r"(?:is|are|may|must|does|do|can)\b", line, re.IGNORECASE):
        return FactAsked((own.key,), Form.YES_NO, None, Decider.WORDS)
    return FactAsked((own.key,), Form.VALUE)


def _named(name: str, catalogue: ClauseCatalogue) -> ClauseType | None:
    """Return the clause type of a name, whatever its case and ending."""
    wanted = _plain(name)
    return next((one for one in catalogue.types if _plain(one.name) == wanted), None) if wanted else None


def _same(one: str, other: str) -> bool:
    return _plain(one) == _plain(other)


def _plain(text: str) -> tuple[str, ...]:
    return tuple(stems(text))

"""Whether a clause speaks of what a question asks: its object, its values, and whom it asks about."""

import re

from smallprint.read.answers.asked import Whose, YesNoQuestion
from smallprint.read.answers.clauses import Clause
from smallprint.read.answers.forces import Force, Operator
from smallprint.read.answers.question_words import stems, telling
from smallprint.read.answers.same_meaning import alike, any_same, same_party
from smallprint.read.answers.subjects import is_pronoun, object_of, who_named
from smallprint.read.answers.ways_to_ask import CONTRACT, Asks

_STANDS_FOR = re.compile(r"\b(?:it|them|they|these|those)\b", re.IGNORECASE)
_ANYBODY = re.compile(
    r"\b(?:either|each|any|both|all|neither|no|every|a|the)\s+(?:\d\s+)?(?:of\s+)?(?:the\s+)?"
    r"(?:part(?:y|ies)|of\s+(?:us|them))\b|\bparties\b|^(?:nothing|nobody|no\s+one|none\s+of)\b",
    re.IGNORECASE,
)
_CONTRACT = re.compile(rf"\b{CONTRACT}\b", re.IGNORECASE)
_CONTRACT_WORDS = frozenset(
    stems("lease licence license employment arrangement tenancy engagement nda dpa letter deed loan subscription")
)
_CONTRACT_SAID = re.compile(
    r"\b(?:agreement|contract|lease|licen[cs]e|employment|arrangement|tenancy|engagement|deed|letter|it|this|them)\b",
    re.IGNORECASE,
)
_ANYONE = re.compile(r"\b(?:any(?:body|one|\s+(?:other\s+)?person|\s+third\s+part(?:y|ies))|others?)\b", re.IGNORECASE)
_OBJECT_PRONOUN = re.compile(r"\S+\s+(?:(?:or|and)\s+\S+\s+)?(?:it|them|this|these)\b", re.IGNORECASE)
_WORD = re.compile(r"[\w'-]+")
_NOUN_FORM = re.compile(r"(?:[^s]s|ies|ion|ment|ance|ence|(?:new|rov|mov|pos)al|ity)$", re.IGNORECASE)
_NAME_OF_ACT = re.compile(r"\w+(?:ion|ment|ance|ence|(?:new|rov|mov|pos|viv)al|ity)s?\b", re.IGNORECASE)
_BEFORE_VERB = re.compile(
    r"(?:\b(?:be|been|to|not|or|and|nor|then|also|either|time|times|notice|consent|discretion|expense|writing|case|"
    r"year|basis|\w+ly|(?:or|and)\s+from)|,|,\s*from)\s*$",
    re.IGNORECASE,
)
_PROCEDURES = alike("mediat") | alike("arbitr") | alike("negoti")  # a dispute goes "to mediation", or is mediated
_THE_OTHER = re.compile(r"\bthe\s+other(?:'s|\s+party|\s+side)?\b", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:first|then|before|prior)\b", re.IGNORECASE)
_AT_LEAST = re.compile(r"\b(?:at\s+least|not?\s+(?:fewer|less)\s+than)\s+\S*\d", re.IGNORECASE)
_MINIMUM = frozenset(stems("minimum quantity volume amount number"))  # what "at least 500 units" is
_PASSIVE = re.compile(r"^\s*(?:\w+ly\s+)?be\b", re.IGNORECASE)
_AGENT = re.compile(r"\bby\s+(?:the\s+|an?\s+)?([\w'-]+)", re.IGNORECASE)
_AGENT_WITHIN = 120  # characters after a verb in which "by the Customer" says whose doing it is
_SUFFIX = re.compile(r"\b(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|corp|corporation|bv|sa)\b\.?", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?P<figures>\d+(?:[.,]\d+)*)\W{0,3}(?:\w+\W+){0,1}?(?P<unit>day|week|month|quarter|year|hour|per\s?cent|percent|%)",
    re.IGNORECASE,
)
_MORE_OR_LESS = re.compile(r"\b(?:more|less|fewer|longer|later|earlier)\s+than\b", re.IGNORECASE)
_COUNTS_FROM = re.compile(r"\b(?:after|from|following|since|anniversary)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
_NOTICE_ENDS = re.compile(
    r"^\s*(?:unless|until)\b[^.;]{0,200}\b(?:notice|notif\w+|terminat\w+|cancel\w*|written)\b", re.IGNORECASE
)
_AGAIN = re.compile(
    r"\b(?:successive|each\s+(?:subsequent|successive|further)|from\s+(?P<unit>year|month)\s+to\s+(?P=unit)|"
    r"year\s+after\s+year|evergreen)\b",
    re.IGNORECASE,
)
_AGREED = re.compile(r"\b(?:agree\w*|mutual\w*|option|elects?|if)\b", re.IGNORECASE)


def covers(asked: YesNoQuestion, clause: Clause, operator: Operator | None) -> bool:
    """Say whether a clause has all that a question names beside its act, or a word that says the same."""
    start, end = clause.region(operator)
    said = {stem for at, stem in clause.placed if start <= at < end}
    if operator is not None:
        said.update(stems(operator.subject))
    if clause.of_same or _STANDS_FOR.search(clause.text, start, end):
        said |= clause.earlier.union(stem for _, stem in clause.placed)
    free: set[str] = set()
    if _CONTRACT_SAID.search(clause.text):
        free |= _CONTRACT_WORDS
    if _ANYONE.search(clause.text, start, end):
        free |= asked.someone
    if _THE_OTHER.search(clause.text, start, end):
        free |= asked.sides
    if _FIRST.search(clause.text):
        free |= asked.sooner
    if "minimum" in asked.needed and _AT_LEAST.search(clause.text):
        free |= _MINIMUM
    if asked.act in alike("renew") and _renews_by_itself(clause):
        free.add("automat")
    return all(any_same(word, said) for word in asked.needed - free)


def _renews_by_itself(clause: Clause) -> bool:
    """Say whether a renewal needs nobody's word: it comes again and again, or unless somebody gives notice."""
    again = _AGAIN.search(clause.text) is not None or _NOTICE_ENDS.search(clause.exception) is not None
    return again and _AGREED.search(clause.text) is None


def is_done(asked: YesNoQuestion, clause: Clause, operator: Operator, at: int) -> bool:
    """Say whether the word at a place is what is done, and done with what the question asks of."""
    if not asked.verb:
        return True
    if asked.asks is Asks.IS:  # "It renews": of its form all that is known is what no verb has
        return _NAME_OF_ACT.match(clause.text, at) is None
    return _is_verb(clause.text, operator, at) and _has_object(asked, clause, operator, at)


def _is_verb(text: str, operator: Operator, at: int) -> bool:
    """Say whether the word at a place is an act, not a thing that something is done with ("make copies")."""
    form = _WORD.findall(text, at)[0].lower()
    if stems(form)[0] in _PROCEDURES:
        return True
    between = text[operator.end : at]
    if _NOUN_FORM.search(form) or (between.strip() and not _BEFORE_VERB.search(between)):
        return False
    of_act = re.search(r"\b(?:from|of)\s*$", text[operator.start : operator.end]) is not None
    return of_act or not form.endswith("ing") or stems(form) == [form]


def _has_object(asked: YesNoQuestion, clause: Clause, operator: Operator, at: int) -> bool:
    """Say whether what is done is done with what is asked: its words follow the act, or are its subject."""
    objects = asked.objects - _CONTRACT_WORDS - _MINIMUM
    if not objects or _PASSIVE.match(clause.text[operator.end :]) or is_pronoun(operator.subject.split(" ")[-1]):
        return True
    after = clause.text[at : clause.region(operator)[1]]
    near = telling(object_of(after))
    if asked.whose is Whose.ANYBODY:
        near += stems(operator.subject)
    return _OBJECT_PRONOUN.match(after) is not None or any(any_same(word, near) for word in objects)


def of_whom(asked: YesNoQuestion, clause: Clause, operator: Operator) -> bool:
    """Say whether a clause is about whom the question asks about."""
    subject = operator.subject
    if asked.whose is Whose.ANYBODY:
        return True
    if asked.whose is Whose.CONTRACT:
        return not subject or _CONTRACT.search(subject) is not None or _ANYBODY.search(subject) is not None
    passive = _PASSIVE.match(clause.text[operator.end :]) is not None
    agent = _AGENT.search(clause.text, operator.end, operator.end + _AGENT_WITHIN)
    if agent is not None and (passive or operator.force in (Force.IS, Force.IS_NOT)):
        return _any_party(asked.who, who_named(agent[1]))
    if passive:
        return operator.force is Force.MAY_NOT
    return _ANYBODY.search(subject) is not None or _any_party(asked.who, _heads(subject, asked.by_name))


def _any_party(who: frozenset[str], said: list[str]) -> bool:
    return any(same_party(one, other) for one in who for other in said)


def _heads(subject: str, by_name: bool) -> list[str]:
    """Return the words for who a subject is: the last word of each that it names, the first as well of a name."""
    named = [who_named(one) for one in re.split(r"\s+(?:and|or)\s+", _SUFFIX.sub("", subject))]
    return [word for words in named for word in (*words[-1:], *(words[:1] if by_name else ()))]


def same_values(asked: str, said: str) -> bool:
    """Say whether every figure of the question is in the clause, and no other of a kind that it names."""
    named, found = _counted(asked), _counted(said)
    if any(found.get(unit, figures) != figures for unit, figures in named.items()):
        return False
    compares = _MORE_OR_LESS.search(asked)
    return set(_FIGURES.findall(asked)) <= set(_FIGURES.findall(said)) and (
        compares is None or compares[0].lower() in said.lower()
    )


def other_value(asked: str, said: str) -> bool:
    """Say whether a clause has one value of the one kind that the question names, and that is another."""
    named, found = _counted(asked), _counted(said)
    if len(named) == 1 and len(_FIGURES.findall(asked)) == 1 and _MORE_OR_LESS.search(asked) is None:
        unit, figures = next(iter(named.items()))
        return len(found.get(unit, ())) == 1 and found[unit] != figures
    years, others = set(_YEAR.findall(asked)), set(_YEAR.findall(said))
    return not named and not _COUNTS_FROM.search(said) and len(years) == len(others) == 1 and years != others


def _counted(text: str) -> dict[str, frozenset[str]]:
    """Return the figures of each unit of a text."""
    found: dict[str, set[str]] = {}
    for match in _COUNTED.finditer(text):
        found.setdefault(match["unit"].lower(), set()).add(match["figures"])
    return {unit: frozenset(figures) for unit, figures in found.items()}

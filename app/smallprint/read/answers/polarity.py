"""Whether a quote decides a yes-or-no question, and how, by rules.

It decides nothing unless one of its clauses has the question's own act and object, its values, and whom it asks about:
a quote about something near leaves the question open, and so does what one clause allows and another denies. The
exception of a clause that decides is named in the quote's own words.
"""

import re
from dataclasses import dataclass

from smallprint.domain.question import Outcome
from smallprint.read.answers.asked import YesNoQuestion, asked_in
from smallprint.read.answers.clauses import WITHOUT_CONSENT, Clause, clauses_of, exceptions_in
from smallprint.read.answers.forces import Force, Operator, status_of
from smallprint.read.answers.german_polarity import german_polarity
from smallprint.read.answers.plain_wording import plainly
from smallprint.read.answers.question_words import QuestionWords, stems
from smallprint.read.answers.same_meaning import any_same, same
from smallprint.read.answers.speaking_of import covers, is_done, of_whom, other_value, same_values
from smallprint.read.answers.subjects import subject_of
from smallprint.read.answers.ways_to_ask import Asks

YES, NO, OPEN = Outcome.YES, Outcome.NO, Outcome.OPEN
# What is asked -> what a clause does -> what it says; what is not here decides nothing.
_SAYS: dict[Asks, dict[Force, Outcome]] = {
    Asks.MAY: {Force.MAY: YES, Force.MUST: YES, Force.NEEDS: YES, Force.MAY_NOT: NO},
    Asks.MUST: {
        Force.MUST: YES,
        Force.NEEDS: YES,
        Force.IS: YES,
        Force.NEED_NOT: NO,
        Force.MAY_NOT: NO,
        Force.EITHER_WAY: NO,
        Force.NO: NO,
    },
    Asks.BANNED: {Force.MAY_NOT: YES, Force.MAY: NO},
    Asks.IS: {
        Force.IS: YES,
        Force.MUST: YES,
        Force.NEEDS: YES,
        Force.IS_NOT: NO,
        Force.MAY_NOT: NO,
        Force.NEED_NOT: NO,
        Force.NO: NO,
    },
    Asks.EXISTS: {
        Force.IS: YES,
        Force.MUST: YES,
        Force.NEEDS: YES,
        Force.MAY: YES,
        Force.IS_NOT: NO,
        Force.NEED_NOT: NO,
        Force.NO: NO,
    },
    Asks.NEEDS_CONSENT: {},
}
_OF_ACTS = (Asks.MAY, Asks.MUST, Asks.BANNED, Asks.NEEDS_CONSENT)
_ALLOWS = frozenset((Force.MAY, Force.MUST, Force.NEEDS))
_OPPOSITE = {YES: NO, NO: YES}
_CONSENT = r"(?:consent|approval|permission|agreement|authori[sz]ation|agree[sd]?)"
_CONSENTS = re.compile(rf"\b{_CONSENT}\b", re.IGNORECASE)
_WITHOUT_CONSENT = re.compile(rf"\bwithout\b[^.;]{{0,80}}?\b{_CONSENT}\b", re.IGNORECASE)
_WITH_CONSENT = re.compile(
    rf"\b(?:with|subject\s+to|obtain\w*|unless|only\s+(?:with|if)|require[sd]?)\b(?!\s*out)[^.;]{{0,80}}?\b{_CONSENT}\b",
    re.IGNORECASE,
)
_WITHOUT_CAUSE = re.compile(r"\bwithout\s+cause\b", re.IGNORECASE)
_ANY_TIME = re.compile(r"\bat\s+any\s+time\b", re.IGNORECASE)
# What every ban excepts: consent, and what the law allows.
_ALWAYS_EXCEPTED = re.compile(
    r"^(?:unless|without|except|save|until)\b[^.;]*\b(?:consents?|approv\w+|permission|agrees?|agreed|"
    r"(?:prior|written)\s+agreement|(?:laws?|act|statute|regulations?)\s+(?:allows?|permits?|requires?))\b",
    re.IGNORECASE,
)
_OTHER_THAN = re.compile(r"^\s*(?:other\s+than|except|save|otherwise\s+than)\b", re.IGNORECASE)
_SCOPE = re.compile(
    r"\b(?:for|from|arising|under\s+(?:clause|section)|in\s+respect|towards?|to\s+the\s+extent|"
    r"in\s+the(?!\s+(?:event|case|agreement|contract)))\b",
    re.IGNORECASE,
)
_ABLE = re.compile(r"\w+(?:able|ible)\b", re.IGNORECASE)
_FOR_THIS = re.compile(r"\b(?:is|are)\s+(?:not\s+)?\w+\s+for\b", re.IGNORECASE)
_NEAR = 50  # characters from an act within which what follows narrows it
_SCOPE_WORDS = 4  # after "for" that say of what
_ONLY = re.compile(r"\b(?:only|solely|sole|exclusively|no\s+other)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:any|other|others|another|else|anybody|anyone|nobody)\b", re.IGNORECASE)
_LACKING = re.compile(
    r"\b(?:(?:without|no|free\s+of)\s+(?:(?:any|further|a|the)\s+)?(?:\w+\s+)?|not\s+(?:an?\s+|the\s+)?)$",
    re.IGNORECASE,
)
# What one paragraph does not give, another may.
_NOTHING_HERE = re.compile(r"nothing\s+in\s+this\s+(?:clause|paragraph|section|article|schedule)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Decided:
    """What a quote says to a yes-or-no question, and the words of it that except something from that ("" for none)."""

    verdict: Outcome
    condition: str = ""


def decided(question: QuestionWords, quote: str) -> Decided:
    """Return YES or NO for a yes-or-no question that the quote decides, with its exception; OPEN where it does not."""
    if question.language == "de":
        return Decided(german_polarity(question.text, quote))
    asked = asked_in(question)
    plain_quote = plainly(quote)
    if asked is None or not any_same(asked.act, stems(plain_quote)):
        return Decided(OPEN)
    said = [one for clause in clauses_of(plain_quote) if (one := _said(asked, clause)) is not None]
    if len({one.verdict for one in said}) != 1 or said[0].verdict is OPEN:
        return Decided(OPEN)
    plain = next((one.condition for one in said if one.condition), "")
    condition = _verbatim(quote, plain)
    return Decided(said[0].verdict, condition) if condition or not plain else Decided(OPEN)


def polarity(question: QuestionWords, quote: str) -> Outcome:
    """Return what a quote says to a yes-or-no question, without its exception."""
    return decided(question, quote).verdict


def _verbatim(quote: str, plain: str) -> str:
    """Return the words of a quote that an exception in plain wording is; "" where they are not found."""
    wanted = plain.strip(" ,.;")
    said = (one.strip(" ,.;") for one in exceptions_in(" ".join(quote.split())))
    return next((one for one in said if plainly(one) == wanted), "") if wanted else ""


def _said(asked: YesNoQuestion, clause: Clause) -> Decided | None:
    """Return what a clause says: OPEN where it speaks of what is asked and leaves it open, None where it does not."""
    places = (at for at, stem in clause.placed if same(asked.act, stem))
    said = [(at, verdict) for at in places if (verdict := _said_at(asked, clause, at)) is not None]
    verdicts = {_of_values(asked, clause, at, verdict) for at, verdict in said}
    if not verdicts:
        return None
    verdict = verdicts.pop() if len(verdicts) == 1 else OPEN
    if verdict is NO and all(one is YES for _, one in said):  # no, it says another value: whatever is excepted
        return Decided(NO)
    exception = _exception(asked, clause)
    about_exception = any(any_same(word, stems(exception)) for word in asked.needed)
    if verdict is OPEN or about_exception:
        return Decided(OPEN)
    if asked.negated:
        verdict = _OPPOSITE[verdict]
    given = clause.given
    if any(any_same(word, stems(given)) for word in asked.needed):  # the question asks on that condition
        given = ""
    condition = exception or given
    banned = verdict is NO and asked.asks is not Asks.BANNED
    if banned and condition and not _ALWAYS_EXCEPTED.search(condition):  # what a ban excepts is a Yes
        return Decided(OPEN)
    if verdict is NO and not condition and not asked.without and asked.asks is Asks.MAY:
        consent = WITHOUT_CONSENT.search(clause.text)
        condition = consent[0] if consent is not None else ""
    return Decided(verdict, condition)


def _of_values(asked: YesNoQuestion, clause: Clause, at: int, verdict: Outcome) -> Outcome:
    """Return a verdict as the figures near the act leave it: "Is the notice period 60 days?": no, thirty."""
    operator = clause.governing(at)
    start, end = clause.region(operator)
    if operator is None:  # "The period is 30 days", "… expiring on 2 March 2028, and shall …"
        later = [one.start for one in clause.operators if one.start > at]
        own = later[:1] if later and "," not in clause.text[at : later[0]] else []
        end = min(later[len(own) :], default=end)
    near = clause.text[start:end]
    if same_values(asked.text, near):
        return verdict
    asks_value = verdict is YES and asked.asks in (Asks.IS, Asks.MUST)
    return NO if asks_value and other_value(asked.text, clause.text[at:end]) else OPEN


def _said_at(asked: YesNoQuestion, clause: Clause, at: int) -> Outcome | None:
    """Return what a clause says by the word at a place, which is the act."""
    operator = clause.governing(at)
    if not covers(asked, clause, operator):
        return None
    thing = asked.asks in (Asks.IS, Asks.EXISTS)
    of_ban = asked.asks is Asks.BANNED and not asked.verb  # a non-compete speaks of "products that compete"
    if (clause.conditional(at) and not of_ban) or (asked.asks is Asks.BANNED and clause.main):
        return None
    if thing and _LACKING.search(clause.text[:at]):
        return _decided(asked, clause, operator, Force.IS_NOT, at)
    status = status_of(clause.text[at:]) if asked.asks in _OF_ACTS else None
    if status is not None:
        return _decided(asked, clause, operator, status, at)
    able = _ABLE.match(clause.text, at) if asked.asks is Asks.MAY else None
    if able is not None:  # "The licence is irrevocable"
        denied = _LACKING.search(clause.text[:at]) or (operator is not None and operator.force is Force.IS_NOT)
        return _decided(asked, clause, operator, Force.MAY_NOT if denied else Force.MAY, at)
    if operator is None:  # "The Supplier indemnifies the Customer"
        operator = Operator(Force.IS, at, at, subject_of(clause.text[:at], first=True))
        is_act = not thing or is_done(asked, clause, operator, at)
    else:
        is_act = is_done(asked, clause, operator, at)
    if not is_act:
        return None
    if thing and (_NOTHING_HERE.match(operator.subject) or _NOTHING_HERE.match(clause.text, operator.start)):
        return OPEN
    return _decided(asked, clause, operator, operator.force, at) if of_whom(asked, clause, operator) else None


def _decided(asked: YesNoQuestion, clause: Clause, operator: Operator | None, force: Force, at: int) -> Outcome | None:
    """Return what a clause of a force says to a question of which it speaks."""
    shut_out = _shut_out(asked, clause, operator)
    if shut_out is not None:
        return NO if shut_out and force in _ALLOWS else OPEN
    if asked.asks is Asks.NEEDS_CONSENT or asked.without == "consent":
        return _of_consent(asked, clause, force)
    verdict = _SAYS[asked.asks].get(force)
    if asked.without:
        free = _WITHOUT_CAUSE.search(clause.text) or (force is Force.MAY and _ANY_TIME.search(clause.text))
        return verdict if asked.without == "cause" and free else None
    return None if asked.asks is Asks.IS and _narrower(asked, clause, at, verdict) else verdict


def _narrower(asked: YesNoQuestion, clause: Clause, at: int, verdict: Outcome | None) -> bool:
    """Say whether a clause speaks of a part of what is asked only ("liability for fraud" of liability).

    Where it is so of the part it may be of the whole; a Yes counts but where "for" follows at once ("waived for …").
    """
    if verdict is YES and not _FOR_THIS.search(clause.text):
        return False
    if _SCOPE.search(asked.text) is not None:
        return False
    scopes = _SCOPE.finditer(clause.text, 0, at + _NEAR)
    of_these = (stems(clause.text[match.end() :])[:_SCOPE_WORDS] for match in scopes)
    return any(not any(any_same(word, words) for word in asked.needed) for words in of_these)


def _shut_out(asked: YesNoQuestion, clause: Clause, operator: Operator | None) -> bool | None:
    """Say whether "only" shuts out what is asked (True) or may do so (False); None where nothing restricts it."""
    start, end = clause.region(operator)
    region = clause.text[start:end]
    only = _ONLY.search(region)
    if only is None:
        about_act = asked.asks in (Asks.MAY, Asks.MUST, Asks.BANNED)
        return False if asked.others and about_act and not _OTHERS.search(region) else None
    if asked.others:
        return True
    after = stems(region[only.end() :])
    return None if any(any_same(word, after) for word in asked.needed) else False


def _of_consent(asked: YesNoQuestion, clause: Clause, force: Force) -> Outcome | None:
    """Return what a clause says to "without consent?" and, the other way round, to "is consent needed?"."""
    said = f"{clause.text} {clause.exception}"
    free: bool | None = None
    if force is Force.MAY_NOT:
        free = False if asked.without or _WITHOUT_CONSENT.search(said) or _WITH_CONSENT.search(said) else None
    elif force is Force.MAY and (_WITHOUT_CONSENT.search(said) or _WITHOUT_CONSENT.search(clause.main)):
        free = True
    elif _WITH_CONSENT.search(said):
        free = False
    if free is None:
        return None
    return YES if free is (asked.asks is not Asks.NEEDS_CONSENT) else NO


def _exception(asked: YesNoQuestion, clause: Clause) -> str:
    """Return the exception of a clause that an answer is to name: not what the question itself shuts out."""
    if asked.others and _OTHER_THAN.search(clause.exception):
        return ""
    about_consent = asked.asks is Asks.NEEDS_CONSENT or asked.without == "consent"
    return "" if about_consent and _CONSENTS.search(clause.exception) else clause.exception

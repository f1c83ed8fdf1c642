"""Duties with a day of the calendar: "shall deliver by 31 March 2027", "the first payment being due on 1 May 2027".

The day of a duty stands behind a word that makes it one (by, no later than, on), and the duty's verb before it in the
same sentence. The days on which a term begins or ends are none: they have clause types of their own.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from smallprint.domain.dated_duty import DatedDuty, DutyKind
from smallprint.domain.document import Document
from smallprint.domain.passage import Passage, PassageKind
from smallprint.domain.place import place_of_words
from smallprint.read.values.dates import find_dates

_YEAR = re.compile(r"(?:19|20)\d\d")
_BY = re.compile(
    r"\b(?:by|on|before|(?:not?|nor)\s+later\s+than|prior\s+to|commencing\s+on|beginning\s+on|starting\s+on|"
    r"spätestens(?:\s+(?:am|bis(?:\s+zum)?))?|bis\s+(?:zum|spätestens))\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_OWED = re.compile(
    r"\b(?:shall|must|will|agrees?\s+to|undertakes?\s+to|(?:is|are)\s+(?:required|obliged|obligated|due)|to\s+be|due|"
    r"payable|paid|being\s+due|hat|haben|muss|müssen|ist|sind|verpflichtet)\b",
    re.IGNORECASE,
)
_PAID = re.compile(
    r"\b(?:pay(?:s|able|ments?)?|paid|instal?lments?|remit\w*|zahl\w*|fällig\w*)\b",
    re.IGNORECASE,
)
# A day on which a term begins or ends, or on which something was so, is no day by which something is due.
_TERM = re.compile(
    r"\b(?:terminat|expir|commence\b|commences\b|beg[iu]ns?\b|ends?\b|continu|effective|supersede|dated|endet|beginnt|"
    r"in\s+kraft|läuft|market\s+price)",
    re.IGNORECASE,
)
_LATER_PAYMENT = re.compile(r"\b(?:commencing|beginning|starting)\s+on\s+(?:the\s+)?$", re.IGNORECASE)
_CLAUSE = re.compile(r"\.\s|\b(?:if|unless|in\s+the\s+event|provided\s+that|wenn|falls)\b", re.IGNORECASE)
_NEAR = 280  # characters before a day in which its duty stands
_AFTER = 30  # characters behind it
_BEFORE = 40  # in which the word stands that makes a day one of a duty


def dated_duties(document: Document, passages: Sequence[Passage]) -> tuple[DatedDuty, ...]:
    """Return the duties that have a day of the calendar, in the order of the text, each day of a sentence once."""
    found: list[DatedDuty] = []
    told = set[tuple[date, str]]()
    for passage in passages:
        if not passage.counts or passage.kind is PassageKind.HEADING:
            continue
        words = document.text[passage.start : passage.end]
        for kind, day in _of_sentence(words) if _YEAR.search(words) else ():
            quote = words.strip()
            if (day, quote) in told:
                continue
            told.add((day, quote))
            start = passage.start + words.index(quote)
            place = place_of_words(document, passages, start, start + len(quote))
            found.append(DatedDuty(kind, day, start, start + len(quote), quote, place))
    return tuple(found)


def _of_sentence(words: str) -> Iterator[tuple[DutyKind, date]]:
    for value in find_dates(words):
        if not _BY.search(words, max(0, value.start - _BEFORE), value.start):
            continue
        before = words[max(0, value.start - _NEAR) : value.start]
        owed = _OWED.search(before, _last_clause(before))
        if owed is None or _TERM.search(before, owed.start()):
            continue
        after = words[value.end : value.end + _AFTER]  # German has its verb at the end
        paid = _PAID.search(before, _last_clause(before)) is not None or _PAID.search(after) is not None
        if _LATER_PAYMENT.search(before) and not paid:
            continue
        yield DutyKind.PAYMENT if paid else DutyKind.DUTY, date.fromisoformat(value.normal)


def _last_clause(before: str) -> int:
    """Return where the part of a sentence begins in which its last words stand; a list goes on with its duty."""
    said = max((one.end() for one in _CLAUSE.finditer(before)), default=0)
    opened, closed = before.rfind("("), before.rfind(")")
    return max(said, opened + 1 if opened > closed else 0)

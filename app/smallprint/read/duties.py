"""Duties with a day of the calendar: "shall deliver by 31 March 2027", "the first payment being due on 1 May 2027".

The day of a duty stands behind a word that makes it one (by, no later than, on), and the duty's verb before it in the
same sentence, or right behind a day that begins the sentence. Days in a row have one duty. A table says by its heading
that its days are due. The days on which a term begins or ends are none: they have clause types of their own.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from smallprint.domain.dated_duty import DatedDuty, DutyKind
from smallprint.domain.document import Document
from smallprint.domain.finding import Value
from smallprint.domain.passage import Passage, PassageKind
from smallprint.domain.place import place_of_words
from smallprint.domain.tables import Table, TableRow, find_tables, row_at
from smallprint.read.values.dates import find_dates

_YEAR = re.compile(r"(?:19|20)\d\d")
_BY = re.compile(
    r"\b(?:by|on\s+or\s+before|on(?:\s+or\s+(?:about|around))?|before|(?:not?|nor)\s+later\s+than|prior\s+to|commencing\s+on|beginning\s+on|starting\s+on|"
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
    r"\b(?:terminat|expir|commence\b|commences\b|beg[iu]ns?\b|ends?\b|continu|effective|takes?\s+effect|supersede|dated|endet|beginnt|"
    r"in\s+kraft|läuft|market\s+price|exercisable|\bvests?\b)",
    re.IGNORECASE,
)
# What was done on a day is no duty: "the meeting held on", "a note issued by the Company on".
_PAST = re.compile(
    r"(?<!\bbe\s)\b(?:held|filed|executed|issued|acquired|adopted|approved|signed|entered\s+into|published|announced|"
    r"granted|incorporated|concluded|amended)\b[^;]{0,100}\bon\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# What the parties only expect binds nobody: "is planned to be by", "the parties expect that it shall be on".
_PLANNED = re.compile(
    r"\b(?:expects?|anticipates?|intends?|(?:is|are|be|was|were|been)\s+(?:currently\s+)?(?:planned|expected|anticipated|estimated|intended|"
    r"projected|hoped)|(?:will|shall)\s+not\s+(?:yet\s+)?be\b(?!\s+later)|the\s+intent(?:ion)?\s+of|tentative(?:ly)?|voraussichtlich)\b",
    re.IGNORECASE,
)
# "The firm intends to move and shall pay by": what is expected comes before, and the duty stands behind its "and".
_AND_OWED = re.compile(
    r"\band\s+(?:\w+\s+){0,3}?(?:shall|must|agrees?\s+to|undertakes?\s+to)\b(?!\s+not\s+be\b)", re.IGNORECASE
)
_CONDITION = re.compile(r"(?:if|unless|in\s+the\s+event|wenn|falls)\s*", re.IGNORECASE)
_REVIEWED = re.compile(r"\breviewed\s+(?:by|on)\b", re.IGNORECASE)  # the sum is, and nothing is paid
_EXAMPLE = re.compile(r"\W*(?:for\s+(?:example|instance)|e\.g\.|zum\s+beispiel)", re.IGNORECASE)
_SUM_DUE = re.compile(
    r"[$€£¥]|\b(?:fees?|sums?|amounts?|price|rent|balance|deposit)\b[^.;]{0,60}\bdue\b", re.IGNORECASE
)
_IN_A_ROW = re.compile(r"\s*(?:,|;|/|and|und|or|&|,\s*and)\s*(?:on\s+|by\s+)?(?:the\s+)?", re.IGNORECASE)
# "By 31 March 2027, the Supplier shall deliver": the day begins its sentence, and the duty follows.
_FIRST = re.compile(r"(?:^|[.;:]\s|\b(?:that|and)\s)[\s(]*(?:\(?\w{1,4}[.)]\s+)?$")
_THEN_OWED = re.compile(
    r"(?:\s*\([^()]{0,60}\))?,?\s+[^.;]{1,60}?\b(?:shall|must|will|agrees?\s+to|undertakes?\s+to|hat|muss)\b[^.;]{0,60}"
)
_MILESTONE = re.compile(
    r"\b(?:milestone|instal?lment|deliverable|phase)\s*(?:#|no\.?\s*)?\w{1,3}\s*[-–—:]\s*$"
    r"|\b(?:due|delivery|completion|payment)\s+date\s*(?:[-–—:]|is|shall\s+be)\s*$|\bdeadline\s*[-–—:]\s*$",
    re.IGNORECASE,
)
_DUE_COLUMN = re.compile(
    r"\b(?:due|deadline|deliver(?:y|ed)?\s+(?:by|date)|complet(?:e|ion|ed)\s+(?:by|date)|(?:milestone|payment|target)\s+"
    r"date|payable|fällig\w*|frist|liefertermin)\b",
    re.IGNORECASE,
)
_LATER_PAYMENT = re.compile(r"\b(?:commencing|beginning|starting)\s+on\s+(?:the\s+)?$", re.IGNORECASE)
_CLAUSE = re.compile(r"\.\s|\b(?:if|unless|in\s+the\s+event|provided\s+that|wenn|falls)\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_MANY = 8  # words of a sentence that tell it from others
_NEAR = 280  # characters before a day in which its duty stands
_AFTER = 30  # characters behind it
_BEFORE = 40  # in which the word stands that makes a day one of a duty


def dated_duties(document: Document, passages: Sequence[Passage]) -> tuple[DatedDuty, ...]:
    """Return the duties that have a day of the calendar, in the order of the text, each sentence once."""
    found: list[DatedDuty] = []
    told: dict[tuple[DutyKind, date], list[frozenset[str]]] = {}
    tables = find_tables(document, passages) if _YEAR.search(document.text) else ()
    for passage in passages:
        if not passage.counts or passage.kind is PassageKind.HEADING:
            continue
        words = document.text[passage.start : passage.end]
        for kind, day, first in _days(words, passage, tables) if _YEAR.search(words) else ():
            row = row_at(tables, passage.start + first, passage.start + first)
            span = (row[1].start, row[1].end) if row is not None else (passage.start, passage.end)
            quote = document.text[span[0] : span[1]].strip()
            said = frozenset(_WORD.findall(quote.lower()))
            before = told.setdefault((kind, day), [])
            if any(_same_words(said, other) for other in before):
                continue
            before.append(said)
            start = document.text.index(quote, span[0])
            place = place_of_words(document, passages, start, start + len(quote))
            found.append(DatedDuty(kind, day, start, start + len(quote), quote, place))
    return tuple(found)


def _same_words(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether two sentences are one, said twice: all words of the shorter one stand in the other."""
    return one == other or (min(len(one), len(other)) >= _MANY and (one <= other or other <= one))


def _days(words: str, passage: Passage, tables: Sequence[Table]) -> Iterator[tuple[DutyKind, date, int]]:
    """Yield what is due in a passage with its day and where that stands."""
    before: tuple[Value, DutyKind] | None = None  # the last day that something is due on
    example = _EXAMPLE.match(words) is not None
    for value in find_dates(words):
        row = row_at(tables, passage.start + value.start, passage.start + value.end)
        kind = _of_column(words, value, passage, row[1]) if row is not None else None
        if kind is None and not example:
            kind = _of_sentence(words, value)
        if kind is None and before is not None and _IN_A_ROW.fullmatch(words, before[0].end, value.start):
            kind = before[1]
        if kind is not None:
            before = value, kind
            yield kind, date.fromisoformat(value.normal), value.start


def _of_column(words: str, value: Value, passage: Passage, row: TableRow) -> DutyKind | None:
    """Return what a day in a table is of whose column is headed so: "Due date"."""
    at = passage.start + value.start
    heading = next((row.headings[n] for n, cell in enumerate(row.cells) if cell.start <= at < cell.end), "")
    if not _DUE_COLUMN.search(heading):
        return None
    said = words[max(row.start - passage.start, 0) : row.end - passage.start]
    paid = _PAID.search(heading) or _PAID.search(said) or _SUM_DUE.search(said)
    return DutyKind.PAYMENT if paid else DutyKind.DUTY


def _of_sentence(words: str, value: Value) -> DutyKind | None:
    """Return what a day is that something is due on in a sentence, None for another day."""
    near = words[max(0, value.start - _BEFORE) : value.start]
    by = _BY.search(near)
    if by is None:
        return DutyKind.DUTY if _MILESTONE.search(near) else None
    before = words[max(0, value.start - _NEAR) : value.start]
    said = before[_last_clause(before) :]
    if _PAST.search(before, _last_clause(before)) or _is_planned(said) or _is_condition(before):
        return None
    after = words[value.end : value.end + _AFTER]  # German has its verb at the end
    owed = _OWED.search(before, _last_clause(before))
    if owed is None:
        then = _THEN_OWED.match(words, value.end)
        first = _FIRST.search(words[: max(0, value.start - len(near)) + by.start()])
        if then is None or first is None or _TERM.search(then[0]) or _LATER_PAYMENT.search(before):
            return None
        return DutyKind.PAYMENT if _PAID.search(then[0]) else DutyKind.DUTY
    if _TERM.search(before, owed.start()):
        return None
    paid = (_PAID.search(said) is not None or _PAID.search(after) is not None) and not _REVIEWED.search(said)
    if _LATER_PAYMENT.search(before) and not paid:
        return None
    return DutyKind.PAYMENT if paid or (owed[0].lower() == "due" and _SUM_DUE.search(said)) else DutyKind.DUTY


def _is_planned(said: str) -> bool:
    """Say whether the words before a day only expect it, and go on to no duty."""
    planned = max((one.end() for one in _PLANNED.finditer(said)), default=-1)
    return planned >= 0 and _AND_OWED.search(said, planned) is None


def _is_condition(before: str) -> bool:
    """Say whether the words before a day are a condition of something else: "if it shall not have closed by"."""
    last = max(_CLAUSE.finditer(before), key=lambda one: one.end(), default=None)
    return last is not None and _CONDITION.fullmatch(last[0]) is not None and "," not in before[last.end() :]


def _last_clause(before: str) -> int:
    """Return where the part of a sentence begins in which its last words stand; a list goes on with its duty."""
    said = max((one.end() for one in _CLAUSE.finditer(before)), default=0)
    opened, closed = before.rfind("("), before.rfind(")")
    return max(said, opened + 1 if opened > closed else 0)

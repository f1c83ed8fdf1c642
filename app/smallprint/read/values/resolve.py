"""Values that need more than their own passage: an end counted from a date that stands elsewhere, two that disagree.

Runs when all of a document's candidates are read, over its findings alone: a pure function, no input or output.
"""

import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from smallprint.domain.clause import ValueKind
from smallprint.domain.document import Document
from smallprint.domain.finding import Finding, Value
from smallprint.domain.in_force import in_force
from smallprint.domain.passage import Segmentation
from smallprint.domain.value_numbers import later
from smallprint.domain.value_remark import OnValue, ValueRemark
from smallprint.read.overrides import overridden
from smallprint.read.own_words import own_words
from smallprint.read.values.dates import find_dates
from smallprint.read.values.defined_dates import defined_as, defined_date
from smallprint.read.values.disputes import disputed, doubted
from smallprint.read.values.effective import effective_value, stated_first, worked_out
from smallprint.read.values.habits import Habits, habits_of
from smallprint.read.values.last_day import with_last_day
from smallprint.read.values.terms import EndKind, TermEnd, begins_at, end_value, length_words, read_end

_REFERRED = re.compile(r"\b(?:[A-Z][\w-]*\s+(?:of\s+)?){0,4}(?:Term|Period|Expiration|Expiry|Date|End)\b")
_DEFINING = 700  # characters of a definition that are read
_SAME = re.compile(r"\b(?:same|equal|like|identical)\s+(?:duration|length|period|term)s?\b", re.IGNORECASE)
_ORDER = {"agreement": ("agreement", "effective"), "signature": ("signature",), "effective": ("effective",)}
_ORDER["execution"] = ("signature", "agreement")
_DATE_OF = re.compile(r"\bdated?\b\W*(?:of\s+\w+\W*)?$", re.IGNORECASE)
_BLOCK = 6_000  # characters that signatures take
_HEARD = 0.2  # weight from which a finding says from when a term counts
_SURE = 0.7  # weight from which it needs no definition beside it
_SIGNED_WITHIN = datetime.timedelta(days=200)  # of the date of the agreement; a later one is of something else
_SIGNATURES = re.compile(r"IN\s+WITNESS\s+WHEREOF|\bBy\s?:|/s/", re.IGNORECASE)


def document_value(clause: str, findings: Sequence[Finding]) -> Value | None:
    """Return the value of the surest finding of the clause type that has one; the first in the text of equal ones.

    None where the surest one's words cannot be read: another's value is not taken for it.
    """
    own = [one for one in findings if one.clause == clause and one.value is not None]
    best = max(own, key=lambda one: (one.weight, -one.anchor.start), default=None)
    return best.value if best and best.value and best.value.normal else None


def resolve_values(document: Document, segmentation: Segmentation, findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings in their order, their values worked out from each other, doubts remarked and disputed.

    A finding that says already that another disagrees is left as it is, so that a second pass changes nothing.
    """
    whole, document = document, in_force(document, segmentation)
    resolved = [replace(one, quote=document.quote(one.anchor)) for one in findings]
    left = [index for index, finding in enumerate(resolved) if not doubted(finding)]
    habits = habits_of(document.text)
    agreed = _iso(document_value("agreement-date", resolved))
    signed = _last_signature(document.text, habits)
    if signed and agreed and not datetime.timedelta(0) <= signed - agreed <= _SIGNED_WITHIN:
        signed = None

    def effective(finding: Finding) -> Value | None:
        return effective_value(finding, agreed or signed, signed, habits)

    for index in left:
        if resolved[index].clause == "effective-date":
            resolved[index] = replace(resolved[index], value=effective(resolved[index]))
    resolved = stated_first(document, segmentation, resolved, effective)
    dates = {
        "agreement": _day_of(_surest("agreement-date", resolved)),
        "effective": _effective_day(document.text, resolved, habits),
        "signature": signed,
    }
    for index in left:
        if resolved[index].clause == "expiration-date":
            value = _expiration(document, segmentation, resolved[index], dates, habits)
            resolved[index] = replace(resolved[index], value=value)
        if resolved[index].clause == "renewal-term" and resolved[index].value is None:
            resolved[index] = replace(resolved[index], value=_same_again(resolved[index], resolved))
    resolved = disputed(resolved)
    resolved = with_last_day(resolved, document_value("expiration-date", resolved))
    resolved = [replace(one, quote=whole.quote(one.anchor)) for one in resolved]
    return overridden(document, segmentation, resolved)


def _iso(value: Value | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(value.normal) if value else None
    except ValueError:
        return None


def _effective_day(text: str, findings: Sequence[Finding], habits: Habits) -> datetime.date | None:
    """Return from when the contract takes effect: as it defines the Effective Date, where no finding is sure of it."""
    found = _surest("effective-date", findings)
    known = found is not None and (found.weight >= _SURE or (found.value is not None and found.value.start < 0))
    return (None if known else defined_date(text, "Effective Date", habits)) or _day_of(found)


def _surest(clause: str, findings: Sequence[Finding]) -> Finding | None:
    """Return the surest finding of a type. Where it has no value, a term counts from no other's."""
    own = [one for one in findings if one.clause == clause and one.weight >= _HEARD]
    return max(own, key=lambda one: (one.weight, -one.anchor.start), default=None)


def _day_of(finding: Finding | None) -> datetime.date | None:
    return _iso(finding.value) if finding is not None else None


def _last_signature(text: str, habits: Habits) -> datetime.date | None:
    """Return the latest date in the signature block, None without one."""
    signs = list(_SIGNATURES.finditer(text, len(text) // 10))
    if not signs:
        return None
    block = text[signs[0].start() : signs[0].start() + _BLOCK]
    beside = [
        value for value in find_dates(block, habits) if _DATE_OF.search(block, max(0, value.start - 30), value.start)
    ]
    return max((date for value in beside if (date := _iso(value)) is not None), default=None)


# Of such ends only one is a day of the calendar: "the later of the third anniversary and the date on which …".
_WHICHEVER = re.compile(
    r"\bthe\s+(earlier|earliest|later|latest|longer|longest|shorter|shortest)\s+(?:to\s+occur\s+)?of\b|\bwhichever\s+(?:is|occurs|comes|shall\s+be|happens)"
    r"\s+(?:the\s+)?(earlier|earliest|sooner|first|later|latest|last)\b"
    r"|\bbut\s+(?:in\s+no\s+event\s+(?:for\s+)?|(?:for\s+)?(?:no|not)\s+)(?:longer|more)\s+than\b",
    re.IGNORECASE,
)
_OWN_YEARS = re.compile(r"\b([A-Z][a-z]+\s+Year)s?\b")
_FROM_START = re.compile(r"\b(?:effective|execution)\s+date\b|\bdate\s+(?:hereof|of\s+this)\b", re.IGNORECASE)


# "The last day of the month fifteen years from then": no day that the length alone leads to.
_MONTH_END = re.compile(
    r"\b(?:last\s+day|end)\s+of\s+the\s+(?:calendar\s+|fiscal\s+)?(?:month|quarter|year)\b[^.;\d]{0,40}$", re.IGNORECASE
)


def _has_own_years(words: str, document: Document, segmentation: Segmentation) -> bool:
    """Say whether a term counts years that the contract defines, and that do not begin with it."""
    named = {" ".join(found[1].split()) for found in _OWN_YEARS.finditer(words)}
    return any(
        one.term in named and not _FROM_START.search(document.text, one.start, one.end)
        for one in segmentation.definitions
    )


def _expiration(
    document: Document,
    segmentation: Segmentation,
    finding: Finding,
    dates: dict[str, datetime.date | None],
    habits: Habits,
) -> Value | None:
    at = finding.anchor.start
    words = own_words(finding.clause, segmentation, document.text, at, finding.anchor.end)
    end = read_end(words, habits)
    said = words
    if end is None:
        for start, stop in _explained(document, segmentation, finding):
            said, at = document.text[start:stop], start
            end = read_end(said, habits)
            if end is not None and end.kind is not EndKind.OPEN:
                break
    if end is None:
        return None
    own_years = end.kind is EndKind.LENGTH and (
        _has_own_years(words, document, segmentation) or _MONTH_END.search(said[: end.place[0]]) is not None
    )

    def defined(event: str) -> datetime.date | None:
        return defined_date(document.text, event, habits) or dates.get(defined_as(document.text, event))

    value = None if own_years else _counted(end, dates, defined)
    if value is None and end.event and end.unit in ("hour", "day", "week"):
        return None  # "five days after the papers are there" is no length of a term
    value = value or replace(end_value(end), start=at + end_value(end).start, end=at + end_value(end).end)
    either = (_WHICHEVER.search(words) or _WHICHEVER.search(said)) if value.kind is ValueKind.DATE else None
    if either is None:
        return value
    return replace(value, remarks=(*value.remarks, ValueRemark(OnValue.WHICHEVER)))


def _same_again(finding: Finding, findings: Sequence[Finding]) -> Value | None:
    """Return the first term's length for a renewal "of the same duration"."""
    if not _SAME.search(finding.quote):
        return None
    terms = sorted((one for one in findings if one.clause == "expiration-date"), key=lambda one: -one.weight)
    for end in (read_end(one.quote) for one in terms):
        if end is not None and end.kind is EndKind.LENGTH:
            remarks = (ValueRemark(OnValue.AS_FIRST_TERM, (length_words(end),)),)
            return Value(ValueKind.DURATION, length_words(end), f"{end.count} {end.unit}", remarks=remarks)
    return None


def _explained(document: Document, segmentation: Segmentation, finding: Finding) -> Iterator[tuple[int, int]]:
    """Yield where the terms that the quote refers to say what they are: a definition, or "Expiration Date: …".

    What the term begins with says nothing of its end.
    """
    quote = finding.quote
    names = {match[0] for match in _REFERRED.finditer(quote) if not begins_at(quote, match.start())}
    for definition in segmentation.definitions:
        inside = finding.anchor.start <= definition.start < finding.anchor.end
        if definition.term in names and not inside:
            yield definition.start, min(definition.end, definition.start + _DEFINING)
    for name in sorted(names):
        label = re.compile(rf"{re.escape(name)}\s*:\s*(?P<said>[^\n]{{4,200}})")
        for match in label.finditer(document.text):
            yield match.span()


def _counted(
    end: TermEnd, dates: dict[str, datetime.date | None], defined: Callable[[str], datetime.date | None]
) -> Value | None:
    """Return the date that a length leads to, its arithmetic among the remarks; None where no start is known."""
    start, named = _start(end, dates, defined)
    if start is None:
        return None
    if end.kind is EndKind.YEAR_END:
        return worked_out(datetime.date(start.year, 12, 31), ValueRemark(OnValue.YEAR_END, days=(start,)))
    date = later(start, end.count, end.unit) if end.kind is EndKind.LENGTH else None
    if date is None:
        return None
    kind = OnValue.TERM_FROM
    if end.day_before:
        kind, date = OnValue.DAY_BEFORE_TERM_FROM, date - datetime.timedelta(days=1)
    return worked_out(date, ValueRemark(kind, (named, length_words(end)), (start,)), *end.remarks)


def _start(
    end: TermEnd, dates: dict[str, datetime.date | None], defined: Callable[[str], datetime.date | None]
) -> tuple[datetime.date | None, str]:
    """Return the date that the text counts from and what it is; None where it names one without a date."""
    if end.event:
        return defined(end.event), end.event
    own = _iso(end.start)
    if own is not None:
        return own, "own"
    for name in _ORDER.get(end.anchor, ("effective", "agreement", "signature")):
        date = dates.get(name)
        if date is not None:
            return date, name
    return None, ""

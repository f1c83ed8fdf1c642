"""When a contract takes effect: the date that a finding names, or the one that its words refer to."""

import datetime
import re
from collections.abc import Callable
from dataclasses import replace

from smallprint.domain.clause import ValueKind
from smallprint.domain.document import Document
from smallprint.domain.finding import Finding, Value
from smallprint.domain.passage import Segmentation
from smallprint.domain.value_numbers import later, length_of
from smallprint.domain.value_remark import OnValue, ValueRemark, day_said
from smallprint.read.values.dates import find_dates
from smallprint.read.values.disputes import doubted
from smallprint.read.values.durations import find_durations
from smallprint.read.values.effective_spans import effective_spans
from smallprint.read.values.habits import Habits

FIRST_WRITTEN = re.compile(
    r"date\s+(?:and\s+year\s+)?(?:hereof|of\s+(?:this|the)\s+(?:\w+\s+){0,2}agreement|first|above|set\s+forth|indicated)"
    r"|\b(?:its|this)\s+date\b"
    r"|first\s+(?:above\s+)?(?:written|set|stated|listed)|day\s+and\s+year|date\s+hereof",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"\b(?:last|latest|later|latter)\b[^.]{0,60}\b(?:sign\w*|execut\w*|dates?\b|below)|(?:date|upon|when)\b[^.]{0,40}\b(?:sign\w*|execut\w*)"
    r"|signed\s+by|date\s+(?:set\s+forth\s+)?below",
    re.IGNORECASE,
)
TAKES_EFFECT = re.compile(
    r"\b(?:takes?\s+effect|(?:becomes?|is|be)\s+effective|(?:comes?|enters?)\s+into\s+(?:force|effect)|commences?|begins?|starts?)\b",
    re.IGNORECASE,
)
_REFERS = re.compile(
    rf"{TAKES_EFFECT.pattern}[^.;]{{0,90}}(?:{_SIGNED.pattern}|{FIRST_WRITTEN.pattern})", re.IGNORECASE
)
_NEXT_MONTH = re.compile(
    r"\bfirst\s+day\s+of\s+the\s+(?:(?:next|calendar)\s+)*month\s+(?:following|after|next\s+following)", re.IGNORECASE
)
_SOME_TIME_AFTER = re.compile(
    rf"{TAKES_EFFECT.pattern}[^.;]{{0,60}}\b(?:after|following)\s+"
    r"(?:(?:its|this)\s+date|the\s+date\s+(?:hereof|of\s+this|first|above)|the\s+last\s+(?:signature|execution))",
    re.IGNORECASE,
)
_AFTER = re.compile(r"['’]?\s*(?:after|following|from)\b", re.IGNORECASE)
_DAY_AFTER = re.compile(r"\bday\s+(?:after|following)\s+(?:the|its|this)\s+date", re.IGNORECASE)
_STARTS = re.compile(r"\b(?:effective|commenc\w*|begin\w*|start\w*|effect|force|from|as\s+of|mean\w*)\b", re.IGNORECASE)
_ENDS = re.compile(r"\b(?:until|expir\w*|terminat\w*|end(?:s|ing)?|through|to)\b", re.IGNORECASE)


def effective_value(
    finding: Finding, agreed: datetime.date | None, signed: datetime.date | None, habits: Habits
) -> Value | None:
    """Return the date that the finding names, or the one it refers to: the agreement's, or the last signature's."""
    quote = finding.quote
    named = _named_start(quote, habits)
    if named is not None:
        at = finding.anchor.start
        return replace(named, start=at + named.start, end=at + named.end)
    by_signature = _SIGNED.search(quote)
    date = signed if by_signature else agreed if FIRST_WRITTEN.search(quote) else None
    if date is None:
        return None
    source = "signatures" if by_signature and signed else "agreement"
    if _DAY_AFTER.search(quote):
        return worked_out(date + datetime.timedelta(days=1), ValueRemark(OnValue.DAY_AFTER, (source,), (date,)))
    if _NEXT_MONTH.search(quote):
        first = later(date.replace(day=1), 1, "month")
        return worked_out(first, ValueRemark(OnValue.MONTH_AFTER, (source,), (date,))) if first else None
    return _so_long_after(quote, date, source)


def stated_first(
    document: Document, segmentation: Segmentation, findings: list[Finding], value_of: Callable[[Finding], Value | None]
) -> list[Finding]:
    """Return the findings; what says when the contract takes effect is surer than a date that nothing says it of.

    Where only such a date was found, the finding goes to the sentence that says it.
    """
    own = [one for one in findings if one.clause == "effective-date" and not doubted(one)]
    best = max(own, key=lambda one: one.weight, default=None)
    if best is None or _states(best) or _saideffective_value(document.text, best):
        return findings
    stated = max((one for one in own if _states(one)), key=lambda one: one.weight, default=None)
    if stated is None:
        moved = _moved(document, segmentation, best, value_of)
        return [moved if one is best else one for one in findings]
    swapped = {id(stated): best, id(best): stated}
    return [
        replace(one, confidence=other.confidence, adds=other.adds, likely=other.likely)
        if (other := swapped.get(id(one))) is not None
        else one
        for one in findings
    ]


def _moved(
    document: Document, segmentation: Segmentation, finding: Finding, value_of: Callable[[Finding], Value | None]
) -> Finding:
    for start, end, _ in effective_spans(document, segmentation):
        there = replace(finding, anchor=document.anchor(start, end), quote=document.text[start:end])
        there = replace(there, value=value_of(there))
        if _states(there) and _REFERS.search(there.quote):
            passage = next(one for one in segmentation.passages if one.start <= start < one.end)
            return replace(there, section=passage.section_path, section_number=passage.section_number)
    return finding


def _states(finding: Finding) -> bool:
    """Say whether it is a sentence that refers to its date, so that the date was worked out or could not be."""
    refers = finding.value is not None and finding.value.start < 0
    return refers and TAKES_EFFECT.search(finding.quote) is not None


def _saideffective_value(text: str, finding: Finding) -> bool:
    around = text[max(0, finding.anchor.start - 120) : finding.anchor.end + 80]
    return TAKES_EFFECT.search(around) is not None or re.search(r"\beffective\b", around, re.IGNORECASE) is not None


def _so_long_after(quote: str, date: datetime.date, source: str) -> Value | None:
    """Return the date, or the one so long after it as the quote says; without a date where days cannot be counted."""
    wait = next((one for one in find_durations(quote) if _counts_from(quote, one.end)), None)
    if wait is None and _SOME_TIME_AFTER.search(quote):
        said = ValueRemark(OnValue.SOME_TIME_AFTER, (source,), (date,))
        return Value(ValueKind.DATE, "", "", remarks=(said,))
    if wait is None:
        return worked_out(date, ValueRemark(OnValue.FROM_DATE, (source,)))
    counted = length_of(wait)
    then = later(date, *counted) if counted else None
    if then is None:
        said = ValueRemark(OnValue.LENGTH_NOT_COUNTED, (source, wait.shown), (date,))
        return replace(wait, kind=ValueKind.DATE, shown="", normal="", start=-1, end=-1, remarks=(said,))
    return worked_out(then, ValueRemark(OnValue.LENGTH_AFTER, (source, wait.shown), (date,)), *wait.remarks)


def _counts_from(quote: str, at: int) -> bool:
    """Say whether "after its date", "from the last signature" follows."""
    after = _AFTER.match(quote, at)
    ahead = quote[after.end() : after.end() + 60] if after else ""
    return FIRST_WRITTEN.search(ahead) is not None or _SIGNED.search(ahead) is not None


def _named_start(quote: str, habits: Habits) -> Value | None:
    dates = find_dates(quote, habits)
    fits = [date for date in dates if not _is_end(quote, date.start)]
    return fits[0] if fits else None


def _is_end(quote: str, at: int) -> bool:
    before = quote[max(0, at - 60) : at]
    ends = [match.end() for match in _ENDS.finditer(before)]
    starts = [match.end() for match in _STARTS.finditer(before)]
    return bool(ends) and (not starts or ends[-1] > starts[-1] or starts[-1] - ends[-1] < 8)


def worked_out(date: datetime.date, *remarks: ValueRemark) -> Value:
    """Return a date that stands nowhere in the text, with its arithmetic as the first of its remarks."""
    return Value(ValueKind.DATE, day_said(date), date.isoformat(), remarks=remarks)

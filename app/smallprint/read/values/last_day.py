"""The last day on which notice can still stop a renewal, worked out from the end of the term and the notice."""

import re
from collections.abc import Sequence
from dataclasses import replace

from smallprint.domain.finding import Finding, Standing, Value
from smallprint.domain.term_dates import NOTICE, RENEWAL, last_day
from smallprint.domain.value_numbers import as_day, as_length
from smallprint.domain.value_remark import LAST_DAYS, OnValue, ValueRemark
from smallprint.read.values.durations import Role, find_durations, role_of

_BEFORE_END = re.compile(
    r"['’]?\s*(?:(?:prior|advance|written)\s+){0,2}(?:notice\s+)?(?:before|prior\s+to|in\s+advance\s+of)\s+(?:the\s+)?(?:end|expir\w+|conclusion)\b",
    re.IGNORECASE,
)


def with_last_day(findings: Sequence[Finding], end: Value | None) -> list[Finding]:
    """Return the findings; each notice to stop renewal says the last day for it, where the term's end is a date.

    Where no such notice is sure, a renewal says the last day for the notice that its own words want.
    """
    found = any(one.clause == NOTICE and one.standing is Standing.SURE and one.value is not None for one in findings)
    with_day = [_with_day(finding, end) for finding in findings]
    return with_day if found else [_with_its_notice(finding, end) for finding in with_day]


def _with_its_notice(finding: Finding, end: Value | None) -> Finding:
    value, ends = finding.value, as_day(end.normal) if end else None
    if (
        finding.clause != RENEWAL
        or value is None
        or not value.normal
        or end is None
        or ends is None
        or _tells_it(value)
    ):
        return finding
    quote = finding.quote
    for notice in find_durations(quote):
        length = as_length(notice.normal)
        if length is None or role_of(quote, notice) is not Role.NOTICE or not _BEFORE_END.match(quote, notice.end):
            continue
        day = last_day(ends, length)
        if day is not None:
            said = ValueRemark(OnValue.LAST_DAY, (notice.shown,), (day, ends))
            return replace(finding, value=replace(value, remarks=(*value.remarks, said, *_doubt(end))))
    return finding


def _with_day(finding: Finding, end: Value | None) -> Finding:
    value = finding.value
    if finding.clause != NOTICE or value is None or end is None or _tells_it(value):
        return finding
    length, ends = as_length(value.normal), as_day(end.normal)
    if ends is None:
        return finding
    day = last_day(ends, length) if length else None
    if day is not None:
        said = ValueRemark(OnValue.LAST_DAY, (value.shown,), (day, ends))
    elif value.normal:
        said = ValueRemark(OnValue.LAST_DAY_NOT_COUNTED, (value.shown,), (ends,))
    else:
        return finding
    return replace(finding, value=replace(value, remarks=(*value.remarks, said, *_doubt(end))))


def _tells_it(value: Value) -> bool:
    return any(one.kind in LAST_DAYS for one in value.remarks)


def _doubt(end: Value) -> tuple[ValueRemark, ...]:
    """Return what makes the end itself uncertain, for what is worked out from it."""
    uncertain = end.readings_differ or any(one.kind is OnValue.EITHER_ORDER for one in end.remarks)
    return (ValueRemark(OnValue.END_UNCERTAIN, of=end.remarks),) if uncertain else ()

"""The last day on which notice can still stop a renewal, worked out from the end of the term and the notice."""

from collections.abc import Sequence
from dataclasses import replace

from smallprint.domain.finding import Finding, Value
from smallprint.domain.term_dates import NOTICE, last_day
from smallprint.domain.value_numbers import as_day, as_length
from smallprint.domain.value_remark import LAST_DAYS, OnValue, ValueRemark


def with_last_day(findings: Sequence[Finding], end: Value | None) -> list[Finding]:
    """Return the findings; each notice to stop renewal says the last day for it, where the term's end is a date."""
    return [_with_day(finding, end) for finding in findings]


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

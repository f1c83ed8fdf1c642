"""The last day on which notice can still stop a renewal, worked out from the end of the term and the notice."""

from collections.abc import Sequence
from dataclasses import replace

from smallprint.domain.finding import Finding, Value
from smallprint.domain.term_dates import LAST_DAY, NOTICE, last_day
from smallprint.domain.value_numbers import as_day, as_length


def with_last_day(findings: Sequence[Finding], end: Value | None) -> list[Finding]:
    """Return the findings; each notice to stop renewal says the last day for it, where the term's end is a date."""
    return [_with_day(finding, end) for finding in findings]


def _with_day(finding: Finding, end: Value | None) -> Finding:
    value = finding.value
    if finding.clause != NOTICE or value is None or end is None or LAST_DAY in value.remark:
        return finding
    length, ends = as_length(value.normal), as_day(end.normal)
    if ends is None:
        return finding
    day = last_day(ends, length) if length else None
    if day is None:
        said = f"{LAST_DAY} not worked out; {value.shown} before {ends} cannot be counted." if value.normal else ""
    else:
        said = f"{LAST_DAY} {day} ({value.shown} before the end, {ends})."
    remark = " ".join(filter(None, (value.remark, said, _doubt(end))))
    return replace(finding, value=replace(value, remark=remark)) if said else finding


def _doubt(end: Value) -> str:
    """Return what makes the end itself uncertain, for what is worked out from it."""
    return f"The end is uncertain: {end.remark}" if "disagree" in end.remark or "may be" in end.remark else ""

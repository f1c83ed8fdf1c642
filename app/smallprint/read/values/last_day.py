"""The last day on which notice can still stop a renewal, worked out from the end of the term and the notice."""

import datetime
from collections.abc import Sequence
from dataclasses import replace

from smallprint.domain.finding import Finding, Value
from smallprint.read.values.dates import later
from smallprint.read.values.durations import length_of

_SAID = "Last day to give notice:"


def with_last_day(findings: Sequence[Finding], end: Value | None) -> list[Finding]:
    """Return the findings; each notice to stop renewal says the last day for it, where the term's end is a date."""
    return [_with_day(finding, end) for finding in findings]


def _with_day(finding: Finding, end: Value | None) -> Finding:
    value = finding.value
    if finding.clause != "notice-to-stop-renewal" or value is None or end is None or _SAID in value.remark:
        return finding
    length = length_of(value)
    try:
        ends = datetime.date.fromisoformat(end.normal)
    except ValueError:
        return finding
    day = later(ends, -length[0], length[1]) if length else None
    if day is None:
        said = f"{_SAID} not worked out; {value.shown} before {ends} cannot be counted." if value.normal else ""
    else:
        said = f"{_SAID} {day} ({value.shown} before the end, {ends})."
    remark = " ".join(filter(None, (value.remark, said, _doubt(end))))
    return replace(finding, value=replace(value, remark=remark)) if said else finding


def _doubt(end: Value) -> str:
    """Return what makes the end itself uncertain, for what is worked out from it."""
    return f"The end is uncertain: {end.remark}" if "disagree" in end.remark or "may be" in end.remark else ""

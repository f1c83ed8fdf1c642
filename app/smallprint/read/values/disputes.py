"""Readings that disagree: two findings of one type with different values, or words and figures of one value."""

from collections.abc import Sequence
from dataclasses import replace

from smallprint.domain.finding import Finding, Value
from smallprint.domain.value_remark import OnValue, ValueRemark

_ONE_VALUE = {"agreement-date", "effective-date", "expiration-date", "governing-law", "renewal-term"}
_ONE_VALUE |= {"notice-to-stop-renewal"}
_SERIOUS = 0.3  # weight from which a finding's value counts as a voice
# Of 82 contracts, the surest of several that disagree was right as often as its confidence said, the others far less.
_SUREST_KEEPS, _OTHERS_KEEP = 0.95, 0.7


def doubted(finding: Finding) -> bool:
    """Say whether the finding says already that another one disagrees."""
    return (
        finding.value is not None
        and finding.disputed
        and any(one.kind is OnValue.PASSAGES_DISAGREE for one in finding.value.remarks)
    )


def disputed(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings; those of a type whose values differ say so, and their confidence falls."""
    return [_beside(finding, findings) for finding in findings]


def _beside(finding: Finding, findings: Sequence[Finding]) -> Finding:
    value = finding.value
    if value is None or finding.clause not in _ONE_VALUE or finding.weight < _SERIOUS or doubted(finding):
        return finding
    others = [
        other
        for other in findings
        if other.clause == finding.clause and other.weight >= _SERIOUS and _differs(value, other.value)
    ]
    if not others:
        return finding
    surest = max(others, key=lambda other: other.weight)
    read = surest.value.shown if surest.value else ""
    remarks = (*value.remarks, ValueRemark(OnValue.PASSAGES_DISAGREE, (read,)))
    kept = _SUREST_KEEPS if finding.weight > surest.weight else _OTHERS_KEEP
    return replace(finding.kept(kept), value=replace(value, remarks=remarks), disputed=True)


def _differs(value: Value, other: Value | None) -> bool:
    return other is not None and bool(value.normal and other.normal) and value.normal != other.normal

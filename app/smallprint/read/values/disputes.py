"""Readings that disagree: two findings of one type with different values, or words and figures of one value."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from smallprint.domain.finding import Finding
from smallprint.domain.value_numbers import as_day, as_length
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
    voices: dict[str, list[Finding]] = {}
    for one in findings:
        if one.weight >= _SERIOUS and one.value is not None and one.value.normal:
            voices.setdefault(one.clause, []).append(one)
    heard = {clause: _Voices(own) for clause, own in voices.items()}
    return [_beside(finding, heard) for finding in findings]


class _Voices:
    """What the findings of one type say that count: the surest of all, and the surest that says something else."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._best = max(findings, key=lambda one: one.weight)
        others = [one for one in findings if _differ(one, self._best)]
        self._other = max(others, key=lambda one: one.weight, default=None)

    def against(self, finding: Finding) -> Finding | None:
        """Return the surest that says something else than a finding."""
        return self._best if _differ(finding, self._best) else self._other


def _differ(one: Finding, other: Finding) -> bool:
    """Say whether two findings say different things; a length of unknown start says nothing against a day."""
    lengths = [as_length(_said(finding)) is not None for finding in (one, other)]
    days = [as_day(_said(finding)) is not None for finding in (one, other)]
    return _said(one) != _said(other) and not (any(lengths) and any(days))


def _said(finding: Finding) -> str:
    return finding.value.normal if finding.value is not None else ""


def _beside(finding: Finding, heard: Mapping[str, _Voices]) -> Finding:
    value = finding.value
    if value is None or finding.clause not in _ONE_VALUE or finding.weight < _SERIOUS or doubted(finding):
        return finding
    surest = heard[finding.clause].against(finding) if value.normal else None
    if surest is None:
        return finding
    read = surest.value.shown if surest.value else ""
    remarks = (*value.remarks, ValueRemark(OnValue.PASSAGES_DISAGREE, (read,)))
    kept = _SUREST_KEEPS if finding.weight > surest.weight else _OTHERS_KEEP
    return replace(finding.kept(kept), value=replace(value, remarks=remarks), disputed=True)

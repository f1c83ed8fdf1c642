"""Why a value of a contract and a condition cannot be compared for certain."""

import re

from smallprint.domain.finding import Value
from smallprint.domain.playbook import Condition, Measure
from smallprint.domain.playbook_verdict import Doubt
from smallprint.playbooks.bounds import measure_of
from smallprint.playbooks.comparing import holds, is_margin, is_of_other_time

_RANGE = re.compile(r"(?:greater|lesser|earlier|later) of .+|.+ to .+")


def doubt_of(condition: Condition, value: Value, words: str = "") -> Doubt | None:
    """Return why it cannot be said whether a value meets a condition; None where it can be.

    `words` are those of the contract from just before the value.
    """
    if holds(condition, value, words) is not None:
        return None
    bound, normal = condition.bounds[0], value.normal
    if _RANGE.fullmatch(normal):
        return Doubt.ON_BOTH_SIDES
    measure = measure_of(normal)
    if bound.measure is Measure.FEES and measure is Measure.SHARE:
        return Doubt.FEES_OF_WHEN
    if measure is not bound.measure:
        return Doubt.OTHER_KIND
    if measure is Measure.SHARE:
        said = f"{value.shown} {words}"
        return Doubt.OTHER_TIME if is_of_other_time(said) else Doubt.MARGIN if is_margin(said) else Doubt.UNSAID
    return {Measure.LENGTH: Doubt.UNITS, Measure.SUM: Doubt.CURRENCIES}.get(measure, Doubt.UNSAID)

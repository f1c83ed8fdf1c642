"""Whether a value of a contract meets a condition: yes, no, or None where the two cannot be compared for certain."""

import re
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

from smallprint.domain.finding import Value
from smallprint.domain.playbook import Bound, Comparison, Condition, Measure
from smallprint.facts.conditions import Amounts, Lasts, OfPlace, Than
from smallprint.playbooks.bounds import fees_in_months, measure_of
from smallprint.read.values.shares import find_shares

_THAN = {
    Comparison.AT_MOST: Than.AT_MOST,
    Comparison.AT_LEAST: Than.AT_LEAST,
    Comparison.EQUALS: Than.EQUAL,
    Comparison.ONE_OF: Than.EQUAL,
}
_COMPOSITE = re.compile(r"(greater|lesser|earlier|later) of (.+)")
_OF_A_YEAR = re.compile(
    r"\b(?:annual|yearly|annualised|annualized)\b|\b(?:in|for|per|each|a|any|that|the)\s+(?:contract\s+)?year\b",
    re.IGNORECASE,
)
_A_MONTH = re.compile(r"\b(?:per|a|each|every)\s+(?:calendar\s+)?month\b|\bmonthly\b|/\s?month\b", re.IGNORECASE)
_MARGIN = re.compile(r"\b(?:above|over|plus|in\s+excess\s+of|higher\s+than)\b", re.IGNORECASE)
_A_YEAR = re.compile(r"\b(?:per\s+annum|(?:a|per|each)\s+year|annually)\b|\bp\.\s?a\.", re.IGNORECASE)
_OTHER_TIME = re.compile(
    r"\b(?:per|a|each|every)\s+(?:day|week|quarter)\b|\b(?:daily|weekly|quarterly)\b", re.IGNORECASE
)


def holds(condition: Condition, value: Value, words: str = "") -> bool | None:
    """Say whether a value meets a condition; `words` are those of the contract from just before the value."""
    if condition.comparison in (Comparison.EQUALS, Comparison.ONE_OF):
        if condition.bounds[0].measure is Measure.PLACE:
            return _all(_any(_of_place(bound, place) for bound in condition.bounds) for place in _places(value))
        return _any(_compared(condition.comparison, bound, value, words) for bound in condition.bounds)
    return _compared(condition.comparison, condition.bounds[0], value, words)


def all_hold(conditions: Sequence[Condition], value: Value, words: str = "") -> bool | None:
    """Say whether a value meets all conditions."""
    return _all(holds(one, value, words) for one in conditions)


def is_margin(words: str) -> bool:
    """Say whether a rate is a margin above another one."""
    return _MARGIN.search(words) is not None


def is_of_other_time(words: str) -> bool:
    """Say whether a rate is that of another time than a year; "10% a year, calculated daily" is not."""
    return _OTHER_TIME.search(words) is not None and _A_YEAR.search(words) is None


def _compared(comparison: Comparison, bound: Bound, value: Value, words: str) -> bool | None:
    """Compare a value, which may be put together of two: a cap of the greater of two sums is at least either."""
    composite = _COMPOSITE.fullmatch(value.normal)
    if composite is None:
        return _ranged(comparison, bound, value.normal, value.shown, words)
    parts = composite[2].split(" and ")
    decided = [_ranged(comparison, bound, one, one, words) for one in parts]
    most = composite[1] in ("greater", "later")
    if comparison is Comparison.AT_LEAST:
        return _any(decided) if most else _all(decided)
    if comparison is Comparison.AT_MOST:
        return _all(decided) if most else _any(decided)
    return False if not any(one is not False for one in decided) else None


def _ranged(comparison: Comparison, bound: Bound, normal: str, shown: str, words: str) -> bool | None:
    """Compare a value or both ends of a range."""
    ends = normal.split(" to ")
    if len(ends) == 2 and len(ends[1].split()) == 1 and len(ends[0].split()) == 2:  # "EUR 5 to 10"
        ends[1] = f"{ends[0].split()[0]} {ends[1]}"
    said = {_single(comparison, bound, one, shown, words) for one in ends}
    return said.pop() if len(said) == 1 else None


def _single(comparison: Comparison, bound: Bound, normal: str, shown: str, words: str) -> bool | None:
    than = _THAN[comparison]
    if bound.measure is Measure.LENGTH:
        return Lasts(than, bound.normal).decides(normal)
    if bound.measure is Measure.SUM:
        return Amounts(than, bound.normal).decides(normal)
    if bound.measure is Measure.SHARE:
        return _shares(than, normal, f"{shown} {words}", bound)
    if bound.measure is Measure.FEES:
        months = fees_in_months(bound.normal)
        return _numbers(than, _months_of_fees(normal, shown), Fraction(months) if months else None)
    if bound.measure is Measure.PLACE:
        return _of_place(bound, normal)
    return " ".join(bound.normal.split()).casefold() in (one.casefold() for one in (normal, shown) if one)


def _shares(than: Than, normal: str, words: str, bound: Bound) -> bool | None:
    """Compare two shares; a margin above a base rate is less than the rate, by nobody knows how much.

    So 10% above it are certainly not at most 8%, and 4% flat are certainly at most 4% above it.
    """
    decided = _numbers(than, _share(normal, words), _share(bound.normal, bound.text))
    said, asked = is_margin(words), is_margin(bound.text)
    if said is asked:
        return decided
    certain = (than is Than.AT_LEAST) if said else (than is Than.AT_MOST)
    return decided if decided is certain else None


def _share(normal: str, words: str) -> Fraction | None:
    """Return a share in hundredths; a rate by the month as that of a year, and one of a day not at all."""
    if measure_of(normal) is not Measure.SHARE or is_of_other_time(words):
        return None
    return Fraction(normal[:-1]) * (12 if _A_MONTH.search(words) else 1)


def _months_of_fees(normal: str, shown: str) -> Fraction | None:
    """Return in how many months the fees are paid that a cap comes to; None where the contract does not say of when."""
    months = fees_in_months(normal)
    if months is not None:
        return Fraction(months)
    share = re.fullmatch(r"(\d+(?:\.\d+)?)%", normal)
    told = [found for one in find_shares(shown) if (found := fees_in_months(one.normal)) is not None]
    if share is None:
        return Fraction(told[0]) if told and measure_of(normal) is None else None
    within = _paid_within(shown)
    return Fraction(share[1]) * within / 100 if within else None


def _paid_within(shown: str) -> int | None:
    """Return the months of "125% of the fees paid in the preceding 12 months", or of annual fees."""
    behind = re.sub(r"^.*?(?:%|per\s?cent|twice|times)", "fees ", shown, count=1, flags=re.IGNORECASE | re.DOTALL)
    told = [found for one in find_shares(behind) if (found := fees_in_months(one.normal)) is not None]
    if told:
        return told[0]
    return 12 if _OF_A_YEAR.search(behind) else None


def _numbers(than: Than, said: Fraction | None, asked: Fraction | None) -> bool | None:
    if said is None or asked is None:
        return None
    decide: dict[Than, Callable[[Fraction, Fraction], bool]] = {
        Than.AT_MOST: lambda one, other: one <= other,
        Than.AT_LEAST: lambda one, other: one >= other,
    }
    return decide[than](said, asked) if than in decide else said == asked


def _places(value: Value) -> list[str]:
    return [one.strip() for one in value.normal.split(";") if one.strip()] or [""]


def _of_place(bound: Bound, place: str) -> bool | None:
    return OfPlace(bound.normal).decides(place) if place else None


def _any(said: Iterable[bool | None]) -> bool | None:
    decided = list(said)
    return True if True in decided else None if None in decided else False


def _all(said: Iterable[bool | None]) -> bool | None:
    decided = list(said)
    return False if False in decided else None if None in decided else True

"""What a condition compares with, read by the same rules as a contract's words: "90 days", "12 months of fees"."""

import re
from collections.abc import Callable

from smallprint.domain.finding import Value
from smallprint.domain.playbook import Bound, Measure
from smallprint.read.values.amounts import find_amounts
from smallprint.read.values.durations import PERPETUAL, find_durations
from smallprint.read.values.places import find_places
from smallprint.read.values.shares import find_shares

_CARRIES_NOTHING = {
    "the", "a", "an", "of", "in", "per", "total", "paid", "payable", "preceding", "prior", "previous", "laws", "law",
    "written", "notice", "and", "state", "above", "over", "plus", "base", "rate", "central", "bank", "s", "points",
}  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
_SHARE = re.compile(r"\d+(?:\.\d+)?%")
_MONTHS_FEES = re.compile(r"(\d+) (month|quarter|year) fees")


def read_bound(text: str) -> Bound:
    """Return the bound that a text is; one that is no length, sum, share, fees or place is words."""
    text = " ".join(text.split())
    for measure, find in _RULES:
        found = [value for value in find(text) if value.normal and _whole(text, value)]
        if len(found) == 1 and (normal := _normal(measure, found[0].normal)):
            return Bound(text, measure, normal)
    return Bound(text, Measure.WORDS, text)


def measure_of(normal: str) -> Measure | None:
    """Return the measure of a value's normal form; None for one that is put together of several."""
    if _MONTHS_FEES.fullmatch(normal):
        return Measure.FEES
    if _SHARE.fullmatch(normal):
        return Measure.SHARE
    if normal == PERPETUAL or re.fullmatch(r"\d+(?:\.\d+)? (?:business day|hour|day|week|month|year)", normal):
        return Measure.LENGTH
    return Measure.SUM if re.fullmatch(r"[A-Z]{3} \d+(?:\.\d+)?", normal) else None


def fees_in_months(normal: str) -> int | None:
    """Return in how many months the fees of "2 year fees" are paid; None for anything else."""
    match = _MONTHS_FEES.fullmatch(normal)
    return int(match[1]) * {"month": 1, "quarter": 3, "year": 12}[match[2]] if match else None


def _normal(measure: Measure, normal: str) -> str:
    """Return a value's normal form where it is of the measure, else ""."""
    if measure is Measure.PLACE:
        return normal
    return normal if measure_of(normal) is measure else ""


def _whole(text: str, value: Value) -> bool:
    rest = f"{text[: value.start]} {text[value.end :]}"
    return {word.lower() for word in _WORD.findall(rest)} <= _CARRIES_NOTHING


_RULES: tuple[tuple[Measure, Callable[[str], list[Value]]], ...] = (
    (Measure.FEES, find_shares),
    (Measure.SHARE, find_shares),
    (Measure.SUM, find_amounts),
    (Measure.LENGTH, find_durations),
    (Measure.PLACE, find_places),
)

"""Values as numbers: the day, the length or the sum that a finding comes to, and days counted from a day."""

import calendar
import datetime
import re
from dataclasses import dataclass
from decimal import Decimal

from smallprint.domain.clause import ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Value
from smallprint.domain.review import ReviewedFinding

_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}
_LENGTH = re.compile(r"(\d+) (day|week|month|year)s?")
_SUM = re.compile(r"([A-Z]{3}) (\d[\d,]*(?:\.\d+)?)")
_SHARE = re.compile(r"(\d+(?:\.\d+)?)\s?%")


@dataclass(frozen=True, slots=True)
class Length:
    """So many days, weeks, months or years; `unit` is the singular."""

    count: int
    unit: str

    @property
    def unit_words(self) -> str:
        """The unit as it stands after the count: "day" or "days"."""
        return self.unit if self.count == 1 else f"{self.unit}s"

    def __str__(self) -> str:
        return f"{self.count} {self.unit_words}"


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount of money; `currency` is the code of ISO 4217."""

    currency: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole: 0.05 for five per cent."""

    part: Decimal


def later(date: datetime.date, count: int, unit: str) -> datetime.date | None:
    """Return the date `count` days, weeks, months or years later, on the same day or the month's last, or None."""
    try:
        if unit in _DAYS:
            return date + datetime.timedelta(days=count * _DAYS[unit])
        months = date.year * 12 + date.month - 1 + count * _MONTHS[unit]
        year, month = months // 12, months % 12 + 1
        return datetime.date(year, month, min(date.day, calendar.monthrange(year, month)[1]))
    except (ValueError, OverflowError):
        return None


def length_of(value: Value) -> tuple[int, str] | None:
    """Return the count and unit that a date can be counted with; None for ranges, business days, hours and parts."""
    length = as_length(value.normal)
    return (length.count, length.unit) if length else None


def as_length(said: str) -> Length | None:
    """Return the length that "30 day" or "30 days" is, None for anything else."""
    match = _LENGTH.fullmatch(said)
    return Length(int(match[1]), match[2]) if match else None


def as_day(said: str) -> datetime.date | None:
    """Return the day that "2026-03-31" is, None for anything else."""
    try:
        return datetime.date.fromisoformat(said) if len(said) == 10 else None
    except ValueError:
        return None


def day_of(found: ReviewedFinding) -> datetime.date | None:
    """Return the day that a finding says: as it was read, or as a person wrote it in the form 2026-03-31."""
    value = found.finding.value
    if value is None or value.kind is not ValueKind.DATE:
        return None
    return as_day(_said(found, value))


def as_number(found: ReviewedFinding) -> datetime.date | Length | Sum | Share | None:
    """Return what a finding's value comes to, as a person left it; None where that is words."""
    value = found.finding.value
    edited = found.verdict is Verdict.EDITED and found.shown_value
    if value is None and not edited:
        return None
    said = _said(found, value)
    if match := _SUM.fullmatch(said):
        return Sum(match[1], Decimal(match[2].replace(",", "")))
    if match := _SHARE.fullmatch(said):
        return Share(Decimal(match[1]) / 100)
    return as_day(said) or as_length(said)


def _said(found: ReviewedFinding, value: Value | None) -> str:
    if found.verdict is Verdict.EDITED and found.decision is not None and found.decision.value:
        return found.shown_value
    return value.normal if value else ""

"""What a question says of a value ("in 2026", "New York", "above EUR 1m"), and whether a stored value meets it.

A condition decides a value's normal form: True, False, or None where the value does not say. `either_order` says that
a date may as well be read with day and month the other way round.
"""

import datetime
import re
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from smallprint.facts.periods import Period
from smallprint.read.values.durations import PERPETUAL
from smallprint.read.values.places import country_of

_DURATION = re.compile(r"(\d+(?:\.\d+)?) (business day|hour|day|week|month|year)")
_SUM = re.compile(r"([A-Z]{3}) (\d+(?:\.\d+)?)")
_WORD = re.compile(r"[^\W_]+")
# The least and the most days of a unit: lengths of different units are compared only where these decide.
_DAYS = {
    "hour": (Fraction(1, 24), Fraction(1, 24)),
    "day": (Fraction(1), Fraction(1)),
    "business day": (Fraction(1), Fraction(2)),
    "week": (Fraction(7), Fraction(7)),
    "month": (Fraction(28), Fraction(31)),
    "year": (Fraction(365), Fraction(366)),
}


class Than(StrEnum):
    """How a value is compared with the question's."""

    OVER = "over"
    UNDER = "under"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    EQUAL = "equal"


@dataclass(frozen=True, slots=True)
class InPeriod:
    """A date lies within a period."""

    period: Period

    def decides(self, normal: str, either_order: bool = False) -> bool | None:
        """Say whether the date does; None for what is no date."""
        if normal == PERPETUAL:  # never ends: not within a time that itself ends
            return None if self.period.last is None else False
        days = _days(normal, either_order)
        said = {self.period.holds(day) for day in days}
        return said.pop() if len(said) == 1 else None


@dataclass(frozen=True, slots=True)
class RunsOn:
    """A term has not ended on a day (`not_ended`), or has."""

    day: datetime.date
    not_ended: bool = True

    def decides(self, normal: str, either_order: bool = False) -> bool | None:
        """Say whether the term does."""
        if normal == PERPETUAL:
            return self.not_ended
        said = {(end >= self.day) is self.not_ended for end in _days(normal, either_order)}
        return said.pop() if len(said) == 1 else None


@dataclass(frozen=True, slots=True)
class OfPlace:
    """A law is that of a place, or of a place within it."""

    place: str

    def decides(self, normal: str, either_order: bool = False) -> bool | None:
        """Say whether the law is; None where it depends on the case, or is said of a whole country only."""
        del either_order
        places = [one.strip() for one in normal.split(";") if one.strip()]
        said = {self._decides(one) for one in places}
        return said.pop() if len(said) == 1 else None

    def _decides(self, place: str) -> bool | None:
        if place == self.place or country_of(place) == self.place or _one_law(self.place, place):
            return True
        return None if country_of(self.place) == place else False


@dataclass(frozen=True, slots=True)
class Amounts:
    """A sum is compared with one of the same currency."""

    than: Than
    normal: str

    def decides(self, normal: str, either_order: bool = False) -> bool | None:
        """Say whether the sum is so; None for another currency, and for what is no plain sum."""
        del either_order
        asked, said = _SUM.fullmatch(self.normal), _SUM.fullmatch(normal)
        if asked is None or said is None or asked[1] != said[1]:
            return None
        value = Fraction(said[2])
        return _compared(self.than, (value, value), (Fraction(asked[2]), Fraction(asked[2])))


@dataclass(frozen=True, slots=True)
class Lasts:
    """A length of time is compared with another one."""

    than: Than
    normal: str

    def decides(self, normal: str, either_order: bool = False) -> bool | None:
        """Say whether the length is so; None where the units do not allow it to be said."""
        del either_order
        asked, said = _DURATION.fullmatch(self.normal), _DURATION.fullmatch(normal)
        if normal == PERPETUAL and asked is not None:
            return self.than in (Than.OVER, Than.AT_LEAST)
        if asked is None or said is None:
            return None
        if {asked[2], said[2]} <= {"month", "year"}:  # a year is twelve months, whichever they are
            months = [Fraction(one[1]) * (12 if one[2] == "year" else 1) for one in (said, asked)]
            return _compared(self.than, (months[0], months[0]), (months[1], months[1]))
        return _compared(self.than, _bounds(said), _bounds(asked))


@dataclass(frozen=True, slots=True)
class PartyNamed:
    """The parties have one of this name among them."""

    name: str

    def decides(self, normal: str, either_order: bool = False) -> bool | None:
        """Say whether they have."""
        del either_order
        return bool(normal) and _folded(self.name) in _folded(normal)


@dataclass(frozen=True, slots=True)
class IsThere:
    """A clause of the type is there: that it was found says so."""

    def decides(self, normal: str, either_order: bool = False) -> bool | None:
        """Say that it is."""
        del normal, either_order
        return True


FactCondition = InPeriod | RunsOn | OfPlace | Amounts | Lasts | PartyNamed | IsThere


def _days(normal: str, either_order: bool) -> set[datetime.date]:
    """Return the day that a date is, or both days that it may be; none for what is no date."""
    try:
        day = datetime.date.fromisoformat(normal)
    except ValueError:
        return set()
    if not either_order:
        return {day}
    try:
        return {day, day.replace(month=day.day, day=day.month)}
    except ValueError:
        return {day}


def _one_law(one: str, other: str) -> bool:
    """Say whether one place is named as a part of the other: the law of England is that of England and Wales."""
    return one in other.split(" and ") or other in one.split(" and ")


def _bounds(length: re.Match[str]) -> tuple[Fraction, Fraction]:
    least, most = _DAYS[length[2]]
    return Fraction(length[1]) * least, Fraction(length[1]) * most


def _compared(than: Than, said: tuple[Fraction, Fraction], asked: tuple[Fraction, Fraction]) -> bool | None:
    """Compare two values that lie between a least and a most; None where those overlap."""
    if said == asked and said[0] == said[1]:
        return than in (Than.EQUAL, Than.AT_LEAST, Than.AT_MOST)
    if said[0] > asked[1]:
        return than in (Than.OVER, Than.AT_LEAST)
    if said[1] < asked[0]:
        return than in (Than.UNDER, Than.AT_MOST)
    if than is Than.AT_LEAST and said[0] >= asked[1]:
        return True
    if than is Than.AT_MOST and said[1] <= asked[0]:
        return True
    return None


def _folded(name: str) -> str:
    return f" {' '.join(_WORD.findall(name.casefold()))} "

"""The time that a question names ("in 2026", "before 30 June", "within the next 90 days") as a first and a last day."""

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass

from smallprint.domain.value_numbers import later
from smallprint.language.numerals import NUMBER_WORDS, number_of
from smallprint.read.values.date_spans import MONTHS
from smallprint.read.values.dates import find_dates

Day = datetime.date
_ONE_DAY = datetime.timedelta(days=1)
_UNIT = r"(?P<unit>day|week|month|quarter|year)s?"
_COUNT = rf"(?:(?P<count>\d{{1,4}})|(?P<words>{NUMBER_WORDS}))"
_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_COMING = re.compile(
    rf"\b(?:within|in|over|during|for)\s+(?:the\s+)?(?:next|coming|following)\s+{_COUNT}\s+{_UNIT}\b"
    rf"|\b(?:within|in\s+less\s+than|in\s+under)\s+{_COUNT.replace('count', 'count2').replace('words', 'words2')}\s+"
    rf"{_UNIT.replace('unit', 'unit2')}\b(?!\s+(?:of|after|from|before))",
    re.IGNORECASE,
)
_PAST = re.compile(rf"\b(?:within|in|over|during)\s+(?:the\s+)?(?:last|past|previous)\s+{_COUNT}\s+{_UNIT}\b", re.I)
_RELATIVE = re.compile(
    r"\b(?P<which>this|next|last|the\s+current)\s+(?P<unit>week|month|quarter|year)\b", re.IGNORECASE
)
_QUARTER = re.compile(
    r"\b(?:Q(?P<number>[1-4])|(?:the\s+)?(?P<word>first|second|third|fourth|last)\s+quarter)(?:\s+of)?\s*(?P<year>(?:19|20)\d\d)?\b",
    re.IGNORECASE,
)
_HALF = re.compile(
    r"\b(?P<word>first|second)\s+half\s+of\s+(?P<year>(?:19|20)\d\d)\b|\bH(?P<number>[12])\s+(?P<year2>(?:19|20)\d\d)\b",
    re.I,
)
_MONTH = re.compile(rf"\b(?P<month>{_NAMES})\b\.?(?:,?\s+(?:of\s+)?(?P<year>(?:19|20)\d\d)\b)?", re.IGNORECASE)
_DAY_OF_MONTH = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_NAMES})|(?P<month2>{_NAMES})\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)\b"
    r"(?!,?\s*(?:19|20)\d\d)",
    re.IGNORECASE,
)
_BEFORE_MONTH = re.compile(
    r"\b(?:in|before|after|by|since|of|until|till|from|during|this|next|last|and|to|through)\s+$", re.I
)
_YEAR = re.compile(r"(?<![\d.,/$€£-])(?<![A-Z]{3}\s)(?P<year>(?:19|20)\d\d)(?![\d,./-]\d)\b")
_TODAY = re.compile(r"\b(?P<day>today|now|tomorrow|yesterday)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|from)\s+$", re.IGNORECASE)
_AND = re.compile(r"\s*(?:and|to|until|till|through|–|-)\s*(?:the\s+)?(?:end\s+of\s+)?$", re.IGNORECASE)
_OPERATORS: tuple[tuple[str, str], ...] = (
    (r"\b(?:on\s+or\s+before|not?\s+later\s+than|up\s+to(?:\s+and\s+including)?|by)\s+(?:the\s+)?end\s+of\s*$", "by"),
    (r"\b(?:after|later\s+than)\s+(?:the\s+)?end\s+of\s*$", "after"),
    (r"\bbefore\s+(?:the\s+)?end\s+of\s*$", "by"),
    (r"\b(?:at|on|around)\s+(?:the\s+)?end\s+of\s*$", "last"),
    (r"\b(?:on\s+or\s+before|not?\s+later\s+than|up\s+to(?:\s+and\s+including)?|by)\s+(?:the\s+)?$", "by"),
    (r"\b(?:on\s+or\s+after|not?\s+earlier\s+than|since|as\s+of|from)\s+(?:the\s+)?$", "since"),
    (r"\b(?:before|prior\s+to|earlier\s+than|ahead\s+of)\s+(?:the\s+)?$", "before"),
    (r"\b(?:after|later\s+than|beyond|past|following)\s+(?:the\s+)?$", "after"),
)


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends included; None where it is open at that end. `words` are the question's."""

    first: Day | None
    last: Day | None
    words: str = ""

    def holds(self, day: Day) -> bool:
        """Say whether a day lies within it."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class _NamedPeriod:
    """Some days that a question names, and where it does."""

    first: Day
    last: Day
    start: int
    end: int
    whole: bool = False  # it needs no word before it ("in the next 90 days")
    year: bool = False


def period_of(question: str, today: Day) -> Period | None:
    """Return the time that a question names, None where it names none or one that can be read in two ways."""
    text = " ".join(question.split())
    named = _named(text, today)
    if not named:
        return None
    one = named[0]
    if len(named) == 2 and _BETWEEN.search(text[: one.start]) and _AND.fullmatch(text[one.end : named[1].start]):
        return Period(one.first, named[1].last, text[one.start : named[1].end])
    if len(named) > 1:
        return None
    words = text[one.start : one.end]
    if one.whole:
        return Period(one.first, one.last, words)
    for pattern, operator in _OPERATORS:
        before = re.search(pattern, text[: one.start], re.IGNORECASE)
        if before is not None:
            if operator == "by" and one.year and "end" not in before[0].lower():
                return None  # "by 2026": before it begins, or before it ends?
            return _APPLIED[operator](one, text[before.start() : one.end])
    return Period(one.first, one.last, words)


_APPLIED: dict[str, Callable[[_NamedPeriod, str], Period]] = {
    "by": lambda one, words: Period(None, one.last, words),
    "since": lambda one, words: Period(one.first, None, words),
    "before": lambda one, words: Period(None, one.first - _ONE_DAY, words),
    "after": lambda one, words: Period(one.last + _ONE_DAY, None, words),
    "last": lambda one, words: Period(one.last, one.last, words),
}


def _named(text: str, today: Day) -> list[_NamedPeriod]:
    """Return the times that a text names, in order; one inside a longer one is not counted."""
    found: list[_NamedPeriod] = []
    for one in (*_stretches(text, today), *_calendar(text, today)):
        if not any(one.start < other.end and other.start < one.end for other in found):
            found.append(one)
    return sorted(found, key=lambda one: one.start)


def _stretches(text: str, today: Day) -> list[_NamedPeriod]:
    found = []
    for match in _COMING.finditer(text):
        count, unit = (
            match["count"] or match["words"] or match["count2"] or match["words2"],
            match["unit"] or match["unit2"],
        )
        last = _shifted(today, count, unit, 1)
        if last is not None:
            found.append(_NamedPeriod(today, last, *match.span(), whole=True))
    for match in _PAST.finditer(text):
        first = _shifted(today, match["count"] or match["words"], match["unit"], -1)
        if first is not None:
            found.append(_NamedPeriod(first, today, *match.span(), whole=True))
    for match in _RELATIVE.finditer(text):
        step = {"next": 1, "last": -1}.get(match["which"].lower(), 0)
        found.append(_NamedPeriod(*_around(today, match["unit"].lower(), step), *match.span()))
    for match in _TODAY.finditer(text):
        day = today + _ONE_DAY * {"tomorrow": 1, "yesterday": -1}.get(match["day"].lower(), 0)
        found.append(_NamedPeriod(day, day, *match.span()))
    return found


def _calendar(text: str, today: Day) -> list[_NamedPeriod]:
    found = [
        _NamedPeriod(day := Day.fromisoformat(value.normal), day, value.start, value.end)
        for value in find_dates(text)
        if not value.shown.lower().startswith("end of")  # its words before it say on which side of the end
    ]
    for match in _QUARTER.finditer(text):
        number = int(match["number"]) if match["number"] else _ORDER[match["word"].lower()]
        year = int(match["year"] or today.year)
        found.append(_NamedPeriod(Day(year, 3 * number - 2, 1), _month_end(year, 3 * number), *match.span()))
    for match in _HALF.finditer(text):
        year, second = (
            int(match["year"] or match["year2"]),
            (match["word"] or match["number"]).lower() in ("second", "2"),
        )
        found.append(
            _NamedPeriod(Day(year, 7 if second else 1, 1), _month_end(year, 12 if second else 6), *match.span())
        )
    for match in _DAY_OF_MONTH.finditer(text):
        month = MONTHS[(match["month"] or match["month2"]).lower().rstrip(".")]
        try:
            day = Day(today.year, month, int(match["day"] or match["day2"]))
        except ValueError:
            continue
        found.append(_NamedPeriod(day, day, *match.span()))
    for match in _MONTH.finditer(text):
        if not match["year"] and not (match["month"][0].isupper() and _BEFORE_MONTH.search(text[: match.start()])):
            continue  # "may" is a verb, and so is "march"
        month, year = MONTHS[match["month"].lower().rstrip(".")], int(match["year"] or today.year)
        found.append(_NamedPeriod(Day(year, month, 1), _month_end(year, month), *match.span()))
    for match in _YEAR.finditer(text):
        year = int(match["year"])
        found.append(_NamedPeriod(Day(year, 1, 1), Day(year, 12, 31), *match.span(), year=True))
    return found


_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}


def _shifted(day: Day, count: str, unit: str, sign: int) -> Day | None:
    number = int(count) if count.isdigit() else number_of(count)
    if number is None:
        return None
    quarter = unit.lower() == "quarter"
    return later(day, sign * number * (3 if quarter else 1), "month" if quarter else unit.lower())


def _around(today: Day, unit: str, step: int) -> tuple[Day, Day]:
    """Return the week, month, quarter or year of today, or the one before or after it."""
    if unit == "week":
        first = today - _ONE_DAY * today.weekday() + 7 * step * _ONE_DAY
        return first, first + 6 * _ONE_DAY
    if unit == "year":
        return Day(today.year + step, 1, 1), Day(today.year + step, 12, 31)
    length = 3 if unit == "quarter" else 1
    months = today.year * 12 + (today.month - 1) // length * length + step * length
    year, month = divmod(months, 12)
    end = months + length - 1
    return Day(year, month + 1, 1), _month_end(end // 12, end % 12 + 1)


def _month_end(year: int, month: int) -> Day:
    return (Day(year + month // 12, month % 12 + 1, 1)) - _ONE_DAY

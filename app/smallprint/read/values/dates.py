"""Dates as contracts write them, with their position and ISO form; a date with a blank in it is no date."""

import calendar
import datetime
import re

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.domain.value_remark import OnValue, ValueRemark
from smallprint.language.numerals import ORDINAL_WORDS, number_of, ordinal_of
from smallprint.read.values.blanks import unread
from smallprint.read.values.date_spans import MONTH, MONTHS, WORDED_YEAR, date_spans
from smallprint.read.values.habits import UNKNOWN, Habits

_NUMERIC = re.compile(r"(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d\d)")
_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_DASHED = re.compile(rf"(\d{{1,2}})[-/.]({MONTH})[-/](\d{{4}}|\d\d)", re.IGNORECASE)
_LAST_DAY = re.compile(
    rf"\b(?:last\s+day\s+(?:of|in)|end\s+of)\s+(?:the\s+month\s+of\s+)?"
    rf"(?:(?P<month>{MONTH}),?\s+(?:of\s+)?|(?:the\s+)?(?:calendar\s+)?(?:year\s+)?)(?P<year>(?:19|20)\d\d)\b"
    r"(?!\s+(?:season|tour|fiscal|contract|license|licence|crop|school|academic|term|edition|event|model|game|race|series)\b)",
    re.IGNORECASE,
)
_MONTH = re.compile(rf"(?<![a-z]){MONTH}", re.IGNORECASE)
_YEAR = re.compile(rf"(?<!\d)((?:19|20)\s?\d\d)(?!\d)|({WORDED_YEAR})\W*$|'(\d\d)$", re.IGNORECASE)
_DAY = re.compile(
    rf"(?<![\d/])\[?(\d{{1,2}})\]?(?:\s?(?:s\s?t|n\s?d|r\s?d|t\s?h)\b|\b)|({ORDINAL_WORDS})", re.IGNORECASE
)
_CENTURY_TURN = 60  # two-digit years above it are of the 1900s


def find_dates(text: str, habits: Habits = UNKNOWN) -> list[Value]:
    """Return the dates in `text` in order.

    "5/8/14" is read in the order of the document's other dates or of its law, else month first with a remark.
    """
    return [value for value in read_dates(text, habits) if value.normal]


def read_dates(text: str, habits: Habits = UNKNOWN) -> list[Value]:
    """Return the dates in `text` in order, and what is written as a date and is none, without a normal form."""
    found = [_last_day(match) for match in _LAST_DAY.finditer(text)]
    for start, end in date_spans(text):
        if any(one.start < end and start < one.end for one in found):
            continue
        words = " ".join(text[start:end].split())
        date, remarks = _read(text[start:end], habits)
        if date is not None:
            found.append(Value(ValueKind.DATE, words, date.isoformat(), start, end, tuple(remarks)))
        elif remarks:
            found.append(unread(ValueKind.DATE, words, start, end, remarks[0].kind))
    return sorted(found, key=lambda value: value.start)


def _last_day(match: re.Match[str]) -> Value:
    year, month = int(match["year"]), MONTHS[(match["month"] or "december").lower().rstrip(".")]
    date = datetime.date(year, month, calendar.monthrange(year, month)[1])
    return Value(ValueKind.DATE, " ".join(match[0].split()), date.isoformat(), *match.span())


def _read(words: str, habits: Habits) -> tuple[datetime.date | None, list[ValueRemark]]:
    if iso := _ISO.fullmatch(words):
        return _sound(int(iso[1]), int(iso[2]), int(iso[3]))
    if numeric := _NUMERIC.fullmatch(words):
        return _numeric(numeric, habits)
    if dashed := _DASHED.fullmatch(words):
        year_written = int(dashed[3])
        full = year_written if year_written > 99 else _century(year_written)
        return _sound(full, MONTHS[dashed[2].lower().rstrip(".")], int(dashed[1]))
    month, year = _MONTH.search(words), _YEAR.search(words)
    if month is None or year is None:
        return None, []
    rest = words[: year.start()].replace(month[0], " ", 1)
    day = _DAY.search(rest)
    if day is None:
        return None, []
    number = int(day[1]) if day[1] else ordinal_of(day[2])
    return _sound(_year(year), MONTHS[month[0].lower().rstrip(".")], number or 0)


def _sound(year: int, month: int, day: int) -> tuple[datetime.date | None, list[ValueRemark]]:
    date = _date(year, month, day)
    return date, [] if date else [ValueRemark(OnValue.NO_SUCH_DAY)]


def _year(match: re.Match[str]) -> int:
    if match[1]:
        return int(re.sub(r"\s", "", match[1]))
    if match[2]:
        return number_of(match[2]) or 0
    return _century(int(match[3]))


def _numeric(match: re.Match[str], habits: Habits) -> tuple[datetime.date | None, list[ValueRemark]]:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    year = _century(year) if year < 100 else year
    if match[2] == "." or first > 12 >= second:  # 1.4.2011 is written day first wherever it is written
        return _sound(year, second, first)
    if second > 12 or first == second:
        return _sound(year, first, second)
    if habits.day_first is not None:
        order = "day" if habits.day_first else "month"
        month, day = (second, first) if habits.day_first else (first, second)
        return _ordered(_date(year, month, day), ValueRemark(OnValue.ORDER, (order, habits.by)))
    return _ordered(_date(year, first, second), ValueRemark(OnValue.EITHER_ORDER))


def _ordered(date: datetime.date | None, remark: ValueRemark) -> tuple[datetime.date | None, list[ValueRemark]]:
    return date, [remark if date else ValueRemark(OnValue.NO_SUCH_DAY)]


def _century(year: int) -> int:
    return year + (1900 if year > _CENTURY_TURN else 2000)


def _date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None

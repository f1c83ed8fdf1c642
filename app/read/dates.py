"""Dates as contracts write them, with their position and ISO form; a date with a blank in it is no date."""

import calendar
import datetime
import re

from app.domain.clause import ValueKind
from app.domain.finding import Value
from app.read.date_spans import MONTH, MONTHS, WORDED_YEAR, date_spans
from app.read.numerals import ORDINAL_WORDS, number_of, ordinal_of

_NUMERIC = re.compile(r"(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d\d)")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MONTH = re.compile(rf"(?<![a-z]){MONTH}", re.IGNORECASE)
_YEAR = re.compile(rf"(?<!\d)((?:19|20)\s?\d\d)(?!\d)|({WORDED_YEAR})\W*$|'(\d\d)$", re.IGNORECASE)
_DAY = re.compile(
    rf"(?<![\d/])\[?(\d{{1,2}})\]?(?:\s?(?:s\s?t|n\s?d|r\s?d|t\s?h)\b|\b)|({ORDINAL_WORDS})", re.IGNORECASE
)
_CENTURY_TURN = 60  # two-digit years above it are of the 1900s
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}


def find_dates(text: str) -> list[Value]:
    """Return the dates in `text` in order; "5/8/14" is read month first, with a remark where it could be day first."""
    found = []
    for start, end in date_spans(text):
        date, remark = _read(text[start:end])
        if date is not None:
            shown = " ".join(text[start:end].split())
            found.append(Value(ValueKind.DATE, shown, date.isoformat(), start, end, remark))
    return found


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


def _read(words: str) -> tuple[datetime.date | None, str]:
    if iso := _ISO.fullmatch(words):
        return _date(int(iso[1]), int(iso[2]), int(iso[3])), ""
    if numeric := _NUMERIC.fullmatch(words):
        return _numeric(numeric)
    month, year = _MONTH.search(words), _YEAR.search(words)
    if month is None or year is None:
        return None, ""
    rest = words[: year.start()].replace(month[0], " ", 1)
    day = _DAY.search(rest)
    if day is None:
        return None, ""
    number = int(day[1]) if day[1] else ordinal_of(day[2])
    return _date(_year(year), MONTHS[month[0].lower().rstrip(".")], number or 0), ""


def _year(match: re.Match[str]) -> int:
    if match[1]:
        return int(re.sub(r"\s", "", match[1]))
    if match[2]:
        return number_of(match[2]) or 0
    return _century(int(match[3]))


def _numeric(match: re.Match[str]) -> tuple[datetime.date | None, str]:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    year = _century(year) if year < 100 else year
    if match[2] == "." or first > 12 >= second:  # 1.4.2011 is written day first wherever it is written
        return _date(year, second, first), ""
    doubt = second <= 12 and first != second
    return _date(year, first, second), "Read as month/day/year; it may be day/month/year." if doubt else ""


def _century(year: int) -> int:
    return year + (1900 if year > _CENTURY_TURN else 2000)


def _date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None

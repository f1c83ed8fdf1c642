"""Dates as contracts write them, with their position and ISO form; a date with a blank in it is no date."""

import datetime
import re

from app.domain.clause import ValueKind
from app.domain.finding import Value

_NAMES = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
MONTHS = {name: number for number, name in enumerate(_NAMES, 1)}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
_MONTH = r"(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?"
_DAY = r"(?P<day>\d{1,2})\s*(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\s?\d{2})"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_MONTH}\s+{_DAY}\s*,?\s*(?:of\s+)?{_YEAR}\b",
        rf"\b{_DAY}\s*(?:day\s+of|of)?\s*{_MONTH}\s*,?\s*(?:in\s+the\s+year\s+)?{_YEAR}\b",
        r"(?<![\d/.-])(?P<year>(?:19|20)\d{2})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?![\d/-])",
        r"(?<![\d/.-])(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>(?:19|20)?\d{2})(?![\d/-])",
    )
)
_CENTURY_TURN = 60  # two-digit years above it are of the 1900s


def find_dates(text: str) -> list[Value]:
    """Return the dates in `text` in order; "5/8/14" is read month first, with a remark where it could be day first."""
    found: dict[int, Value] = {}
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            value = _value(match)
            if value is not None and not any(value.start < o.end and o.start < value.end for o in found.values()):
                found[value.start] = value
    return [found[start] for start in sorted(found)]


def _value(match: re.Match[str]) -> Value | None:
    year = int(re.sub(r"\s", "", match["year"]))
    if year < 100:
        year += 1900 if year > _CENTURY_TURN else 2000
    named = match["month"].lower()
    month = MONTHS[named] if named in MONTHS else int(named)
    day = int(match["day"])
    remark = ""
    if "/" in match[0]:
        if month > 12 >= day:
            month, day = day, month
        elif day <= 12 and day != month:
            remark = "Read as month/day/year; it may be day/month/year."
    try:
        date = datetime.date(year, month, day)
    except ValueError:
        return None
    return Value(ValueKind.DATE, " ".join(match[0].split()), date.isoformat(), match.start(), match.end(), remark)

"""Dates as the packages below the window and contracts write them in English, for the way of the window's language."""

import re
from contextlib import suppress
from datetime import date

from smallprint.read.values.date_spans import MONTHS

_MONTH_FIRST = re.compile(r"(?P<month>[A-Z][a-z]+)\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})")
_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>[A-Z][a-z]+)\.?,? (?P<year>\d{4})")


def date_of(shown: str) -> date | None:
    """Return the date that a value is: "March 3, 2025", "3 May 2021", "2029-03-01"; None for anything else."""
    written = _MONTH_FIRST.fullmatch(shown) or _DAY_FIRST.fullmatch(shown)
    with suppress(ValueError):
        if written is None:
            return date.fromisoformat(shown) if "-" in shown else None
        month = MONTHS.get(written["month"].lower())
        return date(int(written["year"]), month, int(written["day"])) if month else None
    return None

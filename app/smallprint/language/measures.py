"""Values in words that the program makes itself: lengths of time, and fees of so many months.

The reports have them in English; the window knows each by these texts, and says it in its own language.
"""

import re
from collections.abc import Callable, Mapping

from smallprint.language.counting import counted

_LENGTHS: Mapping[str, Callable[[int], str]] = {
    "hour": lambda count: counted(count, "hour"),
    "day": lambda count: counted(count, "day"),
    "business day": lambda count: counted(count, "business day"),
    "week": lambda count: counted(count, "week"),
    "fortnight": lambda count: counted(count, "fortnight"),
    "month": lambda count: counted(count, "month"),
    "quarter": lambda count: counted(count, "quarter"),
    "year": lambda count: counted(count, "year"),
}
_FEES: Mapping[str, Callable[[int], str]] = {
    "week": lambda count: counted(count, "week’s fees", "weeks’ fees"),
    "month": lambda count: counted(count, "month’s fees", "months’ fees"),
    "quarter": lambda count: counted(count, "quarter’s fees", "quarters’ fees"),
    "year": lambda count: counted(count, "year’s fees", "years’ fees"),
}
_ONE_FEE = {
    "week": "one week’s fees",
    "month": "one month’s fees",
    "quarter": "one quarter’s fees",
    "year": "one year’s fees",
}
_PLAIN_FEES = re.compile(r"(\d{1,4}) (week|month|quarter|year)s? of fees")


def length_said(count: int, unit: str) -> str:
    """Return a length of time: "30 days", "1 business day"."""
    return _LENGTHS[unit](count)


def fees_said(count: int, unit: str) -> str:
    """Return what is paid in so many months: "12 months’ fees", "one month’s fees"."""
    return _ONE_FEE[unit] if count == 1 else _FEES[unit](count)


def in_own_words(text: str) -> str:
    """Return fees that a person wrote as "12 months of fees" as the program says them; other words stay."""
    match = _PLAIN_FEES.fullmatch(text)
    return fees_said(int(match[1]), match[2]) if match else text

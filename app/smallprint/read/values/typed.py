"""What a person types as a value, read by the same rules as a contract's words: a date stays a date."""

import datetime
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from smallprint.domain.clause import ClauseType, ValueKind
from smallprint.domain.finding import Value
from smallprint.domain.value_remark import ValueRemark
from smallprint.read.values.amounts import find_amounts
from smallprint.read.values.date_spans import MONTHS
from smallprint.read.values.dates import find_dates
from smallprint.read.values.durations import PERPETUAL, find_durations

_MONTHS = {number: name.capitalize() for name, number in reversed(MONTHS.items())}  # the whole names come first
_CARRIES_NOTHING = {"the", "on", "as", "of", "a", "an", "about", "for", "at", "in"}
_WORD = re.compile(r"[^\W_]+")
_YEAR_FIRST = re.compile(r"\b((?:19|20)\d\d)\s?[/.]\s?(\d{1,2})\s?[/.]\s?(\d{1,2})\b")
_SHORT_UNIT = re.compile(
    r"(?<![^\W\d_])(?P<unit>d|dys?|wks?|w|mos?|mths?|mnths?|m|yrs?|y)\b\.?(?=\s*(?:$|['’]|notice))", re.IGNORECASE
)
_UNITS = {"d": "days", "w": "weeks", "m": "months", "y": "years"}
_ONE = re.compile(r"^\s*an?\s+(?=(?:\w+\s+)?(?:day|week|month|year)\b)", re.IGNORECASE)
_EITHER = re.compile(r"\bor\b", re.IGNORECASE)
_NUMBER = r"\d[\d.,'’\u00a0\u202f ]*\d|\d"
_SIGNS = r"US\$|U\.S\.\$|C\$|A\$|[$€£¥]|\b(?:USD|EUR|GBP|CHF|JPY|CAD|AUD|RMB)\b"
_WRITTEN = {"dollar": "USD", "euro": "EUR", "pound": "GBP"}
_SUM = re.compile(
    rf"^\s*(?P<before>{_SIGNS})?\s*(?P<number>{_NUMBER})\s*(?P<scale>k|thousand|m|mn|mio\.?|million|bn|billion)?"
    rf"(?:\s*(?P<after>{_SIGNS}|(?:US\s+)?(?:dollar|euro|pound)s?))?\s*$",
    re.IGNORECASE,
)
_SCALES = {"k": "thousand", "t": "thousand", "m": "million", "b": "billion"}
_DECIMALS = re.compile(r"[.,]\d{1,2}$")


@dataclass(frozen=True, slots=True)
class Typed:
    """How something typed is understood: the value as it is stored, "" where it is none, and what to tell of it.

    `remarks` are on how it was read.
    """

    value: str
    told: str
    remarks: tuple[ValueRemark, ...] = ()


def understand(clause: ClauseType, text: str) -> Typed:
    """Return how a typed value of a clause type is understood; a place, a name and other text stay as they are."""
    text = " ".join(text.split())
    kind = clause.value_kind
    if not text:
        return Typed("", _EMPTY.get(kind, "Write what it says."))
    if clause.key == "expiration-date":
        return _end(text)
    rule = _RULES.get(kind)
    return rule(text) if rule else Typed(text, "")


def _date(text: str) -> Typed:
    written = _YEAR_FIRST.sub(r"\1-\2-\3", text)
    value = _whole(written, find_dates(written))
    if value is None:
        return Typed("", "This is no date with a day, a month and a year. Write it like 3 May 2021 or 2021-05-03.")
    date = datetime.date.fromisoformat(value.normal)
    told = f"Understood as {date.day} {_MONTHS[date.month]} {date.year}."
    return Typed(value.normal, told, value.remarks)


def _end(text: str) -> Typed:
    """Return the end of a term: a date, or how long it runs, or that it has no fixed end."""
    date = _date(text)
    if date.value:
        return date
    length = _duration(text)
    if length.value:
        return Typed(length.value, f"{length.told} It is not a date, so the timeline leaves it out.", length.remarks)
    return Typed("", "This is no date and no length of time. Write it like 3 May 2021, 2 years, or perpetual.")


def _duration(text: str) -> Typed:
    written = _SHORT_UNIT.sub(lambda match: " " + _UNITS[match["unit"][0].lower()], _ONE.sub("one ", text))
    value = _whole(written, find_durations(written), {"notice", "prior", "written"})
    if value is None or _EITHER.search(written):  # a contract's "30 or 60 days" is a range; who types says one
        return Typed("", "This is no length of time. Write a number and a unit, like 30 days or 2 years.")
    shown = PERPETUAL if value.normal == PERPETUAL else value.shown
    told = "Understood as without a fixed end." if shown == PERPETUAL else f"Understood as {shown}."
    return Typed(shown, told, value.remarks)


def _amount(text: str) -> Typed:
    written = _with_sign_first(text)
    value = _whole(written, find_amounts(written))
    if value is None:
        plain = _SUM.match(text)
        if plain and not (plain["before"] or plain["after"]):
            return Typed("", "The currency is missing. Write it like EUR 50,000.")
        return Typed("", "This is no sum of money. Write it like EUR 50,000; what is no sum belongs in a note.")
    currency, number = value.normal.split()
    shown = f"{currency} {float(number):,.2f}" if "." in number else f"{currency} {int(number):,}"
    return Typed(shown, f"Understood as {shown}.", value.remarks)


def _with_sign_first(text: str) -> str:
    """Return a sum in figures as contracts in English write it: currency, then figures with commas, then "million"."""
    match = _SUM.match(text)
    if match is None:
        return text
    after = (match["after"] or "").lower().removeprefix("us ").rstrip("s")
    sign = match["before"] or _WRITTEN.get(after) or match["after"] or ""
    scale = _SCALES.get((match["scale"] or "")[:1].lower(), "")
    return f"{sign} {_figures(match['number'])} {scale}".strip()


def _figures(number: str) -> str:
    """Return figures with a point before decimals only, whichever way they were grouped: "50.000,00" is 50000.00."""
    digits = re.sub(r"['’\u00a0\u202f ]", "", number)
    decimals = _DECIMALS.search(digits)
    whole = digits[: decimals.start()] if decimals else digits
    return re.sub(r"[.,]", "", whole) + ("." + decimals[0][1:] if decimals else "")


def _whole(text: str, found: list[Value], besides: Collection[str] = ()) -> Value | None:
    """Return the one value that the text is; None where there is none, more than one, or more than a value."""
    if len(found) != 1:
        return None
    value = found[0]
    rest = text[: value.start] + " " + text[value.end :]
    words = {word.lower() for word in _WORD.findall(rest)}
    return value if words <= _CARRIES_NOTHING | set(besides) else None


_RULES: dict[ValueKind, Callable[[str], Typed]] = {
    ValueKind.DATE: _date,
    ValueKind.DURATION: _duration,
    ValueKind.AMOUNT: _amount,
}
_EMPTY = {
    ValueKind.DATE: "Write a date, like 3 May 2021 or 2021-05-03.",
    ValueKind.DURATION: "Write a length of time, like 30 days or 2 years.",
    ValueKind.AMOUNT: "Write a sum of money, like EUR 50,000.",
}

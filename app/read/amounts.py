"""Sums of money as contracts write them, normal form "<currency> <amount>"."""

import re

from app.domain.clause import ValueKind
from app.domain.finding import Value
from app.read.numerals import NUMBER_WORDS, number_of

_SIGNS = {"$": "USD", "US$": "USD", "U.S.$": "USD", "USD": "USD", "C$": "CAD", "CAD": "CAD", "A$": "AUD", "AUD": "AUD"}
_SIGNS |= {"€": "EUR", "EUR": "EUR", "£": "GBP", "GBP": "GBP", "¥": "JPY", "JPY": "JPY", "CHF": "CHF", "RMB": "CNY"}
_UNITS = {"dollar": "USD", "euro": "EUR", "pound": "GBP"}
_SIGN = "|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True))
_SCALE = r"(?:\s*(?P<scale>thousand|million|billion)\b)?"
_FIGURES = re.compile(rf"(?P<sign>{_SIGN})\s?(?P<figures>\d[\d,]*(?:\.\d+)?){_SCALE}", re.IGNORECASE)
_WORDS = re.compile(
    rf"\b(?P<words>{NUMBER_WORDS})\s+(?:U\.?S\.?\s+)?(?P<unit>dollar|euro|pound)s?\b",
    re.IGNORECASE,
)
_FACTOR = {"thousand": 1e3, "million": 1e6, "billion": 1e9}
_REPEATS = 12  # characters between "one million dollars" and "(US$1,000,000)"


def find_amounts(text: str) -> list[Value]:
    """Return the sums in `text`; one in words and then in figures is one sum, with a remark if the two differ."""
    figures = [value for match in _FIGURES.finditer(text) if (value := _figures(match)) is not None]
    found = list(figures)
    for match in _WORDS.finditer(text):
        count = number_of(match["words"])
        if count is None:
            continue
        normal = f"{_UNITS[match['unit'].lower()]} {count}"
        repeated = next((v for v in figures if 0 <= v.start - match.end() <= _REPEATS), None)
        shown = " ".join(match[0].split())
        if repeated is None:
            found.append(Value(ValueKind.AMOUNT, shown, normal, match.start(), match.end()))
        elif repeated.normal.split()[1] != str(count):
            remark = f"Words and figures disagree: “{shown}” and “{repeated.shown}”."
            found[found.index(repeated)] = Value(
                ValueKind.AMOUNT, repeated.shown, repeated.normal, repeated.start, repeated.end, remark
            )
    return sorted(found, key=lambda value: value.start)


def _figures(match: re.Match[str]) -> Value | None:
    digits = match["figures"].rstrip(",").replace(",", "")
    amount = float(digits) * _FACTOR.get((match["scale"] or "").lower(), 1)
    number = str(int(amount)) if amount == int(amount) else f"{amount:.2f}"
    end = match.end() - (len(match[0]) - len(match[0].rstrip(",")))
    shown = " ".join(match[0].rstrip(",").split())
    return Value(ValueKind.AMOUNT, shown, f"{_SIGNS[match['sign'].upper()]} {number}", match.start(), end)

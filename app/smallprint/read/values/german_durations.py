"""Lengths of time in German contracts: "drei Monaten", "30 Tagen", "ein weiteres Jahr", "auf unbestimmte Zeit"."""

import re

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.language.counting import counted

_NUMBERS = {"zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10}
_NUMBERS |= {"elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "achtzehn": 18, "zwanzig": 20}
_NUMBERS |= {"einundzwanzig": 21, "vierundzwanzig": 24, "dreißig": 30, "sechsunddreißig": 36}
_NUMBERS |= {"vierzig": 40, "fünfundvierzig": 45, "sechzig": 60, "neunzig": 90, "hundert": 100}
_ONE = r"ein(?:e[nmrs]?)?"
_UNITS = {"stund": "hour", "werktag": "business day", "arbeitstag": "business day", "bankarbeitstag": "business day"}
_UNITS |= {"tag": "day", "woch": "week", "monat": "month", "quartal": "quarter", "jahr": "year"}
_COUNTED = re.compile(
    rf"(?<![\w.,])(?:(?P<word>{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}|{_ONE})"
    r"(?:\s*\(\s*\d{1,3}\s*\))?|(?P<figures>\d{1,4})(?:\s*\(\s*[^\W\d]+\s*\))?)\s+"
    r"(?:(?:weiter|voll|ganz|aufeinanderfolgend|zusätzlich)e[nmrs]?\s+)?"
    rf"(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})e?(?:s|n|en)?\b",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\bauf\s+unbestimmte\s+(?:Zeit|Dauer)\b|\bunbefristet(?:e[nmrs]?)?\b", re.IGNORECASE)
NOTICE = re.compile(
    r"\b(?:Frist|Kündigungsfrist)\s+von\s+(?:(?:mindestens|jeweils)\s+)?$|\bmindestens\s+$", re.IGNORECASE
)
"""What stands before a length that a notice takes, up to the length."""
RENEWAL = re.compile(r"\bverlänger\w*\b[^.;]{0,80}$", re.IGNORECASE)
"""What stands before a length that a renewal lasts, up to the length."""


def german_durations(text: str, perpetual: str) -> list[Value]:
    """Return the lengths in `text`, in the normal forms of English ones; `perpetual` is that of no fixed end."""
    found = [value for match in _COUNTED.finditer(text) if (value := _counted(match)) is not None]
    found += [
        Value(ValueKind.DURATION, " ".join(match[0].split()), perpetual, *match.span())
        for match in _OPEN.finditer(text)
    ]
    return found


def _counted(match: re.Match[str]) -> Value | None:
    word = (match["word"] or "").lower()
    count = int(match["figures"]) if match["figures"] else _NUMBERS.get(word, 1)
    unit = _UNITS[match["unit"].lower()]
    if not count:
        return None
    if unit == "quarter":
        count, unit = 3 * count, "month"
    normal = f"{count} {unit}"
    return Value(ValueKind.DURATION, counted(count, unit), normal, *match.span())

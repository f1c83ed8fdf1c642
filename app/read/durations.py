"""Lengths of time as contracts write them, normal form "<count> <day|week|month|year>" or "perpetual"."""

import re

from app.domain.clause import ValueKind
from app.domain.finding import Value
from app.read.numerals import NUMBER_WORDS, number_of

_UNIT = r"(?P<unit>day|week|month|year)s?\b['’]?"
_KIND = r"(?:(?:calendar|business|working|contract|banking|consecutive|full|additional|successive|further|more)[\s-]+)*"
_COUNTED = re.compile(
    rf"\b(?P<words>{NUMBER_WORDS})\s*-?\s*(?:[(\[]\s*(?:(?P<figures>\d{{1,4}})|[^\d()]{{0,4}})\s*[)\]])?[\s-]*{_KIND}{_UNIT}"
    rf"|(?<![\d.,$/])(?P<plain>\d{{1,4}})\s*(?:[(\[]\s*(?P<after>{NUMBER_WORDS})\s*[)\]])?[\s-]*{_KIND}(?P<unit2>day|week|month|year)s?\b['’]?",
    re.IGNORECASE,
)
_SINGLE = re.compile(
    r"\b(?:successive|additional|further|renewal|consecutive|from)\s+(?P<unit>year|month)s?\b(?!\s+(?:thereafter|of))"
    r"|\b(?P<yearly>year[\s-]to[\s-]year|annual(?:ly)?\s+(?:renew\w*|basis|terms?)|renew\w*\s+annually)"
    r"|\b(?P<monthly>month[\s-]to[\s-]month)",
    re.IGNORECASE,
)
_PERPETUAL = re.compile(r"\b(?:in\s+perpetuity|perpetual(?:ly)?|indefinite(?:ly)?|until\s+terminated)\b", re.IGNORECASE)


def find_durations(text: str) -> list[Value]:
    """Return the durations in `text` in order; where words and figures disagree the words count, with a remark."""
    found = [value for match in _COUNTED.finditer(text) if (value := _counted(match)) is not None]
    if not found:
        found = [_single(match) for match in _SINGLE.finditer(text)]
    found += [
        Value(ValueKind.DURATION, " ".join(match[0].split()), "perpetual", match.start(), match.end())
        for match in _PERPETUAL.finditer(text)
    ]
    return sorted(found, key=lambda value: value.start)


def _counted(match: re.Match[str]) -> Value | None:
    words, figures = match["words"] or match["after"], match["figures"] or match["plain"]
    count = number_of(words) if words else None
    remark = ""
    if figures is not None:
        if count is not None and count != int(figures):
            remark = f"Words and figures disagree: “{' '.join(words.split())}” and “{figures}”."
        elif count is None:
            count = int(figures)
    if not count:
        return None
    unit = (match["unit"] or match["unit2"]).lower()
    return Value(ValueKind.DURATION, _shown(count, unit), f"{count} {unit}", match.start(), match.end(), remark)


def _single(match: re.Match[str]) -> Value:
    unit = "year" if match["yearly"] else "month" if match["monthly"] else match["unit"].lower()
    return Value(ValueKind.DURATION, _shown(1, unit), f"1 {unit}", match.start(), match.end())


def _shown(count: int, unit: str) -> str:
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"

"""Lengths of time as contracts write them, normal form "<count> <day|week|month|year>" or "perpetual"."""

import re
from enum import StrEnum

from app.domain.clause import ValueKind
from app.domain.finding import Value
from app.read.numerals import NUMBER_WORDS, number_of

PERPETUAL = "perpetual"
"""The normal form of an end that is not fixed."""

_UNIT = r"(?P<unit>day|week|month|year)s?\b['’]?"
_KIND = r"(?:(?:calendar|business|working|contract|banking|consecutive|full|additional|successive|further|more)[\s-]+)*"
_COUNTED = re.compile(
    rf"\b(?P<words>{NUMBER_WORDS})[\s~-]{{0,30}}(?:[(\[]\s*(?:(?P<figures>\d{{1,4}})|[^\d()]{{0,4}})\s*[)\]])?[\s~-]{{0,30}}{_KIND}{_UNIT}"
    rf"|(?<![\d.,$/])(?P<plain>\d{{1,4}})\s*(?:[(\[]\s*(?P<after>{NUMBER_WORDS})\s*[)\]])?[\s~-]{{0,30}}{_KIND}(?P<unit2>day|week|month|year)s?\b['’]?",
    re.IGNORECASE,
)
_SINGLE = re.compile(
    r"\b(?:successive|additional|further|renewal|consecutive|from|another|each|every|subsequent|per)\s+"
    r"(?P<unit>year|month)s?\b(?!\s+(?:thereafter|of\s+(?:the|this|its)))"
    r"|\b(?P<yearly>year[\s-]to[\s-]year|annual(?:ly)?\s+(?:renew\w*|basis|terms?|periods?|extensions?)|renew\w*\s+annually|"
    r"renew\w*\s+(?:\w+\s+)?(?:every|each)\s+year)"
    r"|\b(?P<monthly>month[\s-]to[\s-]month)"
    r"|\bautomatic\s+(?P<yearly2>annual)\s+renewals?\b"
    r"|\b(?P<half>half\s+a\s+year|half[\s-]year)",
    re.IGNORECASE,
)
_PERPETUAL = re.compile(
    r"\b(?:in\s+perpetuity|perpetual(?:ly)?|indefinite(?:ly)?|unlimited\s+period|until\s+(?:it\s+is\s+)?terminated|indefinite\s+period)\b",
    re.IGNORECASE,
)
_NOTICE_AFTER = re.compile(
    r"['’]?\s*(?:(?!unless|if|until)\w+\s+){0,2}?(?:prior|advance|written|notice|before|notif\w+)\b|(?:(?!unless|if\b|until)[^.;]){0,30}\bnotice\s+(?:of|to|that)\b",
    re.IGNORECASE,
)
_NOTICE_BEFORE = re.compile(
    r"\b(?:notice|notif\w+|no\s+later\s+than|within|minimum\s+of)\W+(?:\w+\W+){0,4}$"
    r"|\b(?:notice|notif\w+|cancel\w*|written|desire\w*|intent\w*|election)\b[^.]{0,160}\b(?:at\s+least|less\s+than|later\s+than|within)\W+(?:\w+\W+){0,2}$",
    re.IGNORECASE,
)
_RENEWED_BEFORE = re.compile(
    r"\b(?:successive|additional|further|renewal|renew\w*|consecutive|extended|extension|subsequent|another)\W+"
    r"(?:\w+\W+){0,8}$",
    re.IGNORECASE,
)


class Role(StrEnum):
    """What a duration is for, by the words around it."""

    NOTICE = "notice"
    RENEWAL = "renewal"
    OTHER = "other"


def role_of(text: str, value: Value) -> Role:
    """Return what the duration at the value's place in `text` is for."""
    before = text[max(0, value.start - 240) : value.start]
    renewed = _RENEWED_BEFORE.search(before[-90:]) or _SINGLE.fullmatch(text, value.start, value.end)
    if _NOTICE_AFTER.match(text, value.end, min(len(text), value.end + 60)) or _NOTICE_BEFORE.search(before):
        return Role.NOTICE
    return Role.RENEWAL if renewed else Role.OTHER


def find_durations(text: str) -> list[Value]:
    """Return the durations in `text` in order; where words and figures disagree the words count, with a remark."""
    found = [value for match in _COUNTED.finditer(text) if (value := _counted(match)) is not None]
    singles = [_single(match) for match in _SINGLE.finditer(text)]
    found += [one for one in singles if not any(one.start < other.end and other.start < one.end for other in found)]
    found += [
        Value(ValueKind.DURATION, " ".join(match[0].split()), PERPETUAL, match.start(), match.end())
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
    if match["half"]:
        return Value(ValueKind.DURATION, "6 months", "6 month", match.start(), match.end())
    unit = "year" if match["yearly"] or match["yearly2"] else "month" if match["monthly"] else match["unit"].lower()
    return Value(ValueKind.DURATION, _shown(1, unit), f"1 {unit}", match.start(), match.end())


def _shown(count: int, unit: str) -> str:
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"

"""Lengths of time as contracts write them, normal form "<count> <unit>" ("5 business day"), or "perpetual".

What stands beside the count and belongs to it is read with it: "Business", "and a half", the other end of a range.
"""

import re
from dataclasses import replace
from enum import StrEnum
from fractions import Fraction

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.domain.value_numbers import length_of
from smallprint.domain.value_remark import OnValue, ValueRemark
from smallprint.language.measures import length_said
from smallprint.language.numerals import QUANTITY_WORDS, quantity_of
from smallprint.read.values.blanks import OPEN, open_value
from smallprint.read.values.figures import as_written
from smallprint.read.values.german_durations import NOTICE as GERMAN_NOTICE
from smallprint.read.values.german_durations import RENEWAL as GERMAN_RENEWAL
from smallprint.read.values.german_durations import german_durations

PERPETUAL = "perpetual"
"""The normal form of an end that is not fixed."""

_UNIT = r"(?P<unit>hour|day|week|fortnight|month|quarter(?!\s+of\b)|year)s?\b['’]?"
_BUSINESS = r"business|working|banking|trading|court"
_KIND = (
    rf"(?:(?P<business>{_BUSINESS})[\s-]+|(?:calendar|clear|contract|consecutive|full|whole|complete|additional|"
    r"successive|further|more)[\s-]+)*"
)
_FIGURES = r"\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2})?"
_COUNTED = re.compile(
    r"(?!quarter[\s-]+days?\b)"  # the days on which rent falls due, not a part of one
    rf"(?:(?P<words>{QUANTITY_WORDS})[\s~-]{{0,30}}(?:[(\[]\s*(?:(?P<figures>{_FIGURES})|[^\d()]{{0,4}})\s*[)\]])?"
    rf"|(?<![\w.,$€£/'’])(?P<plain>{_FIGURES})(?![.,]\d)\s*(?:[(\[]\s*(?P<after>{QUANTITY_WORDS})\s*[)\]])?)"
    rf"[\s~-]{{0,30}}{_KIND}{_UNIT}(?P<half>\s+and\s+a\s+half\b)?",
    re.IGNORECASE,
)
_LOW = re.compile(
    rf"(?:(?P<words>{QUANTITY_WORDS})(?:\s*[(\[]\s*\d{{1,4}}\s*[)\]])?|(?<![\w.,$€£/'’-])(?P<plain>{_FIGURES})(?:\s*[(\[][\w\s-]{{0,40}}[)\]])?)"
    rf"[\s-]*{_KIND}(?:(?P<unit>hour|day|week|month|year)s?['’]?\s*)?"
    r"(?P<joint>[-–—]|\bto|\bor|\bup\s+to|,?\s*(?:\b(?:and|but|or)\s+)?\b(?:nor|not|no)\s+more\s+than|\band)\s*$",
    re.IGNORECASE,
)
_MINIMUM = re.compile(
    r"\b(?:not\s+(?:be\s+)?(?:less|fewer|later)|no\s+(?:less|fewer|later)|at\s+least|minimum\s+of)\b[^.;]{0,12}$",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"\b(?:an?|one)\s+(?:(?:full|calendar|whole|clear|further|additional)\s+)?(?P<unit>hour|day|week|fortnight|month|quarter(?=['’]s)|year)\b"
    r"(?:(?P<half>\s+and\s+a\s+half\b)|(?P<owned>['’]s\b)|(?=\s+(?:or\s+(?:more|less)|before|after|from|prior|in\s+advance|beginning|commencing|starting)\b))?",
    re.IGNORECASE,
)
_LASTING = re.compile(
    r"\b(?:for|of|is|within|lasts?|than|least|another|by|on|with|give|gives|giving)\s+$", re.IGNORECASE
)
_OPEN_LENGTH = re.compile(
    rf"(?:(?<=period\sof\s)|(?<=periods\sof\s)|(?<=term\sof\s)|(?<=terms\sof\s))(?P<bare>{OPEN})"
    rf"|(?P<open>{OPEN})(?:\s*[(\[]\s*(?:{OPEN}|_*)\s*[)\]])?[\s-]*{_KIND}(?:hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)
_SINGLE = re.compile(
    r"\b(?:successive|additional|further|renewal|consecutive|from|another|each|every|subsequent|per)\s+"
    r"(?P<unit>year|month)s?\b(?!\s+(?:thereafter|of\s+(?:the|this|its)))"
    r"|\b(?P<yearly>year[\s-]to[\s-]year|(?:annual(?:ly)?|yearly)\s+(?:renew\w*|basis|terms?|periods?|extensions?)|renew\w*\s+annually|"
    r"renew\w*\s+(?:\w+\s+)?(?:every|each)\s+year)"
    r"|\b(?P<quarterly>renew\w*\s+(?:\w+\s+)?(?:every|each)\s+quarter\b|quarterly\s+(?:renew\w*|terms?|periods?|extensions?))"
    r"|\b(?P<monthly>month[\s-]to[\s-]month|monthly\s+(?:renew\w*|terms?|periods?|extensions?))"
    r"|\bautomatic\s+(?P<yearly2>annual)\s+renewals?\b"
    r"|\b(?P<half>half\s+a\s+year|half[\s-]year)",
    re.IGNORECASE,
)
_PERPETUAL = re.compile(
    r"\b(?:in\s+perpetuity|perpetual(?:ly)?|indefinite(?:ly)?|unlimited\s+period|until\s+(?:it\s+is\s+)?terminated|"
    r"until\s+(?:either|any|one)\s+party\s+(?:gives|terminates|cancels)|indefinite\s+period|evergreen|"
    r"forever|without\s+limit\s+(?:in|of)\s+time|(?:at\s+)?all\s+times?\s+(?:afterwards|thereafter|after)|for\s+ever)\b",
    re.IGNORECASE,
)
_NOTICE_AFTER = re.compile(
    r"['’]?\s*(?:(?!unless|if|until|each\b|by\b|upon\b)\w+\s+){0,2}?(?:prior|advance|written|notice|before|notif\w+)\b"
    r"|(?:(?!unless|if\b|until|\bby\b|\bupon\b)[^.;]){0,30}\bnotice\s+(?:of|to|that)\b",
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
    if GERMAN_NOTICE.search(before):
        return Role.NOTICE
    if GERMAN_RENEWAL.search(before):
        return Role.RENEWAL
    renewed = _RENEWED_BEFORE.search(before[-90:]) or _SINGLE.fullmatch(text, value.start, value.end)
    noticed = _NOTICE_AFTER.match(text, value.end, min(len(text), value.end + 60)) or _NOTICE_BEFORE.search(before)
    if noticed and value.normal != PERPETUAL:
        return Role.NOTICE
    return Role.RENEWAL if renewed else Role.OTHER


def find_durations(text: str) -> list[Value]:
    """Return the durations in `text` in order; where words and figures disagree the words count, with a remark.

    Normal forms: "30 day", "5 business day", "48 hour", "30 month" (of two and a half years), "12 month to 18 month".
    """
    counted = [value for match in _COUNTED.finditer(text) if (value := _counted(text, match)) is not None]
    found = [
        one for one in counted if not any(other.start <= one.start < other.end for other in counted if other != one)
    ]
    for values in (
        [_single(match) for match in _SINGLE.finditer(text)],
        [value for match in _ONE.finditer(text) if (value := _one(text, match)) is not None],
        [_open(match) for match in _OPEN_LENGTH.finditer(text)],
        [_perpetual(match) for match in _PERPETUAL.finditer(text)],
        german_durations(text, PERPETUAL),
    ):
        found += [one for one in values if not any(one.start < other.end and other.start < one.end for other in found)]
    return _added(text, sorted(found, key=lambda value: value.start))


def _counted(text: str, match: re.Match[str]) -> Value | None:
    words, figures = match["words"] or match["after"], match["figures"] or match["plain"]
    said = quantity_of(words) if words else None
    written = Fraction(figures.replace(",", "")) if figures else None
    count = written if said is None else said
    if not count:
        return None
    if match["half"]:
        count += Fraction(1, 2)
    unit = _unit(match)
    count, unit = _whole(count, unit)
    differ = said is not None and written is not None and said != written
    told = " ".join((words or "").split()), figures or ""
    remarks = (ValueRemark(OnValue.WORDS_AND_FIGURES, told),) if differ else ()
    value = Value(ValueKind.DURATION, _shown(count, unit), _normal(count, unit), *match.span(), remarks)
    return _ranged(text, value, count, unit)


def _ranged(text: str, value: Value, count: Fraction, unit: str) -> Value:
    """Return the value, with the other end of the range that it closes."""
    low = _LOW.search(text, max(0, value.start - 110), value.start)
    if low is None:
        return value
    joint = low["joint"].lower()
    before = text[max(0, low.start() - 40) : low.start()]
    if joint == "and" and not re.search(r"\bbetween\s*$", before, re.IGNORECASE):
        return value
    least = quantity_of(low["words"]) if low["words"] else Fraction(low["plain"].replace(",", ""))
    if not least:
        return value
    least, low_unit = _whole(least, low["unit"].lower() if low["unit"] else _unit_of(value))
    shown = (
        f"{as_written(least)} to {value.shown}" if low_unit == unit else f"{_shown(least, low_unit)} to {value.shown}"
    )
    if "more" in joint or _MINIMUM.search(before):
        bounds = ValueRemark(OnValue.BOUNDS, (_shown(least, low_unit), value.shown))
        return replace(
            value,
            shown=_shown(least, low_unit),
            normal=_normal(least, low_unit),
            start=low.start(),
            remarks=(*value.remarks, bounds),
        )
    if joint == "or" and low_unit != unit:
        return value
    return replace(
        value,
        shown=shown,
        normal=f"{_normal(least, low_unit)} to {_normal(count, unit)}",
        start=low.start(),
        remarks=(*value.remarks, ValueRemark(OnValue.RANGE)),
    )


def _unit_of(value: Value) -> str:
    return value.normal.split(" ", 1)[1]


def _unit(match: re.Match[str]) -> str:
    return "business day" if match["business"] and match["unit"].lower() == "day" else match["unit"].lower()


def _whole(count: Fraction, unit: str) -> tuple[Fraction, str]:
    """Return a length in a unit that it is a whole number of: 2½ years are 30 months, a fortnight is 14 days."""
    if unit == "fortnight":
        return count * 14, "day"
    if unit == "quarter":
        return count * 3, "month"
    if count.denominator != 1 and unit == "year" and (count * 12).denominator == 1:
        return count * 12, "month"
    if count.denominator != 1 and unit == "week" and (count * 7).denominator == 1:
        return count * 7, "day"
    return count, unit


def _one(text: str, match: re.Match[str]) -> Value | None:
    """Return the length that "a month" is, where the words around say that it is one and no rate ("5% a year")."""
    before = text[max(0, match.start() - 12) : match.start()]
    ahead = text[match.end() : match.end() + 14].lstrip()
    follows = ahead.startswith(("or more", "or less", "before", "after", "from", "prior", "in advance", "beginning"))
    if not (match["half"] or match["owned"] or follows or _LASTING.search(before)):
        return None
    count, unit = _whole(Fraction(3, 2) if match["half"] else Fraction(1), match["unit"].lower())
    return Value(ValueKind.DURATION, _shown(count, unit), _normal(count, unit), *match.span())


def _added(text: str, values: list[Value]) -> list[Value]:
    """Return the values with "two years and six months" as one."""
    kept: list[Value] = []
    for value in values:
        years = length_of(kept[-1]) if kept else None
        months = length_of(value)
        joined = kept and re.fullmatch(r",?\s+and\s+", text[kept[-1].end : value.start])
        if joined and years and months and years[1] == "year" and months[1] == "month" and months[0] < 12:
            first = kept.pop()
            total = Fraction(years[0] * 12 + months[0])
            remarks = (*first.remarks, *value.remarks)
            value = replace(
                value, shown=_shown(total, "month"), normal=_normal(total, "month"), start=first.start, remarks=remarks
            )
        kept.append(value)
    return kept


def _open(match: re.Match[str]) -> Value:
    return open_value(ValueKind.DURATION, match["open"] or match["bare"], *match.span())


def _perpetual(match: re.Match[str]) -> Value:
    return Value(ValueKind.DURATION, " ".join(match[0].split()), PERPETUAL, match.start(), match.end())


def _single(match: re.Match[str]) -> Value:
    if match["half"]:
        return Value(ValueKind.DURATION, "6 months", "6 month", match.start(), match.end())
    if match["quarterly"]:
        return Value(ValueKind.DURATION, "3 months", "3 month", match.start(), match.end())
    unit = "year" if match["yearly"] or match["yearly2"] else "month" if match["monthly"] else match["unit"].lower()
    return Value(ValueKind.DURATION, _shown(Fraction(1), unit), f"1 {unit}", match.start(), match.end())


def _shown(count: Fraction, unit: str) -> str:
    if count.denominator == 1:
        return length_said(int(count), unit)
    return f"{as_written(count)} {unit}s"


def _normal(count: Fraction, unit: str) -> str:
    return f"{as_written(count)} {unit}"

"""Worth told as a part or a multiple of another: "125% of the fees", "twice the Licence Fee", "12 months' fees"."""

import re
from fractions import Fraction

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.domain.value_remark import OnValue, ValueRemark
from smallprint.language.measures import fees_said
from smallprint.language.numerals import NUMBER_WORDS, QUANTITY_WORDS, number_of, quantity_of
from smallprint.read.values.figures import FIGURE, as_written, read_figure
from smallprint.read.values.habits import UNKNOWN, Habits

_PER_CENT = r"(?:%|per\s?cent\b|percent\b|pct\b\.?)"
_PERCENT = re.compile(
    rf"(?P<words>{QUANTITY_WORDS})\s*{_PER_CENT}(?:\s*\(\s*(?P<repeated>{FIGURE})\s*{_PER_CENT}\s*\))?"
    rf"|(?<![\w.,])(?P<figure>{FIGURE})\s?{_PER_CENT}(?:\s*\(\s*(?P<said>{QUANTITY_WORDS})\s*{_PER_CENT}?\s*\))?",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+(?:of|on)\s+[^.,;()]{1,70}", re.IGNORECASE)
_PAID = (
    r"(?:fees?|charges?|prices?|amounts?|sums?|payments?|consideration|remuneration|compensation|rent|revenues?|paid|"
    r"payable|value)"
)
_MULTIPLE = re.compile(
    rf"(?<!\w)(?P<times>twice|thrice|double|triple|(?:(?P<words>{QUANTITY_WORDS})|(?<![\w.,])(?P<figure>{FIGURE}))\s*(?:\(\s*\d+\s*\)\s*)?(?:x\b|times\b))"
    rf"\s+(?P<base>(?:the\s+|its\s+|all\s+)?[^.,;()]{{0,60}}?\b{_PAID}\b(?:\s+(?:paid|payable|due|received)\b[^.,;()]{{0,60}})?)",
    re.IGNORECASE,
)
_MONTHS = (
    rf"(?P<months>{NUMBER_WORDS}|\d{{1,3}})(?:[\s-]*\(\s*\d{{1,3}}\s*\))?[\s-]*(?:calendar\s+)?"
    r"(?P<unit>month|year|quarter)"
)
_MONTHS_FEES = re.compile(rf"\b{_MONTHS}s?['’]?\s*(?:of\s+)?(?:\w+\s+){{0,2}}?{_PAID}\b", re.IGNORECASE)
_PAID_IN = re.compile(
    rf"\b{_PAID}\s+(?:\w+\s+){{0,8}}?(?:in|during|for|over|within|throughout)\s+(?:the\s+|any\s+)?"
    rf"(?:(?:immediately\s+)?(?:preceding|prior|previous|last|first|most\s+recent|past)\s+)*{_MONTHS}",
    re.IGNORECASE,
)
_TIMES = {"twice": 2, "thrice": 3, "double": 2, "triple": 3}


def find_shares(text: str, habits: Habits = UNKNOWN) -> list[Value]:
    """Return what is told as a part or a multiple: normal "125%", or "12 month fees" for what is paid in 12 months."""
    found = [value for match in _PERCENT.finditer(text) if (value := _percent(text, match, habits)) is not None]
    found += [value for match in _MULTIPLE.finditer(text) if (value := _multiple(match, habits)) is not None]
    for pattern in (_MONTHS_FEES, _PAID_IN):
        for match in pattern.finditer(text):
            over = any(one.start - 40 < match.end() and match.start() < one.end for one in found)
            if not over and (value := _months(match)) is not None:
                found.append(value)
    return sorted(found, key=lambda value: value.start)


def _percent(text: str, match: re.Match[str], habits: Habits) -> Value | None:
    words, figure = match["words"] or match["said"], match["figure"] or match["repeated"]
    said = quantity_of(words) if words else None
    read = read_figure(figure, habits.decimal).number if figure else None
    number = read if read is not None else said
    if number is None:
        return None
    of = _OF.match(text, match.end())
    end = of.end() if of else match.end()
    end -= len(text[match.start() : end]) - len(text[match.start() : end].rstrip())
    shown = " ".join(text[match.start() : end].split())
    differ = said is not None and read is not None and said != read
    remarks = (ValueRemark(OnValue.WORDS_AND_FIGURES, (words, f"{figure}%")),) if differ else ()
    return Value(ValueKind.AMOUNT, shown, f"{as_written(number)}%", match.start(), end, remarks)


def _multiple(match: re.Match[str], habits: Habits) -> Value | None:
    times: Fraction | None
    if match["figure"]:
        times = read_figure(match["figure"], habits.decimal).number
    elif match["words"]:
        times = quantity_of(match["words"])
    else:
        times = Fraction(_TIMES[match["times"].lower()])
    if not times:
        return None
    shown = " ".join(match[0].split())
    return Value(ValueKind.AMOUNT, shown, f"{as_written(times * 100)}%", *match.span())


def _months(match: re.Match[str]) -> Value | None:
    count = int(match["months"]) if match["months"].isdigit() else number_of(match["months"])
    if not count:
        return None
    unit = match["unit"].lower()
    return Value(ValueKind.AMOUNT, fees_said(count, unit), f"{count} {unit} fees", *match.span())

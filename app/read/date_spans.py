"""Words that say a date, blanks included: "May 8, 2014", "the ___ day of June, 2018", "[●], 2019"."""

import re
from collections.abc import Iterator

from app.read.dates import MONTHS
from app.read.numerals import NUMBER_WORDS, ORDINAL_WORDS

_BLANK = r"(?:\[[^\]\n]{0,12}\]|[_*•·●…]+)"
_MONTH = r"(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_NUMBER = r"(?:\[?\d{1,2}\]?)"
_DAY = rf"(?:(?:{_NUMBER}|{_BLANK})(?:\s*(?:st|nd|rd|th|t\sh)\b)?|{ORDINAL_WORDS})"
_WORDED_YEAR = rf"two\s+thousand(?:\s+(?:and\s+)?(?:{NUMBER_WORDS}))?"
_YEAR = rf"(?:(?:19|20)\s?\d\d\b|(?:19|20)\d?\s?{_BLANK}|{_BLANK}|{_WORDED_YEAR}|'\d\d\b)"
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"\b{_MONTH}\s*{_DAY}?\s*,?\s*(?:of\s+)?{_YEAR}",
        rf"(?:(?<!\w)(?:the|this)\s+)?(?:{_DAY}\s*)?\s*,?\s*(?:day\s+)?of\s*,?\s*(?:{_MONTH}|{_BLANK})?\s*,?\s*"
        rf"(?:in\s+the\s+year\s+(?:of\s+our\s+lord\s+)?)?(?:{_YEAR}|(?<=day\sof\s))",
        rf"(?<!\w){_DAY}\s*(?:day\s+of\s+)?{_MONTH}\s*,?\s*(?:day\s+of\s+)?(?:of\s+)?(?:{_YEAR})?",
        rf"\b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?\b",
        rf"(?<![\d/.-])(?:\d{{1,2}}|{_BLANK})\s?[/.-]\s?(?:\d{{1,2}}|{_BLANK})\s?[/.-]\s?(?:\d{{4}}|\d\d|{_BLANK})(?![\d/])",
        r"(?<![\d/.-])(?:19|20)\d\d-\d{1,2}-\d{1,2}(?![\d/-])",
        rf"(?:{_BLANK}|(?<=\s))\s?,\s*(?:19|20)\d\d\b",
    )
)


_NEAR = re.compile(
    rf"\b{_MONTH}|\b(?:19|20)\s?\d\d\b|\b(?:19|20)\d?{_BLANK}|\btwo\s+thousand|\bday\s+of\b|\d\s?[/.]\s?\d{{1,2}}\s?[/.]\s?\d\d"
    rf"|(?:{_BLANK})/(?:{_BLANK}|\d)",
    re.IGNORECASE,
)
_REACH = 60  # characters around a month or a year that its date stands in


def date_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each date in `text`, in order, none overlapping; of two that overlap the longer one."""
    for low, high in _windows(text):
        taken: list[tuple[int, int]] = []
        every = [
            match.span()
            for shape in _SHAPES
            for match in shape.finditer(text, low, high)
            if any(c.isalnum() for c in match[0])
        ]
        for start, end in sorted(every, key=lambda span: span[0] - span[1]):
            while start < end and text[start] in " \n,":
                start += 1
            if start < end and not any(start < other_end and other < end for other, other_end in taken):
                taken.append((start, end))
        yield from sorted(taken)


def _windows(text: str) -> Iterator[tuple[int, int]]:
    low = high = -1
    for match in _NEAR.finditer(text):
        start, end = max(0, match.start() - _REACH), min(len(text), match.end() + _REACH)
        if start <= high:
            high = end
            continue
        if high >= 0:
            yield low, high
        low, high = start, end
    if high >= 0:
        yield low, high

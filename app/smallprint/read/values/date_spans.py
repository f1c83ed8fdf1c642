"""Words that say a date, blanks included: "May 8, 2014", "the ___ day of June, 2018", "[●], 2019"."""

import re
from collections.abc import Iterator

from smallprint.language.numerals import NUMBER_WORDS, ORDINAL_WORDS
from smallprint.read.stepping import in_steps

_NAMES = ["january", "february", "march", "april", "may", "june", "july"]
_NAMES += ["august", "september", "october", "november", "december"]
_FULL = {name: number for number, name in enumerate(_NAMES, 1)}
_GERMAN = {
    "januar": 1,
    "jänner": 1,
    "februar": 2,
    "märz": 3,
    "mai": 5,
    "juni": 6,
    "juli": 7,
    "oktober": 10,
    "dezember": 12,
}
MONTHS = _FULL | {name[:3]: number for name, number in _FULL.items()} | {"sept": 9} | _GERMAN
"""Names and short names of months, lower case, with their numbers."""

MONTH = r"(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
WORDED_YEAR = rf"two\s+thousand(?:\s+(?:and\s+)?(?:{NUMBER_WORDS}))?"
BLANK = r"(?:\[[^\]\n]{0,12}\]|[_*•·●…]{1,80})"
_ORDINAL = r"\s?(?:s\s?t|n\s?d|r\s?d|t\s?h)\b"  # a PDF's superscript often leaves a space: "20t h"
_DAY = rf"(?:(?:\[?\d{{1,2}}\]?|{BLANK})(?:{_ORDINAL})?|{ORDINAL_WORDS})"
_YEAR = rf"(?:(?:19|20)\s?\d\d\b|(?:19|20)\d?\s?{BLANK}|{BLANK}|{WORDED_YEAR}|'\d\d\b)"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s*,?\s*)?"
_GAP = r"[\s,.-]{0,80}"
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"\b{MONTH}\s{{0,20}}{_DAY}?{_GAP}(?:of\s+)?{_YEAR}",
        rf"(?:(?<!\w)(?:the|this)\s+)?(?:{_DAY}\s{{0,40}},?\s{{0,9}})?(?:day\s+)?\bof[\s,-]{{0,40}}{_WEEKDAY}"
        rf"(?:{MONTH}|{BLANK})?{_GAP}"
        rf"(?:in\s+the\s+year\s+(?:of\s+our\s+lord\s+)?)?(?:{_YEAR}|(?<=day\sof\s))",
        rf"(?<!\w){_DAY}\s*(?:day\s+of\s+)?{MONTH}{_GAP}(?:day\s+of\s+)?(?:of\s+)?(?:{_YEAR})?",
        rf"\b{MONTH}\s+\d{{1,2}}(?:{_ORDINAL})?\b",
        rf"(?<![\d/.-])(?:\d{{1,2}}|{BLANK})\s?[/.-]\s?(?:\d{{1,2}}|{BLANK})\s?[/.-]\s?(?:\d{{4}}|\d\d|{BLANK})(?![\d/])",
        r"(?<![\d/.-])(?:19|20)\d\d(?P<mark>[-./])\d{1,2}(?P=mark)\d{1,2}(?![\d/-])",
        rf"(?<![\w.-])\d{{1,2}}\.\s?{MONTH}\s(?:19|20)\d\d\b",
        rf"(?<![\w-])\d{{1,2}}[-/.]{MONTH}[-/](?:(?:19|20)\d\d|\d\d)(?![\w-])",
        rf"(?:{BLANK}|(?<=\s))\s?,\s*(?:19|20)\d\d\b",
    )
)
_NEAR = re.compile(
    # What all of them begin with, first: most characters then cost one look instead of one for each.
    rf"(?=[\djfmasondt\[_*•·●…])(?:\b{MONTH}|\b(?:19|20)\s?\d\d\b|\b(?:19|20)\d?{BLANK}|\btwo\s+thousand|\bday\s+of\b"
    rf"|\d\s?[/.-]\s?(?:\d{{1,2}}|{MONTH})\s?[/.-]\s?\d\d|(?:{BLANK})/(?:{BLANK}|\d)"
    rf"|(?<=\bas\sof\s){BLANK})",
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
            if any(character.isalnum() for character in match[0])
        ]
        for start, end in sorted(every, key=lambda span: (span[0] - span[1], span)):
            while start < end and text[start] in " \n,":
                start += 1
            while end > start and text[end - 1] in " \n,-":
                end -= 1
            if start < end and not any(start < other_end and other < end for other, other_end in taken):
                taken.append((start, end))
        yield from sorted(taken)


def _windows(text: str) -> Iterator[tuple[int, int]]:
    low = high = -1
    for match in in_steps(_NEAR, text):
        start, end = max(0, match.start() - _REACH), min(len(text), match.end() + _REACH)
        if start <= high:
            high = end
            continue
        if high >= 0:
            yield low, high
        low, high = start, end
    if high >= 0:
        yield low, high

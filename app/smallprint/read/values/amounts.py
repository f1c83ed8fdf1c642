"""Sums of money as contracts write them, normal form "<currency> <amount>".

A figure is read whole or not at all: what stands directly beside it and belongs to it ("m", a separator, another digit,
the other end of a range) is read with it, or the sum has no value and a remark that says why.
"""

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.domain.value_remark import OnValue, ValueRemark
from smallprint.language.numerals import QUANTITY_WORDS, quantity_of
from smallprint.read.values.blanks import OPEN, open_value, unread
from smallprint.read.values.currencies import AFTER, BEFORE, NAME, currency_of, may_be_word
from smallprint.read.values.figures import FIGURE, as_written, read_figure
from smallprint.read.values.habits import UNKNOWN, Habits

_FACTORS = {
    "k": 10**3, "thousand": 10**3, "m": 10**6, "mm": 10**6, "mn": 10**6, "mio": 10**6, "million": 10**6,
    "millions": 10**6, "millionen": 10**6, "b": 10**9, "bn": 10**9, "mrd": 10**9, "billion": 10**9, "billions": 10**9,
    "milliarden": 10**9, "tn": 10**12, "trillion": 10**12, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "lacs": 10**5,
    "crore": 10**7, "crores": 10**7, "cr": 10**7,
}  # fmt: skip
_SCALE = rf"(?:\s?(?P<scale>{'|'.join(sorted(_FACTORS, key=len, reverse=True))})(?![^\W_])(?:(?<=mio|mrd)\.)?)?"
_DASH = "-–—"
_SUM = re.compile(
    rf"(?P<sign>{BEFORE})\s{{0,2}}(?P<figure>{FIGURE})(?P<even>[.,][{_DASH}]{{1,2}}(?!\d))?(?i:{_SCALE})", re.MULTILINE
)
_SUM_BEHIND = re.compile(
    rf"(?<![\w.,'’])(?P<figure>{FIGURE})(?P<even>[.,][{_DASH}]{{1,2}})?(?i:{_SCALE})\s?(?P<sign>{AFTER})(?![^\W_])"
)
_WORDS = re.compile(rf"(?i:(?P<words>{QUANTITY_WORDS}))(?:\s+(?P<unit>(?i:{NAME}))\b)?")
_CODE_WORDS = re.compile(rf"(?P<sign>{BEFORE})\s(?i:(?P<words>{QUANTITY_WORDS}))")
_OPEN_SUM = re.compile(rf"(?P<sign>{BEFORE})\s?(?P<open>(?i:{OPEN}))|(?P<open2>(?i:{OPEN}))\s?(?P<unit>(?i:{NAME}))\b")
_BELONGS_AFTER = re.compile(
    rf"\w|[.,'’]\d|[{_DASH}]\s?\d|\s?%|[ \u00a0\u202f]\d|\s?per\s?cent\b|\s+and\s+(?:a\s+)?(?:half|quarter)\b"
)
_REPEATED = re.compile(r"\W{0,6}(?:(?:i\.e\.|being|say|in\s+words)\W{0,3})?(?:[A-Z]{3}\s?)?", re.IGNORECASE)
_RANGE = re.compile(rf"\s?(?:[{_DASH}]|to|and)\s?", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|from)\s*$", re.IGNORECASE)
_CHANGED = re.compile(
    r"\b(?:increas|rais|reduc|chang|amend|decreas|lower|adjust)\w*\b[^.;]{0,40}\bfrom\s*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Sum:
    start: int
    end: int
    shown: str
    code: str
    number: Fraction | None
    bare: Fraction | None = None  # the figure without its scale
    scaled: bool = False
    doubt: OnValue | None = None
    remarks: tuple[ValueRemark, ...] = ()

    @property
    def normal(self) -> str:
        return f"{self.code} {as_written(self.number)}" if self.number is not None and self.code else ""

    def value(self) -> Value:
        if not self.normal:
            return unread(ValueKind.AMOUNT, self.shown, self.start, self.end, self.doubt or OnValue.NO_NUMBER)
        return Value(ValueKind.AMOUNT, self.shown, self.normal, self.start, self.end, self.remarks)


def find_amounts(text: str, habits: Habits = UNKNOWN) -> list[Value]:
    """Return the sums in `text`; one in words and then in figures is one sum, with a remark if the two differ."""
    figures = _in_figures(text, habits)
    sums, paired = [], set()
    for words in _in_words(text, habits, figures):
        beside = next((one for one in figures if one not in paired and _repeats(text, words, one)), None)
        if beside is None:
            sums += [words] if words.code else []
            continue
        paired.add(beside)
        sums.append(_agreed(words, beside))
    sums += [one for one in figures if one not in paired]
    values = [one.value() for one in _ranged(text, sorted(sums, key=lambda one: one.start))]
    values += [
        open_value(ValueKind.AMOUNT, match["open"] or match["open2"], *match.span())
        for match in _OPEN_SUM.finditer(text)
    ]
    return sorted(values, key=lambda value: value.start)


def _in_figures(text: str, habits: Habits) -> list[_Sum]:
    found: list[_Sum] = []
    for pattern in (_SUM, _SUM_BEHIND):
        for match in pattern.finditer(text):
            over = any(one.start < match.end() and match.start() < one.end for one in found)
            if not over and not (pattern is _SUM and may_be_word(match["sign"], match["figure"])):
                found.append(_figures(text, match, habits))
    return found


def _figures(text: str, match: re.Match[str], habits: Habits) -> _Sum:
    start, end = match.span()
    scale = match["scale"]
    read = read_figure(match["figure"], habits.decimal, scale is not None)
    code = currency_of(match["sign"], habits.dollar, habits.krona)
    doubt, number = read.doubt, read.number
    if number is not None and scale:
        number *= _FACTORS[scale.lower()]
    if not code:
        doubt = OnValue.WHICH_CURRENCY
    behind = _BELONGS_AFTER.match(text, end)
    if behind is not None and not (text[end] in _DASH + " " and _another(text, end)):
        doubt, number = OnValue.FIGURE_GOES_ON, None
        end = _word_end(text, end)
    shown = " ".join(text[start:end].split())
    return _Sum(start, end, shown, code, number, read.number, scale is not None, doubt, read.remarks)


def _another(text: str, end: int) -> bool:
    """Say whether the other end of a range follows that is read as such: "$1–$2", "1–2 million euros"."""
    gap = _RANGE.match(text, end)
    return gap is not None and (_SUM.match(text, gap.end()) or _SUM_BEHIND.match(text, gap.end())) is not None


def _word_end(text: str, end: int) -> int:
    while end < len(text) and not text[end].isspace() and text[end] not in ";:()":
        end += 1
    return end


def _in_words(text: str, habits: Habits, figures: list[_Sum]) -> list[_Sum]:
    found = []
    for match in _CODE_WORDS.finditer(text):
        number = quantity_of(match["words"])
        code = currency_of(match["sign"], habits.dollar, habits.krona)
        found.append(_Sum(*match.span(), " ".join(match[0].split()), code, number, number))
    for match in _WORDS.finditer(text):
        if any(one.start <= match.start() < one.end for one in [*figures, *found]):
            continue
        code = currency_of(match["unit"], habits.dollar, habits.krona) if match["unit"] else ""
        number = quantity_of(match["words"])
        found.append(_Sum(*match.span(), " ".join(match[0].split()), code, number, number))
    return found


def _repeats(text: str, words: _Sum, figures: _Sum) -> bool:
    """Say whether the figures stand in brackets behind the words, or the words behind the figures."""
    first, second = (words, figures) if words.start < figures.start else (figures, words)
    gap = text[first.end : second.start]
    return second.start >= first.end and ("(" in gap or "[" in gap) and _REPEATED.fullmatch(gap) is not None


def _agreed(words: _Sum, figures: _Sum) -> _Sum:
    """Return one sum of the two; where they differ the figures' value, with a remark that says so."""
    start, end = min(words.start, figures.start), max(words.end, figures.end)
    if words.number is None or figures.number is None:
        read = figures if figures.number is not None else words
        code = read.code or figures.code
        return replace(read, start=start, end=end, code=code)
    if words.number == figures.number and words.code in ("", figures.code):
        return replace(figures, start=figures.start, remarks=())
    said = ValueRemark(OnValue.WORDS_AND_FIGURES, (words.shown, figures.shown))
    return replace(figures, remarks=(said,))


def _ranged(text: str, sums: list[_Sum]) -> list[_Sum]:
    """Return the sums with the two ends of a range as one."""
    kept: list[_Sum] = []
    for one in sums:
        low = kept[-1] if kept else None
        if low is None or not _is_range(text, low, one):
            kept.append(one)
            continue
        kept[-1] = _one_range(text, low, one)
    return kept


def _is_range(text: str, low: _Sum, high: _Sum) -> bool:
    gap = _RANGE.fullmatch(text[low.end : high.start])
    if gap is None or low.code != high.code:
        return False
    before = text[max(0, low.start - 70) : low.start]
    if gap[0].strip().lower() == "and":
        return re.search(r"\bbetween\s*$", before, re.IGNORECASE) is not None
    return _CHANGED.search(before) is None


def _one_range(text: str, low: _Sum, high: _Sum) -> _Sum:
    shown = " ".join(text[low.start : high.end].split())
    if low.number is None or high.number is None or low.bare is None or high.bare is None:
        return replace(low, end=high.end, shown=shown, number=None, doubt=OnValue.NO_RANGE)
    number = low.number
    if high.scaled and not low.scaled:
        number = low.number * (high.number / high.bare)
    remarks = tuple(dict.fromkeys((*low.remarks, *high.remarks, ValueRemark(OnValue.RANGE))))
    return _Range(low.start, high.end, shown, low.code, number, other=high.number, remarks=remarks)


@dataclass(frozen=True, slots=True)
class _Range(_Sum):
    other: Fraction = Fraction(0)

    @property
    def normal(self) -> str:
        low = as_written(self.number) if self.number is not None else ""
        return f"{self.code} {low} to {self.code} {as_written(self.other)}" if low and self.code else ""

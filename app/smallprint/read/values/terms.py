"""When a contract's first term ends, as its words say: on a date, so long after another one, or not at all."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.domain.value_numbers import length_of
from smallprint.domain.value_remark import OnValue, ValueRemark
from smallprint.language.counting import counted
from smallprint.language.numerals import NUMBER_WORDS, ORDINAL_WORDS, number_of, ordinal_of
from smallprint.read.values.dates import find_dates, read_dates
from smallprint.read.values.durations import PERPETUAL, Role, find_durations, role_of
from smallprint.read.values.habits import UNKNOWN, Habits
from smallprint.read.values.starts import Start, start_of

_END = r"until|till|through|thru|to|expir\w+|terminat\w+|end(?:s|ing|ed)?|conclud\w+|ceas\w+|expiration"
_START = r"commenc\w*|begin\w*|start\w*|from|effective|effect|force|as\s+of|dated|after|following|since|on\s+or\s+about"
_TO_DATE = re.compile(rf"\b(?P<end>{_END})\b|\b(?P<start>{_START})\b", re.IGNORECASE)
_ANNIVERSARY = re.compile(
    rf"\b(?:(?P<words>{ORDINAL_WORDS})|(?P<figures>\d{{1,2}})\s?(?:s\s?t|n\s?d|r\s?d|t\s?h))\b"
    r"(?:\s*\(\s*\d{1,2}\s?(?:s\s?t|n\s?d|r\s?d|t\s?h)?\s*\))?\s+(?:year\s+)?anniversary",
    re.IGNORECASE,
)
_YEAR_END = re.compile(
    rf"\bend\s+of\s+(?:the\s+)?(?:(?P<words>{ORDINAL_WORDS})(?:\s*\(\s*\d{{1,2}}\w*\s*\))?\s+)?(?:contract\s+|agreement\s+)?"
    rf"year(?:\s+(?P<figures>\d{{1,2}}|{NUMBER_WORDS}))?\b",
    re.IGNORECASE,
)
_CALENDAR = re.compile(r"\bend\s+of\s+(?:the\s+)?(?:then\s+)?(?:current\s+)?calendar\s+year", re.IGNORECASE)
_IS_RENEWED = re.compile(r"[\s)\]]{0,3}(?:renewal|extension|extended)\b", re.IGNORECASE)
# "If it has not begun by May 1": what must have happened, no end.
_BY = re.compile(r"\b(?:by|(?:not?|nor)\s+later\s+than|on\s+or\s+before)\s+$", re.IGNORECASE)
_DAY_THAT_IS = re.compile(r"\b(?:date|day)\s+(?:that|which)\s+is\s+$", re.IGNORECASE)
_RENEWED = re.compile(
    r"\b(?:successive|additional|further|renewal|renew\w*|consecutive|extended|extension|subsequent|another)\W+(?:\w+\W+){0,6}$",
    re.IGNORECASE,
)
_MONTH_TO_MONTH = re.compile(r"(?:month|year)[\s-]to[\s-](?:month|year)\b", re.IGNORECASE)  # what follows the term
# What outlives the term is not its length: "the duties survive for two years".
_OUTLIVES = re.compile(r"\bsurviv\w+\b(?:(?!\b(?:shall|will)\s+continue\b)[^.;]){0,400}$", re.IGNORECASE)
# "If it has not sold any in two years"; in "in the event of a sale this Agreement shall last two years" the term does.
_CONDITION = re.compile(
    r"\b(?:if|in\s+the\s+event|should)\b(?:(?!\b(?:agreement|contract|lease|term)\s+(?:shall|will)\b)[^,.;]){0,400}$",
    re.IGNORECASE,
)
_BACK = 420  # characters before a length in which such words are looked for
# A term that lasts until something happens has no length; what is said behind it is of another case.
_UNTIL_EVENT = re.compile(
    r"\b(?:continue\w*|remain\w*|effect|force|effective)\b[^.;]{0,80}?\b(?:until|till)\s+"
    r"(?:(?:the\s+)?(?:expir\w+|termination|completion)\s+of\s+(?!(?:this|the\s+(?:initial\s+)?(?:term|period|agreement))\b)"
    r"|(?:the\s+)?last\s+to\s+expire|(?:all|every)\b|[^.;,]{0,60}\b(?:is|are|have\s+been|has\s+been)\s+(?:paid|completed|displayed|delivered|sold)\b)",
    re.IGNORECASE,
)
# "Until all is sold, but no longer than five years": the latest end there is.
_AT_MOST = re.compile(
    r"\b(?:not?\s+(?:longer|more)\s+than|not\s+(?:to\s+)?exceed(?:ing)?|at\s+most|a?\s*maximum\s+of)\s+$", re.IGNORECASE
)
_TERM = re.compile(r"\b(?:term|period|continue\w*|remain\w*|effect|force|valid|duration|for|initial)\b", re.IGNORECASE)
_ENDS_ON = re.compile(
    r"\b(?:until|on|end\w*|expir\w*|terminat\w*|through|to|later\s+of|earlier\s+of)\b[^.]*$", re.IGNORECASE
)
_OPEN_END = re.compile(
    r"\b(?:indefinite(?:ly)?|perpetu\w+|until\s+(?:(?:it|this\s+agreement)\s+is\s+)?terminated|unless\s+and\s+until)\b",
    re.IGNORECASE,
)
# "After the Initial Term it continues until terminated": what follows the term, not its end.
_AFTERWARDS = re.compile(
    r"\b(?:after|following|upon\s+(?:the\s+)?(?:expir\w+|end)\s+of)\s+(?:the\s+|such\s+)?(?:initial\s+|first\s+)?(?:term|period)\b[^.;]*$",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(r"\bday\s+(?:immediately\s+)?(?:before|preceding|prior\s+to)\s+(?:the\s+)?$", re.IGNORECASE)
_SHORT = ("hour", "day", "business day", "working day", "week")
_ANCHORS = (
    (
        "signature",
        r"(?:last|latest|later|both|all)\s+(?:date\s+of\s+)?(?:of\s+)?(?:the\s+)?(?:part(?:y|ies)\s+)?(?:to\s+)?"
        r"(?:ha(?:s|ve)\s+)?(?:sign\w+|execut\w+)"
        r"|(?:date\s+of|upon)\s+(?:\w+\s+){0,3}(?:signature|signing|execution)",
    ),
    ("effective", r"effective\s+date"),
    (
        "agreement",
        r"date\s+(?:hereof|of\s+(?:this|the\s+(?:agreement|contract))|first|above|set\s+forth)|first\s+(?:above\s+)?(?:written|set|stated)",
    ),
)


class EndKind(StrEnum):
    """How a term's end is said."""

    DATE = "date"
    LENGTH = "length"
    YEAR_END = "year_end"
    OPEN = "open"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class TermEnd:
    """One reading: for DATE its `value`; for LENGTH `count` `unit`s after `start` or else after what `anchor` names.

    WORDS is a length that no date can be counted with (a range, business days, a blank): its `value`. `event` is the
    defined term or the event that the length counts from, as written; `day_before` says that it ends the day before;
    `remarks` are those of the length's own reading.
    """

    kind: EndKind
    value: Value | None = None
    count: int = 0
    unit: str = ""
    anchor: str = ""
    start: Value | None = None
    place: tuple[int, int] = (-1, -1)
    event: str = ""
    day_before: bool = False
    remarks: tuple[ValueRemark, ...] = ()


def read_end(text: str, habits: Habits = UNKNOWN) -> TermEnd | None:
    """Return how the words say that the term ends; None where they do not say it. Offsets are into `text`."""
    dates = find_dates(text, habits)
    starts = [date for date in dates if _cue(text, date.start) == "start"]
    ends = [date for date in dates if _cue(text, date.start) == "end"]
    if ends:
        return TermEnd(EndKind.DATE, ends[0])
    length = _length(text)
    if length is not None:
        return _counted_end(text, length, starts)
    if calendar_year := _CALENDAR.search(text):
        return TermEnd(EndKind.YEAR_END, start=starts[0] if starts else None, place=calendar_year.span())
    opening = next((one for one in _OPEN_END.finditer(text) if not _AFTERWARDS.search(text, 0, one.start())), None)
    if opening is not None:
        return TermEnd(EndKind.OPEN, place=opening.span())
    unreadable = [one for one in read_dates(text, habits) if not one.normal and _cue(text, one.start) == "end"]
    plain = unreadable or [date for date in dates if date not in starts and not _BY.search(text, 0, date.start)]
    return TermEnd(EndKind.DATE, plain[0]) if plain else None


def _counted_end(text: str, length: "_Length", starts: Sequence[Value]) -> TermEnd:
    place = length.place
    if length.value is not None and length_of(length.value) is None:
        return TermEnd(EndKind.WORDS, length.value, place=place)
    start = min(starts, key=lambda date: abs(date.start - place[0]), default=None)
    named = start_of(text, place)
    anchor = named.anchor or ("" if named.event else _anchor(text, place))
    return TermEnd(
        EndKind.LENGTH,
        None,
        length.count,
        length.unit,
        anchor,
        start,
        place,
        "" if _is_dated(named, start) else named.event,
        _DAY_BEFORE.search(text, max(0, place[0] - 60), place[0]) is not None,
        length.value.remarks if length.value else (),
    )


def end_value(end: TermEnd) -> Value:
    """Return what the words alone say: a date, "perpetual", or a length with remarks; the place is the words' own."""
    if end.kind is EndKind.WORDS and end.value is not None:
        remarks = (*end.value.remarks, ValueRemark(OnValue.NO_DATE_FROM_IT))
        return replace(end.value, kind=ValueKind.DATE, remarks=remarks)
    if end.value is not None:
        return end.value
    first, last = end.place
    if end.kind is EndKind.OPEN:
        return Value(ValueKind.DATE, PERPETUAL, PERPETUAL, first, last, (ValueRemark(OnValue.NO_END),))
    shown = "the end of the year" if end.kind is EndKind.YEAR_END else length_words(end)
    normal = shown if end.kind is EndKind.YEAR_END else f"{end.count} {end.unit}"
    remarks = (*end.remarks, ValueRemark(OnValue.LENGTH_ONLY, (end.event,) if end.event else ()))
    return Value(ValueKind.DATE, shown, normal, first, last, remarks)


def length_words(end: TermEnd) -> str:
    """Return the length as shown, for example "5 years"."""
    return counted(end.count, end.unit)


def begins_at(text: str, at: int) -> bool:
    """Say whether the words before a date, or a name of one, speak of a start."""
    return _cue(text, at) == "start"


def _cue(text: str, at: int) -> str:
    """Return whether the words before a date speak of an end or a start: "end", "start" or ""."""
    found = list(_TO_DATE.finditer(text, max(0, at - 70), at))
    if not found:
        return ""
    last = found[-1]
    if last["start"] and last["start"].lower().startswith(("as", "on", "effective")) and len(found) > 1:
        last = found[-2] if found[-1].start() - found[-2].end() < 3 else last  # "ending as of", "commencing as of"
    return "end" if last["end"] else "start"


def anniversaries(text: str) -> list[Value]:
    """Return the lengths that anniversaries are: "until the fifth anniversary of its disclosure" is 5 years."""
    found = []
    for match in _ANNIVERSARY.finditer(text):
        years = ordinal_of(match["words"]) if match["words"] else int(match["figures"])
        if years:
            shown = counted(years, "year")
            found.append(Value(ValueKind.DURATION, shown, f"{years} year", *match.span()))
    return found


@dataclass(frozen=True, slots=True)
class _Length:
    """A length that may be the term's: the lower its rank the likelier. `value` is the duration it was read from."""

    rank: int
    count: int
    unit: str
    place: tuple[int, int]
    value: Value | None = None


def _length(text: str) -> _Length | None:
    found: list[_Length] = []
    until = _UNTIL_EVENT.search(text)
    for match in _ANNIVERSARY.finditer(text):
        count = ordinal_of(match["words"]) if match["words"] else int(match["figures"])
        rank = 0 if _ENDS_ON.search(text, max(0, match.start() - 60), match.start()) else 3
        found.append(_Length(rank, count or 0, "year", match.span()))
    for match in _YEAR_END.finditer(text):
        figures = match["figures"] or ""
        written = number_of(figures) if figures else ordinal_of(match["words"] or "")
        years = int(figures) if figures.isdigit() else written
        if years:
            found.append(_Length(1, years, "year", match.span()))
    for value in find_durations(text):
        if value.normal == PERPETUAL or role_of(text, value) is Role.NOTICE or _MONTH_TO_MONTH.match(text, value.start):
            continue
        number, unit = length_of(value) or (1, "")
        said = _TERM.search(text, max(0, value.start - 60), value.start)
        said = said or _DAY_THAT_IS.search(text, max(0, value.start - 20), value.start)
        if not said and unit in _SHORT:
            continue  # days to cure or to pay; no term is so short that nothing calls it one
        rank = 1 if said else 2
        renewed = _RENEWED.search(text, max(0, value.start - 50), value.start)
        back = max(0, value.start - _BACK)
        other = renewed or _IS_RENEWED.match(text, value.end) or _OUTLIVES.search(text, back, value.start)
        other = other or _CONDITION.search(text, back, value.start)
        rank += 4 * (other is not None)
        found.append(_Length(rank, number, unit, (value.start, value.end), value))
    found = [one for one in found if one.count > 0 and one.rank < 4]
    if until is not None:
        found = [
            one
            for one in found
            if one.place[0] < until.start() or _AT_MOST.search(text, max(0, one.place[0] - 40), one.place[0])
        ]
    return min(found, key=lambda one: (one.rank, one.place), default=None)


def _is_dated(named: Start, start: Value | None) -> bool:
    """Say whether the date that a term begins on stands beside the event: "upon Completion, 1 May 2024"."""
    return start is not None and named.place[0] <= start.start <= named.place[1] + 40


def _anchor(text: str, place: tuple[int, int]) -> str:
    """Return which date the length counts from: the nearest name of one after it, else before it."""
    names = [
        (abs(match.start() - place[1]) + (0 if match.start() >= place[1] else 30), anchor)
        for anchor, pattern in _ANCHORS
        for match in re.finditer(pattern, text, re.IGNORECASE)
    ]
    return min(names)[1] if names else ""

"""Which values a change of words changes, and where they went: up, down, or to something else."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation

from smallprint.domain.clause import ValueKind
from smallprint.domain.difference import Direction, Edit, TextSpan, ValueChange
from smallprint.domain.finding import Value
from smallprint.domain.value_numbers import as_day
from smallprint.domain.value_remark import OnValue

ReadValues = Callable[[str], Sequence[Value]]
"""Reads the dates, lengths, sums and shares of a text."""

_MEASURES = frozenset((ValueKind.DATE, ValueKind.DURATION, ValueKind.AMOUNT))
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?:\s?%)?(?!\w)")
_IN_WORDS = re.compile(r"[^.;:()]*\(\s*$")  # before the figures in brackets: "one million pounds ("
_WORDS = 60  # characters in which a number stands in words
_NORMAL = re.compile(r"(?:([A-Z]{3}) )?(-?\d[\d,]*(?:\.\d+)?)\s?(.*)")
_DAYS = {
    "hour": Decimal(1) / 24,
    "day": Decimal(1),
    "week": Decimal(7),
    "month": Decimal("30.44"),
    "year": Decimal("365.25"),
}


def changed_values(
    old_text: str, new_text: str, old: TextSpan, new: TextSpan, edits: Sequence[Edit], read: ReadValues
) -> tuple[ValueChange, ...]:
    """Return the values that the edits of a stretch change, each beside what stands in its place."""
    before = _touched(old_text, old, [edit.old for edit in edits], read)
    after = _touched(new_text, new, [edit.new for edit in edits], read)
    found = []
    for value, other in _paired(before, after, edits):
        value, other = as_written(value), as_written(other)
        if value.normal != other.normal or value.kind is not other.kind:
            found.append(ValueChange(value, other, direction(value, other)))
    return tuple(found)


def as_written(value: Value) -> Value:
    """Return a value as its words and its figures have it where these differ: one of the two was changed alone."""
    differ = next((one for one in value.remarks if one.kind is OnValue.WORDS_AND_FIGURES), None)
    if differ is None:
        return value
    words, figures = differ.words
    return replace(value, shown=f"{words} / {figures}", normal=f"{value.normal} / {words}")


def _touched(text: str, where: TextSpan, edited: Sequence[TextSpan], read: ReadValues) -> list[Value]:
    """Return the values that share a character with an edit, with offsets into the text."""
    values = []
    taken: list[tuple[int, int]] = []
    quote = text[where.start : where.end]
    numbers = (
        Value(ValueKind.NONE, match[0], match[0].replace(",", ""), match.start(), match.end())
        for match in _NUMBER.finditer(quote)
    )
    for one in (*read(quote), *numbers):
        if one.start < 0 or any(one.start < end and start < one.end for start, end in taken):
            continue
        taken.append((one.start, one.end))
        start, end = one.start + where.start, one.end + where.start
        in_words = _IN_WORDS.search(quote, max(one.start - _WORDS, 0), one.start)
        first = in_words.start() + where.start if in_words else start
        if any(first < edit.end and edit.start < end for edit in edited if not edit.empty):
            values.append(Value(one.kind, one.shown, one.normal, start, end, one.remarks))
    return sorted(values, key=lambda one: one.start)


def _paired(before: Sequence[Value], after: Sequence[Value], edits: Sequence[Edit]) -> Iterator[tuple[Value, Value]]:
    """Yield values of one kind that stand in one edit, or in the same place of a run of edits, in their order.

    A date, a length or a sum in whose place one of another kind stands is yielded with that, as a day for notice that
    was so many months.
    """
    left = list(after)
    other_kinds: list[tuple[Value, int]] = []
    for value in before:
        place = _edit_of(value, [edit.old for edit in edits])
        fitting = [
            one
            for one in left
            if one.kind is value.kind and abs(_edit_of(one, [edit.new for edit in edits]) - place) <= 1
        ]
        if fitting:
            left.remove(fitting[0])
            yield value, fitting[0]
        elif value.kind in _MEASURES:
            other_kinds.append((value, place))
    for value, place in other_kinds:
        standing = [
            one for one in left if one.kind in _MEASURES and _edit_of(one, [edit.new for edit in edits]) == place
        ]
        if standing:
            left.remove(standing[0])
            yield value, standing[0]


def _edit_of(value: Value, spans: Sequence[TextSpan]) -> int:
    return bisect_right([span.start for span in spans], max(value.end - 1, value.start)) - 1


def direction(old: Value, new: Value) -> Direction:
    """Return where a value went; only values of one measure can be compared."""
    days = as_day(old.normal), as_day(new.normal)
    if isinstance(days[0], date) and isinstance(days[1], date):
        return _order(days[0] < days[1], days[0] == days[1])
    one, other = _measured(old.normal), _measured(new.normal)
    if one is None or other is None or one[0] != other[0]:
        return Direction.OTHER
    return _order(one[1] < other[1], one[1] == other[1])


def _order(rises: bool, same: bool) -> Direction:
    return Direction.OTHER if same else Direction.UP if rises else Direction.DOWN


def _measured(normal: str) -> tuple[str, Decimal] | None:
    """Return what a normal form is measured in, and how much it is; None for what is no number."""
    found = _NORMAL.fullmatch(normal.strip())
    if found is None:
        return None
    try:
        amount = Decimal(found[2].replace(",", ""))
    except InvalidOperation:
        return None
    unit = found[3].strip().lower()
    single = unit.removesuffix("s")
    if not found[1] and single in _DAYS:
        return "time", amount * _DAYS[single]
    return f"{found[1] or ''} {unit}", amount

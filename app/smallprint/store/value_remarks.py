"""Remarks on values as they are stored, and the sentences that older versions stored in their place."""

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import Any

from smallprint.domain.value_remark import OnValue, ValueRemark
from smallprint.store.salvage import typed

_QUOTED = "“([^”]*)”"
_DAY = r"(\d{4}-\d\d-\d\d)"
# Sentences by whose kind the program decides, as older versions wrote them.
_SENTENCES = (
    (OnValue.WORDS_AND_FIGURES, rf"Words and figures disagree: {_QUOTED} and {_QUOTED}\."),
    (OnValue.PASSAGES_DISAGREE, rf"Passages disagree: another one says {_QUOTED}\."),
    (OnValue.EITHER_ORDER, r"Read as month/day/year; it may be day/month/year\."),
    (OnValue.LAST_DAY, rf"Last day to give notice: {_DAY} \((.{{1,200}}?) before the end, {_DAY}\)\."),
    (
        OnValue.LAST_DAY_NOT_COUNTED,
        rf"Last day to give notice: not worked out; (.{{1,200}}?) before {_DAY} cannot be counted\.",
    ),
    (OnValue.CHANGED_BY, rf"Amended by {_QUOTED}: now {_QUOTED}\."),
    (OnValue.AMENDED_BY, rf"Amended by {_QUOTED}(?: \(([^)“”]*(?:\([a-z]\)[^)“”]*)*)\))?\."),
    (OnValue.DELETED_BY, rf"Deleted by {_QUOTED}\."),
    (OnValue.AMENDS_ABSENT, rf"Amends {_QUOTED} \((?:dated {_DAY}; )?not in this matter\)\."),
    (OnValue.AMENDS, rf"Amends {_QUOTED}\."),
    (OnValue.SET_ASIDE, rf"Set aside by ([^“]{{1,100}}) as far as that goes: {_QUOTED}"),
    (OnValue.GOES_BEFORE, r"It goes before ([\d.()a-z]{1,40}), as ([^“]{1,100}?) says\."),
    (OnValue.NO_SUCH_DAY, rf"^{_QUOTED}: there is no such day\.$"),
    (OnValue.TWO_SEPARATORS, rf"^{_QUOTED}: which separator is the decimal one\?$"),
    (OnValue.WHICH_CURRENCY, rf"^{_QUOTED}: which currency\?$"),
    (OnValue.FIGURE_GOES_ON, rf"^{_QUOTED}: what follows belongs to the figure\.$"),
    (OnValue.NO_NUMBER, rf"^{_QUOTED}: these words are no number that can be read\.$"),
    (OnValue.NO_RANGE, rf"^{_QUOTED}: a range that cannot be read\.$"),
)
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _SENTENCES)
_UNCERTAIN = "The end is uncertain: "
_AFTER_UNCERTAIN = re.compile(r" (?=Set aside by |It goes before |Amended by |Deleted by |Amends “)")


def remark_fields(remarks: Sequence[ValueRemark]) -> list[object]:
    """Return remarks as they are stored."""
    return [
        [one.kind.value, list(one.words), [day.isoformat() for day in one.days], remark_fields(one.of)]
        for one in remarks
    ]


def stored_remarks(stored: object) -> tuple[ValueRemark, ...]:
    """Return stored remarks, also of an older version; raises ValueError or TypeError for what is none."""
    if isinstance(stored, str):
        return told_before(stored)
    if not isinstance(stored, list):
        raise TypeError("remarks were stored")
    return tuple(map(_remark, stored))


def told_before(sentence: str) -> tuple[ValueRemark, ...]:
    """Return the remarks that older versions told in sentences; what no kind is known of stays a sentence."""
    before, uncertain, rest = sentence.partition(_UNCERTAIN)
    if not uncertain:
        return tuple(_parts(sentence))
    # What makes the end uncertain is not the value's own, and goes on to what was added after it.
    inner, *after = _AFTER_UNCERTAIN.split(rest, maxsplit=1)
    nested = ValueRemark(OnValue.END_UNCERTAIN, of=tuple(_parts(inner)))
    return (*_parts(before), nested, *_parts("".join(after)))


def _parts(sentence: str) -> Iterator[ValueRemark]:
    while sentence := sentence.strip():
        found = ((kind, match) for kind, pattern in _PATTERNS if (match := pattern.search(sentence)) is not None)
        kind, first = min(found, key=lambda one: one[1].start(), default=(OnValue.SAID, None))
        if first is None:
            yield ValueRemark(OnValue.SAID, (sentence,))
            return
        if before := sentence[: first.start()].strip():
            yield ValueRemark(OnValue.SAID, (before,))
        yield _told(kind, first)
        sentence = sentence[first.end() :]


def _told(kind: OnValue, match: re.Match[str]) -> ValueRemark:
    groups = [one for one in match.groups() if one is not None]
    try:
        days = tuple(datetime.date.fromisoformat(one) for one in groups if re.fullmatch(_DAY, one))
    except ValueError:
        return ValueRemark(OnValue.SAID, (match[0],))
    if kind not in (OnValue.LAST_DAY, OnValue.LAST_DAY_NOT_COUNTED, OnValue.AMENDS_ABSENT):
        days = ()
    words = [one for one in groups if not (days and re.fullmatch(_DAY, one))]
    if kind is OnValue.AMENDED_BY and len(words) > 1:
        words = [words[0], *words[1].split(", ")]
    return ValueRemark(kind, tuple(words), days)


def _remark(stored: Any) -> ValueRemark:
    kind, words, days, of = stored
    typed((words, days, of), list, list, list)
    typed(words, *(str for _ in words))
    typed(days, *(str for _ in days))
    told = tuple(datetime.date.fromisoformat(day) for day in days)
    if kind == OnValue.LAST_DAY and len(told) != 2:
        raise ValueError("a last day without its days")
    return ValueRemark(OnValue(kind), tuple(words), told, tuple(map(_remark, of)))

"""The one place that says in English what is remarked on a value; pure, so that a translation has one way in."""

from collections.abc import Callable, Mapping, Sequence

from smallprint.domain.fact import Fact
from smallprint.domain.finding import Value
from smallprint.domain.term_dates import TermDate
from smallprint.domain.value_remark import OnValue, ValueRemark, day_said

# {0} and {1} are the words, {day} and {end} the days.
_PLAIN: Mapping[OnValue, str] = {
    OnValue.SAID: "{0}",
    OnValue.WORDS_AND_FIGURES: "Words and figures disagree: “{0}” and “{1}”.",
    OnValue.PASSAGES_DISAGREE: "Passages disagree: another one says “{0}”.",
    OnValue.EITHER_ORDER: "Read as month/day/year; it may be day/month/year.",
    OnValue.ORDER: "Read {0} first, {1}.",
    OnValue.POINT_GROUPS: "The point is read as one between thousands.",
    OnValue.RANGE: "The contract gives a range.",
    OnValue.BOUNDS: "The contract says not less than {0}, not more than {1}.",
    OnValue.TWO_LAWS: "Two laws, each for its own case: read the clause.",
    OnValue.OPEN: "The contract has “{0}” here.",
    OnValue.WHICHEVER: "The contract names several ends, of which one holds: read the clause.",
    OnValue.YEAR_END: "Worked out: the end of the year of {day}.",
    OnValue.AS_FIRST_TERM: "As long as the first term, {0}.",
    OnValue.NO_END: "No end is fixed: the term runs until somebody ends it.",
    OnValue.NO_DATE_FROM_IT: "No date is worked out from it.",
    OnValue.LAST_DAY: "Last day to give notice: {day} ({0} before the end, {end}).",
    OnValue.LAST_DAY_NOT_COUNTED: "Last day to give notice: not worked out; {0} before {day} cannot be counted.",
    OnValue.AMENDS: "Amends “{0}”.",
    OnValue.CHANGED_BY: "Amended by “{0}”: now “{1}”.",
    OnValue.DELETED_BY: "Deleted by “{0}”.",
}

# Why the words that are quoted before could not be read.
_UNREAD: Mapping[OnValue, str] = {
    OnValue.NO_SUCH_DAY: "there is no such day.",
    OnValue.TWO_SEPARATORS: "which separator is the decimal one?",
    OnValue.WHICH_CURRENCY: "which currency?",
    OnValue.FIGURE_GOES_ON: "what follows belongs to the figure.",
    OnValue.NO_NUMBER: "these words are no number that can be read.",
    OnValue.NO_RANGE: "a range that cannot be read.",
}

# {source} is the date that is counted from.
_SOURCED: Mapping[OnValue, str] = {
    OnValue.FROM_DATE: "Worked out: {source}.",
    OnValue.DAY_AFTER: "Worked out: the day after {source}, {day}.",
    OnValue.MONTH_AFTER: "Worked out: the first day of the month after {source}, {day}.",
    OnValue.SOME_TIME_AFTER: "Some time after {source}, {day}: no date is worked out from that.",
    OnValue.LENGTH_AFTER: "Worked out: {1} after {source}, {day}.",
    OnValue.LENGTH_NOT_COUNTED: "{1} after {source}, {day}: no date is worked out from that.",
    OnValue.TERM_FROM: "Worked out: {1} from {source}, {day}.",
    OnValue.DAY_BEFORE_TERM_FROM: "Worked out: the day before {1} from {source}, {day}.",
}
_SOURCES = {
    "signatures": "the last date beside the signatures",
    "agreement": "the date of the agreement",
}
_STARTS = {
    "effective": "the Effective Date",
    "agreement": "the agreement date",
    "signature": "the last signature",
    "own": "the start it names",
}


def value_said(value: Value | None) -> str:
    """Return all that is remarked on a value, as sentences that follow each other; "" for nothing."""
    return remarks_joined(value.remarks) if value is not None else ""


def remarks_joined(remarks: Sequence[ValueRemark]) -> str:
    """Return remarks as sentences that follow each other."""
    return " ".join(filter(None, map(remark_said, remarks)))


def remark_said(remark: ValueRemark) -> str:
    """Return the sentence of a remark."""
    if remark.kind in _OWN:
        return _OWN[remark.kind](remark)
    words = (*remark.words, "", "")
    day, end = (*map(day_said, remark.days), "", "")[:2]
    if remark.kind in _UNREAD:
        return f"“{words[0]}”: {_UNREAD[remark.kind]}"
    if remark.kind in _SOURCED:
        starts = _STARTS if remark.kind in (OnValue.TERM_FROM, OnValue.DAY_BEFORE_TERM_FROM) else _SOURCES
        source = starts.get(words[0], words[0])
        return _SOURCED[remark.kind].format(*words, source=source, day=day)
    return _PLAIN[remark.kind].format(*words, day=day, end=end)


def term_date_said(dated: TermDate) -> list[str]:
    """Return how a day of a term was worked out, then what is remarked on each value that it rests on."""
    return [dated.arithmetic or remarks_joined(dated.read), *map(remarks_joined, dated.doubts)]


def why_unread(remarks: Sequence[ValueRemark]) -> str:
    """Return why words could not be read, without the words themselves, which stand beside it."""
    return " ".join(filter(None, (_UNREAD.get(one.kind) or remark_said(one) for one in remarks)))


def remarks_json(remarks: Sequence[ValueRemark]) -> list[dict[str, object]]:
    """Return remarks as facts, for what other programs read."""
    return [
        {
            "kind": one.kind.value,
            "words": list(one.words),
            "days": [day.isoformat() for day in one.days],
            "of": remarks_json(one.of),
        }
        for one in remarks
    ]


def fact_json(fact: Fact) -> dict[str, object]:
    """Return what all JSON of the program says of the finding that an answer rests on."""
    return {
        "id": fact.finding_id,
        "clause": fact.clause,
        "name": fact.name,
        "value": fact.value,
        "normal": fact.normal,
        "confidence": round(fact.confidence, 4),
        "decided": fact.decided.value,
        "marked_by_person": fact.marked,
        "remark": remarks_joined(fact.remarks),
        "remarks": remarks_json(fact.remarks),
    }


def _length_only(remark: ValueRemark) -> str:
    since = remark.words[0] if remark.words and remark.words[0] else "when its term begins"
    return f"The contract gives a length, not a date; count from {since}."


def _uncertain(remark: ValueRemark) -> str:
    return f"The end is uncertain: {remarks_joined(remark.of)}"


def _amended_by(remark: ValueRemark) -> str:
    name, *sections = remark.words or ("",)
    where = f" ({', '.join(sections)})" if sections else ""
    return f"Amended by “{name}”{where}."


def _amends_absent(remark: ValueRemark) -> str:
    dated = f"dated {day_said(remark.days[0])}; " if remark.days else ""
    return f"Amends “{''.join(remark.words[:1])}” ({dated}not in this matter)."


def _set_aside(remark: ValueRemark) -> str:
    by, words = (*remark.words, "", "")[:2]
    return f"Set aside by {by or 'another clause'} as far as that goes: “{words}”"


def _goes_before(remark: ValueRemark) -> str:
    number, by = (*remark.words, "", "")[:2]
    return f"It goes before {number}, as {by or 'another clause'} says."


_OWN: Mapping[OnValue, Callable[[ValueRemark], str]] = {
    OnValue.LENGTH_ONLY: _length_only,
    OnValue.END_UNCERTAIN: _uncertain,
    OnValue.AMENDED_BY: _amended_by,
    OnValue.AMENDS_ABSENT: _amends_absent,
    OnValue.SET_ASIDE: _set_aside,
    OnValue.GOES_BEFORE: _goes_before,
}

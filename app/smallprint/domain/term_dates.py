"""The days of a contract that have to be kept in mind: its end, its renewal, and the last day for notice.

Each is worked out from what stands: an end or a notice that a person edited counts as edited, a rejected one not at
all. The surest finding of a type speaks for it: one that a person accepted, edited or marked stands above the others.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from smallprint.domain.checklist import is_reported
from smallprint.domain.decision import Verdict
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.value_numbers import Length, as_length, as_number, day_of, later
from smallprint.domain.value_remark import LAST_DAYS, OnValue, ValueRemark, day_said

_BY_AGREEMENT = re.compile(
    r"\b(?:extend(?:ed)?|renew(?:ed)?|extension|renewal)\b[^.;,]{0,60}?\s(?:by|upon|with)\s+(?:(?:the|a|an|their|renewal\s+by)\s+)?"
    r"(?:(?:mutual|written|prior|express|joint)\s+){0,3}(?:agreement|consent|amendment)\b"
    r"|\b(?:by|upon|with)\s+(?:the\s+)?(?:(?:mutual|written|prior|express|joint)\s+){1,3}(?:agreement|consent)\b[^.;]{0,80}\b(?:renewed|extended)\b"
    r"|\brenew\w*\s+only\s+(?:upon|by|with|if|when)\b|\bno\b[^.]{0,30}\bnotice\b[^.]{0,80}\bintention\s+to\s+renew\b",
    re.IGNORECASE,
)
_BY_ITSELF = re.compile(
    r"\bautomatic|\b(?:renew|exten[ds]|successive)\w*\b[^.;]{0,200}\bunless\b[^.;]{0,120}\bnotice", re.IGNORECASE
)
_TO_RENEW = re.compile(
    r"\b(?:options?|right|elect\w*|desir\w*|wish\w*|inten[dt]\w*|may|exercis\w*)\s+(?:[\w’',]+\s+){0,4}?(?:renew|extend|extension|renewal)\b"
    r"|\bmay\b[^.;]{0,200}\b(?:renew|extend)\b",
    re.IGNORECASE,
)
_TO_STOP = re.compile(
    r"\bnot\s+(?:to\s+|be\s+|(?:wish|want|desire|intend)\s+(?:(?:\w+\s+){1,3}?)?to\s+(?:be\s+)?)?(?:renew|exten)|"
    r"\b(?:(?:prevent|stop|avoid|oppos|declin|reject)\w*|objects?|opts?\s+out)\s+(?:\w+\s+){0,4}?(?:renew|exten)|"
    r"\bnon-?(?:renew|exten)|\bunless\b(?!\s+(?:earlier\s+|sooner\s+)?(?:terminated|extended|renewed))|\bautomatic|\bnotice\s+(?:of|to)\s+"
    r"(?:its\s+|the\s+)?(?:intent\w*\s+to\s+)?(?:terminat|cancel)|\bterminat\w*\b[^.;]{0,60}\b(?:by|upon)\b[^.;]{0,40}\bnotice|\bnot\s+want\b",
    re.IGNORECASE,
)
# "Except as pertaining to the Services Term, this Agreement …": a name that stands aside is not of what ends.
_NAMED_TERM = re.compile(r"\b([A-Z][\w-]+)\s+(?:Term|Period)\b(?P<aside>[^.;]{0,30},\s+(?:this|the)\s+[A-Z])?")
_ANY_TERM = re.compile(r"initial|renewal|original|first|primary|current|exten\w+|the|this|such", re.IGNORECASE)
END, RENEWAL, NOTICE = "expiration-date", "renewal-term", "notice-to-stop-renewal"


class TermDay(StrEnum):
    """What a day is; also a part of the name by which a calendar knows it again."""

    NOTICE = "notice"
    OPTION = "option"
    END = "end"
    RENEWAL = "renewal"

    @property
    def label(self) -> str:
        """The day as it is named to a person."""
        return _LABELS[self]


_LABELS = {
    TermDay.NOTICE: "Last day for notice to stop renewal",
    TermDay.OPTION: "Last day for notice to renew",
    TermDay.END: "End of term",
    TermDay.RENEWAL: "Renewal would begin",
}


@dataclass(frozen=True, slots=True)
class TermDate:
    """One such day: `found` are the findings that it rests on, `arithmetic` is how it was worked out.

    Where the reading of the contract worked it out, `read` are its remarks, and `arithmetic` is "".
    """

    what: TermDay
    day: date
    arithmetic: str
    found: tuple[ReviewedFinding, ...]
    read: tuple[ValueRemark, ...] = ()

    @property
    def doubts(self) -> tuple[tuple[ValueRemark, ...], ...]:
        """Return what a reviewer should know of each value it rests on, each once.

        The last day for notice may have changed since it was read: the day is worked out anew.
        """
        values = (one.finding.value for one in self.found if one.verdict is not Verdict.EDITED)
        read = (tuple(one for one in value.remarks if one.kind not in LAST_DAYS) for value in values if value)
        return tuple(dict.fromkeys(one for one in read if one and one != self.read))


def term_dates(findings: Sequence[ReviewedFinding]) -> list[TermDate]:
    """Return the days of one document in the order of time; none where the end of its term is no date."""
    ending = speaking(findings, END)
    end = day_of(ending) if ending is not None else None
    if ending is None or end is None:
        return []
    dates = [_end(ending, end)]
    renewal = speaking(findings, RENEWAL)
    notice = _notice(end, ending, speaking(findings, NOTICE)) or _notice(end, ending, renewal)
    dates += [*_renewal(end, ending, renewal), *notice]
    return sorted(dates, key=lambda one: (one.day, one.what))


def last_day(end: date, notice: Length) -> date | None:
    """Return the last day on which notice of this length can be given before the end; None outside the calendar."""
    return later(end, -notice.count, notice.unit)


def speaking(findings: Sequence[ReviewedFinding], clause: str) -> ReviewedFinding | None:
    """Return the finding that speaks for a clause type, None where none that is reported stands."""
    standing = [
        one
        for one in findings
        if one.finding.clause == clause and one.verdict is not Verdict.REJECTED and not one.broken and is_reported(one)
    ]
    return min(standing, key=_rank, default=None)


def _rank(one: ReviewedFinding) -> tuple[int, float, int]:
    person = {Verdict.ACCEPTED: 0, Verdict.EDITED: 1}.get(one.verdict, 3 if one.finding.run_id else 2)
    return person, -one.finding.confidence, one.finding.anchor.start


def _end(found: ReviewedFinding, end: date) -> TermDate:
    value = found.finding.value
    if found.verdict is Verdict.EDITED:
        return TermDate(TermDay.END, end, f"{day_said(end)}: as a person wrote it.", (found,))
    if value is not None and value.start < 0 and value.remarks:
        return TermDate(TermDay.END, end, "", (found,), value.remarks)
    return TermDate(TermDay.END, end, f"{day_said(end)}: as the contract says.", (found,))


def _renewal(end: date, ending: ReviewedFinding, found: ReviewedFinding | None) -> list[TermDate]:
    if found is None or end == date.max or _only_by_agreement(found) or _of_another_term(found, ending):
        return []
    length = as_number(found)
    day = end + timedelta(days=1)
    begins = f"{day_said(day)}: the day after the end, {day_said(end)}."
    until = later(end, length.count, length.unit) if isinstance(length, Length) else None
    said = f"{begins} A renewal of {length} would end on {day_said(until)}." if until else begins
    return [TermDate(TermDay.RENEWAL, day, said, (found, ending))]


def _of_another_term(found: ReviewedFinding, ending: ReviewedFinding) -> bool:
    """Say whether a clause is of a term of its own name, as "the Services Term", of which the end does not speak."""
    decided = {found.verdict, ending.verdict} & {Verdict.EDITED, Verdict.ACCEPTED}
    named = {one[1] for one in _NAMED_TERM.finditer(found.finding.quote) if not _ANY_TERM.fullmatch(one[1])}
    ends = {one[1] for one in _NAMED_TERM.finditer(ending.finding.quote) if not one["aside"]}
    said = {one[1] for one in _NAMED_TERM.finditer(ending.finding.quote)} & named
    return not decided and bool(said) and not named & ends


def _only_by_agreement(found: ReviewedFinding) -> bool:
    """Say whether a contract is renewed only where both sides agree to it then, which fixes no day."""
    quote, decided = found.finding.quote, found.verdict in (Verdict.EDITED, Verdict.ACCEPTED)
    return not decided and _BY_AGREEMENT.search(quote) is not None and _BY_ITSELF.search(quote) is None


def _notice(end: date, ending: ReviewedFinding, found: ReviewedFinding | None) -> list[TermDate]:
    length = _notice_length(found) if found is not None else None
    if found is None or not isinstance(length, Length) or _of_another_term(found, ending):
        return []
    day = last_day(end, length)
    if day is None:
        return []
    said = f"{day_said(day)}: {length} before the end, {day_said(end)}."
    return [TermDate(TermDay.OPTION if _renews(found) else TermDay.NOTICE, day, said, (found, ending))]


def _notice_length(found: ReviewedFinding) -> object:
    """Return how long before the end a finding wants notice; a renewal does where the words of it say so."""
    value = found.finding.value
    if found.finding.clause == NOTICE or value is None or found.verdict is Verdict.EDITED:
        return as_number(found) if found.finding.clause == NOTICE else None
    return next((as_length(one.words[0]) for one in value.remarks if one.kind is OnValue.LAST_DAY), None)


def _renews(found: ReviewedFinding) -> bool:
    """Say whether a notice is one by which a term is renewed, and not one that stops its renewal."""
    quote = found.finding.quote
    return _TO_RENEW.search(quote) is not None and _TO_STOP.search(quote) is None

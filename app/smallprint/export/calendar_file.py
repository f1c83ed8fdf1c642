"""The calendar: the end of each contract, its renewal and the last day for notice, as events of a whole day (.ics).

An event is known by its document and by what its day is, and not by the day itself: whoever imports a later file gets
the day moved, and no second event. https://www.rfc-editor.org/rfc/rfc5545
"""

import hashlib
import uuid
from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from smallprint import __version__
from smallprint.domain.dated_duty import DatedDuty
from smallprint.domain.document import Document
from smallprint.domain.handoff import NO_TIME, Private, ReportOrder
from smallprint.domain.review import DocumentReview
from smallprint.domain.term_dates import TermDate, term_dates
from smallprint.export import wording
from smallprint.export.pace import Pace
from smallprint.export.values_said import term_date_said
from smallprint.language.counting import counted

_EVENTS = uuid.UUID("6f0c1f0e-8f5b-4f0e-9b55-2f3f2b1f7c11")  # the namespace of events without a file's hash
_FIRST_MINUTE = datetime(2020, 1, 1, tzinfo=UTC)
_MOST_QUOTED = 1_500  # characters: many a calendar cuts a description that is longer than some thousands
_CHECK = "Worked out by Smallprint from what it found. Check it against the contract."


def render(order: ReportOrder, pace: Pace | None = None) -> bytes:
    """Return the events of all documents that were read."""
    pace = pace or Pace()
    calendar = Calendar()
    version = f" {__version__}" if order.tells(Private.RECORD) else ""
    calendar.add("prodid", f"-//Smallprint//Smallprint{version}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", wording.one_line(order.review.title))
    for one in order.review.documents:
        stated = order.stated(one)
        for _ in stated:
            pace.step()
        for dated in term_dates(stated) if one.document else ():
            if dated.day < date.max:
                calendar.add_component(_event(order, one, dated))
        for duty in one.duties:
            calendar.add_component(_due(order, one, duty))
    return bytes(calendar.to_ical())


def _event(order: ReportOrder, review: DocumentReview, dated: TermDate) -> Event:
    assert review.document is not None
    name = wording.one_line(review.summary.cited_as)
    uid = _uid(order, review.document, name, dated.what)
    said = _description(order, review.document, name, dated)
    return _whole_day(order, f"{dated.what.label}: {name}", dated.day, uid, said)


def _due(order: ReportOrder, review: DocumentReview, duty: DatedDuty) -> Event:
    """Return the event of a duty, which is known by its kind, its day, and where its sentence stands."""
    assert review.document is not None
    name = wording.one_line(review.summary.cited_as)
    uid = _uid(order, review.document, name, f"{duty.kind} {duty.day} {duty.start}")
    quote = wording.one_line(duty.quote)
    where = f"{name}, {duty.place.words}"
    said = [duty.told, "", *([f"“{_cut(quote)}”", f"({where})"] if quote else [where]), "", _CHECK]
    return _whole_day(order, f"{duty.kind.label}: {name}", duty.day, uid, "\n".join(said))


def _whole_day(order: ReportOrder, summary: str, day: date, uid: str, description: str) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", order.made_at)
    event.add("sequence", _sequence(order.made_at))
    event.add("summary", summary)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("categories", ["Contracts"])
    event.add("description", description)
    for days in order.choice.reminders:
        if (day - order.made_at.date()).days >= days:  # what is over would remind as soon as it is imported
            event.add_component(_reminder(summary, days))
    return event


def _uid(order: ReportOrder, document: Document, name: str, what: str) -> str:
    """Return what an event is known by: a hash of the file, but where hashes are left out of what the file says."""
    if not order.tells(Private.RECORD):
        return f"{uuid.uuid5(_EVENTS, f'{order.review.title}/{name}/{what}')}@smallprint"
    return f"{hashlib.sha256(f'{document.sha256} {what}'.encode()).hexdigest()[:40]}@smallprint"


def _sequence(made_at: datetime) -> int:
    """Return a number that grows with time, by which a calendar takes the later of two files for the newer."""
    return 0 if made_at == NO_TIME else max(int((made_at - _FIRST_MINUTE) / timedelta(minutes=1)), 0)


def _description(order: ReportOrder, document: Document, name: str, dated: TermDate) -> str:
    how, *doubts = term_date_said(dated)
    lines = [wording.sound(how), *map(wording.one_line, doubts), ""]
    for found in dated.found:
        where = f"{name}, {wording.placed(document, found.finding).words}"
        quote = wording.one_line(found.finding.quote)
        if not order.choice.quotes or not quote:
            lines.append(where)
            continue
        if f"({where})" in lines and f"“{_cut(quote)}”" in lines:
            continue  # one sentence often gives both the end and the notice
        lines += [f"“{_cut(quote)}”", f"({where})"]
    return "\n".join([*lines, "", _CHECK])


def _cut(quote: str) -> str:
    return quote if len(quote) <= _MOST_QUOTED else f"{quote[: _MOST_QUOTED - 1]}…"


def _reminder(summary: str, days: int) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", f"In {counted(days, 'day')}: {summary}")
    alarm.add("trigger", timedelta(days=-days))
    return alarm

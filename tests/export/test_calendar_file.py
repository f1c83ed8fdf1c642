"""The calendar of a matter, read back by a second library."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
import vobject

from smallprint.domain.clause import ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Value
from smallprint.domain.handoff import Choice, Private, report_order
from smallprint.domain.review import MatterReview
from smallprint.domain.term_dates import END, NOTICE, RENEWAL
from smallprint.export.calendar_file import render
from tests.export.reviews import CAP, CATALOGUE, LAW, WHEN, document, found, refused, reviewed
from tests.export.reviews import NOTICE as WORDS
from tests.remarked import told

_END = Value(ValueKind.DATE, "31 March 2027", "2027-03-31", 3, 9)
_SIXTY = Value(ValueKind.DURATION, "60 days", "60 day", remarks=told("In writing."))
_YEAR = Value(ValueKind.DURATION, "1 year", "1 year")


def matter(edited: str = "", name: str = "lease, “main”; part 1.pdf", extra: str = "") -> MatterReview:
    within = document(name, extra=extra)
    verdict = Verdict.EDITED if edited else None
    findings = (
        found(within, END, LAW, verdict, value=_END, edited=edited),
        found(within, RENEWAL, CAP, value=_YEAR),
        found(within, NOTICE, WORDS, value=_SIXTY),
    )
    return MatterReview("Project Lark", (reviewed(within, *findings), refused()))


def events(review: MatterReview, choice: Choice = Choice(), later: int = 0) -> Mapping[str, Any]:  # noqa: B008 - frozen
    order = report_order(review, CATALOGUE, WHEN + timedelta(minutes=later), choice)
    content = render(order).decode()
    assert all(len(line.encode()) <= 75 for line in content.split("\r\n"))
    calendar = vobject.readOne(content)
    return {one.summary.value.split(":")[0]: one for one in getattr(calendar, "vevent_list", [])}


def test_the_end_the_renewal_and_the_last_day_for_notice_are_events_of_a_whole_day() -> None:
    found_events = events(matter())
    days = {name: (one.dtstart.value, one.dtend.value) for name, one in found_events.items()}
    assert days == {
        "Last day for notice to stop renewal": (date(2027, 1, 30), date(2027, 1, 31)),
        "End of term": (date(2027, 3, 31), date(2027, 4, 1)),
        "Renewal would begin": (date(2027, 4, 1), date(2027, 4, 2)),
    }
    assert found_events["End of term"].summary.value == "End of term: lease, “main”; part 1.pdf"


def test_the_description_has_quote_document_page_section_and_arithmetic() -> None:
    said = events(matter())["Last day for notice to stop renewal"].description.value
    assert "30 January 2027: 60 days before the end, 31 March 2027." in said
    assert "In writing." in said
    assert f"“{WORDS}”" in said
    assert "(lease, “main”; part 1.pdf, page 1, section 9.2(b))" in said
    assert f"“{LAW}”" in said  # what the end is known from


def test_reminders_come_as_many_days_before_as_was_chosen() -> None:
    one = events(matter(), Choice(reminders=(90, 1)))["End of term"]
    assert [alarm.trigger.value for alarm in one.valarm_list] == [timedelta(days=-90), timedelta(days=-1)]
    assert "valarm" not in events(matter(), Choice(reminders=()))["End of term"].contents


def test_a_day_that_is_over_or_near_has_no_reminder_for_a_time_that_has_gone_by() -> None:
    over = events(matter(edited="2020-06-30"), Choice(reminders=(30, 7)))["End of term"]
    assert "valarm" not in over.contents
    near = (WHEN + timedelta(days=10)).date()
    soon = events(matter(edited=near.isoformat()), Choice(reminders=(30, 7)))["End of term"]
    assert [alarm.trigger.value for alarm in soon.valarm_list] == [timedelta(days=-7)]


def test_an_event_keeps_its_name_when_its_day_moves_so_that_a_calendar_updates_it() -> None:
    before, after = events(matter()), events(matter(edited="2028-06-30"), later=5)
    for name, one in before.items():
        assert after[name].uid.value == one.uid.value
        assert after[name].dtstart.value != one.dtstart.value
        assert int(after[name].sequence.value) > int(one.sequence.value)
    assert len({one.uid.value for one in before.values()}) == 3
    assert not {one.uid.value for one in before.values()} & {
        one.uid.value for one in events(matter(extra=" Another contract.")).values()
    }


def test_without_the_record_events_have_names_that_are_not_made_of_the_files_bytes() -> None:
    choice = Choice(without=frozenset({Private.RECORD}))
    told, untold = events(matter()), events(matter(), choice)
    assert {one.uid.value for one in told.values()} & {one.uid.value for one in untold.values()} == set()
    other = events(matter(extra=" Another contract of the same name."), choice)
    assert [one.uid.value for one in other.values()] == [one.uid.value for one in untold.values()]
    assert len({one.uid.value for one in untold.values()}) == 3


@pytest.mark.parametrize("left_out", ["quotes", "times", "record"])
def test_what_is_left_out_is_in_no_byte(left_out: str) -> None:
    without = frozenset({Private(left_out)} if left_out != "quotes" else set[Private]())
    order = report_order(matter(), CATALOGUE, WHEN, Choice(quotes=left_out != "quotes", without=without))
    content = render(order).replace(b"\r\n ", b"")
    from smallprint import __version__  # noqa: PLC0415 - what must not be told

    told = {"quotes": b"governed by", "times": b"2026", "record": __version__.encode()}[left_out]
    assert told not in content
    assert told in render(report_order(matter(), CATALOGUE, WHEN)).replace(b"\r\n ", b"")


def test_a_contract_without_a_fixed_end_and_a_file_that_was_not_read_have_no_events() -> None:
    within = document()
    open_end = reviewed(within, found(within, END, LAW, value=replace(_END, normal="perpetual")))
    assert events(MatterReview("x", (open_end, refused()))) == {}


def test_a_long_quote_is_cut_and_odd_characters_are_kept() -> None:
    within = document(extra="ü" * 5_000)
    quote = within.text[within.text.index(CAP) :]
    review = reviewed(within, found(within, END, quote, value=_END))
    said = events(MatterReview("x", (review,)))["End of term"].description.value
    assert "üüü…”" in said
    assert len(said) < 2_000


def test_words_that_give_two_values_are_quoted_once() -> None:
    within = document()
    findings = (found(within, END, LAW, value=_END), found(within, NOTICE, LAW, value=_SIXTY))
    said = events(MatterReview("Project Lark", (reviewed(within, *findings),)))
    assert said["Last day for notice to stop renewal"].description.value.count(LAW) == 1

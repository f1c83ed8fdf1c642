"""The days of a contract that have to be kept in mind, worked out from what stands."""

from dataclasses import replace
from datetime import date

import pytest

from smallprint.domain.clause import ValueKind
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Value
from smallprint.domain.review import ReviewedFinding
from smallprint.domain.term_dates import END, NOTICE, RENEWAL, TermDay, term_dates
from smallprint.domain.value_numbers import Length, Share, Sum, as_number, later
from smallprint.domain.value_remark import OnValue, ValueRemark
from tests.export.reviews import CAP, LAW, document, found
from tests.export.reviews import NOTICE as WORDS
from tests.remarked import told

_END = Value(ValueKind.DATE, "31 March 2027", "2027-03-31", 3, 9)
LAST = ValueRemark(OnValue.LAST_DAY, ("60 days",), (date(2026, 1, 1), date(2026, 3, 2)))
_NOTICE = Value(
    ValueKind.DURATION,
    "60 days",
    "60 day",
    remarks=(*told("In writing."), LAST),
)
_YEAR = Value(ValueKind.DURATION, "1 year", "1 year")


def contract(end: ReviewedFinding | None = None, notice: ReviewedFinding | None = None) -> tuple[ReviewedFinding, ...]:
    within = document()
    return (
        end or found(within, END, LAW, value=_END),
        found(within, RENEWAL, CAP, value=_YEAR),
        notice or found(within, NOTICE, WORDS, value=_NOTICE),
    )


def test_the_last_day_for_notice_the_end_and_the_renewal_come_in_order_with_their_arithmetic() -> None:
    notice, end, renewal = term_dates(contract())
    assert (notice.what, notice.day) == (TermDay.NOTICE, date(2027, 1, 30))
    assert notice.arithmetic == "30 January 2027: 60 days before the end, 31 March 2027."
    assert (end.what, end.day, end.arithmetic) == (
        TermDay.END,
        date(2027, 3, 31),
        "31 March 2027: as the contract says.",
    )
    assert (renewal.what, renewal.day) == (TermDay.RENEWAL, date(2027, 4, 1))
    assert renewal.arithmetic.endswith("A renewal of 1 year would end on 31 March 2028.")


def test_what_a_person_edited_counts_as_edited() -> None:
    within = document()
    end = found(within, END, LAW, Verdict.EDITED, edited="2028-12-31", value=_END)
    notice = found(within, NOTICE, WORDS, Verdict.EDITED, edited="3 months", value=_NOTICE)
    dates = {one.what: one for one in term_dates(contract(end, notice))}
    assert dates[TermDay.END].arithmetic == "31 December 2028: as a person wrote it."
    assert dates[TermDay.NOTICE].day == date(2028, 9, 30)


def test_the_day_that_was_read_before_is_not_repeated_beside_the_new_one() -> None:
    [doubt] = term_dates(contract())[0].doubts
    assert doubt == told("In writing.")


def test_a_worked_out_end_keeps_its_arithmetic() -> None:
    within = document()
    value = Value(ValueKind.DATE, "2027-03-31", "2027-03-31", remarks=told("Worked out: 3 years from 2024-03-31."))
    dates = term_dates(contract(found(within, END, LAW, value=value)))
    end = next(one for one in dates if one.what is TermDay.END)
    assert (end.arithmetic, end.read, end.doubts) == ("", value.remarks, ())


@pytest.mark.parametrize("without", ["rejected", "not sure", "broken", "no date"])
def test_without_an_end_that_stands_there_are_no_dates(without: str) -> None:
    within = document()
    standing = found(within, END, LAW, value=_END)
    ends = {
        "rejected": found(within, END, LAW, Verdict.REJECTED, value=_END),
        "not sure": found(within, END, LAW, value=_END, confidence=0.6),
        "broken": replace(standing, broken=True),
        "no date": found(within, END, LAW, value=_YEAR),
    }
    assert term_dates(contract(ends[without])) == []
    assert term_dates(contract(standing))


def test_what_a_person_accepted_speaks_before_what_is_surer() -> None:
    within = document()
    accepted = found(within, END, CAP, Verdict.ACCEPTED, confidence=0.3, value=replace(_END, normal="2030-01-01"))
    [end] = term_dates((found(within, END, LAW, value=_END, confidence=0.99), accepted))
    assert end.day == date(2030, 1, 1)


@pytest.mark.parametrize(
    ("said", "comes_to"),
    [
        ("2027-03-31", date(2027, 3, 31)),
        ("1 month", Length(1, "month")),
        ("EUR 50,000", Sum("EUR", 50000)),  # type: ignore[arg-type]
        ("USD 0.50", Sum("USD", 0.5)),  # type: ignore[arg-type]
        ("5%", Share(0.05)),  # type: ignore[arg-type]
        ("30 day to 60 day", None),
        ("perpetual", None),
    ],
)
def test_a_value_that_a_person_wrote_comes_to_a_number_where_it_is_one(said: str, comes_to: object) -> None:
    one = as_number(found(document(), "law", LAW, Verdict.EDITED, edited=said))
    assert (float(one.part) if isinstance(one, Share) else one) == (0.05 if isinstance(comes_to, Share) else comes_to)


def test_days_are_counted_to_the_last_of_a_shorter_month_and_not_beyond_the_calendar() -> None:
    assert later(date(2026, 1, 31), 1, "month") == date(2026, 2, 28)
    assert later(date(9999, 1, 1), 1, "year") is None


@pytest.mark.parametrize(
    ("words", "renews"),
    [
        ("It continues for two years unless extended by written agreement of both parties.", False),
        ("It may be renewed upon mutual consent of the parties.", False),
        ("Thereafter it shall renew only upon the written agreement of both.", False),
        ("It may be extended for up to three (3) years by written agreement of both parties.", False),
        ("Upon mutual agreement, it may be renewed for one year.", False),
        ("The parties may extend it for one year by mutual written agreement.", False),
        ("Unless ended by notice, or extended by the mutual written agreement of the parties, it goes on.", False),
        ("Where there is no written notice of the intention to renew it, it shall end.", False),
        ("It renews automatically, or is extended by written agreement of the parties.", True),
        ("It is extended by agreement unless a party gives notice of sixty days.", True),
    ],
)
def test_a_term_that_both_must_agree_to_extend_has_no_day_of_renewal(words: str, renews: bool) -> None:
    end, renewal, notice = contract()
    renewal = replace(renewal, finding=replace(renewal.finding, quote=words))
    assert (TermDay.RENEWAL in {one.what for one in term_dates((end, renewal, notice))}) is renews
    accepted = found(document(), RENEWAL, CAP, Verdict.ACCEPTED, value=_YEAR)
    accepted = replace(accepted, finding=replace(accepted.finding, quote=words))
    assert TermDay.RENEWAL in {one.what for one in term_dates((end, accepted, notice))}


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("The Distributor may renew it by written notice 60 days before its end.", TermDay.OPTION),
        ("It has the option to extend the term on 60 days' notice before its end.", TermDay.OPTION),
        ("It renews unless a party gives notice of its intent not to renew.", TermDay.NOTICE),
        ("Either party may elect not to renew it on 60 days' notice.", TermDay.NOTICE),
        ("Either party may prevent its renewal by giving 60 days' notice before its end.", TermDay.NOTICE),
        ("A party that does not wish it to be renewed must give 60 days' notice.", TermDay.NOTICE),
        ("A party may opt out of the renewal on 60 days' notice.", TermDay.NOTICE),
        ("It may be terminated by either party at the end of any renewal term upon 60 days' notice.", TermDay.NOTICE),
    ],
)
def test_a_notice_by_which_a_term_is_renewed_is_none_that_stops_it(words: str, what: TermDay) -> None:
    end, renewal, notice = contract()
    notice = replace(notice, finding=replace(notice.finding, quote=words))
    last = next(one for one in term_dates((end, renewal, notice)) if one.what not in (TermDay.END, TermDay.RENEWAL))
    assert (last.what, last.day) == (what, date(2027, 1, 30))
    assert last.what.label == f"Last day for notice to {'renew' if what is TermDay.OPTION else 'stop renewal'}"


def test_a_renewal_of_a_term_of_its_own_name_is_not_counted_from_the_end_of_the_agreement() -> None:
    end, renewal, notice = contract()

    def days(ends: str, renews: str) -> set[TermDay]:
        ending = replace(end, finding=replace(end.finding, quote=ends))
        others = [replace(one, finding=replace(one.finding, quote=renews)) for one in (renewal, notice)]
        return {one.what for one in term_dates((ending, *others))}

    apart = "Except as pertaining to a Services Term, this Agreement shall remain in effect for ten years."
    renews = "The Services Term renews for two-year terms unless a party gives notice of 90 days."
    assert days(apart, renews) == {TermDay.END}
    assert days("The Services Term is three years.", renews) == {TermDay.END, TermDay.RENEWAL, TermDay.NOTICE}
    assert days(apart, "It renews for two years unless a party gives notice.") == set(TermDay) - {TermDay.OPTION}


def test_the_notice_that_a_renewal_wants_has_a_day_where_no_other_finding_says_it() -> None:
    end, renewal, notice = contract()
    words = "The Tenant may, by notice given at least 2 months before the end, extend it for a year, unless terminated."
    last = ValueRemark(OnValue.LAST_DAY, ("2 months",), (date(2027, 1, 31), date(2027, 3, 31)))
    wants = replace(renewal, finding=replace(renewal.finding, quote=words, value=replace(_YEAR, remarks=(last,))))
    days = {one.what: one for one in term_dates((end, wants))}
    assert set(days) == {TermDay.OPTION, TermDay.END, TermDay.RENEWAL}
    assert days[TermDay.OPTION].day == date(2027, 1, 31)
    assert days[TermDay.OPTION].arithmetic == "31 January 2027: 2 months before the end, 31 March 2027."
    assert {one.what: one.day for one in term_dates((end, wants, notice))}[TermDay.NOTICE] == date(2027, 1, 30)
    assert {one.what for one in term_dates((end, renewal))} == {TermDay.END, TermDay.RENEWAL}

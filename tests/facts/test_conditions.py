"""A stored value meets what a question says of it, does not, or leaves it open; it never does so by chance."""

from datetime import date

import pytest

from smallprint.facts.conditions import Amounts, FactCondition, InPeriod, Lasts, OfPlace, PartyNamed, RunsOn, Than
from smallprint.facts.periods import Period

YEAR = InPeriod(Period(date(2026, 1, 1), date(2026, 12, 31)))
LATER = InPeriod(Period(date(2027, 1, 1), None))
TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("condition", "normal", "expected"),
    [
        (YEAR, "2026-01-01", True),
        (YEAR, "2026-12-31", True),
        (YEAR, "2025-12-31", False),
        (YEAR, "3 year", None),
        (YEAR, "", None),
        (YEAR, "left blank", None),
        (YEAR, "perpetual", False),
        (LATER, "perpetual", None),
        (RunsOn(TODAY), "2026-03-02", True),
        (RunsOn(TODAY), "2026-03-01", False),
        (RunsOn(TODAY), "perpetual", True),
        (RunsOn(TODAY, not_ended=False), "2026-03-01", True),
        (RunsOn(TODAY, not_ended=False), "perpetual", False),
        (OfPlace("New York"), "New York", True),
        (OfPlace("New York"), "Texas", False),
        (OfPlace("New York"), "United States", None),
        (OfPlace("United States"), "Texas", True),
        (OfPlace("Canada"), "Ontario", True),
        (OfPlace("England"), "England and Wales", True),
        (OfPlace("England and Wales"), "England", True),
        (OfPlace("England"), "Scotland", False),
        (OfPlace("New York"), "New York; Texas", None),
        (OfPlace("New York"), "left blank", False),
        (Amounts(Than.OVER, "EUR 1000000"), "EUR 1000000.01", True),
        (Amounts(Than.OVER, "EUR 1000000"), "EUR 1000000", False),
        (Amounts(Than.AT_LEAST, "EUR 1000000"), "EUR 1000000", True),
        (Amounts(Than.UNDER, "EUR 1000000"), "EUR 250000", True),
        (Amounts(Than.OVER, "EUR 1000000"), "USD 5000000", None),
        (Amounts(Than.OVER, "EUR 1000000"), "greater of EUR 250000 and 125%", None),
        (Lasts(Than.OVER, "60 day"), "3 month", True),
        (Lasts(Than.OVER, "30 day"), "1 month", None),
        (Lasts(Than.UNDER, "2 month"), "30 day", True),
        (Lasts(Than.OVER, "12 month"), "1 year", False),
        (Lasts(Than.AT_LEAST, "12 month"), "1 year", True),
        (Lasts(Than.OVER, "5 year"), "perpetual", True),
        (Lasts(Than.OVER, "30 day"), "greater of 30 day and 1 month", None),
        (PartyNamed("Birch"), "Alder Ltd; Birch Inc.", True),
        (PartyNamed("birch inc"), "Alder Ltd; Birch Inc.", True),
        (PartyNamed("Bir"), "Alder Ltd; Birch Inc.", False),
        (PartyNamed("Birch"), "", False),
    ],
)
def test_a_value_is_compared(condition: FactCondition, normal: str, expected: bool | None) -> None:
    assert condition.decides(normal) is expected


def test_a_date_that_may_be_read_in_two_ways_decides_only_where_both_agree() -> None:
    assert YEAR.decides("2026-05-04", either_order=True) is True
    may = InPeriod(Period(date(2026, 5, 1), date(2026, 5, 31)))
    assert may.decides("2026-05-04", either_order=True) is None
    assert may.decides("2026-05-04") is True
    assert may.decides("2026-05-31", either_order=True) is True  # there is no 31st month

import pytest

from smallprint.domain.clause import ClauseType
from smallprint.domain.playbook import Comparison, Condition
from smallprint.domain.playbook_verdict import Doubt
from smallprint.playbooks.bounds import read_bound
from smallprint.playbooks.comparing import holds
from smallprint.playbooks.doubts import doubt_of
from smallprint.read.values.find import find_values
from tests.playbooks.papers import CATALOGUE

CAP, TERM = CATALOGUE["cap-on-liability"], CATALOGUE["termination-for-convenience"]
LAW, INTEREST = CATALOGUE["governing-law"], CATALOGUE["late-interest"]


def said(clause: ClauseType, text: str, comparison: Comparison, *bounds: str) -> bool | None:
    value = find_values(clause, text)[0]
    return holds(Condition(comparison, tuple(map(read_bound, bounds))), value, text[value.end :])


AT_MOST, AT_LEAST = Comparison.AT_MOST, Comparison.AT_LEAST
YEARS_FEES = "Liability shall not exceed the fees paid in the twelve (12) months before the claim."
TWICE = "Liability shall not exceed 150% of the annual fees."
GREATER = "Liability is limited to the greater of (a) EUR 250,000 and (b) the fees paid in the preceding 12 months."


@pytest.mark.parametrize(
    ("text", "comparison", "bound", "meets"),
    [
        (YEARS_FEES, AT_LEAST, "12 months of fees", True),
        (YEARS_FEES, AT_LEAST, "1 year of fees", True),
        (YEARS_FEES, AT_LEAST, "18 months of fees", False),
        (YEARS_FEES, AT_LEAST, "EUR 100,000", None),
        (TWICE, AT_LEAST, "18 months of fees", True),
        (TWICE, AT_LEAST, "24 months of fees", False),
        ("Liability shall not exceed 150% of the fees paid.", AT_LEAST, "12 months of fees", None),
        (GREATER, AT_LEAST, "EUR 200,000", True),
        (GREATER, AT_LEAST, "12 months of fees", True),
        (GREATER, AT_LEAST, "EUR 300,000", None),
        (GREATER, AT_MOST, "EUR 100,000", False),
        ("Liability is limited to the lesser of EUR 50,000 and USD 1,000.", AT_LEAST, "EUR 100,000", False),
        ("Liability is limited to EUR 100,000.", AT_LEAST, "EUR 100,000", True),
        ("Liability is limited to USD 100,000.", AT_LEAST, "EUR 100,000", None),
    ],
)
def test_caps_are_compared_as_sums_and_as_months_of_fees(
    text: str, comparison: Comparison, bound: str, meets: bool | None
) -> None:
    assert said(CAP, text, comparison, bound) is meets


@pytest.mark.parametrize(
    ("length", "comparison", "bound", "meets"),
    [
        ("30 days", AT_MOST, "30 days", True),
        ("31 days", AT_MOST, "30 days", False),
        ("one month", AT_MOST, "31 days", True),
        ("one month", AT_MOST, "30 days", None),
        ("a year", AT_LEAST, "12 months", True),
        ("5 business days", AT_MOST, "10 days", True),
        ("30 to 60 days", AT_MOST, "60 days", True),
        ("30 to 60 days", AT_MOST, "45 days", None),
    ],
)
def test_lengths_are_compared_where_their_units_allow_it(
    length: str, comparison: Comparison, bound: str, meets: bool | None
) -> None:
    text = f"Either party may terminate this Agreement by giving {length} written notice."
    text = text.replace("one month", "one month’s").replace("a year", "one year’s")
    assert said(TERM, text, comparison, bound) is meets


def test_a_law_is_one_of_several_by_the_place_and_the_country_it_is_in() -> None:
    for place, meets in (("Delaware", True), ("Bavaria", True), ("France", False), ("England and Wales", True)):
        text = f"This Agreement is governed by the laws of {place}."
        assert said(LAW, text, Comparison.ONE_OF, "Delaware", "Germany", "England") is meets


@pytest.mark.parametrize(
    ("rate", "comparison", "meets"),
    [
        ("4% per annum", AT_MOST, True),
        ("1% per month", AT_MOST, False),
        ("1% per month", AT_LEAST, True),
        ("0.1% per day", AT_MOST, None),
        ("4% a year above the base rate of the Bank of England", AT_MOST, None),
        ("9% a year above the base rate of the Bank of England", AT_MOST, False),
    ],
)
def test_rates_are_those_of_a_year_and_a_margin_is_less_than_the_rate(
    rate: str, comparison: Comparison, meets: bool | None
) -> None:
    assert said(INTEREST, f"Late sums bear interest at {rate}.", comparison, "8%") is meets


@pytest.mark.parametrize(
    ("clause", "text", "bound", "why"),
    [
        (INTEREST, "Late sums bear interest at 4% above the base rate.", "4%", Doubt.MARGIN),
        (INTEREST, "Late sums bear interest at 1% per week.", "4%", Doubt.OTHER_TIME),
        (TERM, "Either party may terminate on one month's notice.", "30 days", Doubt.UNITS),
        (CAP, "Liability is limited to USD 100,000.", "EUR 100,000", Doubt.CURRENCIES),
        (CAP, YEARS_FEES, "EUR 100,000", Doubt.OTHER_KIND),
        (CAP, "Liability shall not exceed 150% of the fees paid.", "12 months of fees", Doubt.FEES_OF_WHEN),
        (CAP, GREATER, "EUR 300,000", Doubt.ON_BOTH_SIDES),
        (CAP, "Liability is limited to EUR 100,000.", "EUR 100,000", None),
    ],
)
def test_why_two_cannot_be_compared_is_told(clause: ClauseType, text: str, bound: str, why: Doubt | None) -> None:
    value = find_values(clause, text)[0]
    assert doubt_of(Condition(AT_MOST, (read_bound(bound),)), value, text[value.end :]) is why


@pytest.mark.parametrize(
    ("text", "comparison", "bound", "meets"),
    [
        ("Late sums bear interest at 4% above the base rate.", AT_MOST, "4% above the base rate", True),
        ("Late sums bear interest at 9% above the base rate.", AT_MOST, "8% above the base rate", False),
        ("Late sums bear interest at 10% above the base rate.", AT_MOST, "8%", False),
        ("Late sums bear interest at 4% above the base rate.", AT_MOST, "4%", None),
        ("Late sums bear interest at 4% a year.", AT_MOST, "4% above the base rate", True),
        ("Late sums bear interest at 9% a year.", AT_MOST, "8% above the base rate", None),
        ("Late sums bear interest at 10% a year, calculated daily.", AT_MOST, "8%", False),
        ("Late sums bear interest at 0.1% per day.", AT_MOST, "8%", None),
        ("Late sums bear interest at 3% a year.", AT_LEAST, "4% above the base rate", False),
    ],
)
def test_a_margin_is_compared_with_a_margin_and_with_a_rate_where_that_is_certain(
    text: str, comparison: Comparison, bound: str, meets: bool | None
) -> None:
    assert said(INTEREST, text, comparison, bound) is meets

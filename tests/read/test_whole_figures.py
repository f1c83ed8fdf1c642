"""A figure is read whole or not at all, in sums, lengths and dates alike."""

import string
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.domain.finding import Value
from smallprint.export.values_said import value_said
from smallprint.read.values.amounts import find_amounts
from smallprint.read.values.dates import find_dates, read_dates
from smallprint.read.values.durations import find_durations
from smallprint.read.values.figures import read_figure
from smallprint.read.values.habits import Habits, habits_of

FIGURES = st.integers(1, 9_999_999).map(lambda number: f"{number:,}")
SIGNS = st.sampled_from(["$", "£", "€", "US$", "HK$", "EUR ", "CHF ", "INR ", "¥"])
BELONGING = st.one_of(
    st.text(string.ascii_letters, min_size=1, max_size=3),
    st.text(string.digits, min_size=1, max_size=3),
    st.builds(
        lambda mark, digits: mark + digits,
        st.sampled_from(list(".,'’")),
        st.text("123456789", min_size=1, max_size=4),
    ),
    st.sampled_from(["-2", "–3 million", "%", " %", " per cent", " and a half million", " 25", "_5"]),
)


def said(values: list[Value]) -> list[str]:
    return [value.normal for value in values]


@given(SIGNS, FIGURES, BELONGING)
def test_a_figure_with_more_of_it_behind_never_yields_the_shorter_one(sign: str, figure: str, more: str) -> None:
    shorter = said(find_amounts(f"not more than {sign}{figure} in all"))
    assert len(shorter) == 1
    assert shorter[0]
    assert shorter[0] not in said(find_amounts(f"not more than {sign}{figure}{more} in all"))


@given(st.integers(0, 999_999_999), st.integers(0, 99))
def test_every_country_s_marks_give_one_number(whole: int, cents: int) -> None:
    number = Fraction(f"{whole}.{cents:02}")
    american = f"{whole:,}.{cents:02}"
    for written in (
        american,
        american.translate(str.maketrans(",.", ".,")),
        american.replace(",", "’"),
        american.replace(",", " "),
        american.replace(",", " ").replace(".", ","),
    ):
        if whole > 999 or "," not in written:
            assert read_figure(written).number == number


@given(st.integers(1_000, 999_999))
def test_a_point_between_thousands_is_never_a_decimal_one(number: int) -> None:
    written = f"{number:,}".replace(",", ".")
    assert read_figure(written).number in (Fraction(number), None)
    assert read_figure(written, decimal=",").number == number
    assert read_figure(written, decimal=".").number is None


@given(st.integers(1, 999), st.sampled_from(["Business", "business", "working", "Banking"]))
def test_business_days_are_no_days(count: int, kind: str) -> None:
    assert said(find_durations(f"within {count} {kind} Days of receipt")) == [f"{count} business day"]


@given(st.integers(2, 60), st.integers(61, 400), st.sampled_from(["-", "–", " to ", " or "]))
def test_a_range_is_never_one_of_its_ends(low: int, high: int, joint: str) -> None:
    assert said(find_durations(f"on {low}{joint}{high} days' notice")) == [f"{low} day to {high} day"]


@given(st.integers(1, 99), st.text(string.digits, min_size=1, max_size=3), st.sampled_from(list(".,/")))
def test_a_length_whose_figure_goes_on_to_the_left_is_not_read_short(count: int, before: str, mark: str) -> None:
    assert f"{count} day" not in said(find_durations(f"in {before}{mark}{count} days")) or (mark == "," and count > 99)


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("£2m", "GBP 2000000"),
        ("€1.5m in aggregate", "EUR 1500000"),
        ("$5MM", "USD 5000000"),
        ("US$ 1.5 mn", "USD 1500000"),
        ("£1bn", "GBP 1000000000"),
        ("EUR 5 Mio. je Fall", "EUR 5000000"),
        ("US$750K", "USD 750000"),
        ("EUR 250.000,00", "EUR 250000"),
        ("2.500,00 €", "EUR 2500"),
        ("CHF 1’000’000", "CHF 1000000"),
        ("SEK 1 250 000,50", "SEK 1250000.5"),
        ("₹2,50,00,000", "INR 25000000"),
        ("INR 5 lakh", "INR 500000"),
        ("Rs. 2.5 crore", "INR 25000000"),
        ("HK$2,000,000", "HKD 2000000"),
        ("NZ$ 300", "NZD 300"),
        ("AU $20 million", "AUD 20000000"),
        ("PLN 40 000", "PLN 40000"),
        ("300 zł", "PLN 300"),
        ("two and a half million dollars", "USD 2500000"),
        ("half a million Swiss francs", "CHF 500000"),
        ("1.25 million euros", "EUR 1250000"),
        ("$1 to $2 million", "USD 1000000 to USD 2000000"),
        ("between £250,000 and £500,000", "GBP 250000 to GBP 500000"),
        ("$____", "left blank"),
        ("€[***]", "redacted"),
        ("XY$ 500", ""),
        ("$5.000.00", ""),
        ("200 kr", ""),
    ],
)
def test_a_sum_has_its_own_currency_and_scale(text: str, normal: str) -> None:
    assert said(find_amounts(text)) == [normal]


def test_what_cannot_be_read_says_why() -> None:
    (value,) = find_amounts("not exceed $5.000.00 in all")
    assert value.normal == value.shown == ""
    assert "$5.000.00" in value_said(value)
    assert "separator" in value_said(value)


def test_the_document_s_other_figures_decide_a_separator() -> None:
    text = "The fee is €84,50. The cap is €250.000."
    assert said(find_amounts(text, habits_of(text))) == ["EUR 84.5", "EUR 250000"]
    text = "The fee is €84.50. The cap is €250.000."
    assert said(find_amounts(text, habits_of(text))) == ["EUR 84.5", ""]


def test_the_document_says_which_dollar_and_which_krone() -> None:
    text = "The cap is $500 and 300 kr. Governed by the laws of the Province of Ontario, prices in SEK."
    assert said(find_amounts(text, habits_of(text))) == ["CAD 500", "SEK 300"]


@pytest.mark.parametrize(
    ("text", "normals"),
    [
        ("two and a half years", ["30 month"]),
        ("a year and a half from", ["18 month"]),
        ("half a year", ["6 month"]),
        ("two years and six months", ["30 month"]),
        ("a fortnight's notice", ["14 day"]),
        ("two quarters", ["6 month"]),
        ("forty-eight hours", ["48 hour"]),
        ("1,000 hours", ["1000 hour"]),
        ("not less than ninety (90) nor more than one hundred (100) days", ["90 day"]),
        ("twelve (12) to eighteen (18) months", ["12 month to 18 month"]),
        ("for [***] years", ["redacted"]),
        ("____ (__) days", ["left blank"]),
        ("an evergreen contract", ["perpetual"]),
        ("interest at 5% a year", []),
    ],
)
def test_lengths_are_read_with_what_belongs_to_them(text: str, normals: list[str]) -> None:
    assert said(find_durations(text)) == normals


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("2018.07.15", "2018-07-15"),
        ("01-SEP-2018", "2018-09-01"),
        ("2021/08/31", "2021-08-31"),
        ("18. März 2024", "2024-03-18"),
        ("the last day of February, 2028", "2028-02-29"),
        ("end of April 2026", "2026-04-30"),
        ("the end of the year 2026", "2026-12-31"),
    ],
)
def test_dates_in_their_usual_writings(text: str, normal: str) -> None:
    assert said(find_dates(f"It ends on {text}.")) == [normal]


def test_an_impossible_date_is_said_and_not_read() -> None:
    assert find_dates("until 31 June 2024") == []
    (value,) = read_dates("until 31 June 2024")
    assert "no such day" in value_said(value)


@pytest.mark.parametrize(
    ("beside", "normal"),
    [
        ("It is made on 25/03/2024.", "2026-04-03"),
        ("It is made on 03/25/2024.", "2026-03-04"),
        ("It is governed by the law of England and Wales.", "2026-04-03"),
        ("It is governed by the laws of the State of Ohio.", "2026-03-04"),
    ],
)
def test_the_order_of_a_date_is_the_document_s(beside: str, normal: str) -> None:
    text = f"{beside} It ends on 03/04/2026."
    value = find_dates(text, habits_of(text))[-1]
    assert value.normal == normal
    assert "first" in value_said(value)


def test_an_order_that_nothing_decides_is_remarked() -> None:
    assert habits_of("It ends on 03/04/2026.") == Habits()
    assert "may be day/month" in value_said(find_dates("It ends on 03/04/2026.")[0])

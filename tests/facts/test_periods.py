"""The time that a question names is worked out by the calendar, from the day that is given as today."""

from datetime import date

import pytest

from smallprint.facts.periods import period_of

TODAY = date(2026, 3, 2)  # a Monday


@pytest.mark.parametrize(
    ("question", "first", "last"),
    [
        ("Which contracts expire in 2026?", "2026-01-01", "2026-12-31"),
        ("Which contracts expire before 30 June 2026?", None, "2026-06-29"),
        ("Which contracts end by 30 June 2026?", None, "2026-06-30"),
        ("Which contracts end after 30 June 2026?", "2026-07-01", None),
        ("Which contracts started on or after 1 July 2024?", "2024-07-01", None),
        ("Which contracts start since 1 July 2024?", "2024-07-01", None),
        ("Which contracts expire within the next 90 days?", "2026-03-02", "2026-05-31"),
        ("Which contracts expire in the next three months?", "2026-03-02", "2026-06-02"),
        ("Which contracts expire within 2 weeks?", "2026-03-02", "2026-03-16"),
        ("Which contracts started in the last six months?", "2025-09-02", "2026-03-02"),
        ("Which contracts expire after March?", "2026-04-01", None),
        ("Which contracts expire in May?", "2026-05-01", "2026-05-31"),
        ("Which contracts expire in February 2028?", "2028-02-01", "2028-02-29"),
        ("Which contracts expire this year?", "2026-01-01", "2026-12-31"),
        ("Which contracts expire next year?", "2027-01-01", "2027-12-31"),
        ("Which contracts expire next month?", "2026-04-01", "2026-04-30"),
        ("Which contracts expire this quarter?", "2026-01-01", "2026-03-31"),
        ("Which contracts expire last quarter?", "2025-10-01", "2025-12-31"),
        ("Which contracts expire this week?", "2026-03-02", "2026-03-08"),
        ("Which contracts expire in Q4 2026?", "2026-10-01", "2026-12-31"),
        ("Which contracts expire in the second half of 2026?", "2026-07-01", "2026-12-31"),
        ("Which contracts expire between 1 March 2026 and 30 June 2026?", "2026-03-01", "2026-06-30"),
        ("Which contracts expire from May 2026 to July 2026?", "2026-05-01", "2026-07-31"),
        ("Which contracts expire by the end of 2026?", None, "2026-12-31"),
        ("Which contracts expire at the end of 2026?", "2026-12-31", "2026-12-31"),
        ("Which contracts expire before the end of March 2026?", None, "2026-03-31"),
        ("Which contracts expire before 15 June?", None, "2026-06-14"),
        ("Which contracts expire tomorrow?", "2026-03-03", "2026-03-03"),
    ],
)
def test_the_days_that_a_question_names(question: str, first: str | None, last: str | None) -> None:
    period = period_of(question, TODAY)
    assert period is not None
    assert (period.first and period.first.isoformat(), period.last and period.last.isoformat()) == (first, last)


@pytest.mark.parametrize(
    "question",
    [
        "Which contracts expire soon?",
        "Which contracts expire by 2027?",  # before it begins, or before it ends?
        "Which contracts expire in 2026 or 2028?",
        "May a party end the contract?",  # the verb
        "Which fees above USD 2026 are due?",
        "Is notice to be given within 30 days of receipt?",
    ],
)
def test_what_can_be_read_in_two_ways_or_is_no_time_is_none(question: str) -> None:
    assert period_of(question, TODAY) is None


def test_the_months_of_the_year_before_and_after_are_counted_over_its_end() -> None:
    december = date(2026, 12, 15)
    for question, first, last in (
        ("next month", date(2027, 1, 1), date(2027, 1, 31)),
        ("this month", date(2026, 12, 1), date(2026, 12, 31)),
        ("next quarter", date(2027, 1, 1), date(2027, 3, 31)),
    ):
        period = period_of(f"Which contracts expire {question}?", december)
        assert period is not None
        assert (period.first, period.last) == (first, last)

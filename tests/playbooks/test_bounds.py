import pytest

from smallprint.domain.playbook import Measure
from smallprint.playbooks.bounds import fees_in_months, read_bound


@pytest.mark.parametrize(
    ("text", "measure", "normal"),
    [
        ("90 days", Measure.LENGTH, "90 day"),
        ("5 business days", Measure.LENGTH, "5 business day"),
        ("48 hours", Measure.LENGTH, "48 hour"),
        ("two years", Measure.LENGTH, "2 year"),
        ("EUR 100,000", Measure.SUM, "EUR 100000"),
        ("£2 million", Measure.SUM, "GBP 2000000"),
        ("5%", Measure.SHARE, "5%"),
        ("12 months of fees", Measure.FEES, "12 month fees"),
        ("24 months' fees", Measure.FEES, "24 month fees"),
        ("Delaware", Measure.PLACE, "Delaware"),
        ("English law", Measure.PLACE, "England"),
        ("soon", Measure.WORDS, "soon"),
        ("90 days or EUR 5", Measure.WORDS, "90 days or EUR 5"),
        ("the courts of Delaware", Measure.WORDS, "the courts of Delaware"),
    ],
)
def test_a_bound_is_read_as_a_contract_s_value_is(text: str, measure: Measure, normal: str) -> None:
    bound = read_bound(text)
    assert (bound.measure, bound.normal) == (measure, normal)


def test_fees_of_years_and_quarters_are_counted_in_months() -> None:
    said = ("12 month fees", "2 year fees", "1 quarter fees", "12 month")
    assert [fees_in_months(one) for one in said] == [12, 24, 3, None]

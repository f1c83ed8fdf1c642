"""Values of the types that no trained head knows: how long, how soon, how much."""

import pytest

from smallprint.locate import load_catalogue
from smallprint.read.values.find import find_values
from smallprint.system.paths import shipped

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))

VALUES = [
    ("payment-terms", "The Hirer pays each bill within thirty (30) days of the invoice.", "30 day"),
    ("payment-terms", "The Firm pays her a base salary of $91,000.", "USD 91000"),
    ("late-interest", "Sums over £500 that are paid late bear interest at 6% a year.", "6%"),
    ("price-change", "The Baker may raise its prices on 90 days' notice, by no more than 3%.", "90 day"),
    ("price-change", "The rent rises by 2% each spring.", "2%"),
    ("data-breach-notice", "The Host shall report a data breach within 48 hours.", "48 hour"),
    ("confidentiality-duration", "Each side keeps it secret for a period of four years after the end.", "4 year"),
    ("confidentiality-duration", "Each side keeps it secret in perpetuity.", "perpetual"),
    ("return-of-information", "Within 10 days of being asked the Agent returns all papers.", "10 day"),
    ("deposit-or-guarantee", "The Tenant pays a rent of £700 and a deposit of £1,400.", "GBP 1400"),
]


@pytest.mark.parametrize(("clause", "words", "value"), VALUES)
def test_a_clause_has_its_value(clause: str, words: str, value: str) -> None:
    found = find_values(CATALOGUE[clause], words)
    assert found[0].normal == value


def test_an_instalment_of_rent_without_a_sum_has_no_value() -> None:
    assert not find_values(CATALOGUE["payment-terms"], "The Tenant pays the rent on the quarter days.")

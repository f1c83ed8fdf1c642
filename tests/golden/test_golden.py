"""What is said of two contracts stays as it is, each confidence to two digits, until it is changed on purpose."""

import pytest

from smallprint.locate.listing import FURTHER
from tests.golden.said import CONTRACTS, kept, said_of


@pytest.mark.parametrize("name", CONTRACTS)
def test_what_is_said_of_a_contract_is_what_was_said_before(name: str) -> None:
    assert said_of(CONTRACTS[name]) == kept(name), "if this is meant: python -m tests.golden, and read the difference"


@pytest.mark.parametrize("name", CONTRACTS)
def test_each_type_has_one_card_or_likely_ones(name: str) -> None:
    listed: dict[str, list[float]] = {}
    for line in kept(name):
        clause, standing, *rest = line.split(" | ")
        if standing not in ("less likely", "may reach"):
            listed.setdefault(clause, []).append(float(rest[0]))
    assert all(len(cards) == 1 or min(cards) >= FURTHER for cards in listed.values())

"""Searching in steps finds what searching at once finds."""

import random
import re

import pytest

from smallprint.read.stepping import in_steps
from smallprint.read.values.date_spans import _NEAR
from smallprint.read.values.parties import COMPANY

WORDS = [
    "May",
    "8,",
    "2014",
    "two thousand",
    "day of",
    "[●]",
    "Acme",
    "Corp.",
    "and",
    "Birch",
    "Inc.",
    "x" * 40,
    "\n",
    "7/8/14",
]


@pytest.mark.parametrize("pattern", [_NEAR, COMPANY, re.compile(r"\bday\b")], ids=["dates", "companies", "a word"])
@pytest.mark.parametrize("rare", [0, 400])
def test_the_matches_are_those_of_one_search(pattern: re.Pattern[str], rare: int) -> None:
    draw = random.Random(rare)
    text = " ".join(
        draw.choice(WORDS) if draw.randrange(rare + 1) == 0 else draw.choice(["the", "term", "of", "a"])
        for _ in range(20_000)
    )
    assert [match.span() for match in in_steps(pattern, text)] == [match.span() for match in pattern.finditer(text)]


def test_only_the_part_that_is_asked_for_is_searched() -> None:
    text = "day " * 5_000
    found = [match.start() for match in in_steps(re.compile(r"\bday\b"), text, 6, 10_003)]
    assert found == list(range(8, 10_001, 4))

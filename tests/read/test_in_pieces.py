"""A text that is searched piece by piece gives the same matches, and no search holds up other threads for long."""

import re
from typing import Any

import pytest

from smallprint.read.values.habits import habits_of
from smallprint.read.values.in_pieces import found_in, matches_in

_SUM = re.compile(r"(?<![\w.])USD\s+\d[\d,.]*\b")


@pytest.mark.parametrize("before", [0, 4_960, *range(4_985, 5_005), 5_990, 14_999])
def test_matches_are_those_of_the_whole_text_wherever_they_stand(before: int) -> None:
    text = "x" * before + " USD  1,250.75 USD 3 " + "y " * 8_000 + "USD 99"
    found = [(match.span(), match[0]) for match in matches_in(_SUM, text)]
    assert found == [(match.span(), match[0]) for match in _SUM.finditer(text)]
    assert len(found) == 3
    for stop in (before + 9, before + 20, 12_000):
        assert [match.span() for match in matches_in(_SUM, text, stop)] == [
            match.span() for match in _SUM.finditer(text, 0, stop)
        ]
    assert found_in(r"USD 99$", text)
    assert not found_in(r"EUR", text)


def test_no_search_goes_over_more_than_a_piece() -> None:
    searched: list[int] = []

    class Watched:
        """The pattern, with a note of how much text each search was given."""

        def finditer(self, text: str, start: int, end: int) -> Any:
            searched.append(min(end, len(text)) - start)
            return _SUM.finditer(text, start, end)

    pattern: Any = Watched()
    assert len(list(matches_in(pattern, "a word " * 20_000 + "USD 5"))) == 1
    assert len(searched) > 20
    assert max(searched) < 10_000


def test_habits_are_read_from_a_text_of_many_pieces() -> None:
    filling = "The parties agree on what is written here and on nothing else. " * 400
    fees = "Fees are due in Canadian dollars: $1.250,75."
    text = f"{filling}{fees}\n{filling}Danish law\napplies, and kr. 5. It ends on 25/8/2030."
    habits = habits_of(text)
    assert (habits.decimal, habits.day_first, habits.dollar, habits.krona) == (",", True, "CAD", "DKK")

"""The alignment of two sequences: what it pairs is equal, in order, and for little changes as much as can be."""

import random

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from smallprint.compare.anchors import EqualRun, matches
from smallprint.compare.shortest import shortest_matches

Members = st.lists(st.integers(0, 6), max_size=40)


@given(Members, Members)
def test_the_shortest_script_keeps_as_much_as_can_be_kept(old: list[int], new: list[int]) -> None:
    kept = shortest_matches(old, new)
    _check(old, new, [EqualRun(*one) for one in kept])
    assert sum(size for *_, size in kept) == _longest(old, new)


@settings(max_examples=40, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(st.integers(0, 2**32), st.lists(st.tuples(st.integers(0, 2900), st.integers(0, 30)), max_size=12))
def test_long_sequences_are_paired_in_order_but_for_what_was_edited(seed: int, edits: list[tuple[int, int]]) -> None:
    rng = random.Random(seed)
    old = [rng.randrange(700) for _ in range(3000)]
    new = list(old)
    for place, size in sorted(edits, reverse=True):
        new[place : place + size] = [1000 + size] * (size // 3)
    found = matches(old, new)
    _check(old, new, found)
    assert sum(one.size for one in found) >= len(old) - sum(size for _, size in edits)


def test_runs_known_to_be_equal_hold_the_rest() -> None:
    old, new = list(range(50)), [*range(25, 50), *range(25)]
    found = matches(old, new, seeds=[EqualRun(0, 25, 25)])
    assert found == [EqualRun(0, 25, 25)]


def _check(old: list[int], new: list[int], found: list[EqualRun]) -> None:
    at_old = at_new = 0
    for one in found:
        assert one.size > 0
        assert one.old >= at_old
        assert one.new >= at_new
        assert old[one.old : one.old + one.size] == new[one.new : one.new + one.size]
        at_old, at_new = one.old + one.size, one.new + one.size


def _longest(old: list[int], new: list[int]) -> int:
    row = [0] * (len(new) + 1)
    for member in old:
        before = list(row)
        for at, other in enumerate(new, 1):
            row[at] = before[at - 1] + 1 if member == other else max(before[at], row[at - 1])
    return row[-1]

"""What is listed: one card a clause type, what is sure besides, neighbours as one, and the rest folded."""

import itertools
from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from smallprint.domain.finding import Candidate
from smallprint.locate.listing import FURTHER, LIKELY, PROBABLE, PROBABLE_ALONE, listed

TEXT = "One sentence here. Another one there. And a third. " * 40


def candidate(score: float, start: int, end: int, clause: str = "insurance") -> Candidate:
    return Candidate(clause, 0, score, start, end)


def cards(
    *candidates: Candidate, chances: Mapping[str, float] | None = None, once: frozenset[str] = frozenset()
) -> list[tuple[int, int, float]]:
    chances = {"insurance": 0.9} if chances is None else chances
    found = listed(candidates, chances, {"insurance": 0.035}, once, TEXT)
    return [(one.start, one.end, one.score) for one in found if one.likely]


def test_a_type_that_is_probably_there_lists_its_best_candidate_alone() -> None:
    assert cards(candidate(0.2, 0, 18), candidate(0.4, 100, 150), candidate(0.3, 300, 350)) == [(100, 150, 0.4)]


def test_a_type_that_is_probably_not_there_lists_nothing_but_a_likely_candidate() -> None:
    weak, strong = candidate(LIKELY - 0.01, 0, 18), candidate(LIKELY, 100, 150)
    absent = {"insurance": PROBABLE - 0.01}
    assert cards(weak, chances=absent) == []
    assert cards(weak, strong, chances=absent) == [(100, 150, LIKELY)]


def test_further_candidates_are_listed_only_where_each_is_likely_by_itself() -> None:
    found = cards(candidate(0.9, 0, 18), candidate(FURTHER, 100, 150), candidate(FURTHER - 0.01, 300, 350))
    assert found == [(0, 18, 0.9), (100, 150, FURTHER)]


def test_what_a_contract_says_once_has_one_card() -> None:
    assert cards(candidate(0.95, 0, 18), candidate(0.9, 100, 150), once=frozenset({"insurance"})) == [(0, 18, 0.95)]


def test_neighbours_become_one_card_with_the_surer_score() -> None:
    first, second = TEXT.index("Another"), TEXT.index("And a third")
    found = cards(candidate(0.8, first, second - 1), candidate(0.9, second, second + 12))
    assert found == [(first, second + 12, 0.9)]


def test_candidates_with_words_between_them_stay_apart() -> None:
    first, third = 0, TEXT.index("And a third")
    assert len(cards(candidate(0.8, first, 18), candidate(0.9, third, third + 12))) == 2


def test_a_card_knows_how_far_a_less_sure_reading_of_its_place_reaches() -> None:
    found = listed(
        [candidate(0.9, 100, 150), candidate(0.2, 60, 140)], {"insurance": 0.9}, {"insurance": 0.035}, frozenset(), TEXT
    )
    assert [(one.around_start, one.around_end) for one in found if one.likely] == [(60, 150)]


def test_also_what_a_contract_says_once_knows_how_far_a_less_sure_reading_reaches() -> None:
    found = listed(
        [candidate(0.9, 100, 150), candidate(0.2, 60, 140)],
        {"insurance": 0.9},
        {"insurance": 0.035},
        frozenset({"insurance"}),
        TEXT,
    )
    assert [(one.around_start, one.around_end) for one in found if one.likely] == [(60, 150)]


def test_of_two_candidates_in_one_place_the_surer_is_listed() -> None:
    assert cards(candidate(0.9, 0, 18), candidate(0.8, 10, 30)) == [(0, 18, 0.9)]
    in_passages = [Candidate("insurance", at, score) for at, score in ((4, 0.9), (4, 0.8), (5, 0.7))]
    assert cards(*in_passages) == [(-1, -1, 0.9), (-1, -1, 0.7)], "without a span, a passage is the place"


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 1900), st.integers(1, 90)), max_size=12), st.floats(0, 1))
def test_cards_never_overlap_and_the_best_alone_may_be_unlikely(
    rows: list[tuple[float, int, int]], chance: float
) -> None:
    found = cards(
        *(candidate(score, start, start + length) for score, start, length in rows), chances={"insurance": chance}
    )
    ordered = sorted(found)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(ordered))
    assert sum(score < FURTHER for _, _, score in found) <= 1
    best = max((score for score, _, _ in rows), default=0.0)
    assert all(score == best for _, _, score in found if score < FURTHER)


def tint(*candidates: Candidate) -> list[tuple[int, int]]:
    found = listed(candidates, {"insurance": 0.9}, {"insurance": 0.035}, frozenset(), TEXT)
    return [(one.around_start, one.around_end) for one in found if one.likely]


def test_the_tint_of_a_card_takes_in_what_stands_near_and_may_belong_to_its_clause() -> None:
    card, next_, further = candidate(0.9, 100, 150), candidate(0.2, 160, 200), candidate(0.1, 500, 560)
    assert tint(card, next_) == [(100, 200)]
    assert tint(card, next_, further) == [(100, 560)]
    assert tint(card, candidate(0.03, 160, 200)) == [(-1, -1)]  # hardly of the clause
    assert tint(card, candidate(0.3, 1_400, 1_450)) == [(-1, -1)]  # too far away


def test_what_may_belong_is_tinted_beside_the_nearest_card() -> None:
    assert tint(candidate(0.9, 100, 150), candidate(0.8, 900, 950), candidate(0.2, 700, 800)) == [(-1, -1), (700, 950)]


def test_a_tint_has_an_end() -> None:
    chain = [candidate(0.2, start, start + 300) for start in range(200, 6_000, 400)]
    ((start, end),) = tint(candidate(0.9, 100, 150), *chain)
    assert end - start <= 3_000


def test_what_a_contract_says_once_is_not_tinted_further() -> None:
    once = frozenset({"insurance"})
    found = listed(
        [candidate(0.9, 100, 150), candidate(0.4, 160, 200)], {"insurance": 0.9}, {"insurance": 0.2}, once, TEXT
    )
    assert [(one.around_start, one.around_end) for one in found if one.likely] == [(-1, -1)]


def by_themselves(*candidates: Candidate, chance: float = 0.9, once: bool = False) -> list[tuple[int, int]]:
    said_once = frozenset({"insurance"}) if once else frozenset()
    found = listed(candidates, {"insurance": chance}, {"insurance": 0.035}, said_once, TEXT)
    return [(one.around_start, one.around_end) for one in found if not one.likely and one.around_start >= 0]


def test_another_likely_place_of_a_listed_type_is_tinted_by_itself() -> None:
    card, far = candidate(0.9, 100, 150), candidate(0.3, 1_400, 1_450)
    assert by_themselves(card, far) == [(1_400, 1_450)]
    assert by_themselves(card, candidate(0.1, 1_400, 1_450)) == [], "hardly of the clause"
    reading = candidate(0.05, 1_380, 1_450)
    assert by_themselves(card, candidate(0.1, 1_400, 1_450), reading) == [], "two readings of a place say no more"
    assert by_themselves(card, far, candidate(0.2, 1_380, 1_450)) == [(1_400, 1_450), (1_380, 1_450)]
    assert by_themselves(candidate(0.3, 100, 150), far, chance=0.1) == [], "the type has no card"


def test_what_a_contract_has_once_is_tinted_where_it_is_probably_said_again() -> None:
    card, annex, other = candidate(0.9, 100, 150), candidate(0.5, 1_400, 1_450), candidate(0.4, 1_600, 1_650)
    assert by_themselves(card, annex, other, once=True) == [(1_400, 1_450)]
    assert by_themselves(candidate(0.04, 100, 150), annex, chance=0.1, once=True) == [], "the type has no card"


def test_what_is_probable_may_be_told() -> None:
    weak = candidate(LIKELY - 0.01, 0, 18)
    for probable, cards_ in ((PROBABLE, 1), (PROBABLE_ALONE, 0)):
        found = listed([weak], {"insurance": 0.21}, {}, frozenset(), TEXT, probable)
        assert sum(one.likely for one in found) == cards_


def test_neighbours_that_become_one_card_have_the_voices_of_the_surer() -> None:
    first, second = TEXT.index("Another"), TEXT.index("And a third")
    pair = candidate(0.8, first, second - 1), replace(candidate(0.9, second, second + 12), said=True, chance=0.97)
    (card,) = (one for one in listed(pair, {"insurance": 0.9}, {}, frozenset(), TEXT) if one.likely)
    assert card.said
    assert card.confidence == 0.97


def test_of_equally_sure_readings_of_a_place_the_card_has_the_tint() -> None:
    names, around = candidate(0.9, 100, 150), candidate(0.9, 60, 200)
    found = listed([names, around], {"insurance": 0.9}, {"insurance": 0.035}, frozenset({"insurance"}), TEXT)
    assert [(one.start, one.end, one.around_start, one.around_end) for one in found if one.likely] == [
        (100, 150, 60, 200)
    ]

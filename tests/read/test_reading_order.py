"""What is read of all candidates: the cards, what the page tints, and the best few of each type."""

from dataclasses import replace

from smallprint.domain.finding import Candidate
from smallprint.read import reading_order

CARD = Candidate("audit-rights", 0, 0.9, 0, 50)
FOLDED = [Candidate("audit-rights", at, 0.3 - at / 100, 100 * at, 100 * at + 50, likely=False) for at in range(1, 6)]


def test_the_best_few_of_a_type_are_read() -> None:
    assert reading_order([*FOLDED, CARD], 3) == [CARD, *FOLDED[:2]]


def test_what_the_page_tints_is_read_however_many_are_surer() -> None:
    last = replace(FOLDED[-1], around_start=500, around_end=550)
    assert reading_order([CARD, *FOLDED[:-1], last], 3) == [CARD, *FOLDED[:2], last]

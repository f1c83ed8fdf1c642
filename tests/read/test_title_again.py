"""A title is tinted where a contract says it again in other capitals."""

from smallprint.domain.finding import Candidate
from smallprint.ingest import read_text
from smallprint.read import with_title_again
from smallprint.segment import segment

TEXT = """CO-HOSTING AGREEMENT

This Co-Hosting  Agreement is made between Alder Works Ltd and Birch Retail Inc.

1. Term. This Co-Hosting Agreement, as every CO-HOSTING AGREEMENT of ours, ends in May.
"""


def _said(title: str, likely: bool = True) -> list[Candidate]:
    document = read_text(TEXT.encode(), "a.txt", "0" * 64)
    start = document.text.index(title)
    card = Candidate("document-name", 0, 0.9, start, start + len(title), likely)
    other = Candidate("parties", 1, 0.95, 0, 5)
    return with_title_again([card, other], document, segment(document))


def test_the_first_place_in_other_capitals_is_tint_beneath_the_card() -> None:
    other, card, again = _said("CO-HOSTING AGREEMENT")
    assert other.clause == "parties"
    assert card.likely
    assert not again.likely
    place = TEXT.index("Co-Hosting  Agreement")
    assert (again.start, again.end) == (again.around_start, again.around_end) == (place, place + 21)
    assert 0 < again.score < card.score


def test_a_title_of_one_word_and_one_that_is_not_listed_are_not_looked_for() -> None:
    assert len(_said("AGREEMENT")) == 2
    assert len(_said("CO-HOSTING AGREEMENT", likely=False)) == 2

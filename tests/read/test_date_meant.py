"""Where a contract takes effect on a date that stands elsewhere, the page tints that date as well."""

from dataclasses import replace

import pytest

from smallprint.domain.finding import Candidate
from smallprint.ingest import read_text
from smallprint.read import with_date_meant

TEXT = """SUPPLY AGREEMENT dated 4 May 2021 between Alder Works Ltd and Birch Retail Inc.
1. Term. This Agreement takes effect on the date first above written.
2. Other. It was drawn up on 2 April 2021.
"""


def _place(clause: str, words: str, score: float, likely: bool = False) -> Candidate:
    start = TEXT.index(words)
    return Candidate(clause, 0, score, start, start + len(words), likely)


DATE = _place("effective-date", "4 May 2021", 0.2)
SAYS = _place("effective-date", "This Agreement takes effect on the date first above written.", 0.5)
OTHER = _place("effective-date", "2 April 2021", 0.1)
AGREED = _place("agreement-date", "4 May 2021", 0.9, likely=True)


@pytest.mark.parametrize(("card", "tinted"), [(SAYS, DATE), (DATE, SAYS)])
def test_the_date_and_the_sentence_that_refers_to_it_belong_together(card: Candidate, tinted: Candidate) -> None:
    document = read_text(TEXT.encode(), "a.txt", "0" * 64)
    given = [replace(one, likely=one is card) for one in (SAYS, DATE, OTHER)]
    found = with_date_meant([AGREED, *given], document)
    marked = [one for one in found if one.around_start >= 0]
    assert [(one.start, one.around_start, one.around_end) for one in marked] == [
        (tinted.start, tinted.start, tinted.end)
    ]
    assert not any(one.likely for one in marked)


def test_nothing_is_tinted_where_the_card_is_another_date_or_no_date_is_listed() -> None:
    document = read_text(TEXT.encode(), "a.txt", "0" * 64)
    given = [AGREED, SAYS, DATE, replace(OTHER, likely=True)]
    assert with_date_meant(given, document) == given
    given = [replace(AGREED, likely=False), replace(SAYS, likely=True), DATE]
    assert with_date_meant(given, document) == given

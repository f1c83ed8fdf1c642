"""A value is read from the words that speak of its clause, not from a neighbour that its span has swallowed."""

import pytest

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.read.own_words import own_words
from smallprint.segment import segment

TEXT = """SERVICES AGREEMENT

9. Term and termination

9.1 This Agreement runs for two years.

9.2 Either party may terminate this Agreement:

(a) upon thirty (30) days' written notice of a material breach that remains uncured; or

(b) at any time, for convenience, by giving the other party one hundred (100) days' prior written notice.
"""


@pytest.mark.parametrize(
    ("clause", "own", "other"),
    [
        ("termination-for-convenience", "(100) days", "(30) days"),
        ("termination-for-cause", "(30) days", "(100) days"),
        ("renewal-term", "(30) days", ""),
    ],
)
def test_of_the_items_of_a_list_those_that_surely_speak_of_the_clause_are_its_own(
    clause: str, own: str, other: str
) -> None:
    document = Document("0" * 64, "deal.txt", DocumentKind.TEXT, TEXT, (Page(0, 0, len(TEXT), "1"),))
    start = TEXT.index("9.2 Either")
    words = own_words(clause, segment(document), TEXT, start, len(TEXT))
    assert len(words) == len(TEXT) - start
    assert own in words
    assert not other or other not in words

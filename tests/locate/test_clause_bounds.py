"""A listed span holds its own clause: no heading, nothing of the clause before or after."""

from smallprint.domain.finding import Candidate
from smallprint.ingest import read_text
from smallprint.locate.clause_bounds import ClauseBounds
from smallprint.segment import segment

TEXT = """SUPPLY AGREEMENT

7. PRICE

7.1 The price is fixed. It includes packing.

8. INSURANCE

8.1 The Supplier shall keep the goods insured against loss until they are delivered.
"""
DOCUMENT = read_text(TEXT.encode(), "supply.txt", "0" * 64)
BOUNDS = ClauseBounds(DOCUMENT, segment(DOCUMENT))
CLAUSE = "8.1 The Supplier shall keep the goods insured against loss until they are delivered."


def cut(first: str, last: str) -> str | None:
    start, end = TEXT.index(first), TEXT.index(last) + len(last)
    found = BOUNDS.cut(Candidate("insurance", 0, 0.9, start, end))
    return None if found is None else TEXT[found.start : found.end]


def test_the_end_of_the_clause_before_and_the_heading_go() -> None:
    assert cut("It includes packing", "delivered.") == CLAUSE


def test_the_heading_alone_is_no_finding() -> None:
    assert cut("8. INSURANCE", "8. INSURANCE") is None


def test_a_span_inside_its_clause_stays_as_it_is() -> None:
    assert cut("shall keep the goods", "insured") == "shall keep the goods insured"


def test_the_passage_is_that_of_the_first_words_kept() -> None:
    found = BOUNDS.cut(Candidate("insurance", 0, 0.9, TEXT.index("8. INSURANCE"), len(TEXT)))
    assert found is not None
    passage = segment(DOCUMENT).passages[found.passage]
    assert passage.section_number == "8.1"


def test_the_tint_stays_in_the_clause_and_takes_in_the_list_of_an_item() -> None:
    text = (
        "SUPPLY\n\n6. PRICE\n\n6.1 The price is fixed.\n\n7. END\n\n7.1 Either party may end this agreement:\n\n"
        "(a) for a breach; or\n\n(b) at any time on ten days’ notice.\n\n7.2 Debts are paid.\n"
    )
    document = read_text(text.encode(), "supply.txt", "0" * 64)
    start = text.index("(b)")
    wide = Candidate("insurance", 0, 0.9, start, text.index("notice.") + 7, around_start=0, around_end=len(text))
    found = ClauseBounds(document, segment(document)).cut(wide)
    assert found is not None
    assert text[found.around_start : found.around_end].startswith("7.1 Either party")
    assert text[found.around_start : found.around_end].endswith("ten days’ notice.")

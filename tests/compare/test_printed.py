"""Versions of which one or both are pages: where lines and pages end is no change, and every edit still is."""

import textwrap
from collections.abc import Sequence
from itertools import pairwise

import pytest

from smallprint.domain.document import Document
from tests.build_pdf import make_pdf
from tests.compare.reading import told, word_document
from tests.ingest.whole_pdf import read_pdf
from tests.versions_made import contract

FOOT = "Meridian framework agreement, form seven"
LISTED = (
    "The Carrier may end this agreement if the Customer (a) does not pay a sum that is due, (b) becomes insolvent, or "
    "(c) parts with its non-transferable licence before the well-established long-term pipeline programme is closed."
)
CHOICES = (
    "[ ] The Carrier also seals the crates of the Customer at its own cost, and keeps the seals until the vessel sails "
    "from the port of loading.",
    "[x] The Carrier also weighs the crates of the Customer and enters their weight in the ledger of the warehouse.",
)
SIGNED = "Signature: ______________________________ Name of the director in block letters: __________________"
PARAGRAPHS = [
    "1. Carriage",
    *contract(6),
    LISTED,
    "2. Choices of the parties",
    *CHOICES,
    *contract(14)[6:],
    "3. Signatures",
    SIGNED,
]
WIDTHS = (62, 74, 81, 93)


def printed(paragraphs: Sequence[str], width: int, lines: int = 21) -> Document:
    """Return paragraphs as they are set on pages, a line of so many letters, each page with a foot and its number."""
    rows = [row for one in paragraphs for row in textwrap.wrap(one, width)]
    blank = [""] * 3
    pages = []
    for number, first in enumerate(range(0, len(rows), lines), 1):
        body = rows[first : first + lines]
        pages.append([*body, *[""] * (lines - len(body)), *blank, FOOT, f"Page {number}"])
    return read_pdf(make_pdf(pages, size=9), "a contract.pdf", "0" * 64)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("lines", [9, 21, 40])
def test_a_word_file_and_its_print_are_the_same(width: int, lines: int) -> None:
    assert told(word_document(PARAGRAPHS), printed(PARAGRAPHS, width, lines)) == []


@pytest.mark.parametrize(("width", "other"), list(pairwise(WIDTHS)))
@pytest.mark.parametrize(("lines", "others"), [(21, 21), (9, 17), (13, 40)])
def test_two_prints_of_a_contract_are_the_same(width: int, other: int, lines: int, others: int) -> None:
    assert told(printed(PARAGRAPHS, width, lines), printed(PARAGRAPHS, other, others)) == []


EDITS = {
    "(c) parts with": "(c) keeps",
    "also weighs": "also counts",
    "also seals the crates": "also marks the crates",
    "long-term": "short-term",
    "block letters": "plain letters",
}


@pytest.mark.parametrize("words", EDITS)
@pytest.mark.parametrize("lines", [9, 21])
def test_an_edit_in_what_a_page_cuts_is_told_alone(words: str, lines: int) -> None:
    later = [one.replace(words, EDITS[words]) for one in PARAGRAPHS]
    for old in (word_document(PARAGRAPHS), printed(PARAGRAPHS, 81, 17)):
        ((change, before, after),) = told(old, printed(later, 62, lines))
        assert change == "changed in words"
        assert set(before.split()) & set(words.split())
        assert set(after.split()) & set(EDITS[words].split())


def test_a_clause_that_moves_past_a_heading_is_no_heading_taken_out_and_put_in() -> None:
    clauses = contract(12)
    old = [*clauses[:4], "4. Confidentiality", *clauses[4:8], "5. General Terms", *clauses[8:]]
    new = [*clauses[:4], clauses[4], "4. Confidentiality", *clauses[5:8], "5. General Terms", *clauses[9:], clauses[8]]
    found = told(word_document(old), printed(new, 74))
    assert {change for change, *_ in found} == {"moved"}

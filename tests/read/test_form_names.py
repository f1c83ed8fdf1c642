"""A form that names nobody is quoted by its blanks, and a card of the parties says at least who they are."""

import time

import pytest

from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.progress import CancelToken
from smallprint.ingest import read_text
from smallprint.locate import load_catalogue
from smallprint.locate.listing import listed
from smallprint.read import Reader, with_parties
from smallprint.read.form_names import blank_names, speaks_of_parties
from smallprint.read.opening import PARTIES, find_opening, parties_value
from smallprint.segment import segment
from smallprint.system.paths import shipped


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "This NDA is made by and between ______, a ____ entity (“Giver”), and "
            "______ (“Taker”) on its date. It binds.\n",
            "______, a ____ entity (“Giver”), and ______ (“Taker”)",
        ),
        (
            "This agreement is between {buyer_name} and {seller_name}. If they differ, they ask.\n",
            "{buyer_name} and {seller_name}",
        ),
        (
            "This Agreement is made between [entity] (“ALPHA”) having offices at "
            "[address], and [entity] (“BETA”).\n1. Work",
            "[entity] (“ALPHA”) having offices at [address], and [entity] (“BETA”)",
        ),
    ],
)
def test_the_blanks_for_the_names_are_quoted(text: str, quote: str) -> None:
    place = blank_names(text)
    assert place is not None
    assert text[slice(*place)] == quote


@pytest.mark.parametrize(
    "text",
    [
        "This Agreement is made between Pell Limited and Alder Ltd.\n",
        "The table is read between ______ and the line.\n",
    ],
)
def test_where_no_form_has_blanks_for_names_none_are_quoted(text: str) -> None:
    assert blank_names(text) is None


def test_the_blanks_are_the_card_of_a_form() -> None:
    text = "SUPPLY AGREEMENT\nThis Agreement is made between ______ (“Giver”) and ______ (“Taker”).\n1. Work\nNone.\n"
    document = read_text(text.encode(), "a.txt", "0" * 64)
    found = with_parties([Candidate(PARTIES, 0, 0.5, 0, 16, found_by=FoundBy.HEADS)], document, segment(document))
    card = listed(found, {PARTIES: 1.0}, {PARTIES: 0.2}, frozenset({PARTIES}), text)[0]
    assert text[card.start : card.end] == "______ (“Giver”) and ______ (“Taker”)"


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("The Employee must treat all drawings as secret", False),
        ("the Giver (“G”) and the Taker (“T”)", True),
        ("the Giver (“Information”) uses it", False),
    ],
)
def test_a_card_without_a_name_is_listed_where_it_says_who_the_parties_are(quote: str, shown: bool) -> None:
    text = f"TERMS\n{quote}.\n1. Work\nIt is done.\n"
    document = read_text(text.encode(), "a.txt", "0" * 64)
    passages = segment(document)
    start = text.index(quote)
    place = next(one.index for one in passages.passages if one.start <= start < one.end)
    candidate = Candidate(PARTIES, place, 0.8, start, start + len(quote), True, FoundBy.HEADS)
    finding = Reader(load_catalogue(shipped("resources", "clauses.toml"))).read(
        document, passages, candidate, CancelToken()
    )
    assert finding is not None
    assert finding.likely == shown
    assert speaks_of_parties(text, start, start + len(quote)) == shown


def test_one_name_of_the_opening_is_the_value_whatever_its_form() -> None:
    text = "This NDA is made between Ardle Housing Authority (“AHA”) and ______ (“Guest”).\n1. Work\nNone.\n"
    start = text.index("Ardle")
    value = parties_value(text, start, text.index(" and ____"))
    assert value is not None
    assert value.shown == "Ardle Housing Authority"


@pytest.mark.timing
def test_pages_of_empty_lines_before_the_names_take_no_longer() -> None:
    text = "\n" * 19_000 + "This NDA is made between ______ (“Host”) and ______ (“Guest”).\n"
    begun = time.process_time()
    assert find_opening(text) is None
    assert blank_names(text) is not None
    assert time.process_time() - begun < 1

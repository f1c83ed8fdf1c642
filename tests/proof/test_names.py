"""Companies and parties that are called two things."""

from dataclasses import replace

import pytest

from smallprint.domain.passage import PassageKind
from smallprint.domain.progress import CancelToken
from smallprint.domain.proof import FlawKind
from smallprint.proof import proof_read
from smallprint.segment import segment
from tests.proof.made import document_of, flaws_in


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("Alder Works Inc.", True),
        ("Adler Works Ltd", True),
        ("Alder Work Ltd", True),
        ("ALDER WORKS LIMITED", False),
        ("Maple Works Ltd", False),
    ],
)
def test_a_party_that_is_called_two_things_is_found(other: str, found: bool) -> None:
    clause = f"Notices go to Alder Works Ltd. Invoices come from {other} in York."
    flaws = flaws_in(f"6. Notices\n\n{clause}\n", FlawKind.NAME_DIFFERS)
    assert [one.words for one in flaws] == ([(other, "Alder Works Ltd")] if found else [])


def test_a_table_of_companies_names_each_of_them() -> None:
    rows = "Alder Cards Ltd is in the group.\n\nAlder Cards LLC is in the group.\n"
    document = document_of(f"6. Group\n\n{rows}")
    split = segment(document)
    rows_of = [one for one in split.passages if "Cards" in document.text[one.start : one.end]]
    tabled = [replace(one, kind=PassageKind.TABLE_ROW) if one in rows_of else one for one in split.passages]
    found = proof_read(document, replace(split, passages=tuple(tabled)), CancelToken())
    assert [one for one in found if one.kind is FlawKind.NAME_DIFFERS] == []
    listed = proof_read(document, split, CancelToken())
    assert any(one.kind is FlawKind.NAME_DIFFERS for one in listed)


def test_a_letter_that_differs_in_a_short_name_is_found() -> None:
    uses = " ".join(f"Quillon pays bill {number}." for number in range(5))
    more = f"6. More\n\nThe broker is Quillon Trading LLC. {uses} All bills are sent to Quilon at once.\n"
    (flaw,) = flaws_in(more, FlawKind.NAME_DIFFERS)
    assert flaw.words == ("Quilon", "Quillon")


def test_a_company_behind_another_in_a_list_is_compared_by_its_own_name() -> None:
    more = "6. More\n\nRowan Freight LLC drives.\n\nIt is paid by Cedar Holding and Rowan Freight Corp. alone.\n"
    (flaw,) = flaws_in(more, FlawKind.NAME_DIFFERS)
    assert flaw.words == ("Rowan Freight Corp.", "Rowan Freight LLC")


@pytest.mark.parametrize(
    "clause",
    [
        "Rowan Freight, L.P. acts by its general partner Rowan Freight Inc. alone.",
        "The board of directors of the Company and the Directors of the Corporation decide.",
        "The carrier is Network 1 Freight Inc., and Freight LLC is another.",
    ],
)
def test_a_general_partner_and_parts_of_names_are_no_slips(clause: str) -> None:
    assert flaws_in(f"6. More\n\n{clause}\n", FlawKind.NAME_DIFFERS) == []


_SUPPLIES = " ".join(f"The Supplier sends part {number}." for number in range(6))


def test_a_party_that_one_clause_calls_another_thing_is_found_with_what_it_is_called() -> None:
    more = f"6. More\n\n{_SUPPLIES}\n\nIn such a case the Vendor bears all costs.\n"
    (flaw,) = flaws_in(more, FlawKind.ROLE_DIFFERS)
    text = document_of(more).text
    assert flaw.words == ("Vendor", "Supplier")
    assert (text[flaw.start : flaw.end], text[slice(*flaw.others[-1])]) == ("Vendor", "Supplier")


@pytest.mark.parametrize(
    "clause",
    [
        "The Vendor Portal is used.",
        "Another company (the “Vendor”) delivers; the Vendor is paid.",
        "A vendor of the Supplier may be named.",
        "The Vendor helps. The Vendor pays. The Vendor stays. The Vendor goes.",
    ],
)
def test_another_party_and_parts_of_names_are_not_the_same_party(clause: str) -> None:
    assert flaws_in(f"6. More\n\n{_SUPPLIES}\n\n{clause}\n", FlawKind.ROLE_DIFFERS) == []


@pytest.mark.parametrize(
    "clause",
    [
        "Quill Trading Inc. sells, and the board of Quill Trading, Company secretaries too, knows it.",
        "Express Quill\nTrading LLC sells. Express Maple\nTrading Inc. sells.",
    ],
)
def test_a_comma_before_a_company_and_a_name_from_the_line_above_are_no_other_names(clause: str) -> None:
    assert flaws_in(f"6. More\n\n{clause}\n", FlawKind.NAME_DIFFERS) == []


def test_a_name_below_an_office_is_a_name() -> None:
    more = "6. More\n\nThe hauler is Quillon, Inc. of York.\n\nTitle: Representative Director\nQuillon, Corp.\n"
    (flaw,) = flaws_in(more, FlawKind.NAME_DIFFERS)
    assert flaw.words[1] == "Quillon, Inc."


def test_an_article_that_begins_a_sentence_is_no_part_of_a_german_name() -> None:
    more = "6. Mehr\n\nDer Mieter zahlt der Ahorn Immobilien GmbH. Die Ahorn Immobilen GmbH mahnt.\n"
    (flaw,) = flaws_in(more, FlawKind.NAME_DIFFERS)
    assert flaw.words == ("Ahorn Immobilen GmbH", "Ahorn Immobilien GmbH")

"""The kind of contract is known by the title, else by the words that fill the contract."""

import pytest

from smallprint.ingest import read_text
from smallprint.locate import contract_kinds, kind_of, load_catalogue
from smallprint.segment import segment
from smallprint.system.paths import shipped


def kind(text: str) -> str:
    document = read_text(text.encode(), "plain.txt", "0" * 64)
    return kind_of(document, segment(document))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("MUTUAL NON-DISCLOSURE AGREEMENT", "nda"),
        ("CONFIDENTIALITY AND STANDSTILL AGREEMENT", "nda"),
        ("DATA PROCESSING ADDENDUM", "dpa"),
        ("AMENDMENT NO. 3 TO THE LEASE", "amendment"),
        ("OFFICE LEASE", "lease"),
        ("EMPLOYMENT AGREEMENT", "employment"),
        ("ARBEITSVERTRAG", "employment"),
        ("LOAN AGREEMENT", "loan"),
        ("SOFTWARE LICENCE AGREEMENT", "licence"),
        ("EXCLUSIVE DISTRIBUTION AGREEMENT", "supply"),
        ("MASTER SERVICES AGREEMENT", "services"),
        ("CO-BRANDING AGREEMENT", "commercial"),
        ("HEADS OF TERMS", ""),
    ],
)
def test_a_title_says_the_kind(title: str, expected: str) -> None:
    assert kind(f"{title}\n\nLarkfield Ltd and Ondine Inc. agree as follows.\n") == expected


def test_what_a_contract_calls_itself_says_the_kind_too() -> None:
    assert kind("Larkfield Ltd\n\nThis Consulting Agreement is made by Larkfield Ltd and Ondine Inc.\n") == "services"


def test_words_that_fill_a_contract_say_the_kind_where_no_title_does() -> None:
    line = "The Landlord lets the shop, the Tenant keeps it clean, and the rent falls due each month.\n"
    assert kind("Dear neighbour,\n\n" + line * 6) == "lease"
    assert kind("Dear neighbour,\n\n" + line) == ""


def test_kinds_expect_types_that_there_are() -> None:
    catalogue = load_catalogue(shipped("resources", "clauses.toml"))
    for one in contract_kinds().kinds:
        assert all(key in catalogue for key in one.expected), one.key
        assert "governing-law" in one.expected
    assert "source-code-escrow" not in contract_kinds().get("nda").expected  # type: ignore[union-attr]

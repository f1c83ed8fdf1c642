"""What is marked in contracts of a few clauses, and what is left alone."""

from dataclasses import replace

import pytest

from smallprint.domain.document import Document
from smallprint.domain.passage import PassageKind
from smallprint.domain.progress import CancelToken
from smallprint.domain.proof import Flaw, FlawKind
from smallprint.errors import Cancelled
from smallprint.ingest import read_text
from smallprint.proof import proof_read
from smallprint.segment import segment

_HEAD = (
    "SERVICES AGREEMENT\n\n"
    "This Agreement is made between Alder Works Ltd (“Supplier”) and Birch Retail Inc. (“Customer”).\n\n"
)
_CLAUSES = (
    "1. Definitions\n\n“Fees” means the sums in clause 3.\n\n“Services” means the work in clause 2.\n\n"
    "2. Services\n\nThe Supplier performs the Services with care.\n\n"
    "3. Fees\n\nThe Customer pays the Fees within thirty (30) days.\n\n"
    "4. Term\n\nThis Agreement ends after two years.\n\n"
    "5. Law\n\nThe law of England governs.\n\n"
)


def _document(more: str, head: str = _HEAD) -> Document:
    return read_text((head + _CLAUSES + more).encode(), "a.txt", "0" * 64)


def _flaws(more: str, kind: FlawKind | None = None, head: str = _HEAD) -> list[Flaw]:
    document = _document(more, head)
    found = proof_read(document, segment(document), CancelToken())
    return [one for one in found if kind is None or one.kind is kind]


def test_a_contract_in_order_has_no_flaws() -> None:
    assert _flaws("") == []


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("The Supplier delivers on ____________ at the latest.", "____________"),
        ("The price is $______ a month.", "$______"),
        ("The contact is [insert name of contact].", "[insert name of contact]"),
        ("Work begins on [●] in the office.", "[●]"),
        ("The place of delivery is TBD by the parties.", "TBD"),
    ],
)
def test_blanks_are_found(clause: str, words: str) -> None:
    (flaw,) = _flaws(f"6. More\n\n{clause}\n", FlawKind.BLANK)
    assert flaw.words == (words,)
    text = _document(f"6. More\n\n{clause}\n").text
    assert text[flaw.start : flaw.end] == words


@pytest.mark.parametrize(
    "clause",
    [
        "By: ______________ Name: ____________ Title: ___________",
        "The price is [***] for each unit.",
        "________________________",
        "The Supplier [in its own name] signs.",
        "Signature:____________Date:____________ PrintName:_______Title:______",
        "Very truly yours,\nA. Alder\n____________________\n12 Mill Lane\n____________________\nYork, YO1 7AB",
        "The price may be changed on notice.\n____________________\n* * * Words on this page were left out.",
        "On this ____ day of ______, before me, the undersigned officer, appeared A. Alder.",
        "Form of Release . . . . . . . . . . . A\nForm of Sublease . . . . . . . . . . . B",
    ],
)
def test_lines_to_sign_on_rules_and_words_taken_out_are_no_blanks(clause: str) -> None:
    assert _flaws(f"6. More\n\n{clause}\n", FlawKind.BLANK) == []


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("within sixty (30) days", ("sixty", "30")),
        ("within forty-five (54) days", ("forty-five", "54")),
        ("of one hundred thousand dollars ($10,000)", ("one hundred thousand", "10,000")),
        ("of ten percent (15%)", ("ten", "15%")),
    ],
)
def test_words_and_figures_that_differ_are_found(said: str, words: tuple[str, str]) -> None:
    (flaw,) = _flaws(f"6. More\n\nIt is done {said} after notice.\n", FlawKind.NUMBER_DIFFERS)
    assert flaw.words == words


def test_words_and_figures_that_agree_are_left_alone() -> None:
    said = "twenty-four (24) hours, one hundred and eighty (180) days, one million dollars ($1,000,000)"
    said += ", a fee of four and one-half million dollars ($4,500,000)"
    assert _flaws(f"6. More\n\nIt takes {said}.\n", FlawKind.NUMBER_DIFFERS) == []


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
    flaws = _flaws(f"6. Notices\n\n{clause}\n", FlawKind.NAME_DIFFERS)
    assert [one.words for one in flaws] == ([(other, "Alder Works Ltd")] if found else [])


def test_a_table_of_companies_names_each_of_them() -> None:
    rows = "Alder Cards Ltd is in the group.\n\nAlder Cards LLC is in the group.\n"
    document = _document(f"6. Group\n\n{rows}")
    split = segment(document)
    rows_of = [one for one in split.passages if "Cards" in document.text[one.start : one.end]]
    tabled = [replace(one, kind=PassageKind.TABLE_ROW) if one in rows_of else one for one in split.passages]
    found = proof_read(document, replace(split, passages=tuple(tabled)), CancelToken())
    assert [one for one in found if one.kind is FlawKind.NAME_DIFFERS] == []
    listed = proof_read(document, split, CancelToken())
    assert any(one.kind is FlawKind.NAME_DIFFERS for one in listed)


def test_a_blank_with_a_line_to_itself_is_found_where_the_sentence_goes_on() -> None:
    clause = "All sums are sent to\n____________________\nor to an address that the Supplier names."
    assert len(_flaws(f"6. More\n\n{clause}\n", FlawKind.BLANK)) == 1


@pytest.mark.parametrize(
    "clause",
    [
        "The parties agree, for purposes of this Section 9.4. Supplier bears all costs.",
        "A report is due according to Section 9.4, in each month.",
        "The Supplier is bound by Section 9.4 to the extent that it can be.",
    ],
)
def test_a_reference_is_found_whatever_follows_it(clause: str) -> None:
    (flaw,) = _flaws(f"6. More\n\n{clause}\n", FlawKind.REFERENCE_DANGLES)
    assert flaw.words == ("Section 9.4",)


def test_an_amendment_speaks_of_the_clauses_of_another_contract() -> None:
    head = "AMENDMENT NO. 2 TO THE SERVICES AGREEMENT\n\nThe agreement is amended as follows.\n\n"
    more = "6. More\n\nSection 14.2 ends. The prices of Schedule 3 hold. The rates are in Schedule 4 attached hereto.\n"
    assert _flaws(more, FlawKind.REFERENCE_DANGLES, head) == []
    (flaw,) = _flaws(more, FlawKind.ATTACHMENT_MISSING, head)
    assert flaw.words == ("Schedule 4",)


def test_a_reference_to_a_clause_that_is_not_there_is_found_once() -> None:
    more = "6. More\n\nClause 9.4 applies to clause 3, and Clause 9.4 to all.\n"
    (flaw,) = _flaws(more, FlawKind.REFERENCE_DANGLES)
    assert flaw.words == ("Clause 9.4",)


@pytest.mark.parametrize(
    "reference",
    [
        "Section 12 of the Companies Act 2006",
        "Sections 10.4 and 10.10 of the Lease",
        "Section 101(35A) of the Bankruptcy Code",
        "26 U.S.C. Section 409",
        "FAR Section 12.212",
        "Section 1.368-1(b) of the Income Tax Regulations",
        "Section 18 (S) 5005 (B) of the Insurance Law",
        "the SCCs, of which Clause 17 is left out",
        "Section 2 and Section 3",
        "Section 5(a)",
    ],
)
def test_references_to_other_texts_and_to_what_is_there_are_left_alone(reference: str) -> None:
    assert _flaws(f"6. More\n\nThe Supplier heeds {reference} at all times.\n", FlawKind.REFERENCE_DANGLES) == []


def test_an_attachment_that_is_not_there_is_found_and_one_that_is_there_is_not() -> None:
    more = "6. More\n\nThe prices are in Schedule “1”, the people in Schedule “2”.\n\nSchedule “1”\n\nPrices: none.\n"
    for quotes in ("“”", None):
        said = more if quotes else more.replace("“", "").replace("”", "")
        (flaw,) = _flaws(said, FlawKind.ATTACHMENT_MISSING)
        assert flaw.words == ("Schedule 2",)


def test_a_term_that_nobody_uses_is_found() -> None:
    (flaw,) = _flaws("6. More\n\n“Escrow Agent” means Cedar Trust.\n", FlawKind.TERM_UNUSED)
    assert flaw.words == ("Escrow Agent",)


@pytest.mark.parametrize(
    ("term", "used"),
    [
        ("Policy", "policies"),
        ("Business Day", "Business Days"),
        ("UPDATE(S)", "Updates"),
        ("Trust- House", "Trust-House"),
    ],
)
def test_a_term_that_is_used_in_another_form_is_used(term: str, used: str) -> None:
    assert _flaws(f"6. More\n\n“{term}” means a rule. The Supplier keeps the {used}.\n", FlawKind.TERM_UNUSED) == []


def test_a_term_that_nothing_defines_is_found_with_its_first_place() -> None:
    more = (
        "6. More\n\nThe Supplier hands over the Work Results in time. It tests the Work Results first, and the Customer"
        " keeps such Work Results.\n\n“Site” means the plant. The Supplier works at the Site.\n"
    )
    (flaw,) = _flaws(more, FlawKind.TERM_UNDEFINED)
    assert flaw.words == ("Work Results", "3")


@pytest.mark.parametrize(
    "more",
    [
        "1.1 WORK RESULTS shall mean what the Supplier makes.",
        "Work Results means: what the Supplier makes.",
        "The “Work\nResults” are what the Supplier makes.",
        "WORK RESULTS\n\nThey are what the Supplier makes.",
        "“Work Result(s)” shall only mean what the Supplier makes.",
        "7. Work Results\n\nThis includes all that the Supplier makes.",
    ],
)
def test_a_term_that_is_defined_in_any_form_is_defined(more: str) -> None:
    uses = "The Supplier hands over the Work Results. It tests the Work Results, and keeps such Work Results."
    site = "“Site” means the plant. The Supplier works at the Site."
    assert _flaws(f"6. More\n\n{uses}\n\n{site}\n\n{more}\n", FlawKind.TERM_UNDEFINED) == []


def test_a_heading_that_says_nothing_of_what_it_names_defines_nothing() -> None:
    uses = "The Supplier hands over the Work Results. It tests the Work Results, and keeps such Work Results."
    site = "“Site” means the plant. The Supplier works at the Site."
    more = f"6. More\n\n{site}\n\n7. Work Results\n\n{uses}\n"
    (flaw,) = _flaws(more, FlawKind.TERM_UNDEFINED)
    assert flaw.words[0] == "Work Results"


@pytest.mark.parametrize("name", ["Alder(R)", "Auctions, Books or Grocery", "Request for Proposal", "Alder-approved"])
def test_names_are_no_terms(name: str) -> None:
    uses = f"The Supplier keeps the {name} part. It tests the {name} part, and minds such {name} part."
    site = "“Site” means the plant. The Supplier works at the Site."
    assert _flaws(f"6. More\n\n{uses}\n\n{site}\n", FlawKind.TERM_UNDEFINED) == []


def test_a_definition_that_only_names_the_party_is_no_second_one() -> None:
    more = "6. More\n\n“Supplier” means Alder Works Ltd.\n"
    assert _flaws(more, FlawKind.TERM_DEFINED_TWICE) == []


def test_a_contract_whose_terms_are_defined_elsewhere_is_not_asked_for_definitions() -> None:
    more = (
        "6. More\n\nCapitalized terms not defined here have the meanings given to them in the Master Agreement. The"
        " Supplier hands over the Work Results. It tests the Work Results, and keeps such Work Results.\n"
    )
    assert _flaws(more, FlawKind.TERM_UNDEFINED) == []


def test_a_term_that_is_defined_twice_is_found_with_the_first_place() -> None:
    document = _document("6. More\n\n“Fees” means what is invoiced for travel.\n")
    (flaw,) = _flaws("6. More\n\n“Fees” means what is invoiced for travel.\n", FlawKind.TERM_DEFINED_TWICE)
    assert flaw.words == ("Fees",)
    assert "the sums in clause 3" in document.text[slice(*flaw.others[0])]


def test_a_definition_that_only_points_to_another_is_no_second_one() -> None:
    more = "6. More\n\n“Fees” has the meaning given in clause 1.\n"
    assert _flaws(more, FlawKind.TERM_DEFINED_TWICE) == []


def test_terms_that_define_each_other_are_found() -> None:
    circle = "“Charges” means the Rates. “Rates” means the Charges."
    (flaw,) = _flaws(f"6. More\n\n{circle}\n\nThe Customer pays the Charges at the Rates.\n", FlawKind.TERM_CIRCULAR)
    assert set(flaw.words) == {"Charges", "Rates"}


def test_flaws_come_by_kind_and_then_in_the_order_of_the_text() -> None:
    clause = "“Escrow Agent” means C. Within sixty (30) days or ____ days. Clause 9.4 applies on ____ too."
    found = _flaws(f"6. More\n\n{clause}\n")
    order = list(FlawKind)
    assert [one.kind for one in found] == sorted((one.kind for one in found), key=order.index)
    blanks = [one.start for one in found if one.kind is FlawKind.BLANK]
    assert blanks == sorted(blanks)
    assert len(blanks) == 2


def test_proof_reading_stops_when_it_is_told_to() -> None:
    token = CancelToken()
    token.cancel()
    document = _document("")
    with pytest.raises(Cancelled):
        proof_read(document, segment(document), token)

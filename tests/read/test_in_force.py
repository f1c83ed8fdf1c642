"""No finding, value or quote rests on furniture, choices that are not ticked, or words an amendment takes out."""

from dataclasses import replace

import pytest

from smallprint.domain.clause import ValueKind
from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, Finding, FoundBy, Value
from smallprint.domain.in_force import in_force, standing_words
from smallprint.domain.passage import PassageKind, Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.export.values_said import value_said
from smallprint.locate import load_catalogue
from smallprint.read import Reader
from smallprint.read.amended import with_amended
from smallprint.read.amendments import AmendablePaper, Amends, find_amends, related
from smallprint.read.opening import parties_value, with_parties
from smallprint.read.overrides import overridden
from smallprint.read.short.spans import short_candidates
from smallprint.read.unbroken import going_on, unbroken
from smallprint.read.values.resolve import resolve_values
from smallprint.segment import segment
from smallprint.system.paths import shipped
from tests.segment.build import paged

STAMP = "Docusign Envelope ID: 7C1E-44A0-9F2B-D0110"
DRAFT = "Hart & Vine LLP / Draft 4 / 12 March 2024"


def _paged(*bodies: str) -> tuple[Document, Segmentation]:
    document = paged(*(f"{STAMP}\n{body}\n{DRAFT}\n" for body in bodies))
    return document, segment(document)


def _finding(
    document: Document, clause: str, words: str, value: str, kind: ValueKind, number: int, section: str
) -> Finding:
    start = document.text.index(words)
    at = start + words.index(value)
    return Finding(
        clause,
        document.anchor(start, start + len(words)),
        words,
        0.9,
        (FoundBy.RULE,),
        Value(kind, value, value, at, at + len(value)),
        section_number=section,
        id=number,
    )


def test_a_quote_ends_where_a_stamp_stands_and_holds_the_value() -> None:
    document, cut = _paged(
        "The liability of the Supplier for all claims of the Customer shall in no event",
        "exceed the sum of £900,000 in a year. The parties meet each month.",
    )
    start, end = document.text.index("The liability"), document.text.index(" The parties")
    at = document.text.index("£900,000")
    value = Value(ValueKind.AMOUNT, "£900,000", "GBP 900000", at, at + 8)
    first, last = unbroken(document.text, cut, start, end, value)
    assert document.text[first:last] == "exceed the sum of £900,000 in a year."
    first, last = unbroken(document.text, cut, start, end, None)
    assert document.text[first:last].startswith("The liability")
    assert STAMP not in document.text[first:last]
    assert DRAFT not in document.text[first:last]


def test_a_sentence_goes_on_behind_the_footer_of_its_page() -> None:
    document, cut = _paged("The liability of the Supplier shall in no event", "exceed £900,000. More is said.")
    end = document.text.index("\n" + DRAFT)
    assert document.text[: going_on(cut, end)].rstrip().endswith("exceed £900,000.")
    assert going_on(cut, len(document.text)) == len(document.text)


def test_no_date_or_name_comes_from_a_stamp() -> None:
    body = 'This Agreement is made on 1 March 2024 between Calder Ltd (the "Seller") and Wexcombe plc (the "Buyer")'
    document, cut = _paged(body, "The parties agree on more.")
    found = short_candidates(document, cut)
    said = {document.text[one.start : one.end] for one in found}
    assert "1 March 2024" in said
    assert not any("12 March" in words or "Hart" in words or "7C1E" in words for words in said)
    (parties,) = with_parties([], document, cut)
    assert DRAFT not in document.text[parties.start : parties.end]


def test_the_new_words_of_an_amendment_are_the_candidate_and_the_old_ones_are_blank() -> None:
    document = paged(
        "1. Term\n1.1 In Section 2.1 of the Lease, the date “January 31, 2025” is deleted and replaced with "
        "“July 31, 2030”.\n"
    )
    cut = segment(document)
    assert "January" not in in_force(document, cut).text
    (found,) = with_amended([Candidate("expiration-date", 0, 0.1, 0, len(document.text) - 1)], document, cut)
    assert (found.clause, found.score) == ("expiration-date", 0.8)
    assert "July 31, 2030" in document.text[found.start : found.end]


def test_a_document_says_what_it_amends() -> None:
    numbered = (
        "AMENDMENT NO. 2 TO THE MASTER SERVICES AGREEMENT\nThis Amendment No. 2 to the Master Services Agreement dated "
        "July 1, 2019 is made on March 3, 2024."
    )
    own_date = (
        "SECOND AMENDMENT TO LEASE AGREEMENT\nThis Second Amendment to Lease Agreement (this “Amendment”) is made as "
        "of June 1, 2023 and amends the Lease Agreement between them dated January 15, 2020."
    )
    assert find_amends(numbered) == Amends("MASTER SERVICES AGREEMENT", "2019-07-01")
    assert find_amends(own_date) == Amends("LEASE AGREEMENT", "2020-01-15")
    assert find_amends("SUPPLY AGREEMENT\nNo amendment to this Agreement is valid. It is dated 1 May 2024.") is None


def _lease() -> AmendablePaper:
    document = paged(
        "LEASE AGREEMENT\nThis Lease is made as of January 15, 2020.\n2.1 The term expires on January 31, 2025.\n"
    )
    findings = (
        _finding(document, "document-name", "LEASE AGREEMENT", "LEASE AGREEMENT", ValueKind.TITLE, 1, ""),
        _finding(
            document,
            "expiration-date",
            "The term expires on January 31, 2025",
            "January 31, 2025",
            ValueKind.DATE,
            2,
            "2.1",
        ),
        _dated(document, "January 15, 2020", "2020-01-15", 3),
    )
    return AmendablePaper(document, segment(document), findings)


def _dated(document: Document, words: str, normal: str, number: int) -> Finding:
    start = document.text.index(words)
    value = Value(ValueKind.DATE, words, normal, start, start + len(words))
    anchor = document.anchor(start, start + len(words))
    return Finding("agreement-date", anchor, words, 0.9, (FoundBy.RULE,), value, id=number)


def _amendment() -> AmendablePaper:
    document = paged(
        "FIRST AMENDMENT TO LEASE AGREEMENT\nThis amends the Lease Agreement dated January 15, 2020.\n"
        "1.1 In Section 2.1 the date “January 31, 2025” is replaced with “July 31, 2030”.\n"
    )
    title = "FIRST AMENDMENT TO LEASE AGREEMENT"
    return AmendablePaper(
        document, segment(document), (_finding(document, "document-name", title, title, ValueKind.TITLE, 4, ""),)
    )


def test_the_amended_document_says_what_holds_now_and_saying_it_twice_changes_nothing() -> None:
    lease, amendment = _lease(), _amendment()
    said = {one.id: one for one in related([lease, amendment])}
    name = amendment.document.name
    assert {number: value_said(one.value) for number, one in said.items() if one.value} == {
        1: f"Amended by “{name}” (2.1).",
        2: f"Amended by “{name}”: now “July 31, 2030”.",
        4: f"Amends “{lease.document.name}”.",
    }
    again = [
        AmendablePaper(p.document, p.segmentation, tuple(said.get(f.id, f) for f in p.findings))
        for p in (lease, amendment)
    ]
    assert related(again) == []
    alone = related([again[0]])
    assert [value_said(one.value) for one in alone if one.value] == ["", ""]
    (orphan,) = related([again[1]])
    assert orphan.value is not None
    assert value_said(orphan.value) == "Amends “LEASE AGREEMENT” (dated 15 January 2020; not in this matter)."


def test_a_lease_of_another_date_is_not_the_one_that_is_amended() -> None:
    document = paged(_lease().document.text.replace("January 15, 2020", "January 15, 2021"))
    title, amendment = _lease().findings[0], _amendment()
    named = Value(ValueKind.PARTIES, "Birch LLC", "Birch LLC")
    parties = replace(title, clause="parties", value=named)
    lease = AmendablePaper(
        document, segment(document), (title, _dated(document, "January 15, 2021", "2021-01-15", 3), parties)
    )
    amendment = replace(amendment, findings=(*amendment.findings, replace(parties, id=5)))
    (amending,) = related([lease, amendment])
    assert amending.value is not None
    assert "not in this matter" in value_said(amending.value)
    same = replace(lease, findings=(title, _dated(document, "January 15, 2021", "2020-01-15", 3), parties))
    assert len(related([same, amendment])) == 2


def test_a_page_that_ends_between_two_parties_names_both_and_no_stamp() -> None:
    document, cut = _paged(
        "This Agreement is made on 1 March 2024 between Calder Ltd (the “Seller”) and", "Wexcombe plc (the “Buyer”)."
    )
    (found,) = with_parties([], document, cut)
    assert "Wexcombe plc" in document.text[found.start : found.end]
    value = parties_value(in_force(document, cut).text, found.start, found.end)
    assert value is not None
    assert value.normal == "Calder Ltd; Wexcombe plc"


def test_a_clause_that_sets_another_one_aside_is_said_on_both() -> None:
    document = paged(
        "2. Liability\n2.1 The liability of the Supplier shall not exceed $500,000.\n"
        "B. Order\nB.1 The liability shall not exceed $2,000,000 in place of the amount in Section 2.1 hereof.\n"
    )
    words = "The liability shall not exceed $2,000,000"
    general = _finding(
        document,
        "cap-on-liability",
        "The liability of the Supplier shall not exceed $500,000.",
        "$500,000",
        ValueKind.AMOUNT,
        1,
        "2.1",
    )
    special = _finding(document, "cap-on-liability", words, "$2,000,000", ValueKind.AMOUNT, 2, "B.1")
    first, second = overridden(document, segment(document), [general, special])
    assert first.value is not None
    assert second.value is not None
    assert value_said(first.value).startswith("Set aside by")
    assert "$2,000,000" in value_said(first.value)
    assert value_said(second.value).startswith("It goes before 2.1")
    assert resolve_values(document, segment(document), [first, second]) == [first, second]


def test_what_is_not_in_force_is_white_space_of_the_same_length() -> None:
    document, cut = _paged("☐ One year\n☒ Two years", "All is said.")
    said = in_force(document, cut).text
    assert len(said) == len(document.text)
    assert "One" not in said
    assert "Two years" in said
    assert STAMP not in said
    assert STAMP in in_force(document, cut, furniture=True).text
    assert {one.kind for one in cut.passages} >= {PassageKind.APART, PassageKind.FURNITURE}


def test_the_model_and_the_rules_for_yes_and_no_read_only_what_is_in_force() -> None:
    assert standing_words("Law: ☐ England\n☒ Scotland ☐ Wales") == "Law: ☒ Scotland"
    assert standing_words('The date "May 1" is replaced with "June 1".') == 'The date " " is replaced with "June 1".'
    assert standing_words("Two  spaces\nstay.") == "Two  spaces\nstay."


@pytest.mark.parametrize("likely", [True, False])
def test_the_rest_of_a_cut_quote_is_tinted_beneath_a_card_alone(likely: bool) -> None:
    document, cut = _paged("The Supplier shall in no event be liable for", "more than the sum of £900,000 in a year.")
    start, end = document.text.index("The Supplier"), document.text.index("a year.") + len("a year.")
    candidate = Candidate("cap-on-liability", 0, 0.2, start, end, likely, FoundBy.HEADS)
    finding = Reader(load_catalogue(shipped("resources", "clauses.toml"))).read(document, cut, candidate, CancelToken())
    assert finding is not None
    assert finding.anchor.end - finding.anchor.start < end - start
    assert (finding.around_start, finding.around_end) == ((start, end) if likely else (-1, -1))

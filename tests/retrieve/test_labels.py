"""A thing that is asked for by its name is found where the name is a label: a definition, a row, a column."""

import pytest

from smallprint.domain.document import BlockKind as B
from smallprint.domain.document import Document
from smallprint.domain.progress import CancelToken
from smallprint.retrieve import Searcher, index_document
from smallprint.segment import segment
from tests.retrieve.contracts import knowledge
from tests.segment.build import word

_APART = (B.PARAGRAPH, "Nothing else is said, " + "and the parties meet in good faith, " * 13 + "as before.", 0, "")
_LEASE = word(
    (B.PARAGRAPH, "(1) HARROGATE ESTATES LIMITED of 9 Prospect Place (Landlord); and", 0, ""),
    _APART,
    (B.PARAGRAPH, "(2) BRIGHTWELL DENTAL LLP of 22 Cold Bath Road (Tenant).", 0, ""),
    _APART,
    (B.HEADING, "1. Interpretation", 1, "1."),
    (B.PARAGRAPH, "Annual Rent: an initial rate of £38,500 a year for the ground floor, without VAT.", 0, ""),
    _APART,
    (B.PARAGRAPH, "Break Date: the twenty-fifth of March 2028, or the working day that comes after it.", 0, ""),
    _APART,
    (B.HEADING, "2. Duties", 1, "2."),
    (B.PARAGRAPH, "The Tenant pays rent to the Landlord on rent days, without setting anything off.", 0, ""),
    _APART,
    (B.PARAGRAPH, "On the Break Date no break is void; a break before the Break Date is no break.", 0, ""),
    _APART,
    (B.PARAGRAPH, "The Landlord gives the Tenant keys. The Tenant and the Landlord meet; so meet!", 0, ""),
)
_LONG = "billed " + "by the quarter in arrears " * 12
_PRICES = word(
    (B.PARAGRAPH, "The hourly rate of a senior engineer is above the hourly rate of a junior one.", 0, ""),
    _APART,
    (B.TABLE_ROW, "Role | Hourly rate | Remarks", 0, ""),
    (B.TABLE_ROW, f"Architect | $210 | {_LONG}", 0, ""),
    (B.TABLE_ROW, f"Tester | $95 | {_LONG}", 0, ""),
    _APART,
    (B.PARAGRAPH, "A tester tests; a good tester, as any tester, is no other tester.", 0, ""),
    _APART,
    (B.TABLE_ROW, f"Licence Fee | AUD 340,000, {_LONG}", 0, ""),
    (B.PARAGRAPH, "The licence fee is a fee; no licence is a licence before the licence fee is paid.", 0, ""),
)


def _first(document: Document, question: str, size: int = 1) -> str:
    segmentation = segment(document)
    searcher = Searcher(knowledge(), heads=False)
    searcher.hold(1, document.name, index_document(document, segmentation, (), {}, {}))
    excerpts = searcher.retrieve(question, [1], size, CancelToken()).excerpts
    return document.text[excerpts[0].start : excerpts[0].end] if excerpts else ""


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Who is the tenant?", "BRIGHTWELL"),
        ("Who is the landlord?", "HARROGATE"),
        ("How much is the rent?", "£38,500"),
        ("What is the break date?", "twenty-fifth of March"),
        ("What does “Break Date” mean?", "twenty-fifth of March"),
    ],
)
def test_a_defined_thing_is_found_where_it_is_defined(question: str, answer: str) -> None:
    assert answer in _first(_LEASE, question)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the hourly rate for a tester?", "$95"),
        ("How much is the licence fee?", "AUD 340,000"),
    ],
)
def test_a_row_is_found_by_its_name_and_its_columns(question: str, answer: str) -> None:
    assert answer in _first(_PRICES, question)


def test_a_question_that_only_mentions_a_thing_is_not_answered_by_its_definition() -> None:
    assert "gives the Tenant keys" in _first(_LEASE, "Does the tenant get keys?")


def test_what_a_word_means_is_answered_by_its_definition_before_its_own_section() -> None:
    document = word(
        (B.HEADING, "1. Terms used", 1, "1."),
        (B.PARAGRAPH, "Security Incident means any accidental loss of the data that are kept for the Client.", 0, ""),
        _APART,
        (B.HEADING, "5. Security Incidents", 1, "5."),
        (B.PARAGRAPH, "Each Security Incident counts; of a Security Incident the Client is told.", 0, ""),
    )
    assert "accidental loss" in _first(document, "What counts as a Security Incident?")

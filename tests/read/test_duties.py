"""Duties with a day of the calendar: which sentences have one, and which only name a day."""

import pytest

from smallprint.domain.dated_duty import DutyKind
from smallprint.domain.document import Document
from smallprint.ingest import read_text
from smallprint.ingest.docx.reader import read_docx
from smallprint.read.duties import dated_duties
from smallprint.segment import segment
from tests.build_docx import build_docx


def _read(said: str) -> list[tuple[str, str]]:
    document = _document(said)
    return [(one.kind.value, str(one.day)) for one in dated_duties(document, segment(document).passages)]


def _document(said: str) -> Document:
    return read_text(f"SERVICES AGREEMENT\n\n1. Work\n\n{said}\n".encode(), "a.txt", "0" * 64)


@pytest.mark.parametrize(
    ("said", "duties"),
    [
        ("The Supplier shall deliver the plan by 31 March 2027.", [("duty", "2027-03-31")]),
        ("The tests must be finished no later than June 30, 2027.", [("duty", "2027-06-30")]),
        ("The rent shall be reviewed on 25 March 2028.", [("duty", "2028-03-25")]),
        ("The first instalment is due on 1 May 2027.", [("payment", "2027-05-01")]),
        (
            "The sum will be paid as follows: one half by May 1, 2027; one half by June 1, 2027.",
            [("payment", "2027-05-01"), ("payment", "2027-06-01")],
        ),
        ("If stock is left on May 1, 2027, the Dealer shall return it by June 1, 2027.", [("duty", "2027-06-01")]),
        ("The Client pays twelve equal instalments payable commencing on March 15, 2027.", [("payment", "2027-03-15")]),
        ("By 31 March 2027, the Supplier shall deliver the plan.", [("duty", "2027-03-31")]),
        ("The parties agree that prior to July 1, 2027, the Host will provide the plan.", [("duty", "2027-07-01")]),
        ("On or around May 1, 2027, Alder shall pay the deposit.", [("payment", "2027-05-01")]),
        ("On or before January 1, 2027, Alder will provide the list.", [("duty", "2027-01-01")]),
        ("The plan must be delivered\nby 31 March 2027.", [("duty", "2027-03-31")]),
        ("The first board shall be live on or about January 4, 2027.", [("duty", "2027-01-04")]),
        (
            "The fee is to be paid on 3/15/2027, 6/15/2027 and 10/15/2027.",
            [("payment", "2027-03-15"), ("payment", "2027-06-15"), ("payment", "2027-10-15")],
        ),
        ("$ 4,000 due on or before April 30, 2027.", [("payment", "2027-04-30")]),
        ("Milestone #1 - January 1st, 2027.", [("duty", "2027-01-01")]),
        ("The salary paid to her will be reviewed on or around 1 April 2027.", [("duty", "2027-04-01")]),
        ("The meeting shall be held on 4 May 2027.", [("duty", "2027-05-04")]),
        ("Der Kunde hat die Rate bis zum 31. März 2027 zu zahlen.", [("payment", "2027-03-31")]),
    ],
)
def test_a_duty_is_told_with_its_day(said: str, duties: list[tuple[str, str]]) -> None:
    assert _read(said) == duties


@pytest.mark.parametrize(
    "said",
    [
        "This Agreement shall terminate on 31 December 2027.",
        "The term shall commence on 1 January 2027.",
        "This Agreement is made as of 3 March 2027.",
        "If the launch has not been by August 31, 2027, either party is free.",
        "The Borrower agrees to pay in the Period (or a shorter one prior to July 3, 2027).",
        "The Supplier shall keep to the price list of 1 May 2027.",
        "The price shall be as approved at the meeting held on May 4, 2027.",
        "Alder shall amend the form that it filed with the office on May 4, 2027.",
        "The sum shall reduce the note issued by the Company to Birch on May 4, 2027.",
        "The first option shall become exercisable on June 1, 2027.",
        "Commencing on March 1, 2027, the Parties shall share the revenue.",
        "On 1 January 2027, the term shall commence.",
        "This Agreement shall take effect on December 1, 2027.",
        "The readiness date is planned to be by 31 October 2027.",
        "The parties expect that the opening shall be on or about May 1, 2027.",
        "It is the intent of the parties that the plan will be approved no later than October 1, 2027.",
        "The billing will not be ready by March 1, 2027.",
        "It may be ended if the sale shall not have been completed by June 1, 2027.",
        "For example, if the work ends early, it shall repay the fee by January 31, 2027.",
    ],
)
def test_a_day_by_which_nothing_is_due_is_no_duty(said: str) -> None:
    assert _read(said) == []


def test_a_duty_stands_beside_what_is_only_expected() -> None:
    assert len(_read("The Supplier intends to move its works and shall deliver the pumps by 15 May 2027.")) == 1
    assert len(_read("The Supplier shall use the pumps as is intended and shall return them by 15 May 2027.")) == 1


@pytest.mark.parametrize(
    ("again", "duties"),
    [
        ("The Supplier shall deliver the plan of the northern works to the Customer\nby 31 March 2027.", 1),
        ("2.1 The Supplier shall deliver the final plan of the northern works to the Customer by 31 March 2027.", 1),
        ("The Supplier shall deliver the plan of the southern works to the Customer by 31 March 2027.", 2),
        ("The Customer shall pay the deposit for the works to the Supplier by 31 March 2027.", 2),
        ("The Supplier shall deliver the plan of the northern works to the Customer by 30 April 2027.", 2),
    ],
)
def test_a_sentence_that_stands_twice_is_one_duty(again: str, duties: int) -> None:
    said = "The Supplier shall deliver the plan of the northern works to the Customer by 31 March 2027."
    assert len(_read(f"{said}\n\n2. Again\n\n{again}")) == duties


def test_a_duty_has_its_sentence_and_its_section() -> None:
    document = _document("The Supplier shall deliver the plan by 31 March 2027. It does so with care.")
    (duty,) = dated_duties(document, segment(document).passages)
    assert duty.kind is DutyKind.DUTY
    assert document.text[duty.start : duty.end] == duty.quote == "The Supplier shall deliver the plan by 31 March 2027."
    assert duty.place.section == "1"


def test_a_table_says_by_its_heading_that_its_days_are_due() -> None:
    cell = lambda words: f"<w:tc><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>"  # noqa: E731
    rows = [
        ("Milestone", "Due date", "Fee", "Signed"),
        ("Design", "3 March 2027", "none", "1 May 2026"),
        ("Delivery", "9 June 2027", "£4,000", "1 May 2026"),
    ]
    table = "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows)
    document = read_docx(build_docx(f"<w:tbl>{table}</w:tbl>"), "a.docx", "0" * 64)
    found = dated_duties(document, segment(document).passages)
    assert [(one.kind.value, str(one.day)) for one in found] == [("duty", "2027-03-03"), ("payment", "2027-06-09")]
    assert found[0].quote == "Design | 3 March 2027 | none | 1 May 2026"

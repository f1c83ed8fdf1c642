"""A question to a table is answered by the row and the column that it asks for, or not at all."""

from dataclasses import replace

import pytest

from smallprint.domain.document import BlockKind as B
from smallprint.domain.document import Document
from smallprint.domain.passage import Segmentation
from smallprint.domain.question import Outcome
from smallprint.read import Answering, load_ask_prompts
from smallprint.read.answers.question_words import look_at
from smallprint.read.answers.quotes import cell_said
from smallprint.segment import segment
from smallprint.system.paths import shipped
from tests.retrieve.contracts import retrieved
from tests.segment.build import word

_TABLES = word(
    (B.HEADING, "Prices", 1, ""),
    (B.TABLE_ROW, "Role | Hourly rate | From", 0, ""),
    (B.TABLE_ROW, "Senior engineer | $150 | 1 May 2025", 0, ""),
    (B.TABLE_ROW, "Junior engineer | $95 | 1 June 2025", 0, ""),
    (B.HEADING, "Milestones", 1, ""),
    (B.TABLE_ROW, "Milestone | Due | Amount", 0, ""),
    (B.TABLE_ROW, "M1 Design | 30 August 2024 | £82,400", 0, ""),
    (B.TABLE_ROW, "M2 Beta | 31 October 2024 | £123,600", 0, ""),
    (B.HEADING, "Support", 1, ""),
    (B.TABLE_ROW, "Severity | Meaning | Response", 0, ""),
    (B.TABLE_ROW, "1 | All stopped | 1 hour", 0, ""),
    (B.TABLE_ROW, "2 | Main function impaired | 4 hours", 0, ""),
    (B.HEADING, "Parties", 1, ""),
    (B.TABLE_ROW, "Buyer | Supplier", 0, ""),
    (B.TABLE_ROW, "Name | Thornbury Dairies plc | Clearmould Packaging DAC", 0, ""),
    (B.TABLE_ROW, "Contract manager | Dilys Prosser | Eoin Kavanagh", 0, ""),
    (B.HEADING, "Terms", 1, ""),
    (B.TABLE_ROW, "Item 5 | Licence Fee | AUD 340,000", 0, ""),
    (B.TABLE_ROW, "Item 6 | Support Fee | AUD 12,000", 0, ""),
)


def _asked(question: str, document: Document = _TABLES) -> tuple[Outcome, list[str], list[str]]:
    """Return the verdict, the quotes and the cells said, where the document surely answers."""
    segmentation: Segmentation = segment(document)
    answering = Answering(load_ask_prompts(shipped("resources", "ask.toml")))
    found = replace(retrieved(document, segmentation, question), supported=0.9)
    quoted = answering.quoted(document, segmentation, found)
    cells = [cell_said(document, segmentation, look_at(question), one.start, one.end) for one in quoted.citations]
    return quoted.verdict, [one.quote for one in quoted.citations], cells


@pytest.mark.parametrize(
    ("question", "cell"),
    [
        ("What is the hourly rate of a junior engineer?", "Junior engineer · Hourly rate: $95"),
        ("When is milestone M2 due?", "M2 Beta · Due: 31 October 2024"),
        ("How much is paid for milestone M1?", "M1 Design · Amount: £82,400"),
        ("What is the response time for severity 2?", "Severity 2 · Response: 4 hours"),
        ("Who is the contract manager of the supplier?", "Contract manager · Supplier: Eoin Kavanagh"),
        ("How much is the support fee?", "Support Fee: AUD 12,000"),
        ("What does M2 say?", "M2 Beta · Due: 31 October 2024 · Amount: £123,600"),
    ],
)
def test_the_row_is_quoted_and_the_cell_is_said_with_its_headings(question: str, cell: str) -> None:
    verdict, quotes, cells = _asked(question)
    assert verdict is Outcome.QUOTED
    assert cells == [cell]
    assert quotes[0].count("\n") == 0


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        ("What is the hourly rate of a principal engineer?", "engineer |"),
        ("When is milestone M7 due?", "M1"),
        ("What is the response time for severity 5?", "hour"),
    ],
)
def test_what_a_table_does_not_list_is_not_answered_by_another_row(question: str, wrong: str) -> None:
    verdict, quotes, _ = _asked(question)
    assert not verdict.answers
    assert not any(wrong in quote for quote in quotes)


def test_a_row_of_headings_is_no_answer() -> None:
    _, quotes, _ = _asked("What is the role, the hourly rate, and from when?")
    assert "Role | Hourly rate | From" not in quotes


def test_words_outside_a_table_have_no_cell() -> None:
    document = word((B.PARAGRAPH, "The fee is $95 an hour.", 0, ""))
    assert _asked("How much is the fee?", document) == (Outcome.QUOTED, ["The fee is $95 an hour."], [""])

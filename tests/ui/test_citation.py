"""Answers on the clipboard: the documents' own words, each with the page as it is printed and the section."""

from datetime import UTC, datetime

from app.domain.asked import Answerer, GivenAnswer
from app.domain.question import Answer, Citation, Verdict
from app.ui.citation import cited_answer, cited_rows

DEAL = Citation(1, 14, 40, 4, "Either party may\nend this.", "9.2(b)", "iii")
MEMO = Citation(2, 0, 12, 0, "Front matter", "5", "")


def given(document_id: int, *citations: Citation) -> GivenAnswer:
    answer = Answer("Who may end it?", Verdict.QUOTED, citations)
    return GivenAnswer(1, 1, document_id, answer, Answerer(), datetime(2026, 1, 1, tzinfo=UTC))


def test_an_answer_is_copied_with_the_printed_page_of_each_quote() -> None:
    assert cited_answer(given(1, DEAL), "deal.pdf") == (
        "Who may end it?\n“Either party may end this.” (deal.pdf, page iii, section 9.2(b))"
    )


def test_of_flowing_text_no_page_is_said() -> None:
    assert cited_answer(given(2, MEMO), "memo.docx") == "Who may end it?\n“Front matter” (memo.docx, section 5)"


def test_rows_are_copied_in_the_same_words() -> None:
    table = cited_rows("Who may end it?", [("a/deal.pdf", given(1, DEAL)), ("none.pdf", given(3))])
    assert table.split("\n") == [
        "Document\tWho may end it?\tQuote",
        "a/deal.pdf\tAnswers\t“Either party may end this.” (a/deal.pdf, page iii, section 9.2(b))",
        "none.pdf\tAnswers\t",
    ]

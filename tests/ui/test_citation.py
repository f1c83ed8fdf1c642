"""Answers on the clipboard: the documents' own words, each with the page as it is printed and the section."""

from datetime import UTC, datetime

from smallprint.domain.asked import Answerer, GivenAnswer
from smallprint.domain.question import Answer, Citation, Outcome
from smallprint.domain.searched import Searched
from smallprint.ui.findings.citation import cited_answer, cited_rows

DEAL = Citation(1, 14, 40, 4, "Either party may\nend this.", "9.2(b)", "iii")
MEMO = Citation(2, 0, 12, 0, "Front matter", "5", "")


def given(document_id: int, *citations: Citation, verdict: Outcome = Outcome.QUOTED) -> GivenAnswer:
    answer = Answer("Who may end it?", verdict, citations)
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


def test_what_may_answer_says_so_before_anything_else() -> None:
    assert cited_answer(given(1, DEAL, verdict=Outcome.MAY), "deal.pdf") == (
        "May answer: Who may end it?\n"
        "The closest match. Nothing is concluded from it.\n"
        "“Either party may end this.” (deal.pdf, page iii, section 9.2(b))"
    )


def test_that_nothing_was_found_is_copied_with_what_was_searched() -> None:
    copied = cited_answer(given(3, verdict=Outcome.NOT_THERE), "none.pdf", Searched("none.pdf", 4, 60))
    assert copied == ("Nothing found: Who may end it?\nSearched: 4 pages of none.pdf, by words and by clause types.")


def test_a_verdict_that_the_quotes_do_not_decide_is_copied_as_that() -> None:
    lines = cited_answer(given(1, DEAL, verdict=Outcome.OPEN), "deal.pdf").split("\n")
    assert lines[1:3] == ["See the quotes", "The quotes bear on the question and do not decide it."]


def test_in_copied_rows_a_quote_that_may_answer_is_marked_in_its_own_cell_too() -> None:
    rows = [
        ("yes.pdf", given(1, DEAL, verdict=Outcome.YES)),
        ("may.pdf", given(1, DEAL, verdict=Outcome.MAY)),
        ("none.pdf", given(3, verdict=Outcome.NOT_THERE)),
    ]
    cells = [line.split("\t") for line in cited_rows("Who may end it?", rows).split("\n")[1:]]
    assert [row[1] for row in cells] == ["Yes", "May answer: read it", "Nothing found"]
    assert cells[0][2].startswith("“Either")
    assert cells[1][2].startswith("May answer: “Either")
    assert cells[2][2] == ""

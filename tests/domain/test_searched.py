"""What was searched is said in plain numbers, with what could not be read."""

import pytest

from smallprint.domain.question import Answer, Citation, Outcome, State
from smallprint.domain.searched import Searched, tally

QUOTE = Citation(1, 0, 4, 0, "Four")


@pytest.mark.parametrize(
    ("searched", "said"),
    [
        (Searched("deal.pdf", 31, 400), "Searched: 31 pages of deal.pdf, by words and by clause types."),
        (Searched("memo.docx", 0, 1), "Searched: 1 passage of memo.docx, by words and by clause types."),
        (Searched("lang.txt", 0, 1200, by_types=False), "Searched: 1,200 passages of lang.txt, by words alone."),
        (
            Searched("scan.pdf", 12, 90, unread=1, doubtful=2),
            "Searched: 11 pages of scan.pdf, by words and by clause types."
            " 1 page could not be read. 2 pages were hard to read.",
        ),
        (
            Searched("scan.pdf", 12, 90, unread=2, doubtful=1),
            "Searched: 10 pages of scan.pdf, by words and by clause types."
            " 2 pages could not be read. 1 page was hard to read.",
        ),
    ],
)
def test_a_page_that_could_not_be_read_was_not_searched(searched: Searched, said: str) -> None:
    assert searched.sentence == said


def test_documents_are_counted_by_state_and_the_counts_add_up() -> None:
    states = [State.NOT_FOUND, State.ANSWERS, State.NOT_FOUND, State.MAY_ANSWER, State.ANSWERS]
    assert tally(states) == "2 answer, 1 may answer, 2 with nothing found"
    assert tally([State.ANSWERS]) == "1 answers"
    assert tally([]) == "none was asked"


def test_nothing_is_decided_and_nothing_concluded_where_a_document_may_answer() -> None:
    one, two = (Answer("Who?", Outcome.MAY, (QUOTE,) * count) for count in (1, 2))
    assert (one.decided, one.meaning) == ("", "The closest match. Nothing is concluded from it.")
    assert (two.decided, two.meaning) == ("", "The closest matches. Nothing is concluded from them.")
    assert one.state.said == Outcome.MAY.said == "May answer: read it"


def test_only_an_answer_carries_a_verdict() -> None:
    decided = {verdict: Answer("Who?", verdict, (QUOTE,)).decided for verdict in Outcome}
    assert {verdict for verdict, said in decided.items() if said} == {Outcome.YES, Outcome.NO, Outcome.OPEN}

"""`smallprint ask` says first how surely a document answers, and lists many documents in that order."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallprint.cli import run
from smallprint.cli.ask import _by_state, _print_answer, _print_row
from smallprint.domain.asked import Answerer, GivenAnswer
from smallprint.domain.beside import NOTHING
from smallprint.domain.place import Place
from smallprint.domain.question import Answer, Citation, Excerpt, Outcome, State
from smallprint.domain.searched import Searched
from smallprint.matters.ask import ClosePassage
from tests.cli.contracts import contract

QUOTE = Citation(1, 0, 26, 3, "Either party may end this.", "9.2(b)", "4")
LAW = "Which law governs the agreement?"


def given(verdict: Outcome, quotes: int = 1) -> GivenAnswer:
    answer = Answer("May a party end it?", verdict, (QUOTE,) * quotes)
    return GivenAnswer(1, 1, 1, answer, Answerer(), datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("verdict", "first"),
    [
        (Outcome.QUOTED, "Answers."),
        (Outcome.YES, "Answers: yes."),
        (Outcome.NO, "Answers: no."),
        (Outcome.OPEN, "Answers: see the quotes. The quotes bear on the question and do not decide it."),
        (Outcome.MAY, "May answer: read it. The closest match. Nothing is concluded from it."),
    ],
)
def test_the_first_line_is_the_state(verdict: Outcome, first: str, capsys: pytest.CaptureFixture[str]) -> None:
    _print_answer(given(verdict), None, (), NOTHING)
    said = capsys.readouterr().out.split("\n")
    assert said[0] == first
    assert said[2:4] == ["[1] page 4, section 9.2(b)", "    Either party may end this."]


def test_where_nothing_was_found_it_says_what_was_searched_and_offers_what_is_near(
    capsys: pytest.CaptureFixture[str],
) -> None:
    near = ClosePassage(Excerpt(1, 0, 26, 3, 0.05), Place("4", 3, "9"), QUOTE.quote)
    _print_answer(given(Outcome.NOT_THERE, 0), Searched("deal.pdf", 31, 400, unread=2), (near,), NOTHING)
    said = capsys.readouterr().out
    assert said.split("\n")[:4] == [
        "Nothing found.",
        "Searched: 29 pages of deal.pdf, by words and by clause types. 2 pages could not be read.",
        "",
        "The closest passage, which may be about something else:",
    ]
    assert said.endswith("    page 4, section 9\n    Either party may end this.\n")


def test_a_row_names_its_state_after_its_document(capsys: pytest.CaptureFixture[str]) -> None:
    _print_row(given(Outcome.MAY), "deal.pdf")
    assert capsys.readouterr().out.split("\n")[1:3] == [
        "deal.pdf – May answer: read it",
        "    page 4, section 9.2(b): “Either party may end this.”",
    ]


def test_rows_are_ordered_by_state_and_else_as_they_came() -> None:
    came = [given(one) for one in (Outcome.NOT_THERE, Outcome.MAY, Outcome.NO, Outcome.MAY, Outcome.YES)]
    assert _by_state(came) == [came[2], came[4], came[1], came[3], came[0]]


def test_a_file_that_has_nothing_of_it_says_so_and_what_was_searched(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = contract(tmp_path / "a.txt")
    assert run(["ask", str(file), "Which ports may the ships of the fleet call at?"]) == 0
    first, second, *_ = capsys.readouterr().out.split("\n")
    assert first == "Nothing found."
    assert second.startswith("Searched: ")
    assert second.endswith(" passages of a.txt, by words and by clause types.")


def test_many_documents_are_counted_by_state_and_those_that_answer_come_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a memo.txt").write_text("MEMO\n\nThe picnic is on Friday. Bring apples.\n", encoding="utf-8")
    contract(tmp_path / "deal.txt")
    matter = tmp_path / "m.smallprint"
    assert run(["ask", str(tmp_path), LAW, "--matter", str(matter)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("2 documents: 1 answers, 1 with nothing found.\n")
    assert said.index("deal.txt – Answers\n") < said.index("a memo.txt – Nothing found\n")
    assert run(["ask", str(matter), LAW, "--json"]) == 0
    states = [one["state"] for one in json.loads(capsys.readouterr().out)["answers"]]
    assert states == [State.ANSWERS.value, State.NOT_FOUND.value]

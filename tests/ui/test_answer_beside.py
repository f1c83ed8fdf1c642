"""An answer in the window shows the cell of a table that answers, and what two languages allow."""

from datetime import datetime

from pytestqt.qtbot import QtBot

from smallprint.domain.asked import Answerer, GivenAnswer
from smallprint.domain.beside import NOTHING, Beside, across_languages
from smallprint.domain.question import Answer, Citation, Outcome
from smallprint.ui.ask.answer_view import AnswerView
from smallprint.ui.ask.asking import ShownAnswer

_ROW = Citation(1, 0, 34, 0, "Junior engineer | $95 | 1 June 2025", "Schedule 1")
_CLAUSE = Citation(1, 40, 60, 0, "The rates exclude VAT.", "4.3")


def _shown(*citations: Citation, beside: Beside) -> ShownAnswer:
    answer = Answer("What is the rate of a junior engineer?", Outcome.QUOTED, citations)
    return ShownAnswer(GivenAnswer(1, 1, 1, answer, Answerer(), datetime(2026, 5, 1)), (), None, beside)  # noqa: DTZ001


def test_the_cell_stands_over_the_row_that_is_quoted(qtbot: QtBot) -> None:
    view = AnswerView()
    qtbot.addWidget(view)
    view.show()
    cell = "Junior engineer · Hourly rate: $95"
    view.show_answer(_shown(_ROW, _CLAUSE, beside=Beside((cell, ""))))
    first, second = view.cards
    assert first.cell.text() == cell
    assert first.cell.isVisible()
    assert cell in first.accessibleDescription()
    assert not second.cell.isVisible()
    assert not view.languages.isVisible()


def test_a_remark_on_languages_is_shown_and_leaves_with_its_answer(qtbot: QtBot) -> None:
    view = AnswerView()
    qtbot.addWidget(view)
    view.show()
    view.show_answer(_shown(_CLAUSE, beside=Beside(("",), across_languages("de", "en"))))
    assert "Ask in German" in view.languages.text()
    assert view.languages.isVisible()
    view.begin("Which law governs it?", 1)
    assert not view.languages.isVisible()
    view.show_answer(_shown(_CLAUSE, beside=NOTHING))
    assert not view.languages.isVisible()

"""What an answer rests on, its parts, and how a short question was understood are seen and read aloud."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from smallprint.ui.ask.answer_facts import FactLine, PartHead
from smallprint.ui.ask.answers_model import SaidLine
from smallprint.ui.ask.panel import AskPanel, AskScope
from smallprint.ui.translation.chosen import speak
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import store_document
from tests.ui.test_ask import LAW, ask, opened


def words(part: QWidget) -> list[str]:
    """Return the words of a part of the page that are to be seen."""
    return [one.text() for one in part.findChildren(QLabel) if one.isVisibleTo(part)]


def understood(panel: AskPanel) -> str:
    return panel.understood.text() if panel.understood.isVisibleTo(panel) else ""


def test_an_answer_shows_the_value_and_the_finding_that_it_is_from(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    panel = ask(window, qtbot, LAW)
    (line,) = panel.answer.findChildren(FactLine)
    assert words(line) == ["Norway", "From the finding “Governing law”, 90 % sure"]
    assert line.accessibleName() == "Norway, from the finding “Governing law”, 90 % sure"
    assert [card.place for card in panel.answer.cards] == [(0, 49)]


def test_a_question_that_is_offered_is_shown_in_the_language_of_the_window_and_asked_as_it_is(
    window: MainWindow, qtbot: QtBot
) -> None:
    opened(window, qtbot)
    asked: list[str] = []
    window.tabs.ask.ask_wanted.connect(lambda text, _whom: asked.append(text))
    speak("de")
    try:
        window.tabs.ask.start.suggested.emit("Which state's or country's law governs the contract?")
        assert window.tabs.ask.box.toPlainText() == "Das Recht welches Staates oder Landes gilt für den Vertrag?"
    finally:
        speak("en")
    assert asked == ["Which state's or country's law governs the contract?"]
    qtbot.waitUntil(lambda: not window.ask_presenter.asking.busy)


def test_two_parts_stand_one_under_the_other_and_are_there_again_from_the_history(
    window: MainWindow, qtbot: QtBot
) -> None:
    opened(window, qtbot)
    both = "Which law governs the agreement and may a party assign it?"
    panel = ask(window, qtbot, both)

    def heads() -> list[str]:
        found = panel.answer.findChildren(PartHead)
        return [words(one)[0] for one in sorted(found, key=lambda one: one.mapTo(panel, one.pos()).y())]

    parts = ["Which law governs the agreement?", "May a party assign it?"]
    qtbot.waitUntil(lambda: heads() == parts)
    assert len(panel.answer.cards) == 2
    shown = panel.answer.given
    QTest.keyClick(panel.answer, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(panel.start.list.findItems(both, Qt.MatchFlag.MatchExactly)), timeout=10_000)
    item = panel.start.list.findItems(both, Qt.MatchFlag.MatchExactly)[0]
    panel.start.list.scrollToItem(item)
    place = panel.start.list.visualItemRect(item).center()
    QTest.mouseClick(panel.start.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    qtbot.waitUntil(lambda: panel.pages.currentWidget() is panel.answer and panel.answer.given == shown)
    qtbot.waitUntil(lambda: heads() == parts)


def test_a_short_question_says_how_it_was_understood_and_is_kept_as_the_whole_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    opened(window, qtbot)
    panel = ask(window, qtbot, "Is the agreement governed by New York law?")
    assert understood(panel) == ""
    ask(window, qtbot, "And by the law of Norway?")
    whole = "Is the agreement governed by Norway law?"
    assert understood(panel) == f"Understood as: {whole}"
    assert panel.answer.given is not None
    assert panel.answer.given.answer.question == whole
    assert panel.answer.given.answer.verdict.said == "Yes"
    assert not panel.answer.question.isVisibleTo(panel.answer)  # it is said once
    QTest.keyClick(panel.answer, Qt.Key.Key_Escape)
    assert understood(panel) == ""
    qtbot.waitUntil(lambda: bool(panel.start.list.findItems(whole, Qt.MatchFlag.MatchExactly)), timeout=10_000)


def test_the_last_question_is_that_of_the_same_documents(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    panel = ask(window, qtbot, LAW)
    QTest.mouseClick(panel.chips[AskScope.MATTER], Qt.MouseButton.LeftButton)
    ask(window, qtbot, "Why?")
    assert understood(panel) == ""  # nothing was asked of all documents before
    QTest.mouseClick(panel.chips[AskScope.DOCUMENT], Qt.MouseButton.LeftButton)
    ask(window, qtbot, "Why?")
    assert understood(panel) == "Understood as: Why: which law governs the agreement?"


def test_a_row_has_the_value_and_rows_are_counted_above(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    store_document(matter_path, "other.txt")
    window.controller.refresh()
    qtbot.waitUntil(lambda: window.documents.model.rowCount() == 2)
    panel = opened(window, qtbot)
    QTest.mouseClick(panel.chips[AskScope.MATTER], Qt.MouseButton.LeftButton)
    ask(window, qtbot, LAW)
    for row in panel.table.model.rows:
        assert row.facts == (SaidLine("", "Norway", "finding “Governing law”, 90 % sure"),)
    read = panel.table.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Norway finding “Governing law”, 90 % sure" in read
    assert not panel.table.worked_out.isVisibleTo(panel.table)
    ask(window, qtbot, "How many contracts are governed by the law of Norway?")
    assert panel.table.worked_out.whole == "2 of 2 rows: yes (deal.txt, other.txt)."
    assert panel.table.worked_out.isVisibleTo(panel.table)
    panel.grab()  # its rows are drawn

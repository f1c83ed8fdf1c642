"""The Ask tab, by keys and clicks: suggestions, quotes that jump, a row a document, history, answers put to use."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QInputDialog, QLabel
from pytestqt.qtbot import QtBot

from smallprint.domain.question import Outcome
from smallprint.store import database, open_matter
from smallprint.ui.ask.answers_model import Shown
from smallprint.ui.ask.asking import ShownAnswer
from smallprint.ui.ask.panel import AskPanel, AskScope
from smallprint.ui.own_types.dialog import ClauseTypeDialog
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import SENTENCES, close, store_document, stored
from tests.ui.test_saying import another_writes
from tests.ui.test_sizes import SIZES, resized, shown

LAW = "Which law governs the agreement?"
OTHER = "When was the agreement made?"


def opened(window: MainWindow, qtbot: QtBot) -> AskPanel:
    """Bring the tab to the front by its key, and wait until it has what it offers."""
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    panel = window.tabs.ask
    qtbot.waitUntil(lambda: panel.isVisible() and panel.start.list.count() > 0)
    return panel


def ask(window: MainWindow, qtbot: QtBot, text: str) -> AskPanel:
    panel = window.tabs.ask
    panel.box.setFocus()
    panel.box.selectAll()
    QTest.keyClicks(panel.box, text)
    QTest.keyClick(panel.box, Qt.Key.Key_Return)
    idle(window, qtbot)
    return panel


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.controller.asking.busy, timeout=30_000)


def selected(window: MainWindow) -> str:
    assert window.view.document is not None
    start, end = sorted(window.view.canvas.selection)
    return window.view.document.text[start:end]


def test_a_suggestion_is_asked_with_the_arrows_and_its_quote_jumps(window: MainWindow, qtbot: QtBot) -> None:
    panel = opened(window, qtbot)
    assert QApplication.focusWidget() is panel.box
    QTest.keyClick(panel.box, Qt.Key.Key_Down)
    item = panel.start.list.currentItem()
    assert item is not None
    while "law governs" not in panel.start.list.currentItem().text():
        QTest.keyClick(panel.start.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.start.list, Qt.Key.Key_Return)
    idle(window, qtbot)
    assert panel.pages.currentWidget() is panel.answer
    (card,) = panel.answer.cards
    assert "laws of Norway" in card.accessibleName()
    QTest.keyClick(panel.box, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is card
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert selected(window) == SENTENCES[0].strip()
    assert card.property("current") is True
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert panel.pages.currentWidget() is panel.start


def test_a_question_that_was_asked_is_there_after_a_new_start(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    panel = ask(window, qtbot, LAW)
    given = panel.answer.given
    QTest.keyClick(panel.answer, Qt.Key.Key_Escape)
    window.open_matter(window.controller.matter.path)
    qtbot.waitUntil(lambda: bool(panel.start.list.findItems(LAW, Qt.MatchFlag.MatchExactly)), timeout=10_000)
    item = panel.start.list.findItems(LAW, Qt.MatchFlag.MatchExactly)[0]
    panel.start.list.scrollToItem(item)
    place = panel.start.list.visualItemRect(item).center()
    QTest.mouseClick(panel.start.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    qtbot.waitUntil(lambda: panel.answer.given == given and panel.pages.currentWidget() is panel.answer)
    assert panel.box.toPlainText() == LAW


def test_what_is_not_there_offers_the_closest_passages(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    panel = ask(window, qtbot, "How many moon rocks does the insurance cover?")
    assert panel.answer.state.words.text() == "Nothing found"
    assert not panel.answer.use_button.isEnabled()
    assert not panel.answer.wording.isVisible()


def test_a_question_that_the_quotes_do_not_decide_says_to_see_them(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    panel = ask(window, qtbot, "May a party assign the agreement to a bank without consent?")
    assert panel.answer.given is not None
    assert panel.answer.given.answer.verdict is Outcome.OPEN
    assert panel.answer.state.decided.text() == "See the quotes"
    assert panel.answer.state.decided.property("open") is True
    assert panel.answer.use_button.isEnabled()
    assert panel.answer.cards


def test_an_answer_is_copied_noted_and_found(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    panel = ask(window, qtbot, LAW)
    QTest.mouseClick(panel.answer.copy_button, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    rests_on = "Norway, from the finding “Governing law”, 90 % sure"
    assert copied == f"{LAW}\n{rests_on}\n“{SENTENCES[0].strip()}” (deal.txt)"
    actions = {action.text(): action for action in panel.answer.use_button.menu().actions()}
    actions["Note"].trigger()
    assert [note.text for note in window.controller.notes()] == [copied]
    actions["Finding…"].trigger()
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("Insurance")
    dialog.accept()
    qtbot.waitUntil(lambda: not window.controller.teaching.busy)  # stored in a thread of its own
    marked = [one.finding for one in window.controller.findings() if one.finding.clause == "insurance"]
    assert [one.quote for one in marked] == [SENTENCES[0].strip()]


def test_an_answer_begins_a_clause_type_of_one_s_own(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    panel = ask(window, qtbot, LAW)
    actions = {action.text(): action for action in panel.answer.use_button.menu().actions()}
    actions["Clause type of my own…"].trigger()
    (dialog,) = [one for one in window.findChildren(ClauseTypeDialog) if one.isVisible()]
    assert dialog.question.text() == LAW
    assert dialog.examples.toPlainText() == SENTENCES[0].strip()
    assert len(dialog.draft().marked) == 1
    dialog.reject()


@pytest.fixture
def two(window: MainWindow, matter_path: Path, qtbot: QtBot) -> MainWindow:
    """The window on two documents."""
    store_document(matter_path, "other.txt")
    window.controller.refresh()
    qtbot.waitUntil(lambda: window.documents.model.rowCount() == 2)
    return window


def test_all_documents_give_a_row_each_that_is_filtered_and_jumps(two: MainWindow, qtbot: QtBot) -> None:
    panel = opened(two, qtbot)
    QTest.mouseClick(panel.chips[AskScope.MATTER], Qt.MouseButton.LeftButton)
    ask(two, qtbot, LAW)
    assert panel.pages.currentWidget() is panel.table
    assert sorted(row.about.name for row in panel.table.model.rows) == ["deal.txt", "other.txt"]
    assert {row.given.answer.verdict for row in panel.table.model.rows} == {Outcome.QUOTED}
    QTest.keyClicks(panel.table.name, "other")
    (row,) = panel.table.model.rows
    QTest.keyClick(panel.box, Qt.Key.Key_Down)
    QTest.keyClick(panel.table.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: two.view.document_id == row.given.document_id)
    qtbot.waitUntil(lambda: selected(two) == SENTENCES[0].strip())
    panel.table.name.clear()
    QTest.mouseClick(panel.table.chips[Shown.NOT_THERE], Qt.MouseButton.LeftButton)
    assert panel.table.model.rows == []
    QTest.mouseClick(panel.table.chips[Shown.ALL], Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.table.copy_button, Qt.MouseButton.LeftButton)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Document", LAW, "Value", "From", "Quote"]
    assert {tuple(line.split("\t")[2:4]) for line in lines[1:]} == {
        ("Norway", "from the finding “Governing law”, 90 % sure")
    }
    assert sorted(line.split("\t")[0] for line in lines[1:]) == ["deal.txt", "other.txt"]


def test_a_saved_question_runs_on_a_document_that_comes_later(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    panel = opened(window, qtbot)
    QTest.mouseClick(panel.chips[AskScope.MATTER], Qt.MouseButton.LeftButton)
    ask(window, qtbot, LAW)
    QTest.mouseClick(panel.table.save_button, Qt.MouseButton.LeftButton)
    assert panel.table.save_button.text() == "★ Saved"
    stored(window, qtbot)
    store_document(matter_path, "later.txt")
    window.controller.refresh()
    qtbot.waitUntil(lambda: len(panel.table.model.rows) == 2, timeout=30_000)
    assert panel.table.save_button.text() == "★ Saved", "it stays so as rows come"
    assert window.notice.text.text() == "Saved questions, asked of the documents that came: 1 answers."
    with open_matter(matter_path) as matter:
        (question,) = matter.questions.saved()
        assert len(matter.questions.answers(question.id)) == 2


def saved(path: Path) -> list[str]:
    with open_matter(path) as matter:
        return [one.text for one in matter.questions.saved()]


def test_a_question_is_shown_as_saved_at_once_and_stored_in_order_when_another_writer_is_done(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    panel = opened(window, qtbot)
    ask(window, qtbot, LAW)
    QTest.mouseClick(panel.chips[AskScope.MATTER], Qt.MouseButton.LeftButton)
    ask(window, qtbot, OTHER)
    table, answer = panel.table.save_button, panel.answer.save_button
    with another_writes(matter_path):
        for clicks, said in ((1, "★ Saved"), (2, "☆ Save"), (3, "★ Saved"), (4, "☆ Save")):
            QTest.mouseClick(table, Qt.MouseButton.LeftButton)
            assert (table.text(), table.isChecked()) == (said, clicks % 2 == 1)
        answer.click()
        assert (answer.text(), answer.isEnabled()) == ("★ Saved", False)
        assert saved(matter_path) == [], "nothing can have been stored yet"
        assert window.controller.saying.waiting
    stored(window, qtbot)
    assert saved(matter_path) == [LAW]
    assert (table.text(), answer.text()) == ("☆ Save", "★ Saved")
    QTest.mouseClick(table, Qt.MouseButton.LeftButton)
    stored(window, qtbot)
    assert saved(matter_path) == [OTHER, LAW]
    QTest.mouseClick(table, Qt.MouseButton.LeftButton)
    stored(window, qtbot)
    assert saved(matter_path) == [LAW]


def test_an_answer_that_comes_while_its_question_is_being_saved_is_shown_as_saved(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    panel = opened(window, qtbot)
    ask(window, qtbot, LAW)
    shown_first = panel.answer.given
    assert shown_first is not None
    with another_writes(matter_path):
        panel.answer.save_button.click()
        window.controller.asking.answered.emit(ShownAnswer(shown_first))
        assert panel.answer.save_button.text() == "★ Saved"
    stored(window, qtbot)
    assert saved(matter_path) == [LAW]
    assert panel.answer.save_button.text() == "★ Saved"


def test_a_window_that_is_closed_meanwhile_saves_the_question_first(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    panel = opened(window, qtbot)
    ask(window, qtbot, LAW)
    with another_writes(matter_path):
        panel.answer.save_button.click()
        window.close()
        assert window.isVisible(), "it waits"
    close(window, qtbot)
    assert saved(matter_path) == [LAW]


def test_a_question_that_cannot_be_saved_is_said_not_shown_as_saved_and_offered_again(
    window: MainWindow, matter_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0.1)
    panel = opened(window, qtbot)
    ask(window, qtbot, LAW)
    with another_writes(matter_path):
        panel.answer.save_button.click()
        assert not panel.answer.save_button.isEnabled()
        qtbot.waitUntil(panel.answer.save_button.isEnabled)
        assert panel.answer.save_button.text() == "☆ Save"
        assert "is in use by another program" in window.notice.text.text()
    window.notice.offer.click()
    stored(window, qtbot)
    assert saved(matter_path) == [LAW]
    assert panel.answer.save_button.text() == "★ Saved"


def test_a_full_disk_is_said_of_a_question_that_is_saved(
    window: MainWindow, matter_path: Path, disk: list[int], qtbot: QtBot
) -> None:
    long = f"{LAW} {'Say it of each country. ' * 82}".strip()  # two of them do not fit a page of the file
    panel = opened(window, qtbot)
    panel.box.setPlainText(long)
    QTest.keyClick(panel.box, Qt.Key.Key_Return)
    idle(window, qtbot)
    with open_matter(matter_path) as matter:
        [pages] = matter._connection.rows("PRAGMA page_count")
    disk.append(pages["page_count"])
    panel.answer.save_button.click()
    assert not panel.answer.save_button.isEnabled()
    qtbot.waitUntil(panel.answer.save_button.isEnabled)
    assert f"The disk is full: “{matter_path.name}” could not be saved." in window.notice.text.text()
    assert panel.answer.save_button.text() == "☆ Save"
    assert saved(matter_path) == []


def test_a_matter_without_documents_says_what_to_do(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.open_matter(tmp_path / "empty.smallprint")
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    panel = window.tabs.ask
    qtbot.waitUntil(panel.start.said.isVisible)
    assert "Add a contract" in panel.start.said.text()
    QTest.keyClicks(panel.box, LAW)
    assert not panel.ask_button.isEnabled()
    QTest.keyClick(panel.box, Qt.Key.Key_Return)
    assert panel.pages.currentWidget() is panel.start


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_of_the_tab_is_cut_off_at_any_size(two: MainWindow, qtbot: QtBot, width: int, height: int) -> None:
    resized(two, qtbot, width, height)
    panel = opened(two, qtbot)
    for whom in AskScope:
        panel.choose(whom)
        for text in ("", f"{LAW} " * 20, LAW, "How many moon rocks are insured?"):
            if text:
                ask(two, qtbot, text)
            QApplication.processEvents()
            nothing_is_cut_off(panel)


def nothing_is_cut_off(panel: AskPanel) -> None:
    for button in shown(panel, QAbstractButton):
        assert button.width() >= button.minimumSizeHint().width(), button.accessibleName()
        assert button.accessibleName()
        right = button.mapTo(panel, button.rect().topRight()).x()
        assert right <= panel.width(), button.accessibleName()
    for label in shown(panel, QLabel):
        assert isinstance(label, QLabel)
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()) or not label.text(), label.text()
        else:
            assert label.width() >= label.fontMetrics().horizontalAdvance(label.text()), label.text()

"""Other words for a finding's, by the keyboard: asked for beside the contract's, shown in the card, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smallprint.store import open_matter
from smallprint.ui.findings.list_model import FindingRow
from smallprint.ui.findings.words_dialog import WordsDialog
from smallprint.ui.look.theme import light_theme
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import stored
from tests.ui.steps import CONTROL, key, redo, undo
from tests.ui.test_dialogs import gone, opened

OHIO = "The laws of Ohio govern."


def asked(window: MainWindow, qtbot: QtBot) -> WordsDialog:
    key(window, Qt.Key.Key_O)
    return opened(window, WordsDialog, qtbot)


def proposing(window: MainWindow, qtbot: QtBot, words: str) -> None:
    dialog = asked(window, qtbot)
    dialog.text.selectAll()
    QTest.keyClicks(dialog.text, words)
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, CONTROL)
    gone(window, WordsDialog, qtbot)


def kept(window: MainWindow, path: Path, qtbot: QtBot) -> list[tuple[str, str]]:
    """Return what is stored as proposed, with the words that it is for."""
    stored(window, qtbot)
    with open_matter(path) as matter:
        notes = matter.notes.of_document(window.controller.current_id)
    return [(one.text, one.span.quote) for one in notes if one.proposes and one.span]


def card(window: MainWindow) -> FindingRow:
    return next(row for row in window.findings.model.cards() if row.clause.key == "governing-law")


def test_the_words_are_asked_for_beside_the_contracts_and_shown_in_the_card(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    dialog = asked(window, qtbot)
    quote = card(window).found.finding.quote
    assert dialog.quote.toPlainText() == dialog.text.toPlainText() == quote
    assert dialog.quote.isReadOnly()
    assert not dialog.store_button.isEnabled()  # nothing is other than in the contract
    dialog.text.setPlainText(OHIO)
    qtbot.waitUntil(lambda: "Ohio" in dialog.changes.toPlainText())
    shown = dialog.changes.toHtml()
    assert "line-through" in shown
    assert "underline" in shown
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, CONTROL)
    gone(window, WordsDialog, qtbot)
    assert kept(window, matter_path, qtbot) == [(OHIO, quote)]
    assert card(window).proposed == f"“{OHIO}”"
    index = window.findings.model.index(window.findings.model.row_of(card(window).found.finding.id))
    assert OHIO in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_card_grows_by_the_line_of_the_words(window: MainWindow, qtbot: QtBot) -> None:
    def height() -> int:
        model = window.findings.model
        return window.findings.list.visualRect(model.index(model.row_of(card(window).found.finding.id))).height()

    key(window, Qt.Key.Key_Home)
    before = height()
    proposing(window, qtbot, OHIO)
    qtbot.waitUntil(lambda: height() > before)


def test_each_step_is_undone_and_done_again(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    quote = card(window).found.finding.quote
    proposing(window, qtbot, OHIO)
    proposing(window, qtbot, "The laws of Texas govern.")
    dialog = asked(window, qtbot)
    assert dialog.text.toPlainText() == "The laws of Texas govern."
    dialog.withdraw_button.click()
    gone(window, WordsDialog, qtbot)
    assert kept(window, matter_path, qtbot) == []
    undo(window)
    assert kept(window, matter_path, qtbot) == [("The laws of Texas govern.", quote)]
    undo(window)
    assert kept(window, matter_path, qtbot) == [(OHIO, quote)]
    undo(window)
    assert kept(window, matter_path, qtbot) == []
    redo(window)
    assert kept(window, matter_path, qtbot) == [(OHIO, quote)]


def test_words_are_struck_without_others_in_their_place(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    dialog = asked(window, qtbot)
    dialog.strike.setChecked(True)
    assert not dialog.text.isEnabled()
    dialog.store_button.click()
    gone(window, WordsDialog, qtbot)
    assert kept(window, matter_path, qtbot) == [("", card(window).found.finding.quote)]
    assert card(window).proposed == "to be struck"


def test_a_finding_with_proposed_words_has_no_note_in_its_foot(window: MainWindow, qtbot: QtBot) -> None:
    proposing(window, qtbot, OHIO)
    stored(window, qtbot)
    assert card(window).found.notes == ()
    shown = window.tabs.notes.list.item(0)
    assert shown is not None
    assert shown.text().startswith("Proposed instead")


@pytest.mark.parametrize("paragraphs", [True, False])
def test_of_a_word_file_paragraphs_stand_apart_and_new_ones_are_seen(
    window: MainWindow, qtbot: QtBot, paragraphs: bool
) -> None:
    quote = "Fees are due.\nCosts  are not."
    dialog = WordsDialog(window, "Fees", quote, None, light_theme(), print, paragraphs=paragraphs)
    qtbot.addWidget(dialog)
    between = "\n" if paragraphs else " "
    assert dialog.text.toPlainText() == f"Fees are due.{between}Costs are not."
    assert not dialog.store_button.isEnabled()
    dialog.text.setPlainText("Fees are due.\nSo is interest.\nCosts are not.")
    assert dialog.store_button.isEnabled()
    qtbot.waitUntil(lambda: "interest" in dialog.changes.toPlainText())
    assert ("¶" in dialog.changes.toPlainText()) is paragraphs

"""Selected words become findings of any type, highlights and notes, by menu and by key, and back again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from smallprint.domain.decision import HighlightColour
from smallprint.domain.finding import FoundBy
from smallprint.store import open_matter
from smallprint.ui.findings.highlight_dialog import HighlightDialog
from smallprint.ui.findings.type_picker import TypePicker
from smallprint.ui.look.text_dialogs import NoteDialog
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import SENTENCES, stored
from tests.ui.steps import CONTROL, SHIFT, redo, settled, undo
from tests.ui.test_dialogs import gone, opened
from tests.ui.test_own_types import menu_on_text

ALT = Qt.KeyboardModifier.AltModifier


def select(window: MainWindow, start: int, end: int) -> None:
    window.view.canvas.select(start, end)
    window.activateWindow()
    window.view.setFocus()


def marked(path: Path, clause: str) -> list[str]:
    with open_matter(path) as matter:
        return [one.finding.quote for one in matter.findings.of_clause(clause) if not one.finding.run_id]


def notes(window: MainWindow, path: Path, qtbot: QtBot) -> list[tuple[str, HighlightColour | None, str, str]]:
    stored(window, qtbot)
    with open_matter(path) as matter:
        found = matter.notes.of_document(window.controller.current_id)
    return [(one.text, one.colour, one.tag, one.span.quote if one.span else "") for one in found]


def pick(window: MainWindow, qtbot: QtBot, words: str) -> None:
    dialog = opened(window, TypePicker, qtbot)
    QTest.keyClicks(dialog.search, words)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    gone(window, TypePicker, qtbot)
    settled(window, qtbot)


def test_selected_words_become_a_finding_of_any_type_by_keys_alone(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    select(window, 3, 20)  # begins and ends inside words
    QTest.keyClick(window.view.canvas, Qt.Key.Key_K)
    pick(window, qtbot, "cap on liab")
    assert marked(matter_path, "cap-on-liability") == ["This Agreement is governed"]
    qtbot.waitUntil(lambda: any(one.finding.clause == "cap-on-liability" for one in window.findings.model.all))
    undo(window)
    settled(window, qtbot)
    assert marked(matter_path, "cap-on-liability") == []
    redo(window)
    settled(window, qtbot)
    assert marked(matter_path, "cap-on-liability") == ["This Agreement is governed"]


def test_a_marked_finding_has_the_value_that_its_words_state(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    start = len(SENTENCES[0])
    select(window, start, start + len(SENTENCES[1]))
    QTest.keyClick(window.view.canvas, Qt.Key.Key_K)
    pick(window, qtbot, "effective date")
    with open_matter(matter_path) as matter:
        [found] = [one for one in matter.findings.of_clause("effective-date") if not one.finding.run_id]
    assert found.finding.value is not None
    assert found.finding.value.normal == "2021-05-03"
    assert FoundBy.PERSON in found.finding.found_by


def test_words_are_selected_by_the_arrows(window: MainWindow) -> None:
    select(window, 0, 14)
    for _ in range(2):
        QTest.keyClick(window.view.canvas, Qt.Key.Key_Right, SHIFT)
    assert window.view.canvas.selected_text == "This Agreement is governed"
    QTest.keyClick(window.view.canvas, Qt.Key.Key_Left, SHIFT)
    assert window.view.canvas.selected_text.strip() == "This Agreement is"


def test_words_are_highlighted_with_a_tag_and_the_highlight_is_listed(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    select(window, 0, 14)
    QTest.keyClick(window.view.canvas, Qt.Key.Key_H)
    dialog = opened(window, HighlightDialog, qtbot)
    dialog.tag.setCurrentText("ask client")
    QTest.keyClick(dialog.colour, Qt.Key.Key_Down)
    dialog.store_button.click()
    gone(window, HighlightDialog, qtbot)
    wanted = [("", HighlightColour.GREEN, "ask client", "This Agreement")]
    assert notes(window, matter_path, qtbot) == wanted
    assert window.tabs.notes.list.item(0).text() == "ask client (green)\n“This Agreement”"
    undo(window)
    assert notes(window, matter_path, qtbot) == []
    assert window.tabs.notes.list.count() == 0
    redo(window)
    assert notes(window, matter_path, qtbot) == wanted


def test_a_highlight_is_drawn_on_its_words_alone(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.view.canvas
    before = canvas.viewport().grab().toImage()
    select(window, 50, 75)
    window.marking._highlight(HighlightColour.PINK, "", "")  # as the menu's entry does
    stored(window, qtbot)
    after = canvas.viewport().grab().toImage()
    rect = canvas.laid.span_rects(50, 75)[0].translated(-canvas.scrolled())
    inside = rect.center().toPoint()
    other = canvas.laid.span_rects(0, 14)[0].translated(-canvas.scrolled())
    x, y = round(rect.left()) + 1, inside.y()
    ratio = round(after.devicePixelRatio())
    assert before.pixelColor(x * ratio, y * ratio) != after.pixelColor(x * ratio, y * ratio)
    ox, oy = round(other.left()) + 1, other.center().toPoint().y()
    assert before.pixelColor(ox * ratio, oy * ratio) == after.pixelColor(ox * ratio, oy * ratio)


def test_a_note_on_words_is_changed_and_removed_from_the_menu_there(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    select(window, 0, 14)
    QTest.keyClick(window.view.canvas, Qt.Key.Key_M, CONTROL | ALT)
    dialog = opened(window, NoteDialog, qtbot)
    QTest.keyClicks(dialog.text, "Which one?")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, CONTROL)
    gone(window, NoteDialog, qtbot)
    assert notes(window, matter_path, qtbot) == [("Which one?", None, "", "This Agreement")]
    select(window, 0, 4)
    menu = menu_on_text(window, qtbot)
    [remove] = [one for one in menu.actions() if one.text().startswith("Remove the note")]
    remove.trigger()
    menu.close()
    assert notes(window, matter_path, qtbot) == []
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(QMenu)))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    undo(window)
    assert notes(window, matter_path, qtbot) == [("Which one?", None, "", "This Agreement")]


def test_the_notes_tab_leads_to_the_words(window: MainWindow, qtbot: QtBot) -> None:
    select(window, 50, 75)
    window.marking._highlight(HighlightColour.BLUE, "", "Check.")
    stored(window, qtbot)
    window.view.canvas.select(0, 0)
    window.pane_focus.open_tab(3)
    window.tabs.notes.list.setCurrentRow(0)
    QTest.keyClick(window.tabs.notes.list, Qt.Key.Key_Return)
    assert window.view.canvas.selection == (50, 75)
    window.view.canvas.select(0, 0)
    rows = window.tabs.notes.list
    place = rows.visualItemRect(rows.item(0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert window.view.canvas.selection == (50, 75), "a click leads there, too"


@pytest.mark.parametrize("pressed", [Qt.Key.Key_K, Qt.Key.Key_H])
def test_without_selected_words_it_is_said_what_to_do(window: MainWindow, pressed: Qt.Key) -> None:
    window.activateWindow()
    window.view.setFocus()
    QTest.keyClick(window.view.canvas, pressed)
    assert "Select some in the document first" in window.notice.text.text()
    select(window, 0, 14)
    window.marking._highlight(HighlightColour.BLUE, "", "")
    assert not window.notice.isVisible(), "it is done: what to do first is told no longer"


def test_a_hint_goes_and_leaves_what_else_is_told(window: MainWindow) -> None:
    window.notice.say("A file is missing.", "Look again", lambda: None)
    window.controller.hinted.emit("Choose one first.")
    assert window.notice.text.text() == "A file is missing.\nChoose one first."
    window.notice._hint_over.timeout.emit()
    assert window.notice.text.text() == "A file is missing."
    assert window.notice.offer.isVisible(), "the offer was of the other sentence"


def test_the_menu_of_words_offers_every_way_to_mark_them(window: MainWindow, qtbot: QtBot) -> None:
    select(window, 0, 14)
    menu = menu_on_text(window, qtbot)
    names = [one.text().partition("\t")[0] for one in menu.actions() if one.isEnabled() and not one.isSeparator()]
    assert names == [
        "Copy with citation",
        "Mark as a finding…",
        "Highlight",
        "Note on these words…",
        "Find more like this…",
    ]
    [colours] = [one for one in menu.findChildren(QMenu) if one.title() == "Highlight"]
    assert len(colours.actions()) == len(HighlightColour) + 1
    menu.close()


def test_what_was_marked_is_chosen_and_the_words_are_let_go(window: MainWindow, qtbot: QtBot) -> None:
    select(window, 3, 20)
    QTest.keyClick(window.view.canvas, Qt.Key.Key_K)
    pick(window, qtbot, "cap on liab")
    assert window.findings.current is not None
    assert window.findings.current.clause.key == "cap-on-liability"
    assert window.view.selected_span() is None


def test_the_notes_have_no_bar_across(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    for number in range(3):
        select(window, 3, 20 + number)
        QTest.keyClick(window.view.canvas, Qt.Key.Key_H)
        dialog = opened(window, HighlightDialog, qtbot)
        QTest.keyClick(dialog.text, Qt.Key.Key_Return, CONTROL)
        gone(window, HighlightDialog, qtbot)
    assert len(notes(window, matter_path, qtbot)) == 3
    window.pane_focus.open_tab(3)
    qtbot.wait(1)
    assert not window.tabs.notes.list.horizontalScrollBar().isVisible()

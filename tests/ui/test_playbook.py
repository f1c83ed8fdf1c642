"""The playbook tab in a real window: chosen, judged, shown, said, undone, put forward."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from smallprint.domain.playbook_verdict import PlaybookVerdict, Quoted, ReasonKind, Voice
from smallprint.playbooks.library import offered
from smallprint.ui.look.text_dialogs import NoteDialog
from smallprint.ui.playbook.position_card import QuoteFrame
from smallprint.ui.translation.chosen import speak
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import store_document, stored
from tests.ui.test_dialogs import opened

HOUSE = """\
name: House rules
side: customer
positions:
  - {clause: governing-law, title: A law near by, severity: high, need: must,
     values: {preferred: {one_of: [Sweden]}}, fallback: The laws of Sweden govern., escalate_to: Counsel}
  - {clause: anti-assignment, title: No transfer, severity: medium, need: must}
  - {clause: exclusivity, title: We may buy elsewhere, severity: low, need: must_not}
  - {clause: cap-on-liability, title: A cap, severity: high, need: must}
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    path = tmp_path / "house.yaml"
    path.write_text(HOUSE, encoding="utf-8")
    return path


@pytest.fixture
def judged(window: MainWindow, qtbot: QtBot, house: Path) -> MainWindow:
    """A window with the document judged by the house rules, the tab in front."""
    window.tabs.setCurrentWidget(window.tabs.playbook)
    window.playbook.choose_file(house)
    qtbot.waitUntil(lambda: window.tabs.playbook.check is not None)
    return window


def verdicts(window: MainWindow) -> dict[str, PlaybookVerdict]:
    check = window.tabs.playbook.check
    assert check is not None
    return {one.position.title: one.verdict for one in check.results}


def choose(window: MainWindow, title: str) -> None:
    panel = window.tabs.playbook
    row = next(n for n, one in enumerate(panel.model.results) if one.position.title == title)
    panel.list.setCurrentIndex(panel.model.index(row, 0))


def words(window: MainWindow) -> str:
    return "\n".join(one.text() for one in window.tabs.playbook.card.findChildren(QLabel))


def click(window: MainWindow, qtbot: QtBot, text: str) -> None:
    found = [one for one in window.tabs.playbook.card.findChildren(QPushButton) if one.text() == text]
    assert len(found) == 1, text
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_without_a_playbook_the_tab_says_what_one_is_and_offers_those_that_ship(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = window.tabs.playbook
    qtbot.waitUntil(lambda: panel.start_button.text() == "Choose a playbook")
    assert "holds your positions" in panel.empty.text()
    menu = panel.choose_button.menu()
    assert menu is not None
    offered = [one.text() for one in menu.actions()]
    assert "Services, customer side" in offered
    assert "No playbook" not in offered


def test_a_chosen_playbook_is_judged_shown_and_kept_in_the_matter(judged: MainWindow, qtbot: QtBot) -> None:
    said = verdicts(judged)
    assert said["A law near by"] is PlaybookVerdict.DEVIATES
    assert said["A cap"] is PlaybookVerdict.MISSING
    assert said["No transfer"] is PlaybookVerdict.CANNOT_TELL, "it is found only perhaps"
    panel = judged.tabs.playbook
    assert [one.position.severity.value for one in panel.model.results] == ["high", "high", "medium", "low"]
    assert panel.choose_button.text() == "House rules ▾"
    kept = judged.controller.matter.playbooks.of_document(judged.controller.current_id)
    assert kept is not None
    assert kept.name == "House rules"
    number = judged.tabs.indexOf(panel)
    assert judged.tabs.tabText(number).startswith("Playbook ")


def test_the_card_has_the_quote_the_reason_and_where_it_stands_and_a_click_jumps(
    judged: MainWindow, qtbot: QtBot
) -> None:
    choose(judged, "A law near by")
    shown = words(judged)
    assert "It says Norway; what is preferred is one of Sweden." in shown
    assert "governed by the laws of Norway" in shown
    result = judged.tabs.playbook.current
    assert result is not None
    assert isinstance(result.grounds, Quoted)
    jumps: list[tuple[int, int]] = []
    judged.tabs.playbook.card.jump_wanted.connect(lambda start, end: jumps.append((start, end)))
    (frame,) = judged.tabs.playbook.card.findChildren(QuoteFrame)
    QTest.mouseClick(frame, Qt.MouseButton.LeftButton)
    assert jumps == [(result.grounds.anchor.start, result.grounds.anchor.end)]


def test_an_absence_tells_how_many_passages_were_looked_at_and_how_often_the_type_is_found(judged: MainWindow) -> None:
    choose(judged, "A cap")
    shown = words(judged)
    assert "passages were looked at." in shown
    assert "contracts that have it" in shown


def test_the_key_goes_to_the_next_most_severe_position_that_is_not_settled(judged: MainWindow, qtbot: QtBot) -> None:
    panel = judged.tabs.playbook
    panel.list.setFocus()
    seen = []
    for _ in range(4):
        assert panel.current is not None
        seen.append(panel.current.position.title)
        QTest.keyClick(panel.list, Qt.Key.Key_G)
    to_do = [one.position.title for one in panel.model.results if one.verdict is not PlaybookVerdict.MEETS]
    assert seen[: len(to_do)] == to_do


def test_a_verdict_of_one_s_own_wins_and_can_be_undone(judged: MainWindow, qtbot: QtBot) -> None:
    choose(judged, "A law near by")
    click(judged, qtbot, "Acceptable")
    qtbot.waitUntil(lambda: verdicts(judged)["A law near by"] is PlaybookVerdict.ACCEPTABLE)
    assert "said by you" not in words(judged)  # the list says it
    stored(judged, qtbot)
    kept = judged.controller.matter.playbooks.said(judged.controller.current_id, "House rules")
    assert kept["governing-law"].verdict is PlaybookVerdict.ACCEPTABLE
    judged.controller.undoing.undo()
    qtbot.waitUntil(lambda: verdicts(judged)["A law near by"] is PlaybookVerdict.DEVIATES)
    judged.controller.undoing.redo()
    qtbot.waitUntil(lambda: verdicts(judged)["A law near by"] is PlaybookVerdict.ACCEPTABLE)
    click(judged, qtbot, "Take back")
    qtbot.waitUntil(lambda: verdicts(judged)["A law near by"] is PlaybookVerdict.DEVIATES)


def test_a_verdict_gets_a_reason_that_stands_beside_the_voices_and_can_be_undone(
    judged: MainWindow, qtbot: QtBot
) -> None:
    choose(judged, "A law near by")
    click(judged, qtbot, "Acceptable")
    qtbot.waitUntil(lambda: verdicts(judged)["A law near by"] is PlaybookVerdict.ACCEPTABLE)
    click(judged, qtbot, "Reason…")
    asked = opened(judged, NoteDialog, qtbot)
    QTest.keyClicks(asked.text, "The board took Norway on.")
    QTest.keyClick(asked.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "The board took Norway on." in words(judged))
    shown = words(judged)
    assert shown.index("VOICES") < shown.index("✕ Deviates"), "who was overruled stays to be seen"
    result = judged.tabs.playbook.current
    assert result is not None
    assert [one.voice for one in result.heard][:2] == [Voice.PERSON, Voice.VALUE]
    stored(judged, qtbot)
    said = judged.controller.matter.playbooks.said(judged.controller.current_id, "House rules")
    assert said["governing-law"].note == "The board took Norway on."
    click(judged, qtbot, "Deviates")
    qtbot.waitUntil(lambda: verdicts(judged)["A law near by"] is PlaybookVerdict.DEVIATES)
    assert "The board took Norway on." in words(judged), "another verdict keeps the reason"
    judged.controller.undoing.undo()
    judged.controller.undoing.undo()
    qtbot.waitUntil(lambda: "The board took Norway on." not in words(judged))
    assert verdicts(judged)["A law near by"] is PlaybookVerdict.ACCEPTABLE


def test_what_is_found_only_perhaps_is_settled_from_the_card(judged: MainWindow, qtbot: QtBot) -> None:
    choose(judged, "No transfer")
    result = judged.tabs.playbook.current
    assert result is not None
    assert result.reason.kind is ReasonKind.PERHAPS
    click(judged, qtbot, "It is")
    qtbot.waitUntil(lambda: verdicts(judged)["No transfer"] is PlaybookVerdict.MEETS)


def test_the_text_to_put_forward_is_copied_or_proposed_instead_of_the_quote(judged: MainWindow, qtbot: QtBot) -> None:
    choose(judged, "A law near by")
    click(judged, qtbot, "Copy")
    assert QGuiApplication.clipboard().text() == "The laws of Sweden govern."
    click(judged, qtbot, "Put into the document")
    stored(judged, qtbot)
    found = judged.controller.matter.findings.of_document(judged.controller.current_id)
    law = next(one for one in found if one.finding.clause == "governing-law")
    assert law.proposed is not None
    assert law.proposed.text == "The laws of Sweden govern."


def test_no_playbook_and_a_document_that_is_not_reviewed_are_told(
    judged: MainWindow, qtbot: QtBot, matter_path: Path, house: Path
) -> None:
    panel = judged.tabs.playbook
    judged.playbook.choose(None)
    qtbot.waitUntil(lambda: panel.check is None and panel.start_button.text() == "Choose a playbook")
    assert judged.tabs.tabText(judged.tabs.indexOf(panel)) == "Playbook"
    waiting = store_document(matter_path, "raw.txt", state=None)
    judged.controller.refresh()
    judged.controller.show(waiting)
    qtbot.waitUntil(lambda: judged.view.document_id == waiting)
    judged.playbook.choose_file(house)
    qtbot.waitUntil(lambda: panel.start_button.text() == "Review it")


def test_a_broken_playbook_is_told_and_nothing_changes(judged: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text(HOUSE.replace("severity: low", "severity: grave"), encoding="utf-8")
    judged.playbook.choose_file(broken)
    qtbot.waitUntil(lambda: "line 7: “grave”" in judged.notice.text.text())
    stored(judged, qtbot)
    assert verdicts(judged)["A law near by"] is PlaybookVerdict.DEVIATES


def test_what_a_position_is_about_is_shown_and_an_expression_is_not(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "about.yaml"
    position = (
        r"{clause: governing-law, title: Law, severity: low, need: must, about: [laws, {regex: 'l\w+s'}],"
        r" patterns: {preferred: [{regex: 'Nor\w+'}]}}"
    )
    path.write_text(f"name: About\nside: customer\npositions:\n  - {position}\n", encoding="utf-8")
    window.tabs.setCurrentWidget(window.tabs.playbook)
    window.playbook.choose_file(path)
    qtbot.waitUntil(lambda: window.tabs.playbook.check is not None)
    shown = words(window)
    assert "Only clauses with: “laws”, words that fit an expression of the playbook" in shown
    assert "Preferred: words that fit an expression of the playbook" in shown
    assert "\\w" not in shown


@pytest.mark.parametrize(("code", "told"), [("en", False), ("de", True)])
def test_in_another_language_it_is_said_that_the_playbooks_that_ship_are_in_english(
    window: MainWindow, qtbot: QtBot, code: str, told: bool
) -> None:
    panel = window.tabs.playbook
    qtbot.waitUntil(lambda: panel.choose_button.menu() is not None)
    speak(code)
    try:
        panel.offer(offered(""), "")
    finally:
        speak("en")
    said = [one.text() for one in panel.choose_button.menu().actions() if "Englisch" in one.text()]
    assert bool(said) is told

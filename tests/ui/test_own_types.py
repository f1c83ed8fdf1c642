"""A person's own clause types in the window, by clicks: added, found, taught by a decision, changed, removed."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from smallprint.domain.clause import ClauseGroup
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import FoundBy
from smallprint.store import open_matter
from smallprint.ui.own_types.dialog import ClauseTypeDialog
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import SENTENCES, close
from tests.ui.test_saying import another_writes

CONSENT = SENTENCES[2].strip()
EXAMPLE = "The Supplier may not assign this contract without the consent of the Customer."
OTHER = "Neither party may assign this Agreement without consent."
PASSAGE = f"{CONSENT} deal.txt"  # as the fixture has it
KEY = "own-consent-to-assign"


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def dialog_of(window: MainWindow, qtbot: QtBot) -> ClauseTypeDialog:
    def visible() -> list[ClauseTypeDialog]:
        return [one for one in window.findChildren(ClauseTypeDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: len(visible()) == 1)
    return visible()[0]


def add_type(window: MainWindow, qtbot: QtBot) -> None:
    click(window.findings.type_button)
    dialog = dialog_of(window, qtbot)
    QTest.keyClicks(dialog.name, "Consent to assign")
    QTest.keyClicks(dialog.question, "Who must consent to an assignment?")
    dialog.group.setCurrentIndex(dialog.group.findData(ClauseGroup.RESTRICTIONS))
    dialog.examples.setPlainText(f"{EXAMPLE}\n\n{OTHER}")
    assert dialog.count.text() == "2 examples"
    click(dialog.save_button)
    qtbot.waitUntil(lambda: bool(own_cards(window)))


def own_cards(window: MainWindow) -> dict[str, int]:
    cards = [row.found.finding for row in window.findings.model.cards() if row.clause.own]
    return {finding.quote: finding.id for finding in cards if finding.likely}


def menu_on_text(window: MainWindow, qtbot: QtBot) -> QMenu:
    port = window.view.canvas.viewport()
    place = QPoint(80, 80)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, port.mapToGlobal(place))
    QApplication.sendEvent(port, event)

    def visible() -> list[QMenu]:
        return [one for one in window.findChildren(QMenu) if one.isVisible()]

    qtbot.waitUntil(lambda: len(visible()) == 1)
    return visible()[0]


def mark_words(window: MainWindow, start: int, end: int) -> None:
    canvas = window.view.canvas
    canvas.select(start, end)


def choose(menu: QMenu, text: str) -> None:
    [action] = [one for one in menu.actions() if one.text() == text]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_a_type_is_added_and_found_under_its_group(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    add_type(window, qtbot)
    assert PASSAGE in own_cards(window)
    rows = [row for row in window.findings.model.cards() if row.clause.own]
    assert {row.clause.group for row in rows} == {ClauseGroup.RESTRICTIONS}
    assert rows[0].voices.endswith("taught")
    assert "Consent to assign" in [mark.name for mark in window.view.canvas.drawn.marks]
    with open_matter(matter_path) as matter:
        [clause] = matter.clause_types.all()
    assert (clause.key, len(clause.examples)) == (KEY, 2)


def test_a_type_is_shown_at_once_and_stored_when_another_writer_is_done(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    teaching = window.controller.teaching
    what = ("Consent to assign", "Who must consent to an assignment?", ClauseGroup.RESTRICTIONS, (EXAMPLE, OTHER))
    place = (window.controller.current_id, 0, len(SENTENCES[0].strip()))
    with another_writes(matter_path):
        teaching.add(*what, [place])
        teaching.change(KEY, "Assignment", *what[1:], [])
        shown = [clause.name for clause in teaching.catalogue.types if clause.own]
        with open_matter(matter_path) as matter:
            assert not matter.clause_types.all(), "nothing can have been stored yet"
        assert shown == ["Assignment"]
        assert teaching.busy
    qtbot.waitUntil(lambda: not teaching.busy)
    with open_matter(matter_path) as matter:
        assert [clause.name for clause in matter.clause_types.all()] == ["Assignment"]
        marked = [one.finding.quote for one in matter.findings.of_clause(KEY) if FoundBy.PERSON in one.finding.found_by]
    assert marked == [SENTENCES[0].strip()]
    qtbot.waitUntil(lambda: SENTENCES[0].strip() in own_cards(window))


def test_a_window_that_is_closed_meanwhile_stores_the_type_first(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    with another_writes(matter_path):
        window.controller.teaching.add("Assignment", "Who must consent?", ClauseGroup.GENERAL, (EXAMPLE,), [])
        window.close()
        assert window.isVisible(), "it waits"
    close(window, qtbot)
    with open_matter(matter_path) as matter:
        assert [clause.name for clause in matter.clause_types.all()] == ["Assignment"]


def test_a_type_that_cannot_be_stored_is_said_not_shown_and_offered_again(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    moved = matter_path.with_suffix(".away")
    matter_path.rename(moved)
    window.controller.teaching.add("Assignment", "Who must consent?", ClauseGroup.GENERAL, (EXAMPLE,), [])
    qtbot.waitUntil(window.notice.isVisible)
    assert not any(clause.own for clause in window.controller.teaching.catalogue.types)
    moved.rename(matter_path)
    window.notice.offer.click()
    qtbot.waitUntil(lambda: any(clause.own for clause in window.controller.teaching.catalogue.types))
    with open_matter(matter_path) as matter:
        assert [clause.name for clause in matter.clause_types.all()] == ["Assignment"]


def test_a_decision_teaches_at_once(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    add_type(window, qtbot)
    others = {row.found.finding.id: row.found.finding for row in window.findings.model.cards() if row.clause.own}
    finding_id = own_cards(window)[PASSAGE]
    others.pop(finding_id)
    window.findings.focus_finding(finding_id)
    window.findings.reject()
    qtbot.waitUntil(lambda: not window.controller.teaching.busy)
    with open_matter(matter_path) as matter:
        now = {one.finding.id: one for one in matter.findings.of_clause(KEY)}
    assert now[finding_id].verdict is Verdict.REJECTED
    assert all(now[number].finding.confidence <= finding.confidence for number, finding in others.items())


def test_marked_words_are_an_example_and_a_finding(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    start = len(SENTENCES[0]) + len(SENTENCES[1])
    mark_words(window, start, start + len(SENTENCES[2]))
    choose(menu_on_text(window, qtbot), "Find more like this…")
    dialog = dialog_of(window, qtbot)
    assert dialog.examples.toPlainText() == CONSENT
    QTest.keyClicks(dialog.name, "Consent to assign")
    click(dialog.save_button)
    qtbot.waitUntil(lambda: CONSENT in own_cards(window))
    with open_matter(matter_path) as matter:
        found = [one.finding for one in matter.findings.of_clause(KEY) if one.finding.quote == CONSENT]
    assert [one.found_by for one in found] == [(FoundBy.PERSON,)]


def test_marked_words_are_given_to_a_type_that_is_there(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    add_type(window, qtbot)
    mark_words(window, 0, len(SENTENCES[0]))
    menu = menu_on_text(window, qtbot)
    [marking] = [one for one in menu.findChildren(QMenu) if one.title() == "Mark as"]
    marking.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: SENTENCES[0].strip() in own_cards(window))
    with open_matter(matter_path) as matter:
        voices = {one.finding.quote: one.finding.found_by for one in matter.findings.of_clause(KEY)}
    assert voices[SENTENCES[0].strip()] == (FoundBy.PERSON,)


def test_without_marked_words_there_is_nothing_to_find_more_of(window: MainWindow, qtbot: QtBot) -> None:
    menu = menu_on_text(window, qtbot)
    assert not any(action.isEnabled() for action in menu.actions() if not action.isSeparator())
    menu.close()
    click(window.findings.type_button)
    dialog = dialog_of(window, qtbot)
    click(dialog.mark_button)
    assert dialog.trouble.text() == "No words are marked. Mark some in the document first."


def test_what_is_missing_is_said_in_the_dialog_which_stays(window: MainWindow, qtbot: QtBot) -> None:
    window.own_types.open()
    dialog = dialog_of(window, qtbot)
    click(dialog.save_button)
    assert dialog.isVisible()
    assert dialog.trouble.text() == "The clause type has no name. Give it one."
    click(dialog.cancel_button)
    assert window.controller.teaching.catalogue == window.controller.services.catalogue


def test_a_type_is_renamed_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    add_type(window, qtbot)
    window.own_types.open(KEY)
    dialog = dialog_of(window, qtbot)
    assert dialog.examples.toPlainText() == f"{EXAMPLE}\n\n{OTHER}"
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Consent & assignment")
    click(dialog.save_button)
    assert "Consent & assignment" in [row.clause.name for row in window.findings.model.cards()]
    qtbot.waitUntil(lambda: not window.controller.teaching.busy and not dialogs(window))
    window.own_types.open(KEY)
    click(dialog_of(window, qtbot).remove_button)
    assert not own_cards(window)
    assert window.controller.teaching.catalogue == window.controller.services.catalogue


def dialogs(window: MainWindow) -> list[ClauseTypeDialog]:
    return window.findChildren(ClauseTypeDialog)

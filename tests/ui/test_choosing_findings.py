"""Several findings at once, what is above a confidence, what the list is narrowed to, and whole quotes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.decision import Verdict
from smallprint.domain.finding import FoundBy
from smallprint.store import open_matter
from smallprint.ui.findings.bulk_dialog import BulkDialog
from smallprint.ui.findings.list_model import FindingOrder
from smallprint.ui.findings.narrowing import Author, Band
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import close, store_document, stored
from tests.ui.steps import CONTROL, SHIFT, texts, undo
from tests.ui.test_dialogs import gone, opened

FOUND = (("governing-law", 0.97, "Norway"), ("agreement-date", 0.96, "3 May 2021"), ("anti-assignment", 0.55, ""))


@pytest.fixture
def window(services: Services, qtbot: QtBot, matter_path: Path) -> Iterator[MainWindow]:
    store_document(matter_path, found=FOUND)
    opened_window = MainWindow(services)
    opened_window.show()
    opened_window.open_matter(matter_path)
    qtbot.waitUntil(lambda: opened_window.view.document_id != 0)
    opened_window.activateWindow()
    opened_window.findings.list.setFocus()
    yield opened_window
    close(opened_window, qtbot)


def verdicts(window: MainWindow, path: Path, qtbot: QtBot) -> dict[str, Verdict]:
    stored(window, qtbot)
    with open_matter(path) as matter:
        found = matter.findings.of_document(window.controller.current_id)
    return {one.finding.clause: one.verdict for one in found}


def listed(window: MainWindow) -> list[str]:
    return [row.clause.key for row in window.findings.model.cards()]


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.findings.list, key, held)


def test_findings_chosen_by_shift_are_decided_as_one_step(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    window.findings.set_order(FindingOrder.PLACE)
    window.findings.list.setCurrentIndex(window.findings.model.index(0))
    press(window, Qt.Key.Key_Down, SHIFT)
    assert window.findings.buttons is not None
    assert len(window.findings.chosen_ids) == 2
    press(window, Qt.Key.Key_A)
    said = verdicts(window, matter_path, qtbot)
    assert [said[key] for key, _, _ in FOUND] == [Verdict.ACCEPTED, Verdict.ACCEPTED, Verdict.UNDECIDED]
    assert texts(window)[0] == "Undo accept of 2 findings"
    assert window.findings.current is not None
    assert window.findings.current.clause.key == "anti-assignment", "it goes on to what is undecided"
    undo(window)
    assert set(verdicts(window, matter_path, qtbot).values()) == {Verdict.UNDECIDED}


def test_a_bulk_step_gives_each_finding_back_what_was_said_of_it(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    window.findings.set_order(FindingOrder.PLACE)
    window.findings.focus_finding(window.findings.model.cards()[0].found.finding.id)
    press(window, Qt.Key.Key_R)
    press(window, Qt.Key.Key_A, CONTROL)
    press(window, Qt.Key.Key_A)
    assert set(verdicts(window, matter_path, qtbot).values()) == {Verdict.ACCEPTED}
    undo(window)
    said = verdicts(window, matter_path, qtbot)
    assert [said[key] for key, _, _ in FOUND] == [Verdict.REJECTED, Verdict.UNDECIDED, Verdict.UNDECIDED]


def test_a_finding_that_an_undone_step_leads_to_is_chosen_alone(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    window.findings.set_order(FindingOrder.PLACE)
    first, *_, last = [row.found.finding.id for row in window.findings.model.cards()]
    window.findings.focus_finding(first)
    press(window, Qt.Key.Key_R)
    window.findings.focus_finding(last)
    undo(window)  # Ctrl is down
    assert window.findings.chosen_ids == [first]


def test_what_is_above_a_confidence_is_looked_at_and_what_stays_ticked_accepted(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_A, CONTROL | SHIFT)
    dialog = opened(window, BulkDialog, qtbot)
    assert [dialog.list.item(n).text().partition("  ·")[0] for n in range(dialog.list.count())] == [
        "Agreement date: 3 May 2021",
        "Governing law: Norway",
    ]
    assert dialog.accept_button.text() == "Accept 2 findings"
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.accept_button.text() == "Accept 1 finding"
    dialog.least.setValue(50)
    assert dialog.list.count() == 3
    dialog.least.setValue(99)
    assert dialog.told.text() == "No undecided finding has this confidence. Choose a lower one."
    assert not dialog.accept_button.isEnabled()
    dialog.least.setValue(95)
    assert dialog.told.text() == "Look through them: what is not ticked stays undecided."
    dialog.accept_button.click()
    gone(window, BulkDialog, qtbot)
    said = verdicts(window, matter_path, qtbot)
    assert [key for key, verdict in said.items() if verdict is Verdict.ACCEPTED] == ["governing-law"]


def test_the_list_is_narrowed_by_words_and_choices_and_whole_again_by_esc(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
    bar = window.findings.narrowing
    assert bar.words.hasFocus()
    QTest.keyClicks(bar.words, "consent")
    assert listed(window) == ["anti-assignment"]
    bar.words.clear()
    bar.band.setCurrentIndex(bar.band.findData(Band.CERTAIN))
    assert sorted(listed(window)) == ["agreement-date", "governing-law"]
    bar.clause.setCurrentIndex(bar.clause.findData("governing-law"))
    assert listed(window) == ["governing-law"]
    bar.author.setCurrentIndex(bar.author.findData(Author.PERSON))
    assert listed(window) == []
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    assert len(listed(window)) == 3
    assert not bar.isVisible()


def test_a_finding_that_is_filtered_out_is_listed_when_it_is_chosen(window: MainWindow) -> None:
    window.findings.narrow()
    window.findings.narrowing.words.setText("consent")
    law = next(one.finding.id for one in window.findings.model.all if one.finding.clause == "governing-law")
    window.findings.focus_finding(law)
    assert window.findings.current is not None
    assert window.findings.current.clause.key == "governing-law"


def test_reject_goes_on_to_the_next_undecided_finding(window: MainWindow) -> None:
    window.findings.set_order(FindingOrder.PLACE)
    window.findings.go_next()
    first = window.findings.current
    press(window, Qt.Key.Key_R)
    second = window.findings.current
    assert first is not None
    assert second is not None
    assert second.found.verdict is Verdict.UNDECIDED
    assert first.found.finding.id != second.found.finding.id


def test_least_sure_first_begins_with_real_doubts(window: MainWindow) -> None:
    window.findings.set_order(FindingOrder.CONFIDENCE)
    assert listed(window)[0] == "anti-assignment"
    window.findings.focus_finding(window.findings.model.cards()[0].found.finding.id)
    press(window, Qt.Key.Key_A)
    window.findings.set_order(FindingOrder.CONFIDENCE)
    assert listed(window)[-1] == "anti-assignment", "what is decided is no doubt any more"


def test_the_whole_quote_unfolds_in_the_card_and_folds_again(window: MainWindow) -> None:
    law = window.findings.model.all[0]
    long = replace(law, finding=replace(law.finding, quote="The laws of Norway govern this agreement. " * 20))
    window.findings.set_findings([long], "")
    window.findings.set_order(FindingOrder.PLACE)
    window.findings.list.setCurrentIndex(window.findings.model.index(0))

    def height() -> int:
        return window.findings.list.visualRect(window.findings.list.currentIndex()).height()

    before = height()
    press(window, Qt.Key.Key_Return)
    assert window.findings.current is not None
    assert window.findings.current.whole
    assert height() > before + 60
    press(window, Qt.Key.Key_Return)
    assert height() == before


def test_a_card_says_in_one_line_why_it_was_found(window: MainWindow) -> None:
    law = next(row for row in window.findings.model.cards() if row.clause.key == "governing-law")
    assert law.why == "Says “governed by”"
    index = window.findings.model.index(window.findings.model.row_of(law.found.finding.id))
    assert law.why in str(index.data(Qt.ItemDataRole.ToolTipRole))


@pytest.mark.parametrize("clause", ["governing-law", "anti-assignment"])  # with a line that says why, and without
def test_a_click_on_the_status_of_the_chosen_card_takes_the_decision_back(
    window: MainWindow, matter_path: Path, qtbot: QtBot, clause: str
) -> None:
    panel = window.findings
    panel.set_order(FindingOrder.PLACE)
    row = next(row for row in panel.model.cards() if row.clause.key == clause)
    assert bool(row.why) is (clause == "governing-law")
    panel.focus_finding(row.found.finding.id)
    press(window, Qt.Key.Key_A)
    panel.focus_finding(row.found.finding.id)
    area = panel.list.visualRect(panel.list.currentIndex())
    lines = 1  # of the quote
    status = QPoint(area.right() - 50, area.top() + 10 + 22 + 20 * lines + 10)
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, status)
    assert verdicts(window, matter_path, qtbot)[clause] is Verdict.UNDECIDED


def test_a_quote_that_unfolds_at_the_foot_of_the_list_is_brought_into_view(window: MainWindow) -> None:
    panel = window.findings
    window.resize(1000, 560)
    found = [
        replace(
            one,
            finding=replace(one.finding, quote="The laws of Norway govern this agreement. " * 12),
        )
        for one in panel.model.all
    ]
    panel.set_findings(found, "")
    panel.set_order(FindingOrder.PLACE)
    panel.list.setCurrentIndex(panel.model.index(panel.model.rowCount() - 1))
    press(window, Qt.Key.Key_Return)
    card, seen = panel.list.visualRect(panel.list.currentIndex()), panel.list.viewport().rect()
    assert panel.current is not None
    assert panel.current.whole
    assert card.bottom() <= seen.bottom() or card.top() <= seen.top()


def test_a_voice_is_named_once(window: MainWindow) -> None:
    law = window.findings.model.every_card()[0]
    twice = replace(law, found=replace(law.found, finding=replace(law.found.finding, found_by=(FoundBy.RULE,) * 2)))
    assert twice.voices.endswith("% · rule")


def test_accepting_all_above_goes_on_to_what_is_left(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    panel = window.findings
    panel.focus_finding(next(row.found.finding.id for row in panel.model.cards() if row.clause.key == "governing-law"))
    window.actions_by_id["accept-above"].trigger()
    opened(window, BulkDialog, qtbot).accept_button.click()
    gone(window, BulkDialog, qtbot)
    assert panel.current is not None
    assert panel.current.clause.key == "anti-assignment"
    assert verdicts(window, matter_path, qtbot)["governing-law"] is Verdict.ACCEPTED

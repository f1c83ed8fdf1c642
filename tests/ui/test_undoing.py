"""Everything a person does is undone and done again, by real keys, and the matter is as it was at each step."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smallprint.domain.clause import ClauseGroup
from smallprint.domain.decision import HighlightColour, Note, NoteSpan, Verdict
from smallprint.store import open_matter
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import close, store_document, stored
from tests.ui.steps import (
    ask,
    can,
    delete_note,
    edit,
    key,
    note,
    note_document,
    redo,
    remove_document,
    settled,
    state,
    texts,
    undo,
)
from tests.ui.test_saying import another_writes

EXAMPLE = "The Supplier may not assign this contract without the consent of the Customer."


def test_twenty_mixed_steps_are_undone_and_done_again(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    first = window.controller.current_id
    other = store_document(matter_path, "other.txt")
    ask(matter_path, other)
    window.controller.refresh()
    teaching = window.controller.teaching

    def change_type() -> None:
        teaching.change("own-consent", "Agreed", "Who agrees?", ClauseGroup.EXIT, [EXAMPLE], [(first, 0, 14)])

    def back_to_first() -> None:
        window.documents.list.setCurrentIndex(window.documents.model.index(window.documents.model.row_of(first)))
        qtbot.waitUntil(lambda: window.view.document_id == first)

    control = window.controller
    span = NoteSpan(0, 14, "This Agreement")
    highlight = Note(first, "", datetime.now(UTC), None, 0, span, HighlightColour.PINK)

    def standing(clause: str) -> int:
        return next(one.finding.id for one in control.findings() if one.finding.clause == clause)

    def law() -> int:
        return standing("governing-law")

    def date_made() -> int:
        return standing("agreement-date")

    steps: list[Callable[[], object]] = [
        lambda: key(window, Qt.Key.Key_A),
        lambda: key(window, Qt.Key.Key_R),
        lambda: edit(window, qtbot, "governing-law", "Sweden"),
        lambda: edit(window, qtbot, "governing-law", "Norway, of course"),
        lambda: key(window, Qt.Key.Key_U),
        lambda: note(window, qtbot, "governing-law", "Ask Ann."),
        lambda: note_document(window, "Call Bob."),
        lambda: window.controller.edit_note(window.controller.notes()[0].id, "Ask Ann again."),
        lambda: delete_note(window),
        lambda: edit(window, qtbot, "agreement-date", "4 May 2021"),
        lambda: teaching.add("Consent", "Who consents?", ClauseGroup.GENERAL, [EXAMPLE], [(first, 79, 110)]),
        lambda: teaching.add_examples("own-consent", [(first, 50, 60), (first, 62, 70)]),
        change_type,
        lambda: key(window, Qt.Key.Key_A, "anti-assignment"),
        lambda: teaching.remove("own-consent"),
        lambda: teaching.add_examples("cap-on-liability", [(first, 0, 30)]),
        lambda: key(window, Qt.Key.Key_R, "cap-on-liability"),
        lambda: note(window, qtbot, "cap-on-liability", "Mine."),
        lambda: remove_document(window, qtbot, other),
        lambda: teaching.add("Cookies", "Which cookies?", ClauseGroup.GENERAL, [], []),
        lambda: control.reviewing.add(highlight, "highlight"),
        lambda: control.reviewing.change_note(replace(control.notes()[-1], colour=HighlightColour.BLUE, tag="ask")),
        lambda: teaching.replace("governing-law", first, [law()], [(0, 14)], "other ends"),
        lambda: control.reviewing.decide_all(first, [law(), date_made()], Verdict.REJECTED),
    ]
    back_to_first()
    settled(window, qtbot)
    states = [state(matter_path)]
    for number, step in enumerate(steps, 1):
        step()
        settled(window, qtbot)
        states.append(state(matter_path))
        assert states[-1] != states[-2], f"step {number} does something"
        assert window.controller.undoing.stack.count() == number
    window.activateWindow()
    for _ in range(2):
        for number in range(len(steps) - 1, -1, -1):
            name = texts(window)[0]
            undo(window)
            settled(window, qtbot)
            assert state(matter_path) == states[number], name
        assert can(window) == (False, True)
        for number in range(1, len(steps) + 1):
            name = texts(window)[1]
            redo(window)
            settled(window, qtbot)
            assert state(matter_path) == states[number], name
        assert can(window) == (True, False)
    assert not window.notice.isVisible(), window.notice.text.text()


@pytest.mark.parametrize("seed", range(4))
def test_any_order_of_decisions_undo_and_redo_is_as_in_a_plain_model(
    window: MainWindow, matter_path: Path, qtbot: QtBot, seed: int
) -> None:
    chance = random.Random(seed)
    ids = [one.finding.id for one in window.findings.model.all]
    model: dict[int, tuple[Verdict, str]] = dict.fromkeys(ids, (Verdict.UNDECIDED, ""))
    done: list[tuple[int, tuple[Verdict, str], tuple[Verdict, str]]] = []
    undone: list[tuple[int, tuple[Verdict, str], tuple[Verdict, str]]] = []
    logged = 0
    for _ in range(150):
        what = chance.choice(["decide", "decide", "undo", "redo", "wait"])
        if what == "decide":
            one, verdict = chance.choice(ids), chance.choice(list(Verdict))
            said = verdict, chance.choice(["Sweden", "Oslo"]) if verdict is Verdict.EDITED else ""
            window.controller.decide(one, *said)
            if said != model[one]:
                done.append((one, model[one], said))
                undone.clear()
                model[one] = said
                logged += 1
        elif what == "undo":
            undo(window)
            if done:
                undone.append(done.pop())
                model[undone[-1][0]] = undone[-1][1]
                logged += 1
        elif what == "redo":
            redo(window)
            if undone:
                done.append(undone.pop())
                model[done[-1][0]] = done[-1][2]
                logged += 1
        else:
            stored(window, qtbot)
        assert can(window) == (bool(done), bool(undone))
        shown = {o.finding.id: (o.verdict, o.decision.value if o.decision else "") for o in window.findings.model.all}
        assert shown == model
    stored(window, qtbot)
    with open_matter(matter_path) as matter:
        kept = {
            one.finding.id: (one.verdict, one.decision.value if one.decision else "")
            for one in matter.findings.of_document(window.controller.current_id)
        }
        assert kept == model
        assert sum(len(matter.decisions.history(one)) for one in ids) == logged, "the log is only added to"


def test_the_menu_names_what_is_undone_and_is_true_after_storing(window: MainWindow, qtbot: QtBot) -> None:
    assert (texts(window), can(window)) == (("Undo", "Redo"), (False, False))
    key(window, Qt.Key.Key_A)
    for _ in range(2):
        assert texts(window) == ("Undo accept of Governing law", "Redo")
        assert can(window) == (True, False)
        stored(window, qtbot)
    undo(window)
    for _ in range(2):
        assert texts(window) == ("Undo", "Redo accept of Governing law")
        assert can(window) == (False, True)
        stored(window, qtbot)
    assert window.status.doing.text() == "Undone: accept of Governing law"
    assert window.findings.current is not None
    assert window.findings.current.clause.key == "governing-law", "what was undone is on view"
    shown = [action.text() for action in window.top_bar.edit_menu.actions()][:2]
    assert shown == list(texts(window))


def test_undo_restores_the_reason_and_the_value_of_the_decision_before(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    law = next(one.finding.id for one in window.findings.model.all if one.finding.clause == "governing-law")
    with open_matter(matter_path) as matter:
        matter.decisions.record(law, Verdict.EDITED, "By the annex.", "Sweden")
        window.controller.refresh()
        key(window, Qt.Key.Key_R)
        undo(window)
        stored(window, qtbot)
        now = matter.decisions.newest(law)
        assert now is not None
        assert (now.verdict, now.reason, now.value) == (Verdict.EDITED, "By the annex.", "Sweden")
        assert len(matter.decisions.history(law)) == 3


def test_what_is_said_already_is_no_step(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    key(window, Qt.Key.Key_A)
    key(window, Qt.Key.Key_A)
    stored(window, qtbot)
    assert window.controller.undoing.stack.count() == 1
    with open_matter(matter_path) as matter:
        finding = next(one for one in window.findings.model.all if one.finding.clause == "governing-law").finding
        assert len(matter.decisions.history(finding.id)) == 1


def test_control_z_in_a_field_is_the_fields_own(window: MainWindow, qtbot: QtBot) -> None:
    key(window, Qt.Key.Key_A)
    window.pane_focus.open_tab(3)
    QTest.keyClicks(window.tabs.notes.text, "Ask")
    QTest.keyClick(window.tabs.notes.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.tabs.notes.text.toPlainText() == ""
    assert can(window) == (True, False)


def test_steps_are_undone_while_another_writes(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    before = state(matter_path)
    window.activateWindow()
    with another_writes(matter_path):
        key(window, Qt.Key.Key_A)
        window.controller.add_note("Ask Ann.")
        window.controller.edit_note(window.controller.notes()[0].id, "Ask Bob.")
        assert [one.text for one in window.controller.notes()] == ["Ask Bob."]
        undo(window)
        assert [one.text for one in window.controller.notes()] == ["Ask Ann."]
        undo(window)
        assert window.controller.notes() == []
        redo(window)
        redo(window)
        assert [one.text for one in window.controller.notes()] == ["Ask Bob."]
        for _ in range(3):
            undo(window)
        assert {one.verdict for one in window.findings.model.all} == {Verdict.UNDECIDED}
        assert window.controller.saying.waiting
    stored(window, qtbot)
    assert state(matter_path) == before
    for _ in range(3):
        redo(window)
    stored(window, qtbot)
    assert [one.text for one in window.controller.notes()] == ["Ask Bob."]


def test_a_window_that_is_being_closed_still_shows_what_was_said(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    with another_writes(matter_path):
        key(window, Qt.Key.Key_A)
        window.controller.add_note("Ask Ann.")
        window.close()
        assert can(window) == (False, False)
        window.controller.refreshing.show_findings()  # as a review that has just ended does
        assert [one.text for one in window.controller.notes()] == ["Ask Ann."]
    close(window, qtbot)
    with open_matter(matter_path) as matter:
        [document] = matter.documents.summaries()
        assert document.decided == 1


def test_another_matter_has_nothing_to_undo(window: MainWindow, tmp_path: Path, matter_path: Path) -> None:
    key(window, Qt.Key.Key_A)
    window.open_matter(tmp_path / "other.smallprint")
    assert can(window) == (False, False)
    undo(window)
    window.open_matter(matter_path)
    assert can(window) == (False, False)


def test_a_step_in_another_document_shows_that_document(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    first = window.controller.current_id
    other = store_document(matter_path, "other.txt")
    key(window, Qt.Key.Key_R, "anti-assignment")
    window.controller.refresh()
    window.controller.show(other)
    qtbot.waitUntil(lambda: window.view.document_id == other)
    undo(window)
    qtbot.waitUntil(lambda: window.view.document_id == first)
    qtbot.waitUntil(lambda: window.findings.current is not None)
    assert window.findings.current is not None
    assert window.findings.current.clause.key == "anti-assignment"

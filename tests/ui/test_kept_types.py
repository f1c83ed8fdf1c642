"""Clause types of one's own in the next matter, by clicks: kept or not, offered, used, forgotten."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from smallprint.domain.clause import ClauseGroup, ValueKind
from smallprint.matters.kept_types import KeptType, keep_type, kept_types
from smallprint.store import open_matter
from smallprint.system.paths import data_folder
from smallprint.ui.own_types.dialog import ClauseTypeDialog
from smallprint.ui.own_types.kept_types_list import KeptTypesList
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import SENTENCES
from tests.ui.test_own_types import EXAMPLE, KEY, OTHER, add_type, click, dialog_of, own_cards

COOKIES = KeptType("Cookies", "Which?", ClauseGroup.EXIT, ValueKind.NONE, ("We set cookies.",))
CONSENT = KeptType(
    "Consent & assignment",
    "Who must consent to an assignment?",
    ClauseGroup.RESTRICTIONS,
    ValueKind.DURATION,
    (EXAMPLE, OTHER),
    ("Titles mean nothing.",),
)

CONSENT_FOUND = f"{SENTENCES[2].strip()} deal.txt"


def opened(window: MainWindow, qtbot: QtBot, key: str = "") -> ClauseTypeDialog:
    window.own_types.open(key)
    return dialog_of(window, qtbot)


def offered(dialog: ClauseTypeDialog) -> KeptTypesList:
    assert dialog.kept_list is not None
    return dialog.kept_list


def tick(offer: KeptTypesList, row: int) -> None:
    """Tick a row as the keyboard does."""
    offer.list.setCurrentRow(row)
    QTest.keyClick(offer.list, Qt.Key.Key_Space)


def press(box: QCheckBox) -> None:
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)


def rows(offer: KeptTypesList) -> list[str]:
    return [offer.list.item(row).text() for row in range(offer.list.count())]


def test_where_nothing_is_kept_nothing_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    assert opened(window, qtbot).kept_list is None


def test_a_type_is_kept_with_its_kind_of_value_and_offered_as_one_that_is_here(
    window: MainWindow, qtbot: QtBot
) -> None:
    add_type(window, qtbot)
    dialog = opened(window, qtbot, KEY)
    dialog.value_kind.setCurrentIndex(dialog.value_kind.findData(ValueKind.PLACE))
    click(dialog.save_button)
    [kept] = kept_types().types
    assert (kept.name, kept.value_kind, len(kept.examples)) == ("Consent to assign", ValueKind.PLACE, 2)
    assert window.controller.teaching.catalogue[KEY].value_kind is ValueKind.PLACE
    offer = offered(opened(window, qtbot))
    assert rows(offer) == ["Consent to assign · 2 examples · a place · in this matter"]
    tick(offer, 0)
    assert not offer.use_button.isEnabled()


def test_ticked_types_are_used_in_this_matter_and_can_be_undone(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    keep_type(COOKIES)
    keep_type(CONSENT)
    dialog = opened(window, qtbot)
    offer = offered(dialog)
    assert rows(offer) == ["Consent & assignment · 2 examples · a length of time", "Cookies · 1 example"]
    tick(offer, 0)
    click(offer.use_button)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not window.controller.teaching.busy)
    with open_matter(matter_path) as matter:
        assert CONSENT_FOUND in [one.finding.quote for one in matter.findings.of_clause("own-consent-assignment")]
    [used] = [clause for clause in window.controller.teaching.catalogue.types if clause.own]
    assert (used.name, used.value_kind, used.unlike) == (CONSENT.name, CONSENT.value_kind, CONSENT.unlike)
    window.controller.undoing.undo()
    qtbot.waitUntil(lambda: not window.controller.teaching.busy)
    assert not any(clause.own for clause in window.controller.teaching.catalogue.types)
    assert CONSENT in kept_types().types


def test_what_was_begun_stays_while_a_type_is_used(window: MainWindow, qtbot: QtBot) -> None:
    keep_type(COOKIES)
    dialog = opened(window, qtbot)
    QTest.keyClicks(dialog.name, "Another")
    offer = offered(dialog)
    tick(offer, 0)
    click(offer.use_button)
    assert dialog.isVisible()
    assert rows(offer) == ["Cookies · 1 example · in this matter"]
    assert not offer.use_button.isEnabled()


def test_who_declines_has_nothing_kept_and_is_not_asked_again(window: MainWindow, qtbot: QtBot) -> None:
    keep_type(replace(COOKIES, name="Consent to assign"))
    click(window.findings.type_button)
    dialog = dialog_of(window, qtbot)
    assert dialog.keep_box.isChecked()
    assert "kept in a file" in dialog.keep_told.text()
    press(dialog.keep_box)
    QTest.keyClicks(dialog.name, "Secret")
    dialog.examples.setPlainText("Nobody may know.")
    click(dialog.save_button)
    assert [one.name for one in kept_types().types] == ["Consent to assign"]
    assert "Nobody" not in (data_folder() / "clause-types.json").read_text()
    qtbot.waitUntil(lambda: not window.controller.teaching.busy)
    assert not opened(window, qtbot).keep_box.isChecked()


def test_a_type_that_was_kept_is_kept_no_more_when_that_is_unticked(window: MainWindow, qtbot: QtBot) -> None:
    add_type(window, qtbot)
    assert [one.name for one in kept_types().types] == ["Consent to assign"]
    dialog = opened(window, qtbot, KEY)
    assert dialog.keep_box.isChecked()
    press(dialog.keep_box)
    click(dialog.save_button)
    assert kept_types().types == ()


def test_decisions_are_kept_where_the_person_chose_that(window: MainWindow, qtbot: QtBot) -> None:
    add_type(window, qtbot)
    quote, finding_id = next(iter(own_cards(window).items()))
    window.findings.focus_finding(finding_id)
    window.findings.reject()
    words = " ".join(quote.split())
    qtbot.waitUntil(lambda: window.controller.teaching.decided_texts(KEY)[1] == [words])
    for wanted in (False, True):
        dialog = opened(window, qtbot, KEY)
        assert dialog.decided_box.text() == "With the passages that you decided on here: 1 rejected"
        assert not dialog.decided_box.isChecked()
        if wanted:
            press(dialog.decided_box)
        click(dialog.save_button)
        [kept] = kept_types().types
        assert kept.unlike == ((words,) if wanted else ())
        qtbot.waitUntil(lambda: not window.controller.teaching.busy)


def test_a_type_is_forgotten_after_a_question(window: MainWindow, qtbot: QtBot) -> None:
    keep_type(COOKIES)
    keep_type(CONSENT)
    offer = offered(opened(window, qtbot))
    offer.list.setCurrentRow(1)
    for answer, left in (("Keep", [CONSENT, COOKIES]), ("Forget", [CONSENT])):
        click(offer.forget_button)
        qtbot.waitUntil(lambda: bool(boxes(offer)))
        [box] = boxes(offer)
        assert "Forget “Cookies”" in box.text()
        [chosen] = [one for one in box.findChildren(QPushButton) if one.text() == answer]
        click(chosen)
        assert list(kept_types().types) == left
        qtbot.waitUntil(lambda: not boxes(offer))
    assert rows(offer) == ["Consent & assignment · 2 examples · a length of time"]


def boxes(offer: KeptTypesList) -> list[QMessageBox]:
    return [box for box in offer.findChildren(QMessageBox) if box.isVisible()]


def test_a_damaged_file_is_said_once_and_hinders_nothing(window: MainWindow, qtbot: QtBot) -> None:
    (data_folder() / "clause-types.json").write_text("{")
    dialog = opened(window, qtbot)
    assert "was damaged. It was set aside" in dialog.trouble.text()
    assert dialog.trouble.isVisible()
    click(dialog.cancel_button)
    qtbot.waitUntil(lambda: not window.findChildren(ClauseTypeDialog))
    add_type(window, qtbot)
    assert [one.name for one in kept_types().types] == ["Consent to assign"]

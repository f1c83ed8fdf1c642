"""What was not found is confirmed as absent, or looked for once more, from the checklist and by keys."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.checklist import TypeState
from smallprint.store import open_matter
from smallprint.ui.findings.list_model import Filter
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import SENTENCES, close, store_document, stored
from tests.ui.steps import redo, texts, undo


def choose(window: MainWindow, name: str) -> None:
    window.activateWindow()
    window.findings.set_filter(Filter.CHECKLIST)
    view = window.findings.checklist
    view.list.setCurrentItem(next(one for one in all_items(window) if name in one.text()))


def all_items(window: MainWindow) -> list:  # type: ignore[type-arg]
    listed = window.findings.checklist.list
    return [listed.item(number) for number in range(listed.count())]


def said(window: MainWindow, qtbot: QtBot, path: Path) -> frozenset[str]:
    stored(window, qtbot)
    with open_matter(path) as matter:
        return matter.absences.of_document(window.controller.current_id)


def test_a_type_is_confirmed_as_absent_and_that_is_undone(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    choose(window, "Cap on liability")
    window.findings.checklist.absent_button.setFocus()
    QTest.keyClick(window.findings.checklist.absent_button, Qt.Key.Key_Space)
    assert said(window, qtbot, matter_path) == {"cap-on-liability"}
    row = window.findings.checklist.current
    assert row is not None
    assert row.state is TypeState.CONFIRMED
    assert any("Cap on liability: confirmed absent" in one.text() for one in all_items(window))
    assert texts(window)[0] == "Undo confirmation that Cap on liability is absent"
    undo(window)
    assert said(window, qtbot, matter_path) == frozenset()
    redo(window)
    assert said(window, qtbot, matter_path) == {"cap-on-liability"}
    window.findings.checklist.absent_button.click()
    assert said(window, qtbot, matter_path) == frozenset()


def test_what_was_found_cannot_be_confirmed_as_absent(window: MainWindow) -> None:
    choose(window, "Governing law")
    assert not window.findings.checklist.absent_button.isEnabled()
    assert not window.findings.checklist.look_button.isEnabled()


def test_the_closest_passage_to_what_was_not_found_is_selected(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, "Change of control")
    window.findings.checklist.look_button.click()
    document = window.view.document
    assert document is not None
    qtbot.waitUntil(lambda: window.view.canvas.selected_text.startswith(SENTENCES[2]))
    assert "comes closest to “Change of control”" in window.notice.text.text()
    assert window.view.canvas.hasFocus(), "K marks it from here"


def test_the_key_that_marks_it_is_the_one_in_force(window: MainWindow, qtbot: QtBot) -> None:
    for keys, said_of_it in (("F9", "press F9 in the document"), ("", "by the menu of the selected words")):
        window.actions_by_id.use({"mark-as": keys})
        window.notice.dismiss()
        choose(window, "Change of control")
        window.findings.checklist.look_button.click()
        qtbot.waitUntil(lambda: "comes closest to" in window.notice.text.text())
        assert said_of_it in window.notice.text.text()


def test_where_no_passage_says_any_of_it_that_is_said(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, "Insurance")
    window.findings.checklist.look_button.click()
    qtbot.waitUntil(lambda: "No passage comes near to “Insurance”." in window.notice.text.text())


def test_a_click_on_what_was_not_found_chooses_it_and_leaves_the_checklist_open(
    services: Services, matter_path: Path, qtbot: QtBot
) -> None:
    """A type that has an unlikely passage, too: the buttons below act on what is chosen."""
    store_document(matter_path, found=(("governing-law", 0.9, "Norway"), ("cap-on-liability", 0.04, "")), needed=0.5)
    window = MainWindow(services)
    window.show()
    window.open_matter(matter_path)
    qtbot.waitUntil(lambda: window.view.document_id != 0)
    window.findings.set_filter(Filter.CHECKLIST)
    listed = window.findings.checklist.list
    item = next(one for one in all_items(window) if "Cap on liability" in one.text())
    assert "closest passage" in item.text()
    listed.scrollToItem(item)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualItemRect(item).center())
    assert window.findings.checklist.isVisible()
    QTest.mouseClick(window.findings.checklist.absent_button, Qt.MouseButton.LeftButton)
    assert said(window, qtbot, matter_path) == {"cap-on-liability"}
    found = next(one for one in all_items(window) if "Governing law" in one.text())
    listed.scrollToItem(found)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualItemRect(found).center())
    assert not window.findings.checklist.isVisible(), "what was found is shown at once"
    close(window, qtbot)

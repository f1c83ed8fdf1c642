"""The window with real clicks, over real matters."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.decision import Verdict
from smallprint.domain.progress import CancelToken, Report
from smallprint.domain.review import DocumentState
from smallprint.store import open_matter
from smallprint.ui.findings.list_model import Filter
from smallprint.ui.look.theme import dark_theme, light_theme
from smallprint.ui.threads.jobs import Task
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import close, store_document, stored


def press(window: MainWindow, name: str, qtbot: QtBot) -> None:
    """Click a button of the chosen card."""
    assert window.findings.buttons is not None
    made = [found for found in window.findings.buttons.findChildren(QPushButton) if found.accessibleName() == name]
    QTest.mouseClick(made[0], Qt.MouseButton.LeftButton)


def verdicts(path: Path) -> list[Verdict]:
    matter = open_matter(path, create=False)
    found = matter.findings.of_document(matter.documents.summaries()[0].id)
    matter.close()
    return [one.verdict for one in found]


def test_clicks_on_accept_and_reject_are_stored_at_once(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    ids = [row.found.finding.id for row in window.findings.model.cards()]
    window.findings.focus_finding(ids[0])
    press(window, "Accept", qtbot)
    window.findings.focus_finding(ids[1])
    press(window, "Reject", qtbot)
    stored(window, qtbot)
    assert sorted(verdicts(matter_path)) == [Verdict.ACCEPTED, Verdict.REJECTED, Verdict.UNDECIDED]
    assert window.findings.decided_count.text() == "2 of 3 decided"


def test_an_edited_value_and_a_note_are_stored_and_shown(window: MainWindow, qtbot: QtBot) -> None:
    finding = window.findings.model.cards()[0].found.finding
    notes = window.tabs.notes
    assert notes.nothing.isVisibleTo(notes), "an empty list says what will stand in it"
    window.controller.decide(finding.id, Verdict.EDITED, "Sweden")
    window.controller.add_note("Check with Ann.", finding.id)
    shown = next(one for one in window.findings.model.all if one.finding.id == finding.id)
    assert shown.shown_value == "Sweden"
    assert [note.text for note in shown.notes] == ["Check with Ann."]
    assert notes.list.count() == 1
    assert not notes.nothing.isVisibleTo(notes)


def test_the_status_takes_a_decision_back(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    finding = window.findings.model.cards()[0].found.finding
    window.controller.decide(finding.id, Verdict.ACCEPTED)
    cards = window.findings.list
    area = cards.visualRect(window.findings.model.index(window.findings.model.row_of(finding.id)))
    place = area.bottomRight() - area.topLeft()
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=area.topLeft() + place - type(place)(40, 20))
    stored(window, qtbot)
    assert set(verdicts(matter_path)) == {Verdict.UNDECIDED}


def test_the_document_and_the_list_are_linked_both_ways(window: MainWindow, qtbot: QtBot) -> None:
    ids = [row.found.finding.id for row in window.findings.model.cards()]
    window.view.finding_clicked.emit(ids[2])
    assert window.findings.current is not None
    assert window.findings.current.found.finding.id == ids[2]
    window.activateWindow()
    window.findings.list.setFocus()
    with qtbot.waitSignal(window.findings.chosen) as chosen:
        QTest.keyClick(window.findings.list, Qt.Key.Key_N)
    assert chosen.args == [ids[0]]


def test_filters_list_what_they_say(window: MainWindow, qtbot: QtBot) -> None:
    first = window.findings.model.cards()[0].found.finding.id
    window.controller.decide(first, Verdict.ACCEPTED)
    chips = window.findings.chips.buttons
    assert [one for one, chip in chips.items() if chip.isChecked()] == [Filter.ALL]
    QTest.mouseClick(chips[Filter.UNDECIDED], Qt.MouseButton.LeftButton)
    assert first not in [row.found.finding.id for row in window.findings.model.cards()]
    assert len(window.findings.model.cards()) == 2
    QTest.mouseClick(chips[Filter.UNCERTAIN], Qt.MouseButton.LeftButton)
    assert [row.found.finding.clause for row in window.findings.model.cards()] == ["anti-assignment"]


def test_the_checklist_says_of_every_type_what_was_found(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.findings
    types = window.controller.services.catalogue.types
    QTest.mouseClick(panel.chips.buttons[Filter.CHECKLIST], Qt.MouseButton.LeftButton)
    assert panel.checklist.isVisible()
    assert not panel.list.isVisible()

    def listed() -> list[str]:
        rows = [panel.checklist.list.item(row).text() for row in range(panel.checklist.list.count())]
        return [row for row in rows if not row.isupper()]

    assert len(listed()) == len(types)
    assert sum(row.startswith("–") for row in listed()) == len(types) - 3
    assert "✓  Governing law: found" in listed()
    law = next(found.finding for found in panel.model.all if found.finding.clause == "governing-law")
    window.controller.decide(law.id, Verdict.REJECTED)
    assert any(row.startswith("–  Governing law: not found (found in ") for row in listed()), (
        "a rejected one does not count"
    )
    QTest.mouseClick(panel.next_button, Qt.MouseButton.LeftButton)
    assert panel.list.isVisible()
    assert panel.current is not None


def test_reopening_shows_everything_as_it_was(
    window: MainWindow, services: Services, matter_path: Path, qtbot: QtBot
) -> None:
    window.controller.decide(window.findings.model.cards()[0].found.finding.id, Verdict.ACCEPTED)
    stored(window, qtbot)
    before = list(window.findings.model.all)
    close(window, qtbot)
    again = MainWindow(services)
    again.show()
    again.open_matter(matter_path)
    qtbot.waitUntil(lambda: again.view.document_id != 0)
    assert list(again.findings.model.all) == before
    close(again, qtbot)


def test_closing_while_a_job_runs_stops_it_first(window: MainWindow, qtbot: QtBot) -> None:
    ended: list[Task] = []
    window.controller.jobs.cancelled.connect(ended.append)

    def wait(report: Report, token: CancelToken) -> None:
        token.pause()
        token.check()

    with qtbot.waitSignal(window.controller.jobs.begun):
        job = window.controller._submit(wait)
    window.close()
    assert window.isVisible()
    assert window.status.doing.text() == "Stopping…"
    qtbot.waitUntil(lambda: not window.isVisible())
    assert ended == [job]
    assert window.controller.jobs.stopped


def drop(window: MainWindow, *paths: Path) -> None:
    """Let files go over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(200, 200), copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), copy, data, left, none))


def test_a_matter_that_is_dropped_alone_is_opened(window: MainWindow, matter_path: Path, tmp_path: Path) -> None:
    other = tmp_path / "From Ann.smallprint"
    with open_matter(other):
        pass
    drop(window, other)
    assert window.controller.matter.path == other
    assert window.documents.model.rowCount() == 0
    with open_matter(matter_path) as before:
        assert len(before.documents.summaries()) == 1, "it is no document of the matter that was open"


def test_a_dropped_file_that_is_no_contract_shows_its_sentence(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"\x00\x01\x02 not a contract")
    drop(window, broken)
    model = window.documents.model
    qtbot.waitUntil(lambda: model.rowCount() == 2, timeout=20_000)
    qtbot.waitUntil(lambda: model.at(model.index(1)).summary.state is DocumentState.REFUSED, timeout=20_000)
    row = model.at(model.index(1))
    window.documents.list.setCurrentIndex(model.index(1))
    assert row.summary.message
    assert window.unread.sentence.text() == row.summary.message
    assert window.centre.currentWidget() is window.unread


def test_search_jumps_to_the_passage(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.top_bar.search, "Norway")
    qtbot.waitUntil(window.top_bar.hits.isVisible)
    with qtbot.waitSignal(window.controller.document_loaded):
        QTest.keyClick(window.top_bar.search, Qt.Key.Key_Return)
    assert not window.top_bar.hits.isVisible()


def test_an_empty_matter_says_what_to_do(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.open_matter(tmp_path / "new.smallprint")
    assert window.centre.currentWidget() is window.empty
    assert not window.top_bar.export_button.isEnabled()


def test_the_appearance_changes_live_and_is_kept(window: MainWindow, services: Services) -> None:
    window.set_appearance("dark")
    assert window.theme == dark_theme()
    assert services.settings.theme == "dark"
    window.set_appearance("light")
    assert window.theme == light_theme()


def test_removing_a_document_shows_the_next(window: MainWindow, matter_path: Path, qtbot: QtBot) -> None:
    other = store_document(matter_path, "other.txt")
    first = window.controller.current_id
    window.controller.remove([first])
    qtbot.waitUntil(lambda: window.view.document_id == other)
    assert window.documents.model.rowCount() == 1


def test_letters_typed_into_the_search_field_decide_nothing(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    window.findings.focus_finding(window.findings.model.cards()[0].found.finding.id)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.top_bar.search.hasFocus)
    QTest.keyClicks(window.top_bar.search, "area")
    assert window.top_bar.search.text() == "area"
    assert set(verdicts(matter_path)) == {Verdict.UNDECIDED}

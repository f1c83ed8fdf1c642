"""The changes tab: what a Word file tracks and comments, jumps to it, and the switch between the two readings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.change import Change, ChangeKind, Comment, Reading
from smallprint.domain.decision import Verdict
from smallprint.ui.changes.list_model import ChangeRow, ChangesModel, Listed
from smallprint.ui.window.main_window import MainWindow
from tests.build_docx import build_docx, paragraph, run
from tests.negotiated import PARTS, commented, deleted, inserted
from tests.ui.conftest import close
from tests.ui.test_saying import another_writes

LAW = "This Agreement shall be governed by the laws of the State of {}."
BODY = (
    paragraph(run("SUPPLY AGREEMENT"))
    + paragraph(commented(0, run("Payment is due within ")) + deleted("thirty") + inserted("sixty") + run(" days."))
    + paragraph(run(LAW.partition("{}")[0]) + deleted("Ohio") + inserted("Nevada") + run("."))
)


@pytest.fixture
def window(services: Services, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    path = tmp_path / "deal.docx"
    path.write_bytes(build_docx(BODY, parts={"comments": PARTS["comments"]}))
    opened = MainWindow(services)
    opened.show()
    opened.open_matter(tmp_path / "m.smallprint")
    opened.controller.add([path])
    qtbot.waitUntil(lambda: opened.view.document is not None and not opened.controller.busy, timeout=60_000)
    yield opened
    close(opened, qtbot)


def listed(window: MainWindow) -> list[tuple[str, str, str]]:
    model = window.tabs.changes.model
    rows = [model.at(model.index(number)) for number in range(model.rowCount())]
    return [(row.title, row.author, row.words) for row in rows if row is not None]


def shown_as(window: MainWindow, reading: Reading) -> bool:
    return window.view.document is not None and window.view.document.reading is reading


def test_changes_and_comments_stand_in_the_order_of_the_text(window: MainWindow) -> None:
    assert window.tabs.isTabVisible(window.tabs.indexOf(window.tabs.changes))
    assert window.tabs.tabText(window.tabs.indexOf(window.tabs.changes)) == "Changes 6"
    assert listed(window) == [
        ("Comment", "Bob Seal", "Replied: agreed."),  # it is on no words: its file does not say what it answers
        ("Comment", "Ada Quill", "Commented: too broad?"),
        ("Deleted", "Ada Quill", "thirty"),
        ("Inserted", "Bob Seal", "sixty"),
        ("Deleted", "Ada Quill", "Ohio"),
        ("Inserted", "Bob Seal", "Nevada"),
    ]


def test_filters_list_one_sort_or_one_author(window: MainWindow) -> None:
    panel = window.tabs.changes
    panel.filters[Listed.COMMENTS].click()
    assert {title for title, _, _ in listed(window)} == {"Comment"}
    panel.filters[Listed.CHANGES].click()
    assert len(listed(window)) == 4
    panel.authors.setCurrentIndex(panel.authors.findText("Bob Seal"))
    panel.authors.activated.emit(panel.authors.currentIndex())
    assert listed(window) == [("Inserted", "Bob Seal", "sixty"), ("Inserted", "Bob Seal", "Nevada")]


def test_a_click_jumps_to_the_words(window: MainWindow) -> None:
    panel = window.tabs.changes
    window.tabs.setCurrentWidget(panel)
    number = [words for _, _, words in listed(window)].index("Nevada")
    area = panel.list.visualRect(panel.model.index(number))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    span = window.view.selected_span()
    assert span is not None
    assert window.view.document is not None
    assert window.view.document.text[slice(*span)] == "Nevada"


def test_the_switch_shows_the_other_reading_and_each_keeps_its_decisions(window: MainWindow, qtbot: QtBot) -> None:
    control = window.controller
    first = control.current_id
    found = next(one for one in control.findings() if one.finding.clause == "governing-law")
    control.decide(found.finding.id, Verdict.ACCEPTED)
    window.tabs.changes.readings[Reading.REJECTED].click()
    qtbot.waitUntil(lambda: shown_as(window, Reading.REJECTED) and not control.busy, timeout=60_000)
    other = control.current_id
    assert other != first
    assert window.view.document is not None
    assert "within thirty days" in window.view.document.text
    assert LAW.format("Ohio") in window.view.document.text
    assert window.tabs.changes.readings[Reading.REJECTED].isChecked()
    assert [row.summary.name for row in window._rows] == ["deal.docx", "deal.docx (changes rejected)"]
    fresh = next(one for one in control.findings() if one.finding.clause == "governing-law")
    assert (fresh.verdict, "Ohio" in fresh.finding.quote) == (Verdict.UNDECIDED, True)
    window.tabs.changes.readings[Reading.ACCEPTED].click()
    qtbot.waitUntil(lambda: shown_as(window, Reading.ACCEPTED), timeout=10_000)
    assert control.current_id == first
    kept = next(one for one in control.findings() if one.finding.clause == "governing-law")
    assert (kept.verdict, "Nevada" in kept.finding.quote) == (Verdict.ACCEPTED, True)
    window.tabs.changes.readings[Reading.REJECTED].click()
    qtbot.waitUntil(lambda: shown_as(window, Reading.REJECTED), timeout=10_000)
    assert control.current_id == other  # the second time nothing is read again


def test_the_other_reading_needs_the_file_no_more(window: MainWindow, qtbot: QtBot) -> None:
    file = window.controller.matter.documents.path(window.controller.current_id)
    assert file is not None
    file.unlink()
    window.tabs.changes.readings[Reading.REJECTED].click()
    qtbot.waitUntil(lambda: shown_as(window, Reading.REJECTED) and not window.controller.busy, timeout=60_000)


def test_the_other_reading_is_opened_when_another_writer_is_done(window: MainWindow, qtbot: QtBot) -> None:
    path = window.controller.matter.path
    with another_writes(path):
        window.tabs.changes.readings[Reading.REJECTED].click()
        assert window.controller.saying.waiting
        assert shown_as(window, Reading.ACCEPTED)
    qtbot.waitUntil(lambda: shown_as(window, Reading.REJECTED) and not window.controller.busy, timeout=60_000)


def test_a_reading_that_cannot_be_stored_is_said_and_offered_again(window: MainWindow, qtbot: QtBot) -> None:
    path = window.controller.matter.path
    moved = path.with_suffix(".away")
    path.rename(moved)
    window.tabs.changes.readings[Reading.REJECTED].click()

    def told() -> None:
        assert "There is no matter file" in window.notice.text.text()

    qtbot.waitUntil(told, timeout=20_000)
    assert window.tabs.changes.readings[Reading.ACCEPTED].isChecked()
    moved.rename(path)
    window.notice.offer.click()
    qtbot.waitUntil(lambda: shown_as(window, Reading.REJECTED) and not window.controller.busy, timeout=60_000)


def test_a_document_without_changes_has_no_such_tab(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    plain = tmp_path / "plain.txt"
    plain.write_text(LAW.format("Ohio"), encoding="utf-8")
    window.controller.add([plain])
    qtbot.waitUntil(lambda: len(window._rows) == 2 and not window.controller.busy, timeout=60_000)
    window.controller.show(window._rows[1].summary.id)
    qtbot.waitUntil(lambda: window.view.document_id == window._rows[1].summary.id)
    assert not window.tabs.isTabVisible(window.tabs.indexOf(window.tabs.changes))


def test_replies_follow_what_they_answer() -> None:
    model = ChangesModel()
    model.set_document(
        [Change(ChangeKind.INSERTED, "Ada", "", "x", 5, 6)],
        [
            Comment("Ada", "", "late", 9, 10),
            Comment("Bob", "", "early", 2, 3),
            Comment("Ada", "", "reply", 9, 10, reply_to=1),
        ],
    )
    rows = [model.at(model.index(number)) for number in range(model.rowCount())]
    assert [row.words for row in rows if isinstance(row, ChangeRow)] == ["early", "reply", "x", "late"]
    assert [row.title for row in rows if isinstance(row, ChangeRow)] == ["Comment", "Reply", "Inserted", "Comment"]

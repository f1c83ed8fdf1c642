"""Two documents of the list are compared in a window: what is not tracked first, each change leads to its page."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from smallprint.bootstrap import Services
from smallprint.domain.change import Reading
from smallprint.domain.playbook_verdict import PlaybookVerdict
from smallprint.ingest.docx.reader import read_docx
from smallprint.matters.checking import keep_playbook
from smallprint.playbooks import read_playbook
from smallprint.ui.comparing.dialog import VersionsDialog
from smallprint.ui.translation.chosen import speak
from smallprint.ui.window.main_window import MainWindow
from tests.build_docx import build_docx, paragraph, run
from tests.ui.conftest import close
from tests.ui.steps import CONTROL, SHIFT
from tests.versions_made import contract
from tests.versions_sent import returned_docx, sent_docx


@pytest.fixture
def desk(services: Services, qtbot: QtBot, matter_path: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on a matter that holds a contract as it was sent, and as it came back."""
    window = MainWindow(services)
    window.show()
    window.open_matter(matter_path)
    added(window, tmp_path, qtbot, {"sent.docx": sent_docx(), "returned.docx": returned_docx()})
    yield window
    if isValid(window):
        close(window, qtbot)


def added(window: MainWindow, folder: Path, qtbot: QtBot, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        (folder / name).write_bytes(data)
    window.controller.add([folder / name for name in files])
    qtbot.waitUntil(lambda: not window.controller.busy, timeout=60_000)


def compared(window: MainWindow, qtbot: QtBot, ids: tuple[int, int] = (1, 2)) -> VersionsDialog:
    window.comparison.compare(list(ids))
    dialog = window.comparison.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.swap_button.isEnabled, timeout=20_000)
    return dialog


def texts(dialog: VersionsDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def choose(dialog: VersionsDialog, words: str) -> None:
    dialog.list.setCurrentRow(next(row for row, text in enumerate(texts(dialog)) if words in text))


def test_return_on_a_change_shows_it_and_leaves_the_dialog_open(desk: MainWindow, qtbot: QtBot) -> None:
    dialog = compared(desk, qtbot)
    choose(dialog, "Cap on liability fell")
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert desk.controller.current_id == 2
    assert dialog.isVisible()


def test_what_is_not_tracked_is_the_first_thing_seen(desk: MainWindow, qtbot: QtBot) -> None:
    dialog = compared(desk, qtbot)
    assert dialog.alarm.isVisible()
    assert "Beside 2 tracked changes, 3 changes are not tracked" in dialog.alarm.text()
    listed = texts(dialog)
    assert listed[0] == "NOT TRACKED  3"
    captions = [text.rsplit("  ", 1)[0] for text in listed if text == text.upper()]
    assert captions == ["NOT TRACKED", "WHAT THIS DOES TO THE FINDINGS", "VALUES", "CLAUSES ADDED AND REMOVED"]
    assert any(text.startswith("Cap on liability fell from 24 to 12 months’ fees.") for text in listed)


def test_of_two_that_were_added_together_the_one_that_tracks_changes_is_the_newer(
    services: Services, qtbot: QtBot, matter_path: Path, tmp_path: Path
) -> None:
    window = MainWindow(services)
    window.show()  # closing waits for the threads of a window that is seen
    window.open_matter(matter_path)
    added(window, tmp_path, qtbot, {"back.docx": returned_docx(), "first.docx": sent_docx()})
    dialog = compared(window, qtbot)
    assert dialog.names.text() == "first.docx → back.docx"
    assert "Beside 2 tracked changes, 3 changes are not tracked" in dialog.alarm.text()
    close(window, qtbot)


def test_verdicts_that_changed_are_listed_by_severity_and_lead_to_their_words(desk: MainWindow, qtbot: QtBot) -> None:
    positions = "".join(
        f"  - {{id: {clause}, clause: {clause}, title: {title}, severity: {severity}, need: must}}\n"
        for clause, title, severity in (("anti-assignment", "Transfer", "low"), ("cap-on-liability", "Our cap", "high"))
    )
    matter = desk.controller.matter
    kept = keep_playbook(matter, read_playbook(f"name: House\nside: customer\npositions:\n{positions}", "h.yaml"))
    for document, verdict in ((1, PlaybookVerdict.ACCEPTABLE), (2, PlaybookVerdict.DEVIATES)):
        matter.playbooks.choose(document, kept)
        for position in ("cap-on-liability", "anti-assignment"):
            matter.playbooks.say(document, "House", position, verdict)
    dialog = compared(desk, qtbot)
    listed = texts(dialog)
    at = listed.index("PLAYBOOK VERDICTS  2")
    assert listed[at + 1 : at + 3] == [
        "Our cap: acceptable before, deviates now.\nSeverity: High",
        "Transfer: acceptable before, deviates now.\nSeverity: Low",
    ]
    choose(dialog, "Our cap")
    QTest.mouseClick(dialog.new_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "12 months" in desk.view.canvas.selected_text)


def test_in_german_nothing_of_the_list_is_left_in_english(desk: MainWindow, qtbot: QtBot) -> None:
    speak("de")
    try:
        dialog = compared(desk, qtbot)
        shown = "\n".join([dialog.alarm.text(), dialog.told.text(), *(text.split("\n")[0] for text in texts(dialog))])
    finally:
        speak("en")
    said = re.sub("“[^”]*”|„[^“]*“", "", shown)  # the contracts' own words stay
    assert "3 Änderungen sind" in said
    assert "Wert geändert: gestiegen (bisher 30, jetzt 60 Tage)" in said
    assert re.findall(r"\b(changes?|changed|tracked|fell|rose|from|lost|gained|added|removed|page|days)\b", said) == []


def test_each_row_has_room_for_all_its_lines(desk: MainWindow, qtbot: QtBot) -> None:
    dialog = compared(desk, qtbot)
    for width in (720, 1100):
        dialog.resize(width, 620)
        qtbot.wait(50)
        for row in range(dialog.list.count()):
            item = dialog.list.item(row)
            held = dialog.list.visualItemRect(item)
            words = QRect(0, 0, held.width() - 26, 10_000)  # less the padding and the margin of the text
            needed = QFontMetrics(item.font()).boundingRect(words, Qt.TextFlag.TextWordWrap, item.text())
            assert held.height() >= needed.height() + 14, item.text()


def test_the_words_of_a_change_are_told_apart_by_lines_and_said(desk: MainWindow, qtbot: QtBot) -> None:
    dialog = compared(desk, qtbot)
    choose(dialog, "Value changed: rose from 30 to 60 days")
    shown = dialog.words.toHtml()
    assert "line-through" in shown
    assert "underline" in shown
    assert "within [deleted: 30] [inserted: 60] days of receipt." in dialog.words.accessibleDescription()


def test_a_change_leads_to_its_words_in_either_version(desk: MainWindow, qtbot: QtBot) -> None:
    dialog = compared(desk, qtbot)
    choose(dialog, "Replaced: “30” by “60”")
    QTest.mouseClick(dialog.old_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.controller.current_id == 1 and desk.view.canvas.selected_text == "30")
    QTest.mouseClick(dialog.new_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.controller.current_id == 2 and desk.view.canvas.selected_text == "60")


def test_keys_go_from_change_to_change_past_the_captions(desk: MainWindow, qtbot: QtBot) -> None:
    dialog = compared(desk, qtbot)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.list.currentRow() == 1
    for _ in range(3):
        QTest.keyClick(dialog, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.list.currentRow() == 5, "the caption in row 4 is no change"
    QTest.keyClick(dialog, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert dialog.list.currentRow() == 3


def test_swapped_the_other_one_is_the_older_version(desk: MainWindow, qtbot: QtBot) -> None:
    dialog = compared(desk, qtbot)
    QTest.mouseClick(dialog.swap_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.swap_button.isEnabled, timeout=20_000)
    assert dialog.names.text() == "returned.docx → sent.docx"
    assert any(text.startswith("Cap on liability rose from 12 to 24 months’ fees.") for text in texts(dialog))


def test_the_same_words_in_two_files_are_no_difference(desk: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    other = build_docx("".join(paragraph(run(one), "<w:jc w:val='both'/>") for one in contract(12)))
    added(
        desk,
        tmp_path,
        qtbot,
        {"a.docx": build_docx("".join(paragraph(run(one)) for one in contract(12))), "b.docx": other},
    )
    dialog = compared(desk, qtbot, (3, 4))
    assert "No differences in words." in dialog.told.text()
    assert not dialog.halves.isVisible()
    assert not dialog.redline_button.isEnabled()


def test_a_redline_and_a_report_are_written(desk: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = compared(desk, qtbot)
    redline, report = tmp_path / "redline.docx", tmp_path / "changes.html"
    desk.comparison._write_redline(redline)
    qtbot.waitUntil(lambda: str(redline) in dialog.told.text(), timeout=30_000)
    assert "within 30 days" in read_docx(redline.read_bytes(), "r.docx", "0" * 64, Reading.REJECTED).text
    desk.comparison._write_report(report)
    qtbot.waitUntil(lambda: str(report) in dialog.told.text(), timeout=30_000)
    assert "Changes that are not tracked" in report.read_text(encoding="utf-8")


def test_the_menu_offers_two_chosen_documents_and_the_one_most_like_it(
    desk: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    drafts = {"draft 1.docx": contract(30), "draft 2.docx": [*contract(30), "A last word on herring is added here."]}
    files = {name: build_docx("".join(paragraph(run(one)) for one in said)) for name, said in drafts.items()}
    added(desk, tmp_path, qtbot, files)
    qtbot.waitUntil(lambda: desk.documents.nearest.get(3) == 4, timeout=20_000)
    rows = {row.summary.id: row for row in desk.documents._rows}
    offered = desk.documents.menu_for(rows[3]).actions()[0]
    assert offered.text() == "Compare with draft 2.docx…"
    offered.trigger()
    dialog = desk.comparison.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.swap_button.isEnabled, timeout=20_000)
    assert dialog.names.text() == "draft 1.docx → draft 2.docx"
    desk.documents.list.selectAll()
    assert "Compare" not in desk.documents.menu_for(rows[3]).actions()[0].text()


def test_the_key_compares_what_is_chosen_or_says_what_to_choose(desk: MainWindow, qtbot: QtBot) -> None:
    desk.activateWindow()
    desk.documents.list.clearSelection()
    QTest.keyClick(desk, Qt.Key.Key_V, CONTROL | SHIFT)
    assert "Choose two documents" in desk.notice.text.text()
    desk.documents.list.selectAll()
    QTest.keyClick(desk, Qt.Key.Key_V, CONTROL | SHIFT)
    assert desk.comparison.dialog is not None
    qtbot.waitUntil(desk.comparison.dialog.swap_button.isEnabled, timeout=20_000)

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smallprint.domain.handoff import Choice, Private
from smallprint.ui.export.dialog import ExportDialog
from smallprint.ui.window.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> Iterator[ExportDialog]:
    """The export dialog over a window with a matter."""
    window.dialogs.ask_export()
    [made] = window.findChildren(ExportDialog)
    yield made
    made.reject()


def choose(dialog: ExportDialog, key: str) -> None:
    keys = [dialog.format.itemData(row).key for row in range(dialog.format.count())]
    dialog.format.setCurrentIndex(keys.index(key))


def tick(dialog: ExportDialog, row: int) -> None:
    """Tick or untick an entry of the documents with the keyboard."""
    dialog.documents.list.setCurrentRow(row)
    QTest.keyClick(dialog.documents.list, Qt.Key.Key_Space)


def test_it_begins_with_all_that_is_sure(dialog: ExportDialog, matter_path: Path) -> None:
    assert dialog.choice == Choice()
    assert Path(dialog.target.text()) == matter_path.with_name("deal report.docx")
    assert dialog.save_button.isEnabled()


def test_what_is_ticked_is_what_is_handed_over(dialog: ExportDialog) -> None:
    ids = dialog.documents.ticked
    tick(dialog, 0)
    dialog.types.tick(["governing-law"])
    for box in (dialog.accepted_only, dialog.quotes, dialog.private[Private.TIMES], dialog.private[Private.RECORD]):
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert dialog.choice == Choice(
        frozenset(one for one in ids[1:] if isinstance(one, int)),
        frozenset({"governing-law"}),
        accepted_only=True,
        quotes=False,
        without=frozenset({Private.TIMES, Private.RECORD}),
    )


def test_a_calendar_has_its_reminders_and_an_archive_the_documents_too(dialog: ExportDialog) -> None:
    assert not dialog.reminders.isVisible()
    choose(dialog, "ics")
    assert (dialog.reminders.isVisible(), dialog.originals.isVisible()) == (True, False)
    dialog.reminders.setText("90, 14, 14")
    assert dialog.choice.reminders == (90, 14)
    dialog.reminders.setText("a week")
    assert "Name the days" in dialog.trouble.text()
    assert not dialog.save_button.isEnabled()
    dialog.reminders.setText("")
    assert not dialog.choice.reminders
    assert dialog.save_button.isEnabled()
    choose(dialog, "zip")
    assert (dialog.reminders.isVisible(), dialog.originals.isVisible()) == (True, True)
    QTest.keyClick(dialog.originals, Qt.Key.Key_Space)
    assert not dialog.choice.originals
    assert dialog.originals.isEnabled()
    QTest.keyClick(dialog.private[Private.TIMES], Qt.Key.Key_Space)
    assert not dialog.originals.isEnabled()  # a file would tell what is left out
    choose(dialog, "opencontracts")
    assert dialog.originals.isVisible()


def test_days_that_do_not_show_hold_nothing_up(dialog: ExportDialog) -> None:
    choose(dialog, "ics")
    dialog.reminders.setText("a week")
    choose(dialog, "docx")
    assert dialog.save_button.isEnabled()


def test_nothing_ticked_is_nothing_to_export(dialog: ExportDialog) -> None:
    QTest.mouseClick(dialog.documents.all_button, Qt.MouseButton.LeftButton)
    assert dialog.documents.ticked == []
    assert not dialog.save_button.isEnabled()
    assert "Tick at least one document" in dialog.trouble.text()
    QTest.mouseClick(dialog.documents.all_button, Qt.MouseButton.LeftButton)
    assert dialog.save_button.isEnabled()


def test_the_name_follows_the_format(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.target.setText(str(tmp_path / "v1.2 final.docx"))
    choose(dialog, "pdf")
    assert Path(dialog.target.text()) == tmp_path / "v1.2 final.pdf"
    choose(dialog, "squad")
    assert Path(dialog.target.text()) == tmp_path / "v1.2 final.squad.json"
    assert not dialog.quotes.isEnabled()
    assert dialog.choice.quotes


@pytest.mark.parametrize(("name", "said"), [("none/r.docx", "there is no folder"), ("r.pdf", "must end in .docx")])
def test_what_cannot_be_written_is_said_at_once(dialog: ExportDialog, tmp_path: Path, name: str, said: str) -> None:
    dialog.target.setText(str(tmp_path / name))
    assert said in dialog.trouble.text()
    assert not dialog.save_button.isEnabled()


def test_a_file_that_is_there_is_said_to_be_replaced(dialog: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "r.docx").write_bytes(b"old")
    dialog.target.setText(str(tmp_path / "r.docx"))
    assert "“r.docx” is there and will be replaced." in dialog.trouble.text()
    assert dialog.save_button.isEnabled()


def test_the_preview_shows_pages_of_reports_and_lines_of_data(dialog: ExportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.preview.pages > 0, timeout=20_000)
    choose(dialog, "csv")
    shown = dialog.preview.lines
    qtbot.waitUntil(lambda: dialog.preview.currentWidget() is shown, timeout=20_000)
    assert "governed by the laws of Norway" in shown.toPlainText()
    QTest.keyClick(dialog.quotes, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "governed by the laws of Norway" not in shown.toPlainText(), timeout=20_000)


@pytest.mark.parametrize(
    ("key", "head", "cell"),
    [
        ("xlsx", "Document", "Governing law"),
        ("marked", "File", "none: it is neither Word nor PDF"),
        ("zip", "What", ".pdf"),
    ],
)
def test_the_preview_shows_rows_of_tables_and_of_archives(
    dialog: ExportDialog, qtbot: QtBot, key: str, head: str, cell: str
) -> None:
    choose(dialog, key)
    table = dialog.preview.table
    qtbot.waitUntil(lambda: dialog.preview.currentWidget() is table, timeout=20_000)
    first = table.horizontalHeaderItem(0)
    assert first is not None
    assert first.text().startswith(head)
    items = [table.item(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())]
    assert any(cell in one.text() for one in items if one is not None)


def test_it_is_worked_with_the_keyboard_alone(dialog: ExportDialog) -> None:
    reached: list[QWidget] = []
    at: QWidget | None = dialog.format
    while at is not None and at not in reached:
        reached.append(at)
        at = at.nextInFocusChain()
    wanted: list[QWidget] = [dialog.format, dialog.documents.list, dialog.types.list]
    wanted += [dialog.accepted_only, dialog.quotes]
    wanted += [*dialog.private.values(), dialog.preview.area, dialog.target, dialog.choose_button, dialog.save_button]
    places = [reached.index(one) for one in wanted]
    assert places == sorted(places)
    assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in wanted)
    assert all(one.accessibleName() or getattr(one, "text", lambda: "")() for one in wanted)

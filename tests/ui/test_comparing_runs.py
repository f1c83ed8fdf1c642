"""Two reviews of a document are compared in a dialog that leads to the words."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smallprint.ui.findings.runs_dialog import RunsDialog
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import SENTENCES
from tests.ui.steps import CONTROL, SHIFT, review_again
from tests.ui.test_dialogs import opened


def test_a_later_review_that_lacks_a_finding_says_what_is_gone(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    review_again(matter_path, window.controller.current_id, 0, 1)
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL | SHIFT)
    dialog = opened(window, RunsDialog, qtbot)
    assert dialog.told.text().startswith("0 new, 1 gone, 0 changed, 2 as before.")
    texts = [dialog.list.item(number).text() for number in range(dialog.list.count())]
    assert texts[0] == "GONE  1"
    assert SENTENCES[2].strip() in texts[1]
    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert window.view.canvas.selected_text == SENTENCES[2].strip()
    assert dialog.isVisible(), "Return led to the words and pressed no button"
    dialog.earlier.setCurrentIndex(1)
    assert (dialog.told.text(), dialog.differences.told) == ("", "Choose two different reviews.")
    dialog.reject()


def test_a_document_that_was_reviewed_once_has_nothing_to_compare(window: MainWindow) -> None:
    window.runs.compare()
    assert "reviewed once" in window.notice.text.text()

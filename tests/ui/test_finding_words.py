"""Find in the document, by real keys in the real window: hits, count, the way through them, where the focus goes."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smallprint.domain.decision import Verdict
from smallprint.ui.pages import DocumentView
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import store_document

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def find(window: MainWindow, words: str) -> None:
    window.activateWindow()
    QTest.keyClick(focused(), Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(focused(), words)


def on_view(view: DocumentView) -> str:
    assert view.finder.current is not None
    assert view.document is not None
    start, end = view.finder.current
    return view.document.text[start:end]


def test_ctrl_f_types_walks_and_escape_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.findings.list.setFocus()
    find(window, "ma")
    bar, finder = window.view.find_bar, window.view.finder
    assert bar.isVisible()
    assert focused() is bar.field
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 3")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert finder.number == 2
    QTest.keyClick(bar.field, Qt.Key.Key_F3)
    assert finder.number == 3
    QTest.keyClick(bar.field, Qt.Key.Key_F3, SHIFT)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert finder.number == 3, "it goes round"
    assert {"hits", "hit"} <= set(window.view.canvas.drawn.overlays)
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert focused() is window.findings.list
    assert not {"hits", "hit"} & set(window.view.canvas.drawn.overlays)


def test_f3_takes_the_last_words_up_again(window: MainWindow) -> None:
    find(window, "laws")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    QTest.keyClick(focused(), Qt.Key.Key_F3)
    assert window.view.find_bar.isVisible()
    assert on_view(window.view) == "laws"


def test_the_bar_opens_with_the_selected_words(window: MainWindow) -> None:
    window.activateWindow()
    assert window.view.document is not None
    at = window.view.document.text.index("assign it")
    window.view.canvas.select(at, at + len("assign it"))
    find(window, "")
    assert window.view.find_bar.field.text() == "assign it"
    assert window.view.finder.current == (at, at + len("assign it"))
    assert window.view.find_bar.field.selectedText() == "assign it", "who types looks for other words"


def test_what_is_not_there_is_said(window: MainWindow, qtbot: QtBot) -> None:
    find(window, "xylophone")
    qtbot.waitUntil(lambda: window.view.find_bar.count.text() == "Not in this document")
    assert not window.view.find_bar.on.isEnabled()


def test_letters_typed_into_the_bar_decide_nothing(window: MainWindow) -> None:
    find(window, "are upm n")
    assert [one.verdict for one in window.findings.model.all] == [Verdict.UNDECIDED] * 3
    assert window.view.find_bar.field.text() == "are upm n"


def test_switches_are_heard_at_once(window: MainWindow, qtbot: QtBot) -> None:
    find(window, "agree")
    bar, finder = window.view.find_bar, window.view.finder
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1")
    bar.whole.click()
    qtbot.waitUntil(lambda: bar.count.text() == "Not in this document")
    bar.whole.click()
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1")
    bar.case.click()
    qtbot.waitUntil(lambda: bar.count.text() == "Not in this document")
    QTest.keyClick(bar.field, Qt.Key.Key_Home)
    QTest.keyClick(bar.field, Qt.Key.Key_Delete)
    QTest.keyClicks(bar.field, "A")
    qtbot.waitUntil(lambda: len(finder.hits) == 1)


def test_another_document_is_searched_for_the_same_words_without_a_jump(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    other = store_document(matter_path, "other.txt")
    window.controller.refresh()
    find(window, "other.txt")
    assert not window.view.finder.hits
    window.controller.show(other)
    qtbot.waitUntil(lambda: window.view.document_id == other)
    assert on_view(window.view) == "other.txt"


def test_alt_left_leads_back_to_the_other_document_and_alt_right_again_to_the_hit(
    window: MainWindow, matter_path: Path, qtbot: QtBot
) -> None:
    first, other = window.view.document_id, store_document(matter_path, "other.txt")
    window.controller.refresh()
    window.activateWindow()
    QTest.keyClicks(window.top_bar.search, "other")
    qtbot.waitUntil(window.top_bar.hits.isVisible)
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.view.document_id == other)
    qtbot.wait(1)
    for pressed, there in ((Qt.Key.Key_Left, first), (Qt.Key.Key_Right, other), (Qt.Key.Key_Left, first)):
        QTest.keyClick(window.view.canvas, pressed, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda there=there: window.view.document_id == there)  # type: ignore[misc]
        qtbot.wait(1)

"""What an eye would find on a screen: words without room, parts that touch, lists that scroll sideways."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.decision import HighlightColour
from smallprint.ui.findings.highlight_dialog import HighlightDialog
from smallprint.ui.findings.term_row import TermRow
from smallprint.ui.look.style import interface_font, quote_font
from smallprint.ui.look.text_size import scaled, set_text_size
from smallprint.ui.look.theme import light_theme
from smallprint.ui.translation.chosen import speak
from smallprint.ui.translation.texts import listed, sentences
from smallprint.ui.window.main_window import MainWindow
from tests.tour.faults import faults
from tests.ui.conftest import close
from tests.ui.every_dialog import each_dialog, each_page, fill_for_dialogs
from tests.ui.test_accessibility import each_tab

_TURNS, _TURN_MS = 40, 50


@pytest.fixture(params=["en", "de", "zh_CN"])
def spoken_window(
    services: Services, matter_path: Path, qtbot: QtBot, request: pytest.FixtureRequest
) -> Iterator[MainWindow]:
    if request.param == "zh_CN" and not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        pytest.skip("no font of this machine has Chinese letters: boxes in their place are wider")
    speak(request.param)
    fill_for_dialogs(matter_path)
    window = MainWindow(services)
    window.resize(1389, 868)
    window.show()
    window.open_matter(matter_path)
    qtbot.waitUntil(lambda: window.view.document_id != 0 and bool(window.findings.model.cards()))
    window.findings.focus_finding(window.findings.model.cards()[0].found.finding.id)
    yield window
    close(window, qtbot)
    speak("en")


@pytest.fixture
def two_hundred(services: Services) -> Iterator[None]:
    set_text_size(200)
    yield
    set_text_size(100)


def left_at_rest(root: QWidget) -> list[str]:
    """Return the faults that stay once what comes from threads and late layouts has come."""
    found = faults(root)
    for _ in range(_TURNS):
        if not found:
            break
        QTest.qWait(_TURN_MS)
        found = faults(root)
    return found


def sideways(root: QWidget) -> list[str]:
    """Return the lists that scroll sideways; tables may."""
    return [
        one.accessibleName()
        for one in root.findChildren(QAbstractItemView)
        if not isinstance(one, QTableView | QTreeView) and one.isVisible() and one.horizontalScrollBar().maximum()
    ]


def test_no_tab_and_no_dialog_has_a_fault(spoken_window: MainWindow, qtbot: QtBot) -> None:
    found = {f"tab {number}": left_at_rest(spoken_window) for number in each_tab(spoken_window)}
    for name, dialog in each_dialog(spoken_window, qtbot):
        for page in each_page(dialog):
            found[f"{name} {page}"] = left_at_rest(dialog) + sideways(dialog)
    assert {place: lines for place, lines in found.items() if lines} == {}


def test_a_long_note_does_not_let_the_list_scroll_sideways(window: MainWindow, qtbot: QtBot) -> None:
    window.controller.add_note("Supercalifragilistic" * 12)
    window.tabs.setCurrentWidget(window.tabs.notes)
    notes = window.tabs.notes.list
    qtbot.waitUntil(lambda: notes.count() == 1)
    assert not notes.horizontalScrollBar().isVisible()


def test_ctrl_return_stores_a_highlight_from_each_of_its_fields(window: MainWindow, qtbot: QtBot) -> None:
    stored: list[tuple[HighlightColour, str, str]] = []
    dialog = HighlightDialog(window, lambda *said: stored.append(said), ())
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.tag, "ask")
    QTest.keyClick(dialog.tag, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stored == [(HighlightColour.YELLOW, "ask", "")]


def test_who_says_a_term_stands_at_its_right_edge_in_large_letters(two_hundred: None, qtbot: QtBot) -> None:
    row = TermRow("Cap", "12 months’ fees", light_theme(), said_by="accepted")
    qtbot.addWidget(row)
    row.resize(scaled(400), row.heightForWidth(scaled(400)))
    drawn = QImage(row.size(), QImage.Format.Format_RGB32)
    drawn.fill(QColor("#ffffff"))
    row.render(drawn)
    inked = {x for x in range(drawn.width()) for y in range(drawn.height()) if drawn.pixelColor(x, y).lightness() < 160}
    assert drawn.width() - 30 < max(inked) < drawn.width() - 6


def test_values_of_the_timeline_and_of_the_terms_begin_below_each_other(qtbot: QtBot) -> None:
    plain, dotted = (TermRow("Date", "Value", light_theme(), dotted=dotted) for dotted in (False, True))
    qtbot.addWidget(plain)
    qtbot.addWidget(dotted)
    assert plain._areas(400)[1].left() == dotted._areas(400)[1].left()


def test_chinese_joins_sentences_and_lists_in_its_own_way_and_names_a_font_for_them() -> None:
    assert sentences("One.", "", "Two.") == "One. Two."
    assert listed(("page 3", "", "section 9")) == "page 3, section 9"
    assert len(interface_font().families()) == 1
    speak("zh_CN")
    try:
        assert sentences("一。", "二。") == "一。二。"
        assert listed(("第 3 页", "第 9 条")) == "第 3 页，第 9 条"
        assert len(interface_font().families()) == len(quote_font().families()) == 2
    finally:
        speak("en")

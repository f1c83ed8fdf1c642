"""The window at every size it may have: nothing is cut off, nothing lies over anything else, everything has a name."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smallprint.domain.progress import Progress, Stage
from smallprint.domain.review import DocumentState
from smallprint.store import open_matter
from smallprint.ui.pages.toolbar import PageToolbar
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import store_document

SIZES = [(860, 520), (1024, 640), (1280, 800), (1800, 1125)]
LONG = "Amended and Restated Master Professional Services and Licence Agreement (execution version) - " + "x" * 90


def shown(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [found for found in window.findChildren(kind) if found.isVisible()]


def resized(window: MainWindow, qtbot: QtBot, width: int, height: int) -> None:
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.panes.width() == width)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_toolbar_neither_elides_nor_overlaps(window: MainWindow, qtbot: QtBot, width: int, height: int) -> None:
    resized(window, qtbot, width, height)
    toolbar = window.view.findChild(PageToolbar)
    assert isinstance(toolbar, PageToolbar)
    toolbar.set_document([str(number) for number in range(1, 181)], flowing=False)
    toolbar.set_page(99)
    toolbar.set_section("12. Miscellaneous provisions › 12.4 Notices and other communications › (b)")
    parts = [*shown(toolbar, QToolButton), *shown(toolbar, QLabel), *shown(toolbar, QLineEdit)]
    assert "of 180" in [part.text() for part in parts if isinstance(part, QLabel)]
    for part in parts:
        if isinstance(part, QToolButton):
            assert part.width() >= part.sizeHint().width(), part.text()
        elif isinstance(part, QLabel):
            assert part.width() >= part.fontMetrics().horizontalAdvance(part.text()), part.text()
    ordered = sorted(parts, key=lambda part: part.x())
    for left, right in pairwise(ordered):
        assert left.geometry().right() < right.geometry().left(), (left.accessibleName(), right.accessibleName())
    assert ordered[-1].geometry().right() < toolbar.width()


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_button_of_an_empty_matter_is_cut_off(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, width: int, height: int
) -> None:
    window.open_matter(tmp_path / "empty.smallprint")
    resized(window, qtbot, width, height)
    qtbot.waitUntil(window.empty.sample_button.isVisible)
    for button in (window.empty.add_button, window.empty.sample_button):
        assert button.width() >= button.sizeHint().width(), button.text()


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_button_or_label_is_cut_off(
    window: MainWindow, matter_path: Path, qtbot: QtBot, width: int, height: int
) -> None:
    resized(window, qtbot, width, height)
    window.findings.focus_finding(window.findings.model.cards()[1].found.finding.id)
    window.notice.say("The report was written to “deal report.docx”.", "Open folder", lambda: None)
    qtbot.waitUntil(lambda: window.findings.buttons is not None and window.findings.buttons.isVisible())
    QApplication.processEvents()  # names that changed have their room then
    for button in shown(window, QAbstractButton):
        if not isinstance(button.parent(), QTabBar):  # the arrows of its own for tabs that have no room
            assert button.width() >= button.minimumSizeHint().width(), button.accessibleName()
    for label in shown(window, QLabel):
        assert isinstance(label, QLabel)
        if not label.wordWrap() and label.textFormat() is not Qt.TextFormat.RichText:
            assert label.width() >= label.fontMetrics().horizontalAdvance(label.text()), label.text()
        elif label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()) or not label.text(), label.text()


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_long_names_of_files_and_matters_leave_everything_in_place(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, width: int, height: int
) -> None:
    resized(window, qtbot, width, height)
    path = tmp_path / f"{LONG[:120]}.smallprint"
    document_id = store_document(path, f"{LONG}.txt")
    window.open_matter(path)
    qtbot.waitUntil(lambda: window.view.document_id == document_id)
    bar = window.top_bar
    assert bar.matter_button.text().endswith("… ▾")
    assert bar.matter_button.toolTip() == str(path)
    assert bar.matter_button.geometry().right() < bar.search.geometry().left()
    assert bar.export_button.geometry().right() < bar.width()
    cards = window.documents.list
    assert cards.visualRect(window.documents.model.index(0)).width() <= cards.viewport().width()
    assert LONG in str(window.documents.model.data(window.documents.model.index(0), Qt.ItemDataRole.ToolTipRole))


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_line_at_the_foot_has_room_for_work_on_a_long_name(
    window: MainWindow, qtbot: QtBot, width: int, height: int
) -> None:
    resized(window, qtbot, width, height)
    strip = window.status
    strip.set_model("granite-4.0-h-350m-q4_k_m")
    strip.set_busy(paused=False)
    strip.set_progress(Progress(Stage.SEGMENT, f"{LONG}.pdf", 3, 120, 117, 120, 3_000.0))
    layout = strip.layout()
    assert layout is not None
    layout.activate()
    parts = sorted(
        (part for part in strip.findChildren(QWidget) if part.isVisible() and part.parent() is strip),
        key=lambda part: part.x(),
    )
    assert parts[-1].geometry().right() < strip.width()
    for left, right in pairwise(parts):
        assert left.geometry().right() < right.geometry().left()
    for part in parts:
        if isinstance(part, QLabel) and part.textFormat() is not Qt.TextFormat.RichText:
            assert part.width() >= part.fontMetrics().horizontalAdvance(part.text()), part.text()
    assert "page 117 of 120" in strip.doing.text()
    strip.set_idle()


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_key_of_the_search_field_does_not_lie_on_its_words(
    window: MainWindow, qtbot: QtBot, width: int, height: int
) -> None:
    resized(window, qtbot, width, height)
    search = window.top_bar.search
    words = search.fontMetrics().horizontalAdvance(search.placeholderText())
    keys = shown(search, QLabel)
    assert all(key.x() > words + search.textMargins().left() for key in keys)
    assert keys or search.width() < 240


def test_a_width_that_a_person_drew_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    resized(window, qtbot, 1400, 800)
    window.panes.setSizes([400, 600, 400])
    window.panes.splitterMoved.emit(400, 1)  # what the handle says when it is dragged
    before = window.panes.sizes()[0]
    resized(window, qtbot, 1500, 800)
    assert abs(window.panes.sizes()[0] - before) < 40


def test_every_control_of_the_window_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    window.findings.focus_finding(window.findings.model.cards()[0].found.finding.id)
    window.notice.say("Something was done.", "Undo", lambda: None)
    for number in range(window.tabs.count()):
        window.tabs.setCurrentIndex(number)
        assert nameless(window) == []


def test_the_focus_goes_from_the_documents_over_the_pages_to_the_findings(window: MainWindow) -> None:
    order: list[QWidget] = []
    widget: QWidget | None = window.documents.list
    while widget is not None and widget not in order:
        order.append(widget)
        widget = widget.nextInFocusChain()
    places = [order.index(part) for part in (window.documents.list, window.view.canvas, window.findings.list)]
    assert places == sorted(places)


def test_a_file_that_was_not_read_offers_what_can_be_done(
    window: MainWindow, matter_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    empty = tmp_path / "nothing.txt"
    empty.touch()
    window.controller.add([empty])
    qtbot.waitUntil(lambda: window.documents.model.rowCount() == 2 and not window.controller.busy, timeout=20_000)
    window.documents.list.setCurrentIndex(window.documents.model.index(1))
    unread = window.unread
    qtbot.waitUntil(lambda: window.centre.currentWidget() is unread and unread.review_button.isVisible())
    assert not unread.unlock_button.isVisible()
    empty.write_text("This Agreement is governed by the laws of Norway.", encoding="utf-8")
    QTest.mouseClick(unread.review_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.centre.currentWidget() is window.view, timeout=20_000)
    matter = open_matter(matter_path)
    assert [one.state for one in matter.documents.summaries()] == [DocumentState.OPEN] * 2
    matter.close()


def nameless(root: QWidget) -> list[str]:
    """The visible widgets that take the focus, of which a screen reader would say nothing."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget, QScrollBar)
        and not isinstance(widget.parent(), QListView)
        and not widget.objectName().startswith("qt_")
        and not _spoken(widget)
    ]


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""

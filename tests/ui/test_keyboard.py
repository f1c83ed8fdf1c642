"""The keyboard reaches everything: the Tab key goes through the window in reading order, and commands have keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smallprint.domain.change import Change, ChangeKind, Comment
from smallprint.domain.progress import CancelToken, Report
from smallprint.ui.findings.list_model import FindingOrder
from smallprint.ui.window.main_window import MainWindow


def walked(start: QWidget) -> list[QWidget]:
    """Return what the Tab key reaches from a widget on, until it comes round."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    while (focused := QApplication.focusWidget()) not in reached:
        assert focused is not None
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return reached


def test_the_tab_key_reaches_every_button_in_reading_order(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.findings.focus_finding(window.findings.model.cards()[0].found.finding.id)
    reached = walked(window.top_bar.matter_button)
    names = [part.accessibleName() for part in reached]
    wanted = [
        "Matter: deal",
        "Search all documents",
        "Add files…",
        "Export report…",
        "Documents",
        "Zoom in",
        "Fit width",
    ]
    wanted += ["Text of the document", "Findings, key terms, questions and notes", "Next undecided finding", "Findings"]
    places = [names.index(name) for name in wanted if name in names]
    assert len(places) == len(wanted), [name for name in wanted if name not in names]
    assert places == sorted(places), names
    chips = set(window.findings.chips.buttons.values())  # one of them is reached, the arrow keys reach the others
    for button in window.findChildren(QAbstractButton):
        inside = not button.accessibleName()  # of a line edit or a scroll area
        if button.isVisible() and button.isEnabled() and not inside and button not in chips:
            assert button in reached, button.accessibleName()


@pytest.mark.parametrize("number", range(5))
def test_the_tab_key_reaches_every_part_of_each_tab(window: MainWindow, qtbot: QtBot, number: int) -> None:
    document = window.view.document
    assert document is not None
    insertion, remark = Change(ChangeKind.INSERTED, "Ann", "", "is", 0, 4), Comment("Bob", "", "Why?", 0, 4)
    window.tabs.changes.set_document(replace(document, changes=(insertion,), comments=(remark,)))
    window.tabs.show_changes_tab()
    window.controller.add_note("Ask Ann.")
    window.activateWindow()
    window.pane_focus.open_tab(number)
    opened = window.tabs.currentWidget()
    qtbot.waitUntil(lambda: opened.isAncestorOf(QApplication.focusWidget() or window), timeout=2000)
    reached = walked(window.tabs.tabBar())
    for part in opened.findChildren(QWidget):
        if isinstance(part, QAbstractButton | QPlainTextEdit | QAbstractItemView | QComboBox):
            group = part.group() if isinstance(part, QAbstractButton) else None
            same = set(group.buttons()) if group else {part}  # the arrow keys go on within a group
            if part.accessibleName() and part.isVisible() and part.isEnabled():
                assert same & set(reached), part.accessibleName()


def test_findings_are_sorted_by_the_menu_and_keep_the_chosen_one(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.findings
    by_group = [row.clause.key for row in panel.model.cards()]
    panel.focus_finding(panel.model.cards()[-1].found.finding.id)
    chosen = panel.current
    actions = {FindingOrder(action.data()): action for action in panel.chips.sort_menu.actions()}
    actions[FindingOrder.PLACE].trigger()
    assert [row.clause.key for row in panel.model.cards()] == ["governing-law", "agreement-date", "anti-assignment"]
    assert panel.model.rowCount() == 3, "no headers of groups"
    assert panel.current is not None
    assert chosen is not None
    assert panel.current.found.finding.id == chosen.found.finding.id
    actions[FindingOrder.CONFIDENCE].trigger()
    assert [row.clause.key for row in panel.model.cards()] == ["anti-assignment", "governing-law", "agreement-date"]
    assert "chances near 50 %" in panel.chips.sort_button.accessibleName()
    actions[FindingOrder.GROUP].trigger()
    assert [row.clause.key for row in panel.model.cards()] == by_group


def test_work_is_paused_resumed_and_cancelled_by_keys_and_said_to_be(window: MainWindow, qtbot: QtBot) -> None:
    def work(_report: Report, token: CancelToken) -> None:
        while True:
            token.check()

    window.controller._submit(work)
    qtbot.waitUntil(lambda: window.controller.running.task is not None)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_P, both)
    assert window.status.doing.text() == "Paused"
    assert window.status.pause_button.text() == "Resume"
    QTest.keyClick(window, Qt.Key.Key_P, both)
    assert window.status.pause_button.text() == "Pause"
    assert "Paused" not in window.status.doing.text()
    QTest.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.controller.busy)

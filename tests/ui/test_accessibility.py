"""Who does not see the window, or has no mouse: names, order, focus, and no dialog that keeps the keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smallprint.bootstrap import Services
from smallprint.domain.change import Change, ChangeKind
from smallprint.domain.decision import Verdict
from smallprint.domain.proof import Flaw, FlawKind
from smallprint.ui.findings.list_model import Filter
from smallprint.ui.look.parts import tell
from smallprint.ui.models.dialog import ModelsDialog
from smallprint.ui.pages.zoom_button import ZoomButton
from smallprint.ui.playbook.import_dialog import ImportDialog
from smallprint.ui.playbook.portfolio_dialog import PortfolioDialog
from smallprint.ui.proof.panel import PlacedFlaw
from smallprint.ui.window.main_window import MainWindow
from tests.ui.conftest import close
from tests.ui.every_dialog import DIALOGS, each_dialog, each_page, faint, fill_for_dialogs, kinds
from tests.ui.test_dialogs import opened
from tests.ui.test_sizes import nameless

_MOST_STOPS = 60


@pytest.fixture
def active(services: Services, matter_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    fill_for_dialogs(matter_path)
    window = MainWindow(services)
    window.show()
    window.open_matter(matter_path)
    qtbot.waitUntil(lambda: window.view.document_id != 0 and bool(window.findings.model.cards()))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.findings.focus_finding(window.findings.model.cards()[0].found.finding.id)
    window.findings.list.setFocus()
    yield window
    close(window, qtbot)


@pytest.fixture(params=DIALOGS)
def dialog(active: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[QDialog]:
    DIALOGS[request.param](active)
    shown = opened(active, QDialog, qtbot)
    qtbot.waitUntil(lambda: _in_front(shown))
    if isinstance(shown, ModelsDialog):  # a thread lists them
        qtbot.waitUntil(lambda: shown.models.model.rowCount() > 0)
    if isinstance(shown, ImportDialog):  # it is read first
        qtbot.waitUntil(lambda: shown.imported is not None)
    if isinstance(shown, PortfolioDialog):  # while it reads it has one button more
        qtbot.waitUntil(shown.stop_button.isHidden)
    yield shown
    for left in [one for one in active.findChildren(QDialog) if one.isVisible()]:
        left.done(0)


def reached(root: QWidget) -> list[QWidget]:
    """Return what the Tab key comes to in a window, in order, until it comes round."""
    found: list[QWidget] = []
    now = _focused(root)
    if now is None or not root.isAncestorOf(now):
        QTest.keyClick(root, Qt.Key.Key_Tab)
    while (now := _focused(root)) is not None and now not in found:
        found.append(now)
        assert len(found) < _MOST_STOPS, "it comes round"
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return found


def _in_front(window: QWidget) -> bool:
    """Bring a window to the front; say whether it is there."""
    if not window.isActiveWindow():
        window.activateWindow()
    return window.isActiveWindow()


def _focused(root: QWidget) -> QWidget | None:
    """Return what has the keyboard; without a window system a window may cease to be the active one by itself."""
    return QApplication.focusWidget() or root.focusWidget()


def wanted(root: QWidget) -> list[QWidget]:
    """Return the controls that can be used, one of each group of which the arrow keys reach the others."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTabBar)
    return [
        one
        for one in root.findChildren(QWidget)
        if isinstance(one, kinds)
        and one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(one, QAbstractButton) and one.group() is not None and not one.isChecked())
        and not (isinstance(one, QTabBar) and one.count() < 2)
    ]


def test_every_kind_of_dialog_is_tried(active: MainWindow, qtbot: QtBot) -> None:
    tried = {type(dialog) for _, dialog in each_dialog(active, qtbot)}
    assert {one.__name__ for one in kinds() - tried} == set()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_can_be_read_on_every_page_of_every_dialog_and_on_every_tab(
    active: MainWindow, services: Services, qtbot: QtBot, theme: str
) -> None:
    active.controller.change_settings(replace(services.settings, theme=theme))
    assert active.theme.dark is (theme == "dark")
    found = {f"tab {number}": faint(active) for number in each_tab(active)}
    for name, dialog in each_dialog(active, qtbot):
        found |= {f"{name} {page}": faint(dialog) for page in each_page(dialog)}
    assert {place: words for place, words in found.items() if words} == {}


def test_each_page_of_a_dialog_names_its_controls(active: MainWindow, qtbot: QtBot) -> None:
    found = {(name, page): nameless(one) for name, one in each_dialog(active, qtbot) for page in each_page(one)}
    assert {place: parts for place, parts in found.items() if parts} == {}


def test_each_box_of_choices_has_a_label_that_says_what_is_chosen(active: MainWindow, qtbot: QtBot) -> None:
    found = {("window", 0): unlabelled(active)}
    found |= {(name, page): unlabelled(one) for name, one in each_dialog(active, qtbot) for page in each_page(one)}
    assert {place: parts for place, parts in found.items() if parts} == {}


def unlabelled(root: QWidget) -> list[str]:
    """Return the boxes without a label beside them: on Linux, Qt gives what is chosen as their name."""
    labels = root.findChildren(QLabel)
    return [
        one.accessibleName()
        for one in root.findChildren(QComboBox)
        if not any(label.buddy() is one and label.text() and label.parent() is one.parent() for label in labels)
    ]


def test_a_screen_reader_goes_through_the_window_as_one_reads_it(active: MainWindow) -> None:
    root = active.centralWidget()
    assert root is not None
    for parts in (root, active.panes, active.tabs, active.status):
        interface = QAccessible.queryAccessibleInterface(parts)
        assert interface is not None
        children = [interface.child(number) for number in range(interface.childCount())]
        shown = [one for one in children if not one.state().invisible and not isinstance(one.object(), QSplitterHandle)]
        for before, after in pairwise(shown):
            first, then = before.rect(), after.rect()
            named = type(before.object()).__name__, type(after.object()).__name__
            assert then.top() > first.bottom() or then.left() > first.right(), named


def test_each_control_of_a_dialog_has_a_name_and_the_tab_key_comes_to_all_and_round(dialog: QDialog) -> None:
    assert nameless(dialog) == []
    stops = reached(dialog)
    assert all(dialog.isAncestorOf(one) or one is dialog for one in stops), "the keyboard stays in the dialog"
    missed = [
        _name(one)
        for one in wanted(dialog)  # a number's field hears the keys for its box
        if not any(stop in (one, one.parentWidget()) or stop.parentWidget() is one for stop in stops)
    ]
    assert missed == [], [_name(one) for one in stops]
    first = stops[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert _focused(dialog) is stops[-1] or len(stops) == 1, "and back"


def test_escape_closes_a_dialog_wherever_the_keyboard_is_in_it(dialog: QDialog, qtbot: QtBot) -> None:
    last = reached(dialog)[-1]
    last.setFocus()
    focused = _focused(dialog)
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=2000)


def test_return_in_a_dialog_never_throws_away_what_was_done_in_it(dialog: QDialog) -> None:
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    if any(one.property("role") == "primary" for one in buttons):
        assert [one.text() for one in buttons if one.isDefault() and one.text() == "Cancel"] == []


def test_in_a_dialog_the_eye_sees_where_the_keyboard_is(dialog: QDialog) -> None:
    assert [_name(one) for one in reached(dialog) if not seen_to_have_the_keyboard(one, dialog)] == []


def test_on_each_tab_the_eye_sees_where_the_keyboard_is(active: MainWindow, qtbot: QtBot) -> None:
    for _ in each_tab(active):
        active.tabs.currentWidget().setFocus(Qt.FocusReason.TabFocusReason)
        assert [_name(one) for one in reached(active) if not seen_to_have_the_keyboard(one, active)] == []


def each_tab(window: MainWindow) -> Iterator[int]:
    """Bring each tab to the front, with something on it."""
    document = window.view.document
    assert document is not None
    change, flaw = Change(ChangeKind.INSERTED, "Ann", "", "is", 0, 4), Flaw(FlawKind.BLANK, ("____",), 0, 4)
    window.tabs.changes.set_document(replace(document, changes=(change,)))
    window.tabs.show_changes_tab()
    window.tabs.proof.show_flaws([PlacedFlaw(flaw, "p. 1")])
    for number in range(window.tabs.count()):
        assert window.tabs.isTabVisible(number)
        window.tabs.setCurrentIndex(number)
        QApplication.processEvents()
        yield number


def seen_to_have_the_keyboard(part: QWidget, root: QWidget) -> bool:
    """Say whether some pixel of a control, or next to it, differs once the keyboard has gone elsewhere."""
    _in_front(root)
    QApplication.processEvents()
    part.setFocus(Qt.FocusReason.TabFocusReason)
    before = _picture(part, root)
    (QApplication.focusWidget() or part).clearFocus()
    return _picture(part, root) != before


def _picture(part: QWidget, root: QWidget) -> QImage:
    if isinstance(part, QLineEdit):
        part.deselect()
    shown = part
    while isinstance(shown.parentWidget(), QAbstractScrollArea | QComboBox) and shown is not root:
        shown = shown.parentWidget()  # type: ignore[assignment]
    return shown.grab().toImage()


def _name(part: QWidget) -> str:
    return f"{type(part).__name__} {part.accessibleName()}"


def test_a_screen_reader_hears_type_value_confidence_and_status_of_a_finding(
    active: MainWindow, services: Services
) -> None:
    rows = active.findings.model
    law = next(row.found.finding.id for row in rows.cards() if row.clause.key == "governing-law")
    active.controller.decide(law, Verdict.ACCEPTED)
    heard = spoken(active.findings.list, rows.index(rows.row_of(law)))
    for told in ("Governing law", "Norway", "90 %", "Accepted", "governed by the laws of Norway"):
        assert told in heard
    unsure = next(row.found.finding.id for row in rows.cards() if row.clause.key == "anti-assignment")
    doubt = spoken(active.findings.list, rows.index(rows.row_of(unsure)))
    assert "55 %" in doubt
    assert "Undecided" in doubt
    assert " ," not in doubt, "a type without a value is followed by its place at once"


def test_what_a_menu_button_shows_as_chosen_is_in_its_name(active: MainWindow, qtbot: QtBot) -> None:
    active.findings.set_filter(Filter.CHECKLIST)
    zoom = active.findChildren(ZoomButton)[0]
    assert zoom.accessibleName() == f"Zoom: {zoom.text()}"
    assert active.top_bar.matter_button.accessibleName() == "Matter: deal"
    kind = active.findings.checklist.kind_button
    assert kind.accessibleName() == "Kind not known"
    active.pane_focus.open_tab(5)
    qtbot.waitUntil(lambda: active.tabs.playbook.choose_button.accessibleName() == "Playbook: No playbook")


def test_what_appears_while_the_keyboard_is_elsewhere_is_announced(
    active: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    active.notice.say("A file was not read.")
    active.status.tell("Accepted.")
    told = QLabel()
    tell(told, "R already does “Reject”.", "bad")
    tell(told, "R already does “Reject”.", "bad")
    assert said == ["A file was not read.", "Accepted.", "R already does “Reject”."]


def test_what_a_person_decides_and_undoes_is_heard_while_the_program_reads_too(
    active: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    found = active.findings.model.cards()[0].found.finding.id
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    active.controller.reviewing.decide(active.controller.current_id, found, Verdict.ACCEPTED)
    active.status.set_busy(paused=False)
    active.controller.undoing.undo()
    assert said[0].startswith("Done: accept of ")
    assert said[-1].startswith("Undone: accept of ")


def test_the_words_of_a_document_are_heard_in_view_as_they_are_selected_and_where_they_are_found(
    active: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    canvas = active.view.canvas
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert "This Agreement is governed by the laws of Norway." in canvas.accessibleDescription()
    canvas.select(0, 4)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert said == ["Agreement"]
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "Neither party may assign it" in said[1]
    QTest.keyClick(active, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "consent")
    qtbot.waitUntil(lambda: any("may assign it without consent." in one for one in said[2:]))


def spoken(view: QAbstractItemView, index: QModelIndex) -> str:
    """Return what the accessibility interface of a list says of a row."""
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    rows = [interface.child(number) for number in range(interface.childCount())]
    area = view.visualRect(index)
    place = view.viewport().mapToGlobal(QPoint(area.left() + 5, area.center().y()))
    row = next(one for one in rows if one is not None and one.rect().contains(place))
    return row.text(QAccessible.Text.Name)


def test_every_row_of_every_list_says_something(active: MainWindow) -> None:
    lists = [one for one in active.findChildren(QAbstractItemView) if one.accessibleName()]
    for view in lists:
        model = view.model()
        for number in range(model.rowCount() if model is not None else 0):
            index = model.index(number, 0)
            said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
            assert said, f"{view.accessibleName()} {number}"


def test_no_scroll_bar_takes_the_keyboard(active: MainWindow) -> None:
    stops = reached(active)
    assert not [one for one in stops if isinstance(one, QScrollBar)]

"""The real window in each language: no English is left on it, no button is cut, and a dialog of Qt speaks it too."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

import smallprint.ui
from smallprint.bootstrap import Services
from smallprint.ui.application import run_application
from smallprint.ui.findings.list_model import Filter
from smallprint.ui.translation.chosen import TRANSLATED, language, speak
from smallprint.ui.window.main_window import MainWindow
from tests.translations.extract import texts
from tests.translations.ts_files import file_of, read
from tests.ui.conftest import close, store_document

_PLACE = re.compile(r"\{\w+\}")
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture(params=TRANSLATED)
def code(request: pytest.FixtureRequest) -> Iterator[str]:
    speak(request.param)
    yield str(request.param)
    speak("en")


@pytest.fixture
def foreign(code: str, services: Services, qtbot: QtBot, matter_path: Path) -> Iterator[MainWindow]:
    """A window at the usual size, in a language, with a document that is reviewed and one that is not."""
    store_document(matter_path)
    store_document(matter_path, "second.txt", state=None)
    opened = MainWindow(services)
    opened.resize(1360, 840)
    opened.show()
    opened.open_matter(matter_path)
    qtbot.waitUntil(lambda: opened.view.document_id != 0)
    yield opened
    close(opened, qtbot)


@lru_cache(len(TRANSLATED))
def sources_of(code: str) -> tuple[frozenset[str], tuple[tuple[str, re.Pattern[str]], ...], frozenset[str]]:
    """Return the English strings that a language says in another way, whole ones and shapes with places, and its own.

    Beside each shape stands its longest part without a place, which is looked for first.
    """
    known = read(file_of(code))
    whole: set[str] = set()
    shapes = []
    for text in texts():
        if known[text.key].forms[0] == text.source:
            continue
        for source in filter(None, (text.source, text.one)):
            parts = _PLACE.split(source)
            if len(parts) == 1:
                whole.add(source)
            elif len("".join(parts)) > 4:
                shapes.append((max(parts, key=len), re.compile("[^\n]+?".join(map(re.escape, parts)))))
    return frozenset(whole), tuple(shapes), frozenset(form for one in known.values() for form in one.forms)


def english_left(code: str, said: set[str]) -> list[str]:
    """Return which of these strings are English ones that the language says in another way."""
    whole, shapes, same = sources_of(code)
    return sorted(
        one
        for one in said
        if one not in same and (one in whole or any(part in one and shape.fullmatch(one) for part, shape in shapes))
    )


def said_on(shown: QWidget) -> set[str]:
    """Return every string on a window or dialog: texts, tips, and what a screen reader says."""
    found: set[str] = set()
    for widget in (shown, *shown.findChildren(QWidget)):
        found |= {widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        match widget:
            case QAbstractButton() | QLabel():
                found.add(widget.text())
            case QLineEdit():
                found.add(widget.placeholderText())
            case QComboBox():
                found |= {widget.itemText(n) for n in range(widget.count())}
            case QTabBar():
                found |= {widget.tabText(n) for n in range(widget.count())}
            case QMenu():
                found |= {action.text().partition("\t")[0] for action in widget.actions()}
            case QAbstractItemView() if widget.model() is not None:
                found |= _in_model(widget.model(), isinstance(widget, QTableView))
    return found


def _in_model(model: QAbstractItemModel, table: bool) -> set[str]:
    columns = range(model.columnCount()) if table else range(1)
    cells = (model.index(row, column) for row in range(model.rowCount()) for column in columns)
    return {str(cell.data(role)) for cell in cells for role in _ROLES if cell.data(role)}


def dialog_of(window: MainWindow, qtbot: QtBot, call: Callable[[], object]) -> QDialog:
    """Open a dialog over the window and return it."""
    before = {id(one) for one in window.findChildren(QDialog)}
    call()
    opened: list[QDialog] = []

    def there() -> bool:
        opened[:] = [one for one in window.findChildren(QDialog) if id(one) not in before and one.isVisible()]
        return bool(opened)

    qtbot.waitUntil(there)
    return opened[0]


def cut(shown: QWidget) -> list[str]:
    """Return the buttons with less room than their text needs."""
    return [
        one.text()
        for one in shown.findChildren(QAbstractButton)
        if one.isVisible() and one.text() and one.width() < one.minimumSizeHint().width()
    ]


def test_no_english_is_left_on_the_window(foreign: MainWindow, code: str) -> None:
    said: set[str] = set()
    for tab in range(foreign.tabs.count()):
        foreign.tabs.setCurrentIndex(tab)
        said |= said_on(foreign)
    foreign.tabs.setCurrentIndex(0)
    foreign.findings.chips.buttons[Filter.CHECKLIST].click()
    foreign.findings.narrow()
    said |= said_on(foreign) | {action.text() for action in foreign.actions()}
    assert len(said) > 200
    assert english_left(code, said) == []


@pytest.mark.parametrize("size", [(1360, 840), (1000, 640)])
def test_no_button_is_cut_at_usual_and_small_sizes(foreign: MainWindow, size: tuple[int, int], qtbot: QtBot) -> None:
    foreign.resize(*size)
    qtbot.waitUntil(lambda: foreign.width() == size[0])
    foreign.findings.list.setCurrentIndex(foreign.findings.model.index(1))
    foreign.findings.narrow()
    for tab in range(foreign.tabs.count()):
        foreign.tabs.setCurrentIndex(tab)
        assert cut(foreign) == []


def test_no_english_and_no_cut_button_in_the_dialogs(foreign: MainWindow, code: str, qtbot: QtBot) -> None:
    foreign.findings.list.setCurrentIndex(foreign.findings.model.index(1))
    for call in (
        foreign.show_settings,
        foreign.show_keyboard,
        foreign.dialogs.show_about,
        foreign.models.open,
        foreign.dialogs.ask_export,
        foreign.own_types.open,
        foreign.terms.open,
        foreign.findings.accept_above,
        foreign.findings.edit,
        foreign.findings.note,
    ):
        dialog = dialog_of(foreign, qtbot, call)
        assert english_left(code, said_on(dialog)) == []
        assert cut(dialog) == []
        dialog.reject()
        assert not dialog.isVisible()


def test_another_language_is_spoken_once_the_window_is_opened_again(services: Services, qtbot: QtBot) -> None:
    store_document(services.default_matter())
    seen: list[str] = []

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if (
                isinstance(window, MainWindow)
                and window.isVisible()
                and window.view.document
                and not window.opens_again
            ):
                seen.append(window.top_bar.add_button.text())
                if language().english:
                    window.controller.change_settings(replace(services.settings, language="de"))
                    window.notice.offer.click()
                else:
                    window.close()

    timer = QTimer(interval=50)
    timer.timeout.connect(look)
    timer.start()
    try:
        assert run_application(services, [services.default_matter()]) == 0
    finally:
        timer.stop()
        speak("en")
    assert list(dict.fromkeys(seen)) == ["Add files…", "Dateien hinzufügen…"]


def test_dialogs_of_qt_speak_the_language_too(code: str, qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.addButton(QMessageBox.StandardButton.Cancel)
    assert box.button(QMessageBox.StandardButton.Cancel).text() == {"de": "Abbrechen", "zh_CN": "取消"}[code]


def test_a_menu_has_no_letter_of_access_twice(foreign: MainWindow) -> None:
    for menu in foreign.findChildren(QMenu):
        letters = re.findall("&(\\w)", " ".join(action.text().replace("&&", "") for action in menu.actions()).upper())
        assert len(letters) == len(set(letters))


def test_no_part_of_the_window_says_a_place_in_english() -> None:
    """`Place` says itself in English, for reports; the window asks `translation.placed`."""
    english = re.compile(r"\bplace(_of_words\([^()]*(\([^()]*\)[^()]*)*\))?\.(short|words|sentence|cited)\b")
    rooms = Path(smallprint.ui.__path__[0])
    said = {
        f"{file.relative_to(rooms)}: {found[0]}"
        for file in rooms.rglob("*.py")
        for found in english.finditer(file.read_text(encoding="utf-8"))
    }
    assert said == set()

"""Every dialog of the window by what a person does to open it, and what is asked of all of them."""

import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

import smallprint.ui
from smallprint.ui.playbook.edit_dialog import EditDialog
from smallprint.ui.window.main_window import MainWindow
from tests.playbooks.tables.test_importing import workbook
from tests.ui.conftest import store_document
from tests.ui.steps import review_again
from tests.ui.test_dialogs import opened
from tests.ui.test_theme import READABLE, contrast

_SHARP = 3  # a stroke of a small letter is a pixel wide, and has its whole colour in a larger picture alone
_LEAST_PIXELS = 6
_Colours = npt.NDArray[np.uint32]


def _by_id(name: str) -> Callable[[MainWindow], object]:
    return lambda window: window.actions_by_id[name].trigger()


def _on_marked(name: str) -> Callable[[MainWindow], object]:
    def open_it(window: MainWindow) -> None:
        window.view.canvas.select(0, 14)
        window.actions_by_id[name].trigger()

    return open_it


def _table(window: MainWindow) -> Path:
    """Return a firm's playbook beside the matter, as a table."""
    rows = (("Topic", "How we see it", "Risk"), ("Governing law", "Value: one of Sweden", "Low"))
    return workbook(window.controller.matter.path.with_name("house.xlsx"), rows)


DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "settings": _by_id("settings"),
    "shortcuts": lambda window: window.dialogs.show_settings(window.commands, keys=True),
    "keyboard": _by_id("keyboard"),
    "about": _by_id("about"),
    "models": _by_id("models"),
    "export": _by_id("export"),
    "accept above": _by_id("accept-above"),
    "value": _by_id("edit-value"),
    "note": _by_id("note"),
    "other words": _by_id("propose-words"),
    "similar clauses": _by_id("similar"),
    "mark as": _on_marked("mark-as"),
    "highlight": _on_marked("highlight"),
    "clause type": _by_id("add-type"),
    "key terms": _by_id("all-terms"),
    "unusual clauses": _by_id("portfolio"),
    "two reviews": _by_id("compare-reviews"),
    "two versions": lambda window: window.comparison.compare([1, 2]),
    "import a playbook": lambda window: window.playbook_files.dialogs.show_import(_table(window)),
    "change a playbook": lambda window: EditDialog(_table(window), "Say in it what you hold.", window).show(),
    "password": lambda window: window.dialogs.ask_password(window.controller.current_id),
    "remove": lambda window: window.dialogs.ask_remove([window.controller.current_id]),
    "complete": lambda window: window.matters.ask_complete(window.controller.matter.path),
    "trouble": lambda window: window.dialogs.show_trouble("It failed.", "Details of it."),
}


def fill_for_dialogs(path: Path) -> None:
    """Store what the dialogs need: a document that was reviewed twice, and another version of it."""
    store_document(path)
    store_document(path, "other.txt")
    review_again(path, 1, 0, 1, 2)


def kinds() -> set[type[QDialog]]:
    """Return every class of a dialog that the window has; what others derive from is none itself."""
    for module in pkgutil.walk_packages(smallprint.ui.__path__, "smallprint.ui."):
        import_module(module.name)
    found: set[type[QDialog]] = set()
    left: list[type[QDialog]] = [QDialog]
    while left:
        kind = left.pop()
        below = kind.__subclasses__()
        left += below
        if not below and kind.__module__.startswith("smallprint."):
            found.add(kind)
    return found


def each_dialog(window: MainWindow, qtbot: QtBot) -> Iterator[tuple[str, QDialog]]:
    """Open one dialog after the other, and close it."""
    for name, opens in DIALOGS.items():
        window.activateWindow()
        opens(window)
        dialog = opened(window, QDialog, qtbot)
        QApplication.processEvents()
        yield name, dialog
        dialog.done(0)
        qtbot.waitUntil(lambda: not [one for one in window.findChildren(QDialog) if one.isVisible()])


def each_page(root: QWidget) -> Iterator[int]:
    """Bring each page of the tabs in a dialog to the front; one that has none is one page."""
    tabs = root.findChild(QTabWidget)
    if tabs is None:
        yield 0
        return
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        QApplication.processEvents()
        yield number


def faint(root: QWidget) -> list[str]:
    """Return the words on labels, buttons and in empty fields whose contrast is too little to be read.

    What cannot be used now is read as well: a person wants to know what it would be.
    """
    found, picture = [], _picture(root)
    for one in root.findChildren(QWidget):
        if not isinstance(one, QLabel | QAbstractButton | QLineEdit) or not one.isVisible():
            continue
        words = one.text() or (one.placeholderText() if isinstance(one, QLineEdit) else "")
        if not words.strip() or one.visibleRegion().boundingRect() != one.rect():  # it is scrolled out of view
            continue
        ratio = _contrast_of(one, picture)
        if ratio < READABLE:
            found.append(f"{words[:60]}: {ratio:.1f}")
    return found


def _picture(root: QWidget) -> _Colours:
    """Return the colours of the window that a widget lies in: rows of numbers, `_SHARP` to a pixel each way."""
    window = root.window()
    picture = QImage(window.size() * _SHARP, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_SHARP)
    picture.fill(window.palette().color(window.backgroundRole()))
    window.render(picture)
    rows = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), picture.bytesPerLine() // 4)
    return rows[:, : picture.width()].copy()


def _contrast_of(part: QWidget, picture: _Colours) -> float:
    """Return the contrast of the colour that stands out most on a widget to the one that covers most of it."""
    place = QRect(part.mapTo(part.window(), QPoint(0, 0)) * _SHARP, part.size() * _SHARP)
    drawn = picture[place.top() : place.bottom() + 1, place.left() : place.right() + 1]
    colours, counts = np.unique(drawn, return_counts=True)
    ground = _name(colours[counts.argmax()])
    return max((contrast(_name(one), ground) for one in colours[counts >= _LEAST_PIXELS]), default=1.0)


def _name(colour: np.uint32) -> str:
    return QColor.fromRgb(int(colour)).name()

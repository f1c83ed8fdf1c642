"""What a person does with the window: drops, clicks, types; every event takes the way that Qt's own takes."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smallprint.ui.export.dialog import ExportDialog
from smallprint.ui.window.main_window import MainWindow

_LEFT, _NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_Dialog = TypeVar("_Dialog", bound=QDialog)


def drop(window: QWidget, paths: Sequence[Path], at: QPoint = QPoint(300, 300)) -> None:  # noqa: B008
    """Drag files over the window and let go of them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, _LEFT, _NO_KEY)
    QCoreApplication.sendEvent(window.windowHandle(), enter)
    assert enter.isAccepted()
    let_go = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, _LEFT, _NO_KEY)
    QCoreApplication.sendEvent(window.windowHandle(), let_go)
    assert let_go.isAccepted()


def click(widget: QWidget) -> None:
    """Click a widget in its middle."""
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, _LEFT)


def click_button(inside: QWidget, name: str) -> None:
    """Click the visible button with an accessible name or text."""
    buttons = inside.findChildren(QAbstractButton)
    click(next(one for one in buttons if one.isVisible() and name in (one.accessibleName(), one.text())))


def click_row(view: QAbstractItemView, row: int) -> None:
    """Click a row of a list, scrolling to it first."""
    index = view.model().index(row, 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), _LEFT, _NO_KEY, view.visualRect(index).center())


def card_row(window: MainWindow, clause: str) -> int:
    """Return the row of the first finding of a clause type."""
    found = next(row for row in window.findings.model.cards() if row.clause.key == clause)
    return window.findings.model.row_of(found.found.finding.id)


def dialog(window: MainWindow, kind: type[_Dialog], qtbot: QtBot) -> _Dialog:
    """Return the open dialog of a kind, waiting for it."""

    def opened() -> list[_Dialog]:
        return [one for one in window.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(opened()))
    return opened()[0]


def save_as(window: MainWindow, target: Path, qtbot: QtBot) -> None:
    """Put a path into the export dialog that is open, and export."""
    asked = dialog(window, ExportDialog, qtbot)
    asked.target.setText(str(target))
    QTest.keyClick(asked.target, Qt.Key.Key_Return)


def idle(window: MainWindow, qtbot: QtBot, minutes: float = 4) -> None:
    """Wait until no job runs or waits, and the window shows it: the end of a job is told in a signal that is queued."""

    def is_idle() -> bool:
        return not window.controller.busy and window.status.cancel_button.isHidden()

    qtbot.waitUntil(is_idle, timeout=round(minutes * 60_000))
    QApplication.processEvents()


def until(qtbot: QtBot, holds: Callable[[], bool], seconds: float = 60) -> None:
    """Wait until something holds."""
    qtbot.waitUntil(holds, timeout=round(seconds * 1000))

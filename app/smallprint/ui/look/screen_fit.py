"""How large the window and its dialogs are at first and at least, on the screen they open on."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from smallprint.ui.look.text_size import scaled

_FIRST, _LEAST = QSize(1389, 868), QSize(640, 400)  # pixels, with letters of usual size
_FRAME = QSize(12, 40)  # what the system puts around a window, at most


def room_on(screen: QRect) -> QSize:
    """Return how large a window may be in the area of a screen that programs may use."""
    return screen.size() - _FRAME


def first_size(screen: QRect) -> QSize:
    """Return the size of a window that was never opened before."""
    return QSize(scaled(_FIRST.width()), scaled(_FIRST.height())).boundedTo(room_on(screen))


def least_size(screen: QRect) -> QSize:
    """Return the least size of a window, which the screen always has room for."""
    return QSize(scaled(_LEAST.width()), scaled(_LEAST.height())).boundedTo(room_on(screen))


def place(window: QWidget) -> None:
    """Give a window the size and place that it has at first, in the middle of its screen."""
    screen = window.screen().availableGeometry()
    window.setMinimumSize(least_size(screen))
    window.resize(first_size(screen))
    room = room_on(screen) - window.size()
    window.move(screen.topLeft() + QPoint(max(0, room.width() // 2), max(0, room.height() // 2)))


def size_dialog(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog a size in usual pixels, as far as its screen has room for it."""
    dialog.resize(bounded(dialog, width, height))


def bounded(dialog: QWidget, width: int, height: int) -> QSize:
    """Return a size in usual pixels as it is now, as far as the screen of a dialog has room for it."""
    return QSize(scaled(width), scaled(height)).boundedTo(room_on(dialog.screen().availableGeometry()))

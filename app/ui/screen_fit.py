"""How large the window is at first and at least, and that it is on a screen there is."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui.text_size import scaled

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


def is_on_a_screen(window: QRect, screens: list[QRect]) -> bool:
    """Say whether a window lies in the areas of the screens, but for a frame: its title could be out of reach."""
    around = (-_FRAME.width(), 0, _FRAME.width(), _FRAME.height())
    return any(screen.adjusted(*around).contains(window) for screen in screens)


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


def keep_on_screen(window: QWidget) -> None:
    """Put a window that was restored to a place beyond the screens where it would be at first."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not window.isMaximized() and not window.isFullScreen() and not is_on_a_screen(window.geometry(), screens):
        place(window)

"""Tells a person at another program, through the desktop, that long work has ended."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from smallprint.ui.window.desktop_message import DesktopMessage


class Notifier(QObject):
    """Shows a message of the desktop with the sentence; a click on it brings the window to the front.

    It stands at the tray, or where there is none, wherever the desktop shows what it is sent over the session bus.
    `told` carries the sentence, whether or not the desktop has a place for it.
    """

    told = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._message = DesktopMessage(self)
        self._message.clicked.connect(self._come_forward)

    def tell(self, sentence: str) -> None:
        """Say it, unless the window is in front."""
        if self._window.isActiveWindow():
            return
        QApplication.alert(self._window)
        self.told.emit(sentence)
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            self._message.show(self._window.windowTitle(), sentence)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self._come_forward)
            self._tray.activated.connect(self._come_forward)
        self._tray.setToolTip(sentence)
        self._tray.show()  # a message needs its icon; it goes when the window is looked at
        self._tray.showMessage(self._window.windowTitle(), sentence, self._window.windowIcon())

    def put_away(self) -> None:
        """Take the icon or the message away: the window is looked at."""
        self._message.close()
        if self._tray is not None:
            self._tray.hide()

    def _come_forward(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        self._window.activateWindow()
        self.put_away()

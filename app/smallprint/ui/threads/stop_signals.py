"""Ctrl-C in the terminal and the end of a session or service close the window as a person does."""

import contextlib
import os
import signal
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from smallprint.system.signals import wanted_signals


class StopSignals(QObject):
    """Closes a window when the process is asked to end; asked a second time, the process ends at once.

    Python runs its signal handlers between its own instructions, of which there are none while Qt waits for events: the
    system writes to a pipe, and Qt listens to that. Where Qt cannot listen to a pipe (Windows), sessions end by an
    event of the window itself.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        if os.name != "posix":
            return
        self._heard, told = os.pipe()
        for end in (self._heard, told):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._heard, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._close)
        self._told = told
        self._before = signal.set_wakeup_fd(told, warn_on_full_buffer=False)
        self._handlers = {one: signal.signal(one, _note) for one in wanted_signals()}

    def end(self) -> None:
        """Give the signals back to whoever had them."""
        if os.name != "posix":
            return
        for one, handler in self._handlers.items():
            signal.signal(one, handler)
        signal.set_wakeup_fd(self._before)
        self._notifier.setEnabled(False)
        for end in (self._heard, self._told):
            os.close(end)

    def _close(self) -> None:
        with contextlib.suppress(BlockingIOError):
            os.read(self._heard, 64)
        for one in self._handlers:
            signal.signal(one, signal.SIG_DFL)
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()  # it would wait for an answer, and the window for it
        self._window.close()


def _note(_signal: int, _frame: FrameType | None) -> None:
    """Do nothing: that there is a handler has the system write to the pipe."""

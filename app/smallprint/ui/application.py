"""Starts Qt and opens the window."""

import logging
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from smallprint.bootstrap import Services
from smallprint.errors import AppError, SettingInvalid
from smallprint.settings import put_settings_aside
from smallprint.system.paths import APP_NAME, shipped
from smallprint.system.reachable import absolute
from smallprint.ui.documents.list_model import DocumentRow
from smallprint.ui.look.text_size import set_text_size
from smallprint.ui.threads.smoothness import smooth_interpreter
from smallprint.ui.threads.stop_signals import StopSignals
from smallprint.ui.threads.trouble import told
from smallprint.ui.translation.chosen import SYSTEM, speak
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.controller import Controller
from smallprint.ui.window.main_window import MainWindow
from smallprint.ui.window.message import message
from smallprint.ui.window.starting import NotStarted, open_first_matter, say_unexpected, stop_threads

_log = logging.getLogger(__name__)


def run_application(services: Services, paths: Sequence[Path]) -> int:
    """Open the window on the newest matter (or one named in `paths`), add the other paths; returns the exit code."""
    application = make_application()
    speak(services.settings.language)
    try:
        window = _opened_window(services, paths)
        while (code := _used(application, window)) == 0 and window.opens_again:
            window.deleteLater()
            speak(services.settings.language)
            window = _opened_window(services, [])
        return code
    except NotStarted:
        return 1
    except Exception as error:  # noqa: BLE001 - the boundary of the process: whatever it was is said, not died of
        say_unexpected(error)
        return 1
    finally:
        stop_threads()
        sys.excepthook = sys.__excepthook__


def _used(application: QApplication, window: MainWindow) -> int:
    """Let a window be used until it is closed; returns the exit code."""
    signals = StopSignals(window)
    with smooth_interpreter():
        code = application.exec()
    signals.end()
    return code


def _opened_window(services: Services, paths: Sequence[Path]) -> MainWindow:
    window = MainWindow(services)
    sys.excepthook = _Reporting(window)
    matters = [path for path in paths if path.suffix == ".smallprint"]
    files = [path for path in paths if path.suffix != ".smallprint"]
    if open_first_matter(window, services, matters) and files:
        window.controller.add(files)
        _show_when_listed(window.controller, files[0])
    window.show()
    QTimer.singleShot(0, window.tour.offer)
    return window


def say_why_not(error: Exception) -> None:
    """Say in a window why the program cannot start: who clicked on its icon sees no terminal."""
    make_application()
    if isinstance(error, AppError):
        message(translated(str(error))).exec()
    else:
        say_unexpected(error)


def offer_defaults(error: SettingInvalid) -> bool:
    """Say that the settings cannot be used, and put them aside where the person agrees; returns whether they did."""
    make_application()
    box = message(
        translated(str(error)),
        tr("The defaults can be used instead. Your settings file is then kept under another name."),
    )
    box.addButton(tr("Quit"), QMessageBox.ButtonRole.RejectRole)
    defaults = box.addButton(tr("Use the defaults"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(defaults)
    box.exec()
    if box.clickedButton() is not defaults:
        return False
    try:
        aside = put_settings_aside()
    except OSError as trouble:
        QMessageBox.warning(
            None, APP_NAME, tr("The settings file cannot be renamed ({strerror}).", strerror=trouble.strerror)
        )
        return False
    _log.warning("The settings were put aside as %s.", aside)
    return True


def make_application() -> QApplication:
    """Return Qt's application with the program's name and icon; raises RuntimeError beside one without windows."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise RuntimeError("a Qt application without windows runs in this process already")
    application.setApplicationName(APP_NAME)
    application.setDesktopFileName(APP_NAME.lower())
    application.setWindowIcon(QIcon(str(shipped("resources", "icons", "smallprint.svg"))))
    application.setStyle("Fusion")
    speak(SYSTEM)
    set_text_size(100)
    return application


def _show_when_listed(controller: Controller, file: Path) -> None:
    """Put a file on view that was named at the start, as soon as the matter lists it."""
    path = absolute(file)

    def look(rows: Sequence[DocumentRow]) -> None:
        named = (row for row in rows if row.summary.name == path.name)
        row = next((row for row in named if controller.matter.documents.path(row.summary.id) == path), None)
        if row is not None:
            controller.documents_changed.disconnect(look)
            QTimer.singleShot(0, controller, partial(controller.show, row.summary.id))

    controller.documents_changed.connect(look)


class _Reporting:
    """Shows what went wrong in a slot: an `AppError` with its sentence, anything else as unexpected and logged."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, AppError):
            _log.critical("An unexpected error.", exc_info=(kind, error, trace))
        self._window.tell_trouble(*told(error))

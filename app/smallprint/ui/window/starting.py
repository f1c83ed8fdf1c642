"""From the window's making to its event loop: whatever goes wrong there is said, and no thread outlives it."""

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from smallprint.bootstrap import Services
from smallprint.system.reachable import is_there, trouble_with
from smallprint.ui.pages.canvas import Canvas
from smallprint.ui.threads.jobs import Jobs
from smallprint.ui.threads.trouble import told
from smallprint.ui.translation.texts import tr
from smallprint.ui.window.main_window import MainWindow
from smallprint.ui.window.message import message

_log = logging.getLogger(__name__)


class NotStarted(Exception):
    """The person closed the program instead of starting without a matter."""


def open_first_matter(window: MainWindow, services: Services, named: Sequence[Path]) -> bool:
    """Open the matter that was named, else the one opened last, else the default one; returns whether one is open.

    What stands in the way is said in a box: in another matter than the one expected, a person might add files without
    noticing. Raises NotStarted.
    """
    wanted = named[0] if named else _last_matter(window, services)
    choices = (wanted, services.default_matter()) if wanted else (services.default_matter(),)
    return any(_opened(window, path) for path in dict.fromkeys(choices))


def say_unexpected(error: BaseException) -> None:
    """Say in a box that the window could not be opened, with what to do."""
    sentence, details = told(error)
    _log.critical("The window could not be opened.", exc_info=error)
    more = tr("Start the program again. If this comes back, send the details below to those who look after it.")
    message(tr("Smallprint could not start. {sentence}", sentence=sentence), more, details).exec()


def stop_threads() -> None:
    """End every thread of every window and wait for it: a running one that is destroyed ends the process.

    They are looked for among the windows' children, since a window whose making failed is known to nobody else.
    """
    for window in QApplication.topLevelWidgets():
        for jobs in window.findChildren(Jobs):
            jobs.stop()
        for canvas in window.findChildren(Canvas):
            canvas.stop()


def _last_matter(window: MainWindow, services: Services) -> Path | None:
    """Return the matter opened last, or the one before where it is gone or the person starts without it."""
    last = services.recent.newest()
    if last is None:
        return None
    while trouble := trouble_with(last):
        box = message(
            tr(
                "The matter “{stem}”, which was open last, cannot be reached ({trouble}).",
                stem=last.stem,
                trouble=trouble,
            ),
            tr(
                "It is in {parent}. Check that this folder is connected and that you may open it, then try "
                "again. Started without it, the program opens another matter; nothing is lost in this one.",
                parent=last.parent,
            ),
        )
        again = box.addButton(tr("Try again"), QMessageBox.ButtonRole.ActionRole)
        if _answer(box) is not again:
            return next(iter(services.recent.reachable()), None)
    if not is_there(last):
        window.notice.say(
            tr(
                "The matter “{stem}”, which was open last, is no longer in {parent}.",
                stem=last.stem,
                parent=last.parent,
            )
        )
        return next(iter(services.recent.reachable()), None)
    return last


def _opened(window: MainWindow, path: Path) -> bool:
    """Open a matter; where that fails in a way nobody foresaw, the person may start without it."""
    try:
        return window.open_matter(path)
    except Exception as error:  # noqa: BLE001 - the boundary of the start: the program must not die of one matter
        _log.critical("A matter could not be opened.", exc_info=error)
        sentence, details = told(error)
        _answer(message(tr("The matter “{stem}” could not be opened.", stem=path.stem), sentence, details))
        return False


def _answer(box: QMessageBox) -> QAbstractButton:
    """Return the button that the person chose beside "Close"; raises NotStarted for that one."""
    without = box.addButton(tr("Start without it"), QMessageBox.ButtonRole.AcceptRole)
    close = box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(without)
    box.setEscapeButton(close)
    box.exec()
    if box.clickedButton() is close:
        raise NotStarted
    return box.clickedButton()

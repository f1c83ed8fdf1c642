"""The program as it is started, which closes once it shows a drawn page: `python -m … MATTER`."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from smallprint.bootstrap import open_services
from smallprint.ui.application import run_application
from smallprint.ui.pages.pages_layout import PagesLayout
from smallprint.ui.window.main_window import MainWindow
from tests.end_to_end.hands import click_row
from tests.ui.pages.laid import pages_of

_LOOK_MS = 100


class _Person:
    """Chooses the first document, waits for its first page, and closes the window."""

    def __init__(self) -> None:
        self._looks = QTimer()
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look)
        self._looks.start()
        self._chosen = False

    def _look(self) -> None:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
        if not windows:
            return
        [window] = windows
        if not self._chosen and window.documents.model.rowCount():
            click_row(window.documents.list, 0)
            self._chosen = True
        canvas = window.view.canvas
        if self._chosen and isinstance(canvas.laid, PagesLayout) and pages_of(canvas).has_image(0):
            self._looks.stop()
            print("a page was drawn")
            window.close()


def main() -> int:
    """Run the program as `smallprint MATTER` does, with a person at it."""
    application = QApplication(sys.argv[:1])
    person = _Person()
    services = open_services()
    code = run_application(services, [Path(sys.argv[1])])
    services.close()
    del person, application
    return code


if __name__ == "__main__":
    sys.exit(main())

"""A person at a full matter: walks through the documents, types into the search, and looks on while one is read."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from smallprint.domain.progress import CancelToken, Progress, Report, Stage
from smallprint.store import open_matter
from smallprint.ui.window.main_window import MainWindow

_BETWEEN_MS = 150
WORDS = "the party t"
_WAIT_MS = 30_000


def waited(milliseconds: int) -> None:
    """Let the event loop run for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(done: Callable[[], bool]) -> None:
    """Let the event loop run until something holds; raises TimeoutError."""
    deadline = time.monotonic() + _WAIT_MS / 1000
    while not done():
        if time.monotonic() > deadline:
            raise TimeoutError("the window did not come to rest")
        waited(20)


def opened(window: MainWindow, documents: int) -> None:
    """Wait until the first document of a full matter is shown, with the strips of all."""
    until(lambda: window.view.document_id != 0)
    model = window.documents.model
    until(lambda: all(model.at(model.index(row)).coverage for row in range(documents)))


def select(window: MainWindow) -> None:
    """Walk down the documents by key, slowly and fast."""
    for step in range(16):
        QTest.keyClick(window.documents.list, Qt.Key.Key_Down)
        waited(_BETWEEN_MS if step < 8 else 30)
    until(lambda: window.view.document_id == window.controller.current_id)
    waited(_BETWEEN_MS)


def type_words(window: MainWindow) -> None:
    """Type words into the search: some letters fast, some with time to look, and choose a hit."""
    top = window.top_bar
    top.search.clear()
    for number, letter in enumerate(WORDS):
        QTest.keyClicks(top.search, letter)
        waited(400 if number % 4 == 3 else _BETWEEN_MS)
    until(lambda: top.hits.isVisible() and top.hits.count() > 1)
    QTest.keyClick(top.search, Qt.Key.Key_Return)
    until(lambda: window.view.document_id == window.controller.current_id)
    waited(_BETWEEN_MS)


def look_on(window: MainWindow) -> None:
    """Look on while a job works on the last document: the list is refreshed about twice a second."""
    path, last = window.controller.matter.path, window.documents.model.rowCount()

    def work(report: Report, token: CancelToken) -> None:
        with open_matter(path) as matter:
            pages = len(matter.documents.coverage(last))
            for page in range(pages):
                token.check()
                matter.documents.viewed(last, page)
                report(Progress(Stage.READ, "last.txt", page, pages, page + 1, pages, document_id=last))
                time.sleep(0.1)

    window.controller._submit(work)
    until(lambda: not window.controller.busy)
    waited(_BETWEEN_MS)


ACTS: dict[str, Callable[[MainWindow], None]] = {"select": select, "type": type_words, "look_on": look_on}

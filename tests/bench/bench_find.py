"""Find in a document of 500 pages: how long until the first hit is on view, and until all are counted."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smallprint.ui.look.theme import light_theme
from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.finder import Lookout
from tests.bench.figure import Figure
from tests.full_desk import until
from tests.ui.pages.paper import pdf

_PAGES, _LINES, _TRIES = 500, 38, 3
_LINE = "The parties agree that nothing in this Agreement shall be construed otherwise."


def figures(_data: Path) -> Iterator[Figure]:
    """Look for a word that stands only on the last page: the worst case for the first hit."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    view = DocumentView(light_theme())
    view.resize(900, 700)
    view.show()
    view.show_document(1, *pdf([*([[_LINE] * _LINES] * (_PAGES - 1)), [_LINE, "An indemnity is owed."]]))
    first, _ = zip(*(_found(view, "indemnity") for _ in range(_TRIES)), strict=True)
    _, many = zip(*(_found(view, "agree that") for _ in range(_TRIES)), strict=True)
    view.stop()
    told = f"{_PAGES} pages, the best of {_TRIES}"
    yield Figure("desk.find_first_hit", min(first), 0.3, "lower", "s", told)
    yield Figure("desk.find_all_hits", min(many), 1, "lower", "s", told)
    del application


def _found(view: DocumentView, words: str) -> tuple[float, float]:
    """Open the find bar and look for words; returns the seconds until the first hit, and until the end."""
    view.canvas.go_to_page(0)
    view.open_find()
    view.find_bar.field.setText(words[:-1])
    started = time.monotonic()
    arrived: list[float] = []

    def hear(_start: int, _end: int) -> None:
        arrived.append(time.monotonic())

    view.finder.arrived.connect(hear)
    QTest.keyClicks(view.find_bar.field, words[-1])
    until(lambda: view.finder.state is Lookout.DONE)
    ended = time.monotonic()
    view.finder.arrived.disconnect(hear)
    view.close_find()
    return arrived[0] - started, ended - started

"""Reading at the desk: how soon the window can be used, how smoothly a long contract scrolls, and what it holds."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
from PySide6.QtWidgets import QApplication

from smallprint.bootstrap import open_services
from smallprint.domain.progress import CancelToken
from smallprint.ui.look.theme import light_theme
from smallprint.ui.pages import DocumentView
from tests.bench.figure import Figure
from tests.full_desk import until, waited
from tests.ui.pages.paper import pdf

_STARTS, _SCROLLED, _VIEWED, _LINES = 3, 150, 300, 38
_LINE = "The parties agree that nothing in this Agreement shall be construed otherwise."
_STEP, _SECONDS = 37, 4.0  # pixels a frame, and how long it is scrolled
_MEGABYTE = 1024 * 1024
_START = """
import sys, time, json
began = time.monotonic()
from smallprint.bootstrap import open_services
from smallprint.ui.application import make_application
application = make_application()
from smallprint.ui.window.main_window import MainWindow
from pathlib import Path
from PySide6.QtCore import QTimer
services = open_services()
window = MainWindow(services)
window.open_matter(Path(sys.argv[1]))
window.show()
def usable():
    print(json.dumps(time.monotonic() - began), flush=True)
    window.close()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, usable))
application.exec()
services.close()
"""


def figures(_data: Path) -> Iterator[Figure]:
    """Start the program, scroll, and view pages with the model loaded."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    yield Figure("desk.window_usable", _start(), 1.5, "lower", "s", f"from the first import, the best of {_STARTS}")
    application = QApplication.instance() or QApplication([])
    view = DocumentView(light_theme())
    view.resize(900, 800)
    view.show()
    yield _scroll(view)
    view.stop()
    yield _memory()
    del application


def _start() -> float:
    taken = []
    with tempfile.TemporaryDirectory() as folder:
        # The modules of an installed program are compiled. Here the first start compiles them, and warms the files.
        compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled")}
        for _ in range(_STARTS + 1):
            environment = {**os.environ, **compiled}
            command = [sys.executable, "-c", _START, str(Path(folder) / "empty.smallprint")]
            ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120, env=environment)
            taken.append(float(json.loads(ended.stdout.strip().splitlines()[-1])))
    return min(taken[1:])


def _scroll(view: DocumentView) -> Figure:
    """Scroll by small steps as fast as frames are painted, pages being drawn meanwhile."""
    view.show_document(1, *pdf([[_LINE] * _LINES] * _SCROLLED))
    waited(800)
    bar, frames = view.canvas.verticalScrollBar(), 0
    begun = time.monotonic()
    while time.monotonic() - begun < _SECONDS:
        bar.setValue((bar.value() + _STEP) % bar.maximum())
        view.canvas.viewport().repaint()
        QApplication.processEvents()
        frames += 1
    rate = frames / (time.monotonic() - begun)
    return Figure("desk.scroll_frames", rate, 30, "higher", "/s", f"{_SCROLLED} pages, pages drawn meanwhile")


def _memory() -> Figure:
    """View every page of a long document in a process of its own: this one holds what was measured before."""
    command = [sys.executable, "-c", f"from {__name__} import view_all; view_all()"]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    held, engine = json.loads(ended.stdout.strip().splitlines()[-1])
    told = f"{_VIEWED} pages viewed, {'model loaded' if engine else 'no model'}, children counted"
    return Figure("desk.memory_viewed", held, 700, "lower", "MB", told)


def view_all() -> None:
    """View every page with the model loaded; print the megabytes of this process and its children, and if it was."""
    application = QApplication([])
    view = DocumentView(light_theme())
    view.resize(900, 800)
    view.show()
    services = open_services()
    engine = services.engine(lambda _progress: None, CancelToken())
    view.show_document(2, *pdf([[_LINE] * _LINES] * _VIEWED))
    waited(500)
    for page in range(_VIEWED):
        view.canvas.go_to_page(page)
        waited(60)
    until(lambda: True)
    here = psutil.Process()
    held = sum(one.memory_info().rss for one in (here, *here.children(recursive=True))) / _MEGABYTE
    print(json.dumps([held, engine is not None]), flush=True)
    services.close()
    view.stop()
    del application

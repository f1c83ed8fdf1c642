"""The window over 300 documents and 100,000 passages: the longest stall while one walks, searches and looks on."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from smallprint.bootstrap import open_services
from smallprint.ui.window.main_window import MainWindow
from tests.bench.figure import Figure
from tests.full_desk import ACTS, opened, until
from tests.full_matter import DOCUMENTS, build_full_matter
from tests.loop_watch import PROMISED_MS, longest_stalls


def figures(_data: Path) -> Iterator[Figure]:
    """Build the matter, and measure each of the things a person does in it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    services = open_services()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "full.smallprint"
        build_full_matter(path, services.catalogue)
        window = MainWindow(services)
        window.show()
        window.open_matter(path)
        opened(window, DOCUMENTS)
        for name, act in ACTS.items():
            stalls = longest_stalls(lambda: window, act)
            tries = f"{DOCUMENTS} documents, the best of {len(stalls)}"
            yield Figure(f"desk.full_{name}_stall_worst", min(stalls), PROMISED_MS, "lower", "ms", tries)
        window.close()
        until(lambda: not window.isVisible())
    services.close()
    del application

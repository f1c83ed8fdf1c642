"""One 30-page contract through the whole pipeline: time to the first finding and to the end, cancelling, memory.

The event loop is watched in the real window (offscreen) while it reviews.
"""

import os
import resource
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from smallprint.bootstrap import Services, open_services
from smallprint.domain.progress import CancelToken, Progress, Stage
from smallprint.errors import Cancelled
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.store import Matter, open_matter
from smallprint.ui.threads.smoothness import smooth_interpreter
from smallprint.ui.window.main_window import MainWindow
from tests.bench.figure import Figure
from tests.loop_watch import Gap, LoopWatch

CONTRACT = "FIDELITYNATIONALINFORMATIONSERVICES,INC_08_05_2009-EX-10.3-INTELLECTUAL PROPERTY AGREEMENT.pdf"


def figures(data: Path) -> Iterator[Figure]:
    """Measure a review of one long contract, and how soon it stops when asked."""
    contract = data / "cuad" / "pdf" / CONTRACT
    if not contract.exists():
        raise FileNotFoundError(2, "missing", str(contract))
    services = open_services()
    try:
        with tempfile.TemporaryDirectory() as folder:
            yield from _review(services, contract, Path(folder) / "whole.smallprint")
            yield from _cancel(services, contract, Path(folder) / "cancelled.smallprint")
            yield from _stall(services, contract, Path(folder) / "window.smallprint")
    finally:
        services.close()
    yield Figure("desk.peak_memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 700, "lower", "MB")


def _review(services: Services, contract: Path, path: Path) -> Iterator[Figure]:
    matter = open_matter(path)
    started = time.monotonic()
    first: list[float] = []

    def report(progress: Progress) -> None:
        if progress.findings and not first:
            first.append(time.monotonic() - started)

    try:
        review_documents(services, matter, add_files(matter, [contract]).ids, report, CancelToken())
        pages = matter.documents.summaries()[0].pages
        took = time.monotonic() - started
    finally:
        matter.close()
    yield Figure("desk.first_finding", first[0] if first else float("inf"), 2, "lower", "s", f"{pages} pages")
    yield Figure("desk.whole_review", took, 20, "lower", "s", "with the judge's reading")


def _cancel(services: Services, contract: Path, path: Path) -> Iterator[Figure]:
    """Cancel in the middle of reading and measure until the review has returned."""
    matter: Matter = open_matter(path)
    token = CancelToken()
    asked: list[float] = []

    def cancel() -> None:
        asked.append(time.monotonic())
        token.cancel()

    timer = threading.Timer(0.05, cancel)

    def report(progress: Progress) -> None:
        if progress.stage is Stage.READ and progress.done == 5:
            timer.start()

    try:
        review_documents(services, matter, add_files(matter, [contract]).ids, report, token)
        latency = float("inf")
    except Cancelled:
        latency = time.monotonic() - asked[0]
    finally:
        timer.cancel()
        matter.close()
    yield Figure("desk.cancel_latency", latency * 1000, 200, "lower", "ms")


def _stall(services: Services, contract: Path, path: Path) -> Iterator[Figure]:
    """Review in the window for half a minute; return its longest stalls, and the longest that was its own doing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    window = MainWindow(services)
    window.show()
    window.open_matter(path)
    watch = LoopWatch()
    gaps: list[Gap] = []

    def begin() -> None:
        watch.start()
        window.controller.add([contract])

    QTimer.singleShot(1000, begin)

    def end() -> None:
        gaps.extend(watch.stop())
        window.close()

    QTimer.singleShot(31_000, end)
    with smooth_interpreter():
        application.exec()
    whole = sorted(gap.whole for gap in gaps)
    yield Figure("desk.loop_stall_worst", whole[-1], 50, "lower", "ms")
    yield Figure("desk.loop_stall_99.9", whole[int(len(whole) * 0.999)], 50, "lower", "ms")
    yield Figure("desk.loop_held_worst", max(gap.held for gap in gaps), 50, "lower", "ms")

"""Images of PDF pages, drawn outside the GUI thread, the most wanted first.

The renderer itself runs in a child process (the file is not trusted); this thread only waits for it.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QImage

from smallprint.errors import AppError, FileLocked
from smallprint.ingest.pdf.render import PageBoxes, PageRenderer, RenderedPage
from smallprint.ui.pages.turning import turn_of
from smallprint.ui.translation.texts import tr

PlaceBoxes = Callable[[int, PageBoxes], object]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A page to draw: its index, device pixels a point, and by how many quarters it is turned clockwise."""

    page: int
    scale: float
    quarters: int = 0


class RenderThread(QThread):
    """Draws the pages that are wanted now; what is no longer wanted when its turn comes is never drawn.

    `placed` carries (job, page, what `place` makes of its boxes) once a page, before it is drawn for the first time;
    `rendered` carries (job, page, scale, QImage, quarters), `failed` (job, page or -1 for the whole file, sentence),
    `locked` the job whose password is missing or wrong; `job` is what `open` returned, and a receiver drops those of
    an earlier one.
    """

    placed = Signal(int, int, object)
    rendered = Signal(int, int, float, QImage, int)
    failed = Signal(int, int, str)
    locked = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = threading.Condition()
        self._job = 0
        self._data: bytes | None = None
        self._password: str | None = None
        self._place: PlaceBoxes = _boxes_alone
        self._wanted: list[Wanted] = []
        self._current: tuple[int, Wanted] | None = None  # the job it is of, and the page that is being drawn
        self._stopping = False

    def open(self, data: bytes, password: str | None = None, place: PlaceBoxes | None = None) -> int:
        """Draw from this file from now on, starting the thread if need be; returns the job's number.

        `place` is called in the thread with a page's index and its boxes: finding the lines of a page takes too long
        for the GUI thread.
        """
        with self._changed:
            self._job += 1
            self._data, self._password, self._wanted = data, password, []
            self._place = place or _boxes_alone
            self._changed.notify()
        if not self.isRunning() and not self._stopping:
            self.start()
        return self._job

    def close_file(self) -> None:
        """Draw nothing any more, and let go of the file."""
        with self._changed:
            if self._data is not None:
                self._job += 1
                self._data, self._password, self._wanted = None, None, []
                self._place = _boxes_alone
                self._changed.notify()

    def want(self, pages: Sequence[Wanted]) -> None:
        """Replace what is wanted of the file opened last, most wanted first."""
        with self._changed:
            self._wanted = [page for page in pages if (self._job, page) != self._current]
            self._changed.notify()

    def stop(self) -> None:
        """End the thread and wait for it (no longer than one page takes to draw)."""
        with self._changed:
            self._stopping = True
            self._wanted = []
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """Draw until stopped; called by Qt in the thread."""
        renderer: PageRenderer | None = None
        opened = 0
        placed: set[int] = set()
        while True:
            task = self._next(opened)
            if task is None:
                break
            job, data, password, place, wanted = task
            try:
                if job != opened:
                    if renderer is not None:
                        renderer.close()
                    renderer, opened = None, job
                    placed.clear()
                if wanted is not None and data is not None:
                    if renderer is None:
                        renderer = _opened(data, password)
                    if wanted.page not in placed:
                        placed.add(wanted.page)
                        self.placed.emit(job, wanted.page, place(wanted.page, renderer.boxes(wanted.page)))
                    image = _image(renderer.render(wanted.page, wanted.scale))
                    if wanted.quarters:
                        image = image.transformed(turn_of(wanted.quarters))
                    self.rendered.emit(job, wanted.page, wanted.scale, image, wanted.quarters)
            except FileLocked:
                self.locked.emit(job)
            except AppError as error:
                self._fail(job, wanted, str(error), opened_file=renderer is not None)
                if renderer is not None:
                    renderer.close()
                renderer = None
            except Exception:  # noqa: BLE001 - the thread's boundary: a bug must not end the drawing of all pages
                _log.exception("a page could not be drawn")
                self._fail(job, wanted, tr("This page could not be drawn because of an unexpected error."), True)
        if renderer is not None:
            renderer.close()

    def _next(self, opened: int) -> tuple[int, bytes | None, str | None, PlaceBoxes, Wanted | None] | None:
        with self._changed:
            self._current = None
            while not self._stopping and not self._wanted and self._job == opened:
                self._changed.wait()
            if self._stopping:
                return None
            wanted = self._wanted.pop(0) if self._wanted else None
            self._current = (self._job, wanted) if wanted is not None else None
            return self._job, self._data, self._password, self._place, wanted

    def _fail(self, job: int, wanted: Wanted | None, sentence: str, opened_file: bool) -> None:
        page = wanted.page if wanted is not None and opened_file else -1
        self.failed.emit(job, page, sentence)


def _boxes_alone(_page: int, boxes: PageBoxes) -> object:
    return boxes


def _opened(data: bytes, password: str | None) -> PageRenderer:
    renderer = PageRenderer()
    try:
        renderer.open(data, password)
    except AppError:
        renderer.close()
        raise
    return renderer


def _image(page: RenderedPage) -> QImage:
    """Return an image that owns its pixels."""
    return QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32).copy()

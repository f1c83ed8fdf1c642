"""The pictures of a PDF's pages: drawn in another thread when they are seen, and kept as far as memory wants it."""

import math
from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage

from smallprint.ui.pages.layout import Port
from smallprint.ui.pages.render_thread import PlaceBoxes, RenderThread, Wanted
from smallprint.ui.translation.texts import tr

POINT = 96 / 72  # pixels a point at zoom 1.0
_CACHE_BYTES = 96 * 1024 * 1024
_IMAGE_BYTES = 64 * 1024 * 1024  # a page at four times life size is sharp with less, unless the screen is a fine one
_PIXEL_BYTES = 4
_WHOLE_FILE = -1  # among the pages that could not be drawn

Size = tuple[float, float]


class PageImages(QObject):
    """Pictures of the pages of one file; `stop()` must be called before it is destroyed.

    `in_view` says which are the first and the last page that is seen. `placed` carries a page and what `place` makes
    of its boxes, `thumbnail_drawn` a page and its small picture.
    """

    thumbnail_drawn = Signal(int, QImage)
    placed = Signal(int, object)

    def __init__(self, port: Port, in_view: Callable[[], tuple[int, int]], parent: QObject) -> None:
        super().__init__(parent)
        self._port = port
        self._in_view = in_view
        self._sizes: Sequence[Size] = ()
        self._turned = 0
        self._kept: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._asked: list[Wanted] = []
        self._thumbnails: list[Wanted] = []
        self._failed: set[int] = set()
        self._trouble = ""
        self._job = 0
        self._thread = RenderThread()
        self._thread.placed.connect(self._take_place)
        self._thread.rendered.connect(self._take)
        self._thread.failed.connect(self._take_failure)
        self._thread.locked.connect(self._take_lock)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    @property
    def trouble(self) -> str:
        """The sentence on pages that could not be drawn, else ""."""
        return self._trouble

    def has_failed(self, page: int) -> bool:
        """Say whether a page, or the whole file, cannot be drawn."""
        return page in self._failed or _WHOLE_FILE in self._failed

    def is_exact(self, page: int) -> bool:
        """Say whether a page is drawn at the present zoom."""
        return page in self._kept and self._kept[page][0] == self._scale(page)

    def of(self, page: int) -> QImage | None:
        """Return the picture of a page that is drawn now, whatever its zoom."""
        if page not in self._kept:
            return None
        self._kept.move_to_end(page)
        return self._kept[page][1]

    def open(self, original: bytes, password: str | None, sizes: Sequence[Size], place: PlaceBoxes) -> None:
        """Draw from this file, with pages of these sizes in points, none of them turned."""
        self._sizes, self._turned = sizes, 0
        self._job = self._thread.open(original, password, place)

    def turn(self, quarters: int, sizes: Sequence[Size]) -> None:
        """Draw the pages turned clockwise by so many quarters; `sizes` are those of the turned pages."""
        self._sizes, self._turned = sizes, quarters
        self._kept.clear()
        self._asked.clear()
        self._thumbnails.clear()

    def close(self) -> None:
        """Let go of the file and of what was drawn of it."""
        self._thread.close_file()
        self._job, self._sizes, self._trouble = 0, (), ""
        self._kept.clear()
        self._asked.clear()
        self._thumbnails.clear()
        self._failed.clear()

    def stop(self) -> None:
        """End the drawing thread and wait for it."""
        self._thread.stop()

    def ask(self) -> None:
        """Ask for the pages in view, then for their neighbours, as far as they are not there yet."""
        if _WHOLE_FILE in self._failed or not self._job:
            return
        first, last = self._in_view()
        around = [*range(first, last + 1)]
        if (last - first + 3) * self._bytes(first) <= _CACHE_BYTES:  # else the neighbours would not be kept
            around += [last + 1, first - 1]
        asked = [
            Wanted(index, self._scale(index), self._turned)
            for index in around
            if 0 <= index < len(self._sizes) and index not in self._failed and not self.is_exact(index)
        ]
        asked += self._thumbnails  # what is read comes first
        if asked != self._asked:
            self._asked = asked
            self._thread.want(asked)

    def want_thumbnails(self, wanted: Sequence[tuple[int, float]]) -> None:
        """Draw small pictures of pages, each so many pixels a point; `thumbnail_drawn` follows, in this order."""
        self._thumbnails = [Wanted(page, scale, self._turned) for page, scale in wanted]
        self.ask()

    def _scale(self, index: int) -> float:
        """Return the device pixels of a point of a page at the present zoom, as far as a picture may be so large."""
        width, height = self._sizes[index]
        most = math.sqrt(_IMAGE_BYTES / (_PIXEL_BYTES * width * height))
        return round(min(self._port.zoom * POINT * self._port.fineness(), most), 4)

    def _bytes(self, index: int) -> float:
        width, height = self._sizes[index]
        return _PIXEL_BYTES * width * height * self._scale(index) ** 2

    def _take_place(self, job: int, page: int, placed: object) -> None:
        if job == self._job:
            self.placed.emit(page, placed)

    def _take(self, job: int, page: int, scale: float, image: QImage, quarters: int) -> None:
        if job != self._job or quarters != self._turned:
            return
        drawn = Wanted(page, scale, quarters)
        self._asked = [wanted for wanted in self._asked if wanted != drawn]
        if drawn in self._thumbnails:
            self._thumbnails.remove(drawn)
            self.thumbnail_drawn.emit(page, image)
            if scale != self._scale(page):
                return
        self._kept[page] = (scale, image)
        self._kept.move_to_end(page)
        self._drop()
        self._port.redraw()

    def _drop(self) -> None:
        """Let go of the pages drawn longest ago that are not in view, as far as memory wants it."""
        held = sum(entry.sizeInBytes() for _, entry in self._kept.values())
        first, last = self._in_view()
        for page in [one for one in self._kept if not first <= one <= last]:
            if held <= _CACHE_BYTES:
                return
            held -= self._kept.pop(page)[1].sizeInBytes()

    def _take_failure(self, job: int, page: int, sentence: str) -> None:
        if job == self._job:
            self._failed.add(page)
            self._trouble = sentence
            self._port.redraw()

    def _take_lock(self, job: int) -> None:
        if job == self._job and _WHOLE_FILE not in self._failed:
            locked = tr("This file is locked: its pages are drawn once you give its password.")
            self._take_failure(job, _WHOLE_FILE, locked)
            self._port.ask_password()

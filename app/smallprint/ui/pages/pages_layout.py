"""PDF pages as pages, one under the other: where they and their characters stand, and how they are painted."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import partial
from itertools import accumulate

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from smallprint.domain.anchor import Rect
from smallprint.domain.clause import ClauseGroup
from smallprint.domain.document import Document, Page
from smallprint.ingest.pdf.render import PageBoxes
from smallprint.ui.look.theme import light_theme
from smallprint.ui.pages.layout import Fit, Port
from smallprint.ui.pages.page_images import POINT, PageImages
from smallprint.ui.pages.page_text import PageCharacters
from smallprint.ui.pages.recognised import ROOM, Recognised, above, edge, how_recognised, paint_recognised
from smallprint.ui.pages.turning import as_read, point_as_seen
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import marked, tr

_QUARTERS = 4  # of a turn
_GAP = ROOM
_SIDE = 24.0
_COMFORTABLE = 1.25
_PAGE_NUMBER = 12  # characters of the longest number at the foot of a page, as in "- 12 / 34 -"
_LETTER = (612.0, 792.0)
_DIM = "#e4e2dd"  # paper in the dark theme: white enough to stay paper, dark enough not to glare
_PAD_ABOVE, _PAD_BELOW, _PAD_SHARE = 1.0, 2.5, 0.14  # pixels, and at most so much of the line's height
_TAG_FROM_TEXT, _TAG_FROM_EDGE = 14.0, 8.0


class PagesLayout(QObject):
    """The pages of a PDF; `stop()` must be called before it is destroyed."""

    thumbnail_drawn = Signal(int, QImage)
    accessible_name = marked("Pages of the document")
    blend = QPainter.CompositionMode.CompositionMode_Multiply

    def __init__(self, port: Port, parent: QObject) -> None:
        super().__init__(parent)
        self._port = port
        self._document: Document | None = None
        self._papers: list[tuple[float, float]] = []  # sizes as the file has them
        self._sizes: list[tuple[float, float]] = []  # as they are shown
        self._turned = 0
        self._tops: list[float] = []
        self._width = 0.0
        self._texts: dict[int, PageCharacters] = {}
        self._recognised: dict[int, Recognised | None] = {}
        self._paper_ink = light_theme().ink
        self._paper_groups = light_theme().groups
        self._images = PageImages(port, self._visible_pages, self)
        self._images.placed.connect(self._take_text)
        self._images.thumbnail_drawn.connect(self.thumbnail_drawn)

    @property
    def trouble(self) -> str:
        """The sentence shown where pages could not be drawn and their text stands in, else ""."""
        return self._images.trouble

    def has_image(self, page: int) -> bool:
        """Say whether a page is drawn at the present zoom."""
        return self._images.is_exact(page)

    def stop(self) -> None:
        """End the drawing thread and wait for it."""
        self._images.stop()

    def clear(self) -> None:
        """Let go of the document and its file."""
        self._document = None
        self._images.close()
        self._papers, self._sizes, self._tops = [], [], []
        self._recognised.clear()
        self._texts.clear()

    def load(self, document: Document, original: bytes, password: str | None) -> None:  # noqa: D102
        self._document = document
        self._turned = 0
        self._sizes = self._papers = [
            (page.width, page.height) if page.width > 0 and page.height > 0 else _LETTER for page in document.pages
        ]
        self._images.open(original, password, self._sizes, partial(_placed, document))

    def relayout(self) -> None:  # noqa: D102
        scale = self._port.zoom * POINT
        heights = [round(height * scale) + _GAP for _, height in self._sizes]
        self._tops = [_GAP + before for before in accumulate(heights, initial=0.0)]
        widest = max((round(width * scale) for width, _ in self._sizes), default=0)
        self._width = max(float(self._port.port_size().width()), widest + 2 * _SIDE)
        self._port.set_extent(widest + 2 * _SIDE, self._tops[-1] if self._tops else 0.0)

    def moved(self) -> None:
        """Do nothing: what is seen is asked for when it is painted."""

    def prepare(self, offset: int) -> None:
        """Do nothing: where a page stands is always known."""

    @property
    def turned(self) -> int:  # noqa: D102
        return self._turned

    def turn(self, quarters: int) -> None:  # noqa: D102
        if quarters % _QUARTERS == self._turned:
            return
        self._turned = quarters % _QUARTERS
        self._sizes = [paper[::-1] if self._turned % 2 else paper for paper in self._papers]
        self._images.turn(self._turned, self._sizes)

    def show_changes(self, shown: bool) -> None:  # noqa: ARG002, D102
        return

    def fitting_zoom(self, fit: Fit) -> float:  # noqa: D102
        widest = max((width for width, _ in self._sizes), default=_LETTER[0])
        zoom = (self._port.port_size().width() - 2 * _SIDE) / (widest * POINT)
        if fit is Fit.PAGE:
            tallest = max((height for _, height in self._sizes), default=_LETTER[1])
            return min(zoom, (self._port.port_size().height() - 2 * _GAP) / (tallest * POINT))
        return min(zoom, _COMFORTABLE) if fit is Fit.COMFORT else zoom

    # Geometry -----------------------------------------------------------------------------------------------------

    def page_rect(self, index: int) -> QRectF:
        """Return a page's paper in content coordinates, on whole pixels."""
        scale = self._port.zoom * POINT
        width, height = round(self._sizes[index][0] * scale), round(self._sizes[index][1] * scale)
        return QRectF(round((self._width - width) / 2), self._tops[index], width, height)

    def page_at(self, y: float) -> int:  # noqa: D102
        return min(max(bisect_right(self._tops, y + _GAP / 2) - 1, 0), len(self._sizes) - 1)

    def page_line(self, index: int, share: float) -> float:  # noqa: D102
        rect = self.page_rect(index)
        return rect.top() - _GAP if share == 0.0 else rect.top() + share * rect.height()

    def visible_span(self) -> tuple[int, int]:  # noqa: D102
        if self._document is None or not self._tops:
            return (0, 0)
        first, last = self._visible_pages()
        return (self._document.pages[first].start, self._document.pages[last].end)

    def span_rects(self, start: int, end: int) -> list[QRectF]:  # noqa: D102
        if self._document is None:
            return []
        rects = []
        for index in range(self._document.page_at(start).index, len(self._document.pages)):
            page = self._document.pages[index]
            if page.start >= end:
                break
            last = end if end <= page.end else self._before_number(page)
            rects += [self._line_rect(index, rect) for rect in self._text(index).rects(start, last)]
        return rects

    def _before_number(self, page: Page) -> int:
        """Return where words that go on on the next page end on this one: before a number at its foot."""
        assert self._document is not None  # only asked while one is shown
        words = self._document.text[page.start : page.end].rstrip()
        line = words.rfind("\n") + 1
        numbered = 0 < len(words) - line <= _PAGE_NUMBER and not any(letter.isalpha() for letter in words[line:])
        return page.start + line if line and numbered else page.end

    def offset_at(self, point: QPointF) -> int:  # noqa: D102
        if not self._sizes:
            return 0
        index, x, y = self.held(point)
        return self._text(index).offset_at(x, y)

    def over_text(self, point: QPointF) -> bool:  # noqa: D102
        index, x, y = self.held(point)
        return self._text(index).over_text(x, y)

    def line_at(self, offset: int) -> tuple[int, int]:  # noqa: D102
        return self._text(self._document_page(offset).index).line_at(offset)

    def held(self, point: QPointF) -> tuple[int, float, float]:  # noqa: D102
        index = self.page_at(point.y())
        inside = (point - self.page_rect(index).topLeft()) / (self._port.zoom * POINT)
        return (index, *self._upright(index, inside.x(), inside.y()))

    def found(self, held: tuple[int, float, float]) -> QPointF:  # noqa: D102
        index, x, y = held
        return self.page_rect(index).topLeft() + self._as_turned(index, x, y) * (self._port.zoom * POINT)

    def _upright(self, index: int, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the turned page is on the page as the file has it."""
        width, height = self._papers[index]
        return ((x, y), (y, height - x), (width - x, height - y), (width - y, x))[self._turned]

    def _as_turned(self, index: int, x: float, y: float) -> QPointF:
        """Return where a point of the page as the file has it is on the turned page."""
        width, height = self._papers[index]
        return QPointF(*((x, y), (height - y, x), (width - x, height - y), (y, width - x))[self._turned])

    def _line_rect(self, index: int, rect: Rect) -> QRectF:
        """Return a line of a page, in points, as it is marked."""
        corners = self.found((index, rect.left, rect.top)), self.found((index, rect.right, rect.bottom))
        line = QRectF(*corners).normalized()
        return line.adjusted(-0.5, -_PAD_ABOVE, 0.5, min(_PAD_BELOW, _PAD_SHARE * line.height()))

    def tag_left(self, line: QRectF, width: float) -> float:  # noqa: D102
        index = self.page_at(point_as_seen(line.center(), self._turned).y())
        [paper] = as_read([self.page_rect(index)], self._turned)
        beside = paper.left() + self._text(index).right * self._port.zoom * POINT + _TAG_FROM_TEXT
        return min(max(beside, line.right() + _TAG_FROM_EDGE), paper.right() - width - _TAG_FROM_EDGE)

    def hint_at(self, point: QPointF) -> str:  # noqa: D102
        index = min(max(bisect_right(self._tops, point.y() + _GAP) - 1, 0), len(self._sizes) - 1)
        page, paper = self._how_recognised(index), self.page_rect(index)
        there = above(paper).contains(point) or edge(paper).adjusted(-4, 0, 3, 0).contains(point)
        return page.tooltip if page is not None and there else ""

    def mark_colours(self, group: ClauseGroup) -> tuple[QColor, QColor]:
        """Return the light theme's colours: paper is light in both."""
        colours = self._paper_groups[group]
        return QColor(colours.ground), QColor(colours.line)

    def tag_colour(self, group: ClauseGroup) -> QColor:  # noqa: D102
        return QColor(self._paper_groups[group].tag)

    def selection_colour(self) -> QColor:
        """Return a light ground, which is multiplied onto the paper."""
        return QColor("#bfdcdf")

    def hit_colours(self) -> tuple[QColor, QColor]:
        """Return the light theme's colours: paper is light in both."""
        return QColor(light_theme().hit), QColor(light_theme().hit_on_view)

    def description(self, page: int) -> str:
        """Return how a page was read, for a screen reader."""
        how = self._how_recognised(page) if self._document is not None else None
        if self._document is None or how is None:
            return ""
        return tr("Page {page}: {how}", page=self._document.pages[page].label, how=how.words)

    def _how_recognised(self, index: int) -> Recognised | None:
        """Return how a page was recognised: worked out when it is looked at, since a page has many words."""
        if index not in self._recognised:
            assert self._document is not None  # only asked while one is shown
            self._recognised[index] = how_recognised(self._document, index)
        return self._recognised[index]

    def _document_page(self, offset: int) -> Page:
        assert self._document is not None  # only asked while one is shown
        return self._document.page_at(offset)

    def _text(self, index: int) -> PageCharacters:
        if index not in self._texts:
            assert self._document is not None  # only asked while one is shown
            self._texts[index] = PageCharacters(self._document.pages[index], self._document.text)
        return self._texts[index]

    def _visible_pages(self) -> tuple[int, int]:
        top = self._port.scrolled().y()
        return self.page_at(top - _GAP), self.page_at(top + self._port.port_size().height() + _GAP / 2)

    # Images -------------------------------------------------------------------------------------------------------

    def want_thumbnails(self, pages: Sequence[int], width: float) -> None:
        """Draw small pictures of pages, so many pixels wide; `thumbnail_drawn` follows for each, in this order."""
        fine = self._port.fineness()
        self._images.want_thumbnails([(page, round(width * fine / self._papers[page][0], 4)) for page in pages])

    def _take_text(self, index: int, text: PageCharacters) -> None:
        """Go over from estimated places on a page to exact ones."""
        if self._document is None or self._document.pages[index].boxes:
            return
        page = self._document.pages[index]
        self._texts[index] = text
        self._port.forget_rects(page.start, page.end)
        self._port.redraw()

    # Painting -----------------------------------------------------------------------------------------------------

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:  # noqa: D102
        self._images.ask()
        first, last = self._visible_pages()
        for index in range(first, last + 1):
            paper = self.page_rect(index)
            if (page := self._how_recognised(index)) is not None:
                paint_recognised(painter, paper, page, self._port.theme)
            if not paper.adjusted(-2, -2, 2, 2).intersects(clip):
                continue
            painter.fillRect(paper.adjusted(-1, -1, 1, 1), QColor(self._port.theme.line))
            painter.fillRect(paper, QColor("#ffffff"))
            if (image := self._images.of(index)) is not None:
                self._paint_image(painter, paper, image, exact=self.has_image(index))
            elif self._images.has_failed(index):
                self._paint_text(painter, index, paper)
                if index == first:
                    self._paint_trouble(painter, paper)
            if self._port.theme.dark:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
                painter.fillRect(paper, QColor(_DIM))
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _paint_image(self, painter: QPainter, paper: QRectF, image: QImage, exact: bool) -> None:
        ratio = self._port.fineness()
        size = image.deviceIndependentSize() / ratio
        whole = exact and abs(size.width() - paper.width()) < 2 and abs(size.height() - paper.height()) < 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not whole)
        painter.save()
        painter.setClipRect(paper, Qt.ClipOperation.IntersectClip)
        painter.drawImage(QRectF(paper.topLeft(), size) if whole else paper, image)
        painter.restore()

    def _paint_text(self, painter: QPainter, index: int, paper: QRectF) -> None:
        """Paint the page's text where it stands, instead of its image."""
        assert self._document is not None  # only painted while one is shown
        scale = self._port.zoom * POINT
        painter.setPen(QColor(self._paper_ink))
        painter.save()
        painter.translate(paper.topLeft() + self._as_turned(index, 0.0, 0.0) * scale)
        painter.rotate(90.0 * self._turned)
        for line in self._text(index).lines():
            area = QRectF(line.rect.left, line.rect.top, line.rect.width, line.rect.height)
            font = QFont("Liberation Serif")
            font.setStyleHint(QFont.StyleHint.Serif)
            font.setPixelSize(max(1, round(area.height() * 0.9 * scale)))
            text = " ".join(self._document.text[line.start : line.end].split())
            natural = QFontMetricsF(font).horizontalAdvance(text)
            if natural <= 0:
                continue
            painter.save()
            painter.setFont(font)
            painter.translate(QPointF(area.left(), area.bottom() - 0.2 * area.height()) * scale)
            painter.scale(area.width() * scale / natural, 1.0)
            painter.drawText(QPointF(0, 0), text)
            painter.restore()
        painter.restore()

    def _paint_trouble(self, painter: QPainter, paper: QRectF) -> None:
        band = QRectF(paper.left(), max(paper.top(), self._port.scrolled().y()), paper.width(), 40)
        painter.fillRect(band, QColor("#fdf0d9"))
        painter.setPen(QColor("#7a4510"))
        painter.setFont(self._port.base_font())
        words = painter.fontMetrics().elidedText(
            f"{translated(self.trouble)} {tr('The text of the page is shown instead.')}",
            Qt.TextElideMode.ElideRight,
            int(band.width()) - 32,
        )
        painter.drawText(band.adjusted(16, 0, -16, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Paint nothing: the text is part of the page."""


def _placed(document: Document, index: int, boxes: PageBoxes) -> PageCharacters:
    page, text = document.pages[index], document.text
    placed = PageCharacters(page, text, boxes.fitted(text[page.start : page.end]))
    placed.lines()
    return placed

"""Word and plain text as flowing text on a column of readable width."""

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer
from PySide6.QtGui import QColor, QFontDatabase, QPainter

from smallprint.domain.clause import ClauseGroup
from smallprint.domain.document import BlockKind, Document
from smallprint.ui.pages.flow_layout import TEXT_PIXELS, Flow
from smallprint.ui.pages.layout import Fit, Port
from smallprint.ui.pages.marks import thin
from smallprint.ui.pages.tracked import Tracked
from smallprint.ui.translation.texts import marked

_COLUMN = 38 * TEXT_PIXELS  # about 85 characters a line
_LEFT, _RIGHT = 64.0, 92.0  # margins of the paper; the right one holds the tags
_NARROW_LEFT, _NARROW_RIGHT = 24.0, 56.0
_OUTSIDE, _HEAD = 16.0, 48.0
_LEAST_COLUMN = 120.0
_BEYOND = 240.0  # laid out above and below what is in view
_STEP_SECONDS = 0.005
_SERIFS = ("Times New Roman", "Liberation Serif", "Noto Serif", "DejaVu Serif")
_SELECTION = 0.28  # opacity of the accent as the ground of selected text
_DARK_GROUND = 0.24  # opacity of a group's line colour as a ground in the dark theme


class TextLayout(QObject):
    """A document without fixed pages; zoom is the size of its letters."""

    accessible_name = marked("Text of the document")
    blend = QPainter.CompositionMode.CompositionMode_SourceOver

    def __init__(self, port: Port, parent: QObject) -> None:
        super().__init__(parent)
        self._port = port
        self._document: Document | None = None
        self._flow: Flow | None = None
        self._filling = False
        self._tracked: Tracked | None = None
        self._shows_changes = True
        self._rest = QTimer(self, interval=0)
        self._rest.timeout.connect(self._lay_out_more)

    def clear(self) -> None:
        """Let go of the document."""
        self._rest.stop()
        self._flow, self._document = None, None

    def stop(self) -> None:
        """End the laying out of the rest."""
        self._rest.stop()

    def load(self, document: Document, original: bytes, password: str | None) -> None:  # noqa: ARG002, D102
        self._document = document
        families = set(QFontDatabase.families())
        self._flow = Flow(document, next((name for name in _SERIFS if name in families), "serif"))
        if not self._flow.paragraphs:
            self._flow = None
            return
        self._tracked = Tracked(document)
        self._flow.theme, self._flow.tracked = self._port.theme, self._tracked if self._shows_changes else None

    def relayout(self) -> None:  # noqa: D102
        if self._flow is None:
            self._port.set_extent(0, 0)
            return
        self._flow.resize(self._port.zoom, self._text_width())
        self._fill()
        self._rest.start()

    @property
    def turned(self) -> int:
        """Nothing: flowing text stays upright."""
        return 0

    def turn(self, quarters: int) -> None:  # noqa: ARG002, D102
        return

    def show_changes(self, shown: bool) -> None:  # noqa: D102
        self._shows_changes = shown
        if self._flow is not None:
            self._flow.tracked = self._tracked if shown else None
            self._flow.forget_shapes()

    def fitting_zoom(self, fit: Fit) -> float:  # noqa: D102
        if fit is not Fit.WIDTH:
            return 1.0
        return (self._port.port_size().width() - 2 * _OUTSIDE - _LEFT - _RIGHT) / _COLUMN

    def prepare(self, offset: int) -> None:
        """Lay out what stands around an offset."""
        if self._flow is not None:
            index = self._flow.at_offset(offset)
            height = self._port.port_size().height()
            first = self._flow.top(index)
            self._flow.ensure(first - height, first + height)
            self._changed()

    # Geometry -----------------------------------------------------------------------------------------------------

    def page_at(self, y: float) -> int:  # noqa: D102
        if self._document is None or self._flow is None:
            return 0
        index = self._flow.at_height(y - self._origin().y())
        return self._document.page_at(self._flow.paragraphs[index].start).index

    def page_line(self, index: int, share: float) -> float:  # noqa: D102
        if self._document is None or self._flow is None:
            return 0.0
        page = self._document.pages[index]
        offset = page.start + share * (page.end - page.start)
        if offset == 0:
            return 0.0
        paragraph = self._flow.at_offset(int(offset))
        return self._origin().y() + self._flow.top(paragraph)

    def visible_span(self) -> tuple[int, int]:  # noqa: D102
        if self._flow is None:
            return (0, 0)
        first, last = self._visible()
        return (self._flow.paragraphs[first].start, self._flow.paragraphs[last].end)

    def span_rects(self, start: int, end: int) -> list[QRectF]:  # noqa: D102
        if self._flow is None:
            return []
        rects: list[QRectF] = []
        first, last = self._flow.at_offset(start), self._flow.at_offset(max(end - 1, start))
        shaped = [(index, self._flow.cells(index)) for index in range(first, last + 1)]
        for index, cells in shaped:
            for cell in cells:
                if cell.start < end and cell.end > start:
                    rects += cell.rects(start, end, self._origin() + self._flow.corner(index, cell))
        return rects

    def offset_at(self, point: QPointF) -> int:  # noqa: D102
        if self._flow is None:
            return 0
        inside = point - self._origin()
        index = self._flow.at_height(inside.y())
        cells = self._flow.cells(index)
        cell = next((cell for cell in reversed(cells) if inside.x() >= cell.left), cells[0])
        local = inside - self._flow.corner(index, cell)
        return cell.offset_at(local.x(), local.y())

    def over_text(self, point: QPointF) -> bool:  # noqa: D102
        return self._flow is not None and 0 <= (point - self._origin()).x() <= self._text_width()

    def line_at(self, offset: int) -> tuple[int, int]:  # noqa: D102
        if self._flow is None:
            return (offset, offset)
        cells = self._flow.cells(self._flow.at_offset(offset))
        cell = next((cell for cell in cells if offset <= cell.end), cells[-1])
        return cell.line_at(offset)

    def held(self, point: QPointF) -> tuple[int, float, float]:  # noqa: D102
        if self._flow is None:
            return (0, 0.0, 0.0)
        y = point.y() - self._origin().y()
        if y < 0:
            return (-1, 0.0, point.y())
        index = self._flow.at_height(y)
        height = max(self._flow.top(index + 1) - self._flow.top(index), 1.0)
        return (index, 0.0, (y - self._flow.top(index)) / height)

    def found(self, held: tuple[int, float, float]) -> QPointF:  # noqa: D102
        index, _, share = held
        if self._flow is None or index < 0:
            return QPointF(0, share)
        self._flow.cells(index)
        top = self._flow.top(index)
        return QPointF(self._port.scrolled().x(), self._origin().y() + top + share * (self._flow.top(index + 1) - top))

    def tag_left(self, line: QRectF, width: float) -> float:  # noqa: ARG002, D102
        right = self._origin().x() + self._text_width() + 14
        return min(right, self._paper().right() - width - 6)

    def mark_colours(self, group: ClauseGroup) -> tuple[QColor, QColor]:
        """Return the theme's colours; in the dark theme the ground is the line colour laid on thinly."""
        colours = self._port.theme.groups[group]
        ground, line = QColor(colours.ground), QColor(colours.line)
        if self._port.theme.dark:
            ground = QColor(line)
            ground.setAlphaF(_DARK_GROUND)
        return ground, line

    def tag_colour(self, group: ClauseGroup) -> QColor:  # noqa: D102
        return QColor(self._port.theme.groups[group].tag)

    def selection_colour(self) -> QColor:  # noqa: D102
        return thin(QColor(self._port.theme.accent), _SELECTION)

    def hit_colours(self) -> tuple[QColor, QColor]:  # noqa: D102
        return QColor(self._port.theme.hit), QColor(self._port.theme.hit_on_view)

    def hint_at(self, point: QPointF) -> str:
        """Return who changed or commented the words at a point, where that is shown."""
        shown = self._flow is not None and self._flow.tracked is not None and self.over_text(point)
        return self._tracked.told_at(self.offset_at(point)) if shown and self._tracked is not None else ""

    def description(self, page: int) -> str:  # noqa: ARG002
        """Return nothing: a page of flowing text was read as it is."""
        return ""

    def _margins(self) -> tuple[float, float]:
        roomy = self._port.port_size().width() >= 560
        return (_LEFT, _RIGHT) if roomy else (_NARROW_LEFT, _NARROW_RIGHT)

    def _text_width(self) -> float:
        room = self._port.port_size().width() - 2 * _OUTSIDE - sum(self._margins())
        return max(min(_COLUMN * self._port.zoom, room), _LEAST_COLUMN)

    def _paper(self) -> QRectF:
        left, right = self._margins()
        width = self._text_width() + left + right
        height = (self._flow.height if self._flow is not None else 0.0) + 2 * _HEAD
        return QRectF(round(max((self._port.port_size().width() - width) / 2, 0.0)), _OUTSIDE, width, height)

    def _origin(self) -> QPointF:
        return self._paper().topLeft() + QPointF(self._margins()[0], _HEAD)

    def _visible(self) -> tuple[int, int]:
        assert self._flow is not None  # only asked while one is shown
        top = self._port.scrolled().y() - self._origin().y()
        bottom = top + self._port.port_size().height() + _BEYOND
        return self._flow.at_height(top - _BEYOND), self._flow.at_height(bottom)

    # Laying out where it is seen, and the rest when there is time -------------------------------------------------

    def moved(self) -> None:
        """Lay out what is seen now."""
        self._fill()

    def _fill(self) -> None:
        """Lay out what is in view; what is at its top stays there."""
        if self._flow is None or self._filling:
            return
        self._filling = True
        held = self.held(self._port.scrolled())
        before = self._flow.height
        top = self._port.scrolled().y() - self._origin().y()
        self._flow.ensure(top - _BEYOND, top + self._port.port_size().height() + _BEYOND)
        self._keep(held, before)
        self._filling = False

    def _lay_out_more(self) -> None:
        if self._flow is None or self._port.gliding:
            return
        self._filling = True
        held = self.held(self._port.scrolled())
        before = self._flow.height
        if not self._flow.step(_STEP_SECONDS):
            self._rest.stop()
        self._keep(held, before)
        self._filling = False

    def _keep(self, held: tuple[int, float, float], before: float) -> None:
        self._changed()
        assert self._flow is not None  # only called while one is shown
        if self._flow.height != before and held[0] >= 0:
            self._port.scroll_to(self.found(held).y())
            self._port.redraw()

    def _changed(self) -> None:
        self._port.forget_rects()
        paper = self._paper()
        self._port.set_extent(paper.width(), paper.bottom() + _OUTSIDE)

    # Painting -----------------------------------------------------------------------------------------------------

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:  # noqa: ARG002, D102
        paper = self._paper()
        painter.fillRect(paper.adjusted(-1, -1, 1, 1), QColor(self._port.theme.line))
        painter.fillRect(paper, QColor(self._port.theme.raised))

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:  # noqa: ARG002, D102
        if self._flow is None:
            return
        if self._flow.theme is not self._port.theme:
            self._flow.theme = self._port.theme
            if self._flow.tracked is not None and len(self._flow.tracked):
                self._flow.forget_shapes()
        first, last = self._visible()
        rule = QColor(self._port.theme.line)
        for index in range(first, last + 1):
            paragraph = self._flow.paragraphs[index]
            painter.setPen(QColor(self._port.theme.secondary if paragraph.secondary else self._port.theme.ink))
            self._flow.paint(painter, index, self._origin())
            if paragraph.kind is BlockKind.TABLE_ROW:
                bottom = self._origin().y() + self._flow.top(index + 1) - 1
                painter.fillRect(QRectF(self._origin().x(), bottom, self._text_width(), 1), rule)

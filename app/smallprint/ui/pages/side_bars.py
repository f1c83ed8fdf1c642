"""How findings that are not chosen are marked: a bar beside their lines, a line under a few words; no ground.

A contract of many clauses would be coloured all over otherwise, and overlapping grounds cannot be told apart.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from smallprint.ui.pages.marks import UNDERLINE, FindingMark, upright

_WIDTH, _STEP, _FROM_TEXT = 3.0, 5.0, 7.0
_NEXT_LINE = 1.6  # of a line's height: a line that begins further below is not of the same run
_LEAST_LINES = 2  # that have a bar; fewer are underlined


@dataclass(frozen=True, slots=True)
class SideBar:
    """The bar of a mark at one run of its lines, or a line of its words that is underlined."""

    mark: FindingMark
    area: QRectF


def place_beside(lined: Iterable[tuple[FindingMark, Sequence[QRectF]]]) -> tuple[list[SideBar], list[SideBar]]:
    """Return the bars of marks, none over another, and the lines that are underlined instead."""
    bars: list[SideBar] = []
    underlined: list[SideBar] = []
    for mark, rects in lined:
        for run in runs(rects):
            if len(run) < _LEAST_LINES:
                underlined += [SideBar(mark, line) for line in run]
                continue
            left = min(line.left() for line in run) - _FROM_TEXT
            area = QRectF(left, run[0].top(), _WIDTH, run[-1].bottom() - run[0].top())
            while any(_collide(area, other.area) for other in bars):
                area.translate(-_STEP, 0.0)
            bars.append(SideBar(mark, area))
    return bars, underlined


def runs(rects: Sequence[QRectF]) -> list[list[QRectF]]:
    """Return lines in runs of such as follow each other closely; words that run down a page are runs of their own."""
    found: list[list[QRectF]] = []
    for rect in rects:
        before = found[-1][-1] if found else None
        if before is None or upright(rect) or upright(before):
            found.append([rect])
        elif abs(rect.top() - before.top()) < rect.height() / 2:  # the same line, in two parts
            found[-1][-1] = before.united(rect)
        elif 0 < rect.top() - before.top() < _NEXT_LINE * max(rect.height(), before.height()):
            found[-1].append(rect)
        else:
            found.append([rect])
    return found


def paint_bar(painter: QPainter, area: QRectF, line: QColor, *, doubtful: bool) -> None:
    """Paint a bar, a broken one for what is not sure."""
    _stroke(painter, line, _WIDTH, doubtful)
    x = area.center().x()
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    painter.restore()


def paint_line_under(painter: QPainter, rect: QRectF, line: QColor, *, doubtful: bool) -> None:
    """Underline one line, with a broken line for what is not sure; words that run down a page at their left."""
    _stroke(painter, line, UNDERLINE, doubtful)
    if upright(rect):
        x = rect.left() + UNDERLINE / 2
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
    else:
        y = rect.bottom() - UNDERLINE / 2
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    painter.restore()


def _stroke(painter: QPainter, line: QColor, width: float, doubtful: bool) -> None:
    painter.save()
    pen = QPen(line, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if doubtful:
        pen.setDashPattern([1.5, 1.2])
    painter.setPen(pen)


def _collide(one: QRectF, other: QRectF) -> bool:
    near = abs(one.left() - other.left()) < _WIDTH + 1
    return near and one.top() < other.bottom() and other.top() < one.bottom()

"""Turned pages: from where something is seen to how it is read, and back.

Marks are made for lines that run from left to right, one below the other. On turned pages they are placed as if the
pages stood upright, "as read", and drawn by a painter that is turned likewise. A turn goes round the content's origin.
"""

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTransform

RIGHT_ANGLE = 90.0


@cache
def turn_of(quarters: int) -> QTransform:
    """Return a turn by so many quarters clockwise."""
    return QTransform().rotate(RIGHT_ANGLE * quarters)


def as_read(rects: Iterable[QRectF], quarters: int) -> list[QRectF]:
    """Return where rectangles of pages that are turned so would be, if the pages stood upright."""
    return [turn_of(-quarters).mapRect(rect) for rect in rects] if quarters else list(rects)


def as_seen(rect: QRectF, quarters: int) -> QRectF:
    """Return where a rectangle that was placed as read is seen."""
    return turn_of(quarters).mapRect(rect) if quarters else rect


def point_as_seen(point: QPointF, quarters: int) -> QPointF:
    """Return where a point that was placed as read is seen."""
    return turn_of(quarters).map(point) if quarters else point


def paint_as_read(painter: QPainter, quarters: int) -> None:
    """Let a painter paint what is placed as read where it is seen, until it is restored."""
    if quarters:
        painter.setTransform(turn_of(quarters), combine=True)

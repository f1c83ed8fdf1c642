"""How large everything is: the size of the application's letters, and of what holds them, in one factor.

The factor is the system's (where its letters are larger than usual) times the setting's. It is kept in one place only,
the font of the application. Sizes in the code are those at the factor 1. Widgets take `scaled` ones; what paints itself
paints in usual pixels, on a painter that is scaled as a whole (`enlarged`).
"""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QPainter
from PySide6.QtWidgets import QApplication

from smallprint.ui.look.style import interface_font

_USUAL = 13  # pixels of the letters of the interface
# The letters that systems come with, in points: smaller and larger ones were chosen by a person.
_SYSTEM_USUAL = {"darwin": (13.0, 13.0), "win32": (9.0, 9.0)}.get(sys.platform, (9.0, 11.0))
_SCALED = re.compile(r"\b(font-size|min-height|max-height|min-width|width|height|border-radius): (\d+)px")
_LINES = 3  # pixels: what is thinner is a line, and stays one


def text_scale() -> float:
    """Return the factor."""
    if QGuiApplication.instance() is None:
        return 1.0
    pixels = QGuiApplication.font().pixelSize()
    return pixels / _USUAL if pixels > 0 else 1.0


def scaled(pixels: float) -> int:
    """Return a size in pixels as it is now."""
    return round(pixels * text_scale())


def item_font(font: QFont) -> QFont:
    """Return the font of an item of a Qt list as large as letters are now; the style sheet sees to widgets alone."""
    made = QFont(font)
    made.setPixelSize(scaled(font.pixelSize()))
    return made


def set_text_size(percent: int) -> None:
    """Let the letters be as large as the system says, times the setting."""
    font = interface_font(max(1, round(_USUAL * system_scale() * percent / 100)))
    if font != QApplication.font():
        QApplication.setFont(font)


def system_scale() -> float:
    """Return how much larger or smaller than usual the system's letters are."""
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    if points <= 0:
        points = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pointSizeF()
    return scale_of(points)


def scale_of(points: float) -> float:
    """Return the factor for letters of a size in points on this system; 1 within what systems come with."""
    least, most = _SYSTEM_USUAL
    if points <= 0:
        return 1.0
    return points / most if points > most else min(1.0, points / least)


def scaled_sheet(sheet: str) -> str:
    """Return a style sheet with its letters, and what holds them, in the size of now.

    Corners do not grow: Qt draws square ones where two would be longer than their side.
    """
    scale = text_scale()

    def size(found: re.Match[str]) -> str:
        name, pixels = found[1], int(found[2])
        factor = min(scale, 1.0) if name == "border-radius" else scale
        return f"{name}: {round(pixels * factor) if pixels >= _LINES else pixels}px"

    return _SCALED.sub(size, sheet)


@contextmanager
def enlarged(painter: QPainter, area: QRect) -> Iterator[QRect]:
    """Let the block paint in usual pixels into an area, which it gets in them."""
    scale = text_scale()
    painter.save()
    try:
        painter.translate(area.topLeft())
        painter.scale(scale, scale)
        yield QRect(0, 0, int(area.width() / scale), int(area.height() / scale))
    finally:
        painter.restore()


def usual(pixels: int) -> int:
    """Return a size of now in usual pixels."""
    return int(pixels / text_scale())

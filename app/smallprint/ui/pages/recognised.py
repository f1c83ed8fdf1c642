"""How a page whose text was recognised in its picture (OCR) is marked: a line down its edge, and words above it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from smallprint.domain.document import Document
from smallprint.ui.look.style import interface_font
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.texts import tr

ROOM = 16.0  # pixels above the paper
_LINE, _APART = 2.0, 3.0  # pixels: how wide the line is, and how far from the paper
_PIXELS = 11


@dataclass(frozen=True, slots=True)
class Recognised:
    """How sure a page was recognised, from 0 to 1, and whether it was hard to read."""

    sure: float
    hard: bool

    @property
    def words(self) -> str:
        """What stands above the page."""
        return tr("Recognised text · {brief}", brief=self.brief)

    @property
    def brief(self) -> str:
        """What stands there where the page is narrow."""
        return tr("OCR · {percent} % sure", percent=self._percent) + (f" · {tr('hard to read')}" if self.hard else "")

    @property
    def tooltip(self) -> str:
        """What it means."""
        known = tr(
            "The text of this page was recognised in its picture (OCR); its letters are {percent} % sure on average.",
            percent=self._percent,
        )
        if self.hard:
            return f"{known} {tr('Words may be wrong: get a better scan, or compare each quote with the page.')}"
        return f"{known} {tr('Compare quotes with the page.')}"

    @property
    def _percent(self) -> int:
        return min(int(self.sure * 100), 99)  # a reader of pictures is never wholly sure


def how_recognised(document: Document, index: int) -> Recognised | None:
    """Return how a page was recognised, None for one with text of its own."""
    sure = document.pages[index].sure
    return None if sure is None else Recognised(sure, index in document.report.doubtful_pages)


def edge(paper: QRectF) -> QRectF:
    """Return where the line beside a paper is."""
    return QRectF(paper.left() - _APART - _LINE, paper.top(), _LINE, paper.height())


def above(paper: QRectF) -> QRectF:
    """Return where the words above a paper are."""
    return QRectF(paper.left(), paper.top() - ROOM, paper.width(), ROOM)


def paint_recognised(painter: QPainter, paper: QRectF, page: Recognised, theme: Theme) -> None:
    """Paint the line and the words; what is hard to read in the colour of warnings."""
    painter.fillRect(edge(paper), QColor(theme.warn if page.hard else theme.recognised))
    font = interface_font(_PIXELS)
    metrics = QFontMetricsF(font)
    words = page.words if metrics.horizontalAdvance(page.words) <= paper.width() else page.brief
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, paper.width())
    painter.setFont(font)
    painter.setPen(QColor(theme.warn if page.hard else theme.secondary))
    painter.drawText(above(paper), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

"""Prints resources/samples/hosting-agreement.pdf from the HTML beside it: `python packaging/make_sample.py`."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QSizeF
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextLine,
)

_MARGIN_INCHES = 2 / 2.54  # around the text, inside the margins of the page
_NUMBER_POINTS = 5  # from the text to the page number
SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"


def main() -> int:
    """Write the sample contract as a PDF with real text."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv)
    writer = QPdfWriter(str(SAMPLES / "hosting-agreement.pdf"))
    writer.setTitle("Hosting and Support Agreement")
    writer.setCreator("Smallprint")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(24, 22, 24, 22), QPageLayout.Unit.Millimeter)
    writer.setResolution(96)
    document = QTextDocument()
    document.setDefaultFont(QFont(["Liberation Serif", "Times New Roman", "DejaVu Serif"], 11))
    document.setHtml((SAMPLES / "hosting-agreement.html").read_text(encoding="utf-8"))
    _print(document, writer)
    del application
    return 0


def _print(document: QTextDocument, writer: QPdfWriter) -> None:
    """Print a document of paragraphs with its page numbers, each line once.

    `QTextDocument.print_` draws the last line before a page's end on the next page once more, clipped away: nobody sees
    it, and every program that takes the text out of the PDF reads it twice.
    """
    document.documentLayout().setPaintDevice(writer)
    margin = int(_MARGIN_INCHES * writer.logicalDpiY())
    frame = document.rootFrame().frameFormat()
    frame.setMargin(margin)
    document.rootFrame().setFrameFormat(frame)
    width, height = writer.width(), writer.height()
    document.setPageSize(QSizeF(width, height))
    letters = QFontMetrics(document.defaultFont(), writer)
    number_at = height - margin + letters.ascent() + _NUMBER_POINTS * writer.logicalDpiY() / 72
    painter = QPainter(writer)
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        for line, place in _lines(document):
            top = place.y() + line.y() - page * height
            if 0 <= top < height:
                line.draw(painter, place - QPointF(0, page * height))
        painter.setFont(document.defaultFont())
        number = str(page + 1)
        painter.drawText(QPointF(width - margin - letters.horizontalAdvance(number), number_at), number)
    painter.end()


def _lines(document: QTextDocument) -> Iterator[tuple[QTextLine, QPointF]]:
    """Yield each line with the place of its paragraph, in the coordinates of all pages below each other."""
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        place = document.documentLayout().blockBoundingRect(block).topLeft()
        for number in range(layout.lineCount()):
            yield layout.lineAt(number), place
        block = block.next()


if __name__ == "__main__":
    sys.exit(main())

"""A half scanned file, all the way by hand: dropped, recognised, reviewed, seen and exported."""

import io
from pathlib import Path

import docx
import pytest
from pypdf import PdfWriter
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from smallprint.domain.anchor import Rect
from smallprint.domain.finding import Finding
from smallprint.domain.progress import CancelToken
from smallprint.domain.run import RunState
from smallprint.ingest import Limits
from smallprint.ingest.pdf.render import PageRenderer
from smallprint.ui.pages.canvas import Canvas
from smallprint.ui.pages.page_images import POINT
from smallprint.ui.pages.page_text import PageCharacters
from smallprint.ui.pages.pages_layout import PagesLayout
from smallprint.ui.window.main_window import MainWindow
from tests.build_pdf import make_pdf
from tests.build_scan import Sheet, drawn_page, make_scan
from tests.end_to_end.hands import click, click_row, drop, idle, save_as, until
from tests.parsing import ingest
from tests.ui.pages.laid import pages_of

PAGES = [
    ["1.1 Birch may terminate this Agreement for convenience upon sixty (60) days notice."],
    [
        "2.1 Neither party may assign this Agreement without the prior written consent of",
        "the other party.",
        "2.2 This Agreement shall be governed by the laws of the State of Ohio.",
    ],
]
SCANNED = 1  # the page of which only a picture is left
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
LEADING = 18.0  # points from line to line
NEAR = 6.0  # points that a highlight may begin before its words or end after them: about a letter
INK = 100  # of 255: letters on the page, and no highlight, are darker


def scan_of(printed: bytes) -> bytes:
    """Return the contract with one of its pages as a picture."""
    writer = PdfWriter(io.BytesIO(printed))
    writer.remove_page(writer.pages[SCANNED])
    writer.append(io.BytesIO(make_scan([Sheet(drawn_page(printed, SCANNED))])))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def on_paper(printed: bytes, folder: Path) -> tuple[str, list[PageCharacters]]:
    """Return the contract's text and the places of its characters as pdfium knows them, without any recognition."""
    path = folder / "printed.pdf"
    path.write_bytes(printed)
    document = ingest(path, Limits(60, 2048), CancelToken()).document
    renderer = PageRenderer()
    renderer.open(printed)
    boxes = [renderer.boxes(page.index).fitted(document.text[page.start : page.end]) for page in document.pages]
    renderer.close()
    assert all(boxes)
    return document.text, [
        PageCharacters(page, document.text, places) for page, places in zip(document.pages, boxes, strict=True)
    ]


def highlights(canvas: Canvas, finding: Finding) -> list[Rect]:
    """Return the lines that are highlighted for a finding, in points from the top left of its page."""
    corner, scale = pages_of(canvas).page_rect(finding.anchor.page).topLeft(), canvas.zoom * POINT
    drawn = [line.translated(-corner) for line in canvas.drawn.mark_rects(finding.anchor.start, finding.anchor.end)]
    return [Rect(one.left() / scale, one.top() / scale, one.right() / scale, one.bottom() / scale) for one in drawn]


def assert_over(highlighted: list[Rect], words: list[Rect], quote: str) -> None:
    """Each highlight begins and ends with its words, covers their height, and reaches no other line's middle."""
    assert len(highlighted) == len(words) > 0, quote
    for mark, line in zip(highlighted, words, strict=True):
        assert mark.left == pytest.approx(line.left, abs=NEAR), quote
        assert mark.right == pytest.approx(line.right, abs=NEAR), quote
        assert line.top - LEADING / 2 < mark.top < line.top + 1, quote
        assert line.bottom - 1 < mark.bottom < line.bottom + LEADING / 2, quote


def ink(image: QImage, area: QRect) -> int:
    """Return how many points of an area are dark."""
    columns, rows = range(area.left(), area.right() + 1), range(area.top(), area.bottom() + 1)
    return sum(image.pixelColor(x, y).lightness() < INK for x in columns for y in rows)


def test_a_dropped_scan_is_recognised_reviewed_shown_and_exported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    printed, scan = make_pdf(PAGES), tmp_path / "Supply agreement (scan).pdf"
    scan.write_bytes(scan_of(printed))
    drop(window, [scan])
    until(qtbot, lambda: window.status.doing.text().startswith("Recognising "))
    idle(window, qtbot)
    listed = window.documents.model
    until(qtbot, lambda: listed.at(listed.index(0)).summary.run_state is RunState.COMPLETE)
    assert listed.at(listed.index(0)).recognised == {SCANNED}
    assert "recognised in pictures (OCR)" in window.notice.text.text()

    text, paper = on_paper(printed, tmp_path)
    until(qtbot, lambda: window.view.document is not None and bool(window.view.canvas.drawn.marks))
    document, canvas = window.view.document, window.view.canvas
    assert isinstance(canvas.laid, PagesLayout)
    assert document is not None
    assert document.text == text
    cards = window.findings.model.cards()
    assert {"termination-for-convenience", "anti-assignment", "governing-law"} <= {one.clause.key for one in cards}
    for card in cards:
        finding, row = card.found.finding, window.findings.model.row_of(card.found.finding.id)
        place, spoken = finding.anchor, window.findings.model.index(row).data(SPOKEN)
        assert ("recognised in a picture (OCR)" in spoken) is (place.page == SCANNED)
        click_row(window.findings.list, row)
        assert_over(highlights(canvas, finding), paper[place.page].rects(place.start, place.end), finding.quote)

    law = next(one.found.finding for one in cards if one.clause.key == "governing-law")
    click_row(window.findings.list, window.findings.model.row_of(law.id))
    [drawn] = canvas.drawn.mark_rects(law.anchor.start, law.anchor.end)
    port = canvas.viewport()
    until(qtbot, lambda: pages_of(canvas).has_image(SCANNED) and "OCR" in canvas.accessibleDescription())
    until(qtbot, lambda: port.rect().contains(drawn.translated(-canvas.scrolled()).toRect()))
    line = drawn.translated(-canvas.scrolled()).toRect()
    image = port.grab().toImage()
    assert ink(image, line.adjusted(0, 2, 0, -4)) > 100, "the words stand under the highlight"
    assert ink(image, line.translated(0, 2 * line.height())) == 0, "below the last line of the page nothing does"

    click(window.top_bar.export_button)
    save_as(window, tmp_path / "report.docx", qtbot)
    until(qtbot, lambda: "report.docx" in window.notice.text.text())
    tables = docx.Document(str(tmp_path / "report.docx")).tables
    rows = [[cell.text for cell in row.cells] for table in tables for row in table.rows]
    marked = sorted("recognised in a picture (OCR)" in row[2] for row in rows if row[1].startswith("“"))
    assert marked == sorted(card.found.finding.anchor.page == SCANNED for card in cards)

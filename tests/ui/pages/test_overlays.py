"""Overlays: ranges in a style that belong to no finding, on pages and on flowing text alike."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from smallprint.domain.document import BlockKind
from smallprint.ui.pages import DocumentView, drawn_marks
from smallprint.ui.pages.canvas import Canvas
from smallprint.ui.pages.painting import Overlay
from tests.ui.pages.laid import canvas_with_pages
from tests.ui.pages.paper import CATALOGUE, finding, flowing, pdf

WORDS = "The laws of Delaware govern; Delaware courts decide."
GROUND = QColor("#ffd000")


def _ground_before(canvas: Canvas, start: int) -> str:
    """Return the colour at the top left corner of a character."""
    rect = canvas.laid.span_rects(start, start + 1)[0].translated(-canvas.scrolled())
    image = canvas.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    return QColor(image.pixel(round((rect.left() + 1) * ratio), round((rect.top() + 1) * ratio))).name()


@pytest.mark.parametrize("kind", ["pages", "flowing"])
def test_every_range_of_an_overlay_is_painted_until_it_is_taken_away(view: DocumentView, kind: str) -> None:
    document, data = pdf([[WORDS]]) if kind == "pages" else (flowing([(BlockKind.PARAGRAPH, WORDS)]), b"")
    view.show_document(1, document, data)
    canvas = view.canvas
    hits = [at for at in range(len(WORDS)) if WORDS.startswith("Delaware", at)]
    plain = _ground_before(canvas, hits[0])
    canvas.drawn.set_overlay("hits", Overlay(tuple((at, at + len("Delaware")) for at in hits), GROUND))
    assert [_ground_before(canvas, at) for at in hits] == [GROUND.name()] * 2
    assert _ground_before(canvas, WORDS.index("laws")) == plain, "only the ranges are painted"
    canvas.drawn.set_overlay("hits", None)
    assert _ground_before(canvas, hits[0]) == plain


def test_an_overlay_ends_with_its_document(view: DocumentView) -> None:
    document, data = pdf([[WORDS]])
    view.show_document(1, document, data)
    view.canvas.drawn.set_overlay("hits", Overlay(((0, 8),), GROUND))
    view.show_document(2, document, data)
    assert _ground_before(view.canvas, 0) != GROUND.name()


def test_of_a_finding_of_many_pages_only_what_is_in_view_is_outlined(
    view: DocumentView, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Uniting the boxes of its 1,700 lines took minutes at each painting, and the window stood still."""
    outlined: list[int] = []

    def counted(painter: QPainter, rects: Sequence[QRectF], line: QColor) -> None:
        outlined.append(len(rects))

    monkeypatch.setattr(drawn_marks, "paint_outline", counted)
    lines = [[f"{page}.{line} The seller delivers to the buyer." for line in range(30)] for page in range(60)]
    document, data = pdf(lines)
    start, end = document.text.index("2.0 The"), document.text.index("58.9 The")
    long = finding(document, document.text[start:end].rstrip())
    view.show_document(1, document, data)
    view.set_findings([long], CATALOGUE)
    view.focus_finding(long.finding.id)
    canvas = canvas_with_pages(view)
    for page in (2, 30, 57):
        view.go_to_page(page)
        outlined.clear()
        canvas.grab()
        assert 10 < outlined[0] < 120
    first, last = canvas.handles.places().values()
    assert first.y() == pytest.approx(canvas.laid.span_rects(start, start + 1)[0].bottom())
    assert last.y() == pytest.approx(canvas.laid.span_rects(end - 3, end - 2)[-1].bottom())


def test_a_finding_that_is_scrolled_out_of_its_paragraph_has_no_outline(
    view: DocumentView, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An outline of no lines raised in the middle of a painting, which ended the program."""
    outlined: list[int] = []
    monkeypatch.setattr(drawn_marks, "paint_outline", lambda _painter, rects, _line: outlined.append(len(rects)))
    document = flowing([(BlockKind.PARAGRAPH, WORDS + " The goods are delivered to the buyer." * 200)])
    found = finding(document, WORDS)
    view.show_document(1, document, b"")
    view.set_findings([found], CATALOGUE)
    view.focus_finding(found.finding.id)
    view.canvas.grab()
    assert outlined == [1]
    bar = view.canvas.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.canvas.grab()
    assert outlined == [1]

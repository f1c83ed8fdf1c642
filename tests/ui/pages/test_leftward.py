"""Hebrew and Arabic in the window: highlights, selections and clicks stand where the words do, one rectangle a line."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from smallprint.domain.document import BlockKind
from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.canvas import Canvas
from smallprint.ui.pages.pages_layout import PagesLayout
from tests.build_pdf import make_unicode_pdf
from tests.ingest.whole_pdf import read_pdf
from tests.ui.pages.hands import double_click
from tests.ui.pages.laid import pages_of
from tests.ui.pages.paper import CATALOGUE, finding, flowing

HEBREW = "השוכר ישלם דמי שכירות"
MIXED = "היום Cedar Holdings Ltd תקבל"
DRAWN = "לבקת Cedar Holdings Ltd םויה"
ARABIC = "يخضع هذا العقد لقانون الأردن"


def _ends(canvas: Canvas, words: str, line: str = "") -> tuple[float, float]:
    """Return where the only rectangle of some words begins and ends, in a line that holds them."""
    assert canvas.document is not None
    start = canvas.document.text.index(words, canvas.document.text.index(line))
    [rect] = canvas.laid.span_rects(start, start + len(words))
    return rect.left(), rect.right()


def _shown(view: DocumentView, qtbot: QtBot, kind: str) -> Canvas:
    """Show the lines as a Word file or as a PDF; of a PDF, the places are waited for that replace the estimates."""
    if kind == "word":
        view.show_document(1, flowing([(BlockKind.PARAGRAPH, line) for line in (HEBREW, MIXED, ARABIC)]), b"")
        return view.canvas
    data = make_unicode_pdf([HEBREW[::-1], DRAWN, ARABIC[::-1]])
    view.show_document(1, read_pdf(data, "lease.pdf", "0" * 64), data)
    canvas = view.canvas
    assert isinstance(canvas.laid, PagesLayout)
    if kind == "exact":
        qtbot.waitUntil(lambda: pages_of(canvas).has_image(0), timeout=15000)
    return canvas


@pytest.mark.parametrize("kind", ["word", "exact"])
@pytest.mark.parametrize("line", [HEBREW, MIXED, ARABIC])
def test_words_stand_in_one_rectangle_from_right_to_left(
    qtbot: QtBot, view: DocumentView, kind: str, line: str
) -> None:
    canvas = _shown(view, qtbot, kind)
    whole = _ends(canvas, line)
    places = [_ends(canvas, word, line) for word in line.split() if not word.isascii()]
    assert places[0][1] == pytest.approx(whole[1], abs=1)
    assert places[-1][0] == pytest.approx(whole[0], abs=1)
    assert all(after[1] < before[0] for before, after in pairwise(places))


@pytest.mark.parametrize("kind", ["word", "exact"])
def test_words_from_left_to_right_among_them_keep_their_way(qtbot: QtBot, view: DocumentView, kind: str) -> None:
    canvas = _shown(view, qtbot, kind)
    places = [_ends(canvas, word) for word in ("Cedar", "Holdings", "Ltd")]
    assert places[0][1] < places[1][0] < places[1][1] < places[2][0]


def test_estimated_places_run_as_most_of_the_line_does(qtbot: QtBot, view: DocumentView) -> None:
    canvas = _shown(view, qtbot, "estimated")
    assert _ends(canvas, "השוכר ישלם")[0] > _ends(canvas, "שכירות")[1]


@pytest.mark.parametrize("kind", ["word", "exact"])
def test_a_double_click_takes_the_word_under_it_and_a_gap_is_the_one_that_is_pointed_at(
    qtbot: QtBot, view: DocumentView, kind: str
) -> None:
    canvas = _shown(view, qtbot, kind)
    assert canvas.document is not None
    text = canvas.document.text
    start = text.index("שכירות")
    [word] = canvas.laid.span_rects(start, start + len("שכירות"))
    assert canvas.laid.offset_at(QPointF(word.right() - 2, word.center().y())) == start
    assert canvas.laid.offset_at(QPointF(word.left() + 2, word.center().y())) == start + len("שכירות")
    double_click(canvas.viewport(), (word.center() - canvas.scrolled()).toPoint())
    assert canvas.selected_text == "שכירות"


def test_paragraphs_from_right_to_left_begin_at_the_right_margin(qtbot: QtBot, view: DocumentView) -> None:
    canvas = _shown(view, qtbot, "word")
    edges = [_ends(canvas, line) for line in (HEBREW, MIXED, ARABIC)]
    assert len({round(right) for _, right in edges}) == 1
    assert len({round(left) for left, _ in edges}) == 3


def test_a_highlight_of_a_finding_covers_its_words(qtbot: QtBot, view: DocumentView) -> None:
    canvas = _shown(view, qtbot, "word")
    assert canvas.document is not None
    view.set_findings([finding(canvas.document, "لقانون الأردن")], CATALOGUE)
    [mark] = canvas.drawn.marks
    [rect] = canvas.drawn.mark_rects(mark.anchor.start, mark.anchor.end)
    assert (rect.left(), rect.right()) == _ends(canvas, "لقانون الأردن")
    assert rect.width() > 20

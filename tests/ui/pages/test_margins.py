"""The margins of flowing text in panes of several widths: tags beside the words, and all of it within the pane."""

from collections.abc import Callable

import pytest

from smallprint.domain.document import BlockKind
from smallprint.ui.pages import DocumentView
from tests.ui.pages.laid import canvas_with_text, text_of
from tests.ui.pages.paper import CATALOGUE, finding, flowing


@pytest.mark.parametrize("width", [360, 480, 700, 1000])
def test_flowing_text_keeps_a_margin_for_its_tags(new_view: Callable[[], DocumentView], width: int) -> None:
    text = "This Agreement is governed by the laws of Delaware. " + "It is long. " * 30
    view = new_view()
    view.resize(width, 700)
    document = flowing([(BlockKind.PARAGRAPH, text)])
    view.show_document(1, document, b"")
    view.set_findings([finding(document, "governed by the laws of Delaware")], CATALOGUE)
    canvas = canvas_with_text(view)
    laid = canvas.laid
    lines = laid.span_rects(0, len(text))
    right, paper = max(line.right() for line in lines), text_of(canvas)._paper()
    [tag] = canvas.drawn.visible_tags()
    assert tag.area.left() >= right, "no tag lies on words"
    assert tag.area.right() <= paper.right(), "and none sticks out of the paper"
    assert min(line.left() for line in lines) - paper.left() >= 16
    assert right - min(line.left() for line in lines) >= 0.55 * canvas.viewport().width() or width > 700
    assert paper.right() <= canvas.viewport().width()

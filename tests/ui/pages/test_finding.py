"""Hits on pages and on flowing text: where they are brought, how soon, and what the window does meanwhile."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smallprint.domain.document import BlockKind
from smallprint.language.find import Sought
from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.finder import Finder
from tests.loop_watch import PROMISED_MS, longest_stalls
from tests.ui.pages.paper import flowing, pdf


@pytest.mark.parametrize("kind", ["pages", "flowing"])
def test_a_hit_across_a_line_end_is_found_and_brought_into_view(
    view: DocumentView,
    qtbot: QtBot,
    kind: str,
) -> None:
    fill = ["Nothing is said here."] * 38
    if kind == "pages":
        view.show_document(
            1, *pdf([fill, fill, [*fill[:10], "is subject to the governing", "law of Norway", *fill[:9]]])
        )
    else:
        parts = [(BlockKind.PARAGRAPH, line) for line in fill * 3]
        view.show_document(1, flowing([*parts, (BlockKind.PARAGRAPH, "the governing law of Norway"), *parts]), b"")
    view.open_find()
    QTest.keyClicks(view.find_bar.field, "governing law of")
    qtbot.waitUntil(lambda: not view.canvas.gliding)
    assert view.finder.current is not None
    rects = view.canvas.laid.span_rects(*view.finder.current)
    assert len(rects) == (2 if kind == "pages" else 1)
    top = view.canvas.scrolled().y()
    assert all(top <= rect.top() and rect.bottom() <= top + view.canvas.viewport().height() for rect in rects)


def test_a_long_text_is_searched_from_where_one_reads_and_round(qtbot: QtBot) -> None:
    text = ("Nothing is said of it here. " * 20 + "needle. ") * 4000
    finder, shown = Finder(), []
    finder.arrived.connect(lambda start, _end: shown.append(start))
    finder.use(text)
    begin = len(text) // 2
    finder.seek(Sought("needle"), begin)
    qtbot.waitUntil(lambda: len(finder.hits) == 4000, timeout=20_000)
    assert shown == [text.index("needle", begin)], "the next one, once"
    assert finder.number == finder.hits.index((shown[0], shown[0] + 6)) + 1
    assert finder.hits == sorted(set(finder.hits))


@pytest.mark.timing
def test_finding_in_five_hundred_pages_holds_the_window_up_for_no_longer_than_promised(
    view: DocumentView,
    qtbot: QtBot,
) -> None:
    line = "The parties agree that nothing in this Agreement shall be construed otherwise."
    view.show_document(1, *pdf([[line] * 38] * 500))

    def act(shown: DocumentView) -> None:
        shown.find_bar.open()
        shown.find_bar.field.clear()
        for letter in "agree that":
            QTest.keyClicks(shown.find_bar.field, letter)
            qtbot.wait(30)
        qtbot.waitUntil(lambda: len(shown.finder.hits) == 500 * 38, timeout=30_000)

    assert min(longest_stalls(lambda: view, act)) <= PROMISED_MS

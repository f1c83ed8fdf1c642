"""Word and plain text in the window: laid out as it is seen, with offsets that are the document's own."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from smallprint.domain.document import Block, BlockKind, Document, DocumentKind, Page
from smallprint.domain.passage import Passage, PassageKind, Section
from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.canvas import Canvas
from smallprint.ui.pages.flow_layout import Flow, paragraphs
from smallprint.ui.pages.places import places, section_at
from smallprint.ui.pages.text_layout import TextLayout
from tests.loop_watch import PROMISED_MS, longest_stalls
from tests.ui.pages.hands import click, double_click
from tests.ui.pages.laid import canvas_with_text, text_of
from tests.ui.pages.paper import CATALOGUE, finding, flowing

CONTRACT = flowing(
    [
        (BlockKind.HEADING, "Governing law"),
        (BlockKind.PARAGRAPH, "This Agreement 🙂 is governed by the laws of Delaware. " + "It is long. " * 30),
        (BlockKind.LIST_ITEM, "(a) first item"),
        (BlockKind.TABLE_ROW, "Fee | 100 EUR a month"),
        (BlockKind.TABLE_ROW, "Deposit\t20 EUR"),
        (BlockKind.FOOTNOTE, "1 A note."),
    ]
)


def centre(canvas: Canvas, words: str) -> QPointF:
    assert canvas.document is not None
    start = canvas.document.text.index(words)
    return canvas.laid.span_rects(start, start + len(words))[0].center() - canvas.scrolled()


def plain(text: str) -> Document:
    return Document("2" * 64, "built.txt", DocumentKind.TEXT, text, (Page(0, 0, len(text), "1"),))


def test_struck_words_are_drawn_struck_out_and_others_are_not(qtbot: QtBot) -> None:
    flow = Flow(flowing([(BlockKind.PARAGRAPH, "Delaware."), (BlockKind.STRUCK, "Struck out: New York")]), "serif")
    assert [flow.font(one).strikeOut() for one in flow.paragraphs] == [False, True]
    assert [one.secondary for one in flow.paragraphs] == [False, True]


def test_a_click_on_a_highlight_selects_its_finding(qtbot: QtBot, view: DocumentView) -> None:
    view.show_document(1, CONTRACT, b"")
    view.set_findings([finding(CONTRACT, "governed by the laws of Delaware", number=9)], CATALOGUE)
    canvas = canvas_with_text(view)
    with qtbot.waitSignal(view.finding_clicked) as clicked:
        at = centre(canvas, "Delaware").toPoint()
        click(canvas.viewport(), at)
    assert clicked.args == [9]
    assert [tag.mark.tag for tag in canvas.drawn.visible_tags()] == ["LAW"]


@pytest.mark.parametrize(
    "word", ["Governing", "Agreement", "Delaware", "item", "100", "month", "Deposit", "20", "note"]
)
def test_a_double_click_takes_the_word_also_behind_wide_characters_and_in_tables(
    qtbot: QtBot, view: DocumentView, word: str
) -> None:
    view.show_document(1, CONTRACT, b"")
    canvas = canvas_with_text(view)
    double_click(canvas.viewport(), centre(canvas, word).toPoint())
    assert canvas.selected_text == word


def test_every_offset_is_found_again_where_it_is_drawn(view: DocumentView) -> None:
    view.show_document(1, CONTRACT, b"")
    canvas = canvas_with_text(view)
    for offset, character in enumerate(CONTRACT.text):
        if character.isalnum():
            rect = canvas.laid.span_rects(offset, offset + 1)[0]
            assert canvas.laid.offset_at(QPointF(rect.left() + 0.2 * rect.width(), rect.center().y())) == offset


def test_the_rows_of_a_table_share_their_columns(view: DocumentView) -> None:
    view.show_document(1, CONTRACT, b"")
    canvas = canvas_with_text(view)
    lefts = [canvas.laid.span_rects(at, at + 2)[0].left() for at in map(CONTRACT.text.index, ("100 EUR", "20 EUR"))]
    assert lefts[0] == lefts[1] > canvas.laid.span_rects(0, 1)[0].left() + 50


def test_cells_stand_in_their_columns_beside_empty_ones(view: DocumentView) -> None:
    rows = {"Fees": (1,), "Tier | Set-up | Yearly": (), "Basic | 10": (0, 2), "5": (1,), "First | second": ()}
    text, blocks = "", []
    for row, columns in rows.items():
        blocks.append(Block(BlockKind.TABLE_ROW, len(text), len(text) + len(row), columns=columns))
        text += f"{row}\n"
    view.show_document(1, replace(plain(text), blocks=tuple(blocks)), b"")
    canvas = canvas_with_text(view)
    left = {
        word: canvas.laid.span_rects(text.index(word), text.index(word) + 1)[0].left()
        for word in ("Fees", "Tier", "Set-up", "Yearly", "Basic", "10", "5", "First", "second")
    }
    assert left["Tier"] == left["Basic"] == left["First"]
    assert left["Set-up"] == left["Fees"] == left["5"] == left["second"] > left["Tier"] + 50
    assert left["Yearly"] == left["10"] > left["Set-up"] + 50


def test_a_column_is_wide_enough_for_its_words(view: DocumentView) -> None:
    long = "25,000, payable in advance on the first day of each contract year"
    text = f"Premium | 5,000 | {long}\n"
    view.show_document(1, replace(plain(text), blocks=(Block(BlockKind.TABLE_ROW, 0, len(text)),)), b"")
    canvas = canvas_with_text(view)
    assert len(canvas.laid.span_rects(0, len("Premium"))) == 1, "the word stands in one line"


def test_a_table_with_many_columns_is_shown_row_by_row(view: DocumentView) -> None:
    text = "a | b\nc | d\n"
    blocks = (Block(BlockKind.TABLE_ROW, 0, 5, columns=(3, 40)), Block(BlockKind.TABLE_ROW, 6, 11, columns=(0, 9)))
    view.show_document(1, replace(plain(text), blocks=blocks), b"")
    canvas = canvas_with_text(view)
    lefts = [canvas.laid.span_rects(text.index(word), text.index(word) + 1)[0].left() for word in "abcd"]
    assert lefts[0] == lefts[2] < lefts[1] == lefts[3]


def test_zoom_makes_the_letters_larger(qtbot: QtBot, view: DocumentView) -> None:
    view.show_document(1, CONTRACT, b"")
    before = canvas_with_text(view).laid.span_rects(0, 5)[0].height()
    button = next(b for b in view.findChildren(QToolButton) if b.accessibleName() == "Zoom in")
    for _ in range(4):
        click(button)
    assert canvas_with_text(view).laid.span_rects(0, 5)[0].height() > 1.3 * before


@pytest.mark.timing
def test_half_a_million_characters_open_without_a_stall(qtbot: QtBot, new_view: Callable[[], DocumentView]) -> None:
    document = plain("\n".join(f"{n}. " + "The parties agree on this and on that. " * 6 for n in range(2150)))
    assert len(document.text) > 500_000
    start = document.text.index("\n1900. ") + 1
    words = document.anchor(start, start + 4)

    def open_and_go(view: DocumentView) -> None:
        QTimer.singleShot(0, view, lambda: view.show_document(1, document, b""))
        qtbot.waitUntil(lambda: isinstance(view.canvas.laid, TextLayout) and view.canvas.document is document)
        QTimer.singleShot(0, view, lambda: view.go_to_anchor(words))
        canvas = canvas_with_text(view)
        qtbot.waitUntil(lambda: not text_of(canvas)._rest.isActive(), timeout=30000)
        rect = canvas.laid.span_rects(words.start, words.end)[0].translated(-canvas.scrolled())
        assert 0 < rect.top() < canvas.viewport().height(), "what was in view stayed there while the rest was laid out"

    longest = longest_stalls(new_view, open_and_go)
    assert min(longest) < PROMISED_MS, longest


def test_an_empty_document_is_shown_as_an_empty_page(view: DocumentView) -> None:
    view.show_document(1, plain(""), b"")
    view.set_findings([], CATALOGUE)
    view.go_to_page(0)
    assert canvas_with_text(view).selected_text == ""


@given(st.text(alphabet="ab \n\t🙂\f", max_size=200))
def test_paragraphs_hold_every_visible_character_once(text: str) -> None:
    held = [offset for part in paragraphs(plain(text)) for start, end in part.cells for offset in range(start, end)]
    assert held == sorted(set(held))
    assert "".join(text[offset] for offset in held) == text.replace("\n", "")


def test_the_outline_comes_from_headings_and_leads_there(view: DocumentView) -> None:
    (place,) = places(CONTRACT, ())
    assert (place.title, place.start) == ("Governing law", 0)


def test_the_section_path_is_that_of_the_passage_in_view() -> None:
    passages = (
        Passage(0, 0, 10, 0, PassageKind.HEADING, (Section("9.", "Term"),)),
        Passage(1, 10, 20, 0, PassageKind.SENTENCE, (Section("9.2", "Termination"), Section("(b)"))),
    )
    assert section_at(passages, 4) == "9. Term"
    assert section_at(passages, 15) == "9.2 Termination › (b)"
    assert section_at((), 3) == ""

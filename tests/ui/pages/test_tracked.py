"""Tracked changes and comments in flowing text: seen at their place, and no part of the text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton

from smallprint.domain.change import Change, ChangeKind, Comment
from smallprint.domain.document import BlockKind, Document
from smallprint.ui.look.theme import Theme, dark_theme, light_theme
from smallprint.ui.pages import DocumentView
from smallprint.ui.pages.canvas import Canvas
from smallprint.ui.pages.tracked import Tracked, author_colour
from tests.ui.pages.hands import click, drag
from tests.ui.pages.paper import flowing

TEXT = "The 🙂 notice period is sixty days in all cases."
AT = TEXT.index("sixty")


def contract(*changes: Change, comments: tuple[Comment, ...] = ()) -> Document:
    plain = flowing([(BlockKind.PARAGRAPH, TEXT), (BlockKind.PARAGRAPH, "It ends then.")])
    return replace(plain, changes=changes, comments=comments)


DELETED = Change(ChangeKind.DELETED, "Ann", "2026-05-01", "thirty working ", AT, AT)
INSERTED = Change(ChangeKind.INSERTED, "Bob", "2026-05-02", "sixty", AT, AT + 5)


def left(canvas: Canvas, offset: int) -> float:
    return canvas.laid.span_rects(offset, offset + 1)[0].left()


def colours_of(canvas: Canvas) -> set[str]:
    image = canvas.viewport().grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(160)}


def test_deleted_words_are_drawn_where_they_stood_and_are_not_in_the_text(view: DocumentView) -> None:
    view.show_document(1, contract(), b"")
    canvas, plain = view.canvas, left(view.canvas, AT)
    end = canvas.laid.span_rects(AT - 3, AT)[0].right()
    view.show_document(1, contract(DELETED, INSERTED), b"")
    assert left(canvas, AT) > plain + 60, "what follows makes room"
    assert canvas.laid.span_rects(AT - 3, AT)[0].right() == pytest.approx(end, abs=1), "a mark ends before them"
    assert canvas.document is not None
    for offset in range(AT - 4, AT + 5):
        rect = canvas.laid.span_rects(offset, offset + 1)
        if rect and not canvas.document.text[offset].isspace():
            middle = rect[0].center()
            assert canvas.laid.offset_at(QPointF(middle.x() - 1, middle.y())) in (offset, offset + 1)
    start, stop = (canvas.laid.span_rects(n, n + 1)[0] for n in (AT - 3, AT + 4))
    down = -canvas.scrolled()
    drag(canvas.viewport(), (start.center() + down).toPoint(), (stop.center() + down + QPointF(4, 0)).toPoint())
    assert "thirty" not in canvas.selected_text
    assert "is sixty".endswith(canvas.selected_text.strip())


@pytest.mark.parametrize("theme", [light_theme(), dark_theme()], ids=["light", "dark"])
def test_each_author_has_a_colour_of_their_own_in_the_theme_of_now(view: DocumentView, theme: Theme) -> None:
    view.show_document(1, contract(DELETED, INSERTED), b"")
    view.canvas.grab()
    view.set_theme(theme)
    ann, bob = author_colour(theme, 0).name(), author_colour(theme, 1).name()
    assert ann != bob
    assert {ann, bob} <= colours_of(view.canvas)


def test_a_switch_hides_them_and_shows_them_again(view: DocumentView) -> None:
    view.show_document(1, contract(), b"")
    plain = left(view.canvas, AT)
    switch = next(one for one in view.findChildren(QToolButton) if one.accessibleName() == "Show changes in the text")
    assert not switch.isVisible(), "nothing to show"
    view.show_document(1, contract(DELETED), b"")
    assert switch.isVisible()
    assert left(view.canvas, AT) > plain
    click(switch)
    assert left(view.canvas, AT) == pytest.approx(plain, abs=1)
    view.show_document(2, contract(DELETED), b"")
    assert left(view.canvas, AT) == pytest.approx(plain, abs=1), "it holds for the next document"
    view.switch_changes()
    assert left(view.canvas, AT) > plain


def test_who_changed_or_commented_is_told_at_the_place(view: DocumentView) -> None:
    asked, answered = Comment("Cy", "", "Why sixty?", AT, AT + 5), Comment("Ann", "", "Agreed.", AT, AT + 5, reply_to=0)
    view.show_document(1, contract(DELETED, INSERTED, comments=(asked, answered)), b"")
    laid = view.canvas.laid
    inside = laid.span_rects(AT + 2, AT + 3)[0].center()
    assert laid.hint_at(inside).splitlines() == [
        "Inserted by Bob, 2 May 2026",
        "Cy (comment): Why sixty?",
        "Ann (reply): Agreed.",
    ]
    before = laid.span_rects(AT, AT + 1)[0]
    assert "Deleted by Ann, 1 May 2026" in laid.hint_at(QPointF(before.left() - 20, before.center().y()))
    assert laid.hint_at(laid.span_rects(0, 1)[0].center()) == ""
    view.show_changes(False)
    assert laid.hint_at(inside) == ""


def test_only_what_is_near_is_looked_at_in_a_long_document() -> None:
    changes = [Change(ChangeKind.INSERTED, "Ann", "", "a", n * 10, n * 10 + 1) for n in range(1000)]
    plain = flowing([(BlockKind.PARAGRAPH, "a" * 10_000)])
    tracked = Tracked(replace(plain, changes=tuple(changes)))
    assert [piece.start for piece in tracked.within(500, 520)] == [500, 510, 520]
    assert len(tracked) == 1000

"""Texts without width, which pdfium leaves out: single letters of fonts that draw nothing are read, spaces are not."""

from dataclasses import replace

import pytest

from smallprint.domain.document import Document
from smallprint.ingest.pdf.render import PageRenderer
from tests.build_pdf import HEIGHT, make_drawn_pdf, make_unicode_pdf
from tests.ingest.hostile_fonts import truetype, with_program
from tests.ingest.whole_pdf import read_pdf


def _placed(data: bytes) -> Document:
    """Read a file of one page with the boxes of its characters, as the window does."""
    document, renderer = read_pdf(data, "scan.pdf", "sha"), PageRenderer()
    renderer.open(data)
    boxes = renderer.boxes(0).fitted(document.text)
    renderer.close()
    assert boxes
    return replace(document, pages=(replace(document.pages[0], boxes=boxes),))


def _recognised(content: bytes) -> Document:
    """Read a page in a font without a single outline, as OCR programs lay it over the picture of a page."""
    return _placed(with_program(b"TrueType", b"FontFile2", b"", truetype([b"", b""]), content))


@pytest.mark.parametrize("line_width", [b"", b"0 w "])
def test_words_of_one_letter_laid_over_a_scan_are_read_where_they_stand(line_width: bytes) -> None:
    document = _recognised(
        line_width + b"BT /F1 10 Tf 72 700 Td (a) Tj 9 0 Td (fee) Tj 21 0 Td (of) Tj 15 0 Td ($) Tj 9 0 Td (5) Tj ET"
    )
    assert document.text == "a fee of $ 5\n"
    [first], [last] = document.pages[0].rects(0, 1), document.pages[0].rects(11, 12)
    assert [first.left, first.right, first.bottom] == pytest.approx([72, 78, HEIGHT - 700 + 2], abs=0.1)
    assert last.left == pytest.approx(126, abs=0.1)


def test_words_that_run_upwards_over_a_scan_are_read() -> None:
    document = _recognised(b"BT /F1 10 Tf 0 1 -1 0 72 300 Tm (fee) Tj 0 1 -1 0 72 340 Tm (due) Tj ET")
    assert document.text.split() == ["fee", "due"]


def test_a_letter_without_ink_that_no_picture_shows_is_hidden_as_the_others_are() -> None:
    document = _recognised(b"BT /F1 10 Tf 3 Tr 72 700 Td (a) Tj 9 0 Td (fee) Tj ET")
    assert document.text == "\nHidden text: a fee\n"
    assert document.report.hidden == 5


@pytest.mark.parametrize("times", [1, 25])
def test_characters_that_no_font_here_has_are_read_one_by_one(times: int) -> None:
    lines = ["本", "合", "同", "ab", "ג"] * times
    assert _placed(make_unicode_pdf([*lines, " "], size=3)).text.splitlines() == lines


def test_spaces_that_are_texts_of_their_own_make_no_lines() -> None:
    """What a page shows is the same with and without them, on every page and in every form."""
    line = "BT /F1 12 Tf 72 {} Td (The) Tj ( ) Tj (term) Tj ( ) Tj ET BT /F1 12 Tf 72 {} Td ( ) Tj ET "
    page = line.format(700, 685) + line.format(670, 655)
    contents = [page] * 4 + ["/Own Do"]
    document = read_pdf(make_drawn_pdf(contents, {"Own": page}), "lease.pdf", "sha")
    assert document.text == "The term\nThe term\n" * 5

"""A hyphen that ends a line is joined to the next line of its paragraph alone, never to what stands around the text."""

import re

import pytest

from smallprint.ingest.pdf.open import open_pdf
from smallprint.ingest.pdf.pages import OpenPages
from tests.build_pdf import make_drawn_pdf
from tests.ingest.whole_pdf import read_pdf

LINES = (
    "The Carrier delivers the crates to the port, and",
    "the Customer takes them over there at its own cost",
    "within a week. Any attempt that is called non-",
)


def _line(x: float, y: float, words: str, size: float = 10) -> str:
    return f"BT /F1 {size:g} Tf {x:g} {y:g} Td ({words}) Tj ET\n"


def _paragraph(pitch: float = 13, foot: float = 120, x: float = 60) -> str:
    """Draw the lines so that the last one stands `foot` points above the page's end."""
    return "".join(_line(x, foot + pitch * (2 - number), words) for number, words in enumerate(LINES))


AROUND = {
    "foot": _line(60, 90, "Common form of carriage, seven"),
    "smaller foot": _line(60, 107, "Common form of carriage, seven", 7),
    "note": _line(60, 107, "one See the list of ports.", 7),
    "head, drawn last": _line(60, 740, "Common form of carriage, seven"),
    "label of the page": _line(280, 80, "page seven"),
}


@pytest.mark.parametrize("around", AROUND)
def test_what_stands_around_the_text_is_not_joined_to_a_hyphen(around: str) -> None:
    text = read_pdf(make_drawn_pdf([_paragraph() + AROUND[around]]), "a.pdf", "sha").text
    drawn = re.search(r"\((.*)\)", AROUND[around])
    assert drawn is not None
    assert text == "\n".join((*LINES, drawn[1])) + "\n"


@pytest.mark.parametrize("pitch", [11, 13, 24])
def test_the_next_line_of_a_paragraph_is_joined(pitch: float) -> None:
    more = _line(60, 120 - pitch, "Permitted is void, and the other one may end it") + _line(
        60, 120 - 2 * pitch, "now."
    )
    spaced = _line(60, 400, "A line of its own.") + _line(60, 389, "Another one.") + _line(60, 378, "A third.")
    text = read_pdf(make_drawn_pdf([spaced + _paragraph(pitch) + more]), "a.pdf", "sha").text
    assert "called non-Permitted is void" in text


def test_the_next_column_is_joined() -> None:
    column = "".join(_line(330, 146 - 13 * number, words) for number, words in enumerate(("Permitted is void.", "And")))
    text = read_pdf(make_drawn_pdf([_paragraph() + column]), "a.pdf", "sha").text
    assert "called non-Permitted is void.\nAnd" in text


def test_a_line_end_that_is_put_back_has_its_place() -> None:
    data = make_drawn_pdf([_paragraph() + AROUND["foot"]])
    document, (opened, _) = read_pdf(data, "a.pdf", "sha"), open_pdf(data, None)
    pages = OpenPages(opened)
    text, boxes = pages.boxes(0)
    pages.close()
    opened.close()
    assert text == document.text
    assert len(boxes) == 16 * len(text)
    strips = [document.text[one.start : one.end] for one in document.pages[0].all_strips()]
    assert strips == document.text.splitlines()

"""Columns whose text comes row by row are read one after the other; tables and signatures stay as they are drawn."""

import io
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import zip_longest

import numpy as np
import pypdf
import pypdfium2
import pytest

from smallprint.domain.document import CHAR_BOX_FLOATS, Document
from smallprint.ingest import PageBoxes
from smallprint.ingest.pdf.pages import OpenPages
from smallprint.segment import segment
from tests.build_pdf import HEIGHT, make_drawn_pdf
from tests.ingest.whole_pdf import read_pdf

RECORDS = """The Supplier keeps full records of all orders that it receives under this Agreement and shows them to the
auditors of the Buyer at any reasonable time during its term and for two years after it has ended. The Buyer bears the
cost of such an audit unless it shows that the Supplier has charged more than five per cent too much, in which case the
Supplier bears it and pays back what it has charged too much within ten days. What the auditors learn is kept secret
and is used for no other purpose than to find out whether the prices of this Agreement were charged."""
PAYMENT = """Payment is due within thirty days after the Buyer has received an invoice in writing. Late payments bear
interest at the rate that the law provides, and the Supplier may stop deliveries until they are paid in full. The Buyer
may keep back what it disputes in good faith if it says so in writing before the payment is due, and pays the rest on
the day that was agreed between the parties. Each invoice names the order, the goods that were delivered, the day of
their delivery and the tax that is due on them, without which it counts as not received."""
DELIVERY = """Goods are delivered to the place that the order names and at the cost of the Supplier, who also bears the
risk until they are handed over there. The Buyer looks at them without delay and tells the Supplier within eight days
of what is missing or broken, or else they count as accepted. A part that cannot be delivered in time is delivered as
soon as it can be, and the Buyer may buy it elsewhere if it is more than four weeks late, at the cost of the Supplier
where the price is higher than the one that was agreed for it in the order."""
LEFT, RIGHT = textwrap.wrap(RECORDS, 44), textwrap.wrap(PAYMENT, 44)
X, GUTTER, TOP, PITCH, SIZE = 60, 320, 700, 13, 10


def _text(x: float, y: float, words: str) -> str:
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F1 {SIZE} Tf {x:g} {y:g} Td ({escaped}) Tj ET\n"


def _rows(*columns: Sequence[str], top: float = TOP, lower: float = 0, xs: Sequence[float] = (X, GUTTER)) -> str:
    """Draw columns row by row, from left to right; the second one stands `lower` points lower."""
    return "".join(
        _text(x, top - PITCH * number - (lower if x != X else 0), words)
        for number, row in enumerate(zip_longest(*columns, fillvalue=""))
        for x, words in zip(xs, row, strict=True)
        if words
    )


def _read(*contents: str) -> Document:
    return read_pdf(make_drawn_pdf(contents), "lease.pdf", "sha")


def _lines(*contents: str) -> list[str]:
    return _read(*contents).text.splitlines()


def _placed(data: bytes) -> Document:
    """Read a file of one page with the boxes of all its characters."""
    document, file = read_pdf(data, "lease.pdf", "sha"), pypdfium2.PdfDocument(data)
    opened = OpenPages(file)
    boxes = PageBoxes(*opened.boxes(0)).fitted(document.text)
    opened.close()
    file.close()
    return replace(document, pages=(replace(document.pages[0], boxes=boxes),))


def _paired(left: Iterable[str], right: Iterable[str]) -> list[str]:
    return [" ".join(filter(None, row)) for row in zip_longest(left, right, fillvalue="")]


@pytest.mark.parametrize("lower", [0, 4, 9, -3])
def test_two_columns_that_are_written_row_by_row_are_read_one_after_the_other(lower: float) -> None:
    assert _lines(_rows(LEFT, RIGHT, lower=lower)) == [*LEFT, *RIGHT]


def test_columns_may_stand_apart_by_spaces_in_their_lines() -> None:
    assert _lines(_rows([line + 6 * " " for line in LEFT], RIGHT)) == [*LEFT, *RIGHT]


def test_every_character_keeps_its_place() -> None:
    document = _placed(make_drawn_pdf([_rows(LEFT, RIGHT)]))
    page, text = document.pages[0], document.text
    assert len(page.boxes) == 4 * CHAR_BOX_FLOATS * len(text)
    boxes = np.frombuffer(page.boxes, np.float32).reshape(-1, CHAR_BOX_FLOATS)
    assert [character for character, box in zip(text, boxes, strict=True) if box[2] <= box[0]].count("\n") == len(
        LEFT + RIGHT
    )
    start = 0
    for column, x in ((LEFT, X), (RIGHT, GUTTER)):
        for number, line in enumerate(column):
            baseline = HEIGHT - TOP + PITCH * number
            [(_, exact)] = document.rects(document.anchor(start, start + len(line)))
            [strip] = replace(page, boxes=b"").rects(start, start + len(line))
            assert text[start : start + len(line)] == line
            for rect in (exact, strip):
                assert rect.left == pytest.approx(x, abs=1)
                assert rect.top < baseline < rect.bottom < baseline + PITCH
                assert rect.right < (GUTTER if x == X else 612)
            start += len(line) + 1
    assert start == len(text)


def test_a_sentence_of_a_column_is_a_passage_without_the_other_column() -> None:
    document = _read(_rows(LEFT, RIGHT))
    passages = [document.text[one.start : one.end].replace("\n", " ").strip() for one in segment(document).passages]
    for sentence in ("The Buyer bears the cost of such an audit unless", "Late payments bear interest at the rate"):
        [passage] = [passage for passage in passages if passage.startswith(sentence)]
        assert passage in f"{RECORDS}\n{PAYMENT}".replace("\n", " ")


def test_headings_across_the_page_part_the_columns() -> None:
    title, clause = "SUPPLY AGREEMENT BETWEEN NORTHWIND LIMITED AND CONTOSO LIMITED", "SECOND PART: GENERAL TERMS"
    upper, lower = LEFT[:9], textwrap.wrap(DELIVERY, 44)
    content = (
        _text(130, 740, title)
        + _rows(upper, RIGHT[:9], top=700)
        + _text(230, 560, clause)
        + _rows(lower, RIGHT[9:] + LEFT[9:], top=530)
    )
    assert _lines(content) == [title, *upper, *RIGHT[:9], clause, *lower, *RIGHT[9:], *LEFT[9:]]


def test_what_stands_above_and_below_columns_stays_there() -> None:
    head, foot = _text(X, 755, "Supply Agreement") + _text(480, 755, "Page 3"), _text(X, 40, "12 March 2024")
    heading = _text(X, TOP - PITCH * len(RIGHT) - 12, "3. DELIVERY")
    after = textwrap.wrap(DELIVERY, 90)
    below = "".join(_text(X, TOP - PITCH * (len(RIGHT) + 3 + number), line) for number, line in enumerate(after))
    shorter = LEFT[: len(RIGHT)]
    lines = _lines(head + _rows(shorter, RIGHT) + heading + below + foot)
    assert lines == ["Supply Agreement Page 3", *shorter, *RIGHT, "3. DELIVERY", *after, "12 March 2024"]


def test_a_column_may_be_longer_than_the_other() -> None:
    longer = textwrap.wrap(f"{RECORDS} {DELIVERY}", 44)
    assert _lines(_rows(longer, RIGHT)) == [*longer, *RIGHT]
    assert _lines(_rows(RIGHT, longer)) == [*RIGHT, *longer]


def test_paragraphs_with_space_between_them_stay_in_their_column() -> None:
    left = [*LEFT[:5], "", *LEFT[5:], "", *RIGHT[:3]]
    right = [*RIGHT[:8], "", *RIGHT[8:]]
    assert _lines(_rows(left, right)) == [line for line in left + right if line]


def test_three_columns_are_read_one_after_the_other() -> None:
    columns = [textwrap.wrap(words, 29) for words in (RECORDS, PAYMENT, DELIVERY)]
    assert _lines(_rows(*columns, xs=(50, 225, 400))) == [line for column in columns for line in column]


def test_a_word_that_a_line_of_a_column_breaks_is_whole() -> None:
    left, right = list(LEFT), list(RIGHT)
    left[1:3] = ["receives under this Agreement and shows infor-", "mation on them to the auditors of the Buyer at"]
    right[4:6] = ["The Buyer may keep back what it disputes, infor-", "mation on which it gives in writing, before the"]
    right[7:9] = ["Each invoice, like all information, follows Anglo-", "American rules of trade, names the order and"]
    whole_left = [left[0], left[1][:-1] + left[2], *left[3:]]
    whole_right = [*right[:4], right[4][:-1] + right[5], right[6], right[7] + right[8], *right[9:]]
    assert _lines(_rows(left, right)) == whole_left + whole_right


def test_columns_on_a_turned_page_are_read_one_after_the_other() -> None:
    upright = f"q 0 1 -1 0 {HEIGHT - 180} 0 cm {_rows(LEFT, RIGHT, top=560)} Q"
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_drawn_pdf([upright])))
    writer.pages[0].rotation = 90
    out = io.BytesIO()
    writer.write(out)
    document = _placed(out.getvalue())
    assert document.text.splitlines() == [*LEFT, *RIGHT]
    [(_, rect)] = document.rects(document.anchor(0, len(LEFT[0])))
    assert rect.width > 10 * rect.height


def test_a_page_that_is_written_column_by_column_is_unchanged() -> None:
    content = _rows(LEFT, xs=(X,)) + _rows(RIGHT, xs=(GUTTER,))
    assert _lines(content) == [*LEFT, *RIGHT]
    # Also where the right column was written first.
    assert _lines(_rows(RIGHT, xs=(GUTTER,)) + _rows(LEFT, xs=(X,))) == [*RIGHT, *LEFT]


def test_rows_of_few_lines_are_not_taken_for_columns() -> None:
    assert _lines(_rows(LEFT[:6], RIGHT[:6])) == _paired(LEFT[:6], RIGHT[:6])


def test_a_table_is_read_row_by_row_and_cell_by_cell() -> None:
    names = ["steel beams", "copper wire", "roof tiles", "oak boards", "glass panes", "door frames"] * 3
    rows = [("Goods", "Unit", "Price in euro"), *((name, "tonne", f"{100 + n}.50") for n, name in enumerate(names))]
    content = _rows(*zip(*rows, strict=True), xs=(X, 240, 420))
    document = _placed(make_drawn_pdf([content]))
    assert document.text.splitlines() == [" ".join(row) for row in rows]
    start = document.text.index("107.50")
    [(_, rect)] = document.rects(document.anchor(start, start + 6))
    assert rect.left == pytest.approx(420, abs=1)


def test_a_table_of_wide_cells_stays_row_by_row() -> None:
    items = [f"all reports that the auditors ask for in month {number + 1}" for number in range(14)]
    dates = [f"{number + 1} March 2025, or {number + 2} days after the order" for number in range(14)]
    assert _lines(_rows(items, dates)) == _paired(items, dates)
    capitals = [item.capitalize() for item in items]
    assert _lines(_rows(capitals, [item.capitalize() for item in LEFT])) == _paired(capitals, map(str.capitalize, LEFT))


@pytest.mark.parametrize("space", [0, 1])
def test_cells_that_begin_beside_each_other_stay_row_by_row(space: int) -> None:
    left: list[str] = []
    right: list[str] = []
    for one, other in (LEFT[:4], RIGHT[:3]), (RIGHT[4:7], LEFT[4:9]), (LEFT[9:], RIGHT[7:10]):
        height = max(len(one), len(other)) + space
        left += ["Q" + one[0], *one[1:]] + [""] * (height - len(one))
        right += ["Q" + other[0], *other[1:]] + [""] * (height - len(other))
    assert _lines(_rows(left, right)) == [row for row in _paired(left, right) if row]


def test_a_block_of_signatures_stays_row_by_row() -> None:
    block = [
        "By: _______________________",
        "Name: Ada Example",
        "Title: Director",
        "Date: 1 March 2024",
        "",
        "Witness:",
    ]
    left = ["NORTHWIND LIMITED", "", *block, "By: _______________________", "Name: Jo Example", "its notary"]
    right = ["CONTOSO LIMITED", "", *block, "By: _______________________", "Name: Al Example", "its notary"]
    intro = textwrap.wrap(RECORDS, 90)
    content = "".join(_text(X, 740 - PITCH * number, line) for number, line in enumerate(intro))
    assert _lines(content + _rows(left, right, top=640)) == [*intro, *filter(None, _paired(left, right))]


def test_a_list_of_terms_and_what_they_mean_stays_row_by_row() -> None:
    terms = ["Buyer", "Order", "Goods", "Price", "Term", "Records", "Invoice", "Auditor", "Interest", "Place", "Risk"]
    assert _lines(_rows(terms, RIGHT)) == _paired(terms, RIGHT)

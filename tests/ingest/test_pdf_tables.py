"""Tables in a PDF are read as rows of cells, also where a cell has several lines; nothing else is."""

from pathlib import Path

import pytest

from smallprint.domain.document import Document
from smallprint.domain.passage import PassageKind
from smallprint.domain.progress import CancelToken
from smallprint.domain.tables import find_tables
from smallprint.ingest import Limits
from smallprint.segment import segment
from tests.build_pdf import make_drawn_pdf
from tests.parsing import ingest

_LIMITS = Limits(60, 2000)
Words = tuple[float, float, str]  # left, from the page's top, text


def _drawn(tmp_path: Path, *words: Words, size: float = 10) -> Document:
    """Return a page with these words at their places, read as a file of it is."""
    content = "".join(f"BT /F1 {size} Tf {x} {792 - y} Td ({text}) Tj ET\n" for x, y, text in words)
    file = tmp_path / "table.pdf"
    file.write_bytes(make_drawn_pdf([content]))
    return ingest(file, _LIMITS, CancelToken()).document


def _rows(document: Document) -> list[tuple[tuple[str, ...], list[list[str]]]]:
    """Return the headings of each table with its rows' cells."""
    return [
        (
            table.headings,
            [[" ".join(document.text[c.start : c.end].split()) for c in row.cells] for row in table.rows],
        )
        for table in find_tables(document, segment(document).passages)
    ]


def _lines(*lines: tuple[str, ...], lefts: tuple[float, ...] = (62, 225, 387), top: float = 200) -> list[Words]:
    return [(x, top + 18 * n, text) for n, line in enumerate(lines) for x, text in zip(lefts, line, strict=False)]


_PROSE = (62.0, 120.0, "The Client shall pay the milestones of this Schedule when they are due and accepted in full.")


def test_a_table_is_read_as_rows_of_cells_under_their_headings(tmp_path: Path) -> None:
    rows = _lines(
        ("Milestone", "Due", "Amount"),
        ("M1 Design signed off", "30 August 2024", "82,400"),
        ("M2 Beta in test", "31 October 2024", "123,600"),
    )
    document = _drawn(tmp_path, _PROSE, *rows)
    assert _rows(document) == [
        (
            ("Milestone", "Due", "Amount"),
            [["M1 Design signed off", "30 August 2024", "82,400"], ["M2 Beta in test", "31 October 2024", "123,600"]],
        )
    ]


def test_a_cell_of_several_lines_stays_one_cell(tmp_path: Path) -> None:
    words = (
        (62.0, 200.0, "B-0568"), (184.0, 200.0, "Bottle, 568 ml, with"), (184.0, 212.0, "handle"),
        (306.0, 200.0, "46.20"), (428.0, 200.0, "9,500"),
        (62.0, 230.0, "B-1136"), (184.0, 230.0, "Bottle, 1,136 ml"), (306.0, 230.0, "61.75"), (428.0, 230.0, "14,000"),
    )  # fmt: skip
    document = _drawn(tmp_path, _PROSE, *words)
    ((_, rows),) = _rows(document)
    assert rows[0] == ["B-0568", "Bottle, 568 ml, with handle", "46.20", "9,500"]
    assert rows[1] == ["B-1136", "Bottle, 1,136 ml", "61.75", "14,000"]


@pytest.mark.parametrize(
    "lines",
    [
        (("By: Alder", "By: Birch"), ("Name: A. Adler", "Name: B. Birke"), ("Date: 1 May 2024", "Date: 2 May 2024")),
        (("1.", "Definitions"), ("2.", "Payment of 900 dollars"), ("3.", "Term of 2 years")),
        (("Definitions", "2"), ("Payment", "6"), ("Term", "11")),
        (("Alder Works Limited", "Birch Works Limited"), ("9 Prospect Street", "4 Cold Street"), ("Leeds 1", "York 2")),
        (("the stretched words", "of a line and", "more of them"), ("that goes on to the", "margin of it,", "again 4")),
    ],
)
def test_what_only_stands_apart_is_no_table(tmp_path: Path, lines: tuple[tuple[str, ...], ...]) -> None:
    document = _drawn(tmp_path, _PROSE, *_lines(*lines))
    assert "\t" not in document.text
    assert not any(one.kind is PassageKind.TABLE_ROW for one in segment(document).passages)


def test_marking_cells_moves_no_character(tmp_path: Path) -> None:
    rows = _lines(("Role", "Rate"), ("Engineer", "$150"), ("Tester", "$95"))
    document = _drawn(tmp_path, _PROSE, *rows)
    (page,) = document.pages
    assert document.text.count("\t") == 3
    for strip in page.all_strips():
        assert not document.text[strip.start].isspace()
        assert not document.text[strip.end - 1].isspace()
    at = document.text.index("$95")
    (rect,) = page.rects(at, at + 3)
    assert rect.top > 200

"""Tables that a page cuts: cells read in another order and heads said again are no change, and every edit still is."""

from collections.abc import Mapping, Sequence

import pytest

from smallprint.domain.document import Document
from tests.build_pdf import make_drawn_pdf
from tests.compare.reading import told
from tests.ingest.whole_pdf import read_pdf
from tests.versions_made import contract

NAME, EXPLAINED = "Release Date", "When the crates may leave"
NOTE = ("Choose the day on which the crates leave the port.", "Name the vessel.", "Strike out what does not apply.")
HEAD = ("Grade of goods", "Tariff")
ROWS = [
    (f"Crates of the {ordinal} grade", f"{number + 7} euros a crate")
    for number, ordinal in enumerate(("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"))
]
ROWS[6] = ("Pallets", "13 euros a crate")
PRICES = ("ten", "nine", "six", "five", "two", "one", "four", "half")
# Rows that begin with a small letter and have no figures stand in one passage on a page.
IN_WORDS = [(one.lower(), f"euros: {price}") for (one, _), price in zip(ROWS, PRICES, strict=True)]
BEFORE, AFTER = contract(2), contract(4)[2:]
LEFT, RIGHT, PITCH = 60, 300, 14

_Line = tuple[float, str]


def _page(lines: Mapping[float, Sequence[_Line]]) -> str:
    return "".join(f"BT /F1 9 Tf {x:g} {y:g} Td ({words}) Tj ET\n" for y, row in lines.items() for x, words in row)


def _wrapped(text: str) -> list[str]:
    words, rows = text.split(), [""]
    for word in words:
        rows[-1:] = [f"{rows[-1]} {word}".strip()] if len(rows[-1]) < 90 else [rows[-1], word]
    return rows


def _running(paragraphs: Sequence[str], top: float) -> dict[float, list[_Line]]:
    rows = [row for one in paragraphs for row in _wrapped(one)]
    return {top - PITCH * number: [(LEFT, row)] for number, row in enumerate(rows)}


def _read(*pages: Mapping[float, Sequence[_Line]]) -> Document:
    return read_pdf(make_drawn_pdf([_page(page) for page in pages]), "a contract.pdf", "0" * 64)


def _row(note: Sequence[str], explained: str, cut: int, swapped: bool = False) -> Document:
    """Return a contract with a row of two cells, which a page cuts behind a line of the second one, 0 for nowhere."""
    name, said = (RIGHT, LEFT) if swapped else (LEFT, RIGHT)
    label = [(-6.0, name, NAME), (-20.0, name, explained)]
    cells = [(-PITCH * number, said, words) for number, words in enumerate(note)]

    def drawn(lines: Sequence[tuple[float, float, str]], top: float) -> dict[float, list[_Line]]:
        return {top + down: [(x, words)] for down, x, words in lines}

    before, after = _running(BEFORE, 740), _running(AFTER, 400)
    if not cut:
        columns = (drawn(label, 601), drawn(cells, 600))
        return _read({**before, **columns[swapped], **columns[not swapped], **after})
    first = {**before, **drawn(label[:1], 601), **drawn(cells[:cut], 600)}
    rest = {**drawn(label[1:], 761), **drawn([(down, x, words) for down, x, words in cells[cut:]], 740 + PITCH * cut)}
    return _read(first, {**rest, **after})


@pytest.mark.parametrize("cut", [1, 2])
def test_a_row_that_a_page_cuts_is_the_same_row(cut: int) -> None:
    whole, parted = _row(NOTE, EXPLAINED, 0), _row(NOTE, EXPLAINED, cut)
    assert whole.text.index(EXPLAINED) < whole.text.index(NOTE[0])
    assert parted.text.index(EXPLAINED) > parted.text.index(NOTE[0])
    assert told(whole, parted) == told(parted, whole) == []


@pytest.mark.parametrize("cut", [0, 1, 2])
def test_an_edit_in_a_row_that_a_page_cuts_is_told_alone(cut: int) -> None:
    later = (*NOTE[:2], "Strike out what does apply.")
    assert told(_row(NOTE, EXPLAINED, 0), _row(later, EXPLAINED, cut)) == [("changed in words", "not", "")]


def test_words_that_change_their_cell_are_told() -> None:
    assert told(_row(NOTE, EXPLAINED, 0), _row(NOTE, EXPLAINED, 0, swapped=True)) != []


def _table(rows: Sequence[tuple[str, str]], first: int, head: Sequence[str] = HEAD) -> Document:
    """Return a contract with a table, of which so many rows stand on the first page, its head on both."""

    def drawn(part: Sequence[Sequence[str]], top: float) -> dict[float, list[_Line]]:
        return {top - PITCH * number: [(LEFT, one), (RIGHT, other)] for number, (one, other) in enumerate(part)}

    return _read(
        {**_running(BEFORE, 740), **drawn([HEAD, *rows[:first]], 600)},
        {**drawn([head, *rows[first:]], 740), **_running(AFTER, 500)},
    )


@pytest.mark.parametrize("rows", [ROWS, IN_WORDS])
@pytest.mark.parametrize("first", [2, 4, 7])
def test_the_head_that_a_page_repeats_is_no_change(rows: list[tuple[str, str]], first: int) -> None:
    assert told(_table(rows, 3), _table(rows, first)) == []


@pytest.mark.parametrize("rows", [ROWS, IN_WORDS])
@pytest.mark.parametrize("first", [3, 5])
def test_a_row_that_moves_in_a_table_is_told_as_moved(rows: list[tuple[str, str]], first: int) -> None:
    moved = [rows[0], rows[6], *rows[1:6], rows[7]]
    row = " ".join(rows[6])
    assert told(_table(rows, 3), _table(moved, first)) == [("moved", row, row)]


def test_a_row_that_is_put_in_below_a_repeated_head_is_told() -> None:
    later = [*ROWS[:5], ("Crates of no grade at all", "99 euros a crate"), *ROWS[5:]]
    ((_, before, after),) = told(_table(ROWS, 3), _table(later, 5))
    assert (before, after) == ("", "Crates of no grade at all 99 euros a crate")


def test_another_head_on_the_second_page_is_told() -> None:
    assert told(_table(ROWS, 3), _table(ROWS, 3, head=("Grade of goods", "Discount"))) != []

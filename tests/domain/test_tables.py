"""Rows of a document are read as tables: cells, and the headings of the columns over them."""

import pytest

from smallprint.domain.document import BlockKind as B
from smallprint.domain.document import Document
from smallprint.domain.tables import Table, find_tables, row_at
from smallprint.segment import segment
from tests.segment.build import paged, word


def _tables(document: Document) -> tuple[Table, ...]:
    return find_tables(document, segment(document).passages)


def _rows(*rows: str) -> Document:
    return word(*((B.TABLE_ROW, row, 0, "") for row in rows))


def _read(document: Document, table: Table) -> list[dict[str, str]]:
    """Return each row as its cells' words by the heading over them."""
    return [
        {heading: document.text[cell.start : cell.end] for heading, cell in zip(row.headings, row.cells, strict=True)}
        for row in table.rows
    ]


def test_a_price_table_has_its_first_row_over_the_others() -> None:
    document = _rows("Role | Hourly rate", "Senior engineer | $150", "Junior engineer | $95")
    (table,) = _tables(document)
    assert table.headings == ("Role", "Hourly rate")
    assert _read(document, table) == [
        {"Role": "Senior engineer", "Hourly rate": "$150"},
        {"Role": "Junior engineer", "Hourly rate": "$95"},
    ]


def test_headings_over_an_empty_corner_stand_over_the_cells_after_the_first() -> None:
    document = _rows("Buyer | Supplier", "Name | Thornbury Dairies plc | Clearmould DAC", "Contact | Dilys | Eoin")
    (table,) = _tables(document)
    assert _read(document, table)[0] == {"": "Name", "Buyer": "Thornbury Dairies plc", "Supplier": "Clearmould DAC"}


def test_a_row_with_a_cell_missing_has_no_headings() -> None:
    document = _rows("Measure | Target | Credit", "Uptime | 99.7% | 3%", "Response | 30 minutes")
    (table,) = _tables(document)
    assert [row.headings for row in table.rows] == [("Measure", "Target", "Credit"), ("", "")]


@pytest.mark.parametrize(
    "rows",
    [
        ("Licensor | Gantry Systems Pty Ltd", "Licensee | Port Tallow Corporation", "Start | 1 April 2025"),
        ("Fixed price | £412,000", "Day rate | £1,150"),
        ("Item 1 | Licensor | Gantry Systems", "Item 2 | Licensee | Port Tallow"),
        ("Service | {product_name}", "Fee | {fees}"),
        ("Name | Date", "Signature"),
    ],
)
def test_rows_of_names_and_values_have_no_headings(rows: tuple[str, ...]) -> None:
    assert {heading for table in _tables(_rows(*rows)) for row in table.rows for heading in row.headings} == {""}


def test_two_tables_that_touch_are_told_apart_by_their_headings() -> None:
    document = _rows(
        "SOW title | Mortgage portal",
        "Fixed price | £412,000",
        "Milestone | Due | Amount",
        "M1 Design | 30 August 2024 | £82,400",
    )
    first, second = _tables(document)
    assert first.headings == ()
    assert _read(document, second) == [{"Milestone": "M1 Design", "Due": "30 August 2024", "Amount": "£82,400"}]


def test_a_paragraph_parts_tables() -> None:
    document = word(
        (B.TABLE_ROW, "Name | Country", 0, ""),
        (B.TABLE_ROW, "Kielo Oy | Finland", 0, ""),
        (B.PARAGRAPH, "These are the fees.", 0, ""),
        (B.TABLE_ROW, "Retention | 13 months", 0, ""),
    )
    first, second = _tables(document)
    assert (first.headings, second.headings) == (("Name", "Country"), ())


def test_rows_set_with_wide_gaps_are_read_as_a_table() -> None:
    document = paged("The rates are these.\n\nRole            Rate\nEngineer        $150\nTester          $95\n")
    (table,) = _tables(document)
    assert _read(document, table) == [{"Role": "Engineer", "Rate": "$150"}, {"Role": "Tester", "Rate": "$95"}]


def test_the_row_of_some_characters_is_found_and_none_where_they_reach_over_it() -> None:
    document = _rows("Role | Hourly rate", "Senior engineer | $150", "Junior engineer | $95")
    tables = _tables(document)
    at = document.text.index("Junior")
    found = row_at(tables, at, at + len("Junior engineer | $95"))
    assert found is not None
    assert found[1].cells[1].start == document.text.index("$95")
    assert row_at(tables, document.text.index("Senior"), at + 6) is None

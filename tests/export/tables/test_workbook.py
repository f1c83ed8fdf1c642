"""The workbook of findings, read back with a second library."""

import io
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from smallprint.domain.clause import ClauseGroup, ValueKind, own_clause
from smallprint.domain.decision import Note, Verdict
from smallprint.domain.finding import Value
from smallprint.domain.review import MatterReview
from smallprint.export import write_report
from smallprint.export.tables.cells import FORMULA_STARTS
from smallprint.export.tables.workbook import render as render_xlsx
from tests.export.reviews import CAP, CATALOGUE, LAW, NOTICE, WHEN, document, found, matter, ordered, refused, reviewed

_VALUES = {
    "date": (Value(ValueKind.DATE, "31 March 2027", "2027-03-31"), datetime(2027, 3, 31), "d mmm yyyy"),  # noqa: DTZ001
    "length": (Value(ValueKind.DURATION, "30 days", "30 day"), 30, '0 "days"'),
    "sum": (Value(ValueKind.AMOUNT, "€ 50,000", "EUR 50000"), 50000, '"EUR" #,##0'),
    "cents": (Value(ValueKind.AMOUNT, "$0.50", "USD 0.5"), 0.5, '"USD" #,##0.00'),
    "share": (Value(ValueKind.AMOUNT, "125%", "125%"), 1.25, "0%"),
    "words": (Value(ValueKind.PLACE, "Delaware", "Delaware"), "Delaware", "General"),
    "before Excel": (Value(ValueKind.DATE, "3 May 1850", "1850-05-03"), "1850-05-03", "General"),
}


def opened(review: MatterReview, unlikely: bool = False) -> Workbook:
    return load_workbook(io.BytesIO(render_xlsx(ordered(review, unlikely))))


def column(book: Workbook, head: str, sheet: str = "Findings") -> list[object]:
    rows = list(book[sheet].iter_rows(values_only=True))
    at = rows[0].index(head)
    return [row[at] for row in rows[1:]]


def one_finding(value: Value | None, quote: str = LAW) -> MatterReview:
    within = document()
    return MatterReview("x", (reviewed(within, found(within, "law", quote, value=value)),))


@pytest.mark.parametrize("name", _VALUES)
def test_values_are_dates_and_numbers_in_their_own_form(name: str) -> None:
    value, expected, form = _VALUES[name]
    sheet = opened(one_finding(value))["Findings"]
    cell = sheet.cell(2, 4)
    assert (cell.value, cell.number_format) == (expected, form)


def test_an_edited_value_is_what_the_person_wrote() -> None:
    within = document()
    value = Value(ValueKind.DATE, "31 March 2027", "2027-03-31")
    review = reviewed(within, found(within, "law", LAW, Verdict.EDITED, value=value, edited="2028-01-01"))
    assert column(opened(MatterReview("x", (review,))), "Value") == [datetime(2028, 1, 1)]  # noqa: DTZ001


def test_the_list_has_every_reported_finding_with_status_reason_and_notes() -> None:
    book = opened(matter())
    assert column(book, "Status") == ["Accepted", "Edited", "Rejected", "Undecided"]
    assert column(book, "Quote") == [LAW, NOTICE, CAP, "Agreement"]
    assert column(book, "Reason")[1:3] == ["As amended.", "Not a cap."]
    assert column(book, "Notes")[3] == "Ask them."
    assert column(book, "Page") == ["iv", 1, 1, "iv"]
    assert len(column(opened(matter(), unlikely=True), "Quote")) == 6


def test_the_list_has_filters_a_frozen_header_and_is_printed_in_landscape() -> None:
    book = opened(matter())
    for sheet in book:
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.print_title_rows
    assert book["Findings"].freeze_panes == "A2"
    assert book["Findings"].auto_filter.ref == "A1:M5"
    assert book["Matrix"].freeze_panes == "B2"


def test_the_quote_and_the_place_are_in_the_comment_and_name_nobody() -> None:
    book = opened(matter())
    for cell in (book["Findings"]["D2"], book["Matrix"]["D2"]):
        assert cell.comment is not None
        assert LAW in cell.comment.text
        assert "lease.pdf, page iv, section 9.2(b)" in cell.comment.text
        assert cell.comment.author == "Smallprint"


def test_the_matrix_says_what_each_document_has_of_each_term() -> None:
    review = matter()
    rows = list(opened(review)["Matrix"].iter_rows(values_only=True))
    assert rows[0] == ("Document", "Notice to end", "Cap on liability", "Governing law", "Audit rights")
    assert rows[1] == ("lease.pdf", "one month", "Rejected", "Delaware", "Not found")
    assert rows[2] == ("scan.pdf", "Not read", "Not read", "Not read", "Not read")


def test_a_matrix_cell_leads_to_its_row_in_the_list() -> None:
    book = opened(matter())
    link = book["Matrix"]["D2"].hyperlink
    assert link is not None
    assert link.location == "'Findings'!A2"


def test_long_words_of_the_matrix_wrap_and_are_no_link() -> None:
    value = Value(ValueKind.PARTIES, "Larkfield Ltd; Ondine Incorporated", "x")
    cell = opened(one_finding(value))["Matrix"]["D2"]
    assert cell.hyperlink is None
    assert cell.alignment.wrap_text


def test_several_values_of_a_term_stand_beside_each_other() -> None:
    within = document()
    days, month = Value(ValueKind.DURATION, "30 days", "30 day"), Value(ValueKind.DURATION, "1 month", "1 month")
    review = reviewed(within, found(within, "notice", NOTICE, value=days), found(within, "notice", CAP, value=month))
    assert opened(MatterReview("x", (review,)))["Matrix"]["B2"].value == "30 days; 1 month"


def test_the_documents_say_how_far_they_were_read() -> None:
    sheet = opened(matter())["Documents"]
    assert sheet["A1"].value == "Project Lark"
    lease, scan = list(sheet.iter_rows(min_row=5, values_only=True))
    assert (lease[0], lease[2], lease[3], lease[4]) == ("lease.pdf", 3, 4, 3)
    assert "no usable text" in str(lease[5])
    assert (scan[0], scan[5]) == ("scan.pdf", "It may be a scan.")


@settings(max_examples=20, deadline=None)
@given(start=st.sampled_from(FORMULA_STARTS), rest=st.text(max_size=20))
def test_no_cell_is_a_formula_whatever_the_contract_says(start: str, rest: str) -> None:
    words = f"{start}{rest}"
    within = document(name=f"{words}.pdf", extra=words)
    own = own_clause(words, "", ClauseGroup.DATA, ["x"], CATALOGUE.types)
    one = found(within, "law", LAW, Verdict.ACCEPTED, reason=words, value=Value(ValueKind.TITLE, words, words))
    quoted = found(within, "cap", f"{CAP}{words}", notes=(Note(1, words, WHEN),))
    review = MatterReview(words, (reviewed(within, one, quoted), refused(words, words)), (words,))
    content = render_xlsx(ordered(review, True, CATALOGUE.with_own((own,))))
    with ZipFile(io.BytesIO(content)) as package:
        sheets = [package.read(name).decode() for name in package.namelist() if name.startswith("xl/worksheets/sheet")]
    assert sheets
    assert not any("<f>" in sheet or "<f " in sheet for sheet in sheets)
    for sheet in load_workbook(io.BytesIO(content)):
        for row in sheet.iter_rows():
            for cell in row:
                # A text that looks like a formula stays a text when a person edits the cell
                if isinstance(cell.value, str) and cell.value.startswith(FORMULA_STARTS):
                    assert cell.data_type != "f"
                    assert cell.quotePrefix


def test_a_document_links_to_its_file_by_a_path_relative_to_the_workbook(tmp_path: Path) -> None:
    (tmp_path / "in" / "a folder").mkdir(parents=True)
    contract = tmp_path / "in" / "a folder" / "lease #1.pdf"
    contract.write_bytes(b"%PDF")
    review = replace(matter(), files={1: contract, 2: tmp_path / "gone.pdf"})
    write_report(ordered(review), tmp_path / "in" / "list.xlsx")
    sheet = load_workbook(tmp_path / "in" / "list.xlsx")["Documents"]
    assert sheet["A5"].hyperlink is not None
    assert sheet["A5"].hyperlink.target.replace("\\", "/") == "a%20folder/lease%20%231.pdf"
    assert sheet["A6"].hyperlink is None
    with ZipFile(tmp_path / "in" / "list.xlsx") as package:
        assert not any(str(tmp_path).encode() in package.read(name) for name in package.namelist())


def test_the_file_names_its_matter_and_no_person_or_machine() -> None:
    properties = opened(matter()).properties
    assert properties.title == "Project Lark"
    assert not properties.creator
    assert not properties.lastModifiedBy
    assert properties.created == WHEN.replace(tzinfo=None)
    assert render_xlsx(ordered(matter())) == render_xlsx(ordered(matter()))


def test_a_matter_without_findings_has_all_sheets() -> None:
    book = opened(MatterReview("Nothing", (refused(),)))
    assert book.sheetnames == ["Findings", "Matrix", "Documents"]
    assert column(book, "Quote") == [None] or column(book, "Quote") == []


def test_a_quote_longer_than_a_cell_is_cut() -> None:
    within = document(extra="x" * 40_000)
    review = reviewed(within, found(within, "cap", within.text[: within.text.rindex("x")]))
    [quote] = column(opened(MatterReview("x", (review,))), "Quote")
    assert isinstance(quote, str)
    assert len(quote) < 32_768
    assert quote.endswith("…")


def test_the_day_of_a_decision_is_a_date() -> None:
    days = column(opened(matter()), "Decided on")
    assert [one.date() if isinstance(one, datetime) else one for one in days] == [date(2026, 3, 4)] * 3 + [None]

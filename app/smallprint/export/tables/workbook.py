"""The workbook: the findings with filters, the matrix of documents by terms, and the documents."""

import io

from xlsxwriter.workbook import Workbook

from smallprint.domain.handoff import ReportOrder
from smallprint.export import wording
from smallprint.export.pace import Pace
from smallprint.export.tables import about, issues, matrix, playbook
from smallprint.export.tables.dress import Dress
from smallprint.export.tables.page import printed

# Nothing is taken for a formula, a number or an address by what it looks like: each cell is written as what it is.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "max_url_length": 2_079,
}


def render(order: ReportOrder, pace: Pace | None = None) -> bytes:
    """Return the workbook as an XLSX file. It names its matter and the time, and no person or machine."""
    pace = pace or Pace()
    file = io.BytesIO()
    book = Workbook(file, _OPTIONS)
    review, catalogue, made_at = order.review, order.catalogue, order.made_at
    title = wording.one_line(review.title)
    book.set_properties({"title": title, "author": "", "created": made_at.replace(tzinfo=None)})
    dress = Dress(book)
    types = wording.clause_types(catalogue, review.documents)
    list_sheet, matrix_sheet, about_sheet = (book.add_worksheet(one.NAME) for one in (issues, matrix, about))
    by_key = {clause.key: clause for clause in types}
    rows = issues.Issues(list_sheet, dress, by_key).write(order, pace)
    matrix.MatrixSheet(matrix_sheet, dress, types, rows).write(order, pace)
    about.AboutSheet(about_sheet, dress).write(order)
    printed(list_sheet, title, wording.day(made_at))
    printed(matrix_sheet, title, wording.day(made_at), one_wide=False)
    printed(about_sheet, title, wording.day(made_at), about.HEAD_ROW)
    if playbook.has_checks(order):  # the last, so that the others keep their places
        verdicts = book.add_worksheet(playbook.NAME)
        playbook.PlaybookSheet(verdicts, dress).write(order)
        printed(verdicts, title, wording.day(made_at))
    pace.check()
    book.close()
    return file.getvalue()

"""The findings as a CSV file: one a row, for programs and for whoever has no spreadsheet with sheets.

It is UTF-8 with a byte order mark: without one, Excel reads it in the encoding of the machine and breaks every letter
with an accent. Lines end as RFC 4180 says. Days are ISO dates; `value_normal` is the value for machines.
"""

import csv
import io
from datetime import date

from smallprint.domain.handoff import NO_TIME, Private, ReportOrder
from smallprint.domain.review import DocumentReview, ReviewedFinding
from smallprint.domain.value_numbers import as_number
from smallprint.export import wording
from smallprint.export.pace import Pace
from smallprint.export.tables.cells import is_like_formula, notes_cell, proposed_cell, remark_cell, words

COLUMNS = (
    "document",
    "sha256",
    "group",
    "clause",
    "clause_name",
    "value",
    "value_normal",
    "quote",
    "page",
    "section",
    "start",
    "end",
    "status",
    "confidence",
    "reason",
    "proposed_words",
    "notes",
    "remark",
    "decided_at",
)


def render(order: ReportOrder, pace: Pace | None = None) -> bytes:
    """Return the table; a cell that a spreadsheet might take for a formula begins with an apostrophe."""
    pace = pace or Pace()
    types = {clause.key: clause for clause in wording.clause_types(order.catalogue, order.review.documents)}
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in order.review.documents:
        sha256 = one.document.file_sha256 if one.document and order.tells(Private.RECORD) else ""
        for found in order.stated(one) if one.document else ():
            pace.step()
            clause = types[found.finding.clause]
            row = [one.summary.cited_as, sha256, clause.group.label, clause.key, clause.name]
            writer.writerow([_safe(cell) for cell in (*row, *_cells(one, found))])
    return file.getvalue().encode("utf-8-sig")


def _cells(review: DocumentReview, found: ReviewedFinding) -> list[str]:
    finding, decision, document = found.finding, found.decision, review.document
    assert document is not None
    place = wording.placed(document, finding)
    return [
        found.shown_value,
        _normal(found),
        finding.quote,
        place.page_label,
        place.section,
        str(finding.anchor.start),
        str(finding.anchor.end),
        found.verdict,
        f"{finding.confidence:.4f}",
        decision.reason if decision else "",
        proposed_cell(found),
        notes_cell(found),
        remark_cell(found),
        decision.made_at.isoformat() if decision and decision.made_at != NO_TIME else "",
    ]


def _normal(found: ReviewedFinding) -> str:
    """Return the value for machines: of one that a person wrote, only a day has such a form."""
    value, number = found.finding.value, as_number(found)
    if isinstance(number, date):
        return number.isoformat()
    return value.normal if value and value.shown == found.shown_value else ""


def _safe(text: str) -> str:
    line = words(text)
    return f"'{line}" if is_like_formula(line) else line

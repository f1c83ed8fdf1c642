"""A matter as a report that can be sent on: Word for people, tables for spreadsheets, JSON for programs.

    check_target(path)                                           before long work; raises ExportFailed
    write_report(review, catalogue, path, made_at, unlikely)     raises ExportFailed, Cancelled
    json_report(review, catalogue, made_at, unlikely)            the same as `write_report` puts into a .json file
    write_whole(path, content)                                   any other result, whole or not at all; ExportFailed

    wording        what a report says of findings, pages and documents, whatever its format
    docx_report    the Word report; docx_sheet is what it is written on, docx_styles and docx_parts hold its looks
    annotations    the JSON report, with W3C Web Annotation selectors
    pace           how far a report has come, and whether it is still wanted

To add a format: write `render(review, catalogue, made_at, unlikely, pace) -> bytes` in a module of its own and
name it in `_FORMATS`; it calls `pace.step()` for each finding.

    docx_changes  The part of the Word report that lists what a document's own file tracks and comments
    docx_parts     what python-docx has no words for: tables with coloured bars, repeated heads, page numbers
    docx_sheet     the body of the Word report: paragraphs and tables, made so that thousands of rows take seconds
    docx_styles    the looks of the Word report: its named styles, so that a firm can restyle it as a whole in Word
    whole          how results reach the disk: whole, or not at all with a sentence that says why
    links          how a report refers to the documents' files: by a path relative to itself, that says nothing of the
                   machine
    tables         the findings as tables for spreadsheets: a workbook (XLSX) and one plain table (CSV)
    remarks_said   the one place that says in English what reading a file met; pure, so that a translation has one way
                   in
"""

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.progress import CancelToken, Report
from smallprint.domain.review import MatterReview
from smallprint.errors import ExportFailed
from smallprint.export import annotations, docx_report
from smallprint.export.links import relative_links
from smallprint.export.pace import Pace
from smallprint.export.remarks_said import remarks_said, unread_pages_said
from smallprint.export.tables import render_csv, render_xlsx
from smallprint.export.whole import not_written, write_whole
from smallprint.export.wording import reported

__all__ = ["check_target", "json_report", "remarks_said", "unread_pages_said", "write_report", "write_whole"]

_FORMATS: dict[str, Callable[[MatterReview, ClauseCatalogue, datetime, bool, Pace | None], bytes]] = {
    ".docx": docx_report.render,
    ".json": annotations.render,
    ".xlsx": render_xlsx,
    ".csv": render_csv,
}


def check_target(path: Path) -> None:
    """Raise ExportFailed where a report could not be written under this name, as far as that is known beforehand."""
    if path.suffix.lower() not in _FORMATS:
        *others, last = _FORMATS
        raise ExportFailed(f"“{path.name}” must end in {', '.join(others)} or {last}. Choose one of them.")
    try:
        if path.is_dir():
            raise ExportFailed(f"“{path.name}” is a folder. Choose another name for the report.")
        if not path.absolute().parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, "no folder")
        if path.exists() and not os.access(path, os.W_OK):
            raise ExportFailed(f"“{path.name}” is read-only. Choose another name for the report.")
    except OSError as error:
        raise not_written(path, error) from error


def write_report(
    review: MatterReview,
    catalogue: ClauseCatalogue,
    path: Path,
    made_at: datetime,
    unlikely: bool,
    report: Report | None = None,
    token: CancelToken | None = None,
) -> None:
    """Write the report in the format of the path's suffix, whole or not at all; raises ExportFailed, and Cancelled.

    Without `unlikely`, findings that are not sure, and that no person decided on, noted or marked, are left out.
    """
    check_target(path)
    pace = Pace(path.name, sum(len(reported(one, unlikely)) for one in review.documents), report, token)
    pace.say()
    review = replace(review, links=relative_links(review.files, path))
    content = _FORMATS[path.suffix.lower()](review, catalogue, made_at, unlikely, pace)
    pace.check()
    write_whole(path, content)


def json_report(review: MatterReview, catalogue: ClauseCatalogue, made_at: datetime, unlikely: bool) -> str:
    """Return the findings as the text of a JSON file."""
    return annotations.render(review, catalogue, made_at, unlikely).decode("utf-8")

"""A matter as something that can be handed over: a report for people, data for programs.

    check_target(path, format)             before long work; raises ExportFailed
    write_report(order, path, format)      raises ExportFailed, Cancelled
    made_report(order, path, format)       the same without the file; several are written when all are made
    json_report(order)                     the same as `write_report` puts into a .json file
    read_back(name, content)               what a .json file gives back to a matter; ReportUnreadable
    write_whole(path, content)             any other result, whole or not at all; ExportFailed
    FORMATS, Format, format_of(path)       the formats; the command line and the dialog list them

    formats        the formats, each with its suffix, its name and what renders it
    wording        what a report says of findings, pages and documents, whatever its format
    docx_report    the Word report; docx_sheet is what it is written on, docx_styles and docx_parts hold its looks
    annotations    the JSON report, with W3C Web Annotation selectors
    pace           how far a report has come, and whether it is still wanted

To add a format: write `render(order, pace) -> bytes` in a module of its own and name it in `formats.FORMATS`; it
calls `pace.step()` for each finding. The order holds only what is handed over (`smallprint.domain.handoff`).

    docx_parts     what python-docx has no words for: tables with coloured bars, repeated heads, page numbers
    docx_sheet     the body of the Word report: paragraphs and tables, made so that thousands of rows take seconds
    docx_styles    the looks of the Word report: its named styles, so that a firm can restyle it as a whole in Word
    whole          how results reach the disk: whole, or not at all with a sentence that says why
    links          how a report refers to the documents' files: by a path relative to itself, that says nothing of the
                   machine
    tables         the findings as tables for spreadsheets: a workbook (XLSX) and one plain table (CSV)
    remarks_said   the one place that says in English what reading a file met; pure, so that a translation has one way
                   in
    calendar_file  the calendar: the end of each contract, its renewal and the last day for notice, as events of a whole
                   day (.ics)
    training_file  what a person decided as training data: questions and answers over whole contracts, as CUAD and SQuAD
                   2 have them
    docx_template  the Word file that a report begins as: the shipped looks, or a firm's own with its logo and styles
    html_report    the findings report as one HTML file that needs nothing else, and prints well
    pdf_report     the findings report as a tagged PDF, set by Typst from the same model and looks as the Word report
    report         the findings report: one model of it, which each format for people is made from
    annotated_answers  questions and their answers in the JSON report; what an answer cites has the selectors that
                       findings have
    read_back      the JSON report read back: what `annotations` wrote of findings, decisions and notes becomes values
                   again
    selectors      where words stand, as W3C Web Annotation selectors: by the words with what is around them, and by
                   their position
    preview        what a file would begin with, before it is written: its first pages, or its first lines
    bundle         the whole matter as one zip archive: each format, and the documents' own files as they were added
    values_said    the one place that says in English what is remarked on a value; pure, so that a translation has one
                   way in
    run_notes_said  the one place that says in English what a review met as it ended
    answers_read_back  questions and answers of a JSON report read back: what `annotated_answers` wrote becomes values
                       again
    json_parts     parts of a JSON file from somebody else, each checked: TypeError, KeyError or ValueError where it is
                   something else
    values_read_back  values of a JSON report read back, with what is remarked on them
    comparison     writes what tells two versions apart: as a report for people (Word, PDF, HTML), and as JSON for
                   programs
    versions_said  the one place that says in English what tells two versions apart; pure, so that a translation has one
                   way in
    playbook_json  what a playbook says of a document, in the JSON report: each position with its verdict, voices and
                   evidence
    playbook_said  the one place that says in English what a playbook's verdicts and their reasons are; pure, so that a
                   translation has one way in
    proof_said     the one place that says in English what proof-reading found; pure, so that a translation has one way
                   in
    docx_blank     an empty Word file to write into, without what python-docx's own one brings along for Word 2010 alone
    corpus_pages   pages as OpenContracts has them (PAWLS): each with its words, and where each word stands
    file_names     names of the files of an archive: such as every system can have, each once whatever a system's case
    opencontracts  the findings as an annotated corpus for OpenContracts: a zip archive that its import takes
    standard_said  the one place that says in English how a document stands to a standard form, as sentences and as JSON
    playbook_read_back  what a report in JSON says of a playbook, read back: the playbook itself, and what a person said
                        of its positions
    similar_said   the one place that says in English what was decided on a similar clause, and what was looked through
"""

import errno
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from smallprint.domain.handoff import ReportOrder
from smallprint.domain.progress import CancelToken, Report
from smallprint.errors import ExportFailed
from smallprint.export import annotations
from smallprint.export.bundle import render as render_bundle
from smallprint.export.formats import FORMATS, OPENCONTRACTS, Format
from smallprint.export.links import relative_links
from smallprint.export.pace import Pace
from smallprint.export.read_back import read_back
from smallprint.export.remarks_said import remarks_said
from smallprint.export.selectors import text_sha256
from smallprint.export.whole import not_written, write_whole
from smallprint.export.wording import listed

__all__ = [
    "BUNDLE",
    "FORMATS",
    "OPENCONTRACTS",
    "Format",
    "check_target",
    "format_of",
    "json_report",
    "made_report",
    "read_back",
    "remarks_said",
    "text_sha256",
    "write_report",
    "write_whole",
]

BUNDLE = Format("zip", ".zip", "Everything", "All formats and the documents themselves, in one archive", render_bundle)


def format_of(path: Path, formats: Sequence[Format] = FORMATS) -> Format:
    """Return the first format whose files are named like this one; raises ExportFailed."""
    for one in formats:
        if path.name.lower().endswith(one.suffix):
            return one
    suffixes = listed(list(dict.fromkeys(one.suffix for one in formats))).replace(" and ", " or ")
    raise ExportFailed(f"“{path.name}” must end in {suffixes}. Choose one of them.")


def check_target(path: Path, wanted: Format | None = None) -> None:
    """Raise ExportFailed where a report could not be written under this name, as far as that is known beforehand."""
    if wanted is None:
        format_of(path)
    elif not path.name.lower().endswith(wanted.suffix):
        raise ExportFailed(f"“{path.name}” must end in {wanted.suffix}. Name it so, or choose another format.")
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
    order: ReportOrder,
    path: Path,
    wanted: Format | None = None,
    report: Report | None = None,
    token: CancelToken | None = None,
) -> None:
    """Write what was ordered, whole or not at all; raises ExportFailed, and Cancelled.

    Without a format, it is that of the path's suffix.
    """
    check_target(path, wanted)
    write_whole(path, made_report(order, path, wanted or format_of(path), report, token))


def made_report(
    order: ReportOrder, path: Path, wanted: Format, report: Report | None = None, token: CancelToken | None = None
) -> bytes:
    """Return what was ordered as the bytes of a file at this place, which is not written yet; raises Cancelled."""
    pace = Pace(path.name, sum(len(order.stated(one)) for one in order.review.documents), report, token)
    pace.say()
    order = replace(order, review=replace(order.review, links=relative_links(order.review.files, path)))
    content = wanted.render(order, pace)
    pace.check()
    return content


def json_report(order: ReportOrder) -> str:
    """Return the findings as the text of a JSON file."""
    return annotations.render(order).decode("utf-8")

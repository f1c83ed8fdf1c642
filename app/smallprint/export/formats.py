"""The formats that a matter is handed over in, each named once."""

from collections.abc import Callable
from dataclasses import dataclass

from smallprint.domain.handoff import ReportOrder
from smallprint.export import annotations, calendar_file, docx_report, html_report, pdf_report, training_file
from smallprint.export.pace import Pace
from smallprint.export.tables import render_csv, render_xlsx

Render = Callable[[ReportOrder, Pace], bytes]
"""Makes the file's bytes; calls `pace.step()` for each finding."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format: `key` is what the command line calls it, `label` and `about` are for the dialog.

    `whole_words` says that it needs the contracts' own words, and cannot leave quotes out.
    """

    key: str
    suffix: str
    label: str
    about: str
    render: Render
    whole_words: bool = False


FORMATS: tuple[Format, ...] = (
    Format("docx", ".docx", "Word report", "The findings as a report, to edit and send on", docx_report.render),
    Format("pdf", ".pdf", "PDF report", "The same report, to read and file", pdf_report.render),
    Format("html", ".html", "HTML report", "The same report as one page for a browser", html_report.render),
    Format("xlsx", ".xlsx", "Excel workbook", "The findings with filters, and documents by terms", render_xlsx),
    Format("csv", ".csv", "CSV", "The findings as one plain table", render_csv),
    Format("ics", ".ics", "Calendar", "Ends, renewals and last days for notice", calendar_file.render),
    Format(
        "squad",
        ".squad.json",
        "Training data",
        "What you decided, in the form of CUAD and SQuAD",
        training_file.render,
        whole_words=True,
    ),
    Format("json", ".json", "JSON", "The findings for other programs", annotations.render),
)

"""The formats that a matter is handed over in, each named once.

What writes a format is loaded when the first file of it is made: the libraries behind them are the larger part of
what a start of the program would load.
"""

from collections.abc import Callable
from dataclasses import dataclass

from smallprint.domain.handoff import ReportOrder
from smallprint.export import annotations, training_file
from smallprint.export.pace import Pace
from smallprint.export.tables.plain import render as render_csv

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


def _word(order: ReportOrder, pace: Pace) -> bytes:
    from smallprint.export.docx_report import render  # noqa: PLC0415 - python-docx

    return render(order, pace)


def _pdf(order: ReportOrder, pace: Pace) -> bytes:
    from smallprint.export.pdf_report import render  # noqa: PLC0415 - Typst and python-docx

    return render(order, pace)


def _html(order: ReportOrder, pace: Pace) -> bytes:
    from smallprint.export.html_report import render  # noqa: PLC0415 - python-docx, for a firm's own looks

    return render(order, pace)


def _workbook(order: ReportOrder, pace: Pace) -> bytes:
    from smallprint.export.tables.workbook import render  # noqa: PLC0415 - XlsxWriter

    return render(order, pace)


def _calendar(order: ReportOrder, pace: Pace) -> bytes:
    from smallprint.export.calendar_file import render  # noqa: PLC0415 - icalendar

    return render(order, pace)


def _annotated_corpus(order: ReportOrder, pace: Pace) -> bytes:
    from smallprint.export.opencontracts import render  # noqa: PLC0415 - python-docx, for the colours of groups

    return render(order, pace)


FORMATS: tuple[Format, ...] = (
    Format("docx", ".docx", "Word report", "The findings as a report, to edit and send on", _word),
    Format("pdf", ".pdf", "PDF report", "The same report, to read and file", _pdf),
    Format("html", ".html", "HTML report", "The same report as one page for a browser", _html),
    Format("xlsx", ".xlsx", "Excel workbook", "The findings with filters, and documents by terms", _workbook),
    Format("csv", ".csv", "CSV", "The findings as one plain table", render_csv),
    Format("ics", ".ics", "Calendar", "Ends, renewals and last days for notice", _calendar),
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

OPENCONTRACTS = Format(
    "opencontracts",
    ".opencontracts.zip",
    "OpenContracts",
    "What was found, as annotated documents that OpenContracts imports",
    _annotated_corpus,
    whole_words=True,
)
"""Not among `FORMATS`, all of which an archive of the whole matter has: it holds the documents once more."""

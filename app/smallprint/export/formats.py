"""The formats that a matter is handed over in, each named once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.handoff import ReportOrder
from smallprint.domain.review import MatterReview
from smallprint.export import annotations, docx_report
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


def _of_review(render: Callable[[MatterReview, ClauseCatalogue, datetime, bool, Pace | None], bytes]) -> Render:
    def rendered(order: ReportOrder, pace: Pace) -> bytes:
        return render(order.review, order.catalogue, order.made_at, order.choice.unlikely, pace)

    return rendered


_XLSX, _CSV = _of_review(render_xlsx), _of_review(render_csv)

FORMATS: tuple[Format, ...] = (
    Format("docx", ".docx", "Word report", "The findings as a report, to edit and send on", docx_report.render),
    Format("xlsx", ".xlsx", "Excel workbook", "The findings as tables with filters, and documents by terms", _XLSX),
    Format("csv", ".csv", "CSV", "The findings as one plain table", _CSV),
    Format("json", ".json", "JSON", "The findings for other programs", annotations.render),
)

"""What a file would begin with, before it is written: its first pages, its first lines, or its first rows."""

from dataclasses import dataclass, replace

from smallprint.domain.handoff import ReportOrder
from smallprint.export.bundle import names
from smallprint.export.formats import OPENCONTRACTS, Format
from smallprint.export.pace import Pace
from smallprint.export.report import findings_report
from smallprint.export.report.model import FindingsReport, ReportLine, ReportSection, ReportTable
from smallprint.export.tables.first_rows import HEAD, first_rows

_DOCUMENTS, _ROWS, _LINES, _PAGES = 2, 30, 80, 4
_READ = (".csv", ".json", ".ics")
_PAGED = frozenset(("docx", "pdf", "html"))


@dataclass(frozen=True, slots=True)
class Preview:
    """The first pages as PNG pictures, else the first lines, else the first rows of a table under its `head`."""

    pages: tuple[bytes, ...] = ()
    text: str = ""
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def preview(order: ReportOrder, wanted: Format) -> Preview:
    """Return the beginning of what would be written; raises ExportFailed."""
    if wanted.key in _PAGED:
        from smallprint.export.pdf_report import pictures  # noqa: PLC0415 - Typst, as in formats

        report = _beginning(findings_report(order, Pace()))
        return Preview(tuple(pictures(order, report)[:_PAGES]))
    if wanted.key == "xlsx":
        return Preview(head=HEAD, rows=tuple(first_rows(order, _ROWS)))
    if not wanted.suffix.endswith(_READ):
        return Preview(head=("What the archive holds",), rows=tuple((name,) for name in _held(order, wanted)))
    text = wanted.render(_first_of(order, wanted), Pace()).decode("utf-8-sig")
    return Preview(text="\n".join(text.splitlines()[:_LINES]))


def _held(order: ReportOrder, wanted: Format) -> list[str]:
    """Return the names of the files in an archive."""
    if wanted is OPENCONTRACTS:
        from smallprint.export.opencontracts import annotated_names  # noqa: PLC0415 - as in formats

        return annotated_names(order)
    return names(order)


def _first_of(order: ReportOrder, wanted: Format) -> ReportOrder:
    """Return the order with its first documents that say something; of a calendar all: few documents have a date."""
    if wanted.suffix == ".ics":
        return order
    telling = tuple(one for one in order.review.documents if order.stated(one)) or order.review.documents
    return replace(order, review=replace(order.review, documents=telling[:_DOCUMENTS]))


def _beginning(report: FindingsReport) -> FindingsReport:
    """Return the report with so many rows of its tables: setting the rest takes time, and nobody turns to it here."""
    left = _ROWS
    kept: list[ReportSection] = []
    for section in report.sections:
        if left <= 0:
            break
        section, left = _cut(section, left)
        kept.append(section)
    return replace(report, sections=tuple(kept))


def _cut(section: ReportSection, left: int) -> tuple[ReportSection, int]:
    blocks: list[ReportLine | ReportTable] = []
    for block in section.blocks:
        if isinstance(block, ReportTable):
            block = replace(block, rows=block.rows[: max(left, 1)])
            left -= len(block.rows)
        blocks.append(block)
    parts = []
    for part in section.parts:
        if left <= 0:
            break
        part, left = _cut(part, left)
        parts.append(part)
    return replace(section, blocks=tuple(blocks), parts=tuple(parts)), left

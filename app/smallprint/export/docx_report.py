"""The findings report as a Word file, in the looks of a template that a firm can replace."""

import io
import zipfile
from datetime import datetime
from itertools import zip_longest
from pathlib import Path

from docx.document import Document as Word
from docx.shared import Emu

from smallprint.domain.handoff import ReportOrder
from smallprint.export import docx_parts as parts
from smallprint.export import docx_styles as styles
from smallprint.export.docx_sheet import Sheet
from smallprint.export.docx_template import filled, opened
from smallprint.export.pace import Pace
from smallprint.export.report import findings_report
from smallprint.export.report.model import FindingsReport, Look, ReportLine, ReportSection, ReportTable
from smallprint.export.wording import shortened

_CONTENTS_FROM = 2  # sections from which a list of contents is worth its lines


def render(order: ReportOrder, pace: Pace | None = None) -> bytes:
    """Return the report as the bytes of a .docx file; raises ExportFailed where the template cannot be used."""
    pace = pace or Pace()
    return rendered(findings_report(order, pace), order.template, order.made_at, pace)


def rendered(report: FindingsReport, template: Path | None, made_at: datetime, pace: Pace) -> bytes:
    """Return any report of this model as the bytes of a .docx file."""
    word = opened(template)
    filled(word, {"matter": shortened(report.title, 80), "date": report.made, "report": report.name})
    _set_properties(word, report, made_at)
    sheet = Sheet(word, pace)
    sheet.paragraph(report.eyebrow, Look.EYEBROW)
    sheet.paragraph(report.title, Look.TITLE)
    parts.rule_below(sheet.paragraph(report.subtitle, Look.SUBTITLE))
    for line in report.head:
        sheet.paragraph(line.text, line.look)
    if len(report.sections) >= _CONTENTS_FROM:
        _write_contents(sheet, report)
    for number, section in enumerate(report.sections):
        _write_section(sheet, word, section, number)
    content = io.BytesIO()
    word.save(content)
    return _without_times(content)


def _without_times(content: io.BytesIO) -> bytes:
    """Return a package whose parts do not say when they were written."""
    made = io.BytesIO()
    with zipfile.ZipFile(content) as package, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as copy:
        for member in package.infolist():
            part = zipfile.ZipInfo(member.filename)
            part.compress_type = zipfile.ZIP_DEFLATED
            copy.writestr(part, package.read(member))
    return made.getvalue()


def _set_properties(word: Word, report: FindingsReport, made_at: datetime) -> None:
    properties = word.core_properties
    properties.title = shortened(f"{report.name}: {report.title}", 255)
    properties.subject = "Contract review"
    properties.author = properties.last_modified_by = "Smallprint"
    properties.comments = properties.keywords = properties.category = properties.version = ""
    properties.identifier = properties.content_status = ""
    properties.language = "en-GB"
    properties.created = properties.modified = properties.last_printed = made_at
    properties.revision = 1


def _write_contents(sheet: Sheet, report: FindingsReport) -> None:
    """Write the list of contents as a field, with the entries that stand until Word numbers their pages."""
    sheet.paragraph("Contents", Look.CONTENTS)
    entries = [sheet.paragraph("", Look.ENTRY) for _ in report.sections]
    parts.fill_contents(entries, [section.title for section in report.sections])


def _write_section(sheet: Sheet, word: Word, section: ReportSection, number: int = -1) -> None:
    """Write a section with its parts; one with a number has a bookmark, which the contents lead to."""
    heading = sheet.paragraph(section.title, Look.HEADING if section.level == 1 else Look.SUBHEADING)
    if number >= 0:
        parts.add_bookmark(heading, number)
    for block, after in zip_longest(section.blocks, section.blocks[1:]):
        before_table = isinstance(after, ReportTable)
        if isinstance(block, ReportLine):
            sheet.paragraph(block.text, block.look, keep=before_table)
            continue
        _write_table(sheet, word, block)
        if before_table:  # Word takes two tables with nothing between for one
            sheet.paragraph("", Look.PLACE)
    for part in section.parts:
        _write_section(sheet, word, part)


def _write_table(sheet: Sheet, word: Word, table: ReportTable) -> None:
    page = word.sections[-1]
    wide = Emu((page.page_width or 0) - (page.left_margin or 0) - (page.right_margin or 0)).cm
    unit = wide / sum(table.widths)
    ground, bar = styles.GROUP_COLOURS[table.group] if table.group else (styles.PANEL, "")
    made = sheet.table(
        tuple(width * unit for width in table.widths), table.heads, ground, table.numbers, bar, about=table.about
    )
    first_number = len(table.heads) - table.numbers
    for row in table.rows:
        for place, (cell, lines) in enumerate(zip(made.add_row(), row, strict=True)):
            for line in lines:
                cell.write(line.text, line.look, right=place >= first_number)

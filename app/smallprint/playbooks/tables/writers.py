"""A playbook as a Word file, a workbook or a Markdown profile, each of which an import reads back as it was."""

import io
from datetime import UTC, datetime

from xlsxwriter.workbook import Workbook

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.playbook import Playbook, Position
from smallprint.export import docx_report
from smallprint.export.pace import Pace
from smallprint.export.report.model import FindingsReport, Look, ReportLine, ReportSection, ReportTable
from smallprint.language.counting import counted
from smallprint.playbooks.tables.columns import PlaybookField
from smallprint.playbooks.tables.written_form import HEADING, about_lines, said_of

_SHORT = (
    PlaybookField.CLAUSE, PlaybookField.SEVERITY, PlaybookField.NEED, PlaybookField.ESCALATE_TO, PlaybookField.SOURCE,
    PlaybookField.KEY,
)  # fmt: skip
_LEVELS = (PlaybookField.PREFERRED, PlaybookField.ACCEPTABLE, PlaybookField.NEVER)
_LONG = (*_LEVELS, PlaybookField.ABOUT, PlaybookField.WHY, PlaybookField.FALLBACK)
_WIDTHS = {
    PlaybookField.CLAUSE: 22, PlaybookField.TITLE: 28, PlaybookField.SEVERITY: 10, PlaybookField.NEED: 10,
    PlaybookField.ESCALATE_TO: 20, PlaybookField.SOURCE: 20, PlaybookField.KEY: 22,
}  # fmt: skip
_WIDE = 42  # characters of a column of sentences
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}


def as_word(playbook: Playbook, catalogue: ClauseCatalogue) -> bytes:
    """Return a playbook as a Word file: a heading for each position, and below it a table of what is held."""
    head, *rest = about_lines(playbook)
    sections = [ReportSection("About", 1, (_table([head, *rest]),))] if rest else []
    sections += [ReportSection(one.title, 1, (_table(_word_rows(one, catalogue)),)) for one in playbook.positions]
    subtitle = f"{counted(len(playbook.positions), 'position')}, {playbook.side}"
    report = FindingsReport("Playbook", playbook.name, subtitle, "", (), tuple(sections), "Playbook")
    return docx_report.rendered(report, None, datetime(2000, 1, 1, tzinfo=UTC), Pace())


def as_workbook(playbook: Playbook, catalogue: ClauseCatalogue) -> bytes:
    """Return a playbook as a workbook: a row for each position, and a sheet on the whole."""
    file = io.BytesIO()
    book = Workbook(file, _OPTIONS)
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#E8ECF1", "bottom": 1})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    sheet = book.add_worksheet("Positions")
    for column, field in enumerate(PlaybookField):
        sheet.set_column(column, column, _WIDTHS.get(field, _WIDE))
        sheet.write_string(0, column, HEADING[field], bold)
    for row, position in enumerate(playbook.positions, 1):
        said = said_of(position, catalogue)
        for column, field in enumerate(PlaybookField):
            sheet.write_string(row, column, "\n".join(said[field]), plain)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, len(playbook.positions), len(PlaybookField) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    about = book.add_worksheet("About")
    about.set_column(0, 0, 14)
    about.set_column(1, 1, 80)
    for row, (label, text) in enumerate(about_lines(playbook)):
        about.write_string(row, 0, label, bold)
        about.write_string(row, 1, text, plain)
    book.close()
    return file.getvalue()


def as_profile(playbook: Playbook, catalogue: ClauseCatalogue) -> str:
    """Return a playbook as Markdown: a heading for each position, and below it one for each level."""
    name, *about = about_lines(playbook)
    lines = [f"# {name[1]}", "", *(f"- {label}: {_one(text)}" for label, text in about), ""]
    for position in playbook.positions:
        said = said_of(position, catalogue)
        lines += [f"## {_one(position.title)}", ""]
        lines += [f"- {HEADING[field]}: {_one(' '.join(said[field]))}" for field in _SHORT if said[field]]
        for field in _LONG:
            if said[field]:
                shown = [f"- {one}" for one in said[field]] if field in _LEVELS else [_safe(one) for one in said[field]]
                lines += ["", f"### {HEADING[field]}", "", *shown]
        lines.append("")
    return "\n".join(lines)


def _word_rows(position: Position, catalogue: ClauseCatalogue) -> list[tuple[str, str]]:
    said = said_of(position, catalogue)
    order = (PlaybookField.CLAUSE, PlaybookField.SEVERITY, PlaybookField.NEED, *_LONG, *_SHORT[3:])
    return [(HEADING[field], "\n".join(said[field])) for field in order if said[field]]


def _table(rows: list[tuple[str, str]]) -> ReportTable:
    """Return labels and words as a table, whose head is the first of them."""
    (label, words), *rest = rows
    cells = tuple(
        ((ReportLine(one, Look.HEAD),), tuple(ReportLine(line, Look.CELL) for line in said.splitlines()))
        for one, said in rest
    )
    return ReportTable((label, words), (1, 4), cells, f"{label}: {words}")


def _one(text: str) -> str:
    return " ".join(text.split())


def _safe(line: str) -> str:
    """Return a line of words that is no heading."""
    return f"\\{line}" if line.startswith("#") else line

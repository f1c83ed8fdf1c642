"""The findings report as a tagged PDF, set by Typst from the same model and looks as the Word report.

The contract's words go in as data: Typst reads none of them as markup. It reads no file of the machine but fonts.
"""

import json
import re
from datetime import datetime
from functools import cache
from pathlib import Path

import typst

from smallprint.domain.handoff import Private, ReportOrder
from smallprint.errors import ExportFailed
from smallprint.export.docx_styles import GROUP_COLOURS, PANEL
from smallprint.export.docx_template import filled, opened
from smallprint.export.pace import Pace
from smallprint.export.report import findings_report
from smallprint.export.report.looks import Looks, looks_of
from smallprint.export.report.model import FindingsReport, ReportCell, ReportLine, ReportSection, ReportTable
from smallprint.export.wording import shortened, sound
from smallprint.language.direction import begins_leftward
from smallprint.system.paths import shipped

Json = dict[str, object]

_LONG_WORD = re.compile(r"[^\s\u200b\u2e80-\U0002ffff]{28,}")  # of scripts that have words
_PIECE = re.compile(r"[^_/.\\-]{0,11}[_/.\\-]+|.{12}")
_LONG = 1500  # characters of a cell from which it may go on over a page's end
_PREVIEW_DOTS = 110.0  # per inch


def render(order: ReportOrder, pace: Pace | None = None) -> bytes:
    """Return the report as a PDF, as PDF/UA where its letters allow; raises ExportFailed."""
    pace = pace or Pace()
    return rendered(findings_report(order, pace), order.template, _timestamp(order), pace)


def rendered(report: FindingsReport, template: Path | None, made_at: datetime | None, pace: Pace) -> bytes:
    """Return any report of this model as a PDF; `made_at` has no parts of a second. Raises ExportFailed."""
    source, data = _source(), _data(template, made_at, report)
    pace.check()
    inputs = {"report": data}
    try:
        return typst.compile(source, format="pdf", sys_inputs=inputs, timestamp=made_at, pdf_standards=["ua-1"])
    except typst.TypstError:  # a letter that no font of the machine has cannot be said to those who hear the report
        try:
            return typst.compile(source, format="pdf", sys_inputs=inputs, timestamp=made_at)
        except typst.TypstError as error:
            raise ExportFailed(
                "The PDF could not be set. Write the report as Word or HTML, and print that as a PDF."
            ) from error


def pictures(order: ReportOrder, report: FindingsReport) -> list[bytes]:
    """Return the pages of a report as PNG pictures; raises ExportFailed."""
    try:
        made = typst.compile(
            _source(),
            format="png",
            ppi=_PREVIEW_DOTS,
            sys_inputs={"report": _data(order.template, _timestamp(order), report)},
        )
    except typst.TypstError as error:
        raise ExportFailed("The preview could not be drawn. The report can be written all the same.") from error
    return [made] if isinstance(made, bytes) else list(made or [])


@cache
def _source() -> bytes:
    return shipped("resources", "report", "report.typ").read_bytes()


def _timestamp(order: ReportOrder) -> datetime | None:
    # Typst takes no parts of a second
    return order.made_at.replace(microsecond=0) if order.tells(Private.TIMES) else None


def _data(template: Path | None, made_at: datetime | None, report: FindingsReport) -> str:
    word = opened(template)
    filled(word, {"matter": shortened(report.title, 80), "date": report.made, "report": report.name})
    looks = looks_of(word)
    data: Json = {
        "title": sound(f"{report.name}: {report.title}"),
        "name": _said(report.title),
        "eyebrow": _said(report.eyebrow),
        "subtitle": _said(report.subtitle),
        "made_at": _day(made_at) if made_at else None,
        "looks": {
            look.slug: {
                "font": one.font,
                "size": one.size,
                "colour": one.colour,
                "bold": one.bold,
                "before": one.before,
                "after": one.after,
                "capitals": one.capitals,
            }
            for look, one in looks.styles.items()
        },
        "header": list(map(sound, looks.header)),
        "footer": list(map(sound, looks.footer)),
        "logo": _logo(looks),
        "head": [_line(line) for line in report.head],
        "sections": [_section(section) for section in report.sections],
    }
    return json.dumps(data)


def _day(moment: datetime) -> Json:
    return {part: getattr(moment, part) for part in ("year", "month", "day", "hour", "minute", "second")}


def _logo(looks: Looks) -> Json | None:
    if looks.logo is None:
        return None
    return {"data": list(looks.logo.data), "kind": looks.logo.kind, "alt": looks.logo.alt}


def _section(section: ReportSection) -> Json:
    return {
        "title": _said(section.title),
        "level": section.level,
        "blocks": [_line(block) if isinstance(block, ReportLine) else _table(block) for block in section.blocks],
        "parts": [_section(part) for part in section.parts],
    }


def _table(table: ReportTable) -> Json:
    ground, bar = GROUP_COLOURS[table.group] if table.group else (PANEL, "")
    return {
        "kind": "table",
        "heads": list(table.heads),
        "widths": list(table.widths),
        "numbers": table.numbers,
        "ground": ground,
        "bar": bar,
        "rows": [[_cell(cell) for cell in row] for row in table.rows],
    }


def _cell(cell: ReportCell) -> Json:
    return {"lines": [_line(line) for line in cell], "long": sum(len(line.text) for line in cell) > _LONG}


def _line(line: ReportLine) -> Json:
    return {"kind": "line", "look": line.look.slug, **_said(line.text)}


def _said(text: str) -> Json:
    return {"text": _breakable(sound(text)), "left": begins_leftward(text)}


def _breakable(text: str) -> str:
    """Return a text in which long words may be broken, after a mark where they have some: file names, addresses."""
    return _LONG_WORD.sub(lambda word: _PIECE.sub("\\g<0>\u200b", word[0]), text)

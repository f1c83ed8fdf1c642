"""The findings report as one HTML file that needs nothing else, and prints well."""

from base64 import b64encode
from collections.abc import Iterator
from html import escape
from pathlib import Path

from smallprint.domain.handoff import ReportOrder
from smallprint.export.docx_styles import GROUP_COLOURS, PANEL
from smallprint.export.docx_template import filled, opened
from smallprint.export.pace import Pace
from smallprint.export.report import findings_report
from smallprint.export.report.looks import Looks, looks_of
from smallprint.export.report.model import FindingsReport, Look, ReportLine, ReportSection, ReportTable
from smallprint.export.wording import shortened, sound
from smallprint.system.paths import shipped

_MIME = {"png": "image/png", "jpg": "image/jpeg", "gif": "image/gif", "svg": "image/svg+xml"}


def render(order: ReportOrder, pace: Pace | None = None) -> bytes:
    """Return the report as UTF-8 HTML; raises ExportFailed where the template cannot be used."""
    pace = pace or Pace()
    return rendered(findings_report(order, pace), order.template, pace)


def rendered(report: FindingsReport, template: Path | None, pace: Pace) -> bytes:
    """Return any report of this model as UTF-8 HTML."""
    word = opened(template)
    filled(word, {"matter": shortened(report.title, 80), "date": report.made, "report": report.name})
    pieces = []
    for piece in _document(report, looks_of(word)):
        pace.check()
        pieces.append(piece)
    return sound("\n".join(pieces)).encode("utf-8")


def _document(report: FindingsReport, looks: Looks) -> Iterator[str]:
    css = shipped("resources", "report", "report.css").read_text(encoding="utf-8")
    yield "<!DOCTYPE html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="generator" content="Smallprint">'  # by it a folder of contracts is known to hold our report
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(report.name)}: {escape(report.title)}</title>"
    yield f"<style>\n{css}\n{_styles(looks)}</style>"
    yield "</head>"
    yield "<body>"
    yield "<header>"
    if looks.logo:
        data = b64encode(looks.logo.data).decode("ascii")
        yield f'<img src="data:{_MIME[looks.logo.kind]};base64,{data}" alt="{escape(looks.logo.alt)}">'
    yield _line(ReportLine(report.eyebrow, Look.EYEBROW))
    yield f'<h1 class="title" dir="auto">{escape(report.title)}</h1>'
    yield _line(ReportLine(report.subtitle, Look.SUBTITLE))
    yield "</header>"
    yield from (_line(line) for line in report.head)
    yield from _contents(report)
    yield "<main>"
    for number, section in enumerate(report.sections):
        yield from _section(section, f"s{number}")
    yield "</main>"
    footer = " ".join(line.replace("\t", " ") for line in looks.footer if "{page" not in line)
    made = footer or " ".join(filter(None, ("Made with Smallprint", report.made)))
    yield f'<footer><p class="footer">{escape(made)}</p></footer>'
    yield "</body>"
    yield "</html>"


def _styles(looks: Looks) -> str:
    """Return the rules that give each look its font, size, colour and space."""
    rules = []
    for look, one in looks.styles.items():
        weight, capitals = ("600" if one.bold else "400"), (" text-transform: uppercase;" if one.capitals else "")
        rules.append(
            f'.{look.slug} {{ font: {weight} {one.size:g}pt/1.25 "{_plain(one.font)}", var(--fallback); '
            f"color: #{one.colour}; margin: {one.before:g}pt 0 {one.after:g}pt;{capitals} }}"
        )
    return "\n".join([*rules, ""])


def _plain(font: str) -> str:
    return "".join(letter for letter in font if letter.isalnum() or letter in " -")


def _contents(report: FindingsReport) -> Iterator[str]:
    if len(report.sections) < 2:
        return
    yield '<nav aria-label="Contents">'
    yield _line(ReportLine("Contents", Look.CONTENTS))
    yield "<ul>"
    for number, section in enumerate(report.sections):
        yield f'<li class="entry"><a href="#s{number}" dir="auto">{escape(section.title)}</a></li>'
    yield "</ul>"
    yield "</nav>"


def _section(section: ReportSection, name: str) -> Iterator[str]:
    level, look = (2, Look.HEADING) if section.level == 1 else (3, Look.SUBHEADING)
    yield f'<section id="{name}">'
    yield f'<h{level} class="{look.slug}" dir="auto">{escape(section.title)}</h{level}>'
    bullets = False
    for block in section.blocks:
        bullet = isinstance(block, ReportLine) and block.look is Look.BULLET
        if bullet != bullets:
            yield "<ul>" if bullet else "</ul>"
            bullets = bullet
        if isinstance(block, ReportLine):
            yield _line(block)
        else:
            yield from _table(block)
    if bullets:
        yield "</ul>"
    for number, part in enumerate(section.parts):
        yield from _section(part, f"{name}-{number}")
    yield "</section>"


def _table(table: ReportTable) -> Iterator[str]:
    ground, bar = GROUP_COLOURS[table.group] if table.group else (PANEL, "")
    whole = sum(table.widths)
    barred = f' class="barred" style="--ground: #{ground}; --bar: #{bar}"' if bar else f' style="--ground: #{ground}"'
    yield f'<table{barred} aria-label="{escape(table.about)}">'
    columns = "".join(f'<col style="width: {100 * width / whole:.1f}%">' for width in table.widths)
    yield f"<colgroup>{columns}</colgroup>"
    first = len(table.heads) - table.numbers
    heads = "".join(
        f'<th scope="col" class="head{" number" if place >= first else ""}">{escape(head)}</th>'
        for place, head in enumerate(table.heads)
    )
    yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    for row in table.rows:
        cells = "".join(
            f"<td{' class=number' if place >= first else ''}>{''.join(map(_line, cell))}</td>"
            for place, cell in enumerate(row)
        )
        yield f"<tr>{cells}</tr>"
    yield "</tbody>"
    yield "</table>"


def _line(line: ReportLine) -> str:
    tag = "li" if line.look is Look.BULLET else "p"
    return f'<{tag} class="{line.look.slug}" dir="auto">{escape(line.text)}</{tag}>'

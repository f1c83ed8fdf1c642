"""The comparison report: what is not tracked first, then what it does to the findings, then each change."""

from collections.abc import Iterator
from datetime import datetime

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.difference import AlignedClause, ClauseChange
from smallprint.domain.versions import VersionsCompared
from smallprint.export import versions_said, wording
from smallprint.export.playbook_said import SEVERITY_SAID
from smallprint.export.report.model import FindingsReport, Look, ReportCell, ReportLine, ReportSection, ReportTable
from smallprint.language.counting import counted

_LONGEST = 1200  # characters of a cell
_GROUPS = (
    ("Values", (ClauseChange.VALUE,)),
    ("Clauses added and removed", (ClauseChange.ADDED, ClauseChange.REMOVED)),
    ("Words", (ClauseChange.WORDS, ClauseChange.MOVED_CHANGED)),
    ("Moved", (ClauseChange.MOVED,)),
)
_HOW = "Words that differ stand in [brackets]. Numbering, layout and running heads are not compared."


def comparison_report(compared: VersionsCompared, catalogue: ClauseCatalogue, made_at: datetime) -> FindingsReport:
    """Return the report on two versions."""
    old, new = (wording.one_line(one.document.name) for one in (compared.old, compared.new))
    made = wording.day(made_at)
    sections = [_alarm(compared), _verdicts(compared), _effects(compared, catalogue), *_changes(compared)]
    count = counted(len(compared.difference.changed), "change")
    return FindingsReport(
        eyebrow="Contract review: comparison report",
        title=new,
        subtitle="  ·  ".join(filter(None, (f"against {old}", count, made))),
        made=made,
        head=tuple(_head(compared)),
        sections=tuple(section for section in sections if section is not None),
        name="Comparison report",
    )


def _head(compared: VersionsCompared) -> Iterator[ReportLine]:
    yield ReportLine(versions_said.counts_said(compared))
    if compared.untracked is not None and not compared.alarm and compared.untracked.tracked:
        yield ReportLine(versions_said.tracked_said(compared.untracked))
    yield from (ReportLine(wording.one_line(remark), Look.REMARK) for remark in compared.remarks)
    if compared.difference.changed:
        yield ReportLine(_HOW, Look.SMALL)


def _alarm(compared: VersionsCompared) -> ReportSection | None:
    if compared.untracked is None or not compared.untracked.changes:
        return None
    rows = [
        (_cell(versions_said.place_said(compared, one)), _cell(one.before), _cell(one.after))
        for one in compared.untracked.changes
    ]
    table = ReportTable(
        ("Where", "Earlier version", "Newer file, changes rejected"),
        (3.6, 6.2, 6.2),
        tuple(rows),
        "Changes that are not tracked",
    )
    return ReportSection(
        "Changes that are not tracked", 1, (ReportLine(versions_said.alarm_said(compared.untracked)), table)
    )


def _verdicts(compared: VersionsCompared) -> ReportSection | None:
    lines = tuple(
        ReportLine(
            wording.one_line(f"{SEVERITY_SAID[one.position.severity]}. {versions_said.verdict_said(one)}"), Look.BULLET
        )
        for one in compared.verdicts
    )
    return ReportSection("Playbook verdicts that changed", 1, lines) if lines else None


def _effects(compared: VersionsCompared, catalogue: ClauseCatalogue) -> ReportSection | None:
    lines = [
        ReportLine(wording.one_line(versions_said.effect_said(one, catalogue)), Look.BULLET) for one in compared.effects
    ]
    return ReportSection("What this does to the findings", 1, tuple(lines)) if lines else None


def _changes(compared: VersionsCompared) -> Iterator[ReportSection]:
    for title, kinds in _GROUPS:
        found = [one for one in compared.difference.changed if one.change in kinds]
        if not found:
            continue
        rows = tuple(_row(compared, one) for one in found)
        table = ReportTable(("Change", "Older version", "Newer version"), (3.6, 6.2, 6.2), rows, title)
        blocks: list[ReportLine | ReportTable] = []
        if kinds[-1] is ClauseChange.MOVED_CHANGED:
            said = (versions_said.repeated_said(one) for one in compared.difference.repeated)
            blocks += (ReportLine(wording.one_line(one), Look.BULLET) for one in said)
        yield ReportSection(title, 1, (*blocks, table))


def _row(compared: VersionsCompared, one: AlignedClause) -> tuple[ReportCell, ...]:
    before, after = versions_said.beside(compared, one)
    place = versions_said.place_said(compared, one)
    said = (
        ReportLine(wording.one_line(versions_said.clause_said(one)), Look.CLAUSE),
        ReportLine(wording.one_line(place), Look.PLACE),
    )
    return said if place else said[:1], _cell(before), _cell(after)


def _cell(text: str) -> ReportCell:
    return (ReportLine(wording.one_line(wording.shortened(text, _LONGEST)) or "–", Look.CELL),)

"""Writes what tells two versions apart: as a report for people (Word, PDF, HTML), and as JSON for programs."""

import json
from datetime import datetime
from pathlib import Path

from smallprint import __version__
from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.difference import AlignedClause, FindingEffect, TextSpan
from smallprint.domain.document import Document
from smallprint.domain.finding import Value
from smallprint.domain.versions import UntrackedChange, VerdictChange, VersionsCompared
from smallprint.errors import ExportFailed
from smallprint.export.pace import Pace
from smallprint.export.report.versions import comparison_report
from smallprint.export.whole import write_whole

Json = dict[str, object]
SUFFIXES = (".docx", ".pdf", ".html")


def write_comparison(
    compared: VersionsCompared, catalogue: ClauseCatalogue, path: Path, made_at: datetime, template: Path | None = None
) -> None:
    """Write the report in the format that the name says, whole or not at all; raises ExportFailed."""
    report = comparison_report(compared, catalogue, made_at)
    suffix, pace = check_report_name(path), Pace()
    if suffix == ".docx":
        from smallprint.export import docx_report  # noqa: PLC0415 - as in formats

        content = docx_report.rendered(report, template, made_at, pace)
    elif suffix == ".pdf":
        from smallprint.export import pdf_report  # noqa: PLC0415

        content = pdf_report.rendered(report, template, made_at.replace(microsecond=0), pace)
    else:
        from smallprint.export import html_report  # noqa: PLC0415

        content = html_report.rendered(report, template, pace)
    write_whole(path, content)


def check_report_name(path: Path) -> str:
    """Return the suffix of a comparison report; raises ExportFailed where there is no such format."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise ExportFailed(f"“{path.name}” must end in .docx, .pdf or .html. Choose one of them.")
    return suffix


def comparison_json(compared: VersionsCompared) -> str:
    """Return all that is told of two versions as JSON; places are characters of the texts, ends exclusive."""
    untracked = compared.untracked
    told: Json = {
        "generator": f"Smallprint {__version__}",
        "old": _document(compared.old.document),
        "new": _document(compared.new.document),
        "same": compared.same,
        "untracked": None
        if untracked is None
        else {"tracked": untracked.tracked, "changes": [_untracked(one) for one in untracked.changes]},
        "changes": [_clause(compared, one) for one in compared.difference.changed],
        "repeated": [{"old": one.old, "new": one.new, "places": one.places} for one in compared.difference.repeated],
        "findings": [_effect(compared, one) for one in compared.effects],
        "verdicts": [
            {
                "position": one.position.key,
                "title": one.position.title,
                "severity": one.position.severity.value,
                "before": one.before.value,
                "after": one.after.value,
                **_places(compared, one),
            }
            for one in compared.verdicts
        ],
        "remarks": list(compared.remarks),
    }
    return json.dumps(told, indent=2, ensure_ascii=False)


def _document(document: Document) -> Json:
    return {"name": document.name, "sha256": document.file_sha256, "kind": document.kind.value}


def _clause(compared: VersionsCompared, one: AlignedClause) -> Json:
    return {
        "change": one.change.name.lower(),
        "part": one.part.value,
        "section": one.section,
        "oldSection": one.old_section,
        "old": _place(compared.old.document, one.old),
        "new": _place(compared.new.document, one.new),
        "edits": [
            {"old": _place(compared.old.document, edit.old), "new": _place(compared.new.document, edit.new)}
            for edit in one.edits
        ],
        "values": [
            {"old": _value(value.old), "new": _value(value.new), "direction": value.direction.value}
            for value in one.values
        ],
    }


def _untracked(one: UntrackedChange) -> Json:
    return {
        "before": one.before,
        "after": one.after,
        "part": one.part.value,
        "section": one.section,
        "moved": one.moved,
        "old": [one.edit.old.start, one.edit.old.end],
        "new": [one.edit.new.start, one.edit.new.end],
    }


def _effect(compared: VersionsCompared, one: FindingEffect) -> Json:
    return {
        "clause": one.clause,
        "change": one.change.name.lower(),
        **_places(compared, one),
        "oldValue": _value(one.old_value),
        "newValue": _value(one.new_value),
        "direction": one.direction.value,
    }


def _places(compared: VersionsCompared, one: FindingEffect | VerdictChange) -> Json:
    """Return the words of both versions that something rests on, None where there are none."""
    anchors = {"old": (compared.old.document, one.old), "new": (compared.new.document, one.new)}
    return {
        side: None if anchor is None else _place(document, TextSpan(anchor.start, anchor.end))
        for side, (document, anchor) in anchors.items()
    }


def _place(document: Document, span: TextSpan) -> Json:
    page = document.page_at(min(span.start, max(len(document.text) - 1, 0)))
    return {"start": span.start, "end": span.end, "page": page.label, "text": document.text[span.start : span.end]}


def _value(value: Value | None) -> Json | None:
    return None if value is None else {"shown": value.shown, "normal": value.normal, "kind": value.kind.value}

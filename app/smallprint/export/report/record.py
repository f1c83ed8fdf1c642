"""What was not read, and the record from which a review can be repeated."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from smallprint import __version__
from smallprint.domain.handoff import Private, ReportOrder
from smallprint.domain.review import DocumentReview
from smallprint.domain.run import PageState, Run
from smallprint.export import wording
from smallprint.export.report.model import Look, ReportCell, ReportLine, ReportSection, ReportTable

_WIDTHS = (4.4, 11.6)


def unread_section(read: Sequence[DocumentReview], unread: Sequence[DocumentReview]) -> ReportSection | None:
    """Return what was not read: whole documents, pages, and files inside the files; None where all was."""
    rows: list[tuple[ReportCell, ...]] = []
    for one in unread:
        why = [ReportLine(wording.one_line(" ".join(wording.coverage(one))), Look.CELL)]
        why += [ReportLine(f"Note: {wording.one_line(note.text)}", Look.REMARK) for note in one.notes]
        rows.append(((ReportLine(wording.one_line(one.summary.cited_as), Look.CELL),), tuple(why)))
    for one in read:
        if said := _parts_unread(one):
            lines = tuple(ReportLine(wording.one_line(sentence), Look.CELL) for sentence in said)
            rows.append(((ReportLine(wording.one_line(one.summary.cited_as), Look.CELL),), lines))
    if not rows:
        return None
    return ReportSection(
        "What was not read", 1, (ReportTable(("Document", "Why"), (6.0, 10.0), tuple(rows), "What was not read"),)
    )


def _parts_unread(one: DocumentReview) -> list[str]:
    """Return a sentence on the pages without text, and one on the files inside the file."""
    assert one.document is not None
    said = []
    pages = [index for index, state in enumerate(one.coverage) if state is PageState.UNREADABLE]
    if pages:
        named = wording.pages(one.document, pages)
        said.append(f"{named[0].upper()}{named[1:]}: no usable text.")
    if one.document.report.attachments:
        said.append(f"Files inside the file: {wording.listed(list(one.document.report.attachments))}.")
    return said


def record_section(order: ReportOrder, read: Sequence[DocumentReview]) -> ReportSection | None:
    """Return the record of the run of each document, None where it is left out."""
    if not order.tells(Private.RECORD) or not order.review.documents:
        return None
    program = [("Program", f"Smallprint {__version__}"), ("Clause catalogue", order.catalogue.sha256)]
    if order.tells(Private.TIMES):
        program.append(("This report was made", _moment(order.made_at)))
    intro = ReportLine(
        "With these files, this version, these settings and this model, the review can be run again and gives the same "
        "findings. Hashes are SHA-256.",
        Look.SMALL,
    )
    runs = {one.summary.id: _made_by(one.run) for one in read if one.run}
    alike = len(set(map(tuple, runs.values()))) == 1
    if alike:
        program += next(iter(runs.values()))
    blocks: list[ReportLine | ReportTable] = [intro, _table(program, "the program"), _files(order, read)]
    parts = tuple(
        ReportSection(wording.one_line(one.summary.cited_as), 2, (_table(runs[one.summary.id], one.summary.cited_as),))
        for one in read
        if not alike and one.summary.id in runs
    )
    return ReportSection("Record of the review", 1, tuple(blocks), parts)


def _files(order: ReportOrder, read: Sequence[DocumentReview]) -> ReportTable:
    """Return a row for each document: its file, what it was read by, and when."""
    rows = []
    for one in read:
        assert one.document is not None
        file = [ReportLine(one.document.file_sha256, Look.CELL)]
        if order.tells(Private.FOLDERS) and one.summary.source:
            file.append(ReportLine(wording.one_line(one.summary.source), Look.PLACE))
        said = [f"Read by {one.document.report.reader}"]
        if one.document.changes:
            said.append(f"tracked changes as if {one.document.reading}")
        if one.run is not None:
            said.append(f"{one.run.candidates} passages that may be clauses")
        how = [ReportLine("; ".join(said), Look.CELL)]
        if one.run is not None and order.tells(Private.TIMES):
            ended = _moment(one.run.finished_at) if one.run.finished_at else "not ended"
            how.append(ReportLine(f"{_moment(one.run.started_at)} to {ended} ({one.run.state})", Look.PLACE))
        rows.append(((ReportLine(wording.one_line(one.summary.cited_as), Look.CLAUSE),), tuple(file), tuple(how)))
    return ReportTable(
        ("Document", "File (SHA-256)", "Review"), (4.2, 6.4, 5.4), tuple(rows), "Files and their reviews"
    )


def _table(rows: Sequence[tuple[str, str]], of: str) -> ReportTable:
    told = ((what, wording.one_line(said)) for what, said in rows if said)
    cells = tuple(((ReportLine(what, Look.CLAUSE),), (ReportLine(said, Look.CELL),)) for what, said in told)
    return ReportTable(("What", "Value"), _WIDTHS, cells, f"Record of {wording.one_line(of)}")


def _made_by(run: Run) -> list[tuple[str, str]]:
    """Return by what a document was reviewed, which is mostly the same for all."""
    return [
        ("Model", run.model_name or "none"),
        ("Model file", run.model_sha256),
        ("Judge", run.judge),
        ("Prompts", run.prompt_sha256),
        ("Catalogue of the review", run.catalogue_sha256),
        ("Version of the review", run.app_version),
        ("Settings", _settings(run)),
    ]


def _settings(run: Run) -> str:
    try:
        stored = json.loads(run.settings or "{}")
    except ValueError:
        return run.settings
    if not isinstance(stored, Mapping):
        return run.settings
    return "; ".join(f"{name.replace('_', ' ')}: {json.dumps(value)}" for name, value in sorted(stored.items()))


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC" if moment.utcoffset() is not None else f"{moment:%Y-%m-%d %H:%M:%S}"

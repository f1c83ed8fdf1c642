"""The whole matter as one zip archive: each format, and the documents' own files as they were added.

Where anything is left out for privacy the documents' own files are not in it: they would tell it. Times in the archive
are that of the report, and nothing in it names a person or a machine.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from urllib.parse import quote
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from smallprint.domain.handoff import ReportOrder
from smallprint.domain.review import DocumentState
from smallprint.export.file_names import file_name, free_name
from smallprint.export.formats import FORMATS, Format
from smallprint.export.pace import Pace

OWN_ARCHIVE = b"Made by Smallprint"
"""The comment of the archive: by it a folder of contracts is known to hold one, whose documents are no new ones."""

DOCUMENTS, MARKED = "documents", "marked copies"
_READABLE = 0o644 << 16  # what a file of the archive may be: read by all, written by its owner
_UNIX = 3  # the system whose rights these are, whatever system this is


def render(order: ReportOrder, pace: Pace | None = None) -> bytes:
    """Return the archive; raises Cancelled."""
    pace = pace or Pace()
    documents = _documents(order) if whole(order) else {}
    links = {one: quote(f"{DOCUMENTS}/{name}") for one, name in documents.items()}
    order = replace(order, review=replace(order.review, links=links))
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.comment = OWN_ARCHIVE
        for one in _formats(order):
            name = f"{file_name(order.review.title) or 'matter'}{one.suffix}"
            write_entry(archive, name, one.render(order, pace.part(name)), order.made_at)
        for document_id, name in documents.items():
            pace.check()
            assert order.original is not None
            write_entry(archive, f"{DOCUMENTS}/{name}", order.original(document_id), order.made_at)
        for name, content in order.marked() if order.marked is not None and whole(order) else ():
            pace.check()
            write_entry(archive, f"{MARKED}/{file_name(name)}", content, order.made_at)
    return file.getvalue()


def names(order: ReportOrder) -> list[str]:
    """Return what an archive of this order would hold; of marked copies their folder."""
    title = file_name(order.review.title) or "matter"
    made = [f"{title}{one.suffix}" for one in _formats(order)]
    if not whole(order):
        return made
    return [*made, *(f"{DOCUMENTS}/{name}" for name in _documents(order).values()), f"{MARKED}/"]


def whole(order: ReportOrder) -> bool:
    """Say whether the documents' own files are handed over, too."""
    choice = order.choice
    return order.original is not None and choice.originals and choice.quotes and not choice.without


def _formats(order: ReportOrder) -> Sequence[Format]:
    return [one for one in FORMATS if order.choice.quotes or not one.whole_words]


def _documents(order: ReportOrder) -> Mapping[int, str]:
    """Return the name in the archive of each document that was read; each name once, whatever a system's case."""
    named: dict[int, str] = {}
    taken: set[str] = set()
    for one in order.review.documents:
        if one.summary.state is DocumentState.OPEN and one.document is not None and not one.summary.read_from:
            named[one.summary.id] = free_name(one.summary.name, taken)
    return named


def write_entry(archive: ZipFile, name: str, content: bytes, made_at: datetime) -> None:
    """Write one file of an archive, with the time of the report and nothing that names a person or a machine."""
    entry = ZipInfo(name, made_at.timetuple()[:6])
    entry.compress_type, entry.external_attr, entry.create_system = ZIP_DEFLATED, _READABLE, _UNIX
    archive.writestr(entry, content)

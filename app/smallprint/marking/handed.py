"""Marked copies as a format that a matter is handed over in: an archive with a copy of each file that has findings."""

import io
from collections.abc import Iterator
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from smallprint.domain.document import DocumentKind
from smallprint.domain.handoff import NO_TIME, Private, ReportOrder
from smallprint.domain.progress import CancelToken
from smallprint.errors import ExportFailed
from smallprint.export import Format
from smallprint.export.bundle import OWN_ARCHIVE
from smallprint.export.pace import Pace
from smallprint.export.wording import one_line
from smallprint.ingest import Limits
from smallprint.ingest.own_output import TOLD
from smallprint.marking.remarks import marks_of
from smallprint.marking.writing import Copies
from smallprint.settings import Settings
from smallprint.store import Matter

_MOST_SAID = 3  # of the files that are not marked, where none is


def marked_files(matter: Matter, order: ReportOrder, token: CancelToken | None = None) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of a marked copy of each document of an order, then what is to be said of them."""
    usual = Settings()
    limits = Limits(usual.file_seconds, usual.file_megabytes)
    date = order.made_at.strftime("%Y-%m-%dT%H:%M:%SZ") if order.tells(Private.TIMES) else ""
    names: set[str] = set()
    with Copies(matter, order.catalogue, order.choice, date, limits, order.author) as copies:
        for review in order.review.documents:
            made = copies.made(review, token or CancelToken())
            if made is None:
                continue
            stem, number = copies.stem(review), 1
            while (name := f"{stem}{f' {number}' if number > 1 else ''}){made.suffix}").casefold() in names:
                number += 1
            names.add(name.casefold())
            copies.say(name, made)
            yield name, made.data
    if copies.sentences:
        yield TOLD, "".join(f"{one}\n" for one in copies.sentences).encode()


MARKED_HEAD = ("File", "Copy", "Comments", "Proposed words")
_KINDS = {DocumentKind.DOCX: "Word, with comments and tracked changes", DocumentKind.PDF: "PDF, with highlights"}


def marked_rows(order: ReportOrder) -> list[tuple[str, ...]]:
    """Return for each document of an order what its copy is, and how much is marked in it."""
    rows: list[tuple[str, ...]] = []
    for one in order.review.documents:
        marks = marks_of(one, order.catalogue, order.choice)
        proposed = sum(mark.replacement is not None for mark in marks)
        copy = _KINDS.get(one.document.kind, "") if one.document and marks else ""
        if not copy:
            nothing = "there is nothing to mark" if not marks else "it is neither Word nor PDF"
            told = ("–", "–")
            copy = f"none: {nothing if one.document else 'it was not read'}"
        else:
            told = (str(len(marks)), str(proposed or "–"))
        rows.append((one_line(one.summary.cited_as), copy, *told))
    return rows


def _render(order: ReportOrder, pace: Pace | None = None) -> bytes:
    """Return the archive; raises ExportFailed where nothing can be marked, and Cancelled."""
    pace = pace or Pace()
    moment = max(order.made_at, NO_TIME).timetuple()[:6]
    out, told, count = io.BytesIO(), "", 0
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.comment = OWN_ARCHIVE
        for name, content in order.marked() if order.marked is not None else ():
            pace.check()
            count += name != TOLD
            told = content.decode() if name == TOLD else told
            archive.writestr(ZipInfo(name, moment), content, ZIP_DEFLATED)
    if not count:
        sentences = told.splitlines()
        left = len(sentences) - _MOST_SAID
        more = [f"And {left} more such."] if left > 0 else []
        raise ExportFailed(" ".join(["There is no file to mark.", *sentences[:_MOST_SAID], *more]))
    return out.getvalue()


MARKED_FILES = Format(
    "marked",
    ".marked.zip",
    "Marked files",
    "A copy of each file with its findings as comments: in Word, or as highlights in a PDF",
    _render,
    whole_words=True,
)

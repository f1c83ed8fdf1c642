"""A document as it is stored becomes one of the domain again, as far as it can be read."""

import math
from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from json import loads
from typing import Any

from smallprint.domain.change import Reading
from smallprint.domain.document import (
    CHAR_BOX_FLOATS,
    OCR_WORD,
    STRIP,
    Block,
    BlockKind,
    Document,
    DocumentKind,
    IngestReport,
    Metadata,
    OutlineEntry,
    Page,
)
from smallprint.domain.remark import NAMED, Remark, RemarkKind
from smallprint.store.changes import changes_of, comments_of
from smallprint.store.database import Connection, Row
from smallprint.store.frames import page_rows
from smallprint.store.salvage import listed, typed, unpacked

# The bytes that a page may have of each for one of its characters; a page without characters may have none.
_BLOCK_FIELDS = 5  # of a block, but the columns of a row
_BOX = CHAR_BOX_FLOATS * 4
_PLACES = {"strips": STRIP.size, "boxes": _BOX, "ocr_words": OCR_WORD.size}


def loaded_document(connection: Connection, places: bool, row: Row) -> Document:
    """Return a document of a row of `documents` with its `texts`; raises where it has no text or kind.

    Any other part of it that cannot be read is left out and counted: a page's places, the outline, what it reports.
    """
    document_id, text = row["document_id"], row["text"]
    if row["sha256"] is None:
        raise ValueError("a document that was read has the hash of its file")
    pages = page_rows(connection, document_id, len(text))

    def part(name: str, read: Callable[[], Any], default: Any) -> Any:
        return connection.salvage.part(name, document_id, read, default)

    stored = _stored_places(connection, document_id) if places else {}
    return Document(
        sha256=row["sha256"],
        name=row["name"],
        kind=DocumentKind(row["kind"]),
        text=text,
        pages=tuple(_page(connection, document_id, page, stored) for page in pages),
        blocks=part("blocks", lambda: _blocks(row["blocks"], len(text)), ()),
        metadata=part("metadata", lambda: _metadata(row["metadata"]), Metadata()),
        outline=part("outline", lambda: _outline(row["outline"], len(pages)), ()),
        report=part("report", lambda: _report(row["report"], len(pages)), IngestReport("", len(pages), len(text))),
        reading=Reading(row["reading"]),
        changes=changes_of(connection, document_id, len(text)),
        comments=comments_of(connection, document_id, len(text)),
    )


def _stored_places(connection: Connection, document_id: int) -> dict[tuple[str, int], object]:
    stored: dict[tuple[str, int], object] = {}
    for table in _PLACES:
        rows = connection.rows(f"SELECT number, deflated FROM {table} WHERE document_id = ?", [document_id])
        stored |= {(table, row["number"]): row["deflated"] for row in rows}
    return stored


def _page(connection: Connection, document_id: int, row: Row, stored: dict[tuple[str, int], object]) -> Page:
    number, characters = row["number"], row["end"] - row["start"]

    def places(table: str) -> bytes:
        packed = stored.get((table, number))
        return connection.salvage.part(
            f"{table} of page {number}", document_id, lambda: _places(table, packed, characters), b""
        )

    place = number, row["start"], row["end"], row["label"], float(row["width"]), float(row["height"])
    return Page(*place, places("boxes"), places("strips"), places("ocr_words"))


def _places(table: str, packed: object, characters: int) -> bytes:
    """Return the places of one kind on a page; raises ValueError where they are of another page, or of none."""
    size = _PLACES[table]
    content = unpacked(packed, characters * size)
    if len(content) % size or (table == "boxes" and content and len(content) != characters * size):
        raise ValueError("these places are of another page")
    if not all(map(math.isfinite, array("f", content))):
        raise ValueError("a place is no number")
    if table != "boxes":
        spans = (STRIP if table == "strips" else OCR_WORD).iter_unpack(content)
        if not all(start <= end <= characters for start, end, *_ in spans):
            raise ValueError("a place is outside its page")
    return content


def _blocks(stored: str, length: int) -> tuple[Block, ...]:
    found = []
    for one in listed(stored):
        typed(one[:_BLOCK_FIELDS], str, int, int, int, str)
        columns = tuple(column for columns in one[_BLOCK_FIELDS:] for column in columns)
        typed(columns, *[int] * len(columns))
        if columns and (min(columns) < 0 or list(columns) != sorted(set(columns))):
            raise ValueError("cells of a row are not beside each other")
        kind, start, end, level, number = one[:_BLOCK_FIELDS]
        found.append(Block(BlockKind(kind), start, end, level, number, columns))
    ends = [0, *(block.end for block in found)]
    if not all(before <= block.start <= block.end <= length for before, block in zip(ends, found, strict=False)):
        raise ValueError("blocks overlap, or are outside the text")
    return tuple(found)


def _metadata(stored: str) -> Metadata:
    fields = loads(stored)
    typed(list(fields.values()), *(bool if name == "encrypted" else str for name in fields))
    return Metadata(**fields)


def _outline(stored: str, pages: int) -> tuple[OutlineEntry, ...]:
    found = []
    for one in listed(stored):
        title, level, page = one
        typed((title, level), str, int)
        if page is not None:
            typed((page,), int)
        found.append(OutlineEntry(title, level, page if page is not None and 0 <= page < pages else None))
    return tuple(found)


def _report(stored: str, pages: int) -> IngestReport:
    fields = loads(stored)
    for name in ("unread_pages", "ocr_pages", "doubtful_pages", "blank_pages"):
        fields[name] = _all(int, fields.get(name, ()))
        if not all(0 <= index < pages for index in fields[name]):
            raise ValueError("a page is not there")
    fields["attachments"] = _all(str, fields.get("attachments", ()))
    fields["remarks"] = tuple(_remark(one, pages) for one in fields.get("remarks", fields.pop("warnings", ())))
    report = IngestReport(**fields)
    texts = (report.reader, report.language)
    counts = (report.pages, report.characters, report.fields, report.annotations, report.hidden)
    typed((*texts, *counts, report.changes, report.comments), *(str for _ in texts), *(int for _ in (*counts, 0, 0)))
    if not isinstance(report.seconds, float | int) or not math.isfinite(report.seconds):
        raise TypeError("a time is a number")
    return report


def _remark(stored: object, pages: int) -> Remark:
    """Return a stored remark; older versions stored its sentence."""
    if isinstance(stored, str):
        return Remark(RemarkKind.SAID, names=(stored,))
    if not isinstance(stored, dict):
        raise TypeError("a remark was stored")
    remark = Remark(RemarkKind(stored["kind"]), stored["count"], stored["of"])
    typed((remark.count, remark.of), int, int)
    named, on = _all(str, stored["names"]), _all(int, stored["pages"])
    if remark.kind in NAMED and not named:
        raise ValueError("a remark without what it names")
    if not all(0 <= index < pages for index in on):
        raise ValueError("a page is not there")
    return replace(remark, names=named, pages=on)


def _all(kind: type, stored: Sequence[Any]) -> tuple[Any, ...]:
    typed(list(stored), *(kind for _ in stored))
    return tuple(stored)

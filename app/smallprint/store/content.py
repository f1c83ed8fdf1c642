"""What a file holds, as it is stored: its bytes, its text and pages, and the places on them.

The bytes and the places are much: they are stored in small transactions, before the document is open to anyone, so that
a decision need not wait for all of it. What was stored of a document that never came to be open is put aside first.
"""

import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict

from sqlite_utils import Database

from smallprint.domain.document import Document, Page
from smallprint.domain.review import DocumentState
from smallprint.errors import MatterError
from smallprint.store.changes import insert_changes
from smallprint.store.database import Connection, packed

_COMPRESSION = 1  # level 6 takes five times as long and saves a tenth
_PART = 1_000_000  # bytes of the file in a row; writing them takes some milliseconds
_PLACES = ("strips", "boxes", "ocr_words")


def store_bytes_and_places(connection: Connection, document_id: int, document: Document, original: bytes) -> None:
    """Store the file's bytes and the places on its pages, a little at a time; all of it or, where that fails, nothing.

    Raises MatterError when the document was removed meanwhile.
    """
    _put_aside(connection, document_id)
    parts = (
        (document_id, number, original[at : at + _PART]) for number, at in enumerate(range(0, len(original), _PART))
    )
    try:
        connection.write_many("INSERT INTO original_parts (document_id, number, bytes) VALUES (?, ?, ?)", parts)
        for table in _PLACES:
            rows = _places(document_id, document, table)
            connection.write_many(f"INSERT INTO {table} (document_id, number, deflated) VALUES (?, ?, ?)", rows)
    except MatterError:
        with suppress(MatterError):  # it is put aside before the next try anyway
            _put_aside(connection, document_id)
        raise


def insert_text(db: Database, document_id: int, document: Document) -> None:
    """Insert a document's text, its pages and what its own file tracks, inside the caller's transaction."""
    outline = [[entry.title, entry.level, entry.page] for entry in document.outline]
    blocks = [
        [block.kind, block.start, block.end, block.level, block.number, *([block.columns] if block.columns else ())]
        for block in document.blocks
    ]
    described = (packed(asdict(document.metadata)), packed(asdict(document.report)), packed(outline), packed(blocks))
    db.execute(
        "INSERT INTO texts (document_id, metadata, report, outline, blocks, text) VALUES (?, ?, ?, ?, ?, ?)",
        (document_id, *described, document.text),
    )
    unread = set(document.report.unread_pages)
    db.conn.executemany(
        'INSERT INTO pages (document_id, number, start, "end", label, width, height, unread)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (document_id, page.index, page.start, page.end, page.label, page.width, page.height, page.index in unread)
            for page in document.pages
        ],
    )
    insert_changes(db, document_id, document)


def original_of(connection: Connection, document_id: int) -> bytes:
    """Return the bytes of the file as it was added."""
    rows = connection.rows("SELECT bytes FROM original_parts WHERE document_id = ? ORDER BY number", [document_id])
    return b"".join(row["bytes"] for row in rows)


def _put_aside(connection: Connection, document_id: int) -> None:
    """Remove the bytes and places of a document that is not open."""
    closed = "document_id IN (SELECT id FROM documents WHERE id = ? AND state != ?)"
    for table in ("original_parts", *_PLACES):
        with connection.writing() as db:
            db.execute(f"DELETE FROM {table} WHERE {closed}", [document_id, DocumentState.OPEN])


def _places(document_id: int, document: Document, table: str) -> Iterator[tuple[int, int, bytes]]:
    for page in document.pages:
        places = _of_page(page, table)
        if places:
            yield document_id, page.index, zlib.compress(places, _COMPRESSION)


def _of_page(page: Page, table: str) -> bytes:
    return {"strips": page.strips, "boxes": page.boxes, "ocr_words": page.words}[table]

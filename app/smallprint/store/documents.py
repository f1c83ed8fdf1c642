"""The documents of a matter: queued, read, refused; with text, pages, passages and original bytes."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from sqlite_utils import Database

from smallprint.domain.change import REJECTED_NAME, Reading
from smallprint.domain.document import Document
from smallprint.domain.opened import Opened
from smallprint.domain.passage import Definition, Passage, PassageKind, Section, Segmentation
from smallprint.domain.review import DocumentState, DocumentSummary
from smallprint.domain.run import PageState
from smallprint.errors import DocumentRemoved, EntryDamaged, MatterError
from smallprint.store import overview
from smallprint.store.content import insert_text, original_of, store_bytes_and_places
from smallprint.store.database import Connection, Row, now, packed
from smallprint.store.document_list import DocumentList
from smallprint.store.loading import loaded_document
from smallprint.store.salvage import listed, typed
from smallprint.store.sources import forget_path, keep_path, path_of, sound, told_source
from smallprint.store.unpacked import drop_member
from smallprint.system.reachable import absolute

_OPEN_IDS = "SELECT id FROM documents WHERE state = ? AND removed_at IS NULL ORDER BY id"
_REVIEWED = """
SELECT d.id FROM documents d
JOIN runs r ON r.id = COALESCE(d.shown_run, (SELECT MAX(id) FROM runs WHERE document_id = d.id))
WHERE d.id IN (SELECT value FROM json_each(?)) AND d.removed_at IS NULL AND r.state IN ('complete', 'partial')
"""


_TOGETHER = timedelta(minutes=1)  # between two files that a person added in one go
_VERSIONS = """SELECT id, added_at, EXISTS (SELECT 1 FROM changes WHERE document_id = documents.id) AS tracks
               FROM documents WHERE id IN (?, ?) ORDER BY id"""


class Documents:
    """The documents of a matter, in the order they were added."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._list = DocumentList(connection)

    def queue(self, paths: Sequence[Path], reading: Reading = Reading.ACCEPTED) -> list[int]:
        """Add files as waiting documents and return their ids, each once; `reading` says how changes are read.

        A file that waits already keeps its id, and one that was refused or locked waits again under its own.
        """
        with self._connection.writing() as db:
            return list(dict.fromkeys(self._queue(db, path, reading) for path in paths))

    def queue_reading(self, document_id: int, reading: Reading) -> int:
        """Return the document that is the same file with its changes read that way, queued if it is not there yet.

        It is another document, so that what was decided on either stays with its own text. Raises MatterError when
        the document was not read.
        """
        with self._connection.writing() as db:
            rows = self._connection.rows(
                "SELECT * FROM documents WHERE id = ? AND sha256 IS NOT NULL AND removed_at IS NULL", [document_id]
            )
            if not rows:
                raise MatterError("This document was not read yet. Review it first.")
            row = rows[0]
            if row["reading"] == reading:
                return document_id
            sha256 = row["sha256"].partition(":")[0]
            key = sha256 if reading is Reading.ACCEPTED else f"{sha256}:{reading}"
            known = self._connection.row(
                "SELECT id FROM documents WHERE removed_at IS NULL"
                " AND (sha256 = ? OR (read_from = ? AND reading = ? AND state != ?))",
                [key, document_id, reading, DocumentState.OPEN],
            )
            if known:
                return int(known["id"])
            name = row["name"].removesuffix(REJECTED_NAME) + (REJECTED_NAME if reading is Reading.REJECTED else "")
            cursor = db.execute(
                "INSERT INTO documents (name, source, origin, state, added_at, reading, read_from)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                [name, row["source"], row["origin"], DocumentState.WAITING, now(), reading, document_id],
            )
            return int(cursor.lastrowid or 0)

    def _queue(self, db: Database, path: Path, reading: Reading) -> int:
        path = absolute(path)
        source = told_source(str(path))
        for known in self._connection.rows(
            """SELECT id, origin FROM documents
               WHERE source = ? AND state != ? AND reading = ? AND removed_at IS NULL ORDER BY id""",
            [source, DocumentState.OPEN, reading],
        ):
            before = path_of(known["origin"])
            if before in (None, path):
                origin = known["origin"] if before else keep_path(path)
                db.execute(
                    "UPDATE documents SET state = ?, message = '', origin = ? WHERE id = ?",
                    [DocumentState.WAITING, origin, known["id"]],
                )
                return int(known["id"])
        cursor = db.execute(
            "INSERT INTO documents (name, source, origin, state, added_at, reading) VALUES (?, ?, ?, ?, ?, ?)",
            [sound(path.name), source, keep_path(path), DocumentState.WAITING, now(), reading],
        )
        return int(cursor.lastrowid or 0)

    def save(self, document_id: int, document: Document, original: bytes) -> int:
        """Store what was read of a queued file; returns the id under which the matter holds it.

        The same bytes are kept once: when another document has them, the queued row goes and that one's id is
        returned. Raises MatterError when the queued row was removed meanwhile.
        """
        with self._connection.writing() as db:
            known = self._known(db, document_id, document.sha256)
        if known:
            return known
        store_bytes_and_places(self._connection, document_id, document, original)
        with self._connection.writing() as db:
            known = self._known(db, document_id, document.sha256)  # another process may have stored them meanwhile
            if known:
                return known
            changed = db.execute(
                """UPDATE documents SET name = ?, state = ?, message = '', kind = ?, sha256 = ?, reading = ?, pages = ?,
                   unread_pages = ?, language = ?, ocr_pages = ?, doubtful_pages = ?
                   WHERE id = ? AND state != ? AND removed_at IS NULL""",
                [
                    sound(document.name),
                    DocumentState.OPEN,
                    document.kind,
                    document.sha256,
                    document.reading,
                    len(document.pages),
                    len(document.report.unread_pages),
                    document.report.language,
                    len(document.report.ocr_pages),
                    len(document.report.doubtful_pages),
                    document_id,
                    DocumentState.OPEN,
                ],
            )
            if not changed.rowcount:
                raise DocumentRemoved("This document is not in the matter any more. Add the file again.")
            insert_text(db, document_id, document)
        unpacked = self.path(document_id)
        if unpacked is not None:
            drop_member(unpacked)  # the matter has its bytes
        self._connection.settle()
        return document_id

    def _known(self, db: Database, document_id: int, sha256: str) -> int:
        """Return the document that holds these bytes, and let the queued one go; 0 where there is none."""
        known = self._connection.row("SELECT id FROM documents WHERE sha256 = ?", [sha256])
        if known is None:
            return 0
        if known["id"] != document_id:
            self._forget_path(document_id)
        db.execute(
            "DELETE FROM documents WHERE id = ? AND id != ? AND state != ?",
            [document_id, known["id"], DocumentState.OPEN],
        )
        return int(known["id"])

    def recognise(self, document_id: int, kind: str) -> None:
        """Keep which kind of contract a document was taken for; what a person chose stays."""
        with self._connection.writing() as db:
            db.execute("UPDATE documents SET contract_kind = ? WHERE id = ? AND NOT kind_chosen", [kind, document_id])

    def choose_kind(self, document_id: int, kind: str) -> None:
        """Keep which kind of contract a person says that a document is; "" for none of those that are known."""
        with self._connection.writing() as db:
            db.execute("UPDATE documents SET contract_kind = ?, kind_chosen = 1 WHERE id = ?", [kind, document_id])

    def _forget_path(self, document_id: int) -> None:
        """Forget where a file was; not where another document is read from it, too."""
        rows = self._connection.rows(
            "SELECT id, origin FROM documents WHERE origin = (SELECT origin FROM documents WHERE id = ?)", [document_id]
        )
        if [row["id"] for row in rows] == [document_id]:
            forget_path(rows[0]["origin"])

    def drop_unread(self) -> None:
        """Remove what was unpacked and not read: of a matter that is not kept."""
        for summary in self.summaries():
            path = self.path(summary.id)
            if path is not None:
                drop_member(path)

    def path(self, document_id: int) -> Path | None:
        """Return where the file of a document is on this machine; None where this machine does not know."""
        row = self._connection.row("SELECT origin FROM documents WHERE id = ?", [document_id])
        return path_of(row["origin"]) if row else None

    def refuse(self, document_id: int, message: str, locked: bool = False) -> None:
        """Keep the sentence for a file that could not be read; one that was read stays as it is."""
        state = DocumentState.LOCKED if locked else DocumentState.REFUSED
        with self._connection.writing() as db:
            db.execute(
                "UPDATE documents SET state = ?, message = ? WHERE id = ? AND state != ?",
                [state, message, document_id, DocumentState.OPEN],
            )

    def remove(self, document_id: int) -> None:
        """Remove a document with everything said of it, for good; `Removed` removes one that may come back."""
        self._remove_passages(document_id)
        with self._connection.writing() as db:
            self._forget_path(document_id)
            db.execute("DELETE FROM documents WHERE id = ?", [document_id])

    def summaries(self, unlikely: bool = False) -> list[DocumentSummary]:
        """Return one row a document, for the documents list."""
        return self._list.all(unlikely)

    def changed_summaries(self, also: Collection[int], unlikely: bool = False) -> list[DocumentSummary]:
        """Return the same, counting only what may have changed since the last call, and the documents of `also`."""
        return self._list.changed(unlikely, also)

    def open_ids(self) -> list[int]:
        """Return the documents that were read, as they were added: without the counts that `summaries` takes."""
        return [row["id"] for row in self._connection.rows(_OPEN_IDS, [DocumentState.OPEN])]

    def as_versions(self, one: int, other: int) -> tuple[int, int]:
        """Return two documents, the one that is taken for the older version first: the one that was added first.

        Of two that were added together, the one that tracks changes came back, and is the newer.
        """
        rows = self._connection.rows(_VERSIONS, [one, other])
        if len(rows) < 2:
            return one, other
        first, second = rows
        apart = datetime.fromisoformat(second["added_at"]) - datetime.fromisoformat(first["added_at"])
        if abs(apart) <= _TOGETHER and first["tracks"] and not second["tracks"]:
            first, second = second, first
        return first["id"], second["id"]

    def reviewed_among(self, document_ids: Collection[int]) -> set[int]:
        """Return those of some documents whose shown review came to its end."""
        return {row["id"] for row in self._connection.rows(_REVIEWED, [packed(list(document_ids))])}

    def summary(self, document_id: int, unlikely: bool = False) -> DocumentSummary:
        """Return the row of one document; raises MatterError when it was removed."""
        return self._list.one(document_id, unlikely)

    def cited_as(self, document_id: int) -> str:
        """Return the name by which a document is cited: with its folder where another has the same name."""
        return self._list.cited_as(document_id)

    def coverage(self, document_id: int) -> tuple[PageState, ...]:
        """Return how far each page has been read."""
        return overview.coverage(self._connection, document_id)

    def recognised(self, document_id: int) -> frozenset[int]:
        """Return the indexes of the pages that were recognised in their pictures (OCR)."""
        return frozenset(overview.recognised(self._connection, document_id))

    def load(self, document_id: int, places: bool = True) -> Document:
        """Return a document that was read, with the places on its pages or not; raises MatterError when it was not."""
        with self._connection.reading():
            row = self._connection.row(
                """SELECT d.id, d.sha256, d.name, d.kind, d.reading, t.* FROM documents d
                   JOIN texts t ON t.document_id = d.id WHERE d.id = ? AND d.removed_at IS NULL""",
                [document_id],
            )
            if row is None:
                raise MatterError("This document was not read yet. Review it first.")
            loaded = self._connection.salvage.one("document", row, partial(loaded_document, self._connection, places))
        if loaded is None:
            raise EntryDamaged(
                f"What the matter holds of {_named(row)} is damaged and cannot be read. Add the file again."
            )
        return loaded

    def original(self, document_id: int) -> bytes:
        """Return the bytes of the file as it was added; raises MatterError when it was not read."""
        if not self.holds(document_id):
            raise MatterError("This document was not read yet. Review it first.")
        return original_of(self._connection, document_id)

    def holds(self, document_id: int) -> bool:
        """Say whether the matter has the bytes of a document."""
        held = "SELECT 1 FROM texts t JOIN documents d ON d.id = t.document_id WHERE d.id = ? AND d.removed_at IS NULL"
        return self._connection.row(held, [document_id]) is not None

    def save_segmentation(self, document_id: int, segmentation: Segmentation) -> None:
        """Store the passages and definitions, and make the passages searchable."""
        row = self._connection.row("SELECT text FROM texts WHERE document_id = ?", [document_id])
        if row is None:
            raise DocumentRemoved("This document is not in the matter any more. Add the file again.")
        self._remove_passages(document_id)
        self._connection.write_many(
            'INSERT INTO passages (document_id, number, start, "end", page, kind, section, continues, text)'
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (_passage_row(document_id, passage, row["text"]) for passage in segmentation.passages),
        )
        definitions = [[one.term, one.start, one.end, one.passage] for one in segmentation.definitions]
        with self._connection.writing() as db:
            db.execute("INSERT OR REPLACE INTO segmentations VALUES (?, ?)", [document_id, packed(definitions)])

    def _remove_passages(self, document_id: int) -> None:
        """Remove the passages, a little at a time; without its segmentation a document counts as not split."""
        with self._connection.writing() as db:
            db.execute("DELETE FROM segmentations WHERE document_id = ?", [document_id])
        ids = self._connection.rows("SELECT id FROM passages WHERE document_id = ?", [document_id])
        self._connection.write_many("DELETE FROM passages WHERE id = ?", [(one["id"],) for one in ids])

    def opened(self, document_id: int) -> Opened:
        """Return a document without the places of its characters, and its passages, none where it is not split."""
        document = self.load(document_id, places=False)
        return Opened(document_id, document, self.segmentation(document_id) or Segmentation(()))

    def segmentation(self, document_id: int) -> Segmentation | None:
        """Return the stored passages, None when the document was not split yet."""
        with self._connection.reading():
            row = self._connection.row("SELECT definitions FROM segmentations WHERE document_id = ?", [document_id])
            if row is None:
                return None
            rows = self._connection.rows("SELECT * FROM passages WHERE document_id = ? ORDER BY number", [document_id])
            length = len(self.text(document_id))
        passages = self._connection.salvage.all("passage", rows, partial(_passage, length))
        if [one.index for one in passages] != list(range(len(rows))):
            return None  # it is split again
        none: tuple[Definition, ...] = ()
        definitions = self._connection.salvage.part(
            "definitions", document_id, lambda: _definitions(row["definitions"], length, len(rows)), none
        )
        return Segmentation(tuple(passages), definitions)

    def text(self, document_id: int) -> str:
        """Return the text of a document, "" where there is none."""
        row = self._connection.row("SELECT text FROM texts WHERE document_id = ?", [document_id])
        return row["text"] if row is not None and isinstance(row["text"], str) else ""

    def viewed(self, document_id: int, page_index: int) -> None:
        """Remember that a person looked at a page."""
        with self._connection.writing() as db:
            db.execute(
                "UPDATE pages SET viewed_at = ? WHERE document_id = ? AND number = ? AND viewed_at IS NULL",
                [now(), document_id, page_index],
            )


def _passage_row(document_id: int, passage: Passage, text: str) -> tuple[object, ...]:
    return (
        document_id,
        passage.index,
        passage.start,
        passage.end,
        passage.page,
        passage.kind,
        packed([[step.number, step.title] for step in passage.section]),
        passage.continues,
        text[passage.start : passage.end],
    )


def _passage(length: int, row: Row) -> Passage:
    if not 0 <= row["start"] <= row["end"] <= length or row["page"] < 0:
        raise ValueError("a passage is outside the text")
    steps = listed(row["section"])
    for step in steps:
        typed(step, str, str)
    section = tuple(Section(number, title) for number, title in steps)
    return Passage(
        row["number"],
        row["start"],
        row["end"],
        row["page"],
        PassageKind(row["kind"]),
        section,
        bool(row["continues"]),
    )


def _definitions(stored: str, length: int, passages: int) -> tuple[Definition, ...]:
    found = listed(stored)
    for one in found:
        typed(one, str, int, int, int)
    definitions = tuple(Definition(*one) for one in found)
    if not all(0 <= one.start <= one.end <= length and 0 <= one.passage < passages for one in definitions):
        raise ValueError("a definition is outside the text")
    return definitions


def _named(row: Row) -> str:
    return f"“{row['name']}”" if isinstance(row["name"], str) else "a document"

"""A person's remarks on documents and findings."""

from dataclasses import replace
from datetime import datetime

from smallprint.domain.decision import HighlightColour, Note, NoteSpan
from smallprint.store.database import Connection, Row, moment, now


class Notes:
    """The notes of a matter."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, document_id: int, text: str, finding_id: int | None = None, made_at: datetime | None = None) -> Note:
        """Store a note on a document, or on one of its findings, made now or at a moment."""
        return self.store(Note(document_id, text, made_at or moment(now()), finding_id))

    def store(self, note: Note) -> Note:
        """Store a note that has no id yet, and return it with one."""
        with self._connection.writing() as db:
            cursor = db.execute(_INSERT, [None, *_columns(note)])
        return replace(note, id=int(cursor.lastrowid or 0))

    def put(self, note: Note) -> None:
        """Store a note under the id it has: what it says where it is there, the whole of it where it was removed."""
        with self._connection.writing() as db:
            db.execute(
                f"{_INSERT} ON CONFLICT (id) DO UPDATE SET text = excluded.text, colour = excluded.colour,"
                " tag = excluded.tag, proposes = excluded.proposes",
                [note.id, *_columns(note)],
            )

    def get(self, note_id: int) -> Note | None:
        """Return a note, None when it was removed."""
        row = self._connection.row("SELECT * FROM notes WHERE id = ?", [note_id])
        return _note(row) if row else None

    def edit(self, note_id: int, text: str) -> None:
        """Change the text of a note."""
        with self._connection.writing() as db:
            db.execute("UPDATE notes SET text = ? WHERE id = ?", [text, note_id])

    def remove(self, note_id: int) -> None:
        """Remove a note."""
        with self._connection.writing() as db:
            db.execute("DELETE FROM notes WHERE id = ?", [note_id])

    def of_document(self, document_id: int) -> list[Note]:
        """Return all notes on a document and its findings, oldest first."""
        rows = self._connection.rows(_OF_DOCUMENT, [document_id])
        return self._connection.salvage.all("note", rows, _note)


_INSERT = """INSERT INTO notes (id, document_id, finding_id, text, made_at, start, "end", quote, colour, tag,
proposes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_OF_DOCUMENT = """
SELECT * FROM notes WHERE document_id = ?
AND document_id NOT IN (SELECT id FROM documents WHERE removed_at IS NOT NULL)
AND (finding_id IS NULL OR finding_id NOT IN (SELECT id FROM findings WHERE removed_at IS NOT NULL)) ORDER BY id
"""


def _columns(note: Note) -> list[object]:
    span = [note.span.start, note.span.end, note.span.quote] if note.span else [None, None, ""]
    told = [note.document_id, note.finding_id, note.text, note.made_at.isoformat()]
    return [*told, *span, note.colour or "", note.tag, note.proposes]


def _note(row: Row) -> Note:
    span = None if row["start"] is None else NoteSpan(int(row["start"]), int(row["end"]), str(row["quote"]))
    colour = HighlightColour(row["colour"]) if row["colour"] else None
    return Note(
        row["document_id"],
        row["text"],
        moment(row["made_at"]),
        row["finding_id"],
        row["id"],
        span,
        colour,
        row["tag"],
        bool(row["proposes"]),
    )

"""A person's remarks on documents and findings."""

from datetime import datetime

from smallprint.domain.decision import Note
from smallprint.store.database import Connection, Row, moment, now


class Notes:
    """The notes of a matter."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, document_id: int, text: str, finding_id: int | None = None, made_at: datetime | None = None) -> Note:
        """Store a note on a document, or on one of its findings, made now or at a moment."""
        made = made_at.isoformat() if made_at else now()
        row = {"document_id": document_id, "finding_id": finding_id, "text": text, "made_at": made}
        with self._connection.writing() as db:
            cursor = db.execute(
                "INSERT INTO notes (document_id, finding_id, text, made_at)"
                " VALUES (:document_id, :finding_id, :text, :made_at)",
                row,
            )
        return _note({**row, "id": cursor.lastrowid})

    def put(self, note: Note) -> None:
        """Store a note under the id it has: its text where it is there, the whole of it where it was removed."""
        with self._connection.writing() as db:
            db.execute(
                "INSERT INTO notes (id, document_id, finding_id, text, made_at) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET text = excluded.text",
                [note.id, note.document_id, note.finding_id, note.text, note.made_at.isoformat()],
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


_OF_DOCUMENT = """
SELECT * FROM notes WHERE document_id = ?
AND document_id NOT IN (SELECT id FROM documents WHERE removed_at IS NOT NULL)
AND (finding_id IS NULL OR finding_id NOT IN (SELECT id FROM findings WHERE removed_at IS NOT NULL)) ORDER BY id
"""


def _note(row: Row) -> Note:
    return Note(row["document_id"], row["text"], moment(row["made_at"]), row["finding_id"], row["id"])

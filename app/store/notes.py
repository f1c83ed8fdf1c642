"""A person's remarks on documents and findings."""

from datetime import datetime

from app.domain.decision import Note
from app.store.database import Connection, Row, moment, now


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
        rows = self._connection.rows("SELECT * FROM notes WHERE document_id = ? ORDER BY id", [document_id])
        return self._connection.salvage.all("note", rows, _note)


def _note(row: Row) -> Note:
    return Note(row["document_id"], row["text"], moment(row["made_at"]), row["finding_id"], row["id"])

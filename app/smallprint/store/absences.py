"""Which clause types a person looked for in a document and confirmed as absent."""

from smallprint.errors import DocumentRemoved
from smallprint.store.database import Connection, now


class Absences:
    """The clause types that a person says are not in a document."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def confirm(self, document_id: int, clause: str) -> None:
        """Keep that a type is not in a document; raises DocumentRemoved."""
        there = self._connection.row("SELECT 1 FROM documents WHERE id = ? AND removed_at IS NULL", [document_id])
        if there is None:
            raise DocumentRemoved("This document is not in the matter any more. Add the file again.")
        with self._connection.writing() as db:
            db.execute(
                "INSERT OR IGNORE INTO absences (document_id, clause, made_at) VALUES (?, ?, ?)",
                [document_id, clause, now()],
            )

    def take_back(self, document_id: int, clause: str) -> None:
        """Say nothing any more of whether a type is in a document."""
        with self._connection.writing() as db:
            db.execute("DELETE FROM absences WHERE document_id = ? AND clause = ?", [document_id, clause])

    def of_document(self, document_id: int) -> frozenset[str]:
        """Return the types that are confirmed as absent from a document."""
        rows = self._connection.rows("SELECT clause FROM absences WHERE document_id = ?", [document_id])
        return frozenset(row["clause"] for row in rows)

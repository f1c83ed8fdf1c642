"""What questions are answered from: one packed index a document, made again when what it is made with changes."""

from collections.abc import Sequence

from app.store.database import Connection, now


class Retrieval:
    """The indexes of a matter's documents; what is in them is the business of `app.retrieve`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(self, document_id: int, made_with: str, packed: bytes) -> None:
        """Store the index of a document in place of an older one; raises MatterError when the document was removed."""
        with self._connection.writing() as db:
            db.execute(
                "INSERT OR REPLACE INTO retrieval (document_id, made_with, made_at, packed) VALUES (?, ?, ?, ?)",
                [document_id, made_with, now(), packed],
            )

    def made(self, made_with: str) -> dict[int, str]:
        """Return when each document's index was made, as stored, for those made with this."""
        rows = self._connection.rows("SELECT document_id, made_at FROM retrieval WHERE made_with = ?", [made_with])
        return {row["document_id"]: row["made_at"] for row in rows}

    def packed(self, document_ids: Sequence[int]) -> dict[int, bytes]:
        """Return the indexes of documents, in the order asked for; those without one are left out."""
        found: dict[int, bytes] = {}
        with self._connection.reading():
            for document_id in document_ids:
                row = self._connection.row("SELECT packed FROM retrieval WHERE document_id = ?", [document_id])
                if row is not None:
                    found[document_id] = bytes(row["packed"])
        return found

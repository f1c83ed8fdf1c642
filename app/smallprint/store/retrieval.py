"""What questions are answered from: one packed index a document, made again when what it is made with changes."""

from collections.abc import Sequence
from dataclasses import dataclass

from smallprint.domain.review import DocumentState
from smallprint.store.database import Connection, now, packed


@dataclass(frozen=True, slots=True)
class Indexed:
    """A document that has an index: its name, and when the index was made, as stored."""

    name: str
    made_at: str


class Retrieval:
    """The indexes of a matter's documents; what is in them is the business of `smallprint.retrieve`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(self, document_id: int, made_with: str, content: bytes) -> None:
        """Store the index of a document in place of an older one; raises MatterError when the document was removed."""
        with self._connection.writing() as db:
            db.execute(
                "INSERT OR REPLACE INTO retrieval (document_id, made_with, made_at, packed) VALUES (?, ?, ?, ?)",
                [document_id, made_with, now(), content],
            )

    def lose(self, document_id: int) -> None:
        """Remove an index that cannot be read, and count it as such."""
        self._connection.salvage.lost("index", document_id)
        with self._connection.writing() as db:
            db.execute("DELETE FROM retrieval WHERE document_id = ?", [document_id])

    def made(self, made_with: str, among: Sequence[int] | None = None) -> dict[int, Indexed]:
        """Return the documents that have an index made with this; with `among`, only those of these documents."""
        chosen, given = _among("r.document_id", among)
        rows = self._connection.rows(
            f"""SELECT r.document_id, d.name, r.made_at FROM retrieval r JOIN documents d ON d.id = r.document_id
                WHERE r.made_with = ? AND d.removed_at IS NULL {chosen}""",
            [made_with, *given],
        )
        return {row["document_id"]: Indexed(str(row["name"]), str(row["made_at"])) for row in rows}

    def missing(self, made_with: str, among: Sequence[int] | None = None) -> list[tuple[int, str]]:
        """Return the ids and names of the documents that were read and have no index made with this.

        With `among`, only those of these documents.
        """
        chosen, given = _among("d.id", among)
        rows = self._connection.rows(
            f"""SELECT d.id, d.name FROM documents d LEFT JOIN retrieval r ON r.document_id = d.id AND r.made_with = ?
               WHERE d.state = ? AND d.removed_at IS NULL AND r.document_id IS NULL {chosen}
               ORDER BY d.id""",
            [made_with, DocumentState.OPEN, *given],
        )
        return [(row["id"], str(row["name"])) for row in rows]

    def packed(self, document_ids: Sequence[int]) -> dict[int, bytes]:
        """Return the indexes of documents, in the order asked for; those without one are left out."""
        rows = self._connection.rows(
            "SELECT document_id, packed FROM retrieval WHERE document_id IN (SELECT value FROM json_each(?))",
            [packed(list(document_ids))],
        )
        found = {row["document_id"]: row["packed"] if isinstance(row["packed"], bytes) else b"" for row in rows}
        return {document_id: found[document_id] for document_id in document_ids if document_id in found}


def _among(column: str, ids: Sequence[int] | None) -> tuple[str, list[str]]:
    """Return a further condition in SQL, and what it is given: that a document is one of some, if there are any."""
    return ("", []) if ids is None else (f"AND {column} IN (SELECT value FROM json_each(?))", [packed(list(ids))])

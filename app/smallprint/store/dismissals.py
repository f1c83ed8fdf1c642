"""Which flaws that proof-reading tells of a person has dismissed, by their kind and the place at which they start."""

from smallprint.domain.proof import Flaw, FlawKind
from smallprint.errors import DocumentRemoved
from smallprint.store.database import Connection, now

Dismissed = tuple[FlawKind, int]
"""The kind of a flaw, and the character at which it starts: a document's text never changes."""


class Dismissals:
    """The flaws that a person says are none."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def dismiss(self, document_id: int, flaw: Flaw) -> None:
        """Keep that a flaw is none; raises DocumentRemoved."""
        there = self._connection.row("SELECT 1 FROM documents WHERE id = ? AND removed_at IS NULL", [document_id])
        if there is None:
            raise DocumentRemoved("This document is not in the matter any more. Add the file again.")
        with self._connection.writing() as db:
            db.execute(
                "INSERT OR IGNORE INTO dismissals (document_id, kind, start, made_at) VALUES (?, ?, ?, ?)",
                [document_id, flaw.kind.value, flaw.start, now()],
            )

    def take_back(self, document_id: int, flaw: Flaw) -> None:
        """Tell of a flaw again."""
        with self._connection.writing() as db:
            db.execute(
                "DELETE FROM dismissals WHERE document_id = ? AND kind = ? AND start = ?",
                [document_id, flaw.kind.value, flaw.start],
            )

    def of_document(self, document_id: int) -> frozenset[Dismissed]:
        """Return the flaws that are dismissed in a document; kinds that this version does not know are left out."""
        rows = self._connection.rows("SELECT kind, start FROM dismissals WHERE document_id = ?", [document_id])
        return frozenset((FlawKind(row["kind"]), row["start"]) for row in rows if row["kind"] in set(FlawKind))

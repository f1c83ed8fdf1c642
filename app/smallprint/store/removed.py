"""What a person removed: gone from every query, there to come back until the matter is closed, then gone for good."""

import sqlite3
from collections.abc import Sequence

from smallprint.domain.review import DocumentState
from smallprint.errors import DocumentRemoved, MatterError
from smallprint.store.database import Connection, Row, now, packed

Twins = tuple[tuple[int, int], ...]

_GONE = "This document was removed for good. Add the file again."
# Stands before the SHA-256 of a removed document: the same file can be added again meanwhile.
_MARK = "removed:"
_PURGES = (
    "DELETE FROM notes WHERE finding_id IN (SELECT id FROM findings WHERE removed_at IS NOT NULL)",
    "DELETE FROM passages WHERE document_id IN (SELECT id FROM documents WHERE removed_at IS NOT NULL)",
    "DELETE FROM documents WHERE removed_at IS NOT NULL",
    # Full-text search keeps the words of removed passages until its parts are merged.
    "INSERT INTO passages_fts(passages_fts) VALUES ('optimize')",
)
_ANY = """SELECT 1 FROM documents WHERE removed_at IS NOT NULL UNION ALL
SELECT 1 FROM findings f JOIN notes n ON n.finding_id = f.id WHERE f.removed_at IS NOT NULL LIMIT 1"""


class Removed:
    """Takes documents, and what a person marked, out of the matter and puts them back whole."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def take(self, document_id: int) -> None:
        """Take a document out with everything said of it; raises MatterError when it is not there."""
        with self._connection.writing() as db:
            taken = db.execute(
                """UPDATE documents SET removed_at = ?, sha256 = ? || id || ':' || sha256
                   WHERE id = ? AND removed_at IS NULL""",
                [now(), _MARK, document_id],
            )
            if not taken.rowcount:
                raise DocumentRemoved("This document is not in the matter any more. Add the file again.")

    def restore(self, document_id: int) -> None:
        """Put a document back as it was; raises MatterError as `check` does."""
        with self._connection.writing() as db:
            sha256 = self.check(document_id)
            db.execute("UPDATE documents SET removed_at = NULL, sha256 = ? WHERE id = ?", [sha256, document_id])

    def check(self, document_id: int) -> str | None:
        """Return the SHA-256 of a removed document that can be put back, None when it was never read.

        Raises MatterError when it is gone for good, or when the same file was added again.
        """
        row = self._connection.row("SELECT * FROM documents WHERE id = ? AND removed_at IS NOT NULL", [document_id])
        if row is None:
            raise MatterError(_GONE)
        sha256 = _unmarked(row)
        again = self._connection.row(
            """SELECT 1 FROM documents WHERE removed_at IS NULL
               AND (sha256 = ? OR (source = ? AND reading = ? AND state != ?))""",
            [sha256, row["source"], row["reading"], DocumentState.OPEN],
        )
        if again is not None:
            raise MatterError(f"“{row['name']}” was added again meanwhile. Remove that one first.")
        return sha256

    def holds(self, document_id: int) -> bool:
        """Say whether a document was removed and may come back."""
        removed = "SELECT 1 FROM documents WHERE id = ? AND removed_at IS NOT NULL"
        return self._connection.row(removed, [document_id]) is not None

    def take_marks(self, finding_ids: Sequence[int]) -> Twins:
        """Take out findings that a person marked, and return what puts them back.

        Findings of later runs at their places stand on their own from now on.
        """
        marked = packed(list(finding_ids))
        with self._connection.writing() as db:
            earlier = "earlier_id IN (SELECT value FROM json_each(?))"
            twins = self._connection.rows(f"SELECT finding_id, earlier_id FROM twins WHERE {earlier}", [marked])
            db.execute(f"DELETE FROM twins WHERE {earlier}", [marked])
            db.execute(
                """UPDATE findings SET removed_at = ?
                   WHERE run_id IS NULL AND id IN (SELECT value FROM json_each(?))""",
                [now(), marked],
            )
        return tuple((row["finding_id"], row["earlier_id"]) for row in twins)

    def restore_marks(self, finding_ids: Sequence[int], twins: Twins) -> None:
        """Put findings back that a person had marked; raises MatterError when their document is gone."""
        with self._connection.writing() as db:
            there = "id IN (SELECT value FROM json_each(?))"
            marked = packed(list(finding_ids))
            found = db.execute(f"UPDATE findings SET removed_at = NULL WHERE {there}", [marked])
            if found.rowcount != len(finding_ids):
                raise MatterError(_GONE)
            db.conn.executemany("INSERT OR IGNORE INTO twins (finding_id, earlier_id) VALUES (?, ?)", twins)

    @property
    def any(self) -> bool:
        """Say whether there is something to be purged."""
        return self._connection.row(_ANY) is not None

    def purge(self) -> None:
        """Let go for good of what was removed: nothing of it is left in the file."""
        if self.any:
            passages = self._connection.rows(
                "SELECT id FROM passages WHERE document_id IN (SELECT id FROM documents WHERE removed_at IS NOT NULL)"
            )
            self._connection.write_many("DELETE FROM passages WHERE id = ?", [(one["id"],) for one in passages])
            with self._connection.writing() as db:
                for statement in _PURGES:
                    db.execute(statement)


def purge(copy: sqlite3.Connection) -> None:
    """Let go of what was removed in a copy of a matter, through a plain connection to it."""
    if copy.execute(_ANY).fetchone() is not None:
        copy.execute("PRAGMA foreign_keys = ON")
        copy.execute("PRAGMA secure_delete = ON")
        for statement in _PURGES:
            copy.execute(statement)
        copy.commit()


def _unmarked(row: Row) -> str | None:
    sha256: str | None = row["sha256"]
    return sha256.removeprefix(f"{_MARK}{row['id']}:") if sha256 else None

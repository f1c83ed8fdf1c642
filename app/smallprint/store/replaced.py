"""Findings that a person replaced by marks of other words: with other ends, split, or merged.

Quote and place of a stored finding never change. What was said of the replaced ones is carried to the marks by twins,
and they stand again while the marks are taken out (`Removed.take_marks`).
"""

from collections.abc import Sequence
from dataclasses import replace

from sqlite_utils import Database

from smallprint.domain.finding import Finding
from smallprint.errors import MatterError
from smallprint.store.database import Connection, packed
from smallprint.store.findings import insert_finding

# What a mark takes over of what it replaces: its twins, and itself as one.
_TWINS = (
    "INSERT OR IGNORE INTO twins (finding_id, earlier_id) VALUES (:new, :old)",
    """INSERT OR IGNORE INTO twins (finding_id, earlier_id)
       SELECT :new, earlier_id FROM twins WHERE finding_id = :old AND earlier_id <> :new""",
    """INSERT OR IGNORE INTO twins (finding_id, earlier_id)
       SELECT finding_id, :new FROM twins WHERE earlier_id = :old AND finding_id <> :new""",
)
_SAID = """
UPDATE findings SET said = (
    SELECT MAX(id) FROM decisions WHERE finding_id IN (SELECT earlier_id FROM twins WHERE finding_id = :id)
) WHERE id = :id
"""
_STANDING = "SELECT COUNT(*) AS n FROM standing WHERE id IN (SELECT value FROM json_each(?))"


class Replacements:
    """Puts marks in the place of findings."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace(self, document_id: int, old: Sequence[int], new: Sequence[Finding]) -> list[Finding]:
        """Store marks in the place of findings that stand, and return them as stored; raises MatterError."""
        standing = self._connection.row(_STANDING, [packed(list(old))])
        if standing is None or standing["n"] != len(old):
            raise MatterError("This finding is not in the matter any more, or was replaced meanwhile.")
        stored = []
        with self._connection.writing() as db:
            for finding in new:
                made = insert_finding(db, document_id, None, finding)
                stored.append(replace(finding, id=made, run_id=0))
                self._take_over(db, old, made)
        return stored

    def _take_over(self, db: Database, old: Sequence[int], new: int) -> None:
        for before in old:
            db.execute("INSERT INTO replaced (finding_id, by_id) VALUES (?, ?)", [before, new])
            for statement in _TWINS:
                db.execute(statement, {"old": before, "new": new})
        db.execute(_SAID, {"id": new})

"""The tables of what a person marks: notes at a place, highlights, replaced findings, and types confirmed absent.

Like `tables`, never changed once shipped.
"""

from smallprint.store.tables import STANDING

MARKS = (
    # start and "end" are characters of the document's text, NULL for a note on no words; a highlight has a colour
    "ALTER TABLE notes ADD COLUMN start INTEGER",
    'ALTER TABLE notes ADD COLUMN "end" INTEGER',
    "ALTER TABLE notes ADD COLUMN quote TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE notes ADD COLUMN colour TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE notes ADD COLUMN tag TEXT NOT NULL DEFAULT ''",
    # a finding that a person replaced by marks of other words; it stands again once these are taken out
    """
    CREATE TABLE replaced (
        finding_id INTEGER NOT NULL REFERENCES findings(id) ON DELETE CASCADE,
        by_id INTEGER NOT NULL REFERENCES findings(id) ON DELETE CASCADE,
        PRIMARY KEY (finding_id, by_id)
    ) WITHOUT ROWID""",
    "CREATE INDEX replaced_by ON replaced(by_id)",
    # a clause type that a person looked for in a document and did not find
    """
    CREATE TABLE absences (
        document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
        clause TEXT NOT NULL,
        made_at TEXT NOT NULL,
        PRIMARY KEY (document_id, clause)
    ) WITHOUT ROWID""",
    "DROP VIEW standing",
    STANDING[1].replace(
        "WHERE removed_at IS NULL",
        """WHERE removed_at IS NULL AND id NOT IN (
        SELECT r.finding_id FROM replaced r JOIN findings m ON m.id = r.by_id WHERE m.removed_at IS NULL)""",
    ),
)

"""The findings of a matter, each with what a person said of it, carried on from run to run.

A finding of a new run has *twins*: findings of earlier runs, or a person's, of the same clause at the same place. It
shows the newest decision made on itself or on a twin, and their notes. Nothing is copied and nothing overwritten.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from sqlite_utils import Database

from smallprint.domain.anchor import Anchor
from smallprint.domain.clause import ValueKind
from smallprint.domain.decision import Decision, Note, Verdict
from smallprint.domain.document import DocumentKind
from smallprint.domain.finding import Finding, FoundBy, Value
from smallprint.domain.place import Place, place_of
from smallprint.domain.review import ReviewedFinding
from smallprint.errors import DocumentRemoved
from smallprint.store.database import Connection, Row, now, packed
from smallprint.store.decisions import as_decision
from smallprint.store.frames import Frames
from smallprint.store.notes import Notes
from smallprint.store.overview import recognised
from smallprint.store.salvage import listed, typed
from smallprint.store.value_remarks import remark_fields, stored_remarks

# The same words; with the twins of those, which a decision may have been carried from.
# Of a document that was reviewed once, and where nobody marked anything, no finding has a twin.
_MAY_HAVE_TWINS = """
SELECT 1 FROM findings f WHERE f.id = :id AND (
    EXISTS (SELECT 1 FROM runs WHERE document_id = f.document_id AND id IS NOT f.run_id)
    OR EXISTS (SELECT 1 FROM findings WHERE run_id IS NULL AND +document_id = f.document_id AND id IS NOT f.id))
"""

_EXACT_TWINS = """
INSERT OR IGNORE INTO twins (finding_id, earlier_id)
WITH same AS (
    SELECT e.id FROM findings e JOIN findings f ON f.id = :id
    WHERE e.document_id = f.document_id AND e.clause = f.clause AND e.start = f.start AND e."end" = f."end"
      AND e.id < f.id AND e.run_id IS NOT f.run_id AND e.removed_at IS NULL
)
SELECT :id, id FROM same UNION SELECT :id, earlier_id FROM twins WHERE finding_id IN (SELECT id FROM same)
"""

# At least half of the words of the new finding stood in the earlier one: what was said was said of them.
_OVERLAPPING_TWINS = """
INSERT INTO twins (finding_id, earlier_id)
SELECT :id, e.id FROM findings e JOIN findings f ON f.id = :id
WHERE e.document_id = f.document_id AND e.clause = f.clause AND e.id < f.id AND e.run_id IS NOT f.run_id
  AND e.removed_at IS NULL AND 2 * (MIN(e."end", f."end") - MAX(e.start, f.start)) >= f."end" - f.start
"""

# A person put marks in the place of an earlier finding of these words, or of at least half of them.
_REPLACED_TWINS = """
INSERT OR IGNORE INTO twins (finding_id, earlier_id)
SELECT :id, m.id FROM findings e JOIN findings f ON f.id = :id
JOIN replaced r ON r.finding_id = e.id JOIN findings m ON m.id = r.by_id AND m.removed_at IS NULL
WHERE e.document_id = f.document_id AND e.clause = f.clause AND m.id < f.id
  AND 2 * (MIN(e."end", f."end") - MAX(e.start, f.start)) >= f."end" - f.start
"""

_CARRY_ON = """
UPDATE findings SET said = (
    SELECT MAX(id) FROM decisions WHERE finding_id IN (SELECT earlier_id FROM twins WHERE finding_id = :id)
) WHERE id = :id
"""


class Findings:
    """The findings of a matter."""

    def __init__(self, connection: Connection, notes: Notes) -> None:
        self._connection = connection
        self._notes = notes
        self._frames = Frames(connection)

    def of_document(self, document_id: int, unlikely: bool = True) -> list[ReviewedFinding]:
        """Return the findings that stand, in text order, each with its newest decision and its notes.

        These are the findings of the run that is shown and those a person marked. Findings of other runs join them
        where they carry a decision or a note and the shown run does not have them. Without `unlikely`, of
        those that are not likely only the ones that a person decided on, noted or marked are returned.
        """
        with self._connection.reading():
            rows = self._connection.rows(_STANDING, [document_id])
            notes = self._notes_by_finding(document_id)
            pictures = recognised(self._connection, document_id).values()
        found = [
            replace(
                one,
                recognised=any(
                    start < one.finding.anchor.end and end > one.finding.anchor.start for start, end in pictures
                ),
            ).with_notes(notes.get(one.finding.id, ()))
            for one in self._made(
                row
                for row in rows
                if unlikely
                or row["likely"]
                or row["run_id"] is None
                or row["noted"]
                or row["verdict"] not in (None, Verdict.UNDECIDED)
            )
        ]
        return sorted(found, key=lambda one: (one.finding.anchor.start, one.finding.anchor.end, one.finding.id))

    def of_run(self, run_id: int) -> list[Finding]:
        """Return what a run has found so far, in text order, whether it is shown or not."""
        rows = self._connection.rows('SELECT * FROM findings WHERE run_id = ? ORDER BY start, "end", id', [run_id])
        return self._connection.salvage.all("finding", rows, as_finding)

    def of_clause(self, clause: str) -> list[ReviewedFinding]:
        """Return the findings of a clause type that stand, in all documents, as `of_clause_by_document` does."""
        return [one for _, one in self.of_clause_by_document(clause)]

    def clauses_by_document(self) -> dict[str, int]:
        """Return in how many documents each clause type was found, likely findings only."""
        rows = self._connection.rows(
            """SELECT f.clause, COUNT(DISTINCT f.document_id) AS documents FROM findings f
               JOIN documents d ON d.id = f.document_id WHERE f.likely AND f.run_id = d.shown_run
               AND d.removed_at IS NULL GROUP BY f.clause"""
        )
        return {row["clause"]: row["documents"] for row in rows}

    def of_clause_by_document(self, clause: str) -> list[tuple[int, ReviewedFinding]]:
        """Return the findings of a clause type that stand with their documents' ids, without notes and `recognised`."""
        return self.of_clauses_by_document([clause])

    def of_clauses_by_document(
        self, clauses: Sequence[str], unlikely: bool = True, among: Collection[int] | None = None
    ) -> list[tuple[int, ReviewedFinding]]:
        """Return the same of several clause types, document by document: the text of each is read once.

        Without `unlikely`, of those that are not likely only the ones that a person decided on or marked are returned.
        With `among`, only those of these documents are.
        """
        likely = " AND (s.likely OR s.run_id IS NULL OR COALESCE(s.verdict, ?1) <> ?1)" if not unlikely else ""
        chosen = " AND s.document_id IN (SELECT value FROM json_each(?3))" if among is not None else ""
        wanted = f"s.clause IN (SELECT value FROM json_each(?2)){likely}{chosen} ORDER BY s.document_id, s.id"
        parameters = [Verdict.UNDECIDED, packed(list(clauses)), *([] if among is None else [packed(list(among))])]
        rows = self._connection.rows(_STANDING.replace("s.document_id = ?", wanted), parameters)
        documents = {row["id"]: row["document_id"] for row in rows}
        return [(documents[one.finding.id], one) for one in self._made(rows)]

    def add(self, document_id: int, run_id: int, findings: Sequence[Finding]) -> None:
        """Store more findings of a run; one that the run has already, of the same clause and words, is left out."""
        with self._connection.writing() as db:
            for finding in findings:
                anchor = finding.anchor
                there = db.execute(
                    'SELECT 1 FROM findings WHERE run_id = ? AND clause = ? AND start = ? AND "end" = ?',
                    [run_id, finding.clause, anchor.start, anchor.end],
                ).fetchone()
                if there is None:
                    insert_finding(db, document_id, run_id, finding)

    def add_by_person(self, document_id: int, finding: Finding) -> Finding:
        """Store a finding that a person marked, and return it as stored."""
        with self._connection.writing() as db:
            stored = insert_finding(db, document_id, None, finding)
        return replace(finding, id=stored, run_id=0)

    def revise(self, findings: Sequence[Finding]) -> None:
        """Store the value, confidence and doubt of findings that are stored already; quote and place never change."""
        with self._connection.writing() as db:
            for finding in findings:
                db.execute(
                    "UPDATE findings SET value = ?, confidence = ?, disputed = ?, likely = ? WHERE id = ?",
                    [packed_value(finding), finding.confidence, finding.disputed, finding.likely, finding.id],
                )

    def _made(self, rows: Iterable[Row]) -> list[ReviewedFinding]:
        """Return the findings of rows of `_STANDING`, checked against the text, each with its decision."""
        salvage = self._connection.salvage

        def make(row: Row) -> ReviewedFinding:
            finding, broken = self._frames.checked(row["document_id"], as_finding(row))
            if broken:
                salvage.lost("quote", finding.id)
            decided = None if row["said"] is None else {**row, "id": row["said"], "value": row["decided_value"]}
            return ReviewedFinding(
                finding, salvage.one("decision", decided, _decision), place=_place(row), broken=broken
            )

        return salvage.all("finding", rows, make)

    def _notes_by_finding(self, document_id: int) -> dict[int, list[Note]]:
        """Return the notes on each finding and on its twins, oldest first."""
        made = {note.id: note for note in self._notes.of_document(document_id) if note.finding_id is not None}
        rows = self._connection.rows(
            """SELECT finding_id AS finding, id AS note FROM notes WHERE document_id = :id AND finding_id IS NOT NULL
               UNION
               SELECT t.finding_id, n.id FROM notes n JOIN twins t ON t.earlier_id = n.finding_id
               WHERE n.document_id = :id
               UNION
               SELECT e.id, n.id FROM notes n JOIN twins t ON t.finding_id = n.finding_id
               JOIN findings e ON e.id = t.earlier_id JOIN documents o ON o.shown_run = e.run_id
               WHERE n.document_id = :id ORDER BY note""",
            {"id": document_id},
        )
        found: dict[int, list[Note]] = {}
        for row in rows:
            if row["note"] in made:
                found.setdefault(row["finding"], []).append(made[row["note"]])
        return found


_STANDING = """
SELECT s.*, d.finding_id AS decided_finding, d.reason, d.value AS decided_value, d.made_at, o.kind, p.label
FROM standing s JOIN documents o ON o.id = s.document_id AND o.removed_at IS NULL
LEFT JOIN decisions d ON d.id = s.said
LEFT JOIN pages p ON p.document_id = s.document_id AND p.number = s.page
WHERE s.document_id = ?
"""


def text_of(db: Database, document_id: int) -> str:
    """Return the text of a document, as it never changes; raises DocumentRemoved."""
    row = db.execute("SELECT text FROM texts WHERE document_id = ?", [document_id]).fetchone()
    if row is None:
        raise DocumentRemoved("This document is not in the matter any more. Add the file again.")
    return str(row[0])


def insert_finding(
    db: Database, document_id: int, run_id: int | None, finding: Finding, text: str | None = None
) -> int:
    """Insert a finding inside the caller's transaction and return its id; refuses a quote that is not at its anchor.

    `text` is what `text_of` returns, where the caller has it already.
    """
    anchor = finding.anchor
    text = text_of(db, document_id) if text is None else text
    if text[anchor.start : anchor.end] != finding.quote:
        raise ValueError(f"the quote of a {finding.clause} finding is not the document's text at {anchor}")
    cursor = db.execute(
        """INSERT INTO findings (document_id, run_id, clause, page, start, "end", quote, confidence, found_by, value,
           disputed, likely, section, section_number, around_start, around_end, moved, found_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        [
            document_id,
            run_id,
            finding.clause,
            anchor.page,
            anchor.start,
            anchor.end,
            finding.quote,
            finding.confidence,
            packed(list(finding.found_by)),
            packed_value(finding),
            finding.disputed,
            finding.likely,
            finding.section,
            finding.section_number,
            finding.around_start,
            finding.around_end,
            finding.moved,
            now(),
        ],
    )
    finding_id = int(cursor.lastrowid or 0)
    if run_id is not None:  # what a person marks is said anew: nothing is carried to it
        _find_twins(db, finding_id)
    return finding_id


def packed_value(finding: Finding) -> str | None:
    """Return a finding's value as it is stored."""
    value = finding.value
    if value is None:
        return None
    return packed([value.kind, value.shown, value.normal, value.start, value.end, remark_fields(value.remarks)])


def find_twins_again(db: Database, finding_id: int) -> None:
    """Look for the twins of a finding of the newest run that stands at another place now, in the caller's transaction.

    What was said of it itself stays.
    """
    db.execute("DELETE FROM twins WHERE finding_id = ?", [finding_id])
    own = db.execute("SELECT MAX(id) FROM decisions WHERE finding_id = ?", [finding_id]).fetchone()[0]
    _find_twins(db, finding_id)
    if own is not None:
        db.execute("UPDATE findings SET said = MAX(COALESCE(said, 0), ?) WHERE id = ?", [own, finding_id])


def _find_twins(db: Database, finding_id: int) -> None:
    if db.execute(_MAY_HAVE_TWINS, {"id": finding_id}).fetchone() is not None:
        if not db.execute(_EXACT_TWINS, {"id": finding_id}).rowcount:
            db.execute(_OVERLAPPING_TWINS, {"id": finding_id})
        db.execute(_REPLACED_TWINS, {"id": finding_id})
    db.execute(_CARRY_ON, {"id": finding_id})


def as_finding(row: Row) -> Finding:
    """Return a stored row as a finding."""
    return Finding(
        clause=row["clause"],
        anchor=Anchor(row["page"], row["start"], row["end"]),
        quote=row["quote"],
        confidence=min(max(row["confidence"], 0.0), 1.0),
        found_by=tuple(FoundBy(one) for one in listed(row["found_by"])),
        value=_value(row["value"]) if row["value"] else None,
        disputed=bool(row["disputed"]),
        likely=bool(row["likely"]),
        section=row["section"],
        section_number=row["section_number"],
        around_start=row["around_start"],
        around_end=row["around_end"],
        moved=row["moved"],
        run_id=row["run_id"] or 0,
        id=row["id"],
    )


def _place(row: Row) -> Place:
    kind = DocumentKind(row["kind"]) if row["kind"] else None
    return place_of(kind, row["page"], row["label"] or "", row["section_number"], row["section"])


def _value(stored: str) -> Value:
    kind, *rest, remarks = listed(stored)
    typed(rest, str, str, int, int)
    shown, normal, start, end = rest
    return Value(ValueKind(kind), shown, normal, start, end, stored_remarks(remarks))


def _decision(row: Row) -> Decision:
    """Return the decision that a row of `_STANDING` shows; it may have been made on an earlier finding."""
    return as_decision({**row, "finding_id": row["decided_finding"]})

"""What a person decided on findings; only ever added to."""

from datetime import datetime

from smallprint.domain.decision import Decision, Verdict
from smallprint.errors import MatterError
from smallprint.store.database import Connection, Row, moment, now


class Decisions:
    """The decisions of a matter. A finding's newest one counts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def record(
        self, finding_id: int, verdict: Verdict, reason: str = "", value: str = "", made_at: datetime | None = None
    ) -> Decision:
        """Add a decision on a finding, made now or at a moment; it counts from now on, and earlier ones are kept."""
        made = made_at.isoformat() if made_at else now()
        row = {"finding_id": finding_id, "verdict": verdict, "reason": reason, "value": value, "made_at": made}
        with self._connection.writing() as db:
            cursor = db.execute(
                "INSERT INTO decisions (finding_id, verdict, reason, value, made_at)"
                " VALUES (:finding_id, :verdict, :reason, :value, :made_at)",
                row,
            )
        return as_decision({**row, "id": cursor.lastrowid})

    def newest(self, finding_id: int) -> Decision | None:
        """Return the newest decision on a finding or a twin of any run; raises MatterError when the finding is gone."""
        found = self._connection.row(
            """SELECT f.id AS there, d.* FROM findings f JOIN documents o ON o.id = f.document_id
               LEFT JOIN decisions d ON d.id = (
                   SELECT MAX(id) FROM decisions
                   WHERE finding_id = f.id OR finding_id IN (SELECT earlier_id FROM twins WHERE finding_id = f.id)
                      OR finding_id IN (SELECT finding_id FROM twins WHERE earlier_id = f.id))
               WHERE f.id = ? AND f.removed_at IS NULL AND o.removed_at IS NULL""",
            [finding_id],
        )
        if found is None:
            raise MatterError("This finding is not in the matter any more.")
        return as_decision(found) if found["id"] is not None else None

    def history(self, finding_id: int) -> list[Decision]:
        """Return every decision ever made on a finding and on its twins of earlier runs, oldest first."""
        rows = self._connection.rows(
            """SELECT * FROM decisions
               WHERE finding_id = :id OR finding_id IN (SELECT earlier_id FROM twins WHERE finding_id = :id)
               ORDER BY id""",
            {"id": finding_id},
        )
        return self._connection.salvage.all("decision", rows, as_decision)

    def of_document(self, document_id: int) -> dict[int, list[Decision]]:
        """Return every decision by finding of a document, with those on its twins, oldest first."""
        rows = self._connection.rows(
            """SELECT f.id AS finding, d.* FROM findings f JOIN decisions d ON d.finding_id = f.id
               WHERE f.document_id = :id
               UNION
               SELECT t.finding_id, d.* FROM twins t JOIN findings f ON f.id = t.finding_id
               JOIN decisions d ON d.finding_id = t.earlier_id WHERE f.document_id = :id ORDER BY id""",
            {"id": document_id},
        )
        found: dict[int, list[Decision]] = {}
        for row in rows:
            made = self._connection.salvage.one("decision", row, as_decision)
            if made is not None:
                found.setdefault(row["finding"], []).append(made)
        return found


def as_decision(row: Row) -> Decision:
    """Return a stored row as a decision."""
    return Decision(
        row["finding_id"], Verdict(row["verdict"]), moment(row["made_at"]), row["reason"], row["value"], row["id"]
    )

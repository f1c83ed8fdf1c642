"""The playbooks of a matter: copies of their files, which document is judged by which, and what the person said."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from smallprint.domain.playbook_verdict import PersonVerdict, PlaybookVerdict
from smallprint.errors import DocumentRemoved
from smallprint.store.database import Connection, Row, moment, now


@dataclass(frozen=True, slots=True)
class KeptPlaybook:
    """A playbook as a matter keeps it: `content` is its YAML, `file` the name of the file it came from."""

    id: int
    name: str
    contract: str
    file: str
    sha256: str
    content: str
    added_at: datetime


class Playbooks:
    """The playbooks that a matter holds. What a person says is added, never overwritten."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[KeptPlaybook]:
        """Return the playbooks, those added last first."""
        rows = self._connection.rows("SELECT * FROM playbooks ORDER BY id DESC")
        return self._connection.salvage.all("playbook", rows, _kept)

    def keep(self, name: str, contract: str, file: str, sha256: str, content: str) -> int:
        """Copy a playbook into the matter, once, and return its id."""
        with self._connection.writing() as db:
            db.execute(
                "INSERT OR IGNORE INTO playbooks (name, contract, file, sha256, content, added_at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [name, contract, file, sha256, content, now()],
            )
            row = self._connection.row("SELECT id FROM playbooks WHERE sha256 = ?", [sha256])
        assert row is not None
        return int(row["id"])

    def choose(self, document_id: int, playbook_id: int | None) -> None:
        """Judge a document by a playbook of the matter, or by none; raises DocumentRemoved."""
        self._check(document_id)
        with self._connection.writing() as db:
            db.execute(
                "INSERT OR REPLACE INTO playbook_choices (document_id, playbook_id) VALUES (?, ?)",
                [document_id, playbook_id],
            )

    def unchoose(self, document_id: int) -> None:
        """Let a document be judged by what its kind of contract says again."""
        with self._connection.writing() as db:
            db.execute("DELETE FROM playbook_choices WHERE document_id = ?", [document_id])

    def choice(self, document_id: int) -> tuple[bool, int | None]:
        """Return whether a person chose for a document, and the id of the playbook, None for none."""
        row = self._connection.row("SELECT playbook_id FROM playbook_choices WHERE document_id = ?", [document_id])
        return (row is not None, row["playbook_id"] if row else None)

    def of_document(self, document_id: int) -> KeptPlaybook | None:
        """Return what a document is judged by: what a person chose, else the newest one for its kind of contract."""
        chosen, playbook_id = self.choice(document_id)
        if chosen and playbook_id is None:
            return None
        row = self._connection.row(
            "SELECT * FROM playbooks WHERE id = ?" if chosen else _BY_KIND, [playbook_id if chosen else document_id]
        )
        return self._connection.salvage.one("playbook", row, _kept)

    def say(
        self,
        document_id: int,
        playbook: str,
        position: str,
        verdict: PlaybookVerdict | None,
        note: str = "",
        made_at: datetime | None = None,
    ) -> None:
        """Add what a person says of a position in a document, None to take it back; raises DocumentRemoved."""
        self._check(document_id)
        made = made_at.isoformat() if made_at else now()
        with self._connection.writing() as db:
            db.execute(
                "INSERT INTO position_verdicts (document_id, playbook, position, verdict, note, made_at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [document_id, playbook, position, verdict.value if verdict else "", note, made],
            )

    def said(self, document_id: int, playbook: str) -> Mapping[str, PersonVerdict]:
        """Return what stands of what a person said of a document, by the key of the position."""
        rows = self._connection.rows(
            "SELECT * FROM position_verdicts WHERE id IN (SELECT MAX(id) FROM position_verdicts"
            " WHERE document_id = ? AND playbook = ? GROUP BY position) AND verdict != ''",
            [document_id, playbook],
        )
        found = self._connection.salvage.all("verdict", rows, _said)
        return dict(found)

    def _check(self, document_id: int) -> None:
        there = self._connection.row("SELECT 1 FROM documents WHERE id = ? AND removed_at IS NULL", [document_id])
        if there is None:
            raise DocumentRemoved("This document is not in the matter any more. Add the file again.")


_BY_KIND = """
    SELECT p.* FROM playbooks p JOIN documents d ON d.contract_kind = p.contract
    WHERE d.id = ? AND p.contract != '' ORDER BY p.id DESC LIMIT 1"""


def _kept(row: Row) -> KeptPlaybook:
    return KeptPlaybook(
        row["id"],
        row["name"],
        row["contract"],
        row["file"],
        row["sha256"],
        row["content"],
        moment(row["added_at"]),
    )


def _said(row: Row) -> tuple[str, PersonVerdict]:
    return row["position"], PersonVerdict(PlaybookVerdict(row["verdict"]), row["note"], moment(row["made_at"]))

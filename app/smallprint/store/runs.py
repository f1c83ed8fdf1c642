"""Reviews of documents: what is to be read, what is done, and how each ended."""

from collections.abc import Collection, Sequence
from datetime import datetime
from json import loads

from smallprint.domain.finding import Candidate, Finding, FoundBy
from smallprint.domain.run import Run, RunIdentity, RunState
from smallprint.domain.run_note import RunNote, RunNoteKind
from smallprint.errors import DocumentRemoved, EntryDamaged
from smallprint.store.database import Connection, Row, moment, now
from smallprint.store.findings import as_finding, insert_finding, text_of
from smallprint.store.lock import ReviewLock
from smallprint.store.refining import refine_findings
from smallprint.store.run_notes import notes_text, stored_notes


class Runs:
    """The runs of a matter; kept, never replaced."""

    def __init__(self, connection: Connection, lock: ReviewLock) -> None:
        self._connection = connection
        self._lock = lock
        self._read: tuple[int, str] = (0, "")  # the document whose findings were stored last, and its text

    def start(
        self, document_id: int, identity: RunIdentity, candidates: Sequence[Candidate], awaits_judge: bool = False
    ) -> int:
        """Start a run with the candidates it will read, in reading order; returns its id.

        With `awaits_judge`, work is left when these are read: the Nano judge's reading, which ends with `refine`.
        """
        passages = self._connection.rows("SELECT number, page FROM passages WHERE document_id = ?", [document_id])
        pages = {row["number"]: row["page"] for row in passages}
        with self._connection.writing() as db:
            cursor = db.execute(
                """INSERT INTO runs (document_id, state, started_at, model_name, model_sha256, prompt_sha256,
                   catalogue_sha256, app_version, settings, awaits_judge) VALUES (?, ?, ?, ?, ?, '', ?, ?, ?, ?)""",
                [
                    document_id,
                    RunState.RUNNING,
                    now(),
                    identity.model_name,
                    identity.model_sha256,
                    identity.catalogue_sha256,
                    identity.app_version,
                    identity.settings,
                    awaits_judge,
                ],
            )
            run_id = int(cursor.lastrowid or 0)
            db.conn.executemany(
                """INSERT INTO candidates (run_id, number, clause, passage, start, "end", page, score, likely, found_by,
                   around_start, around_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                [
                    (
                        run_id,
                        number,
                        one.clause,
                        one.passage,
                        one.start,
                        one.end,
                        pages.get(one.passage, 0),
                        one.score,
                        one.likely,
                        one.found_by,
                        one.around_start,
                        one.around_end,
                    )
                    for number, one in enumerate(candidates)
                ],
            )
        return run_id

    def candidates(self, run_id: int) -> list[Candidate]:
        """Return what the run reads, in reading order; raises EntryDamaged when not all of it can be read."""
        rows = self._connection.rows(
            """SELECT clause, passage, score, start, "end", likely, found_by, around_start, around_end FROM candidates
               WHERE run_id = ? ORDER BY number""",
            [run_id],
        )
        of_document = "(SELECT document_id FROM runs WHERE id = ?)"
        text = self._connection.row(f"SELECT text FROM texts WHERE document_id = {of_document}", [run_id])
        split = self._connection.row(f"SELECT COUNT(*) AS n FROM passages WHERE document_id = {of_document}", [run_id])
        length, passages = len(text["text"]) if text else 0, split["n"] if split else 0
        found = self._connection.salvage.all("candidate", rows, _candidate, key="start")
        if len(found) < len(rows) or any(one.end > length or not 0 <= one.passage < passages for one in found):
            raise EntryDamaged("Where a review of this document stopped cannot be read. Review it again.")
        return found

    def done(self, run_id: int) -> set[int]:
        """Return the places, in reading order, of the candidates that were read."""
        rows = self._connection.rows("SELECT number FROM candidates WHERE run_id = ? AND done", [run_id])
        return {row["number"] for row in rows}

    def record(self, run_id: int, readings: Sequence[tuple[int, Finding | None, bool]]) -> list[int]:
        """Store readings and mark their candidates as done, in one transaction; returns the new findings' ids.

        A reading is (the candidate's place in reading order, what was found, whether the model was asked).
        """
        ids = []
        with self._connection.writing() as db:
            document_id = self._document_of(run_id)
            for number, finding, by_model in readings:
                db.execute(
                    "UPDATE candidates SET done = 1, by_model = ? WHERE run_id = ? AND number = ?",
                    [by_model, run_id, number],
                )
                if finding is not None:
                    if self._read[0] != document_id:
                        self._read = document_id, text_of(db, document_id)
                    ids.append(insert_finding(db, document_id, run_id, finding, self._read[1]))
        return ids

    def refine(
        self,
        run_id: int,
        judge: tuple[str, str],
        findings: Sequence[Finding],
        clauses: Collection[str],
        looked_at: int = 0,
    ) -> None:
        """Bring the findings of some clause types to what they are with the judge's reading, in one transaction.

        `judge` is its identity and the name of its model.
        What a person spoke of does not move, nor does the finding that is looked at.
        """
        with self._connection.writing() as db:
            document_id = self._document_of(run_id)
            rows = self._connection.rows(_SPOKEN, [run_id])
            stored = [one for one in self._connection.salvage.all("finding", rows, as_finding) if one.clause in clauses]
            spoken = {row["id"]: bool(row["spoken"]) or row["id"] == looked_at for row in rows}
            refine_findings(db, document_id, run_id, stored, spoken, findings)
            db.execute("UPDATE runs SET awaits_judge = 0, judge = ?, model_name = ? WHERE id = ?", [*judge, run_id])
            db.execute("UPDATE candidates SET by_model = 1 WHERE run_id = ?", [run_id])

    def judge_failed(self, run_id: int, why: Sequence[RunNote]) -> None:
        """Note why no judge read the document of a run; it is waited for no more."""
        with self._connection.writing() as db:
            for (stored,) in db.execute("SELECT message FROM runs WHERE id = ?", [run_id]).fetchall():
                noted = notes_text((*stored_notes(stored), *why))
                db.execute("UPDATE runs SET awaits_judge = 0, message = ? WHERE id = ?", [noted, run_id])

    def finish(self, run_id: int, state: RunState, notes: Sequence[RunNote] = (), seconds: float = 0.0) -> None:
        """Say how a run ended, and make the file whole; `seconds` add to those of earlier parts of the same run."""
        with self._connection.writing() as db:
            db.execute(_FINISH, [state, notes_text(notes), seconds, now(), run_id])
        self._connection.settle()

    def resume(self, run_id: int) -> None:
        """Mark a stopped run as running again."""
        with self._connection.writing() as db:
            db.execute(
                "UPDATE runs SET state = ?, message = '', finished_at = NULL WHERE id = ?", [RunState.RUNNING, run_id]
            )

    def latest(self, document_id: int) -> Run | None:
        """Return the newest run of a document."""
        row = self._connection.row(f"{_RUNS} WHERE r.document_id = ? ORDER BY r.id DESC LIMIT 1", [document_id])
        return self._made(row)

    def show(self, run_id: int) -> None:
        """Show the findings of a run that a person chose, until a newer one ends well."""
        with self._connection.writing() as db:
            db.execute(
                "UPDATE documents SET shown_run = :id WHERE id = (SELECT document_id FROM runs WHERE id = :id)",
                {"id": run_id},
            )

    def show_newest(self, document_id: int, finished: bool) -> None:
        """Show the findings of the newest run of a document, or of the newest that ended well."""
        runs = [one.id for one in self.history(document_id) if one.state.ended_well or not finished]
        if runs:
            self.show(runs[-1])

    def standing(self, document_id: int) -> Run | None:
        """Return the run whose findings are shown, or the newest where none is."""
        run_id = self.shown(document_id)
        row = self._connection.row(f"{_RUNS} WHERE r.id = ?", [run_id or 0])
        return self._made(row)

    def shown(self, document_id: int) -> int | None:
        """Return the run whose findings are shown, or the newest; None when the document was never reviewed."""
        row = self._connection.row(
            """SELECT COALESCE(shown_run, (SELECT MAX(id) FROM runs WHERE document_id = documents.id)) AS run
               FROM documents WHERE id = ?""",
            [document_id],
        )
        return row["run"] if row is not None and isinstance(row["run"], int) else None

    def history(self, document_id: int) -> list[Run]:
        """Return all runs of a document, oldest first."""
        rows = self._connection.rows(f"{_RUNS} WHERE r.document_id = ? ORDER BY r.id", [document_id])
        return self._connection.salvage.all("review", rows, _run)

    def mark_interrupted(self) -> list[Run]:
        """Mark runs whose process is gone as interrupted and return them; none while another process reviews.

        Without such a run nothing is written, so that opening a matter never waits for another program that writes.
        """
        if self._connection.read_only or self._connection.row(_RUNNING, [RunState.RUNNING]) is None:
            return []
        with self._lock.held_if_free() as free:
            if not free:
                return []
            with self._connection.writing() as db:
                running = [row["id"] for row in self._connection.rows(_RUNNING, [RunState.RUNNING])]
                for run_id in running:
                    db.execute(_FINISH, [RunState.INTERRUPTED, notes_text(_INTERRUPTED), 0.0, now(), run_id])
            rows = [self._connection.row(f"{_RUNS} WHERE r.id = ?", [run_id]) for run_id in running]
        return self._connection.salvage.all("review", filter(None, rows), _run)

    def interrupt(self, document_id: int) -> None:
        """Mark the run of a document as interrupted where it says that it is under way: the process at it is gone."""
        with self._connection.writing() as db:
            for row in self._connection.rows(_RUNNING_OF, [RunState.RUNNING, document_id]):
                db.execute(_FINISH, [RunState.INTERRUPTED, notes_text(_INTERRUPTED), 0.0, now(), row["id"]])

    def _document_of(self, run_id: int) -> int:
        """Return the document of a run; raises DocumentRemoved when it was."""
        of_run = (
            "SELECT r.document_id FROM runs r JOIN documents d ON d.id = r.document_id"
            " WHERE r.id = ? AND d.removed_at IS NULL"
        )
        row = self._connection.row(of_run, [run_id])
        if row is None:
            raise DocumentRemoved("This document was removed while it was being reviewed.")
        return int(row["document_id"])

    def _made(self, row: Row | None) -> Run | None:
        return self._connection.salvage.one("review", row, _run)


# What a person said of a finding or of a twin of it, or noted beside it.
_SPOKEN = """
SELECT f.*, f.said IS NOT NULL OR EXISTS (SELECT 1 FROM notes WHERE finding_id = f.id) OR EXISTS (
    SELECT 1 FROM notes n JOIN twins t ON t.earlier_id = n.finding_id WHERE t.finding_id = f.id) AS spoken
FROM findings f WHERE f.run_id = ?
"""
_INTERRUPTED = (RunNote(RunNoteKind.INTERRUPTED),)
_RUNNING = "SELECT id FROM runs WHERE state = ? ORDER BY id"
_RUNNING_OF = "SELECT id FROM runs WHERE state = ? AND document_id = ?"
# What failed awaits no judge: nothing would take it up.
_FINISH = f"""UPDATE runs SET state = ?1, message = ?2, seconds = seconds + ?3, finished_at = ?4,
awaits_judge = awaits_judge AND ?1 != '{RunState.FAILED}' WHERE id = ?5"""
_RUNS = """SELECT r.*, (SELECT COUNT(*) FROM candidates WHERE run_id = r.id) AS candidates,
(SELECT COUNT(*) FROM candidates WHERE run_id = r.id AND done) AS read FROM runs r"""


def _candidate(row: Row) -> Candidate:
    return Candidate(
        row["clause"],
        row["passage"],
        row["score"],
        row["start"],
        row["end"],
        bool(row["likely"]),
        FoundBy(row["found_by"]),
        row["around_start"],
        row["around_end"],
    )


def _run(row: Row) -> Run:
    if not isinstance(loads(row["settings"] or "{}"), dict):
        raise ValueError("settings are stored by name")
    finished: datetime | None = moment(row["finished_at"]) if row["finished_at"] else None
    return Run(
        id=row["id"],
        document_id=row["document_id"],
        state=RunState(row["state"]),
        started_at=moment(row["started_at"]),
        finished_at=finished,
        model_name=row["model_name"],
        model_sha256=row["model_sha256"],
        prompt_sha256=row["prompt_sha256"],
        catalogue_sha256=row["catalogue_sha256"],
        app_version=row["app_version"],
        settings=row["settings"],
        notes=stored_notes(row["message"]),
        candidates=row["candidates"],
        read=row["read"],
        seconds=row["seconds"],
        judge=row["judge"],
        awaits_judge=bool(row["awaits_judge"]),
    )

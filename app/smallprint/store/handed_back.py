"""What a report gives back to a document of the matter: a review of its own, with what was said of its findings.

Nothing is overwritten. The report's review becomes one more run of the document, and the one that is shown; what a
person said here stays. A decision here that is newer than the report's counts on. The same report again adds nothing.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlite_utils import Database

from smallprint.domain.decision import Decision, Note
from smallprint.domain.handed_back import HandedDocument, HandedFinding, HandedPlaybook
from smallprint.domain.run import Run, RunState
from smallprint.store.database import Connection, now
from smallprint.store.findings import insert_finding
from smallprint.store.run_notes import notes_text

_SAME_RUN = """
SELECT id FROM runs WHERE document_id = ? AND started_at = ? AND app_version = ? AND model_sha256 = ?
AND catalogue_sha256 = ? AND state IN ('complete', 'partial')
"""
_NEWEST = """
SELECT d.verdict, d.reason, d.value, d.made_at FROM findings f JOIN decisions d ON d.id = f.said WHERE f.id = ?
"""
_NEWEST_VERDICT = """
SELECT verdict, note, made_at FROM position_verdicts WHERE document_id = ? AND playbook = ? AND position = ?
ORDER BY id DESC LIMIT 1
"""
_KNOWN = """
SELECT verdict, reason, value, made_at FROM decisions WHERE finding_id = :id
OR finding_id IN (SELECT earlier_id FROM twins WHERE finding_id = :id)
OR finding_id IN (SELECT finding_id FROM twins WHERE earlier_id = :id)
"""
_SAME_NOTE = """
SELECT 1 FROM notes WHERE document_id = :document AND text = :text AND made_at = :made AND start IS :start AND (
    finding_id IS :finding OR finding_id IN (SELECT earlier_id FROM twins WHERE finding_id = :finding)
    OR finding_id IN (SELECT finding_id FROM twins WHERE earlier_id = :finding))
"""


@dataclass(frozen=True, slots=True)
class GivenBack:
    """How much was stored of a document; `newer` counts the decisions here that are newer, and count on.

    `proposals` are other words for a clause, which are no notes; `verdicts` are a person's on positions of a playbook.
    """

    findings: int = 0
    decisions: int = 0
    notes: int = 0
    newer: int = 0
    proposals: int = 0
    verdicts: int = 0


class HandedBack:
    """Stores what reports give back."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def store(self, document_id: int, handed: HandedDocument) -> GivenBack:
        """Store what a report says of a document, all of it or nothing; each finding is at its words here."""
        with self._connection.writing() as db:
            run_id, new = self._run(db, document_id, handed.run) if handed.run else (None, False)
            done = GivenBack()
            # What a person marked comes last: a finding of a run that comes after it would be hidden behind it.
            for number, one in enumerate(sorted(handed.findings, key=lambda found: not found.finding.run_id)):
                done = _stored(db, document_id, run_id if one.finding.run_id else None, one, done)
                if new and one.finding.run_id and handed.run:
                    _as_read(db, run_id, number, one, handed.run)
            for note in handed.notes:
                done = _noted(db, document_id, None, note, done)
            done = _judged(db, document_id, handed.playbook, done) if handed.playbook else done
            if handed.contract_kind:
                unless = "" if handed.kind_chosen else " AND NOT kind_chosen"
                db.execute(
                    f"UPDATE documents SET contract_kind = ?, kind_chosen = kind_chosen OR ? WHERE id = ?{unless}",
                    [handed.contract_kind, handed.kind_chosen, document_id],
                )
            for clause in sorted(handed.confirmed_absent):
                db.execute(
                    "INSERT OR IGNORE INTO absences (document_id, clause, made_at) VALUES (?, ?, ?)",
                    [document_id, clause, now()],
                )
            for page in handed.viewed:
                db.execute(
                    "UPDATE pages SET viewed_at = ? WHERE document_id = ? AND number = ? AND viewed_at IS NULL",
                    [now(), document_id, page],
                )
            if new and handed.run:  # by this change of its state it becomes the run that is shown
                db.execute("UPDATE runs SET state = ? WHERE id = ?", [handed.run.state, run_id])
        self._connection.settle()
        return done

    def _run(self, db: Database, document_id: int, run: Run) -> tuple[int, bool]:
        """Return the run of the matter that is the report's, and whether it is new."""
        started = run.started_at.isoformat()
        known = [document_id, started, run.app_version, run.model_sha256, run.catalogue_sha256]
        found = self._connection.row(_SAME_RUN, known)
        if found is not None:
            return int(found["id"]), False
        cursor = db.execute(
            """INSERT INTO runs (document_id, state, started_at, finished_at, model_name, model_sha256, prompt_sha256,
               catalogue_sha256, app_version, settings, message, judge) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            [
                document_id,
                RunState.RUNNING,
                started,
                run.finished_at.isoformat() if run.finished_at else None,
                run.model_name,
                run.model_sha256,
                run.prompt_sha256,
                run.catalogue_sha256,
                run.app_version,
                run.settings,
                notes_text(run.notes),
                run.judge,
            ],
        )
        return int(cursor.lastrowid or 0), True


def _stored(db: Database, document_id: int, run_id: int | None, handed: HandedFinding, done: GivenBack) -> GivenBack:
    finding = handed.finding
    there = db.execute(
        'SELECT id FROM findings WHERE document_id = ? AND run_id IS ? AND clause = ? AND start = ? AND "end" = ?'
        " AND removed_at IS NULL",
        [document_id, run_id, finding.clause, finding.anchor.start, finding.anchor.end],
    ).fetchone()
    finding_id = int(there[0]) if there else insert_finding(db, document_id, run_id, finding)
    done = done if there else replace(done, findings=done.findings + 1)
    done = _decided(db, finding_id, handed.decisions, done)
    for note in handed.notes:
        done = _noted(db, document_id, finding_id, note, done)
    return done


def _judged(db: Database, document_id: int, handed: HandedPlaybook, done: GivenBack) -> GivenBack:
    """Store what a person said of positions; what was said here later counts on, also that it was taken back."""
    for position, said in handed.said:
        made = said.made_at.isoformat() if said.made_at else now()
        told = (said.verdict.value, said.note, made)
        newest = db.execute(_NEWEST_VERDICT, [document_id, handed.name, position]).fetchone()
        if newest is not None and tuple(newest) == told:
            continue
        if newest is not None and newest[2] >= made:
            done = replace(done, newer=done.newer + 1)
            continue
        db.execute(
            "INSERT INTO position_verdicts (document_id, playbook, position, verdict, note, made_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            [document_id, handed.name, position, *told],
        )
        done = replace(done, verdicts=done.verdicts + 1)
    return done


def _decided(db: Database, finding_id: int, decisions: Sequence[Decision], done: GivenBack) -> GivenBack:
    """Store the decisions that are not there; none of them where the newest here is newer than all of the report's."""
    if not decisions:
        return done
    told = [(one.verdict.value, one.reason, one.value, one.made_at.isoformat()) for one in decisions]
    newest = db.execute(_NEWEST, [finding_id]).fetchone()
    if newest is not None and newest[3] > told[-1][3]:
        return replace(done, newer=done.newer + 1)
    there = Counter(map(tuple, db.execute(_KNOWN, {"id": finding_id}).fetchall()))
    for said in told:
        if there[said]:
            there[said] -= 1
            continue
        db.execute(
            "INSERT INTO decisions (finding_id, verdict, reason, value, made_at) VALUES (?, ?, ?, ?, ?)",
            [finding_id, *said],
        )
        done = replace(done, decisions=done.decisions + 1)
    return done


def _noted(db: Database, document_id: int, finding_id: int | None, note: Note, done: GivenBack) -> GivenBack:
    made = note.made_at.isoformat()
    span = note.span
    told = {
        "document": document_id,
        "text": note.text,
        "made": made,
        "finding": finding_id,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "quote": span.quote if span else "",
        "colour": note.colour or "",
        "tag": note.tag,
        "proposes": note.proposes,
    }
    if db.execute(_SAME_NOTE, told).fetchone():
        return done
    db.execute(
        'INSERT INTO notes (document_id, finding_id, text, made_at, start, "end", quote, colour, tag, proposes)'
        " VALUES (:document, :finding, :text, :made, :start, :end, :quote, :colour, :tag, :proposes)",
        told,
    )
    if note.proposes:
        return replace(done, proposals=done.proposals + 1)
    return replace(done, notes=done.notes + 1)


def _as_read(db: Database, run_id: int | None, number: int, handed: HandedFinding, run: Run) -> None:
    """Store that the run read what it found, by which it is known how far each page was read."""
    finding = handed.finding
    db.execute(
        """INSERT INTO candidates (run_id, number, clause, passage, start, "end", page, score, likely, found_by,
           around_start, around_end, done, by_model) VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, -1, -1, 1, ?)""",
        [
            run_id,
            number,
            finding.clause,
            finding.anchor.start,
            finding.anchor.end,
            finding.anchor.page,
            finding.confidence,
            finding.likely,
            finding.found_by[0] if finding.found_by else "lexical",
            bool(run.judge or run.model_asked),
        ],
    )

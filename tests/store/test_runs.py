"""Runs: started, recorded, ended, taken up again; also when the process is killed."""

import multiprocessing
import os
import signal
import sqlite3
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

import pytest

from smallprint.domain.decision import Verdict
from smallprint.domain.finding import Candidate
from smallprint.domain.run import RunState
from smallprint.domain.run_note import RunNote, RunNoteKind, sentence_note
from smallprint.errors import MatterError
from smallprint.store import Matter, open_matter
from tests.store.contracts import IDENTITY, added, finding, run

CANDIDATES = [Candidate("law", 1, 0.9), Candidate("law", 0, 0.4), Candidate("exit", 0, 0.7)]


def test_a_run_is_kept_with_what_it_was_made_with(matter: Matter) -> None:
    document_id = added(matter)
    run_id = matter.runs.start(document_id, IDENTITY, CANDIDATES)
    matter.runs.record(run_id, [(0, None, True)])
    matter.runs.finish(run_id, RunState.CANCELLED, sentence_note("Stopped."), 1.5)
    kept = matter.runs.latest(document_id)
    assert kept is not None
    assert (kept.id, kept.state, kept.seconds) == (run_id, RunState.CANCELLED, 1.5)
    assert kept.notes == sentence_note("Stopped.")
    assert (kept.candidates, kept.read) == (3, 1)
    assert (kept.model_name, kept.model_sha256, kept.settings) == ("nano", "a" * 64, "{}")
    assert kept.finished_at is not None
    assert timedelta() <= datetime.now(UTC) - kept.started_at < timedelta(minutes=5)


def test_a_stopped_run_goes_on_with_what_is_left(matter: Matter) -> None:
    document_id = added(matter)
    run_id = matter.runs.start(document_id, IDENTITY, CANDIDATES)
    matter.runs.record(run_id, [(1, None, True)])
    matter.runs.finish(run_id, RunState.CANCELLED, seconds=1.0)
    matter.runs.resume(run_id)
    assert matter.runs.candidates(run_id) == CANDIDATES
    assert matter.runs.done(run_id) == {1}
    matter.runs.finish(run_id, RunState.COMPLETE, seconds=2.0)
    kept = matter.runs.latest(document_id)
    assert kept is not None
    assert (kept.state, kept.seconds) == (RunState.COMPLETE, 3.0)


def test_runs_are_kept_in_order(matter: Matter) -> None:
    document_id = added(matter)
    assert matter.runs.latest(document_id) is None
    ids = [matter.runs.start(document_id, IDENTITY, CANDIDATES) for _ in range(3)]
    assert [one.id for one in matter.runs.history(document_id)] == ids


def test_recording_into_a_removed_document_says_so(matter: Matter) -> None:
    document_id = added(matter)
    run_id = matter.runs.start(document_id, IDENTITY, CANDIDATES)
    matter.documents.remove(document_id)
    with pytest.raises(MatterError, match="removed while it was being reviewed"):
        matter.runs.record(run_id, [(0, finding(0, 40), True)])
    with pytest.raises(MatterError, match="not in the matter any more"):
        matter.runs.start(document_id, IDENTITY, CANDIDATES)


def test_a_running_run_whose_process_is_gone_is_marked_once(matter: Matter) -> None:
    document_id = added(matter)
    run(matter, document_id, finding(0, 40))
    (interrupted,) = matter.runs.mark_interrupted()
    assert interrupted.state is RunState.INTERRUPTED
    assert interrupted.notes == (RunNote(RunNoteKind.INTERRUPTED),)
    assert matter.runs.mark_interrupted() == []
    assert matter.runs.latest(document_id) == interrupted


def test_opening_a_matter_without_such_a_run_does_not_wait_for_another_program_that_writes(matter: Matter) -> None:
    document_id = added(matter)
    matter.runs.finish(matter.runs.start(document_id, IDENTITY, CANDIDATES), RunState.COMPLETE)
    other = sqlite3.connect(matter.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")  # until it ends, whoever wants to write waits for ten seconds and then fails
    with open_matter(matter.path) as again:
        assert again.runs.mark_interrupted() == []
    other.close()


def test_a_run_under_way_is_not_marked_and_a_second_reviewer_is_told(matter: Matter) -> None:
    document_id = added(matter)
    with open_matter(matter.path) as other:
        with matter.reviewing():
            run(matter, document_id, finding(0, 40))
            assert other.runs.mark_interrupted() == []
            with pytest.raises(MatterError, match=r"“case.smallprint” is being reviewed by another"), other.reviewing():
                pass
        with other.reviewing():
            assert matter.runs.mark_interrupted() == []
        assert len(matter.runs.mark_interrupted()) == 1
    assert sorted(one.name for one in matter.path.parent.iterdir() if one.suffix == ".lock") == []


def _review_until_killed(path: Path, home: str, pipe: Pipe) -> None:
    os.environ["SMALLPRINT_HOME"] = home
    matter = open_matter(path)
    document_id = added(matter)
    candidates = [Candidate("governing-law", number, 0.5) for number in range(500)]
    with matter.reviewing():
        run_id = matter.runs.start(document_id, IDENTITY, candidates)
        for number in range(len(candidates)):
            (stored,) = matter.runs.record(run_id, [(number, finding(number % 90, number % 90 + 30), True)])
            if number == 2:
                matter.decisions.record(stored, Verdict.ACCEPTED, "Ours.")
            pipe.send(number)


def test_what_was_stored_survives_a_kill_in_the_middle_of_a_review(tmp_path: Path) -> None:
    path = tmp_path / "case.smallprint"
    spawning = multiprocessing.get_context("spawn")
    ours, theirs = spawning.Pipe()
    child = spawning.Process(target=_review_until_killed, args=(path, os.environ["SMALLPRINT_HOME"], theirs))
    child.start()
    stored = 0
    while stored < 25:
        assert ours.poll(60), "the child did not start"
        stored = ours.recv() + 1
    assert child.pid is not None
    with open_matter(path) as matter:
        assert matter.runs.mark_interrupted() == []  # the child still holds the lock
        os.kill(child.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        child.join()
    while ours.poll():
        stored = ours.recv() + 1

    with open_matter(path) as matter:
        (interrupted,) = matter.runs.mark_interrupted()
        assert interrupted.state is RunState.INTERRUPTED
        assert stored <= interrupted.read < 500
        assert len(matter.runs.done(interrupted.id)) == interrupted.read
        found = matter.findings.of_document(interrupted.document_id)
        assert len(found) == interrupted.read
        assert [one.decision.reason for one in found if one.decision] == ["Ours."]
    with sqlite3.connect(path) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    raw.close()
    ours.close()
    theirs.close()

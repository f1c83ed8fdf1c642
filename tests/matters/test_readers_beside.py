"""Workers beside a review: they find what one process finds, and nothing is lost or done twice however they end."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Timer

import psutil
import pytest

from smallprint.bootstrap import Services, open_services
from smallprint.domain.clause import ClauseGroup
from smallprint.domain.finding import Finding
from smallprint.domain.progress import CancelToken, Progress
from smallprint.domain.run import RunState
from smallprint.errors import Cancelled
from smallprint.matters import readers_beside
from smallprint.matters.finders import rules_only
from smallprint.matters.index import MatterIndexer
from smallprint.matters.intake import add_files
from smallprint.matters.own_types import new_type
from smallprint.matters.review import pending, review_documents
from smallprint.matters.turns import DocumentQueue
from smallprint.store import Matter, open_matter
from tests.cli.contracts import contract

COUNT, LONG = 12, 4
_SECONDS = 120.0

Said = dict[str, tuple[str, bytes, list[Finding]]]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of contracts; the first that a worker takes is a long one."""
    folder = tmp_path_factory.mktemp("room")
    for number in range(COUNT):
        contract(folder / f"deal {number:02}.txt", long=40 if number == 1 + readers_beside._FIRST else LONG)
    return folder


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    opened = open_services()
    opened.settings = replace(opened.settings, judge=False)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def alone(room: Path, services: Services, tmp_path_factory: pytest.TempPathFactory) -> Said:
    """What one process finds, with how each document is indexed for questions."""
    with (
        pytest.MonkeyPatch.context() as patch,
        open_matter(tmp_path_factory.mktemp("alone") / "m.smallprint") as matter,
    ):
        patch.setattr(readers_beside, "own_cores", lambda: 1)
        review_documents(services, matter, add_files(matter, [room]).ids, lambda _progress: None, CancelToken())
        return said(matter)


@pytest.fixture
def matter(tmp_path: Path, room: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Matter]:
    """The contracts in a matter that waits for its review, on a machine of two cores."""
    monkeypatch.setattr(readers_beside, "own_cores", lambda: 2)
    with open_matter(tmp_path / "deal.smallprint") as opened:
        add_files(opened, [room])
        yield opened


def said(matter: Matter) -> Said:
    """Return what the matter says of each document, by its name."""
    told: Said = {}
    for one in matter.documents.summaries():
        (run,) = matter.runs.history(one.id)
        assert run.state is RunState.COMPLETE
        found = [replace(each.finding, id=0, run_id=0) for each in matter.findings.of_document(one.id)]
        told[one.name] = run.settings, matter.retrieval.packed([one.id])[one.id], found
    return told


def workers() -> list[psutil.Process]:
    """Return the workers of this process that run."""
    found = []
    for one in psutil.Process().children():
        try:
            if any("document_worker" in part for part in one.cmdline()) and one.status() != psutil.STATUS_ZOMBIE:
                found.append(one)
        except psutil.Error:
            continue
    return found


@dataclass
class Held:
    """Reports of the one who leads: held back until a worker has a document, of which something is done then, once."""

    turns: DocumentQueue
    then: Callable[[int], object] = lambda _document: None
    of_worker: int = 0
    stages: list[Progress] = field(default_factory=list)

    def report(self, progress: Progress) -> None:
        self.stages.append(progress)
        if self.of_worker:
            return
        until(lambda: len(self.turns.under_way) > 1, "a worker has taken a document")
        self.of_worker = self.turns.under_way[1]
        self.then(self.of_worker)


def until(happened: Callable[[], bool], what: str) -> None:
    """Wait until something has happened."""
    deadline = time.monotonic() + _SECONDS
    while not happened():
        assert time.monotonic() < deadline, f"not within two minutes: {what}"
        time.sleep(0.02)


def test_two_processes_find_what_one_finds(matter: Matter, services: Services, alone: Said) -> None:
    turns = DocumentQueue(pending(matter))
    held = Held(turns)
    opened = review_documents(services, matter, turns, held.report, CancelToken())
    assert held.of_worker
    assert said(matter) == alone
    assert opened == sorted(turns.taken), "in the order that was asked for"
    assert sorted(turns.taken) == [one.id for one in matter.documents.summaries()]
    assert not turns.under_way
    assert not workers()


@pytest.mark.parametrize("end", ["dies", "hangs"])
def test_the_document_of_a_dead_worker_is_read_all_the_same(
    end: str, matter: Matter, services: Services, alone: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_document: int) -> None:
        (worker,) = workers()
        if end == "hangs":
            monkeypatch.setattr(readers_beside, "_DEATHS", 1)
            worker.suspend()
            return
        worker.kill()
        worker.wait(_SECONDS)

    monkeypatch.setattr(readers_beside, "SILENT_SECONDS", 3 - services.settings.file_seconds)
    turns, token = DocumentQueue(pending(matter)), CancelToken()
    held = Held(turns, stop)
    for_ever = Timer(_SECONDS, token.cancel)
    for_ever.start()
    opened = review_documents(services, matter, turns, held.report, token)
    for_ever.cancel()
    assert sorted(opened) == [one.id for one in matter.documents.summaries()]
    assert all(one.reviewed for one in matter.documents.summaries())
    assert said(matter) == alone, "it goes on where the worker was"


def test_a_review_that_is_stopped_leaves_no_worker_and_goes_on_to_the_same(
    matter: Matter, services: Services, alone: Said
) -> None:
    token = CancelToken()
    turns = DocumentQueue(pending(matter))
    held = Held(turns, lambda _document: token.cancel())
    with pytest.raises(Cancelled):
        review_documents(services, matter, turns, held.report, token)
    assert not workers()
    states = {one.run_state for one in matter.documents.summaries()}
    assert RunState.RUNNING not in states
    assert held.of_worker == turns.left[0], "whoever goes on with the queue begins with it"
    assert not turns.under_way
    review_documents(services, matter, pending(matter), lambda _progress: None, CancelToken())
    assert said(matter) == alone


def test_a_worker_waits_while_the_work_is_paused(matter: Matter, services: Services, alone: Said) -> None:
    token = CancelToken()

    def pause(_document: int) -> None:
        token.pause()
        until(lambda: _stands(matter.path), "the worker waits")
        assert len(turns.left) > 2
        token.resume()

    turns = DocumentQueue(pending(matter))
    held = Held(turns, pause)
    review_documents(services, matter, turns, held.report, token)
    assert said(matter) == alone


def _stands(path: Path) -> bool:
    """Say whether nothing is stored for two seconds: a worker stores several candidates in each."""
    before = _stored(path)
    time.sleep(2)
    return _stored(path) == before


def _stored(path: Path) -> int:
    with sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=10) as db:
        count: int = db.execute("SELECT (SELECT count(*) FROM findings) + (SELECT count(*) FROM texts)").fetchone()[0]
        return count


@pytest.mark.parametrize("alive", [True, False], ids=["the worker lives", "the worker died"])
def test_a_document_that_a_worker_reads_can_be_left(alive: bool, matter: Matter, services: Services) -> None:
    def leave(document: int) -> None:
        if not alive:
            (worker,) = workers()
            worker.suspend()
        turns.drop([document])
        if not alive:
            worker.kill()
        until(lambda: document not in turns.under_way, "the worker has left it")

    turns = DocumentQueue(pending(matter))
    held = Held(turns, leave)
    review_documents(services, matter, turns, held.report, CancelToken())
    assert pending(matter) == [held.of_worker]


@pytest.mark.parametrize("why", ["few documents", "one core", "own clause types"])
def test_no_worker_is_started_where_it_would_not_pay_or_change_what_is_found(
    why: str, matter: Matter, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = pending(matter)
    if why == "few documents":
        ids = ids[: readers_beside._ENOUGH - 1]
    elif why == "one core":
        monkeypatch.setattr(readers_beside, "own_cores", lambda: 1)
    else:
        new_type(matter, services.catalogue, "Norway", "What of Norway?", ClauseGroup.LIABILITY, ["the laws of Norway"])
    seen: list[psutil.Process] = []
    review_documents(services, matter, ids, lambda _progress: seen.extend(workers()), CancelToken())
    assert not seen


def test_a_worker_that_would_find_otherwise_reads_nothing(
    matter: Matter, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = rules_only(services.catalogue)
    monkeypatch.setattr(services, "_finders", rules)
    monkeypatch.setattr(services, "_indexer", MatterIndexer(services.catalogue, rules))
    ended: list[bool] = []

    def report(_progress: Progress) -> None:
        if not ended:
            until(lambda: not workers(), "the worker has ended")
            ended.append(True)

    review_documents(services, matter, pending(matter), report, CancelToken())
    assert ended
    settings = {run.settings for one in matter.documents.summaries() for run in matter.runs.history(one.id)}
    assert len(settings) == 1
    assert rules.sha256 in settings.pop()

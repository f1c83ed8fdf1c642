"""Who writes next: in the order of asking, so that a decision waits for a small part of what is being stored."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from smallprint.domain.decision import Verdict
from smallprint.errors import MatterUnwritable
from smallprint.store import Matter, database, open_matter
from smallprint.store.writers import Writers, writers_of
from tests.store.contracts import added, contract, finding, passages, run


def until_waiting(writers: Writers, number: int) -> None:
    """Wait until so many write or wait to."""
    pause = threading.Event()
    for _ in range(3000):
        if len(writers._queue) >= number:
            return
        pause.wait(0.01)
    raise AssertionError(f"{len(writers._queue)} of {number} wait")


def test_threads_write_in_the_order_in_which_they_asked() -> None:
    writers, order = Writers(), list[int]()

    def write(number: int) -> None:
        with writers.turn():
            order.append(number)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    with writers.turn():
        for number, thread in enumerate(threads):
            thread.start()
            until_waiting(writers, number + 2)
        assert order == []
    for thread in threads:
        thread.join()
    assert order == list(range(8))


def test_one_file_has_the_same_writers_whatever_it_is_called(matter: Matter, tmp_path: Path) -> None:
    link = tmp_path / "link.smallprint"
    link.symlink_to(matter.path)
    assert writers_of(link) is matter._connection._writers
    assert writers_of(tmp_path / "other.smallprint") is not matter._connection._writers


def test_a_thread_that_writes_is_refused_a_second_connection_and_does_not_wait_for_itself(
    matter: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0.05)
    refused = pytest.raises(MatterUnwritable, match="is in use")
    with open_matter(matter.path) as other, matter._connection.writing(), refused:
        other.documents.queue([Path("/files/a.pdf")])
    assert matter.documents.queue([Path("/files/a.pdf")])


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let SIGINT interrupt, as it does in a terminal: a shell starts what runs in the background without that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot wake one thread")
@pytest.mark.usefixtures("interruptible")
def test_nobody_waits_for_one_that_was_interrupted() -> None:
    writers, wrote = Writers(), threading.Event()
    held, may_end = threading.Event(), threading.Event()

    def hold() -> None:
        with writers.turn():
            held.set()
            until_waiting(writers, 2)
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
            may_end.wait(30)

    def write() -> None:
        with writers.turn():
            wrote.set()

    holder, writer = threading.Thread(target=hold), threading.Thread(target=write)
    holder.start()
    assert held.wait(30)
    with pytest.raises(KeyboardInterrupt), writers.turn():
        pass
    writer.start()
    until_waiting(writers, 2)
    may_end.set()
    for thread in (holder, writer):
        thread.join(30)
    assert wrote.is_set()


def test_a_decision_is_stored_between_two_parts_of_a_long_document(matter: Matter) -> None:
    decided = added(matter)
    (finding_id,) = run(matter, decided, finding(0, 40))
    long = contract("long.pdf", pages=4000)
    (document_id,) = matter.documents.queue([Path("/files/long.pdf")])
    matter.documents.save(document_id, long, b"x")
    segmentation, seen = passages(long), list[int]()

    def store() -> None:
        with open_matter(matter.path) as other:
            other.documents.save_segmentation(document_id, segmentation)

    def decide() -> None:
        with open_matter(matter.path) as other:
            while not seen or not seen[-1]:
                with writers.turn():  # nothing more is stored before it has been counted
                    other.decisions.record(finding_id, Verdict.ACCEPTED)
                    [count] = other._connection.rows(
                        "SELECT COUNT(*) AS n FROM passages WHERE document_id > ?", [decided]
                    )
                    seen.append(count["n"])

    writers = matter._connection._writers
    with ExitStack() as first:
        first.enter_context(matter._connection.writing())
        threads = [threading.Thread(target=store), threading.Thread(target=decide)]
        for number, thread in enumerate(threads):
            thread.start()
            until_waiting(writers, number + 2)
    for thread in threads:
        thread.join()
    assert seen[0] == 0, "the first decision came before any passage"
    assert 0 < seen[-1] < len(segmentation.passages), "the last one did not wait for all of them"
    assert matter.documents.segmentation(document_id) == segmentation
    assert [one.verdict for one in matter.findings.of_document(decided)] == [Verdict.ACCEPTED]


def test_transactions_of_many_rows_are_short_ones(matter: Matter, monkeypatch: pytest.MonkeyPatch) -> None:
    commits: list[str] = []
    matter._connection._sqlite.set_trace_callback(lambda said: commits.append(said) if said == "COMMIT" else None)
    monkeypatch.setattr(database, "_HELD_SECONDS", 0.0)
    document_id = added(matter)
    few = len(commits)
    matter.documents.save_segmentation(document_id, passages(contract(pages=30)))
    assert len(commits) - few >= len(passages(contract(pages=30)).passages), "one row each where there is no time"

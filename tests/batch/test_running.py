"""Whole batches in their own processes: killed, cut, damaged; each document is there exactly once."""

import os
import shutil
import signal
import sqlite3
import subprocess
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock

from smallprint.batch.crew import Crew
from smallprint.batch.order import BatchOrder
from smallprint.batch.shard import Step
from smallprint.batch.work_list import WorkList
from smallprint.bootstrap import open_services
from smallprint.domain.progress import CancelToken, unreported
from smallprint.domain.review import ReviewedFinding
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.store import open_matter
from tests.batch.results import contracts, findings, in_matters, read, rows, states, workers_of, written
from tests.cli.contracts import contract, start, wait_for

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are killed by signals")
COUNT = 14


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return contracts(tmp_path_factory.mktemp("room") / "files", COUNT)


@pytest.fixture(scope="module")
def alone(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[str, ...]]]:
    """What one process finds in the same files, by the bytes of the document."""
    services = open_services()
    services.settings = replace(services.settings, judge=False)
    found: dict[str, list[tuple[str, ...]]] = {}
    with open_matter(tmp_path_factory.mktemp("alone") / "one.smallprint") as matter:
        review_documents(services, matter, add_files(matter, [folder]).ids, unreported, CancelToken())
        for one in matter.documents.summaries():
            found[one.sha256] = sorted(map(_told, matter.findings.of_document(one.id)))
    services.close()
    return found


def _told(found: ReviewedFinding) -> tuple[str, ...]:
    one, value = found.finding, found.finding.value
    normal = (value.shown, value.normal) if value else ("", "")
    return one.clause, one.quote, str(one.anchor.start), str(one.anchor.end), *normal, str(one.standing)


def batch(source: Path, out: Path, *options: str) -> "subprocess.Popen[str]":
    return start("batch", source, "--out", out, "--workers", "2", "--fast", *options)


def ended(process: "subprocess.Popen[str]") -> tuple[int, str]:
    said, complained = process.communicate(timeout=300)
    return process.returncode, said + complained


def test_two_workers_find_what_one_process_finds(
    folder: Path, alone: dict[str, list[tuple[str, ...]]], tmp_path: Path
) -> None:
    code, said = ended(batch(folder, tmp_path / "out", "--shard", "5"))
    assert code == 0
    assert f"{COUNT} documents of {COUNT} files" in said
    assert sorted(in_matters(tmp_path / "out")) == sorted(alone)
    assert findings(tmp_path / "out") == alone
    assert {row["shard"] for row in rows(tmp_path / "out", "documents")} >= {1, 2, 3}
    (terms,) = (tmp_path / "out").glob("terms.*")
    table = read(terms)
    assert len(table) == COUNT
    assert {row["governing-law"] for row in table} == {"Norway"}


@pytest.mark.parametrize("who", ["leader", "worker"])
def test_after_a_kill_each_document_is_there_once(
    who: str, folder: Path, alone: dict[str, list[tuple[str, ...]]], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    process = batch(folder, out, "--shard", "5")
    wait_for(lambda: written(out) >= 3, process, "three documents were read")
    victim = process if who == "leader" else workers_of(process.pid)[0]
    victim.kill()
    code, said = ended(process)
    if who == "leader":
        assert code == -signal.SIGKILL
        assert states(out).get("done", 0) < COUNT
        code, said = ended(batch(folder, out, "--shard", "5"))
    assert code == 0, said
    assert states(out) == {"done": COUNT}
    assert sorted(in_matters(out)) == sorted(alone)
    assert sorted(row["sha256"] for row in rows(out, "documents")) == sorted(alone)
    assert findings(out) == alone


def test_whoever_stops_a_batch_goes_on_with_the_same_command(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    process = batch(folder, out)
    wait_for(lambda: written(out) >= 1, process, "a document was read")
    process.send_signal(signal.SIGINT)
    code, said = ended(process)
    assert code == 130
    assert "the same command goes on" in said
    assert ended(batch(folder, out))[0] == 0
    assert states(out) == {"done": COUNT}
    before = sorted(path.stat().st_mtime_ns for path in (out / "matters").glob("*.smallprint"))
    assert ended(batch(folder, out))[0] == 0  # nothing is left, and nothing is done again
    assert sorted(path.stat().st_mtime_ns for path in (out / "matters").glob("*.smallprint")) == before


def test_what_cannot_be_read_costs_only_itself_and_can_be_tried_again(tmp_path: Path) -> None:
    source, out = contracts(tmp_path / "files", 3, long=1), tmp_path / "out"
    (source / "cut.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<<")
    (source / "empty.txt").write_bytes(b"")
    shutil.copy(source / "deal 1.txt", source / "deal 9.txt")
    code, said = ended(batch(source, out))
    assert code == 1
    assert "2 files could not be read" in said
    assert states(out) == {"done": 3, "refused": 2, "copy": 1}
    assert sorted(Path(row["path"]).name for row in rows(out, "unread")) == ["cut.pdf", "empty.txt"]
    assert all(row["message"] for row in rows(out, "unread"))
    contract(source / "empty.txt")
    (source / "cut.pdf").unlink()
    contract(source / "new.txt")
    assert ended(batch(source, out, "--again"))[0] == 1
    assert states(out) == {"done": 5, "refused": 1, "copy": 1}
    assert len(in_matters(out)) == len(set(in_matters(out))) == 5
    (unread,) = rows(out, "unread")
    assert "cut.pdf" in unread["message"]


def test_a_file_that_ends_its_worker_again_and_again_is_given_up(tmp_path: Path) -> None:
    source, out = contracts(tmp_path / "files", 4, long=1), tmp_path / "out"
    contract(source / "deal 1.txt", long=100)  # it is still being read when its worker is killed
    out.mkdir()
    with WorkList(out / "work.sqlite") as work:
        work.add(sorted(source.iterdir()))
        order = BatchOrder(retries=1, judged=False)
        bad = 2
        deaths: list[int] = []

        def kill(step: Step, file: int) -> None:
            if step is Step.BEGUN and file == bad and len(deaths) < 2:
                deaths.append(file)
                for one in workers_of(os.getpid()):
                    one.kill()

        with Crew(order, out, work, 1, 60) as crew:
            crew.run(kill, CancelToken())
        assert work.tally().unread == 1
        ((path, message),) = work.unread(5)
    assert len(deaths) == 2
    assert path.endswith("deal 1.txt")
    assert "ended the program 2 times" in message
    assert states(out) == {"done": 3, "refused": 1}
    assert len(in_matters(out)) == 3


def test_a_file_that_takes_too_long_is_told_of_is_not_there_by_half_and_can_be_tried_again(tmp_path: Path) -> None:
    source, out = contracts(tmp_path / "files", 3, long=1), tmp_path / "out"
    endless = source / "deal 1.txt"
    endless.write_text("This Agreement is governed by the laws of Ohio.\n" * 30_000, encoding="utf-8")
    assert ended(batch(source, out, "--per-file-seconds", "3"))[0] == 1
    assert states(out) == {"done": 2, "refused": 1}
    (unread,) = rows(out, "unread")
    assert Path(unread["path"]) == endless
    assert "was not done after 3 seconds" in unread["message"]
    assert "--again and a higher --per-file-seconds" in unread["message"]
    assert len(in_matters(out)) == 2
    assert {row["document"] for row in rows(out, "findings")} == {"deal 0.txt", "deal 2.txt"}
    assert ended(batch(source, out))[0] == 1, "without --again it is left alone"
    assert states(out) == {"done": 2, "refused": 1}


def test_what_took_too_long_is_done_with_more_time(tmp_path: Path) -> None:
    source, out = contracts(tmp_path / "files", 2, long=1), tmp_path / "out"
    contract(source / "deal 1.txt", long=100)
    out.mkdir()
    with WorkList(out / "work.sqlite") as work:
        work.add(sorted(source.iterdir()))
        begun = threading.Event()

        def stop(step: Step, file: int) -> None:
            if step is Step.BEGUN and file == 2 and not begun.is_set():
                begun.set()
                for one in workers_of(os.getpid()):
                    one.suspend()  # from here on only the clock goes on

        with Crew(BatchOrder(seconds=1, judged=False), out, work, 1, 60) as crew:
            crew.run(stop, CancelToken())
        assert states(out) == {"done": 1, "refused": 1}
        work.take_again()
        with Crew(BatchOrder(seconds=100, judged=False), out, work, 1, 60) as crew:
            crew.run(stop, CancelToken())
    assert states(out) == {"done": 2}
    assert len(in_matters(out)) == 2


def test_a_list_names_the_files_and_its_folder_is_where_they_are(tmp_path: Path) -> None:
    contracts(tmp_path / "files", 3, long=1)
    names = tmp_path / "list.txt"
    names.write_text("files/deal 0.txt\n\nfiles/deal 2.txt\nfiles/gone.txt\n", encoding="utf-8")
    assert ended(batch(names, tmp_path / "out"))[0] == 1
    assert states(tmp_path / "out") == {"done": 2, "refused": 1}


def test_nothing_to_do_wrong_usage_and_a_folder_that_is_in_use(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    assert ended(batch(tmp_path / "none", tmp_path / "a"))[0] == 1
    assert ended(start("batch", folder))[0] == 2
    assert ended(batch(tmp_path / "not there", tmp_path / "b"))[0] == 1
    out = tmp_path / "c"
    out.mkdir()
    with FileLock(out / "batch.lock"):
        code, said = ended(batch(folder, out))
    assert code == 1
    assert "Another batch works in" in said


def test_a_work_list_of_another_version_is_left_alone(folder: Path, tmp_path: Path) -> None:
    with WorkList(tmp_path / "work.sqlite"):
        pass
    with sqlite3.connect(tmp_path / "work.sqlite") as db:
        db.execute("UPDATE about SET value = '99' WHERE key = 'format'")
    code, said = ended(batch(folder, tmp_path))
    assert code == 1
    assert "of another version" in said

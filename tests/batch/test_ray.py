"""Batches on a real Ray cluster of three nodes, each with processes of its own on this machine.

Nodes and whoever leads are ended with SIGKILL midway; the results are those of a run without Ray.
"""

import os
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

from smallprint.batch.crew import Crew
from smallprint.batch.order import BatchOrder
from smallprint.batch.parts import table_format
from smallprint.batch.ray_crew import RayCrew
from smallprint.batch.shard import Step
from smallprint.batch.work_list import WorkList
from smallprint.domain.progress import CancelToken
from tests.batch.ray_cluster import add_node, kill_a_node, ray_cluster
from tests.batch.results import contracts, findings, in_matters, rows, states, written
from tests.cli.contracts import start, wait_for

pytest.importorskip("ray", reason="batches on a cluster need smallprint[ray], which is not installed")
# Ray's own sockets and unclosed files are none of ours.
pytestmark = [
    pytest.mark.enable_socket,
    pytest.mark.filterwarnings("default"),
    pytest.mark.timeout(1800),
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are killed by signals"),
]
COUNT = 9
ORDER = BatchOrder(judged=False, shard=2, table=table_format())


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    with ray_cluster(2) as nodes:
        yield nodes


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = contracts(tmp_path_factory.mktemp("room") / "files", COUNT)
    (folder / "cut.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<<")
    return folder


@pytest.fixture(scope="module")
def here(files: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The results of the same files without Ray."""
    folder = tmp_path_factory.mktemp("here") / "out"
    with listed(folder, files) as work, Crew(ORDER, folder, work, 1, 60) as crew:
        crew.run(lambda *_: None, CancelToken())
    return folder


def listed(folder: Path, files: Path) -> WorkList:
    folder.mkdir(exist_ok=True)
    work = WorkList(folder / "work.sqlite")
    work.add(sorted(files.iterdir()))
    return work


def batch(files: Path, out: Path, *options: str) -> "subprocess.Popen[str]":
    return start("batch", files, "--out", out, "--fast", "--shard", "2", *options)


def assert_same(there: Path, here: Path) -> None:
    """Each document is there exactly once, in work list, matters and tables, with the findings of the other run."""
    assert states(there) == states(here) == {"done": COUNT, "refused": 1}
    assert len(in_matters(there)) == COUNT
    assert sorted(in_matters(there)) == sorted(in_matters(here))
    assert sorted(row["document"] for row in rows(there, "documents")) == sorted(
        row["document"] for row in rows(here, "documents")
    )
    assert len(rows(there, "terms")) == COUNT
    assert findings(there) == findings(here)


def test_a_node_is_killed_midway_and_each_document_is_there_once_as_found_here(
    cluster: Any, files: Path, here: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there"
    told: list[tuple[Step, int]] = []
    killed = 0

    def lose(step: Step, file: int) -> None:
        nonlocal killed
        told.append((step, file))
        if step is Step.READ and not killed:
            killed = kill_a_node(cluster)

    with listed(there, files) as work, RayCrew(ORDER, there, work, cluster.address) as actors:
        actors.run(lose, CancelToken())
        assert not work.open_shards()
    assert killed >= 2, "the node's raylet and the actor in it"
    assert {file for step, file in told if step is Step.READ} == set(range(1, COUNT + 2))
    assert any(step is Step.BEGUN for step, _ in told), "files are told of while their shard is worked on"
    assert_same(there, here)
    add_node(cluster)


def test_whoever_leads_is_killed_midway_and_the_same_command_goes_on(
    cluster: Any, files: Path, here: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there"
    process = batch(files, there, "--ray", cluster.address)
    wait_for(lambda: written(there) >= 2, process, "a shard came back")
    process.kill()
    process.communicate()
    assert states(there).get("done", 0) < COUNT
    said = batch(files, there, "--ray", cluster.address)
    output = "".join(said.communicate(timeout=600))
    assert said.returncode == 1, output  # of the file that is cut
    assert f"{COUNT} documents of {COUNT + 1} files" in output
    assert_same(there, here)


def test_a_batch_that_was_killed_here_goes_on_there(cluster: Any, files: Path, here: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"
    process = batch(files, there, "--workers", "1")
    wait_for(lambda: written(there) >= 3, process, "three documents were read")
    os.kill(process.pid, signal.SIGSTOP)  # what it does last is under way
    for one in psutil.Process(process.pid).children(recursive=True):
        one.kill()
    process.kill()
    process.communicate()
    assert list((there / "matters").glob("*-wal")), "a matter was open"
    said = batch(files, there, "--ray", cluster.address)
    output = "".join(said.communicate(timeout=600))
    assert said.returncode == 1, output
    for matter in (there / "matters").glob("*.smallprint"):
        with sqlite3.connect(matter) as db:
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "no log of another file was read in"
    assert_same(there, here)


def test_an_actor_that_hangs_is_ended_and_its_shard_done_by_another(
    cluster: Any, files: Path, here: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there"
    stopped: list[int] = []

    def stop(step: Step, _file: int) -> None:
        if step is Step.READ and not stopped:
            for process in psutil.process_iter(["pid", "cmdline"]):
                if process.info["cmdline"] and "ray::ShardActor" in process.info["cmdline"][0]:
                    stopped.append(process.pid)
                    os.kill(process.pid, signal.SIGSTOP)
                    return

    with listed(there, files) as work, RayCrew(ORDER, there, work, cluster.address) as actors:
        actors._silent = 20
        actors.run(stop, CancelToken())
    assert stopped
    assert_same(there, here)


def test_a_file_that_takes_too_long_is_given_up_and_its_shard_is_done(cluster: Any, tmp_path: Path) -> None:
    source, there = contracts(tmp_path / "files", 3, long=1), tmp_path / "there"
    endless = "This Agreement is governed by the laws of Ohio.\n" * 60_000
    (source / "deal 1.txt").write_text(endless, encoding="utf-8")
    order = replace(ORDER, seconds=5)
    with listed(there, source) as work, RayCrew(order, there, work, cluster.address) as actors:
        actors.run(lambda *_: None, CancelToken())
    assert states(there) == {"done": 2, "refused": 1}
    (unread,) = rows(there, "unread")
    assert unread["document"] == "deal 1.txt"
    assert "was not done after 5 seconds" in unread["message"]
    assert sorted(row["document"] for row in rows(there, "terms")) == ["deal 0.txt", "deal 2.txt"]


def test_where_no_cluster_answers_it_is_said_and_nothing_is_lost(files: Path, tmp_path: Path) -> None:
    said = batch(files, tmp_path / "out", "--ray", "127.0.0.1:1")
    output = "".join(said.communicate(timeout=300))
    assert said.returncode == 1
    assert "No Ray cluster answers at 127.0.0.1:1" in output
    assert states(tmp_path / "out") == {"waiting": COUNT + 1}

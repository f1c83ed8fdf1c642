"""A batch on a local Ray cluster of two nodes: the same results as here, also when one of them is lost midway."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from smallprint.batch.crew import Crew
from smallprint.batch.order import BatchOrder
from smallprint.batch.parts import table_format
from smallprint.batch.ray_crew import RayCrew
from smallprint.batch.shard import Step
from smallprint.batch.work_list import WorkList
from smallprint.domain.progress import CancelToken
from tests.batch.results import contracts, findings, in_matters, rows, states

pytest.importorskip("ray", reason="batches on a cluster need smallprint[ray]")
# Ray's own sockets and unclosed files are none of ours.
pytestmark = [pytest.mark.enable_socket, pytest.mark.filterwarnings("default"), pytest.mark.timeout(1800)]
COUNT = 8
ORDER = BatchOrder(judged=False, shard=2, table=table_format())


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A cluster of two nodes with one CPU each, all of them processes of this machine."""
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    monkeypatch.setenv("RAY_AUTH_MODE", "disabled")
    monkeypatch.setenv("RAY_worker_niceness", "0")  # else whatever else runs here starves the actors
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    from ray.cluster_utils import Cluster  # noqa: PLC0415 - an extra

    usual = {"num_cpus": 1, "object_store_memory": 100 * 2**20}
    nodes = Cluster(initialize_head=True, head_node_args={**usual, "include_dashboard": False})
    nodes.add_node(**usual)
    yield nodes
    nodes.shutdown()


def listed(folder: Path, files: Path) -> WorkList:
    folder.mkdir()
    work = WorkList(folder / "work.sqlite")
    work.add(sorted(files.iterdir()))
    return work


def test_a_node_is_lost_midway_and_each_document_is_there_once_as_found_here(cluster: Any, tmp_path: Path) -> None:
    files = contracts(tmp_path / "files", COUNT)
    (files / "cut.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<<")
    here, there = tmp_path / "here", tmp_path / "there"
    with listed(here, files) as work, Crew(ORDER, here, work, 1, 60) as crew:
        crew.run(lambda *_: None, CancelToken())
    lost: list[int] = []

    def lose(step: Step, file: int) -> None:
        if step is Step.READ and not lost:
            lost.append(file)
            cluster.remove_node(cluster.worker_nodes.copy().pop(), allow_graceful=False)

    with listed(there, files) as work, RayCrew(ORDER, there, work, cluster.address) as actors:
        actors.run(lose, CancelToken())
        assert not work.open_shards()
    assert lost
    assert states(there) == states(here) == {"done": COUNT, "refused": 1}
    assert len(in_matters(there)) == COUNT
    assert sorted(in_matters(there)) == sorted(in_matters(here))
    assert len(rows(there, "documents")) == COUNT + 1
    assert findings(there) == findings(here)

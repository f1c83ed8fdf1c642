"""Very many files: what a million of them take, from a batch of some, and Ask over very many documents.

What both cores gain is measured by `bench_cores`.
"""

import importlib.util
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from smallprint.batch.crew import Crew
from smallprint.batch.order import BatchOrder
from smallprint.batch.parts import table_format
from smallprint.batch.ray_crew import RayCrew
from smallprint.batch.shard import Step
from smallprint.batch.work_list import WorkList
from smallprint.bootstrap import open_services
from smallprint.domain.asked import GivenAnswer, Scope
from smallprint.domain.progress import CancelToken, unreported
from smallprint.errors import Cancelled
from smallprint.matters.ask import AskMatter
from smallprint.store import open_matter
from tests.batch.ray_cluster import kill_a_node, ray_cluster
from tests.batch.results import contracts, findings, in_matters
from tests.bench.bench_cores import texts
from tests.bench.command_cost import cost_of
from tests.bench.figure import Figure
from tests.bench.large_matter import large_matter

_FILES, _DOCUMENTS, _ON_RAY = 100, 100_000, 12
_QUESTIONS = ("Which law governs the contract?", "Who bears the cost of an audit?")
_MILLION = 1_000_000


def figures(data: Path) -> Iterator[Figure]:
    """Measure a batch of texts, a batch on a cluster that loses a node, then Ask on generated documents."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        cost = cost_of("batch", texts(data, folder / "texts", _FILES), "--out", folder / "out", "--fast", "--quiet")
        hours = cost.processor / _FILES * _MILLION / 3600
        yield Figure(
            "scale.core_hours_a_million", hours, 300, "lower", "h", "without the Nano model, start-up included"
        )
        size = sum(path.stat().st_size for path in (folder / "out").rglob("*") if path.is_file()) / _FILES
        yield Figure("scale.bytes_a_million", size * _MILLION / 1e9, 1000, "lower", "GB", "matters and tables")
        yield from _on_ray(folder / "ray")
        yield from _asking(folder / "large")


def _on_ray(folder: Path) -> Iterator[Figure]:
    """Compare a batch on a cluster that loses a node midway with one here; nothing where Ray is not installed."""
    if importlib.util.find_spec("ray") is None:
        return
    folder.mkdir()
    files, killed = contracts(folder / "files", _ON_RAY), list[int]()
    here, there = folder / "here", folder / "there"
    order = BatchOrder(judged=False, shard=2, table=table_format())

    def lose(step: Step, _file: int) -> None:
        if step is Step.READ and not killed:
            killed.append(kill_a_node(cluster))

    for out in (here, there):
        out.mkdir()
    with _listed(here, files) as work, Crew(order, here, work, 1, 60) as crew:
        crew.run(lambda *_: None, CancelToken())
    with (
        ray_cluster(2) as cluster,
        _listed(there, files) as work,
        RayCrew(order, there, work, cluster.address) as actors,
    ):
        actors.run(lose, CancelToken())
    found = in_matters(there)
    same = len(found) == len(set(found)) == _ON_RAY and findings(there) == findings(here)
    note = f"{_ON_RAY} contracts on three nodes, one killed with its {sum(killed)} processes: each once, as found here"
    yield Figure("scale.ray_node_lost_same", float(same and bool(killed)), 1, "higher", note=note)


def _listed(out: Path, files: Path) -> WorkList:
    work = WorkList(out / "work.sqlite")
    work.add(sorted(files.iterdir()))
    return work


def _asking(folder: Path) -> Iterator[Figure]:
    folder.mkdir()
    services = open_services()
    try:
        path = large_matter(services, folder, _DOCUMENTS)
        for text in _QUESTIONS:
            with open_matter(path) as matter:
                first = _first_rows(AskMatter(services, matter), text)
            note = f"“{text}”, {_DOCUMENTS:,} generated documents, {path.stat().st_size / 1e6:.0f} MB"
            yield Figure("scale.ask_first_rows", first, 2, "lower", "s", note)
    finally:
        services.close()


def _first_rows(desk: AskMatter, text: str) -> float:
    """Return the seconds until the first rows are told."""
    token, begun, told = CancelToken(), time.perf_counter(), list[float]()

    def hear(_rows: Sequence[GivenAnswer]) -> None:
        told.append(time.perf_counter() - begun)
        token.cancel()

    with suppress(Cancelled):
        desk.ask_each(text, Scope(), hear, unreported, token)
    return told[0]

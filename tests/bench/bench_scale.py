"""Very many files: a batch with two workers against one review of the same files, and Ask over very many documents.

Both ways review the same texts one after the other on the same machine. The ratio is of documents a second by the
clock; the notes have the processor seconds, which other programs do not change.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import psutil

from smallprint.bootstrap import open_services
from smallprint.domain.asked import GivenAnswer, Scope
from smallprint.domain.progress import CancelToken, unreported
from smallprint.domain.review import ReviewedFinding
from smallprint.errors import Cancelled
from smallprint.matters.ask import AskMatter
from smallprint.store import open_matter
from tests.batch.results import findings
from tests.bench.figure import Figure
from tests.bench.large_matter import large_matter

_FILES, _DOCUMENTS = 300, 100_000
_LOOKED = 0.2  # seconds between two looks at memory
_QUESTIONS = ("Which law governs the contract?", "Who bears the cost of an audit?")
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class _Cost:
    """What a command took: seconds by the clock, processor seconds of all its processes, and their peak in MB."""

    seconds: float
    processor: float
    memory: float


def figures(data: Path) -> Iterator[Figure]:
    """Measure both ways on texts of contracts, then Ask on generated documents."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        texts = _texts(data, folder / "texts")
        single = _run("review", texts, "--matter", folder / "one.smallprint", "--fast", "--quiet")
        double = _run("batch", texts, "--out", folder / "out", "--workers", "2", "--fast", "--quiet")
        told = f"{_FILES} texts; {single.processor:.0f} and {double.processor:.0f} processor seconds"
        yield Figure("scale.two_workers", single.seconds / double.seconds, 1.6, "higher", "times", told)
        yield Figure("scale.memory", double.memory, 1500, "lower", "MB", "all processes of the batch together")
        same = _in_matter(folder / "one.smallprint") == findings(folder / "out")
        yield Figure("scale.same_findings", float(same), 1, "higher", note="of the two ways, word for word")
        hours = double.processor / _FILES * _MILLION / 3600
        yield Figure(
            "scale.core_hours_a_million", hours, 300, "lower", "h", "without the Nano model, start-up included"
        )
        size = sum(path.stat().st_size for path in (folder / "out").rglob("*") if path.is_file()) / _FILES
        yield Figure("scale.bytes_a_million", size * _MILLION / 1e9, 1000, "lower", "GB", "matters and tables")
        yield from _asking(folder / "large")


def _texts(data: Path, folder: Path) -> Path:
    folder.mkdir()
    with (data / "cuad" / "train.jsonl").open(encoding="utf-8") as lines:
        for number, line in enumerate(islice(lines, _FILES)):
            (folder / f"contract {number}.txt").write_text(json.loads(line)["text"], encoding="utf-8")
    return folder


def _run(*arguments: str | Path) -> _Cost:
    """Run the program, looking now and then at what it and its children take."""
    begun, peak, spent = time.perf_counter(), 0.0, dict[int, float]()
    with subprocess.Popen([sys.executable, "-m", "smallprint", *map(str, arguments)], stdout=subprocess.DEVNULL) as own:
        every = psutil.Process(own.pid)
        while own.poll() is None:
            held = 0
            for one in _family(every):
                try:
                    held += one.memory_info().rss
                    spent[one.pid] = sum(one.cpu_times()[:2])
                except psutil.Error:
                    continue  # it ended meanwhile
            peak = max(peak, held / 1e6)
            time.sleep(_LOOKED)
    return _Cost(time.perf_counter() - begun, sum(spent.values()), peak)


def _family(process: psutil.Process) -> Sequence[psutil.Process]:
    try:
        return [process, *process.children(recursive=True)]
    except psutil.Error:
        return []


def _in_matter(path: Path) -> dict[str, list[tuple[str, ...]]]:
    """Return what was found in a matter, as `tests.batch.results.findings` has it."""
    with open_matter(path, create=False) as matter:
        read = [one for one in matter.documents.summaries() if one.sha256]
        return {one.sha256: sorted(map(_told, matter.findings.of_document(one.id))) for one in read}


def _told(found: ReviewedFinding) -> tuple[str, ...]:
    one, value = found.finding, found.finding.value
    normal = (value.shown, value.normal) if value else ("", "")
    return one.clause, one.quote, str(one.anchor.start), str(one.anchor.end), *normal, str(one.standing)


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

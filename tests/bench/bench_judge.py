"""The judge's reading of one long contract, in processor seconds: other programs on the machine hardly change these.

Its model is stored as suits the processor. Beside it, in turn, the same windows are read from the model in eight bits,
and from one in 32 bits, which says how exact both are.
"""

import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

import numpy as np

from smallprint.bootstrap import DEFAULT_MODEL, Services, open_services
from smallprint.domain.opened import Opened
from smallprint.domain.progress import CancelToken, Progress, Stage
from smallprint.engine.llama.judge_cut import EIGHT_BITS, CutOrder, cut_for_judge, kind_here
from smallprint.engine.llama.loading import Tuning
from smallprint.engine.llama.turns import Turns
from smallprint.engine.llama.window_reader import States, WindowReader, open_window_reader
from smallprint.library.installed import fetched_path
from smallprint.library.judge_files import ShippedJudge, shipped_judge
from smallprint.locate.judge_outputs import load_outputs
from smallprint.locate.windows import Window, lines_of, windows_of
from smallprint.matters.document_review import limits
from smallprint.matters.finders import passages_to_judge
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.segment import segment
from smallprint.store import open_matter
from smallprint.system.paths import shipped
from tests.bench.bench_desk import CONTRACT
from tests.bench.figure import Figure

_EXACT = "F32"
_TOGETHER, _ROUNDS = 4, 5  # windows that one model reads before the next has its turn, and how often it has one


def figures(data: Path) -> Iterator[Figure]:
    """Measure the reading, then a whole review."""
    contract = data / "cuad" / "pdf" / CONTRACT
    if not contract.exists():
        raise FileNotFoundError(2, "missing", str(contract))
    services = open_services()
    try:
        with tempfile.TemporaryDirectory() as folder:
            yield from _reading(services, contract, Path(folder))
            yield _review(services, contract, Path(folder) / "whole.smallprint")
    finally:
        services.close()


def _reading(services: Services, contract: Path, folder: Path) -> Iterator[Figure]:
    known = next(model for model in services.model.models if model.name == DEFAULT_MODEL)
    judge = shipped_judge(shipped("models", known.judge), known.sha256, CancelToken())
    base, here = fetched_path(known, services.model.folder), kind_here()
    with ExitStack() as opened:
        readers = {
            kind: opened.enter_context(closing(_reader(judge, base, folder, kind)))
            for kind in dict.fromkeys((here, EIGHT_BITS, _EXACT))
        }
        windows = _windows(services, contract, readers[here])
        took, states = _read_in_turn(readers, windows[: _TOGETHER * _ROUNDS])
    said = f"{len(windows)} windows of {sum(len(one.tokens) for one in windows)} tokens"
    yield Figure("judge.tokens_a_second", took[here], 600, "higher", "", f"of one processor second; {here}; {said}")
    beside = "the same windows in turn, in one process, one thread each"
    yield Figure("judge.against_eight_bits", took[here] / took[EIGHT_BITS], 0.95, "higher", "times", beside)
    outputs = load_outputs(judge.outputs)
    exact = outputs.logits(states[_EXACT])
    for kind in dict.fromkeys((here, EIGHT_BITS)):
        alike = _alike(outputs.logits(states[kind]), exact)
        name = f"judge.like_exact_{kind.lower()}"
        yield Figure(name, min(alike), 0.99, "higher", "", f"correlation with 32 bits, worst of {len(alike)} types")


def _reader(judge: ShippedJudge, base: Path, folder: Path, kind: str) -> WindowReader:
    order = CutOrder(base, judge.base_sha256, judge.adapter, judge.layers, kind)
    path = cut_for_judge(order, folder / f"{kind}.gguf", CancelToken())
    return open_window_reader(path, "", Turns(), Tuning(generate=1, evaluate=1), None, CancelToken())


def _windows(services: Services, contract: Path, reader: WindowReader) -> list[Window]:
    document = services.parsers.ingest(contract, limits(services), CancelToken()).document
    return windows_of(lines_of(*passages_to_judge(Opened(0, document, segment(document)))), reader.tokens)


def _read_in_turn(
    readers: dict[str, WindowReader], windows: Sequence[Window]
) -> tuple[dict[str, float], dict[str, States]]:
    """Return the tokens a processor second of each reader, and its states."""
    seconds = dict.fromkeys(readers, 0.0)
    states: dict[str, list[States]] = {kind: [] for kind in readers}
    for start in range(0, len(windows), _TOGETHER):
        for kind, reader in readers.items():
            begun = time.process_time()
            states[kind] += reader.read(windows[start : start + _TOGETHER], CancelToken())
            seconds[kind] += time.process_time() - begun
    tokens = sum(len(one.tokens) for one in windows)
    return {kind: tokens / spent for kind, spent in seconds.items()}, {
        kind: np.concatenate(rows) for kind, rows in states.items()
    }


def _alike(found: States, exact: States) -> list[float]:
    return [float(np.corrcoef(one, other)[0, 1]) for one, other in zip(found.T, exact.T, strict=True)]


def _review(services: Services, contract: Path, path: Path) -> Figure:
    judged: list[float] = []

    def report(progress: Progress) -> None:
        if progress.stage is Stage.JUDGE and progress.done in (0, progress.total):
            judged.append(time.process_time())

    with open_matter(path) as matter:
        begun = time.process_time()
        review_documents(services, matter, add_files(matter, [contract]).ids, report, CancelToken())
        ended = time.process_time()
    before, reading, after = judged[0] - begun, judged[-1] - judged[0], ended - judged[-1]
    parts = f"before the judge {before:.1f}, the judge {reading:.1f}, after it {after:.1f}; without the parser's child"
    return Figure("judge.whole_review", ended - begun, 38, "lower", "processor s", parts)

"""The engine against bare llama.cpp, on the default model and on full-size random-weight Granite 350M, both kinds."""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median

from smallprint.bootstrap import DEFAULT_MODEL, open_services
from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken
from smallprint.engine import open_llama
from smallprint.engine.binding import llama_cpp
from smallprint.engine.llama.engine import LlamaEngine
from smallprint.engine.llama.loading import tuning_for
from smallprint.errors import Cancelled
from smallprint.library import prepared_path
from smallprint.system.cores import usable_cores
from tests.bench.figure import Figure
from tests.build_gguf import FULL_350M, FULL_H_350M, FULL_VOCABULARY, build_gguf, words_of

_SENTENCE = "The Supplier delivers the Products to the Buyer within thirty days of each order, free of charge. "
_SYSTEM = "You check passages of a contract."
_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Model:
    """A model to be measured."""

    name: str
    path: Path


def figures(_data: Path) -> Iterator[Figure]:
    """Measure each model in turn; the random ones are built first, in a temporary folder."""
    services = open_services()
    services.close()
    known = next(model for model in services.model.models if model.name == DEFAULT_MODEL)
    default = prepared_path(known, services.model.folder)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        words = words_of(default, FULL_VOCABULARY)
        models = (
            Model("default", default),
            Model("350m", build_gguf(folder / "350m.gguf", FULL_350M, words=words)),
            Model("h350m", build_gguf(folder / "h350m.gguf", FULL_H_350M, words=words)),
        )
        for model in models:
            yield from of_model(model, folder / model.name)
        yield from start()


def of_model(model: Model, cache: Path) -> Iterator[Figure]:
    """Measure one model."""
    engine = open_llama(model.path, cache=cache)
    try:
        yield from _prompt_speed(model, engine)
        yield from _cancel(model, engine)
    finally:
        engine.close()
    yield from _prefix(model, cache)
    yield from _memory(model, cache)


def _prompt_speed(model: Model, engine: LlamaEngine) -> Iterator[Figure]:
    """Compare reading a passage with a bare decoding loop over the same tokens in the step that suits it best.

    Each reading is set against the bare one next to it, before or after it in turn, since the machine's speed drifts;
    the median of these ratios counts.
    """
    tried = {batch: _Bare(model.path, batch) for batch in (256, 512)}
    tokens = _passage(engine, 0)[1]
    quickest = {batch: min(_timed(partial(bare.decode, tokens)) for _ in range(3)) for batch, bare in tried.items()}
    bare = tried.pop(min(quickest, key=lambda batch: quickest[batch]))
    for other in tried.values():
        other.close()
    ratios, speeds = [], []
    for number in range(4 * _ROUNDS):
        asked, tokens = _passage(engine, number + 1)
        work: list[Callable[[], object]] = [
            partial(engine.choose, asked, ["Yes"], CancelToken()),
            partial(bare.decode, tokens),
        ]
        ours, theirs = [_timed(one) for one in work] if number % 2 else [_timed(one) for one in work[::-1]][::-1]
        ratios.append(theirs / ours)
        speeds.append(len(tokens) / ours)
    bare.close()
    print(f"# {model.name}: {median(speeds):.0f} tokens a second", file=sys.stderr)
    yield Figure(f"engine.prompt_over_bare.{model.name}", median(ratios), 0.95, "higher", "x")


def _passage(engine: LlamaEngine, number: int) -> tuple[Request, list[int]]:
    """Return a question on a passage of some 500 tokens that was not read before, and its tokens."""
    asked = Request("", f"{number} {_SENTENCE * 24}")
    rendered = engine._rendered(asked)
    return asked, [*rendered.shared, *rendered.rest]


class _Bare:
    """llama.cpp with nothing around it: the same threads, flash attention, one sequence."""

    def __init__(self, path: Path, batch: int) -> None:
        tuning = tuning_for(usable_cores())
        self._batch = batch
        self._model = llama_cpp.llama_model_load_from_file(str(path).encode(), _model_params())
        params = llama_cpp.llama_context_default_params()
        params.n_ctx, params.n_batch, params.n_ubatch = 4096, batch, batch
        params.flash_attn_type = 1
        params.n_threads, params.n_threads_batch = tuning.generate, tuning.evaluate
        self._context = llama_cpp.llama_init_from_model(self._model, params)

    def decode(self, tokens: Sequence[int]) -> None:
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(self._context), True)
        for start in range(0, len(tokens), self._batch):
            part = tokens[start : start + self._batch]
            array = (llama_cpp.llama_token * len(part))(*part)
            assert llama_cpp.llama_decode(self._context, llama_cpp.llama_batch_get_one(array, len(part))) == 0
        llama_cpp.llama_get_logits_ith(self._context, -1)

    def close(self) -> None:
        llama_cpp.llama_free(self._context)
        llama_cpp.llama_model_free(self._model)


_default_params = llama_cpp.llama_model_default_params


def _model_params() -> llama_cpp.llama_model_params:
    """Return the library's defaults but for the second layout of the weights: on some machines it ends the process."""
    params: llama_cpp.llama_model_params = _default_params()
    params.use_extra_bufts = False
    return params


def _cancel(model: Model, engine: LlamaEngine) -> Iterator[Figure]:
    """Cancel in the middle of a prompt of nearly 4,000 tokens, at several moments; the slowest counts."""
    user = ""
    while engine.count_tokens(user) < 3950:
        user += _SENTENCE * 4
    while engine.count_tokens(user) > 3950:
        user = user[: -len(_SENTENCE)]
    slowest = 0.0
    for seconds in (0.05, 0.3, 0.61, 1.03):
        token = CancelToken()
        asked: list[float] = []

        def cancel(token: CancelToken = token, asked: list[float] = asked) -> None:
            asked.append(time.perf_counter())
            token.cancel()

        timer = threading.Timer(seconds, cancel)
        timer.start()
        try:
            engine.choose(Request("", f"{seconds}{user}"), ["Yes"], token)
            slowest = float("inf")
        except Cancelled:
            slowest = max(slowest, time.perf_counter() - asked[0])
    yield Figure(f"engine.cancel.{model.name}", slowest * 1000, 200, "lower", "ms")


def _prefix(model: Model, cache: Path) -> Iterator[Figure]:
    """Restore a 600-token few-shot prefix from memory and, in a new engine, from disk, against evaluating it."""
    shots = tuple((f"{number}. {_SENTENCE}", "Yes") for number in range(20))
    prompt, other = Request(_SYSTEM, "A.", shots), Request("Another system text.", "B.")
    taken: dict[str, float] = {}
    for name in ("evaluated", "disk"):
        engine = open_llama(model.path, cache=cache)
        try:
            rendered, between = engine._rendered(prompt), engine._rendered(other)
            rendered = replace(rendered, shared=rendered.shared[:600])
            evaluator = engine._evaluator
            evaluator.prompt(between)
            taken[name] = _timed(lambda: evaluator._plant(rendered.shared))  # noqa: B023
            evaluator.prompt(between)
            taken["memory"] = _timed(lambda: evaluator._plant(rendered.shared))  # noqa: B023
        finally:
            engine.close()
    yield Figure(f"engine.prefix_memory.{model.name}", taken["evaluated"] / taken["memory"], 20, "higher", "x")
    yield Figure(f"engine.prefix_disk.{model.name}", taken["evaluated"] / taken["disk"], 20, "higher", "x")


_MEMORY = """
import json, sys
from pathlib import Path
from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken
from smallprint.engine import open_llama
from smallprint.engine.llama.engine import LlamaEngine
engine = open_llama(Path(sys.argv[1]), sha256="0" * 64, cache=Path(sys.argv[2]))
for number in range(6):
    shots = tuple((f"{number} The fee is {n} euros and falls due in thirty days.", "Yes") for n in range(16))
    engine.choose(Request("You read.", "The fee is due in thirty days. " * 20, shots), ["Yes", "No"], CancelToken())
list(engine.write(Request("You read.", "The fee is due. " * 20), CancelToken(), 16))
header = engine._model.header
pools = header.token_bytes * engine.info.context + header.recurrent_bytes * engine._model.sequences
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(json.dumps([int(peak.split()[1]) * 1024, pools]))
"""


def _memory(model: Model, cache: Path) -> Iterator[Figure]:
    """Measure a process at its peak that reads with the model, less the weights and the key, value and state pools."""
    command = [sys.executable, "-c", _MEMORY, str(model.path), str(cache)]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    peak, pools = json.loads(answer.stdout)
    above = (peak - pools - model.path.stat().st_size) / 1e6
    yield Figure(f"engine.memory_above.{model.name}", above, 150, "lower", "MB")


_START = """
from smallprint.bootstrap import open_services
from smallprint.domain.progress import CancelToken
services = open_services()
assert services.engine(lambda progress: None, CancelToken()) is not None
print("ready", flush=True)
"""


def start() -> Iterator[Figure]:
    """Measure from starting a process to a loaded default model, the second time and later.

    The first start compiles the program's modules, as Python does unless its environment forbids it.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    taken = []
    for _ in range(10):
        started = time.perf_counter()
        with subprocess.Popen([sys.executable, "-c", _START], stdout=subprocess.PIPE, env=environment) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n"
            taken.append(time.perf_counter() - started)
    yield Figure("engine.second_start", median(taken[1:]), 0.5, "lower", "s")


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started

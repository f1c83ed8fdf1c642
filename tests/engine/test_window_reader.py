"""The judge's model: cut out of another one, its states are those of the other one's own layers."""

import ctypes
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken
from smallprint.engine import Turns, open_llama
from smallprint.engine.binding import llama_cpp
from smallprint.engine.llama.judge_cut import KINDS, CutOrder, cut_for_judge
from smallprint.engine.llama.loading import LoadedModel, Tuning
from smallprint.engine.llama.window_reader import LONGEST, States, WindowReader, open_window_reader
from smallprint.errors import AppError, Cancelled, EngineError
from tests.build_gguf import GRANITE, HYBRID, Shape, Weights, build_gguf
from tests.build_judge import build_adapter, sha256_of
from tests.engine.conftest import SLOW
from tests.quickest import quickest

LLAMA = replace(GRANITE, architecture="llama")
BASES = {
    "llama": replace(LLAMA, layers=3, attention=(0, 1, 2)),
    "granite": replace(GRANITE, layers=3, attention=(0, 1, 2), logit_scale=6.0),
    "granitehybrid": replace(HYBRID, layers=3, attention=(1,), logit_scale=6.0),
}
LAYERS = 2
TEXTS = (
    "the day the fee is due",
    "thirty days",
    "governed by the laws of Delaware, without regard to <|end_of_text|>",
    "",
    "Either party may end this agreement on the day after notice in writing. " * 2,
)


@dataclass(frozen=True, slots=True)
class Lines:
    """A window of tokens."""

    tokens: tuple[int, ...]
    ends: tuple[int, ...]


def window(reader: WindowReader, *texts: str) -> Lines:
    tokens: list[int] = []
    ends = []
    for text in texts:
        tokens += [*reader.tokens(text), *reader.tokens("\n")]
        ends.append(len(tokens) - 1)
    return Lines(tuple(tokens), tuple(ends))


def windows(reader: WindowReader) -> list[Lines]:
    return [window(reader, *TEXTS), window(reader, "on the day"), *(window(reader, *TEXTS[at:]) for at in range(5))]


def not_ones(name: str, weights: Weights) -> Weights:
    """Give the last norm weights that a state must not have."""
    return weights * np.float32(3) if name == "output_norm.weight" else weights


@dataclass(frozen=True, slots=True)
class Cut:
    """A model's cut, the adapter in it, and a model of the same weights that has only its first layers."""

    path: Path
    adapter: Path
    short: Path


CutOf = Callable[..., Cut]


@pytest.fixture(scope="module")
def cut_of(tmp_path_factory: pytest.TempPathFactory) -> CutOf:
    """Cuts by what they are made of, each made once."""
    made: dict[str, Cut] = {}

    def cut_of(shape: Shape, **how: Any) -> Cut:
        name = f"{shape} {how}"
        if name not in made:
            made[name] = cut(tmp_path_factory.mktemp("cut"), shape, **how)
        return made[name]

    return cut_of


def cut(folder: Path, shape: Shape, *, layers: int = LAYERS, size: float = 0.2, kind: str = "F32") -> Cut:
    base = build_gguf(folder / "base.gguf", shape, change=not_ones)
    adapter = build_adapter(folder / "adapter.gguf", shape, sha256_of(base), layers, size=size)
    order = CutOrder(base, sha256_of(base), adapter, layers, kind)
    target = cut_for_judge(order, folder / "prepared" / "cut.gguf", CancelToken())
    attention = tuple(layer for layer in shape.attention if layer < layers)
    return Cut(target, adapter, build_gguf(folder / "short.gguf", replace(shape, layers=layers, attention=attention)))


@contextmanager
def reading(path: Path, threads: int = 1, turns: Turns | None = None) -> Iterator[WindowReader]:
    tuning = Tuning(generate=1, evaluate=threads)
    with closing(open_window_reader(path, "", turns or Turns(), tuning, None, CancelToken())) as reader:
        yield reader


def read(reader: WindowReader, some: Sequence[Lines]) -> list[States]:
    return list(reader.read(some, CancelToken()))


def through_embeddings(path: Path, adapter: Path, some: Sequence[Lines]) -> list[States]:
    """Return the states that llama.cpp gives as embeddings, with the adapter that it adds itself."""
    model = LoadedModel(path, 256, Tuning(generate=1, evaluate=1))
    lora = llama_cpp.llama_adapter_lora_init(model._model, str(adapter).encode())
    assert lora
    every, scales = (llama_cpp.llama_adapter_lora_p_ctypes * 1)(lora), (ctypes.c_float * 1)(1.0)
    params = llama_cpp.llama_context_default_params()
    params.n_ctx = params.n_batch = params.n_ubatch = LONGEST
    params.n_threads = params.n_threads_batch = 1
    params.embeddings, params.pooling_type = True, llama_cpp.LLAMA_POOLING_TYPE_NONE
    context = llama_cpp.llama_init_from_model(model._model, params)
    assert llama_cpp.llama_set_adapters_lora(context, every, 1, scales) == 0
    batch = llama_cpp.llama_batch_init(LONGEST, 0, 1)
    found = []
    for one in some:
        for at, token in enumerate(one.tokens):
            batch.token[at], batch.pos[at], batch.n_seq_id[at], batch.seq_id[at][0] = token, at, 1, 0
            batch.logits[at] = True
        batch.n_tokens = len(one.tokens)
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(context), True)
        assert llama_cpp.llama_decode(context, batch) == 0
        pointers = [llama_cpp.llama_get_embeddings_ith(context, end) for end in one.ends]
        found.append(np.stack([np.ctypeslib.as_array(pointer, (model.width,)).copy() for pointer in pointers]))
    llama_cpp.llama_batch_free(batch)
    llama_cpp.llama_free(context)
    llama_cpp.llama_adapter_lora_free(lora)
    model.close()
    return found


@pytest.mark.parametrize("architecture", BASES)
@pytest.mark.parametrize("size", [0.0, 0.2])
def test_states_are_those_of_the_first_layers_with_the_adapter(cut_of: CutOf, architecture: str, size: float) -> None:
    made = cut_of(BASES[architecture], size=size)
    with reading(made.path) as reader:
        some = windows(reader)
        states = read(reader, some)
    expected = through_embeddings(made.short, made.adapter, some)
    assert [one.shape for one in states] == [(len(one.ends), 64) for one in some]
    wrong = max(np.abs(found - right).max() for found, right in zip(states, expected, strict=True))
    first, *others = states[0]
    apart = min(np.abs(first - other).max() for other in others)
    assert wrong < 0.01  # components are about 1
    assert wrong < apart / 4


def test_adapter_moves_the_states(cut_of: CutOf) -> None:
    both = []
    for size in (0.0, 0.2):
        with reading(cut_of(BASES["llama"], size=size).path) as reader:
            both.append(np.concatenate(read(reader, windows(reader))))
    assert np.abs(both[0] - both[1]).max() > 0.3


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("architecture", ["llama", "granite"])
def test_cut_of_all_layers_in_fewer_bits_keeps_the_states(cut_of: CutOf, architecture: str, kind: str) -> None:
    made = cut_of(BASES[architecture], layers=3, kind=kind)
    assert made.path.stat().st_size < made.short.stat().st_size
    with reading(made.path) as reader:
        some = windows(reader)
        states = np.concatenate(read(reader, some))
    expected = np.concatenate(through_embeddings(made.short, made.adapter, some))
    assert np.corrcoef(states.ravel(), expected.ravel())[0, 1] > 0.999


@pytest.mark.parametrize("kind", KINDS)
def test_prepared_and_shared_weights_are_cut_alike(cut_of: CutOf, kind: str) -> None:
    """A base may be quantised, and may have no output weights of its own."""
    quantised = replace(LLAMA, quantised=True, layers=3, attention=(0, 1, 2), embedding=128, feed_forward=256)
    path = cut_of(quantised, size=0.01, kind=kind).path
    with reading(path) as reader:
        states = np.concatenate(read(reader, windows(reader)))
    assert states.shape[1] == 128
    assert np.sqrt((states**2).mean(axis=1)) == pytest.approx(1, abs=0.01)


def test_states_repeat_to_the_last_bit_with_any_number_of_threads(cut_of: CutOf) -> None:
    path = cut_of(BASES["llama"], kind="Q8_0").path
    found = []
    for threads in (1, 1, 2, 3):
        with reading(path, threads) as reader:
            some = windows(reader)
            found += [np.concatenate(read(reader, some)) for _ in range(2)]
    assert all(np.array_equal(one, found[0]) for one in found)


def test_what_else_is_read_does_not_move_a_window(cut_of: CutOf) -> None:
    """Each has a step of its own: states depend on what is evaluated together."""
    with reading(cut_of(BASES["llama"], kind="Q8_0").path) as reader:
        some = windows(reader)
        together = read(reader, some)
        for one, states in zip(some[::-1], together[::-1], strict=True):
            assert np.array_equal(read(reader, [one])[0], states)


def test_window_of_nothing_but_line_breaks_is_read_in_steps(cut_of: CutOf) -> None:
    path = cut_of(BASES["llama"]).path
    with reading(path) as reader:
        ends = tuple(range(LONGEST))
        breaks = Lines(tuple(reader.tokens("\n")) * LONGEST, ends)
        few = Lines(breaks.tokens, (5, 200, LONGEST - 1))
        states, expected = read(reader, [breaks, few])
    assert states.shape == (LONGEST, 64)
    assert states[list(few.ends)] == pytest.approx(expected, abs=0.01)


def test_words_that_look_like_control_tokens_are_plain_text(cut_of: CutOf) -> None:
    path = cut_of(BASES["llama"]).path
    with reading(path) as reader:
        spelled = reader.tokens("<|end_of_text|>")
        assert len(spelled) > 1
        assert b"".join(map(reader._model.vocabulary.piece, spelled)) == b"<|end_of_text|>"


@contextmanager
def slow_reading(cut_of: CutOf, turns: Turns | None = None) -> Iterator[tuple[WindowReader, list[Lines]]]:
    """A reader, and windows that take it a while."""
    path = cut_of(replace(SLOW["granite"], architecture="llama"), layers=8, kind="Q8_0").path
    with reading(path, turns=turns) as reader:
        one = window(reader, "the day " * 100)
        long = Lines((one.tokens * 3)[:LONGEST], (LONGEST - 1,))
        yield reader, [long] * 12


def aside(work: Callable[[], object], reader: WindowReader) -> tuple[threading.Thread, list[BaseException]]:
    """Do work in a thread and return once the reader is in the middle of it."""
    raised: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except (AppError, Cancelled) as error:
            raised.append(error)

    before, pause = reader.evaluated, threading.Event()
    thread = threading.Thread(target=run)
    thread.start()
    while reader.evaluated == before:
        pause.wait(0.001)
    return thread, raised


@pytest.mark.timing
def test_stops_within_200_ms_and_reads_on(cut_of: CutOf) -> None:
    with slow_reading(cut_of) as (reader, long):
        expected = read(reader, long[:1])

        def seconds() -> float:
            token, before = CancelToken(), reader.evaluated
            thread, raised = aside(lambda: list(reader.read(long, token)), reader)
            asked = time.perf_counter()
            token.cancel()
            thread.join()
            taken = time.perf_counter() - asked
            assert [type(error) for error in raised] == [Cancelled]
            assert reader.evaluated - before < len(long) * LONGEST
            return taken

        assert quickest(seconds, 0.2) < 0.2
        assert np.array_equal(read(reader, long[:1]), expected)


def test_pause_holds_the_reading_which_then_goes_on_unchanged(cut_of: CutOf) -> None:
    with slow_reading(cut_of) as (reader, long):
        expected = np.concatenate(read(reader, long))
        token = CancelToken()
        found: list[States] = []
        thread, raised = aside(lambda: found.extend(reader.read(long, token)), reader)
        token.pause()
        with reader._turns.taken(CancelToken(), lambda: None, urgent=False):  # it lets others in
            assert len(found) < 3
        token.resume()
        thread.join()
        assert not raised
        assert np.array_equal(np.concatenate(found), expected)


def test_question_goes_ahead_of_reading_which_then_goes_on_unchanged(cut_of: CutOf, models: dict[str, Path]) -> None:
    turns = Turns()
    question, options = Request("You answer.", "Is the fee due?"), ["Yes", "No"]
    with slow_reading(cut_of, turns) as (reader, long):
        expected = np.concatenate(read(reader, long))
        with closing(open_llama(models["granite"], context=512, turns=turns)) as engine:
            answer = engine.choose(question, options, CancelToken())
            found: list[States] = []
            thread, raised = aside(lambda: found.extend(reader.read(long, CancelToken())), reader)
            assert engine.choose(replace(question, urgent=True), options, CancelToken()) == answer
            assert len(found) < 3  # windows; it was in the middle of one
            thread.join()
        assert not raised
        assert np.array_equal(np.concatenate(found), expected)
        assert reader.evaluated > 2 * len(long) * LONGEST  # what was under way was read again


def test_closing_stops_the_reading_and_closed_reader_refuses_everything(cut_of: CutOf) -> None:
    with slow_reading(cut_of) as (reader, long):
        thread, raised = aside(lambda: list(reader.read(long, CancelToken())), reader)
        reader.close()
        thread.join()
        assert [type(error) for error in raised] == [EngineError]
        with pytest.raises(EngineError, match="closed"):
            reader.tokens("the day")
        with pytest.raises(EngineError, match="closed"):
            read(reader, long)


def test_a_worker_reads_with_its_share_of_the_cores_and_to_the_same_states(
    cut_of: CutOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = cut_of(BASES["llama"])
    with reading(made.path) as reader:
        some = windows(reader)
        expected = read(reader, some)
    monkeypatch.setenv("SMALLPRINT_CORES", "1")
    with reading(made.path, threads=2) as reader:
        assert reader._model.tuning.evaluate == 1
        for one, other in zip(read(reader, some), expected, strict=True):
            assert np.array_equal(one, other)

"""The graph in torch is llama.cpp's: for both shapes of base, without and with an adapter.

Needs the group "training", which `make test` does not install: without it these tests are skipped.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.build_gguf import GRANITE, HYBRID, Shape, Weights, build_gguf
from tests.training.llama_states import llama_states

torch = pytest.importorskip("torch")

from models.training.nano import adapter  # noqa: E402
from models.training.nano.base import Base, BaseUnfit  # noqa: E402
from models.training.nano.judge import Judge  # noqa: E402

Floats = NDArray[np.float32]

BASES = {name: Shape(name, layers=4, attention=(0, 1, 2, 3)) for name in ("llama", "granite")}
KEPT = 2
TOKENS = [int(token) for token in np.random.default_rng(3).integers(0, 256, 60)]


def _telling(name: str, weights: Weights) -> Weights:
    """Make attention sharp, so that places and their order matter, and let norms have weights, but the last."""
    if name.endswith(("attn_q.weight", "attn_k.weight")):
        return weights * np.float32(2)
    if "_norm" in name and name.startswith("blk."):
        return weights * np.linspace(0.5, 1.5, len(weights), dtype=np.float32)
    return weights


@pytest.fixture(params=sorted(BASES))
def base(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path]:
    """A base, and the same one cut to the layers that the judge keeps."""
    shape = BASES[request.param]
    whole = build_gguf(tmp_path / "base.gguf", shape, change=_telling)
    cut = replace(shape, layers=KEPT, attention=shape.attention[:KEPT])
    return whole, build_gguf(tmp_path / "cut.gguf", cut, change=_telling)


@pytest.fixture(params=["float32", "bfloat16"])
def least(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> float:
    """The least cosine of two states that are the same: as training computes, and where it rounds nothing."""
    if request.param == "bfloat16":
        return 0.998
    monkeypatch.setattr(torch.Tensor, "bfloat16", torch.Tensor.float)
    return 0.9999


def _states(judge: Judge) -> Floats:
    places = torch.arange(len(TOKENS))
    with torch.no_grad():
        found: Floats = judge.states(torch.tensor([TOKENS]), (torch.zeros_like(places), places)).numpy()
    return found


def _alike(one: Floats, other: Floats) -> float:
    """Return the least cosine of two lists of states."""
    products = (one * other).sum(1) / np.linalg.norm(one, axis=1) / np.linalg.norm(other, axis=1)
    return float(products.min())


def _judge(file: Path, seed: int = 0) -> Judge:
    """Return a judge whose adapter changes a lot."""
    torch.manual_seed(seed)
    judge = Judge(file, KEPT, rank=3, outputs=5)
    for layer in judge.base.layers:
        for matrix in (layer.attn_q, layer.attn_v, layer.attn_output, layer.ffn_down):
            assert matrix.b is not None
            torch.nn.init.normal_(matrix.b, std=0.3)
    return judge


def test_states_are_those_of_llama_cpp(base: tuple[Path, Path], least: float) -> None:
    whole, cut = base
    assert _alike(_states(Judge(whole, KEPT, rank=3, outputs=5)), llama_states(cut, TOKENS)) > least


def test_the_written_adapter_gives_the_trained_states_in_llama_cpp(
    base: tuple[Path, Path], tmp_path: Path, least: float
) -> None:
    whole, cut = base
    judge = _judge(whole)
    adapter.write([judge], [str(number) for number in range(5)], "0" * 64, tmp_path / "judge")
    trained = _states(judge)
    assert _alike(trained, llama_states(cut, TOKENS, tmp_path / "judge" / "judge.gguf")) > least
    assert _alike(trained, llama_states(cut, TOKENS)) < 0.98


def test_the_adapter_of_several_judges_adds_the_mean_of_what_they_add(
    base: tuple[Path, Path], tmp_path: Path, least: float
) -> None:
    whole, cut = base
    judges = [_judge(whole, seed) for seed in (1, 2, 3)]
    adapter.write(judges, [str(number) for number in range(5)], "0" * 64, tmp_path / "judge")
    for layer, *others in zip(*(judge.base.layers for judge in judges), strict=True):
        for name in ("attn_q", "attn_v", "attn_output", "ffn_down"):
            added = [m.scale * m.b @ m.a for m in (getattr(one, name) for one in (layer, *others))]
            matrix = getattr(layer, name)
            matrix.weight = (matrix.weight.float() + torch.stack(added).mean(0)).detach()
            matrix.a = matrix.b = None
            matrix.weight = matrix.weight.bfloat16()
    assert _alike(_states(judges[0]), llama_states(cut, TOKENS, tmp_path / "judge" / "judge.gguf")) > least


def test_mean_outputs_are_the_mean_of_what_judges_say(tmp_path: Path) -> None:
    file = build_gguf(tmp_path / "base.gguf", GRANITE)
    judges = [_judge(file, seed) for seed in (1, 2)]
    states = _states(judges[0])
    for number, judge in enumerate(judges):
        judge.mean.copy_(torch.from_numpy(states.mean(0) + number))
        judge.spread.copy_(torch.from_numpy(states.std(0) + 0.1 + number))
    said = [judge.outputs((torch.from_numpy(states) - judge.mean) / judge.spread).detach() for judge in judges]
    found = adapter.mean_outputs(judges)
    mean = (states - found["mean"]) / found["spread"] @ found["weights"].T + found["bias"]
    np.testing.assert_allclose(mean, torch.stack(said).mean(0).numpy(), atol=1e-4)


@pytest.mark.parametrize(
    ("shape", "without", "rope", "said"),
    [
        (HYBRID, (), None, "architecture “granitehybrid”"),
        (GRANITE, ("blk.1.ffn_up.weight",), None, "has no blk.1.ffn_up.weight"),
        (GRANITE, (), 8, "encodes positions"),
    ],
)
def test_a_base_without_a_graph_here_is_refused_in_a_sentence(
    tmp_path: Path, shape: Shape, without: tuple[str, ...], rope: int | None, said: str
) -> None:
    file = build_gguf(tmp_path / "base.gguf", shape, without=without, rope=rope)
    with pytest.raises(BaseUnfit, match=said):
        Base(file, 2)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.mkdir(), "convert_hf_to_gguf.py"),
        (lambda path: path.write_bytes(b"GGUF" + bytes(40)), "cannot be read as a GGUF file"),
        (lambda path: path.write_bytes(b"no model"), "cannot be read as a GGUF file"),
        (lambda _: None, "cannot be read as a GGUF file"),
    ],
)
def test_what_is_no_gguf_file_is_refused_in_a_sentence(
    tmp_path: Path, make: Callable[[Path], object], said: str
) -> None:
    file = tmp_path / "base.gguf"
    make(file)
    with pytest.raises(BaseUnfit, match=said):
        Base(file, 2)

"""Cutting the judge's model: how its matrices are stored, and a disk that is full, before and in the middle."""

import os
from dataclasses import replace
from pathlib import Path

import gguf
import numpy as np
import pytest

from smallprint.domain.progress import CancelToken
from smallprint.engine.binding import llama_cpp
from smallprint.engine.llama.judge_cut import CutOrder, _cut, cut_for_judge, kind_here
from smallprint.errors import JudgeUnusable, ModelUnusable
from tests.build_gguf import GRANITE, build_gguf
from tests.build_judge import build_adapter, sha256_of

_FULL = Path("/dev/full")


@pytest.fixture
def order(tmp_path: Path) -> CutOrder:
    base = build_gguf(tmp_path / "base.gguf", GRANITE)
    adapter = build_adapter(tmp_path / "adapter.gguf", GRANITE, sha256_of(base), 2)
    return CutOrder(base, sha256_of(base), adapter, 2)


@pytest.mark.skipif(os.name == "nt", reason="a file with a hole takes its room there")
def test_room_that_is_not_there_is_said_before_anything_is_done(order: CutOrder, tmp_path: Path) -> None:
    os.truncate(order.base, 2**42)
    with pytest.raises(JudgeUnusable, match=r"needs \d+ MB in .*, and \d+ MB are free\. Free some space"):
        cut_for_judge(order, tmp_path / "prepared" / "cut.gguf", CancelToken())
    assert not list((tmp_path / "prepared").iterdir())


@pytest.mark.skipif(not _FULL.exists(), reason="this system has no file that is always full")
def test_disk_that_fills_up_in_the_middle_is_said(order: CutOrder) -> None:
    with pytest.raises(JudgeUnusable, match=r"could not be prepared in /dev .*Free some space"):
        _cut(order, _FULL)


def test_embeddings_stay_as_they_are_in_sixteen_bits_and_only_matrices_are_stored_so(tmp_path: Path) -> None:
    """They are looked up and never multiplied; the other matrices are what the processor is fast at."""
    shape = replace(GRANITE, quantised=True, embedding=128, feed_forward=256)
    base = build_gguf(tmp_path / "base.gguf", shape)
    adapter = build_adapter(tmp_path / "adapter.gguf", shape, sha256_of(base), 2)
    _cut(CutOrder(base, sha256_of(base), adapter, 2, "BF16"), tmp_path / "cut.gguf")
    stored = {one.name: one for one in gguf.GGUFReader(tmp_path / "cut.gguf").tensors}
    given = next(one for one in gguf.GGUFReader(base).tensors if one.name == "token_embd.weight")
    kept = stored.pop("token_embd.weight")
    assert kept.tensor_type == given.tensor_type
    assert np.array_equal(kept.data, given.data)
    assert {one.tensor_type.name for name, one in stored.items() if "attn_q" in name or "ffn" in name} >= {"BF16"}
    assert not any(one.tensor_type.name.startswith("Q") for one in stored.values())


def test_matrices_are_stored_as_the_library_says_of_the_processor() -> None:
    told = llama_cpp.llama_print_system_info().decode()
    assert kind_here() == ("BF16" if "AVX512_BF16 = 1" in told else "Q8_0")


def test_damaged_base_is_said(order: CutOrder, tmp_path: Path) -> None:
    order.base.write_bytes(order.base.read_bytes()[:-10])
    with pytest.raises(ModelUnusable, match="cut short"):
        cut_for_judge(order, tmp_path / "cut.gguf", CancelToken())
    assert not (tmp_path / "cut.gguf").exists()

"""Cutting the judge's model: a disk that is full, before and in the middle."""

import os
from pathlib import Path

import pytest

from smallprint.domain.progress import CancelToken
from smallprint.engine.llama.judge_cut import CutOrder, _cut, cut_for_judge
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


def test_damaged_base_is_said(order: CutOrder, tmp_path: Path) -> None:
    order.base.write_bytes(order.base.read_bytes()[:-10])
    with pytest.raises(ModelUnusable, match="cut short"):
        cut_for_judge(order, tmp_path / "cut.gguf", CancelToken())
    assert not (tmp_path / "cut.gguf").exists()

"""Preparing a model file: the result loads and answers, a failure leaves nothing behind."""

import os
from pathlib import Path

import pytest

from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken
from smallprint.engine import open_llama
from smallprint.engine.llama.quantise import requantise
from smallprint.errors import Cancelled, EngineError, ModelUnusable
from tests.engine.conftest import cancelled_with_a_child


def test_prepared_model_loads_and_answers_alike(tiny: Path, tmp_path: Path) -> None:
    target = requantise(tiny, tmp_path / "new folder" / "prepared.gguf", CancelToken())
    assert target.stat().st_size < tiny.stat().st_size
    scores = []
    for path in (tiny, target):
        engine = open_llama(path)
        scores.append(engine.choose(Request("S", "U"), ["a", "b"], CancelToken()))
        quantisation = engine.info.quantisation
        engine.close()
    assert quantisation == "Q8_0"
    assert scores[0] == pytest.approx(scores[1], abs=1.0)
    assert list(target.parent.iterdir()) == [target]


def test_damaged_source_leaves_nothing_behind(tiny: Path, tmp_path: Path) -> None:
    source = tmp_path / "short.gguf"
    source.write_bytes(tiny.read_bytes()[:-10])
    with pytest.raises(ModelUnusable):
        requantise(source, tmp_path / "prepared.gguf", CancelToken())
    assert list(tmp_path.iterdir()) == [source]


def test_cancelling_leaves_nothing_behind(tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(Cancelled), cancelled_with_a_child() as token:
        requantise(tiny, tmp_path / "prepared.gguf", token)
    assert list(tmp_path.iterdir()) == []


def test_draft_of_a_program_that_was_killed_is_removed_and_one_in_work_stays(tiny: Path, tmp_path: Path) -> None:
    left, current = tmp_path / ".prepared.gguf.1-0a1b.part", tmp_path / ".prepared.gguf.2-2c3d.part"
    for draft in (left, current):
        draft.write_bytes(b"half a model")
    os.utime(left, (0, 0))
    target = requantise(tiny, tmp_path / "prepared.gguf", CancelToken())
    assert sorted(tmp_path.iterdir()) == [current, target]


def test_unwritable_place_is_said(tiny: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(EngineError, match="could not be prepared"):
        requantise(tiny, tmp_path / "file" / "prepared.gguf", CancelToken())

"""The judge's outputs are plain arrays that fit together, or are refused."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from smallprint.errors import JudgeUnusable
from smallprint.locate.judge_outputs import load_outputs
from tests.build_judge import build_outputs


def test_logits_are_those_of_the_standardised_states(tmp_path: Path) -> None:
    outputs = load_outputs(build_outputs(tmp_path / "judge.npz", ("law", "term", "fee"), 8))
    states = np.stack([outputs.mean, outputs.mean + outputs.spread])
    assert outputs.keys == ("law", "term", "fee")
    assert outputs.standard(states) == pytest.approx(np.stack([np.zeros(8), np.ones(8)]), abs=1e-5)
    assert outputs.logits(states)[0] == pytest.approx(outputs.bias)
    assert outputs.logits(states)[1] == pytest.approx(outputs.bias + outputs.weights.sum(axis=1), abs=1e-4)


def changed(arrays: dict[str, Any], **others: Any) -> dict[str, Any]:
    return {name: value for name, value in {**arrays, **others}.items() if value is not None}


@pytest.mark.parametrize(
    "others",
    [
        {"bias": None},
        {"bias": np.zeros(3, np.float32)},
        {"mean": np.zeros(9, np.float32)},
        {"keys": np.array(["law", "law"])},
        {"keys": np.array([{"law"}, "term"], dtype=object)},
        {"spread": np.zeros(8, np.float32)},
        {"weights": np.full((2, 8), np.nan, np.float32)},
    ],
)
def test_arrays_that_do_not_fit_are_refused_with_a_sentence(tmp_path: Path, others: dict[str, Any]) -> None:
    with np.load(build_outputs(tmp_path / "sound.npz", ("law", "term"), 8)) as sound:
        arrays = dict(sound)
    np.savez(tmp_path / "judge.npz", **changed(arrays, **others))
    with pytest.raises(JudgeUnusable, match=r"judge\.npz cannot be used \(.*\)\. Install the program again\.$"):
        load_outputs(tmp_path / "judge.npz")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not an archive", b"\x93NUMPY"])
def test_file_that_is_no_archive_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "judge.npz").write_bytes(content)
    with pytest.raises(JudgeUnusable, match="Install the program again"):
        load_outputs(tmp_path / "judge.npz")

"""Evidence of rules becomes a probability by measured weights."""

import math
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from smallprint.errors import SettingInvalid
from smallprint.locate.calibration import OTHER_EVIDENCE, Weights, load_weights
from smallprint.locate.cues import parse_cue


def evidence(*present: float, **other: float) -> NDArray[np.float32]:
    """Return one row: which cues are there, then the other evidence by name."""
    rest = [other.get(name.replace("-", "_"), 0.0) for name in OTHER_EVIDENCE]
    return np.array([[*present, *rest]], dtype=np.float32)


def test_measured_weights_stand_before_those_of_the_cues_and_defaults() -> None:
    cues = [parse_cue("+governed by"), parse_cue("-shall")]
    measured = Weights(-1.0, {"+governed by": 3.0}, {"early": 0.5})
    assert measured.vector(cues).tolist() == [3.0, -1.5, *(0.5 if one == "early" else 0.0 for one in OTHER_EVIDENCE)]
    unmeasured = Weights().vector(cues)
    assert unmeasured[:2].tolist() == [2.0, -1.5]
    assert dict(zip(OTHER_EVIDENCE, unmeasured[2:].tolist(), strict=True))["likeness"] == 2.5


def test_weighed_evidence_is_a_probability() -> None:
    cues = [parse_cue("+governed by")]
    weights = Weights(-1.0, {"+governed by": 3.0}, {"likeness": 1.0})
    assert weights.score(evidence(0), cues) == pytest.approx([1 / (1 + math.e)])
    assert weights.score(evidence(1, likeness=0.5), cues) == pytest.approx([1 / (1 + math.exp(-2.5))])
    assert 0 <= weights.score(evidence(0, likeness=-1e9), cues)[0] < 1e-9
    assert Weights().score(evidence(0), cues)[0] < 0.01, "what was never measured is not likely by itself"


def test_weights_that_cannot_be_read_are_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "lexical.toml"
    for content in (None, "[cap]\nbias = [", "[cap]\nbias = 1.0\n", "cap = 1\n"):
        if content is not None:
            path.write_text(content, encoding="utf-8")
        with pytest.raises(SettingInvalid, match="Reinstall Smallprint"):
            load_weights(path)
    path.write_text("[cap]\nbias = 1\ncues = {a = 2.0}\nother = {early = 3.0}\n", encoding="utf-8")
    assert load_weights(path) == {"cap": Weights(1.0, {"a": 2.0}, {"early": 3.0})}

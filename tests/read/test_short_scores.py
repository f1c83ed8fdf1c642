"""Short clauses are scored along measured knots, and weights that cannot be trusted are refused."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.domain.finding import FoundBy
from app.errors import SettingInvalid
from app.ingest.text import read_text
from app.paths import shipped
from app.read.short_scores import FILE, ShortScores, load_short
from app.segment import segment

SHIPPED = shipped("models", "clauses") / FILE
DOCUMENT = read_text(b"SUPPLY AGREEMENT\n\nThis Agreement is dated 4 May 2024.\n", "a.txt", "0" * 64)


@pytest.fixture(scope="module")
def scores() -> ShortScores:
    return load_short(SHIPPED)


def test_a_score_is_read_off_the_knots_of_its_type(scores: ShortScores) -> None:
    knots = np.array([[0.0, 1.0], [0.5, 0.625]], dtype=np.float32)
    flat = replace(scores, calibration=dict.fromkeys(scores.trees, knots))
    segmentation = segment(DOCUMENT)
    found = flat.candidates(DOCUMENT, segmentation)
    expected = [0.5 + one.chance / 8 for of_type in flat.scored(DOCUMENT, segmentation).values() for one in of_type]
    assert [one.score for one in found] == pytest.approx(expected)
    assert {one.found_by for one in found} == {FoundBy.HEADS}
    assert "document-name" in {one.clause for one in found}


def test_the_knots_that_ship_differ_from_the_chances_of_the_trees(scores: ShortScores) -> None:
    assert set(scores.calibration) == set(scores.trees)
    for knots in scores.calibration.values():
        assert np.all(np.diff(knots[0]) > 0)
        assert np.all(np.diff(knots[1]) >= 0)
        assert np.abs(knots[0] - knots[1]).max() > 0.01


def test_weights_that_are_missing_or_of_another_version_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingInvalid, match="Reinstall Smallprint"):
        load_short(tmp_path / FILE)
    with np.load(SHIPPED, allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    np.savez(tmp_path / "other.npz", **{**arrays, "features": np.array(["length"])})
    with pytest.raises(SettingInvalid, match="another version"):
        load_short(tmp_path / "other.npz")

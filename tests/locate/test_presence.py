"""Whether a contract has a clause type at all: from the scores of its candidates, and only for types that are known."""

import math
from pathlib import Path

import numpy as np
import pytest

from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.trees import Trees
from smallprint.errors import SettingInvalid
from smallprint.locate.presence import FILE, PRESENCE_FEATURES, Presence, load_presence, presence_features
from smallprint.system.paths import shipped

SHIPPED = shipped("models", "clauses") / FILE
FIRST = PRESENCE_FEATURES.index("first")


def heads(clause: str, score: float, found_by: FoundBy = FoundBy.HEADS) -> Candidate:
    return Candidate(clause, 0, score, 0, 10, False, found_by)


@pytest.fixture
def presence() -> Presence:
    """One tree that asks whether the best score is above a half: log-odds of -2 below it, of 2 above."""
    trees = Trees(
        np.array([[FIRST]], dtype=np.int16),
        np.array([[0.0]], dtype=np.float32),
        np.array([[-2.0, 2.0]], dtype=np.float32),
        0.0,
    )
    return Presence(trees, {"cap": 0.5, "audit": 0.5}, {"cap": 0.1})


def test_the_trees_say_how_probable_a_type_is(presence: Presence) -> None:
    chances = presence.chances([heads("cap", 0.2), heads("audit", 0.1), heads("cap", 0.9)], 1000)
    assert chances == pytest.approx({"cap": 1 / (1 + math.exp(-2)), "audit": 1 / (1 + math.exp(2))})


def test_types_that_heads_did_not_find_or_that_are_not_known_have_no_chance(presence: Presence) -> None:
    others = [heads("cap", 0.9, FoundBy.LEXICAL), heads("own-parking", 0.9)]
    assert presence.chances(others, 1000) == {}
    assert presence.chances([], 0) == {}
    assert set(presence.chances([*others, heads("cap", 0.1)], 1000)) == {"cap"}


def test_the_features_of_a_type_are_its_best_scores_together() -> None:
    found = dict(zip(PRESENCE_FEATURES, presence_features([0.2, 0.5, 0.05], 1000, 0.25), strict=True))
    assert found["first"] == pytest.approx(0.0)
    assert found["second"] == pytest.approx(math.log(0.2001 / 0.8001))
    assert found["fourth"] == pytest.approx(math.log(1e-4 / 1.0001))
    assert found["log-sum"] == pytest.approx(math.log(1.75))
    assert found["any"] == pytest.approx(1 - 0.8 * 0.5 * 0.95)
    assert (found["possible"], found["usual"]) == (2.0, 0.25)
    assert found["log-document"] == pytest.approx(math.log(1000))
    assert presence_features([], 0, 0.0)[-2] == 0.0


def test_what_ships_tells_a_contract_that_has_a_type_from_one_that_has_not() -> None:
    presence = load_presence(SHIPPED)
    there, absent = ([heads("governing-law", score)] for score in (0.95, 0.03))
    assert presence.chances(there, 20_000)["governing-law"] > 0.9
    assert presence.chances(absent, 20_000)["governing-law"] < 0.3
    assert set(presence.beside) == set(presence.usual)
    assert all(0 < one < 1 for one in presence.beside.values())


def test_weights_that_are_missing_damaged_or_of_another_version_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingInvalid, match="Reinstall Smallprint"):
        load_presence(tmp_path / FILE)
    damaged = tmp_path / "damaged.npz"
    damaged.write_bytes(SHIPPED.read_bytes()[:2000])
    with pytest.raises(SettingInvalid, match="cannot be read"):
        load_presence(damaged)
    with np.load(SHIPPED, allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    np.savez(tmp_path / "other.npz", **{**arrays, "features": np.array(["first"])})
    with pytest.raises(SettingInvalid, match="another version"):
        load_presence(tmp_path / "other.npz")
    np.savez(tmp_path / "less.npz", **{name: one for name, one in arrays.items() if name != "beside"})
    with pytest.raises(SettingInvalid, match="cannot be read"):
        load_presence(tmp_path / "less.npz")

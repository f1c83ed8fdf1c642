"""Candidates of a type are weighed against each other: what repeats a surer one falls behind what stands by itself."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.trees import Trees
from smallprint.errors import SettingInvalid
from smallprint.locate.ranking import (
    FILE,
    LEAST,
    RANKING_FEATURES,
    Habit,
    PlaceRanking,
    by_themselves,
    load_ranking,
    ranking_features,
)
from smallprint.system.paths import shipped

SHIPPED = shipped("models", "nano") / FILE
HABIT = Habit(0.5, 5.0, 2.0)
SUREST = Candidate("audit-rights", 3, 0.9, 1000, 1400, False, FoundBy.HEADS, moved=0.2)
AGAIN = replace(SUREST, score=0.6, end=1700)
ELSEWHERE = replace(SUREST, score=0.5, start=5000, end=5400, moved=-0.1)


def features(*spans: tuple[int, int, float]) -> list[dict[str, float]]:
    rows = ranking_features(spans, 10_000, HABIT)
    return [dict(zip(RANKING_FEATURES, row.tolist(), strict=True)) for row in rows]


@pytest.fixture
def ranking() -> PlaceRanking:
    """One tree: log-odds of -3 where more than half of a candidate is inside a surer one, else of 1."""
    inside = np.array([[RANKING_FEATURES.index("inside-surer")]], dtype=np.int16)
    trees = Trees(inside, np.array([[0.5]], dtype=np.float32), np.array([[1.0, -3.0]], dtype=np.float32), 0.0)
    return PlaceRanking(trees, {"audit-rights": HABIT})


def test_what_repeats_a_surer_candidate_falls_behind_what_stands_elsewhere(ranking: PlaceRanking) -> None:
    weighed = ranking.weighed([SUREST, AGAIN, ELSEWHERE], 10_000)
    assert [(one.start, one.end) for one in weighed] == [(1000, 1400), (5000, 5400), (1000, 1700)]
    assert [one.score for one in weighed] == pytest.approx([0.7311, 0.7311, 0.0474], abs=1e-4)


def test_the_judge_has_moved_a_candidate_by_the_weighing_too(ranking: PlaceRanking) -> None:
    weighed = ranking.weighed([SUREST, ELSEWHERE], 10_000)
    assert [one.moved for one in weighed] == pytest.approx([0.2 + 0.7311 - 0.9, -0.1 + 0.7311 - 0.5], abs=1e-4)


def test_the_chance_that_is_told_is_no_longer_the_halved_doubt_of_a_phrase(ranking: PlaceRanking) -> None:
    said, unsaid = replace(SUREST, score=0.8, said=True), replace(ELSEWHERE, score=0.6)
    first, second = ranking.chances([said, unsaid], {})
    assert (first.start, second.start) == (1000, 5000)
    assert 0.6 < first.score < 0.8, "what the trees say, 0.6, and what the phrase adds to it"
    assert 0.5 < second.score < 0.6, "the same chance of the trees where no phrase agrees"


def test_chances_put_the_surest_first_and_leave_other_voices_alone(ranking: PlaceRanking) -> None:
    rule, sure = replace(SUREST, found_by=FoundBy.RULE), replace(ELSEWHERE, score=1.0)
    before = replace(AGAIN, score=0.7, said=True), replace(ELSEWHERE, score=0.7)
    assert [one.start for one in ranking.chances(before, {})] == [5000, 1000], (
        "the trees give the one 0.4, which the phrase does not make good"
    )
    other = replace(SUREST, clause="own-parking")
    assert ranking.chances([rule, other, sure], {}) == [
        replace(sure, chance=1.0),
        replace(rule, chance=rule.score),
        replace(other, chance=other.score),
    ]


def test_what_only_repeats_a_clause_is_told_as_surely_as_it_is_one_and_never_more_surely(
    ranking: PlaceRanking,
) -> None:
    runs = [replace(SUREST, chance=0.9), replace(AGAIN, chance=0.6), replace(ELSEWHERE, chance=0.8)]
    best, again, elsewhere = sorted(by_themselves(ranking.weighed(runs, 10_000)), key=lambda one: (one.start, one.end))
    assert again.score == pytest.approx(0.0474, abs=1e-4), "it adds nothing, so nothing lists it"
    assert again.confidence == 0.6, "and it is the clause as often as before"
    assert best.confidence == best.score == elsewhere.confidence == elsewhere.score
    behind = by_themselves([replace(SUREST, score=0.5), replace(AGAIN, score=0.1, chance=0.8)])[1]
    assert 0.49 < behind.confidence < 0.5, "what it repeats is right no more often"
    card = by_themselves([SUREST, replace(ELSEWHERE, score=0.6, chance=0.8, likely=True)])[1]
    assert card.confidence == 0.6, "what is listed adds something"


def test_a_place_is_no_surer_than_that_the_contract_has_its_type(ranking: PlaceRanking) -> None:
    one, other = ranking.chances([replace(SUREST, chance=0.8), replace(AGAIN, chance=0.4)], {"audit-rights": 0.5})
    assert (one.chance, other.chance) == pytest.approx((0.4, 0.2))
    assert one.score == ranking.chances([SUREST], {"audit-rights": 1.0})[0].score


def test_hopeless_candidates_and_those_of_other_voices_or_types_stay_as_they_are(ranking: PlaceRanking) -> None:
    hopeless = replace(ELSEWHERE, score=LEAST / 2)
    rule, other = replace(AGAIN, found_by=FoundBy.RULE), replace(AGAIN, clause="own-parking")
    weighed = ranking.weighed([SUREST, rule, hopeless, other], 10_000)
    assert rule in weighed
    assert hopeless in weighed
    assert other in weighed
    assert ranking.weighed([], 0) == []


def test_features_say_how_a_candidate_stands_to_the_surer_ones() -> None:
    first, second, third = features((1000, 1400, 0.9), (1200, 1600, 0.5), (1700, 1800, 0.25))
    assert first["overlap"] == first["log-gap"] == -1
    assert second["overlap"] == pytest.approx(200 / 600)
    assert second["inside-surer"] == second["surer-inside"] == pytest.approx(0.5)
    assert second["log-gap"] == 0
    assert third["log-gap"] == pytest.approx(np.log1p(100), rel=1e-5)
    assert third["log-gap-to-best"] == pytest.approx(np.log1p(300), rel=1e-5)
    assert third["behind-nearest"] == pytest.approx(np.log(3), abs=1e-3)
    assert [one["rank"] for one in (first, second, third)] == [0, 1, 2]


def test_the_shipped_trees_believe_a_repetition_less_than_another_place() -> None:
    ranking = load_ranking(SHIPPED)
    weighed = {one.end: one.score for one in ranking.weighed([SUREST, AGAIN, replace(ELSEWHERE, score=0.6)], 30_000)}
    assert weighed[1700] < 0.6 * weighed[5400]
    assert weighed[1400] > weighed[5400]


def test_weights_that_are_missing_damaged_or_of_another_version_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingInvalid, match="Reinstall Smallprint"):
        load_ranking(tmp_path / FILE)
    with np.load(SHIPPED, allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    np.savez(tmp_path / "other.npz", **{**arrays, "features": np.array(["rank"])})
    with pytest.raises(SettingInvalid, match="another version"):
        load_ranking(tmp_path / "other.npz")
    np.savez(tmp_path / "less.npz", **{name: one for name, one in arrays.items() if name != "habits"})
    with pytest.raises(SettingInvalid, match="cannot be read"):
        load_ranking(tmp_path / "less.npz")
    (tmp_path / "cut.npz").write_bytes(SHIPPED.read_bytes()[:500])
    with pytest.raises(SettingInvalid, match="cannot be read"):
        load_ranking(tmp_path / "cut.npz")

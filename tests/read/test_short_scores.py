"""Short clauses are scored along measured knots, and weights that cannot be trusted are refused."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.passage import Section
from smallprint.errors import SettingInvalid
from smallprint.ingest.text import read_text
from smallprint.read.short.scores import FILE, Scored, ShortScores, load_short, parties_clauses
from smallprint.segment import segment
from smallprint.system.paths import shipped

SHIPPED = shipped("models", "clauses") / FILE
TEXT = "SUPPLY AGREEMENT\n\nThis Agreement of 4 May 2024 is made between Larkfield Mills Ltd and Ondine Foods, Inc.\n"
DOCUMENT = read_text(TEXT.encode(), "a.txt", "0" * 64)


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
    assert {"document-name", "parties", "agreement-date"} <= {one.clause for one in found}


def test_the_knots_that_ship_differ_from_the_chances_of_the_trees(scores: ShortScores) -> None:
    assert set(scores.calibration) == set(scores.trees)
    for knots in scores.calibration.values():
        assert np.all(np.diff(knots[0]) > 0)
        assert np.all(np.diff(knots[1]) >= 0)
        assert np.abs(knots[0] - knots[1]).max() > 0.01


def candidate(clause: str, score: float, likely: bool = False, found_by: FoundBy = FoundBy.HEADS) -> Candidate:
    return Candidate(clause, 0, score, 0, 10, likely, found_by)


def test_what_stands_behind_the_surest_is_scored_as_what_it_adds(scores: ShortScores) -> None:
    tenth = np.array([[0.0, 1.0], [0.0, 0.1]], dtype=np.float32)
    flat = replace(scores, anew={"document-name": tenth, "parties": tenth})
    listed, again = candidate("document-name", 0.9, likely=True), candidate("document-name", 0.95)
    assert flat.behind_the_surest([again, listed]) == [again, listed], "listed, and what the trees are surest of"
    third = candidate("document-name", 0.5)
    opening = candidate("parties", 0.97, likely=True, found_by=FoundBy.RULE)
    names, others = candidate("parties", 0.96), candidate("parties", 0.8)
    date = candidate("agreement-date", 0.4)
    found = flat.behind_the_surest([listed, third, opening, names, others, date, date])
    assert [one.score for one in found] == pytest.approx([0.9, 0.05, 0.97, 0.96, 0.08, 0.4, 0.4])


def test_a_second_title_is_hardly_ever_one_with_the_weights_that_ship(scores: ShortScores) -> None:
    assert set(scores.anew) == set(scores.trees)
    for knots in scores.anew.values():
        assert np.all(np.diff(knots[1]) >= 0)
    first, second = candidate("document-name", 0.98, likely=True), candidate("document-name", 0.95)
    assert scores.behind_the_surest([first, second])[1].score < 0.2


def test_weights_that_are_missing_or_of_another_version_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingInvalid, match="Reinstall Smallprint"):
        load_short(tmp_path / FILE)
    with np.load(SHIPPED, allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    np.savez(tmp_path / "other.npz", **{**arrays, "features": np.array(["length"])})
    with pytest.raises(SettingInvalid, match="another version"):
        load_short(tmp_path / "other.npz")
    np.savez(tmp_path / "less.npz", **{name: one for name, one in arrays.items() if name != "clauses"})
    with pytest.raises(SettingInvalid, match="cannot be read"):
        load_short(tmp_path / "less.npz")


def spans(*names: Scored) -> list[tuple[int, int, float]]:
    return [(one.start, one.end, one.chance) for one in parties_clauses(names)]


def test_likely_names_that_stand_close_together_are_one_parties_clause() -> None:
    first, second = Scored(0, 20, 0, 0.75), Scored(60, 80, 1, 0.875)
    assert spans(second, first) == [(0, 80, 0.875)]
    assert spans(first, replace(second, start=421, end=430)) == [(0, 20, 0.75), (421, 430, 0.875)]
    assert spans(first, replace(second, part=(Section("2"),))) == [(0, 20, 0.75), (60, 80, 0.875)]


def test_names_that_are_not_likely_stay_as_they_are_outside_a_clause() -> None:
    first, second = Scored(0, 20, 0, 0.75), Scored(60, 80, 1, 0.875)
    inside, outside = Scored(30, 40, 0, 0.0625), Scored(90, 95, 1, 0.0625)
    assert spans(first, inside, second, outside) == [(0, 80, 0.875), (90, 95, 0.0625)]


def test_a_document_without_a_title_or_names_has_no_short_clauses(scores: ShortScores) -> None:
    empty = read_text(b"\n", "a.txt", "0" * 64)
    assert scores.candidates(empty, segment(empty)) == []
    only_names = replace(scores, trees={"parties": scores.trees["parties"]})
    assert set(only_names.scored(DOCUMENT, segment(DOCUMENT))) == {"parties"}

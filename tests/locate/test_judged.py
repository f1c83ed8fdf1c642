"""What is known of runs that the judge has read: its voice, the heads', and what speaks for other types."""

from collections.abc import Sequence

import numpy as np
import pytest

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.progress import CancelToken
from smallprint.domain.trees import Trees
from smallprint.locate import load_catalogue
from smallprint.locate.features import candidates_of
from smallprint.locate.judged import JUDGE_FEATURES, JudgedRuns, mixed, with_judge
from smallprint.locate.opinion import UNKNOWN, JudgeOpinion
from smallprint.locate.overlap import READING, distinct
from smallprint.locate.spans import LONGEST_RUN, RUN_FEATURES, PassageRuns, layout, runs
from smallprint.locate.trained import Trained, TrainedLocator, load_trained
from smallprint.segment import segment
from smallprint.system.paths import shipped

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
TEXT = "\n\n".join(f"{number}. Goods. The seller delivers lot {number} of the goods." for number in range(1, 9))
DOCUMENT = Document("0" * 64, "supply.txt", DocumentKind.TEXT, TEXT, (Page(0, 0, len(TEXT), "1"),))


def column(evidence: np.ndarray, name: str) -> np.ndarray:
    return evidence[:, (*RUN_FEATURES, *JUDGE_FEATURES).index(name)]


def found_with(
    heads: Sequence[Sequence[float]], judge: Sequence[Sequence[float]], beyond: Sequence[float]
) -> tuple[PassageRuns, np.ndarray]:
    """Return the runs of the first passages of a document, and their evidence, from logits (passages, types)."""
    passages = candidates_of(DOCUMENT, segment(DOCUMENT))[: len(heads)]
    parts = np.zeros((4, len(passages), len(heads[0])), dtype=np.float32)
    parts[0] = heads
    logits = np.array(judge, dtype=np.float32)
    habits = np.ones((len(heads[0]), 4), dtype=np.float32)
    found = runs(layout(DOCUMENT, passages), mixed(parts, logits), habits)
    return found, with_judge(found, parts, logits, np.array(beyond, dtype=np.float32))


def test_a_run_knows_what_other_types_its_best_passage_may_be_of() -> None:
    heads = [[-9.0, -9.0, -9.0], [2.0, 5.0, -1.0], [-9.0, -9.0, -9.0]]
    found, evidence = found_with(heads, heads, [-9.0, 4.0, -9.0])
    assert evidence.shape == (len(found.first), len(RUN_FEATURES) + len(JUDGE_FEATURES))
    assert np.isfinite(evidence).all()
    over = (found.first <= 1) & (found.last >= 1)
    for type_, other, rank in ((0, 5.0, 1), (1, 2.0, 0), (2, 5.0, 2)):
        own = over & (found.types == type_)
        assert own.any()
        assert set(column(evidence, "best-other-type")[own]) == {other}
        assert set(column(evidence, "ahead-of-other-types")[own]) == {heads[1][type_] - other}
        assert set(column(evidence, "rank-among-types")[own]) == {rank}
        assert set(column(evidence, "best-beyond")[own]) == {4.0}
        assert set(column(evidence, "possible-types")[own]) == {3}


def test_what_lies_beyond_some_types_is_the_best_of_all_others() -> None:
    opinion = JudgeOpinion(
        ("law", "term", "fee"), np.array([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]], np.float32), np.zeros((2, 1), np.float32)
    )
    assert opinion.beyond(["law"]).tolist() == [3.0, 2.0]
    assert opinion.beyond(["fee", "law"]).tolist() == [2.0, 2.0]
    assert opinion.beyond(["fee", "term", "law"]).tolist() == [UNKNOWN, UNKNOWN]


def _by_the_mean(trained: Trained) -> JudgedRuns:
    """Return trees that ask one question of a run: the mean of its mixed logits, in steps."""
    borders = np.arange(-8, 4, 0.25, dtype=np.float32)[:, None]
    place = RUN_FEATURES.index("mean")
    leaves = np.tile(np.array([[-0.25, 0.25]], dtype=np.float32), (len(borders), 1))
    return JudgedRuns(Trees(np.full(borders.shape, place, np.int16), borders, leaves, 0.0))


@pytest.fixture(scope="module")
def trained() -> Trained:
    return load_trained(shipped("models", "clauses") / "heads.npz")


def test_scores_are_the_chances_of_the_trees_and_other_readings_count_less(trained: Trained) -> None:
    segmentation = segment(DOCUMENT)
    passages = candidates_of(DOCUMENT, segmentation)
    judge = _by_the_mean(trained)
    logits = np.random.default_rng(3).normal(0, 3, (len(passages), len(trained.keys))).astype(np.float32)
    opinion = JudgeOpinion(trained.keys, logits, np.zeros((len(passages), 1), np.float32))
    locator = TrainedLocator(CATALOGUE, trained, LONGEST_RUN, judge)
    located = locator.locate(DOCUMENT, segmentation, CancelToken(), opinion)

    parts = trained.heads.parts(locator._hasher.bags(DOCUMENT, passages), len(passages))
    place = layout(DOCUMENT, passages)
    found = runs(place, mixed(parts, logits), trained.habits)
    chances = judge.trees.probabilities(with_judge(found, parts, logits, opinion.beyond(trained.keys)))
    said = {
        (trained.keys[type_], int(place.starts[first]), int(place.ends[last])): chance
        for first, last, type_, chance in zip(found.first, found.last, found.types, chances.tolist(), strict=True)
    }
    shares = {round(one.score / said[one.clause, one.start, one.end], 3) for one in located}
    assert shares == {1.0, READING}
    assert all(one.chance == pytest.approx(said[one.clause, one.start, one.end]) for one in located)
    rows, _ = distinct(place.starts[found.first], place.ends[found.last], found.types, chances)
    assert len(located) == len(rows)
    for key in trained.keys:
        scores = [one.score for one in located if one.clause == key]
        assert scores == sorted(scores, reverse=True)

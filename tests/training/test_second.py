"""Presence is trained on the scores that the program will give: both reckon them in one way."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smallprint.domain.progress import CancelToken
from smallprint.domain.trees import Trees
from smallprint.locate import load_catalogue
from smallprint.locate.judged import JUDGE_FEATURES, JudgedRuns
from smallprint.locate.opinion import JudgeOpinion
from smallprint.locate.spans import LONGEST_RUN, RUN_FEATURES
from smallprint.locate.trained import TrainedLocator, load_trained
from smallprint.read.short.spans import SHORT_CLAUSES
from smallprint.system.paths import shipped
from tests.training.labelled_contracts import write_labels

pytest.importorskip("catboost")
pytest.importorskip("sklearn")

from models.training import contracts, presence, ranking, short
from models.training.nano import second

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))


def test_spans_are_scored_in_training_as_the_locator_scores_them(tmp_path: Path) -> None:
    draw = np.random.default_rng(11)
    contract = contracts.load(write_labels(tmp_path / "labels.jsonl"), CATALOGUE)[0]
    trained = load_trained(shipped("models", "clauses") / "heads.npz")
    shape = (40, 3)
    features = draw.integers(0, len(RUN_FEATURES) + len(JUDGE_FEATURES), shape).astype(np.int16)
    borders = draw.normal(-2, 3, shape).astype(np.float32)
    trees = Trees(features, borders, draw.normal(0, 0.3, (40, 8)).astype(np.float32), -1.0)
    keys = (*trained.keys, "confidentiality", "notices")
    logits = draw.normal(-2, 3, (len(contract.passages), len(keys))).astype(np.float32)

    locator = TrainedLocator(CATALOGUE, trained, LONGEST_RUN, JudgedRuns(trees))
    parts = trained.heads.parts(locator._hasher.bags(contract.document, contract.passages), len(contract.passages))
    judged = second.heard_runs(contract, parts, logits, trained.keys, trained.habits)
    spans = second._spans(judged, trees, trained.keys)

    opinion = JudgeOpinion(keys, logits, np.zeros((len(logits), 1), np.float32))
    located = locator.locate(contract.document, contract.segmentation, CancelToken(), opinion)
    said = sorted((one.clause, one.start, one.end, round(one.score, 5)) for one in located)
    assert said == sorted((key, s.start, s.end, round(s.score, 5)) for key, kept in spans.items() for s in kept)


def test_a_span_counts_as_new_only_where_no_surer_one_meets_its_label(tmp_path: Path) -> None:
    contract = contracts.load(write_labels(tmp_path / "labels.jsonl"), CATALOGUE)[0]
    key = next(one for one, spans in contract.labels.items() if len(spans) == 1 and one not in SHORT_CLAUSES)
    (start, end) = contract.labels[key][0]
    meets = presence.Span(start, end, 0.9, True)
    again, wrong = replace(meets, score=0.8, end=end + 1), presence.Span(0, 20, 0.5, False)
    assert ranking._new(contract, key, [meets, again, wrong]) == [True, None, False]
    assert ranking._new(contract, key, [wrong, meets, again]) == [False, True, None]


def test_what_stands_behind_the_surest_title_is_measured_against_labels_not_yet_met(tmp_path: Path) -> None:
    loaded = contracts.load(write_labels(tmp_path / "labels.jsonl", 12), CATALOGUE)
    spans = []
    for contract in loaded:
        (start, end) = contract.labels["document-name"][0]
        title = presence.Span(start, end, 0.9, True)
        spans.append(
            {"document-name": [title, replace(title, score=0.6, end=end + 1), presence.Span(30, 60, 0.6, False)]}
        )
    knots = short.anew(loaded, [own | dict.fromkeys(SHORT_CLAUSES[1:], own["document-name"]) for own in spans])
    assert float(np.interp(0.6, *knots["document-name"])) < 0.01, "repetitions are left out, the others are wrong"

"""Passages' logits -> trees that judge runs of passages, by CatBoost (Dorogush et al. 2018)."""

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from catboost import CatBoostClassifier
from numpy.typing import NDArray

from models.training.contracts import Contract, Words, overlap, words
from smallprint.domain.trees import Trees
from smallprint.locate.overlap import distinct
from smallprint.locate.spans import PassageRuns, SpanLayout, layout, runs

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

DEPTH = 6


@dataclass(frozen=True, slots=True)
class Judged:
    """The runs of one contract, and for each whether it matches a label of its type."""

    place: SpanLayout
    runs: PassageRuns
    right: NDArray[np.bool_]


def habits(contracts: Sequence[Contract], keys: Sequence[str]) -> Floats:
    """Return (types, 4): usual length of a label (log characters), its spread, labels (log), labels a contract."""
    rows = []
    for key in keys:
        marked = [contract.labels[key] for contract in contracts if contract.labels.get(key)]
        lengths = np.log([end - start for labels in marked for start, end in labels])
        spread = np.quantile(lengths, 0.9) - np.quantile(lengths, 0.1)
        rows.append((np.median(lengths), spread, np.log(len(lengths)), np.mean([len(labels) for labels in marked])))
    return np.array(rows, dtype=np.float32)


def judged(contract: Contract, parts: Floats, keys: Sequence[str], usual: Floats) -> Judged:
    """Return the contract's runs with the truth of each."""
    place = layout(contract.document, contract.passages)
    found = runs(place, parts, usual)
    text = contract.document.text
    inside = [words(text[a:b]) for a, b in zip(place.starts.tolist(), place.ends.tolist(), strict=True)]
    labels = [contract.label_words(key) for key in keys]
    joined: dict[tuple[int, int], Words] = {}
    right = np.zeros(len(found.first), dtype=bool)
    for row, (first, last, type_) in enumerate(
        zip(found.first.tolist(), found.last.tolist(), found.types.tolist(), strict=True)
    ):
        if labels[type_]:
            if (first, last) not in joined:
                joined[first, last] = frozenset().union(*inside[first : last + 1])
            right[row] = any(overlap(label, joined[first, last]) >= 0.5 for label in labels[type_])
    return Judged(place, found, right)


def kept(one: Judged, trees: Trees) -> tuple[Ints, Floats]:
    """Return the rows that the locator keeps and their chances, as it does."""
    starts, ends = one.place.starts[one.runs.first], one.place.ends[one.runs.last]
    return distinct(starts, ends, one.runs.types, trees.probabilities(one.runs.evidence))


def fit(
    evidence: Floats, right: NDArray[np.bool_], seed: int, weight: Floats | None = None, **settings: float
) -> Trees:
    """Train trees, of DEPTH questions each unless the settings say otherwise; `weight` is what each row counts."""
    usual = {"iterations": 300, "depth": DEPTH, "learning_rate": 0.1, "l2_leaf_reg": 5, "rsm": 0.6, "subsample": 0.7}
    model = CatBoostClassifier(
        border_count=64,
        bootstrap_type="Bernoulli",
        thread_count=2,
        random_seed=seed,
        verbose=0,
        allow_writing_files=False,
        **(usual | settings),
    )
    model.fit(evidence, right, sample_weight=weight)
    trees = _trees(model, DEPTH)
    some = evidence[:: max(len(evidence) // 1000, 1)]
    if np.abs(trees.probabilities(some) - model.predict_proba(some)[:, 1]).max() > 1e-4:
        raise RuntimeError("the exported trees do not say what CatBoost says")
    return trees


def _trees(model: CatBoostClassifier, depth: int) -> Trees:
    """Read the trees out of CatBoost's JSON export."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "model.json"
        model.save_model(str(file), format="json")
        exported = json.loads(file.read_text(encoding="utf-8"))
    count = len(exported["oblivious_trees"])
    features = np.zeros((count, depth), dtype=np.int16)
    borders = np.full((count, depth), np.inf, dtype=np.float32)
    leaves = np.zeros((count, 1 << depth), dtype=np.float32)
    for number, tree in enumerate(exported["oblivious_trees"]):
        for level, split in enumerate(tree["splits"] or []):  # None for a tree that asks nothing
            features[number, level] = split["float_feature_index"]
            borders[number, level] = split["border"]
        leaves[number, : len(tree["leaf_values"])] = tree["leaf_values"]
    _, (bias,) = exported["scale_and_bias"]
    return Trees(features, borders, leaves, float(bias))

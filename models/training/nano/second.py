"""The second stage with the judge heard: trees over runs, their ranking, and presence, from scores out of fold.

Every score that this stage is trained on, of heads and judge, was given by something that had not seen the contract.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.training import presence, ranking, runs
from models.training.contracts import Contract
from models.training.nano.work import Arrays, write_arrays
from models.training.runs import Judged
from smallprint.domain.trees import Trees
from smallprint.locate.judged import JUDGE_FEATURES, mixed, with_judge
from smallprint.locate.overlap import distinct

Floats = NDArray[np.float32]

_FOLDS = 3
_SEED = 7
_HOPELESS = -5.0  # the best mixed logit of a run below which it is hardly ever a clause
_THINNED = 6


def heard_runs(contract: Contract, parts: Floats, logits: Floats, keys: Sequence[str], habits: Floats) -> Judged:
    """Return the contract's runs; `logits` (passages, outputs) are the judge's, of `keys` first."""
    own, beyond = logits[:, : len(keys)], logits[:, len(keys) :].max(axis=1)
    found = runs.judged(contract, mixed(parts, own), keys, habits)
    return replace(found, runs=replace(found.runs, evidence=with_judge(found.runs, parts, own, beyond)))


def fit(heard: Sequence[Judged], keys: Sequence[str], **settings: float) -> tuple[Trees, list[presence.Spans]]:
    """Return the trees, and each contract's spans with scores out of fold."""
    spans: list[presence.Spans] = [{} for _ in heard]
    for fold in range(_FOLDS):
        trees = _trees([one for number, one in enumerate(heard) if number % _FOLDS != fold], settings)
        for number in range(fold, len(heard), _FOLDS):
            spans[number] = _spans(heard[number], trees, keys)
    return _trees(heard, settings), spans


def write(
    contracts: Sequence[Contract],
    heard: Sequence[Judged],
    short: Sequence[presence.Spans],
    keys: Sequence[str],
    known: Sequence[str],
    folder: Path,
    **settings: float,
) -> None:
    """Train and write runs.npz, ranking.npz and presence.npz.

    `short` are the spans of the short types, `known` all types.
    """
    trees, spans = fit(heard, keys, **settings)
    whole = [one | other for one, other in zip(spans, short, strict=True)]
    folder.mkdir(parents=True, exist_ok=True)
    about: Arrays = {"features": np.array(JUDGE_FEATURES)}
    write_arrays(folder / "runs.npz", about | trees.arrays("trees/"))
    write_arrays(folder / "ranking.npz", ranking.fit(contracts, spans, keys, _SEED))
    write_arrays(folder / "presence.npz", presence.fit(contracts, whole, known, _SEED))


def _trees(judged: Sequence[Judged], settings: dict[str, float]) -> Trees:
    """Train on all runs that may be a clause; of those that hardly can, on one in `_THINNED`, which counts for all."""
    evidence = np.concatenate([one.runs.evidence for one in judged])
    right = np.concatenate([one.right for one in judged])
    hopeless = (evidence[:, 0] < _HOPELESS) & ~right
    kept = ~hopeless
    kept[np.flatnonzero(hopeless)[::_THINNED]] = True
    weight = np.where(hopeless, np.float32(_THINNED), np.float32(1))
    trees: Trees = runs.fit(evidence[kept], right[kept], _SEED, weight[kept], **settings)
    return trees


def _spans(judged: Judged, trees: Trees, keys: Sequence[str]) -> presence.Spans:
    """Return the spans that the locator keeps, with their scores, as it reckons them."""
    starts, ends = judged.place.starts[judged.runs.first], judged.place.ends[judged.runs.last]
    chances = trees.probabilities(judged.runs.evidence)
    spans: presence.Spans = {}
    rows, scores = distinct(starts, ends, judged.runs.types, chances)
    for row, score in zip(rows.tolist(), scores.tolist(), strict=True):
        key = keys[judged.runs.types[row]]
        spans.setdefault(key, []).append(
            presence.Span(int(starts[row]), int(ends[row]), score, bool(judged.right[row]))
        )
    return spans

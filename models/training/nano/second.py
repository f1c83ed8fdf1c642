"""The second stage with the judge heard: trees over runs, calibration and presence, from scores out of fold.

Every score that this stage is trained on, of heads and judge, was given by something that had not seen the contract.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.trees import Trees
from app.locate.judged import JUDGE_FEATURES, mixed, with_judge
from models.training import presence, runs
from models.training.contracts import Contract
from models.training.nano.work import Arrays, write_arrays
from models.training.runs import Judged

Floats = NDArray[np.float32]

_FOLDS = 3
_SEED = 7
_HOPELESS = -3.0  # the best mixed logit of a run below which it is hardly ever a clause
_THINNED = 4


def judged_runs(
    contract: Contract, parts: Floats, logits: Floats, keys: Sequence[str], habits: Floats, heard: bool = True
) -> Judged:
    """Return the contract's runs with the truth of each; `logits` (passages, `keys`) are the judge's."""
    if not heard:
        return runs.judged(contract, parts, keys, habits)
    found = runs.judged(contract, mixed(parts, logits), keys, habits)
    return replace(found, runs=replace(found.runs, evidence=with_judge(found.runs, parts, logits)))


def fit(judged: Sequence[Judged], keys: Sequence[str], **settings: float) -> tuple[Trees, Floats, list[presence.Spans]]:
    """Return the trees, their calibration, and each contract's spans with scores out of fold, calibrated."""
    spans: list[presence.Spans] = [{} for _ in judged]
    for fold in range(_FOLDS):
        trees = _trees([one for number, one in enumerate(judged) if number % _FOLDS != fold], settings)
        for number in range(fold, len(judged), _FOLDS):
            spans[number] = _spans(judged[number], trees, keys)
    every = [span for own in spans for kept in own.values() for span in kept]
    knots = presence.calibration(
        np.array([span.score for span in every], dtype=np.float32), np.array([span.right for span in every])
    )
    calibrated = [
        {key: [replace(one, score=float(np.interp(one.score, *knots))) for one in kept] for key, kept in own.items()}
        for own in spans
    ]
    return _trees(judged, settings), knots, calibrated


def write(
    contracts: Sequence[Contract],
    judged: Sequence[Judged],
    short: Sequence[presence.Spans],
    keys: Sequence[str],
    known: Sequence[str],
    folder: Path,
    **settings: float,
) -> None:
    """Train and write runs.npz and presence.npz; `short` are the spans of the short types, `known` all types."""
    trees, knots, spans = fit(judged, keys, **settings)
    whole = [one | other for one, other in zip(spans, short, strict=True)]
    folder.mkdir(parents=True, exist_ok=True)
    about: Arrays = {"features": np.array(JUDGE_FEATURES), "calibration": knots}
    write_arrays(folder / "runs.npz", about | trees.arrays("trees/"))
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
    rows, chances = runs.kept(judged, trees)
    spans: presence.Spans = {}
    for row, chance in zip(rows.tolist(), chances.tolist(), strict=True):
        start = int(judged.place.starts[judged.runs.first[row]])
        end = int(judged.place.ends[judged.runs.last[row]])
        key = keys[judged.runs.types[row]]
        spans.setdefault(key, []).append(presence.Span(start, end, chance, bool(judged.right[row])))
    return spans

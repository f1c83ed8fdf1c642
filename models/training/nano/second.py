"""The second stage with the judge heard: trees over runs, calibration and presence, from scores out of fold.

Every score that this stage is trained on, of heads and judge, was given by something that had not seen the contract.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.trees import Trees
from app.locate.judged import JUDGE_FEATURES, mixed, run_keys, with_heads, with_judge
from app.locate.overlap import distinct
from models.training import presence, runs
from models.training.contracts import Contract
from models.training.nano.work import Arrays, write_arrays
from models.training.runs import Judged

Floats = NDArray[np.float32]

_FOLDS = 3
_SEED = 7
_HOPELESS = -5.0  # the best mixed logit of a run below which it is hardly ever a clause
_THINNED = 4


@dataclass(frozen=True, slots=True)
class Heard:
    """The runs of one contract: of the heads alone, and of the heads and the judge, each with the truth of them."""

    alone: Judged
    both: Judged


def heard_runs(contract: Contract, parts: Floats, logits: Floats, keys: Sequence[str], habits: Floats) -> Heard:
    """Return the contract's runs; `logits` (passages, `keys`) are the judge's."""
    found = runs.judged(contract, mixed(parts, logits), keys, habits)
    both = replace(found.runs, evidence=with_judge(found.runs, parts, logits))
    return Heard(runs.judged(contract, parts, keys, habits), replace(found, runs=both))


def fit(heard: Sequence[Heard], keys: Sequence[str], **settings: float) -> tuple[Trees, Floats, list[presence.Spans]]:
    """Return the trees, their calibration, and each contract's spans with scores out of fold, calibrated."""
    spans: list[presence.Spans] = [{} for _ in heard]
    for fold in range(_FOLDS):
        inside = [one for number, one in enumerate(heard) if number % _FOLDS != fold]
        alone, both = _trees([one.alone for one in inside], {}), _trees([one.both for one in inside], settings)
        for number in range(fold, len(heard), _FOLDS):
            spans[number] = _spans(heard[number], alone, both, keys)
    every = [span for own in spans for kept in own.values() for span in kept]
    knots = presence.calibration(
        np.array([span.score for span in every], dtype=np.float32), np.array([span.right for span in every])
    )
    calibrated = [
        {key: [replace(one, score=float(np.interp(one.score, *knots))) for one in kept] for key, kept in own.items()}
        for own in spans
    ]
    return _trees([one.both for one in heard], settings), knots, calibrated


def write(
    contracts: Sequence[Contract],
    heard: Sequence[Heard],
    short: Sequence[presence.Spans],
    keys: Sequence[str],
    known: Sequence[str],
    folder: Path,
    **settings: float,
) -> None:
    """Train and write runs.npz and presence.npz; `short` are the spans of the short types, `known` all types."""
    trees, knots, spans = fit(heard, keys, **settings)
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


def _spans(heard: Heard, alone: Trees, both: Trees, keys: Sequence[str]) -> presence.Spans:
    """Return the spans that the locator keeps, with their chances, as it reckons them."""
    judged = heard.both
    chances = alone.probabilities(heard.alone.runs.evidence).tolist()
    by_run = dict(zip(run_keys(heard.alone.runs), chances, strict=True))
    mixed_chances = with_heads(both.probabilities(judged.runs.evidence), judged.runs, by_run)
    starts, ends = judged.place.starts[judged.runs.first], judged.place.ends[judged.runs.last]
    spans: presence.Spans = {}
    rows, kept = distinct(starts, ends, judged.runs.types, mixed_chances)
    for row, chance in zip(rows.tolist(), kept.tolist(), strict=True):
        key = keys[judged.runs.types[row]]
        spans.setdefault(key, []).append(
            presence.Span(int(starts[row]), int(ends[row]), chance, bool(judged.right[row]))
        )
    return spans

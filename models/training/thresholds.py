"""Out-of-fold scores -> calibration, and the thresholds from which a type is shown."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.isotonic import IsotonicRegression

from models.training.contracts import Contract

Floats = NDArray[np.float32]

_GRID = np.round(np.concatenate([np.arange(0.05, 0.3, 0.02), np.arange(0.3, 0.66, 0.05)]), 3)
BESIDE = 0.05
_MISSED = 0.09  # share of (contract, type) pairs with a label and nothing shown, out of fold
_PRIOR = 25.0  # contracts that the types' common choice counts for in a type's own


@dataclass(frozen=True, slots=True)
class Span:
    """A span that the locator keeps, with its score, and whether it is right."""

    start: int
    end: int
    score: float
    right: bool


Spans = dict[str, list[Span]]  # of one contract, by clause key


def calibration(scores: Floats, right: NDArray[np.bool_], knots: int = 40) -> Floats:
    """Return (2, knots): isotonic regression of right on score (Zadrozny & Elkan 2002), thinned out."""
    fitted = IsotonicRegression(y_min=0, y_max=1, out_of_bounds="clip").fit(scores, right)
    at = np.unique(np.concatenate([[0, 1e-4, 1e-3, 0.005], np.linspace(0.01, 1, knots)]))
    levels = np.maximum.accumulate(fitted.predict(at) + 1e-6 * at)
    return np.stack([at, np.minimum(levels, 1)]).astype(np.float32)


def thresholds(contracts: Sequence[Contract], found: Sequence[Spans], keys: Sequence[str]) -> dict[str, float]:
    """Return by key the score that the best span of a type must reach to be shown.

    For each type, the score at which contracts are served best: those with labels get all of them, those without get
    nothing. A type with few labelled contracts leans on what serves all types together. Missing a clause is made
    dearer until no more than `_MISSED` of the clauses that are there go unseen.
    """
    chosen: dict[str, float] = {}
    for dear in np.arange(0.6, 4.0, 0.2):
        served = {key: _served(contracts, found, key, float(dear)) for key in keys}
        common = sum(served.values()) / len(keys) * _PRIOR / len(contracts)
        chosen = {key: float(_GRID[np.argmax(served[key] + common)]) for key in keys}
        missed = [
            _best(spans, key) < chosen[key]
            for contract, spans in zip(contracts, found, strict=True)
            for key in keys
            if contract.labels.get(key)
        ]
        if np.mean(missed) <= _MISSED:
            break
    return chosen


def _best(spans: Spans, key: str) -> float:
    return max((span.score for span in spans.get(key, [])), default=0.0)


def _served(contracts: Sequence[Contract], found: Sequence[Spans], key: str, dear: float) -> Floats:
    """Return, by threshold, a count of contracts: right ones count 1, false alarms and missed clauses against them."""
    served = np.zeros(len(_GRID))
    for contract, spans in zip(contracts, found, strict=True):
        shown = _best(spans, key) >= _GRID
        labels = contract.labels.get(key, [])
        if labels:
            own = [span for span in spans.get(key, []) if span.score >= BESIDE]
            whole = all(any(span.start <= a and b <= span.end for span in own) for a, b in labels)
            served += shown * (1.0 if whole else 0.4) - ~shown * dear
        else:
            served -= shown * 0.8
    return served

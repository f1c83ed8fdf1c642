"""Out-of-fold scores -> calibration, and the thresholds from which a type is shown."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.isotonic import IsotonicRegression

from models.training.contracts import Contract

Floats = NDArray[np.float32]

_GRID = np.round(np.concatenate([np.arange(0.06, 0.3, 0.02), np.arange(0.3, 0.66, 0.05)]), 3)
BESIDE = 0.05
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

    For each type, the score at which most contracts are served right: those with labels get all of them, those without
    get nothing. A type with few labelled contracts leans on what serves all types together.
    """
    served = {key: _served(contracts, found, key) for key in keys}
    together = sum(served.values())
    share = together / max(sum(1 for _ in keys), 1)
    chosen = {}
    for key in keys:
        chosen[key] = float(_GRID[np.argmax(served[key] + share * _PRIOR / len(contracts))])
    return chosen


def _served(contracts: Sequence[Contract], found: Sequence[Spans], key: str) -> Floats:
    """Return, by threshold, a count of contracts: right ones count 1, false alarms and missed clauses against them."""
    served = np.zeros(len(_GRID))
    for contract, spans in zip(contracts, found, strict=True):
        own = spans.get(key, [])
        best = max((span.score for span in own), default=0.0)
        labels = contract.labels.get(key, [])
        shown = best >= _GRID
        if labels:
            whole = all(any(s.score >= BESIDE and s.start <= a and b <= s.end for s in own) for a, b in labels)
            served += shown * (1.0 if whole else 0.4) - ~shown * 0.6
        else:
            served -= shown * 0.8
    return served

"""Out-of-fold scores -> calibration, and trees that say whether a contract has a clause type at all."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.isotonic import IsotonicRegression

from models.training import runs
from models.training.contracts import Contract
from smallprint.domain.trees import Trees
from smallprint.locate.presence import PRESENCE_FEATURES, presence_features

Floats = NDArray[np.float32]

# Scores from which a span beside a listed one may belong to its clause. Of a title or a date a contract has one.
_BESIDE = {"document-name": 0.3, "agreement-date": 0.3, "effective-date": 0.3, "parties": 0.2}
_BESIDE_OTHERS = 0.035
_SETTINGS = {"iterations": 200, "depth": 4, "learning_rate": 0.05, "l2_leaf_reg": 10}


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


def fit(
    contracts: Sequence[Contract], found: Sequence[Spans], keys: Sequence[str], seed: int
) -> dict[str, NDArray[np.generic]]:
    """Return the arrays that `smallprint.locate.presence.load_presence` reads."""
    usual = {key: float(np.mean([bool(contract.labels.get(key)) for contract in contracts])) for key in keys}
    rows = np.array(
        [
            presence_features([s.score for s in spans.get(key, [])], len(contract.document.text), usual[key])
            for contract, spans in zip(contracts, found, strict=True)
            for key in keys
        ],
        dtype=np.float32,
    )
    there = np.array([bool(contract.labels.get(key)) for contract in contracts for key in keys])
    return {
        "features": np.array(PRESENCE_FEATURES),
        "keys": np.array(keys),
        "usual": np.array([usual[key] for key in keys], dtype=np.float64),
        "beside": np.array([_BESIDE.get(key, _BESIDE_OTHERS) for key in keys], dtype=np.float64),
        **_trees(rows, there, seed).arrays("trees/"),
    }


def _trees(rows: Floats, there: NDArray[np.bool_], seed: int) -> Trees:
    return runs.fit(rows, there, seed, **_SETTINGS)

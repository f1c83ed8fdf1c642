"""Out-of-fold scores of spans -> trees that weigh a type's spans in one contract against each other."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from models.training import runs
from models.training.contracts import Contract, overlap, words
from models.training.presence import Span, Spans
from smallprint.locate.ranking import LEAST, RANKING_FEATURES, Habit, ranking_features

Floats = NDArray[np.float32]

_SETTINGS = {"iterations": 200, "depth": 4, "learning_rate": 0.06, "l2_leaf_reg": 10}


def fit(
    contracts: Sequence[Contract], found: Sequence[Spans], keys: Sequence[str], seed: int
) -> dict[str, NDArray[np.generic]]:
    """Return the arrays that `smallprint.locate.ranking.load_ranking` reads.

    A span is right where it meets a label that no surer span of its type meets. Spans that only meet labels which a
    surer one meets are left out: they are the same words again, neither a gain nor wrong.
    """
    habits = _habits(contracts, keys)
    rows: list[Floats] = []
    new: list[bool] = []
    for contract, own in zip(contracts, found, strict=True):
        for key in keys:
            spans = sorted((one for one in own.get(key, []) if one.score >= LEAST), key=lambda one: -one.score)
            if not spans:
                continue
            told = _new(contract, key, spans)
            plain = [(one.start, one.end, one.score) for one in spans]
            features = ranking_features(plain, len(contract.document.text), habits[key])
            rows.append(features[[place for place, one in enumerate(told) if one is not None]])
            new += [one for one in told if one is not None]
    return {
        "features": np.array(RANKING_FEATURES),
        "keys": np.array(keys),
        "habits": np.array([(habits[key].usual, habits[key].length, habits[key].labels) for key in keys]),
        **runs.fit(np.concatenate(rows), np.array(new), seed, **_SETTINGS).arrays("trees/"),
    }


def _habits(contracts: Sequence[Contract], keys: Sequence[str]) -> dict[str, Habit]:
    usual = [float(np.mean([bool(contract.labels.get(key)) for contract in contracts])) for key in keys]
    rows = runs.habits(contracts, keys)
    return {key: Habit(share, float(row[0]), float(row[3])) for key, share, row in zip(keys, usual, rows, strict=True)}


def _new(contract: Contract, key: str, spans: Sequence[Span]) -> list[bool | None]:
    """Say of each span whether it meets a label that none before it meets; None where it only meets others."""
    labels = contract.label_words(key)
    met: set[int] = set()
    told: list[bool | None] = []
    for one in spans:
        held = words(contract.document.text[one.start : one.end]) if one.right else frozenset()
        meets = {number for number, label in enumerate(labels) if one.right and overlap(label, held) >= 0.5}
        told.append(None if meets and meets <= met else bool(meets))
        met |= meets
    return told

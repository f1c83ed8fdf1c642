"""Boosted oblivious trees as flat arrays: what judges runs of passages and short spans."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_ROWS = 8192  # rows walked at once: what stays in the processor's cache


@dataclass(frozen=True, slots=True)
class Trees:
    """Trees whose every level asks one question (Dorogush et al. 2018, "CatBoost").

    Level l of tree t asks whether feature `features[t, l]` is above `borders[t, l]`; the answers are the bits, lowest
    first, of the leaf's number in `leaves[t]` (log-odds). Trees of less depth ask of feature 0 with an infinite border.
    """

    features: NDArray[np.int16]
    borders: Floats
    leaves: Floats
    bias: float

    @classmethod
    def stored(cls, arrays: Mapping[str, NDArray[np.generic]], prefix: str) -> "Trees":
        """Return the trees stored under `prefix`; raises KeyError when they are not there."""
        return cls(
            np.asarray(arrays[f"{prefix}features"], dtype=np.int16),
            np.asarray(arrays[f"{prefix}borders"], dtype=np.float32),
            np.asarray(arrays[f"{prefix}leaves"], dtype=np.float32),
            float(np.asarray(arrays[f"{prefix}bias"], dtype=np.float64)),
        )

    def arrays(self, prefix: str) -> dict[str, NDArray[np.generic]]:
        """Return what `stored` reads, by name."""
        return {
            f"{prefix}features": self.features,
            f"{prefix}borders": self.borders,
            f"{prefix}leaves": self.leaves,
            f"{prefix}bias": np.array(self.bias, dtype=np.float64),
        }

    def probabilities(self, rows: Floats) -> Floats:
        """Return one probability for each row of features."""
        pieces = [self._walk(rows[at : at + _ROWS]) for at in range(0, len(rows), _ROWS)]
        return np.concatenate(pieces) if pieces else np.zeros(0, dtype=np.float32)

    def _walk(self, rows: Floats) -> Floats:
        columns = np.ascontiguousarray(rows.T)
        odds = np.full(len(rows), self.bias, dtype=np.float64)
        # Numbers of one byte throughout: with eight a number, walking took 2.3 times as long.
        answers, bits = np.empty(len(rows), dtype=bool), np.empty(len(rows), dtype=np.uint8)
        for features, borders, leaves in zip(self.features.tolist(), self.borders.tolist(), self.leaves, strict=True):
            leaf = np.zeros(len(rows), dtype=np.uint8)
            for level, (feature, border) in enumerate(zip(features, borders, strict=True)):
                np.greater(columns[feature], border, out=answers)
                np.left_shift(answers.view(np.uint8), level, out=bits)
                leaf |= bits
            odds += leaves.take(leaf)
        return np.asarray(1 / (1 + np.exp(-odds)), dtype=np.float32)

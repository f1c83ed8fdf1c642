"""Trained clause heads: bags of hashed features -> logits of every passage for every clause type.

A head is a logistic regression over the bags of `features`. Its weights are small whole numbers with one scale a type,
and only features that were seen in training are stored (models/clauses/README.md says how they were made).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smallprint.locate.features import BAGS, BITS, Bag

Floats = NDArray[np.float32]

_BAG_PART = {"own": 0, "headings": 1, "place": 1, "opening": 1, "before": 2, "after": 3}
PARTS = 4
_BLOCK = 40_000  # features gathered at once: about 7 MB for 41 types


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads of `weights.shape[1]` clause types.

    `index` (2**BITS,) gives a hashed feature's row in `weights`, -1 where it was not seen; `weights` (rows, types) is
    int8, times `scales` (types,); `rarity` (rows,) is the inverse document frequency; `shares` (bags,) what each bag
    counts; `bias` (types,).
    """

    index: NDArray[np.int32]
    weights: NDArray[np.int8]
    scales: Floats
    rarity: Floats
    shares: Floats
    bias: Floats

    @classmethod
    def stored(cls, arrays: Mapping[str, NDArray[np.generic]]) -> "Heads":
        """Return the heads in an archive; raises KeyError or ValueError when they are not there or do not fit."""
        columns = np.asarray(arrays["columns"], dtype=np.int64)
        index = np.full(1 << BITS, -1, dtype=np.int32)
        index[columns] = np.arange(len(columns), dtype=np.int32)
        heads = cls(
            index,
            np.asarray(arrays["weights"], dtype=np.int8),
            np.asarray(arrays["scales"], dtype=np.float32),
            np.asarray(arrays["rarity"], dtype=np.float32),
            np.asarray(arrays["shares"], dtype=np.float32),
            np.asarray(arrays["bias"], dtype=np.float32),
        )
        if heads.weights.shape != (len(columns), len(heads.bias)) or len(heads.shares) != len(BAGS):
            raise ValueError("the weights do not fit together")
        return heads

    def parts(self, bags: Sequence[Bag], count: int) -> Floats:
        """Return (PARTS, passages, types) logits: own words and bias, headings and place, words before, words after."""
        parts = np.zeros((PARTS, count, len(self.bias)), dtype=np.float32)
        for name, bag, share in zip(BAGS, bags, self.shares.tolist(), strict=True):
            parts[_BAG_PART[name]] += self._logits(bag, count) * (share * self.scales)
        parts[0] += self.bias
        return parts

    def _logits(self, bag: Bag, count: int) -> Floats:
        """Return (passages, types): each bag's rarities scaled to length one, times the weights."""
        rows = self.index[bag.columns]
        known = rows >= 0
        rows, passages = rows[known], bag.rows[known]
        values = self.rarity[rows]
        lengths = np.sqrt(np.bincount(passages, weights=values * values, minlength=count))
        values = (values / np.maximum(lengths, 1e-9)[passages]).astype(np.float32)
        logits = np.zeros((count, len(self.bias)), dtype=np.float32)
        for at in range(0, len(rows), _BLOCK):
            block = slice(at, at + _BLOCK)
            _add(logits, passages[block], self.weights[rows[block]] * values[block, None])
        return logits


def _add(totals: Floats, rows: NDArray[np.int64], values: Floats) -> None:
    """Add up `values` of equal neighbouring `rows` into `totals`."""
    firsts = np.flatnonzero(np.diff(rows, prepend=-1))
    if len(firsts):
        totals[rows[firsts]] += np.add.reduceat(values, firsts, axis=0)

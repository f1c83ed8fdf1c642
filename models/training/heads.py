"""Hashed bags of passages -> clause heads: logistic regression, all types at once, by AdaGrad (Duchi et al. 2011)."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from models.training.contracts import Contract
from smallprint.locate.features import BAGS, BITS, Bag, Hasher

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

SHARES = {"own": 1.0, "headings": 0.4, "before": 0.3, "after": 0.15, "place": 0.25, "opening": 0.15}
EPOCHS = 4
RATE = 0.5
BATCH = 1024
SEEN = 3  # passages a feature must stand in to be kept


class Bags:
    """The bags of all passages of all contracts as sparse matrices, and which contract each passage is of."""

    def __init__(self, contracts: Sequence[Contract]) -> None:
        hasher = Hasher()
        found: list[list[Bag]] = [[] for _ in BAGS]
        counts = []
        for contract in contracts:
            for bags, bag in zip(found, hasher.bags(contract.document, contract.passages), strict=True):
                bags.append(bag)
            counts.append(len(contract.passages))
        self.offsets = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
        self.contract = np.repeat(np.arange(len(contracts)), counts)
        self.matrices = [_stacked(bags, self.offsets) for bags in found]
        self._found = found

    def of(self, contract: int) -> list[Bag]:
        """Return the bags of one contract."""
        return [bags[contract] for bags in self._found]


def targets(contracts: Sequence[Contract], keys: Sequence[str]) -> Floats:
    """Return (passages, types): 1 where half of the passage is inside a label, or half of a label inside it."""
    rows = []
    for contract in contracts:
        text = contract.document.text
        spans = [(p.start, p.start + len(text[p.start : p.end].rstrip())) for p in contract.passages]
        starts, ends = np.array([a for a, _ in spans]), np.array([b for _, b in spans])
        target = np.zeros((len(spans), len(keys)), dtype=np.float32)
        for column, key in enumerate(keys):
            for start, end in contract.labels.get(key, []):
                common = np.minimum(ends, end) - np.maximum(starts, start)
                target[(common > 0) & (common >= 0.5 * np.minimum(ends - starts, end - start)), column] = 1
        rows.append(target)
    return np.concatenate(rows)


def fit(bags: Bags, target: Floats, passages: Ints, seed: int) -> dict[str, NDArray[np.generic]]:
    """Train on the passages given and return the arrays that `smallprint.locate.heads.Heads.stored` reads."""
    rarities = rarity(bags, passages)
    weights, bias = _descend(design(bags, rarities, SHARES, passages), target[passages], seed)
    columns = np.flatnonzero(np.abs(weights).max(axis=1) > 0)
    scales = np.maximum(np.abs(weights).max(axis=0), 1e-9) / 127
    return {
        "columns": columns.astype(np.int32),
        "weights": np.round(weights[columns] / scales).astype(np.int8),
        "scales": scales.astype(np.float32),
        "rarity": rarities[columns].astype(np.float32),
        "shares": np.array([SHARES[name] for name in BAGS], dtype=np.float32),
        "bias": bias,
    }


def design(
    bags: Bags, rarities: Floats, shares: Mapping[str, float], passages: Ints | slice = slice(None)
) -> sparse.csr_matrix:
    """Return (passages, 2**BITS): each bag's rarities scaled to length one, times what the bag counts."""
    every = zip(BAGS, bags.matrices, strict=True)
    return sparse.csr_matrix(
        sum(shares[name] * _weighted(matrix[passages], rarities) for name, matrix in every)
    ).astype(np.float32)


def _stacked(bags: Sequence[Bag], offsets: Ints) -> sparse.csr_matrix:
    rows = np.concatenate([bag.rows + offset for bag, offset in zip(bags, offsets, strict=False)])
    columns = np.concatenate([bag.columns for bag in bags])
    shape = (int(offsets[-1]), 1 << BITS)
    return sparse.csr_matrix((np.ones(len(rows), dtype=np.float32), (rows, columns)), shape=shape)


def rarity(bags: Bags, passages: Ints) -> Floats:
    """Return the inverse document frequency of each feature, 0 for those seen too seldom."""
    seen = np.zeros(1 << BITS, dtype=np.int64)
    for matrix in bags.matrices:
        seen += np.bincount(matrix[passages].indices, minlength=1 << BITS)
    found = np.log((len(passages) + 1) / (seen + 1))
    found[seen < SEEN] = 0
    return np.asarray(np.maximum(found, 0), dtype=np.float32)


def _weighted(matrix: sparse.csr_matrix, rarities: Floats) -> sparse.csr_matrix:
    weighted = matrix.copy()
    weighted.data = rarities[weighted.indices]
    lengths = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    return sparse.diags_array(1 / np.maximum(lengths, 1e-9).astype(np.float32)) @ weighted


def _descend(design: sparse.csr_matrix, target: Floats, seed: int) -> tuple[Floats, Floats]:
    """Minimise the log-loss in batches; only the features of a batch are touched."""
    order = np.random.default_rng(seed)
    count, types = target.shape
    weights = np.zeros((design.shape[1], types), dtype=np.float32)
    steps = np.full_like(weights, 1e-3)
    share = target.mean(axis=0) + 1e-5
    bias = np.log(share / (1 - share)).astype(np.float32)
    bias_steps = np.full(types, 1e-3, dtype=np.float32)
    for _ in range(EPOCHS):
        shuffled = order.permutation(count)
        for at in range(0, count, BATCH):
            rows = shuffled[at : at + BATCH]
            batch = design[rows]
            columns = np.unique(batch.indices)
            local = sparse.csr_matrix(
                (batch.data, np.searchsorted(columns, batch.indices), batch.indptr), shape=(len(rows), len(columns))
            )
            error = 1 / (1 + np.exp(-(local @ weights[columns] + bias))) - target[rows]
            slope = local.T @ error
            steps[columns] += slope * slope
            weights[columns] -= RATE * slope / np.sqrt(steps[columns])
            bias_slope = error.sum(axis=0)
            bias_steps += bias_slope * bias_slope
            bias -= 0.1 * RATE * bias_slope / np.sqrt(bias_steps)
    return weights, bias

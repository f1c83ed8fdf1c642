"""Short candidates -> trees that rank them: titles, parties and dates."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from models.training import runs
from models.training.contracts import Contract, is_match, words
from smallprint.domain.trees import Trees
from smallprint.read.short.scores import PARTIES, Scored, ShortScores, unscored
from smallprint.read.short.spans import SHORT_CLAUSES, ShortCandidate, short_candidates

SETTINGS = {"iterations": 200, "learning_rate": 0.06, "l2_leaf_reg": 3.0, "rsm": 0.5}


class Examples:
    """The short candidates of all contracts with the truth of each."""

    def __init__(self, contracts: Sequence[Contract]) -> None:
        self.candidates: list[ShortCandidate] = []
        contract, right = [], []
        for number, one in enumerate(contracts):
            for candidate in short_candidates(one.document, one.segmentation):
                text = one.document.text[candidate.start : candidate.end]
                self.candidates.append(candidate)
                contract.append(number)
                right.append(is_label(one, candidate.clause, text))
        self.contract = np.array(contract)
        self.right = np.array(right, dtype=bool)
        self.clause = np.array([candidate.clause for candidate in self.candidates])

    def fit(self, wanted: NDArray[np.bool_], seed: int) -> dict[str, Trees]:
        """Train one set of trees a type on the contracts that `wanted` (contracts,) says."""
        trees = {}
        for clause in SHORT_CLAUSES:
            rows = np.flatnonzero((self.clause == clause) & wanted[self.contract])
            features = np.array([self.candidates[row].features for row in rows], dtype=np.float32)
            trees[clause] = runs.fit(features, self.right[rows], seed, **SETTINGS)
        return trees

    def scored(self, trees: dict[str, Trees], number: int) -> dict[str, list[Scored]]:
        """Return the spans that the product keeps in one contract."""
        scores = ShortScores(trees, {})
        kept = {}
        for clause in SHORT_CLAUSES:
            rows = np.flatnonzero((self.clause == clause) & (self.contract == number))
            own = [self.candidates[row] for row in rows]
            kept[clause] = scores.ranked(clause, [unscored(one) for one in own], [one.features for one in own])
        return kept


def is_label(contract: Contract, clause: str, text: str) -> bool:
    """Say whether a text counts as one of the contract's labels of a type."""
    own = words(text)
    return any(is_match(label, own, clause == PARTIES) for label in contract.label_words(clause))

"""Short candidates -> trees that rank them: titles, parties and dates."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from models.training import presence, runs
from models.training.contracts import Contract, is_match, words
from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.trees import Trees
from smallprint.read import with_parties
from smallprint.read.short.scores import PARTIES, Scored, ShortScores, set_apart, unscored
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
        scores = ShortScores(trees, {}, {})
        kept = {}
        for clause in SHORT_CLAUSES:
            rows = np.flatnonzero((self.clause == clause) & (self.contract == number))
            own = [self.candidates[row] for row in rows]
            kept[clause] = scores.ranked(clause, [unscored(one) for one in own], [one.features for one in own])
        return kept


def anew(contracts: Sequence[Contract], spans: Sequence[presence.Spans]) -> dict[str, presence.Floats]:
    """Return, by type, the chance that a span behind the surest one meets a label that no surer span meets.

    `spans` have calibrated scores out of fold; the opening of a contract stands before the other spans of its parties.
    """
    scores: dict[str, list[float]] = {clause: [] for clause in SHORT_CLAUSES}
    new: dict[str, list[bool]] = {clause: [] for clause in SHORT_CLAUSES}
    for contract, own in zip(contracts, spans, strict=True):
        text = contract.document.text
        for clause in SHORT_CLAUSES:
            labels = contract.label_words(clause)
            met: set[int] = set()
            surest, behind = set_apart(_as_ranked(contract, clause, own.get(clause, [])))
            for one in (*surest, *behind):
                held = words(text[one.start : one.end])
                meets = {number for number, label in enumerate(labels) if is_match(label, held, clause == PARTIES)}
                if one in behind and (not meets or not meets <= met):
                    scores[clause].append(one.score)
                    new[clause].append(not meets <= met)
                met |= meets
    return {
        clause: presence.calibration(np.array(scores[clause], dtype=np.float32), np.array(new[clause], dtype=bool))
        for clause in SHORT_CLAUSES
    }


def _as_ranked(contract: Contract, clause: str, spans: Sequence[presence.Span]) -> list[Candidate]:
    """Return a type's spans as the product ranks them, the first of them listed."""
    found = [Candidate(clause, 0, one.score, one.start, one.end, False, FoundBy.HEADS) for one in spans]
    if clause == PARTIES:
        found = with_parties(found, contract.document, contract.segmentation)
    ranked = sorted(found, key=lambda one: -one.score)
    return [replace(one, likely=place == 0) for place, one in enumerate(ranked)]


def is_label(contract: Contract, clause: str, text: str) -> bool:
    """Say whether a text counts as one of the contract's labels of a type."""
    own = words(text)
    return any(is_match(label, own, clause == PARTIES) for label in contract.label_words(clause))

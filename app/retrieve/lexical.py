"""BM25 over excerpts: how well the words of a question fit each run of pieces (Robertson & Zaragoza 2009)."""

from collections.abc import Mapping

import numpy as np

from app.retrieve.shelf import Floats, Shelf

_K1, _B = 1.2, 0.3
_USUAL = 75.0  # words of an excerpt of 500 characters
_HEADED = 1.0  # times a word of a heading counts in each piece under it


def lexical_scores(shelf: Shelf, weights: Mapping[int, float]) -> Floats:
    """Return the BM25 score of the excerpt that begins with each piece; `weights` are the words' with their rarity."""
    scores = np.zeros(len(shelf), dtype=np.float32)
    if not len(shelf):
        return scores
    longer = 1 - _B + _B * _within(shelf, shelf.lengths) / _USUAL
    for word, weight in weights.items():
        found = shelf.postings(word)
        if len(found.pieces):
            counts = np.zeros(len(shelf), dtype=np.float32)
            counts[found.pieces] = found.counts + _HEADED * found.headed
            inside = _within(shelf, counts)
            scores += np.float32(weight) * inside * (_K1 + 1) / (inside + _K1 * longer)
    return scores


def _within(shelf: Shelf, values: Floats) -> Floats:
    """Return the sum of the values of all pieces of each excerpt."""
    sums = np.concatenate([[0], np.cumsum(values, dtype=np.float64)])
    return np.asarray(sums[shelf.until] - sums[:-1], dtype=np.float32)

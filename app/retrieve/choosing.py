"""Scores -> excerpts: the best runs of pieces, none over another."""

import numpy as np

from app.retrieve.shelf import Floats, Ints, Shelf


def chosen(shelf: Shelf, scores: Floats, limit: int) -> Ints:
    """Return the first pieces of the best excerpts, best first, at most `limit`, of those that score above 0."""
    until = shelf.until
    taken = np.zeros(len(shelf), dtype=bool)
    found: list[int] = []
    for first in _best_first(scores, limit):
        if len(found) == limit or scores[first] <= 0:
            break
        if not taken[first : until[first]].any():
            taken[first : until[first]] = True
            found.append(int(first))
    return np.array(found, dtype=np.int64)


def _best_first(scores: Floats, limit: int) -> Ints:
    """Return the pieces by score, as many as can be needed: each excerpt chosen rules out those that overlap it."""
    many = min(len(scores), 200 + 100 * limit)
    if many < len(scores):
        best = np.argpartition(-scores, many)[:many]
        return best[np.lexsort((best, -scores[best]))]
    return np.argsort(-scores, kind="stable")

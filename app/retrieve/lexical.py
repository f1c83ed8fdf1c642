"""BM25 over excerpts: how well the words of a question fit runs of pieces (Robertson & Zaragoza 2009)."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from app.retrieve.asking import Asked
from app.retrieve.shelf import Floats, Ints, Shelf, sums

_K1, _B = 1.2, 0.3
_USUAL = 75.0  # words of an excerpt of 500 characters
_OPENING, _OPENED = 4.0, 3000  # what the first characters count for a question after names and dates, and how many
_TELLING = 6  # words that an answer has at most: the longer a question, the less of it an answer repeats


class Lexical:
    """The words of one question in the documents of a shelf; a word and those that say the same are one to BM25."""

    def __init__(self, shelf: Shelf, asked: Asked) -> None:
        telling = sorted((group.worth for group in asked.groups), reverse=True)[:_TELLING]
        self._most = max(sum(telling) * (_K1 + 1), 1e-6)
        groups = (*asked.groups, *asked.beside)
        self._worths = [group.worth for group in groups]
        self._sums = [sums(shelf.counts(group.shares)) for group in groups]
        labels = asked.beside[:1] if asked.labelled else ()
        self._labels = [(group.worth, sums(shelf.counts(group.shares))) for group in labels]
        self._lengths = shelf.length_sums
        self._early: Floats | None = None
        if asked.opening:
            self._early = (_OPENING * np.maximum(0, 1 - shelf.starts / _OPENED)).astype(np.float32)

    def scores(self, firsts: Ints | slice, untils: Ints) -> Floats:
        """Return the scores of runs of pieces, as shares of what is possible: 1 where all words abound."""
        if self._early is None:
            scores = np.zeros(len(untils), dtype=np.float64)
        else:
            scores = self._early[firsts].astype(np.float64)
        self._add(scores, zip(self._worths, self._sums, strict=True), firsts, untils)
        return np.asarray(scores / self._most, dtype=np.float32)

    def by_labels(self, firsts: Ints | slice, untils: Ints) -> Floats:
        """Return what labels add to the scores of runs of pieces."""
        scores = np.zeros(len(untils), dtype=np.float64)
        self._add(scores, self._labels, firsts, untils)
        return np.asarray(scores / self._most, dtype=np.float32)

    def _add(
        self,
        scores: NDArray[np.float64],
        told: Iterable[tuple[float, NDArray[np.float64]]],
        firsts: Ints | slice,
        untils: Ints,
    ) -> None:
        """Add what groups of words, with their worths and running sums, are worth in runs of pieces."""
        longer = _K1 * (1 - _B + _B / _USUAL * (self._lengths.take(untils) - self._lengths[firsts]))
        for worth, said in told:
            inside = said.take(untils) - said[firsts]
            np.divide(inside, inside + longer, out=inside)
            inside *= worth * (_K1 + 1)
            scores += inside

"""BM25 over excerpts: how well the words of a question fit runs of pieces (Robertson & Zaragoza 2009)."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from smallprint.retrieve.asking import SearchedQuestion
from smallprint.retrieve.shelf import Floats, Ints, Shelf, sums

_K1, _B = 1.2, 0.3
_USUAL = 75.0  # words of an excerpt of 500 characters
_OPENING, _OPENED = 4.0, 3000  # what the first characters count for a question after names and dates, and how many
_TELLING = 6  # words that an answer has at most: the longer a question, the less of it an answer repeats


class Lexical:
    """The words of one question in the documents of a shelf; a word and those that say the same are one to BM25."""

    def __init__(self, shelf: Shelf, asked: SearchedQuestion) -> None:
        telling = sorted((group.worth for group in asked.groups), reverse=True)[:_TELLING]
        self._most = max(sum(telling) * (_K1 + 1), 1e-6)
        groups = (*asked.groups, *asked.beside)
        self._own = len(asked.groups)
        self._worths = [group.worth for group in groups]
        self._sums = [sums(shelf.counts(group.shares)) for group in groups]
        labels = asked.beside[:1] if asked.labelled else ()
        self._labels = [(group.worth, sums(shelf.counts(group.shares))) for group in labels]
        self._lengths = shelf.length_sums
        self._early: Floats | None = None
        if asked.opening:
            self._early = (_OPENING * np.maximum(0, 1 - shelf.starts / _OPENED)).astype(np.float32)

    def shares(self, first: int, until: int) -> list[float]:
        """Return the share of the question's worth that each piece from `first` to `until` has.

        What is beside its words (labels, values) adds to that.
        """
        span = slice(first, until + 1)
        shares = self._pieces(span, len(self._worths)) / max(sum(self._worths[: self._own]), 1e-6)
        return [float(one) for one in shares]

    def covered(self, places: Ints, shelf: Shelf) -> tuple[Floats, Floats, Floats]:
        """Return how much of the question stands in the excerpts that begin with `places`, one a document.

        That are the share of its worth that an excerpt has, what the most telling word that it lacks is worth beside
        the most telling of all, and the largest share that one piece of the document has (documents,).
        """
        worths = np.array(self._worths[: self._own], dtype=np.float64)
        told = np.array(self._sums[: self._own], dtype=np.float64).reshape(len(worths), len(shelf) + 1)
        firsts = np.maximum(places, 0)
        untils = np.where(places < 0, 0, shelf.until[firsts]) if len(shelf) else firsts
        inside = np.minimum(told.take(untils, axis=1) - told.take(np.where(places < 0, 0, firsts), axis=1), 1)
        whole, most = max(worths.sum(), 1e-6), max(worths.max(initial=0.0), 1e-6)
        together = np.zeros(len(places), dtype=np.float32)
        np.maximum.at(together, shelf.owner, (self._pieces(slice(None), self._own) / whole).astype(np.float32))
        missing = (worths[:, None] * (1 - inside)).max(axis=0, initial=0.0) / most
        return (worths @ inside / whole).astype(np.float32), missing.astype(np.float32), together

    def named(self, shelf: Shelf) -> Floats:
        """Return how surely something in each document bears the name of what the question asks for (documents,).

        0 where the question names nothing, or nothing bears that name.
        """
        named = np.zeros(len(shelf.ids), dtype=np.float32)
        for _, told in self._labels:
            np.maximum.at(named, shelf.owner, np.minimum(np.diff(told), 1).astype(np.float32))
        return named

    def _pieces(self, span: slice, groups: int) -> NDArray[np.float64]:
        """Return what the first `groups` of each piece are worth, each once; `span` is one of the running sums."""
        worth = np.zeros(max(len(self._lengths[span]) - 1, 0))
        for one, told in zip(self._worths[:groups], self._sums[:groups], strict=True):
            worth += one * np.minimum(np.diff(told[span]), 1)
        return worth

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

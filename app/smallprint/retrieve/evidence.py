"""What the clause heads found: how much of it an excerpt would show that the excerpts before it do not."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from smallprint.retrieve.shelf import Floats, Ints, Shelf

_SHORT = 120  # characters of a short clause; where several stand together, the whole counts as that many

_MIDDLE = 0.97  # what an excerpt counts that does not begin where the clause does


class Evidence:
    """The candidate spans of the types that a question asks for, on a shelf.

    `weights` are the probabilities that the question asks for a type; `short` the types whose clauses are a few words.
    """

    def __init__(self, shelf: Shelf, weights: Mapping[int, float], short: NDArray[np.bool_]) -> None:
        self._shelf = shelf
        chosen = np.flatnonzero(np.isin(shelf.span_types, list(weights)))
        types = shelf.span_types[chosen]
        self._starts, self._ends = shelf.span_starts[chosen], shelf.span_ends[chosen]
        self._sizes = np.maximum(self._ends - self._starts, 1)
        self._chances = shelf.span_scores[chosen] * np.array([weights[one] for one in types.tolist()], dtype=np.float32)
        self._worths = self._chances * np.where(short[types], np.maximum(1, self._sizes / _SHORT), 1)
        self._shown = np.zeros(len(chosen), dtype=np.float64)
        first, last = shelf.pieces_over(shelf.span_owner[chosen], self._starts, self._ends)
        opening = first
        first = self._earliest(first)
        lengths = last - first
        self._spans = np.repeat(np.arange(len(chosen)), lengths)
        self._pieces = np.repeat(first, lengths) + np.arange(len(self._spans))
        self._pieces -= np.repeat(np.cumsum(lengths) - lengths, lengths)
        self._owners = shelf.span_owner[chosen][self._spans]
        # An excerpt that begins with the clause reads better than one that begins with the end of another.
        self._heads_on = np.where(self._pieces == opening[self._spans], 1.0, _MIDDLE)

    def _earliest(self, first: Ints) -> Ints:
        """Return the first piece from which an excerpt can reach the piece `first`."""
        return np.minimum(np.searchsorted(self._shelf.until, first, side="right"), first)

    def of(self, number: int | None) -> slice:
        """Return which pairs of piece and span are of document number `number`; all of them for None."""
        if number is None:
            return slice(0, len(self._spans))
        return slice(*np.searchsorted(self._owners, [number, number + 1]).tolist())

    def gains(self, base: int, untils: Ints, pairs: slice) -> Floats:
        """Return what excerpts would show of the spans that was not shown yet.

        They begin with the pieces from `base` on, one after the other, and end before `untils`.
        """
        pieces, spans = self._pieces[pairs], self._spans[pairs]
        share = self._shares(pieces, untils[pieces - base], spans)
        new = np.minimum(share, 1 - self._shown[spans]) * self._worths[spans] * self._heads_on[pairs]
        return np.bincount(pieces - base, weights=new, minlength=len(untils)).astype(np.float32)

    def show(self, first: int, until: int, pairs: slice) -> None:
        """Count an excerpt as shown."""
        spans = self._spans[pairs][self._pieces[pairs] == first]
        self._shown[spans] += self._shares(np.full(len(spans), first), np.full(len(spans), until), spans)
        np.minimum(self._shown, 1, out=self._shown)

    def chance(self, first: int, until: int, pairs: slice) -> float:
        """Return the probability that an excerpt shows half of a clause asked for, or is half made up of one."""
        spans = self._spans[pairs][self._pieces[pairs] == first]
        if not len(spans):
            return 0.0
        share = self._shares(np.full(len(spans), first), np.full(len(spans), until), spans)
        size = int(self._shelf.ends[until - 1] - self._shelf.starts[first])
        most = np.maximum(share, share * self._sizes[spans] / size)
        return float((np.minimum(1, 2 * most) * self._chances[spans]).max())

    def _shares(self, firsts: Ints, untils: Ints, spans: Ints) -> NDArray[np.float64]:
        """Return the shares of spans that lie in excerpts."""
        begins = np.maximum(self._shelf.starts[firsts], self._starts[spans])
        ends = np.minimum(self._shelf.ends[np.maximum(untils - 1, 0)], self._ends[spans])
        return np.asarray(np.maximum(ends - begins, 0) / self._sizes[spans], dtype=np.float64)

"""Several indexed documents as one: their arrays joined, the excerpts that their pieces may form, where words stand."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from smallprint.retrieve.index import DocumentIndex
from smallprint.retrieve.pieces import LONGEST

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Number = TypeVar("Number", bound=np.generic)

_FAR = 1 << 32  # what keeps documents apart where characters or words are compared


class Shelf:
    """Indexed documents, searched together.

    `ids` are the documents'; piece p is of document number `owner[p]` of them; the pieces of document number d are
    `firsts[d]` to `firsts[d + 1]`. The longest excerpt that begins with piece p ends before piece `until[p]`;
    `length_sums` are running sums of the pieces' words. The candidate spans of all documents are `span_starts` and so
    on, each of document number `span_owner`; `presence` is (documents, clause types).
    """

    def __init__(self, indexes: Mapping[int, DocumentIndex]) -> None:
        self.ids = np.array(list(indexes), dtype=np.int64)
        self._indexes = list(indexes.values())
        every = self._indexes
        self.firsts = _offsets([len(one.starts) for one in every])
        self.owner = np.repeat(np.arange(len(every)), np.diff(self.firsts))
        self.starts = _joined([one.starts for one in every], np.int64)
        self.ends = _joined([one.ends for one in every], np.int64)
        self.pages = _joined([one.pages for one in every], np.int64)
        self.length_sums = sums(_joined([one.lengths for one in every], np.float32))
        self.until = self._until(_joined([one.apart for one in every], np.bool_))
        self.span_owner = np.repeat(np.arange(len(every)), [len(one.span_types) for one in every])
        self.span_types = _joined([one.span_types for one in every], np.int64)
        self.span_starts = _joined([one.span_starts for one in every], np.int64)
        self.span_ends = _joined([one.span_ends for one in every], np.int64)
        self.span_scores = _joined([one.span_scores for one in every], np.float32)
        self.presence = np.stack([one.presence for one in every]) if every else np.zeros((0, 0), dtype=np.float32)
        self._words = _joined(
            [one.terms.astype(np.int64) + number * _FAR for number, one in enumerate(every)], np.int64
        )
        ends = _offsets([len(one.places) for one in every])
        self._word_firsts = _joined([one.offsets[:-1] + at for one, at in zip(every, ends, strict=False)], np.int64)
        self._word_ends = _joined([one.offsets[1:] + at for one, at in zip(every, ends, strict=False)], np.int64)
        self._places = _joined([one.places + at for one, at in zip(every, self.firsts, strict=False)], np.int32)
        self._counts = _joined([one.counts for one in every], np.uint8)

    def __len__(self) -> int:
        return len(self.starts)

    def index(self, number: int) -> DocumentIndex:
        """Return the index of document number `number`."""
        return self._indexes[number]

    def counts(self, shares: Mapping[int, float]) -> Floats:
        """Return how often words stand in each piece and over it, each counting its share; by `words.word_id`."""
        keys = np.array(list(shares), dtype=np.int64)[:, None] + np.arange(len(self._indexes)) * _FAR
        at = np.minimum(np.searchsorted(self._words, keys.ravel()), max(len(self._words) - 1, 0))
        if not len(self._words):
            return np.zeros(len(self), dtype=np.float32)
        there = self._words[at] == keys.ravel()
        firsts, ends = self._word_firsts[at[there]], self._word_ends[at[there]]
        weights = np.repeat(np.array(list(shares.values()), dtype=np.float32), len(self._indexes))[there]
        lengths = ends - firsts
        steps = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        entries = np.repeat(firsts, lengths) + steps
        amounts = np.repeat(weights, lengths) * self._counts[entries]
        return np.bincount(self._places[entries], weights=amounts, minlength=len(self)).astype(np.float32)

    def pieces_over(self, owner: Ints, starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
        """Return for each span, of document number `owner`, the first piece that reaches into it and the last's end."""
        far = self.owner * _FAR
        first = np.searchsorted(self.ends + far, starts + owner * _FAR, side="right")
        last = np.searchsorted(self.starts + far, ends + owner * _FAR, side="left")
        return first, np.maximum(last, first)

    def _until(self, apart: NDArray[np.bool_]) -> Ints:
        far = self.owner * _FAR
        reached = np.searchsorted(self.ends + far, self.starts + far + LONGEST, side="right")
        walls = np.append(np.flatnonzero(apart), len(apart))
        own = np.arange(len(apart))
        wall = walls[np.minimum(np.searchsorted(walls, own, side="right"), len(walls) - 1)]
        return np.asarray(np.maximum(np.minimum(reached, wall), own + 1), dtype=np.int64)


def sums(values: Floats) -> NDArray[np.float64]:
    """Return the running sums of values (pieces,), so that `sums[b] - sums[a]` is that of a run (pieces + 1,)."""
    running = np.zeros(len(values) + 1, dtype=np.float64)
    np.cumsum(values, out=running[1:])
    return running


def _offsets(lengths: Sequence[int]) -> Ints:
    return np.cumsum([0, *lengths]).astype(np.int64)


def _joined(arrays: Sequence[NDArray[Any]], type_: type[Number]) -> NDArray[Number]:
    return np.concatenate(arrays).astype(type_, copy=False) if arrays else np.zeros(0, dtype=type_)

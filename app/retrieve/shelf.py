"""Several indexed documents as one: their arrays joined, the excerpts that their pieces may form, where words stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.retrieve.index import DocumentIndex
from app.retrieve.pieces import LONGEST

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Number = TypeVar("Number", bound=np.generic)

_FAR = 1 << 32  # what keeps documents apart where characters are compared


@dataclass(frozen=True, slots=True)
class Postings:
    """Where one word stands: in `pieces`, `counts` times each, and whether in a heading over them."""

    pieces: Ints
    counts: NDArray[np.uint8]
    headed: NDArray[np.uint8]


class Shelf:
    """Indexed documents, searched together.

    `ids` are the documents'; piece p is of document number `owner[p]` of them; the pieces of document number d are
    `firsts[d]` to `firsts[d + 1]`. The excerpt that begins with piece p ends before piece `until[p]`.
    """

    def __init__(self, indexes: Mapping[int, DocumentIndex]) -> None:
        self.ids = np.array(list(indexes), dtype=np.int64)
        self._indexes = list(indexes.values())
        counts = [len(one.starts) for one in self._indexes]
        self.firsts = np.cumsum([0, *counts]).astype(np.int64)
        self.owner = np.repeat(np.arange(len(counts)), counts)
        self.starts = _joined([one.starts for one in self._indexes], np.int64)
        self.ends = _joined([one.ends for one in self._indexes], np.int64)
        self.pages = _joined([one.pages for one in self._indexes], np.int64)
        self.lengths = _joined([one.lengths for one in self._indexes], np.float32)
        far = self.owner * _FAR
        reached = np.searchsorted(self.ends + far, self.starts + far + LONGEST, side="right")
        self.until = np.maximum(reached, np.arange(len(reached)) + 1)
        self._terms = _joined(
            [one.terms.astype(np.int64) + number * _FAR for number, one in enumerate(self._indexes)], np.int64
        )
        self._term_firsts = np.cumsum([0, *(len(one.terms) for one in self._indexes)])

    def __len__(self) -> int:
        return len(self.starts)

    def index(self, number: int) -> DocumentIndex:
        """Return the index of document number `number`."""
        return self._indexes[number]

    def postings(self, word: int) -> Postings:
        """Return where a word (see `words.word_id`) stands in all documents."""
        wanted = np.arange(len(self._indexes), dtype=np.int64) * _FAR + word
        at = np.searchsorted(self._terms, wanted)
        there = np.flatnonzero(np.append(self._terms, -1)[np.minimum(at, len(self._terms))] == wanted)
        pieces, counts, headed = [], [], []
        for number, term in zip(there.tolist(), (at - self._term_firsts[:-1])[there].tolist(), strict=True):
            one = self._indexes[number]
            span = slice(int(one.offsets[term]), int(one.offsets[term + 1]))
            pieces.append(one.places[span].astype(np.int64) + self.firsts[number])
            counts.append(one.counts[span])
            headed.append(one.headed[span])
        return Postings(_joined(pieces, np.int64), _joined(counts, np.uint8), _joined(headed, np.uint8))


def _joined(arrays: Sequence[NDArray[Any]], type_: type[Number]) -> NDArray[Number]:
    return np.concatenate(arrays).astype(type_) if arrays else np.zeros(0, dtype=type_)

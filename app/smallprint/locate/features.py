"""Passages -> hashed features: which words stand in a passage, over it, before it, after it, and where it stands.

Each passage has six bags of hashed features (`BAGS`). Word n-grams of one to three words are its own; its sections'
headings, its neighbours, its place and length, and the document's opening words are bags of their own. Hashing needs
no vocabulary file (Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask Learning").
"""

import math
import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.document import Document
from smallprint.domain.passage import Passage, Segmentation
from smallprint.domain.progress import CancelToken

Hashes = NDArray[np.uint64]
Ints = NDArray[np.int64]

BITS = 19
BAGS = ("own", "headings", "before", "after", "place", "opening")
_OPENING = 300  # characters: where a contract says what it is
_WORD = re.compile(r"[a-z]+|[0-9]+|[$%§“”\"()]")
_LEADERS = re.compile(r"\.{4,}\s*\d+\s*$")
_GOLDEN = 0x9E3779B97F4A7C15  # 2**64 / golden ratio, the odd constant of Fibonacci hashing (Knuth)
_MASK = (1 << 64) - 1


@dataclass(frozen=True, slots=True)
class Bag:
    """One bag of each passage: passage `rows[i]` has feature `columns[i]` of 2**BITS, sorted by row, each once."""

    rows: Ints
    columns: Ints


def candidates_of(document: Document, segmentation: Segmentation) -> list[Passage]:
    """Return the passages that may be found: no furniture, no lines of a table of contents, nothing blank."""
    return may_tell(document, segmentation.passages)


def may_tell(document: Document, passages: Sequence[Passage]) -> list[Passage]:
    """Return those of some passages that may be found."""
    kept = []
    for passage in passages:
        text = document.text[passage.start : passage.end]
        if passage.counts and text.strip() and not _LEADERS.search(text):
            kept.append(passage)
    return kept


class Hasher:
    """Turns passages into bags of hashed features; remembers the hashes of words it has met."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def bags(
        self, document: Document, passages: Sequence[Passage], token: CancelToken | None = None
    ) -> tuple[Bag, ...]:
        """Return the bags named in `BAGS`, each over all passages. Raises Cancelled."""
        checked = (token or CancelToken()).checking(passages)
        words = [self._hashes(document.text[passage.start : passage.end]) for passage in checked]
        lengths = np.array([len(hashes) for hashes in words], dtype=np.int64)
        tokens = np.concatenate(words) if words else np.zeros(0, dtype=np.uint64)
        rows = np.repeat(np.arange(len(passages), dtype=np.int64), lengths)
        earlier, later = rows + 1, rows - 1
        count = len(passages)
        return (
            _bag(_ngrams(tokens, rows, 1, 3)),
            self._headings(passages),
            _bag(_ngrams(tokens, earlier, 20, 2), count),
            _bag(_ngrams(tokens, later, 30, 1), count),
            self._place(document, passages, lengths),
            self._opening(document, count),
        )

    def own_bags(self, document: Document, passages: Sequence[Passage]) -> tuple[Bag, Bag]:
        """Return the bags "own" and "headings" alone, which takes half of the time of all."""
        words = [self._hashes(document.text[passage.start : passage.end]) for passage in passages]
        tokens = np.concatenate(words) if words else np.zeros(0, dtype=np.uint64)
        rows = np.repeat(np.arange(len(words), dtype=np.int64), [len(hashes) for hashes in words])
        return _bag(_ngrams(tokens, rows, 1, 3)), self._headings(passages)

    def _hashes(self, text: str) -> Hashes:
        return np.array([self._hash(word) for word in _WORD.findall(text.lower())], dtype=np.uint64)

    def _hash(self, word: str) -> int:
        known = self._known.get(word)
        if known is None:
            shape = "0" * min(len(word), 4) if word.isdigit() else word
            known = self._known[word] = (zlib.crc32(shape.encode()) * _GOLDEN) & _MASK
        return known

    def _headings(self, passages: Sequence[Passage]) -> Bag:
        cached: dict[tuple[str, ...], Ints] = {}
        columns = []
        for passage in passages:
            titles = tuple(step.title for step in passage.section)
            if titles not in cached:
                cached[titles] = self._heading(titles)
            columns.append(cached[titles])
        return _bag(_joined(columns))

    def _heading(self, titles: tuple[str, ...]) -> Ints:
        if not titles:
            return np.zeros(0, dtype=np.int64)
        inner, outer = self._hashes(titles[-1]), self._hashes(" ".join(titles[:-1]))
        one = [
            _ngrams(inner, np.zeros(len(inner), dtype=np.int64), 40, 2)[1],
            _ngrams(outer, np.zeros(len(outer), dtype=np.int64), 44, 1)[1],
        ]
        return np.concatenate(one)

    def _place(self, document: Document, passages: Sequence[Passage], lengths: Ints) -> Bag:
        size = max(len(document.text), 1)
        columns = []
        for passage, words in zip(passages, lengths.tolist(), strict=True):
            facts = (
                f"k{passage.kind.value}",
                f"len{int(math.log2(words + 1) * 1.5)}",
                f"pos{int(20 * passage.start / size)}",
                f"abs{int(math.log2(passage.start / 200 + 1) * 2)}",
                f"cont{passage.continues}",
                f"dl{int(math.log2(size))}",
            )
            columns.append(_folded(np.array([self._hash(fact) for fact in facts], dtype=np.uint64), 50))
        return _bag(_joined(columns))

    def _opening(self, document: Document, count: int) -> Bag:
        columns = np.unique(_folded(self._hashes(document.text[:_OPENING]), 60))
        return Bag(np.repeat(np.arange(count, dtype=np.int64), len(columns)), np.tile(columns, count))


def _ngrams(tokens: Hashes, rows: Ints, salt: int, longest: int) -> tuple[Ints, Ints]:
    """Return (rows, columns) of the n-grams of one to `longest` tokens that lie inside one row."""
    all_rows, columns = [rows], [_folded(tokens, salt)]
    grams = tokens
    for length in range(2, longest + 1):
        grams = grams[:-1] * np.uint64(31) + tokens[length - 1 :]
        whole = rows[: len(grams)] == rows[length - 1 :]
        all_rows.append(rows[: len(grams)][whole])
        columns.append(_folded(grams[whole], salt + length - 1))
    return np.concatenate(all_rows), np.concatenate(columns)


def _folded(hashes: Hashes, salt: int) -> Ints:
    """Mix in the bag's salt and keep the top bits (the finaliser of SplitMix64; Steele et al. 2014)."""
    mixed = hashes ^ np.uint64((salt * _GOLDEN) & _MASK)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return (mixed >> np.uint64(64 - BITS)).astype(np.int64)


def _joined(columns: Iterable[Ints]) -> tuple[Ints, Ints]:
    pieces = list(columns)
    if not pieces:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    lengths = np.array([len(piece) for piece in pieces], dtype=np.int64)
    return np.repeat(np.arange(len(pieces), dtype=np.int64), lengths), np.concatenate(pieces)


def _bag(features: tuple[Ints, Ints], count: int | None = None) -> Bag:
    """Sort by row and drop repeats; with `count`, rows outside [0, count) are dropped too."""
    rows, columns = features
    if count is not None:
        inside = (rows >= 0) & (rows < count)
        rows, columns = rows[inside], columns[inside]
    keys = np.unique((rows << BITS) | columns)
    return Bag(keys >> BITS, keys & ((1 << BITS) - 1))

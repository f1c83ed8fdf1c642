"""Which documents of a matter are versions of one contract: they have most of their words in common, in their order.

Each text becomes a sketch: the smallest of the checksums of all runs of four words (A. Broder, "On the resemblance and
containment of documents", 1997). Two sketches tell how much two texts share, however long these are.
"""

import heapq
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from zlib import crc32

from smallprint.domain.progress import CancelToken

Sketch = frozenset[int]

_RUN = 4  # words
_KEPT = 256  # checksums; an estimate of a share of .8 is then mostly less than .05 off
_LEAST_WORDS = 40  # of less text, chance and set phrases make most
ALIKE = 0.6  # of the runs of both; contracts of one template with other parties and terms have less
_LOOSE = 0.5  # of that share, from which a pair is looked at closely
_SET_PHRASE = 60  # documents; what more of them have is law's own words
_PIECE = 50_000  # characters that are looked through in one go, in which no other thread can work
_WORD = re.compile(r"\w+")
_ROUND = 2**32


@dataclass(frozen=True, slots=True)
class Alike:
    """Two documents by their ids, the smaller one first, and the share of their runs of words that both have."""

    one: int
    other: int
    share: float


def sketch_of(text: str, token: CancelToken | None = None) -> Sketch:
    """Return the sketch of a text, an empty one of a text that is too short to compare."""
    known: list[int] = []
    sums: dict[str, int] = {}
    for start in range(0, len(text), _PIECE):  # a word at a cut makes two: the same in each version but for few
        if token is not None:
            token.check()
        for word in _WORD.findall(text[start : start + _PIECE].casefold()):
            if word not in sums:
                sums[word] = crc32(word.encode("utf-8", "surrogatepass"))
            known.append(sums[word])
    if len(known) < _LEAST_WORDS:
        return frozenset()
    runs = {hash(run) % _ROUND for run in zip(*(known[at:] for at in range(_RUN)), strict=False)}
    return frozenset(heapq.nsmallest(_KEPT, runs))


def share_of(one: Sketch, other: Sketch) -> float:
    """Return an estimate of which part of the runs of two texts both have, between 0 and 1."""
    if not one or not other:
        return 0.0
    smallest = heapq.nsmallest(_KEPT, one | other)
    return sum(1 for run in smallest if run in one and run in other) / len(smallest)


def alike(sketches: Mapping[int, Sketch]) -> list[Alike]:
    """Return the pairs of documents that are versions of one contract."""
    holders: dict[int, list[int]] = {}
    for document_id in sorted(sketches):
        for run in sketches[document_id]:
            holders.setdefault(run, []).append(document_id)
    both: Counter[tuple[int, int]] = Counter()
    for held_by in holders.values():
        if 1 < len(held_by) <= _SET_PHRASE:
            both.update(combinations(held_by, 2))
    found = []
    for (one, other), count in sorted(both.items()):
        if count >= _LOOSE * ALIKE * min(len(sketches[one]), len(sketches[other])):
            share = share_of(sketches[one], sketches[other])
            if share >= ALIKE:
                found.append(Alike(one, other, share))
    return found


def groups(pairs: Iterable[Alike]) -> dict[int, int]:
    """Return by document the first one of its group: versions of versions are of one group."""
    first: dict[int, int] = {}

    def root(one: int) -> int:
        while first.get(one, one) != one:
            one = first[one]
        return one

    for pair in pairs:
        low, high = sorted((root(pair.one), root(pair.other)))
        first.setdefault(low, low)
        first[high] = low
    return {one: root(one) for one in list(first)}


def nearest(pairs: Iterable[Alike]) -> dict[int, tuple[int, float]]:
    """Return by document the other one that is most like it, and the share that both have."""
    best: dict[int, tuple[int, float]] = {}
    for pair in pairs:
        for one, other in ((pair.one, pair.other), (pair.other, pair.one)):
            if one not in best or pair.share > best[one][1]:
                best[one] = (other, pair.share)
    return best

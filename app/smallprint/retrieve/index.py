"""One document, indexed: its pieces, which words stand where; packed for the matter file."""

import struct
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate
from smallprint.domain.passage import Segmentation
from smallprint.retrieve.labels import labelled
from smallprint.retrieve.pieces import PassagePiece, pieces_of
from smallprint.retrieve.words import word_id, words

FORMAT = "4"  # of what is packed: another one makes the index again
_MOST = 255  # times a word is counted in a piece
_HEADINGS = 2  # of the innermost sections, whose titles count for a piece
_WORTH_KEEPING = 0.004  # probability below which a candidate says nothing

_TYPES: dict[str, str] = {
    "starts": "<i4", "ends": "<i4", "pages": "<i4", "lengths": "<u2", "apart": "u1",
    "terms": "<u4", "offsets": "<u4", "places": "<i4", "counts": "u1",
    "span_types": "u1", "span_starts": "<i4", "span_ends": "<i4", "span_scores": "<f4",
    "presence": "<f4",
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class DocumentIndex:
    """One document as it is searched.

    Piece p is characters `starts[p]` to `ends[p]` on page `pages[p]`, of `lengths[p]` words; no excerpt reaches over
    its start where it is `apart`. Word `terms[t]` (sorted) stands in the pieces `places[offsets[t]:offsets[t + 1]]`,
    `counts` times; a heading over a piece counts for it, and so do its labels (`labels.label_word`). Candidate spans of
    clause types (numbers in the catalogue) have `span_scores`, and `presence[t]` is the probability that the document
    has type t, 0 where it has no candidate.
    """

    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    pages: NDArray[np.int32]
    lengths: NDArray[np.uint16]
    apart: NDArray[np.uint8]
    terms: NDArray[np.uint32]
    offsets: NDArray[np.uint32]
    places: NDArray[np.int32]
    counts: NDArray[np.uint8]
    span_types: NDArray[np.uint8]
    span_starts: NDArray[np.int32]
    span_ends: NDArray[np.int32]
    span_scores: NDArray[np.float32]
    presence: NDArray[np.float32]

    def packed(self) -> bytes:
        """Return the index as bytes: for each array its length in bytes and its content."""
        parts = []
        for name, type_ in _TYPES.items():
            content = np.ascontiguousarray(getattr(self, name), dtype=type_).tobytes()
            parts += [struct.pack("<I", len(content)), content]
        return b"".join(parts)

    @classmethod
    def unpacked(cls, content: bytes) -> "DocumentIndex":
        """Return the index that `packed` made the bytes of; its arrays cannot be written to.

        Raises ValueError or struct.error for bytes that are no index: a file may be damaged, or made by somebody.
        """
        arrays, at = [], 0
        for type_ in _TYPES.values():
            (size,) = struct.unpack_from("<I", content, at)
            arrays.append(np.frombuffer(content, dtype=type_, count=size // np.dtype(type_).itemsize, offset=at + 4))
            at += 4 + size
        index = cls(*arrays)
        index._check()
        return index

    def _check(self) -> None:
        """Raise ValueError where the arrays do not fit each other."""
        pieces, spans = len(self.starts), len(self.span_types)
        equal = [len(one) == pieces for one in (self.ends, self.pages, self.lengths, self.apart)]
        equal += [len(one) == spans for one in (self.span_starts, self.span_ends, self.span_scores)]
        if not all(equal) or len(self.counts) != len(self.places):
            raise ValueError("the arrays of an index are of different lengths")
        if len(self.offsets) != len(self.terms) + 1 or self.offsets[0] != 0 or self.offsets[-1] != len(self.places):
            raise ValueError("the offsets of an index lead nowhere")
        if (np.diff(self.offsets.astype(np.int64)) < 0).any():
            raise ValueError("the offsets of an index lead nowhere")
        if ((self.places < 0) | (self.places >= pieces)).any() or ((self.starts < 0) | (self.starts > self.ends)).any():
            raise ValueError("a place of an index is not there")
        if not (np.isfinite(self.span_scores).all() and np.isfinite(self.presence).all()):
            raise ValueError("a score of an index is no number")


def index_document(
    document: Document,
    segmentation: Segmentation,
    candidates: Sequence[Candidate],
    presence: Mapping[str, float],
    numbers: Mapping[str, int],
) -> DocumentIndex:
    """Index a document.

    `candidates` are what the clause heads found in it, `presence` the probabilities that it has a type at all,
    `numbers` those of the clause types.
    """
    pieces = pieces_of(document, segmentation)
    language = document.report.language
    counted = [Counter(words(document.text[piece.start : piece.end], language)) for piece in pieces]
    kept = [one for one in candidates if one.start >= 0 and one.score >= _WORTH_KEEPING and one.clause in numbers]
    there = np.zeros(max(numbers.values(), default=-1) + 1, dtype=np.float32)
    for key, chance in presence.items():
        if key in numbers:
            there[numbers[key]] = chance
    return DocumentIndex(
        starts=_ints([piece.start for piece in pieces]),
        ends=_ints([piece.end for piece in pieces]),
        pages=_ints([piece.passage.page for piece in pieces]),
        lengths=np.array([min(sum(words_.values()), 65535) for words_ in counted], dtype=np.uint16),
        apart=np.array([piece.apart for piece in pieces], dtype=np.uint8),
        **_postings(pieces, counted, labelled(document, segmentation, pieces, language), language),
        span_types=np.array([numbers[one.clause] for one in kept], dtype=np.uint8),
        span_starts=_ints([one.start for one in kept]),
        span_ends=_ints([one.end for one in kept]),
        span_scores=np.array([one.score for one in kept], dtype=np.float32),
        presence=there,
    )


def _postings(
    pieces: Sequence[PassagePiece],
    counted: Sequence[Counter[str]],
    labels: Sequence[tuple[frozenset[str], str]],
    language: str,
) -> dict[str, Any]:
    """Return the arrays `terms` to `counts`; the headings of a row's columns count as those of sections do."""
    rows: list[tuple[int, int, int]] = []
    titles: dict[tuple[str, ...], frozenset[str]] = {}
    for number, (piece, own, (named, columns)) in enumerate(zip(pieces, counted, labels, strict=True)):
        path = (*(step.title for step in piece.passage.section[-_HEADINGS:]), columns)
        if path not in titles:
            titles[path] = frozenset(words(" ".join(path), language))
        over = titles[path]
        rows += [(word_id(word), number, min(count + (word in over), _MOST)) for word, count in own.items()]
        rows += [(word_id(word), number, 1) for word in over if word not in own]
        rows += [(word_id(label), number, 1) for label in named]
    # Sorted by numpy: `sorted` would hold the interpreter lock to its end.
    table = np.fromiter(chain.from_iterable(rows), np.int64).reshape(-1, 3)
    table = table[np.lexsort((table[:, 2], table[:, 1], table[:, 0]))]
    terms, firsts = np.unique(table[:, 0], return_index=True)
    return {
        "terms": terms.astype(np.uint32),
        "offsets": np.append(firsts, len(table)).astype(np.uint32),
        "places": table[:, 1].astype(np.int32),
        "counts": table[:, 2].astype(np.uint8),
    }


def _ints(values: Sequence[int]) -> NDArray[np.int32]:
    return np.array(values, dtype=np.int32)

"""Clause types that a person teaches: from a question, some examples and what was accepted and rejected.

A passage is a vector of its own words (1 to 3 in a row) and its headings' words, hashed as in `features` and weighted
by how rare they are in contracts. A head is the ridge regression that tells the examples from the rejected and from
other passages of the matter, found in the dual (Saunders et al. 1998), with the question as a hint that counts as long
as the examples are few. It is solved in a fraction of a second, so that each decision can teach it again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.document import Document, DocumentKind, Page
from app.domain.passage import Passage, PassageKind, Section
from app.locate.features import BITS, Bag, Hasher
from app.locate.trained import FILE, read_arrays

Floats = NDArray[np.float32]

# Measured with categories that played the part of a person's own types (tests/bench/own_types.py).
_HEADINGS = 0.4  # what headings count beside a passage's own words
_QUESTION = 0.2  # what the question and the name count beside the examples
_FEW = 8.0  # examples beside which the question has that weight; with more it fades
_RIDGE = 4.0
_BACKGROUND = 300  # other passages of the matter that the head tells the examples from
_SEED = 7
# Likeness (cosine to the head, less what other passages have) at which every second passage is right, and how steeply
# the odds rise with it; the same for one example, for many, and after decisions, within what such odds are good for.
_EVEN, _STEEP = 0.11, 3.3


@dataclass(frozen=True, slots=True)
class Vectors:
    """Sparse vectors of `count` passages: passage `rows[i]` has `values[i]` at `columns[i]`; sorted by row."""

    rows: NDArray[np.int32]
    columns: NDArray[np.int32]
    values: Floats
    count: int

    def times(self, weights: Floats) -> Floats:
        """Return the product of each vector with `weights` (2**BITS,)."""
        products = weights[self.columns] * self.values
        return np.bincount(self.rows, weights=products, minlength=self.count).astype(np.float32)

    def some(self, chosen: Sequence[int]) -> "Vectors":
        """Return the vectors of some passages, in that order."""
        firsts = np.searchsorted(self.rows, chosen)
        lasts = np.searchsorted(self.rows, chosen, side="right")
        places = [np.arange(first, last) for first, last in zip(firsts, lasts, strict=True)]
        lengths = [len(place) for place in places]
        kept = np.concatenate(places) if places else np.zeros(0, dtype=np.int64)
        rows = np.repeat(np.arange(len(places), dtype=np.int32), lengths)
        return Vectors(rows, self.columns[kept], self.values[kept], len(places))


def joined(several: Sequence[Vectors]) -> Vectors:
    """Return the vectors of all, one after the other."""
    offsets = np.cumsum([0, *(one.count for one in several)])
    return Vectors(
        np.concatenate([one.rows + np.int32(at) for one, at in zip(several, offsets, strict=False)]),
        np.concatenate([one.columns for one in several]),
        np.concatenate([one.values for one in several]),
        int(offsets[-1]),
    )


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a type is taught with. Examples and rejected ones are (text, titles of the sections it stands in)."""

    name: str
    question: str
    examples: tuple[tuple[str, tuple[str, ...]], ...]
    rejected: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class TaughtHead:
    """The head of one type: `weights` (2**BITS,), and the score that other passages have on average."""

    weights: Floats
    stranger: float

    def probabilities(self, vectors: Vectors) -> Floats:
        """Return, for each passage, a rough probability that it is such a clause."""
        length = float(np.linalg.norm(self.weights)) or 1.0
        likeness = np.maximum((vectors.times(self.weights) - self.stranger) / length, 1e-6)
        return np.asarray(1 / (1 + (_EVEN / likeness) ** _STEEP), dtype=np.float32)


class Teacher:
    """Turns passages into vectors and lessons into heads; `folder` holds the trained weights (models/clauses)."""

    def __init__(self, folder: Path) -> None:
        arrays = read_arrays(folder / FILE, ("columns", "rarity"))
        self._rarity = np.zeros(1 << BITS, dtype=np.float32)
        self._rarity[arrays["columns"].astype(np.int64)] = arrays["rarity"]
        self._hasher = Hasher()

    def vectors(self, document: Document, passages: Sequence[Passage]) -> Vectors:
        """Return the vectors of a document's passages."""
        own, headings = self._hasher.own_bags(document, passages)
        return _added(self._weighted(own, len(passages)), self._weighted(headings, len(passages)), len(passages))

    def taught(self, lesson: Lesson, others: Vectors) -> TaughtHead:
        """Return the head for a lesson; `others` are passages of the matter, of which hardly any is such a clause."""
        positive = self._texts(lesson.examples)
        negative = self._texts(lesson.rejected)
        chosen = np.random.default_rng(_SEED).permutation(others.count)[:_BACKGROUND]
        background = others.some(chosen.tolist())
        hint = self._texts([(lesson.question, (lesson.name,))])
        weights = _QUESTION * min(1.0, _FEW / max(positive.count, 1)) * _dense(hint)
        if positive.count:
            weights = weights + _ridge(positive, negative, background)
        return TaughtHead(weights, float(background.times(weights).sum()) / _BACKGROUND)

    def _texts(self, texts: Sequence[tuple[str, tuple[str, ...]]]) -> Vectors:
        """Return the vectors of texts that stand in no document."""
        whole = "\n".join(text for text, _ in texts)
        document = Document("", "", DocumentKind.TEXT, whole, (Page(0, 0, len(whole), "1"),))
        passages, at = [], 0
        for number, (text, titles) in enumerate(texts):
            section = tuple(Section("", title) for title in titles)
            passages.append(Passage(number, at, at + len(text), 0, PassageKind.SENTENCE, section))
            at += len(text) + 1
        return self.vectors(document, passages)

    def _weighted(self, bag: Bag, count: int) -> Vectors:
        """Return a bag's rarities, those of each passage scaled to length one."""
        values = self._rarity[bag.columns]
        known = values > 0
        rows, columns, values = bag.rows[known], bag.columns[known], values[known]
        lengths = np.sqrt(np.bincount(rows, weights=values * values, minlength=count))
        return Vectors(
            rows.astype(np.int32), columns.astype(np.int32), (values / lengths[rows]).astype(np.float32), count
        )


def _added(own: Vectors, headings: Vectors, count: int) -> Vectors:
    rows = np.concatenate([own.rows, headings.rows])
    order = np.argsort(rows, kind="stable")
    values = np.concatenate([own.values, headings.values * np.float32(_HEADINGS)])
    return Vectors(rows[order], np.concatenate([own.columns, headings.columns])[order], values[order], count)


def _dense(vectors: Vectors) -> Floats:
    """Return the sum of the vectors (2**BITS,)."""
    return np.bincount(vectors.columns, weights=vectors.values, minlength=1 << BITS).astype(np.float32)


def _ridge(positive: Vectors, negative: Vectors, background: Vectors) -> Floats:
    """Return the weights (2**BITS,) of the ridge regression: 1 for a positive passage, 0 for any other.

    An example counts 1, and so does a rejected one; a whole background counts as all examples do. In a
    matter of a few passages it is small, and counts less: it is likely to hold what is looked for.
    """
    every = joined([positive, negative, background])
    columns, places = np.unique(every.columns, return_inverse=True)
    matrix = np.zeros((every.count, len(columns)), dtype=np.float32)
    np.add.at(matrix, (every.rows, places), every.values)
    target = np.zeros(every.count)
    target[: positive.count] = 1
    counts = np.ones(every.count)
    counts[positive.count + negative.count :] = positive.count / _BACKGROUND
    kernel = (matrix @ matrix.T).astype(np.float64)
    dual = np.linalg.solve(kernel + np.diag(_RIDGE / counts), target)
    weights = np.zeros(1 << BITS, dtype=np.float32)
    weights[columns] = dual @ matrix
    return weights

"""Clause types that a person teaches: from a question, some examples and what was accepted and rejected.

A passage is a vector of its own words (1 to 3 in a row) and its headings' words. They are hashed as in `features` and
weighted by how rare they are in contracts. Where the Nano judge has read the passages, the state that each leaves it in
stands beside the words: two kernels, added. A head is the ridge regression that tells the examples from the rejected
and from other passages of the matter, found in the dual (Saunders et al. 1998). The question is a hint that counts as
long as the examples are few. It is solved in a fraction of a second, so that each decision can teach it again.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.document import Document, DocumentKind, Page
from smallprint.domain.passage import Passage, PassageKind, Section
from smallprint.locate.features import BITS, Bag, Hasher
from smallprint.locate.trained import FILE, read_arrays

Floats = NDArray[np.float32]

# Measured with categories that played the part of a person's own types (tests/bench/own_types.py).
_HEADINGS = 0.4  # what headings count beside a passage's own words
_QUESTION = 0.2  # what the question and the name count beside the examples
_FEW = 8.0  # examples beside which the question has that weight; with more it fades
_RIDGE = 4.0
# What likeness of states counts beside likeness of words. Chosen on types beyond the catalogue
# (tests/bench/headed_types.py), since the judge was trained on those of the catalogue.
_STATES = 0.25
_BACKGROUND = 300  # other passages of the matter that the head tells the examples from
_SEED = 7
# Likeness (cosine to the head, less what other passages have) at which every second passage is right, and how steeply
# the odds rise with it; the same for one example, for many, and after decisions, within what such odds are good for.
_EVEN, _STEEP = 0.11, 3.3


@dataclass(frozen=True, slots=True)
class Vectors:
    """Sparse vectors of `count` passages: passage `rows[i]` has `values[i]` at `columns[i]`; sorted by row.

    `states` are dense ones of the same passages (count, width), None where no judge has read them.
    """

    rows: NDArray[np.int32]
    columns: NDArray[np.int32]
    values: Floats
    count: int
    states: Floats | None = None

    def with_states(self, states: Floats) -> "Vectors":
        """Return the vectors with the standardised states of the same passages (count, width)."""
        return replace(self, states=_scaled(states))

    @property
    def without_states(self) -> "Vectors":
        """The vectors of the words alone."""
        return replace(self, states=None)

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
        states = None if self.states is None else self.states[list(chosen)]
        return Vectors(rows, self.columns[kept], self.values[kept], len(places), states)


def joined(several: Sequence[Vectors]) -> Vectors:
    """Return the vectors of all, one after the other; with states where all have them."""
    if not several:
        return Vectors(np.zeros(0, np.int32), np.zeros(0, np.int32), np.zeros(0, np.float32), 0)
    offsets = np.cumsum([0, *(one.count for one in several)])
    return Vectors(
        np.concatenate([one.rows + np.int32(at) for one, at in zip(several, offsets, strict=False)]),
        np.concatenate([one.columns for one in several]),
        np.concatenate([one.values for one in several]),
        int(offsets[-1]),
        _stacked([one.states for one in several]),
    )


def _stacked(states: Sequence[Floats | None]) -> Floats | None:
    there = [one for one in states if one is not None]
    return np.concatenate(there) if there and len(there) == len(states) else None


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a type is taught with. Examples and rejected ones are (text, titles of the sections it stands in).

    `states` are those of the examples, then of the rejected ones, standardised; None where no judge has read them.
    """

    name: str
    question: str
    examples: tuple[tuple[str, tuple[str, ...]], ...]
    rejected: tuple[tuple[str, tuple[str, ...]], ...] = ()
    states: Floats | None = None


@dataclass(frozen=True, slots=True)
class TaughtHead:
    """The head of one type: `weights` (2**BITS,), and the score that other passages have on average.

    One that was taught with states has weights for them too (width,), and finds in vectors that have them.
    """

    weights: Floats
    stranger: float
    of_states: Floats | None = None

    def probabilities(self, vectors: Vectors) -> Floats:
        """Return, for each passage, a rough probability that it is such a clause."""
        length = float(np.linalg.norm(self.weights)) or 1.0
        scores = vectors.times(self.weights)
        if self.of_states is not None and vectors.states is not None:
            length = math.hypot(float(np.linalg.norm(self.weights)), float(np.linalg.norm(self.of_states))) or 1.0
            scores = scores + vectors.states @ self.of_states
        likeness = np.maximum((scores - self.stranger) / length, 1e-6)
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
        """Return the head for a lesson; `others` are passages of the matter, of which hardly any is such a clause.

        It is taught with states where both the lesson and the others have them.
        """
        positive = self._texts(lesson.examples)
        negative = self._texts(lesson.rejected)
        if lesson.states is None or others.states is None:
            others = others.without_states
        else:
            states = _scaled(lesson.states)
            positive = replace(positive, states=states[: positive.count])
            negative = replace(negative, states=states[positive.count :])
        chosen = np.random.default_rng(_SEED).permutation(others.count)[:_BACKGROUND]
        background = others.some(chosen.tolist())
        hint = self._texts([(lesson.question, (lesson.name,))])
        weights = _QUESTION * min(1.0, _FEW / max(positive.count, 1)) * _dense(hint)
        of_states = None
        if positive.count:
            learnt, of_states = _ridge(positive, negative, background)
            weights = weights + learnt
        scores = background.times(weights)
        if of_states is not None and background.states is not None:
            scores = scores + background.states @ of_states
        return TaughtHead(weights, float(scores.sum()) / _BACKGROUND, of_states)

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


def _scaled(states: Floats) -> Floats:
    """Return states whose products are their cosines, times what they count beside words."""
    lengths = np.linalg.norm(states, axis=1, keepdims=True)
    return np.asarray(states * (math.sqrt(_STATES) / np.maximum(lengths, 1e-6)), dtype=np.float32)


def _ridge(positive: Vectors, negative: Vectors, background: Vectors) -> tuple[Floats, Floats | None]:
    """Return the weights (2**BITS,) of the ridge regression, and those of the states, if there are any.

    It is 1 for a positive passage and 0 for any other. The kernels of words and of states are added.

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
    if every.states is not None:
        kernel += (every.states @ every.states.T).astype(np.float64)
    dual = np.linalg.solve(kernel + np.diag(_RIDGE / counts), target)
    weights = np.zeros(1 << BITS, dtype=np.float32)
    weights[columns] = dual @ matrix
    of_states = None if every.states is None else np.asarray(dual @ every.states, dtype=np.float32)
    return weights, of_states

"""Two signals -> excerpts: what the clause heads found of what is asked for, and the words of the question."""

from dataclasses import dataclass

import numpy as np

from app.retrieve.evidence import Evidence
from app.retrieve.lexical import Lexical
from app.retrieve.shelf import Floats, Ints, Shelf

_WORDS = 0.05  # what the words count beside the spans of a type that the question asks for without doubt
_CANDIDATES = 400  # best excerpts that are looked at for each one that is chosen


@dataclass(frozen=True, slots=True)
class Chosen:
    """An excerpt: pieces `first` to `until`, the score of its words, and how likely it shows a clause asked for."""

    first: int
    until: int
    by_words: float
    by_spans: float


class Ranking:
    """Ranks the excerpts of a shelf for one question; `sure` is the probability that it asks for a clause type."""

    def __init__(self, shelf: Shelf, lexical: Lexical, evidence: Evidence, sure: float) -> None:
        self._shelf = shelf
        self._lexical = lexical
        self._evidence = evidence
        self._share = 1 - sure * (1 - _WORDS)
        own = np.arange(len(shelf))
        self._words = lexical.scores(own, shelf.until)
        self._spans = evidence.gains(shelf.until)

    def best_words(self) -> Floats:
        """Return the best score that the words give an excerpt of each document (documents,)."""
        best = np.zeros(len(self._shelf.ids), dtype=np.float32)
        np.maximum.at(best, self._shelf.owner, self._words)
        return best

    def chosen(self, limit: int, within: slice | None = None) -> list[Chosen]:
        """Return the best excerpts, none over another, of pieces `within` (all); each shows what the others do not."""
        pieces = self._candidates(limit, within or slice(0, len(self._shelf)))
        until = self._shelf.until.copy()
        words, gains = self._words[pieces], self._spans[pieces]
        free = np.ones(len(pieces), dtype=bool)
        found: list[Chosen] = []
        while len(found) < limit and free.any():
            scores = np.where(free, self._share * words + gains, -1)
            at = int(scores.argmax())
            if scores[at] <= 0:
                break
            first, end = int(pieces[at]), int(until[pieces[at]])
            found.append(Chosen(first, end, float(words[at]), self._evidence.chance(first, end)))
            self._evidence.show(first, end)
            free &= (pieces < first) | (pieces >= end)
            cut = (pieces < first) & (until[pieces] > first)
            until[pieces[cut]] = first
            if cut.any():
                words[cut] = self._shortened(pieces[cut], until)
            gains = self._evidence.gains(until)[pieces]
        return found

    def _shortened(self, pieces: Ints, until: Ints) -> Floats:
        """Return what the words of excerpts that were cut short are worth."""
        return self._lexical.scores(pieces, until[pieces])

    def _candidates(self, limit: int, within: slice) -> Ints:
        """Return the pieces that the excerpts chosen can begin with, in order: those of the best scores."""
        count = len(range(*within.indices(len(self._shelf))))
        many = limit * _CANDIDATES
        if count <= many:
            return np.arange(*within.indices(len(self._shelf)))
        scores = self._share * self._words[within] + self._spans[within]
        return np.sort(np.argpartition(-scores, many)[:many]) + (within.start or 0)

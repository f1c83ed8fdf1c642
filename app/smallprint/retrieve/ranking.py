"""Two signals -> excerpts: what the clause heads found of what is asked for, and the words of the question."""

from dataclasses import dataclass

import numpy as np

from smallprint.retrieve.evidence import Evidence
from smallprint.retrieve.lexical import Lexical
from smallprint.retrieve.shelf import Floats, Ints, Shelf

_WORDS = 0.05  # what the words count beside the spans of a type that the question asks for without doubt
_LABELS = 3.0  # what a label counts beside such spans, in shares of what the words lose by them
_TAKEN = np.float32(-np.inf)  # the score of a piece that an excerpt chosen before shows


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
        self._words = lexical.scores(slice(0, len(shelf)), shelf.until)
        self._spans = evidence.gains(0, shelf.until, evidence.of(None))

    def best_words(self) -> tuple[Floats, Ints]:
        """Return the best score that the words give an excerpt of each document, and its first piece (documents,).

        The piece is -1 in a document without pieces.
        """
        best = np.zeros(len(self._shelf.ids), dtype=np.float32)
        np.maximum.at(best, self._shelf.owner, self._words)
        places = np.full(len(best), -1, dtype=np.int64)
        at = np.flatnonzero(self._words >= best[self._shelf.owner])[::-1]
        places[self._shelf.owner[at]] = at  # of equal ones the first stays
        return best, places

    def chosen(self, limit: int, number: int | None = None) -> list[Chosen]:
        """Return the best excerpts of document number `number` or of all, best first.

        None lies over another, and each counts for what the ones before it do not show.
        """
        base, last = (0, len(self._shelf)) if number is None else self._shelf.firsts[number : number + 2].tolist()
        until = self._shelf.until[base:last].copy()
        words = self._words[base:last].copy()
        labels = self._labels(slice(base, last), until)
        scores = self._share * words + labels + self._spans[base:last]
        found: list[Chosen] = []
        while len(found) < limit and len(scores):
            at = int(scores.argmax())
            if scores[at] <= 0:
                break
            first, end = base + at, int(until[at])
            owner = int(self._shelf.owner[first])
            pairs = self._evidence.of(owner)
            found.append(Chosen(first, end, float(words[at]), self._evidence.chance(first, end, pairs)))
            self._evidence.show(first, end, pairs)
            cut = slice(int(np.searchsorted(until[:at], first, side="right")), at)
            until[cut] = first
            shorter = self._lexical.scores(slice(base + cut.start, first), until[cut])
            words[cut] = np.where(words[cut] == _TAKEN, _TAKEN, shorter)
            words[at : end - base] = _TAKEN
            begins, ends = self._shelf.firsts[owner : owner + 2].tolist()
            own = slice(begins - base, ends - base)
            labels[cut] = self._labels(slice(base + cut.start, first), until[cut])
            scores[own] = self._share * words[own] + labels[own] + self._evidence.gains(begins, until[own], pairs)
        return found

    def _labels(self, firsts: slice, untils: Ints) -> Floats:
        """Return what labels are worth in runs of pieces, though clause heads outweigh the words that found them."""
        return np.asarray(_LABELS * (1 - self._share) * self._lexical.by_labels(firsts, untils), dtype=np.float32)

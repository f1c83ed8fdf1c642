"""The lexical locator: ranks a document's passages for each clause type, without a model and without training data.

For each type a passage's evidence is the cues found in it and in its section's headings, its likeness (BM25) to the
type's question and examples, where it stands, and how long it is. The weights of the evidence are measured
(resources/lexical.toml); a type that was never measured, such as the user's own, uses the default ones.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from smallprint.domain.clause import ClauseCatalogue, ClauseType
from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.locate.calibration import OTHER_EVIDENCE, Weights, load_weights
from smallprint.locate.cues import Cue, as_words, parse_cue
from smallprint.locate.features import candidates_of
from smallprint.system.paths import shipped

Matrix = NDArray[np.float32]

_KEPT = 8
_KEPT_SHORT = 3  # a contract has one title and one date of its own
_FLOOR = 0.02
_WITHOUT_CUE = 0.3  # what a score keeps where no cue speaks for it: a place on the page proves nothing
_START = 1500.0  # characters: where a contract's title, parties and dates usually end


class LexicalLocator:
    """Finds candidate passages for every clause type of a catalogue."""

    found_by = FoundBy.LEXICAL

    def __init__(self, catalogue: ClauseCatalogue) -> None:
        self._types = catalogue.types
        self._cues = {clause.key: tuple(parse_cue(cue) for cue in clause.cues) for clause in catalogue.types}
        measured = load_weights(shipped("resources", "lexical.toml"))
        self._weights = {clause.key: measured.get(clause.key, Weights()) for clause in catalogue.types}
        self._queries = [_query(clause) for clause in catalogue.types]
        words = sorted({word for query in self._queries for word in query})
        self._vocabulary = {word: number for number, word in enumerate(words)}

    def locate(self, document: Document, segmentation: Segmentation, token: CancelToken) -> list[Candidate]:
        """Return the best passages of every type, best first; scores are rough probabilities in [0, 1]."""
        passages = candidates_of(document, segmentation)
        if not passages:
            return []
        candidates: list[Candidate] = []
        for clause, evidence in self.evidence(document, passages, token):
            scores = self._weights[clause.key].score(evidence, self._cues[clause.key])
            scores[~_any_cue(evidence, self._cues[clause.key])] *= _WITHOUT_CUE
            if not clause.short:
                scores[[passage.kind is PassageKind.HEADING for passage in passages]] = 0.0
            best = np.argsort(-scores, kind="stable")[: _KEPT_SHORT if clause.short else _KEPT]
            candidates += [
                Candidate(clause.key, passages[i].index, float(scores[i])) for i in best if scores[i] >= _FLOOR
            ]
        return candidates

    def evidence(
        self, document: Document, passages: Sequence[Passage], token: CancelToken
    ) -> list[tuple[ClauseType, Matrix]]:
        """Return, per type, a matrix of passages x (its cues, then `OTHER_EVIDENCE`)."""
        texts = [as_words(document.text[passage.start : passage.end]) for passage in passages]
        headings = [as_words(" ".join(step.title for step in passage.section)) for passage in passages]
        likeness = self._likeness(texts)
        shared = _shared_evidence(passages, texts)
        result = []
        for number, clause in enumerate(self._types):
            token.check()
            found = _cues_found(self._cues[clause.key], texts, headings)
            result.append((clause, np.hstack([found, likeness[:, number : number + 1], shared])))
        return result

    def _likeness(self, texts: Sequence[str]) -> Matrix:
        """Return BM25 (k1 1.2, b 0.75; Robertson & Zaragoza 2009) of passages x types, the best of a type being 1."""
        counts = np.zeros((len(texts), len(self._vocabulary)), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in text.split():
                column = self._vocabulary.get(word)
                if column is not None:
                    counts[row, column] += 1
        lengths = np.array([text.count(" ") for text in texts], dtype=np.float32)
        holding = (counts > 0).sum(axis=0)
        rarity = np.log1p((len(texts) - holding + 0.5) / (holding + 0.5))
        norm = 1.2 * (0.25 + 0.75 * lengths / max(float(lengths.mean()), 1.0))
        weighted = rarity * counts * 2.2 / (counts + norm[:, None])
        queries = np.zeros((len(self._vocabulary), len(self._queries)), dtype=np.float32)
        for column, query in enumerate(self._queries):
            queries[[self._vocabulary[word] for word in query], column] = 1
        scores = weighted @ queries
        return np.asarray(scores / np.maximum(scores.max(axis=0), 1e-6), dtype=np.float32)


def _query(clause: ClauseType) -> set[str]:
    text = " ".join([clause.name, clause.question, *(example.passage for example in clause.examples)])
    return {word for word in as_words(text).split() if len(word) > 2}


def _cues_found(cues: Sequence[Cue], texts: Sequence[str], headings: Sequence[str]) -> Matrix:
    found = np.zeros((len(texts), len(cues)), dtype=np.float32)
    for column, cue in enumerate(cues):
        found[:, column] = [cue.found_in(words) for words in (headings if cue.in_heading else texts)]
    return found


def _any_cue(evidence: Matrix, cues: Sequence[Cue]) -> NDArray[np.bool_]:
    speaking = [column for column, cue in enumerate(cues) if cue.weight > 0]
    return np.asarray(evidence[:, speaking].any(axis=1))


def _shared_evidence(passages: Sequence[Passage], texts: Sequence[str]) -> Matrix:
    start = np.exp(-np.array([passage.start for passage in passages], dtype=np.float32) / _START)
    words = np.array([text.count(" ") for text in texts], dtype=np.float32)
    rank = np.minimum(np.arange(len(texts), dtype=np.float32), 30) / 30
    heading = np.array([passage.kind is PassageKind.HEADING for passage in passages], dtype=np.float32)
    shared = np.stack([start, np.log1p(words) / 5, 1 - rank, heading, words < 6], axis=1).astype(np.float32)
    assert shared.shape[1] == len(OTHER_EVIDENCE) - 1
    return shared

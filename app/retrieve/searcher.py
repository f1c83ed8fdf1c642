"""The Retriever: a question and some indexed documents -> the excerpts that may answer, and whether any does."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from app.domain.clause import ClauseCatalogue
from app.domain.progress import CancelToken
from app.domain.question import Excerpt, Retrieved
from app.retrieve.choosing import chosen
from app.retrieve.index import DocumentIndex
from app.retrieve.lexical import lexical_scores
from app.retrieve.shelf import Floats, Ints, Shelf
from app.retrieve.words import asked, word_id

_THRESHOLD = 0.4
_MOST_LEANINGS = 6  # spans that come along with an excerpt at most


class Searcher:
    """Holds the indexes of documents and searches them."""

    threshold = _THRESHOLD

    def __init__(self, catalogue: ClauseCatalogue) -> None:
        self._catalogue = catalogue
        self._held: dict[int, DocumentIndex] = {}
        self._shelf: tuple[tuple[int, ...], Shelf] = ((), Shelf({}))

    def hold(self, document_id: int, index: DocumentIndex) -> None:
        """Search this document from now on."""
        self._held[document_id] = index
        self._shelf = ((), Shelf({}))

    def drop(self, document_id: int) -> None:
        """Search this document no more."""
        self._held.pop(document_id, None)
        self._shelf = ((), Shelf({}))

    def retrieve(self, question: str, documents: Sequence[int], limit: int, token: CancelToken) -> Retrieved:
        """Return the best excerpts of these documents taken together; raises Cancelled."""
        shelf, scores = self._scored(question, documents, token)
        firsts = chosen(shelf, scores, limit)
        return _retrieved(question, shelf, scores, firsts)

    def retrieve_each(
        self, question: str, documents: Sequence[int], limit: int, token: CancelToken
    ) -> Iterator[tuple[int, Retrieved]]:
        """Yield (document, its own excerpts), the documents that most surely answer first; raises Cancelled."""
        shelf, scores = self._scored(question, documents, token)
        best = [scores[a:b].max(initial=0.0) for a, b in zip(shelf.firsts, shelf.firsts[1:], strict=False)]
        for number in np.argsort(-np.array(best), kind="stable").tolist():
            token.check()
            own = np.zeros_like(scores)
            span = slice(shelf.firsts[number], shelf.firsts[number + 1])
            own[span] = scores[span]
            yield int(shelf.ids[number]), _retrieved(question, shelf, own, chosen(shelf, own, limit))

    def _prepare(self, documents: Sequence[int], token: CancelToken) -> None:
        """Bring what is held up to date; nothing to do where documents are held by hand."""

    def _scored(self, question: str, documents: Sequence[int], token: CancelToken) -> tuple[Shelf, Floats]:
        token.check()
        self._prepare(documents, token)
        shelf = self._of(documents)
        token.check()
        weights = self._weights(question, shelf)
        most = sum(weights.values()) * 2.2
        return shelf, lexical_scores(shelf, weights) / np.float32(max(most, 1e-6))

    def _of(self, documents: Sequence[int]) -> Shelf:
        wanted = tuple(one for one in documents if one in self._held)
        if self._shelf[0] != wanted:
            self._shelf = (wanted, Shelf({one: self._held[one] for one in wanted}))
        return self._shelf[1]

    def _weights(self, question: str, shelf: Shelf) -> Mapping[int, float]:
        """Return the words of the question with their rarity in these documents."""
        found = {}
        for word in asked(question):
            number = word_id(word)
            found[number] = float(np.log(1 + (len(shelf) + 1) / (len(shelf.postings(number).pieces) + 1)))
        return found


def _retrieved(question: str, shelf: Shelf, scores: Floats, firsts: Ints) -> Retrieved:
    excerpts = tuple(_excerpt(shelf, int(first), float(scores[first])) for first in firsts)
    return Retrieved(question, excerpts, excerpts[0].score if excerpts else 0.0)


def _excerpt(shelf: Shelf, first: int, score: float) -> Excerpt:
    number, last = int(shelf.owner[first]), int(shelf.until[first]) - 1
    start, end = int(shelf.starts[first]), int(shelf.ends[last])
    excerpt = Excerpt(int(shelf.ids[number]), start, end, int(shelf.pages[first]), min(max(score, 0.0), 1.0))
    own = int(shelf.firsts[number])
    index = shelf.index(number)
    span = slice(int(index.lean_offsets[first - own]), int(index.lean_offsets[last - own + 1]))
    pairs = dict.fromkeys(zip(index.lean_starts[span].tolist(), index.lean_ends[span].tolist(), strict=True))
    apart = [(a, b) for a, b in pairs if b <= start or end <= a]
    return replace(excerpt, leans_on=tuple(apart[:_MOST_LEANINGS]))

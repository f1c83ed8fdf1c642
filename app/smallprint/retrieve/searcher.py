"""The Retriever: a question and some indexed documents -> the excerpts that may answer, and whether any does."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.progress import CancelToken
from smallprint.domain.question import Excerpt, MatchedWords, Retrieved
from smallprint.retrieve.asking import read_question
from smallprint.retrieve.evidence import Evidence
from smallprint.retrieve.index import DocumentIndex
from smallprint.retrieve.intent import Intents
from smallprint.retrieve.lexical import Lexical
from smallprint.retrieve.names import DocumentNames
from smallprint.retrieve.ranking import Chosen, Ranking
from smallprint.retrieve.shelf import Shelf
from smallprint.retrieve.support import FLOOR, Signs, document_answers, excerpt_answers
from smallprint.retrieve.vocabulary import SearchVocabulary
from smallprint.retrieve.words import language_of_question

_SHELVES = 3  # selections of documents that are kept put together
_ALIKE = 0.95  # of the best piece of an excerpt from which another is as likely what its words point to
_FOCUS = 0.1  # probability from which a clause is what an excerpt is about


class Knowledge:
    """What all searchers share: how rare words are, which say the same, and the words of the clause types."""

    def __init__(self, catalogue: ClauseCatalogue, rarity: Path, thesaurus: Path) -> None:
        self.vocabulary = SearchVocabulary(rarity, thesaurus)
        self.intents = Intents(catalogue, self.vocabulary)
        self.short = np.array([clause.short for clause in catalogue.types], dtype=bool)


class Searcher:
    """Holds the indexes of documents and searches them. Without `heads`, what the clause heads found is left aside."""

    floor = FLOOR

    def __init__(self, knowledge: Knowledge, heads: bool = True) -> None:
        self._knowledge = knowledge
        self._heads = heads
        self._held: dict[int, tuple[str, DocumentIndex]] = {}
        self._forget()

    def _forget(self) -> None:
        """Let go of what was put together from documents that have changed."""
        self._shelves: OrderedDict[tuple[int, ...], Shelf] = OrderedDict()
        self._names: tuple[tuple[int, ...], DocumentNames] = ((), DocumentNames({}))

    def hold(self, document_id: int, name: str, index: DocumentIndex) -> None:
        """Search this document from now on; by its `name` a question may ask for it alone."""
        self._held[document_id] = (name, index)
        self._forget()

    def drop(self, document_id: int) -> None:
        """Search this document no more."""
        self._held.pop(document_id, None)
        self._forget()

    def retrieve(self, question: str, documents: Sequence[int], limit: int, token: CancelToken) -> Retrieved:
        """Return the best excerpts of these documents taken together, or of those that the question names.

        Raises Cancelled.
        """
        self._prepare(documents, token)
        found, bare = self._named(question, tuple(one for one in documents if one in self._held))
        search = self._search(bare, found or documents, token)
        return Retrieved(question, search.excerpts(limit), float(search.supported.max(initial=0.0)))

    def retrieve_each(
        self, question: str, documents: Sequence[int], limit: int, token: CancelToken
    ) -> Iterator[tuple[int, Retrieved]]:
        """Yield (document, its own excerpts), the documents that most surely answer first; raises Cancelled."""
        self._prepare(documents, token)
        search = self._search(question, documents, token)
        for number in np.argsort(-search.supported, kind="stable").tolist():
            token.check()
            excerpts = search.excerpts(limit, number)
            yield int(search.shelf.ids[number]), Retrieved(question, excerpts, float(search.supported[number]))

    def signs(self, question: str, documents: Sequence[int], token: CancelToken) -> Signs:
        """Return what speaks for an answer in each of these documents; raises Cancelled."""
        self._prepare(documents, token)
        return self._search(question, documents, token).signs()

    def _named(self, question: str, documents: tuple[int, ...]) -> tuple[list[int], str]:
        if self._names[0] != documents:
            self._names = (documents, DocumentNames({one: self._held[one][0] for one in documents}))
        return self._names[1].named(question)

    def _prepare(self, documents: Sequence[int], token: CancelToken) -> None:
        """Bring what is held up to date; nothing to do where documents are held by hand."""

    def _search(self, question: str, documents: Sequence[int], token: CancelToken) -> "_Search":
        token.check()
        shelf = self._of(documents)
        token.check()
        return _Search(self._knowledge, shelf, question, self._heads)

    def _of(self, documents: Sequence[int]) -> Shelf:
        wanted = tuple(one for one in documents if one in self._held)
        if wanted not in self._shelves:
            self._shelves[wanted] = Shelf({one: self._held[one][1] for one in wanted})
        self._shelves.move_to_end(wanted)
        while len(self._shelves) > _SHELVES:
            self._shelves.popitem(last=False)
        return self._shelves[wanted]


class _Search:
    """One question in the documents of a shelf; `supported` is (documents,)."""

    def __init__(self, knowledge: Knowledge, shelf: Shelf, question: str, heads: bool) -> None:
        self.shelf = shelf
        heads = heads and language_of_question(question) == "en"  # the words of clause types are English
        self._weights = knowledge.intents.weights(question) if heads else {}
        asked = read_question(question, knowledge.vocabulary)
        self._lexical = Lexical(shelf, asked)
        evidence = Evidence(shelf, self._weights, knowledge.short)
        self._ranking = Ranking(shelf, self._lexical, evidence, max(self._weights.values(), default=0.0))
        self.supported = np.zeros(0, dtype=np.float32)
        if len(shelf.ids):
            self.supported = document_answers(self.signs(), sum(group.worth for group in asked.groups))

    def excerpts(self, limit: int, number: int | None = None) -> tuple[Excerpt, ...]:
        """Return the best excerpts, of document number `number` or of all."""
        return tuple(map(self._excerpt, self._ranking.chosen(limit, number)))

    def signs(self) -> Signs:
        """Return what speaks for an answer in each document (documents,)."""
        best, places = self._ranking.best_words()
        covered, missing, together = self._lexical.covered(places, self.shelf)
        presence = self.shelf.presence[:, list(self._weights)]
        weights = np.array(list(self._weights.values()), dtype=np.float32)
        there, lacking = weights * presence, weights * (1 - presence)
        asked = np.full(len(best), weights.max(initial=0.0), dtype=np.float32)
        there = there.max(axis=1, initial=0.0)
        lacking = lacking.max(axis=1, initial=0.0) * (1 - there)
        named = self._lexical.named(self.shelf)
        return Signs(best, covered, together, missing, asked, there, lacking, named)

    def _excerpt(self, chosen: Chosen) -> Excerpt:
        shelf = self.shelf
        number, first, last = int(shelf.owner[chosen.first]), chosen.first, chosen.until - 1
        start, end = int(shelf.starts[first]), int(shelf.ends[last])
        sure = max(self._weights.values(), default=0.0)
        score = chosen.by_spans + (1 - sure) * (1 - chosen.by_spans) * excerpt_answers(chosen.by_words)
        page, id_ = int(shelf.pages[first]), int(shelf.ids[number])
        focus = self._focus(shelf.index(number), start, end) or self._by_words(chosen)
        pieces = range(first, chosen.until)
        shares = self._lexical.shares(first, chosen.until)
        told = [
            MatchedWords(int(shelf.starts[at]), int(shelf.ends[at]), one)
            for at, one in zip(pieces, shares, strict=True)
        ]
        return Excerpt(id_, start, end, page, min(score, 1.0), focus, tuple(told))

    def _by_words(self, chosen: Chosen) -> tuple[int, int] | None:
        """Return the piece of an excerpt that its words point to, with all that says the same; None where none does."""
        pieces = np.arange(chosen.first, chosen.until)
        scores = self._lexical.scores(pieces, pieces + 1)
        best = int(scores.argmax())
        if len(pieces) < 2 or scores[best] <= 0 or np.sum(scores >= _ALIKE * scores[best]) > 1:
            return None
        at = int(pieces[best])
        return int(self.shelf.starts[at]), int(self.shelf.ends[at])

    def _focus(self, index: DocumentIndex, start: int, end: int) -> tuple[int, int] | None:
        """Return the likeliest clause of an asked type that begins in some characters; None where none is likely."""
        inside = np.flatnonzero((index.span_starts >= start) & (index.span_starts < end))
        weights = [self._weights.get(int(index.span_types[one]), 0.0) * float(index.span_scores[one]) for one in inside]
        best = max(range(len(weights)), key=weights.__getitem__, default=-1)
        if best < 0 or weights[best] < _FOCUS:
            return None
        return int(index.span_starts[inside[best]]), int(index.span_ends[inside[best]])

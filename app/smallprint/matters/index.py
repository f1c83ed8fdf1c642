"""The index of a matter: made of each document once, kept in the matter file, and asked for what a question needs."""

import hashlib
import struct
from collections.abc import Mapping, Sequence

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate
from smallprint.domain.opened import Opened
from smallprint.domain.passage import Segmentation
from smallprint.domain.progress import CancelToken, Progress, Report, Stage, unreported
from smallprint.errors import EntryDamaged
from smallprint.matters.finders import Finders
from smallprint.retrieve import FORMAT, DocumentIndex, Knowledge, Searcher, index_document
from smallprint.segment import segment
from smallprint.store import Indexed, Matter


class MatterIndexer:
    """Indexes documents of matters with what the clause heads find in them; may be used with several matters."""

    def __init__(self, catalogue: ClauseCatalogue, finders: Finders) -> None:
        self._finders = finders
        self._numbers = {clause.key: number for number, clause in enumerate(catalogue.types)}
        self.made_with = hashlib.sha256(f"{FORMAT} {catalogue.sha256} {finders.sha256}".encode()).hexdigest()

    def indexed(self, document: Document, segmentation: Segmentation, candidates: Sequence[Candidate]) -> DocumentIndex:
        """Return the index of a document whose candidates were located."""
        presence: dict[str, float] = {}
        for candidate in candidates:  # of types that nothing was trained for, the best one says whether they are there
            presence[candidate.clause] = max(presence.get(candidate.clause, 0.0), candidate.score)
        if self._finders.presence is not None:
            presence |= self._finders.presence.chances(candidates, len(document.text))
        return index_document(document, segmentation, candidates, presence, self._numbers)

    def index(self, matter: Matter, opened: Opened, candidates: Sequence[Candidate]) -> None:
        """Index a document and keep the index in the matter."""
        index = self.indexed(opened.document, opened.segmentation, candidates)
        matter.retrieval.save(opened.document_id, self.made_with, index.packed())

    def index_missing(
        self, matter: Matter, report: Report, token: CancelToken, document_ids: Sequence[int] | None = None
    ) -> None:
        """Index the documents that were read and have no index, or one of an older make; raises Cancelled."""
        missing = [(document_id, name) for document_id, name in matter.retrieval.missing(self.made_with, document_ids)]
        for number, (document_id, name) in enumerate(missing):
            token.check()
            report(Progress(Stage.INDEX, name, number, len(missing), document_id=document_id))
            try:
                document = matter.documents.load(document_id, places=False)
            except EntryDamaged:
                continue
            segmentation = matter.documents.segmentation(document_id)
            if segmentation is None:
                segmentation = segment(document)
                matter.documents.save_segmentation(document_id, segmentation)
            candidates = self._finders.candidates(document, segmentation, token)
            self.index(matter, Opened(document_id, document, segmentation), candidates)


class MatterRetriever(Searcher):
    """Retrieves from one matter; belongs to the thread that opened it.

    Documents without an index are indexed when they are first asked about, which takes some seconds for a long one.
    What was asked about stays in memory up to `held_bytes`; beyond that, what was held longest goes first.
    """

    held_bytes = 256_000_000

    def __init__(self, matter: Matter, indexer: MatterIndexer, knowledge: Knowledge) -> None:
        super().__init__(knowledge)
        self._matter = matter
        self._indexer = indexer
        self._made: dict[int, Indexed] = {}
        self._sizes: dict[int, int] = {}

    def _prepare(self, documents: Sequence[int], token: CancelToken) -> None:
        """Bring what is held in memory up to date with the matter."""
        self._indexer.index_missing(self._matter, unreported, token, documents)
        made = self._matter.retrieval.made(self._indexer.made_with, documents)
        self._let_go([one for one in documents if one in self._made and made.get(one) != self._made[one]])
        lost = self._hold(made, documents)
        if lost:
            self._indexer.index_missing(self._matter, unreported, token, lost)
            self._hold(self._matter.retrieval.made(self._indexer.made_with, lost), lost)
        self._spare(documents)

    def _spare(self, documents: Sequence[int]) -> None:
        """Let go of what is too much to hold; not of what is asked about now."""
        over = sum(self._sizes.values()) - self.held_bytes
        if over <= 0:
            return
        now, spared = set(documents), []
        for one, size in self._sizes.items():
            if over > 0 and one not in now:
                spared.append(one)
                over -= size
        self._let_go(spared)

    def _let_go(self, documents: Sequence[int]) -> None:
        for one in documents:
            self.drop(one)
            del self._made[one], self._sizes[one]

    def _hold(self, made: Mapping[int, Indexed], documents: Sequence[int]) -> list[int]:
        """Hold the indexes that are not held yet; returns those that cannot be read, which are to be made again."""
        lost = []
        new = [one for one in documents if one in made and one not in self._made]
        for document_id, packed in self._matter.retrieval.packed(new).items():
            try:
                index = DocumentIndex.unpacked(packed)
            except (ValueError, struct.error):
                self._matter.retrieval.lose(document_id)
                lost.append(document_id)
                continue
            self.hold(document_id, made[document_id].name, index)
            self._made[document_id], self._sizes[document_id] = made[document_id], len(packed)
        return lost

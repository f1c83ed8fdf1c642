"""The index of a matter: made of each document once, kept in the matter file, and asked for what a question needs."""

import hashlib
from collections.abc import Sequence

from app.domain.clause import ClauseCatalogue
from app.domain.document import Document
from app.domain.finding import Candidate
from app.domain.passage import Segmentation
from app.domain.progress import CancelToken, Progress, Report, Stage
from app.domain.review import DocumentState
from app.finders import Finders
from app.retrieve import FORMAT, DocumentIndex, Searcher, index_document
from app.segment import segment
from app.store import Matter


class MatterIndexer:
    """Indexes documents of matters with what the clause heads find in them; may be used with several matters."""

    def __init__(self, catalogue: ClauseCatalogue, finders: Finders) -> None:
        self._finders = finders
        self._numbers = {clause.key: number for number, clause in enumerate(catalogue.types)}
        self.made_with = hashlib.sha256(f"{FORMAT} {catalogue.sha256} {finders.sha256}".encode()).hexdigest()

    def indexed(self, document: Document, segmentation: Segmentation, candidates: Sequence[Candidate]) -> DocumentIndex:
        """Return the index of a document whose candidates were located."""
        return index_document(document, segmentation, candidates, self._numbers)

    def index(
        self,
        matter: Matter,
        document_id: int,
        document: Document,
        segmentation: Segmentation,
        candidates: Sequence[Candidate],
    ) -> None:
        """Index a document and keep the index in the matter."""
        matter.retrieval.save(document_id, self.made_with, self.indexed(document, segmentation, candidates).packed())

    def index_missing(
        self, matter: Matter, report: Report, token: CancelToken, document_ids: Sequence[int] | None = None
    ) -> None:
        """Index the documents that were read and have no index, or one of an older make; raises Cancelled."""
        made = matter.retrieval.made(self.made_with)
        missing = [
            one
            for one in matter.documents.summaries()
            if one.state is DocumentState.OPEN
            and one.id not in made
            and (document_ids is None or one.id in document_ids)
        ]
        for number, summary in enumerate(missing):
            token.check()
            report(Progress(Stage.INDEX, summary.name, number, len(missing), document_id=summary.id))
            document = matter.documents.load(summary.id, places=False)
            segmentation = matter.documents.segmentation(summary.id)
            if segmentation is None:
                segmentation = segment(document)
                matter.documents.save_segmentation(summary.id, segmentation)
            candidates = self._finders.candidates(document, segmentation, token)
            self.index(matter, summary.id, document, segmentation, candidates)


class MatterRetriever(Searcher):
    """Retrieves from one matter; belongs to the thread that opened it.

    Documents without an index are indexed when they are first asked about, which takes some seconds for a long one.
    """

    def __init__(self, matter: Matter, indexer: MatterIndexer, catalogue: ClauseCatalogue) -> None:
        super().__init__(catalogue)
        self._matter = matter
        self._indexer = indexer
        self._made: dict[int, str] = {}

    def _prepare(self, documents: Sequence[int], token: CancelToken) -> None:
        """Bring what is held in memory up to date with the matter."""
        self._indexer.index_missing(self._matter, _silent, token, documents)
        made = self._matter.retrieval.made(self._indexer.made_with)
        for document_id in [one for one, when in self._made.items() if made.get(one) != when]:
            self.drop(document_id)
        new = [one for one in documents if one in made and one not in self._made]
        for document_id, packed in self._matter.retrieval.packed(new).items():
            self.hold(document_id, DocumentIndex.unpacked(packed))
        self._made = {one: when for one, when in made.items() if one in new or one in self._made}


def _silent(_progress: Progress) -> None:
    pass

"""What the stored findings of a matter answer: a row for each document that has a finding of the type."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import replace

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.passage import Segmentation
from smallprint.domain.question import Citation
from smallprint.domain.review import ReviewedFinding
from smallprint.errors import EntryDamaged
from smallprint.facts.answers import FactRow, fact_row
from smallprint.facts.asked import FactAsked
from smallprint.read.answers.quotes import cited
from smallprint.read.spans import clause_span
from smallprint.store import Matter

_LONGEST = 400  # characters of a sentence that a short quote is shown in


class StoredFacts:
    """Reads the findings of one open matter; belongs to the thread that opened it.

    Those of a review that has not ended are left aside: their values are worked out at its end.
    """

    def __init__(self, matter: Matter, catalogue: ClauseCatalogue) -> None:
        self._matter = matter
        self._catalogue = catalogue

    def of_document(self, question: str, asked: FactAsked, document_id: int) -> FactRow | None:
        """Return what the findings of one document answer, None where none of them counts."""
        found: dict[str, list[ReviewedFinding]] = defaultdict(list)
        if not self._matter.documents.summary(document_id).reviewed:
            return None
        for one in self._matter.findings.of_document(document_id, unlikely=False):
            if one.finding.clause in asked.clauses:
                found[one.finding.clause].append(one)
        row = fact_row(question, asked, self._catalogue, found, document_id) if found else None
        return self._in_sentences(asked, row, document_id) if row is not None else None

    def of_documents(self, question: str, asked: FactAsked, ids: Collection[int]) -> Iterator[tuple[int, FactRow]]:
        """Yield (document, its row) for those of some documents that have one, as they were added."""
        wanted = self._matter.documents.reviewed_among(ids)
        found: dict[int, dict[str, list[ReviewedFinding]]] = defaultdict(lambda: defaultdict(list))
        for document_id, one in self._matter.findings.of_clauses_by_document(
            asked.clauses, unlikely=False, among=wanted
        ):
            found[document_id][one.finding.clause].append(one)
        for document_id in sorted(found):
            row = fact_row(question, asked, self._catalogue, found[document_id], document_id)
            if row is not None:
                yield document_id, self._in_sentences(asked, row, document_id)

    def _in_sentences(self, asked: FactAsked, row: FactRow, document_id: int) -> FactRow:
        """Return a row whose quotes of a few words (a date, a name) are shown in their sentences."""
        clause = self._catalogue.get(asked.clauses[0])
        if clause is None or not clause.short:
            return row
        try:
            document = self._matter.documents.load(document_id, places=False)
        except EntryDamaged:  # counted by the matter, which says so
            return row
        segmentation = self._matter.documents.segmentation(document_id) or Segmentation(())

        def whole(one: Citation) -> Citation:
            inside = [passage for passage in segmentation.passages if passage.start <= one.start < passage.end]
            if not inside:
                return one
            start, end = clause_span(document, segmentation, inside[0])
            holds = start <= one.start and one.end <= end <= start + _LONGEST
            return cited(document, segmentation, document_id, start, end) if holds else one

        wide = list(dict.fromkeys(map(whole, row.answer.citations)))
        return replace(row, answer=replace(row.answer, citations=tuple(wide)))

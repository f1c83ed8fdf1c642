"""Remembers how each document's pages were read, so that the list of a full matter is refreshed quickly."""

from collections.abc import Sequence

from smallprint.domain.progress import Progress
from smallprint.domain.review import DocumentState, DocumentSummary
from smallprint.domain.run import PageState
from smallprint.store import Matter
from smallprint.ui.documents.list_model import DocumentRow

_READ_AT_ONCE = 40  # documents; about 10 ms


class Coverage:
    """The coverage of the documents of one matter, read again where a document's summary has changed."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[DocumentSummary, tuple[PageState, ...], frozenset[int]]] = {}

    def forget(self, document_id: int) -> None:
        """Read a document anew at the next `refresh`."""
        self._known.pop(document_id, None)

    def clear(self) -> None:
        """Forget everything: another matter was opened."""
        self._known.clear()

    def of(self, document_id: int) -> tuple[PageState, ...]:
        """Return one state a page, nothing where none was read yet."""
        return self._known[document_id][1] if document_id in self._known else ()

    def recognised(self, document_id: int) -> frozenset[int]:
        """Return the indexes of the pages that were recognised in their pictures (OCR)."""
        return self._known[document_id][2] if document_id in self._known else frozenset()

    def rows(self, summaries: Sequence[DocumentSummary], at: Progress | None, paused: bool) -> list[DocumentRow]:
        """Return a row for each summary, the document that the work is `at` with where that stands."""
        return [
            DocumentRow(
                one,
                self.of(one.id),
                self.recognised(one.id),
                at if at is not None and at.document_id == one.id else None,
                paused,
            )
            for one in summaries
        ]

    def read(
        self, matter: Matter, current: int, at: Progress | None, paused: bool, anew: bool
    ) -> tuple[list[DocumentRow], bool]:
        """Return the rows of the list, and whether some coverage is left to read in a later turn.

        Only documents that may have changed are counted again, unless all are to be read `anew`; `current` is the one
        in view.
        """
        under_way = at.document_id if at else 0
        documents = matter.documents
        summaries = documents.summaries() if anew else documents.changed_summaries({current, under_way})
        more = self.refresh(matter, summaries, under_way)
        return self.rows(summaries, at, paused), more

    def refresh(self, matter: Matter, summaries: Sequence[DocumentSummary], being_read: int) -> bool:
        """Read what has changed, always of the document `being_read`; says whether there is more to read.

        Reads a few at a time: those of 400 documents take 90 ms, too long for one turn of the event loop.
        """
        changed = [
            summary
            for summary in summaries
            if summary.state is DocumentState.OPEN
            and (summary.id == being_read or self._known.get(summary.id, (None,))[0] != summary)
        ]
        for summary in changed[:_READ_AT_ONCE]:
            recognised = matter.documents.recognised(summary.id) if summary.ocr_pages else frozenset()
            self._known[summary.id] = (summary, matter.documents.coverage(summary.id), recognised)
        return len(changed) > _READ_AT_ONCE

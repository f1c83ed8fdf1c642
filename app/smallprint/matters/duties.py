"""What the documents of a matter want done by some day: payments and other duties."""

from collections.abc import Sequence
from dataclasses import replace

from smallprint.domain.dated_duty import DatedDuty
from smallprint.domain.document import Document
from smallprint.domain.progress import CancelToken
from smallprint.domain.review import DocumentReview
from smallprint.read.duties import dated_duties
from smallprint.store import Matter


def duties_of(matter: Matter, document_id: int, document: Document | None = None) -> tuple[DatedDuty, ...]:
    """Return the dated duties of a document that was split; raises MatterError."""
    segmentation = matter.documents.segmentation(document_id)
    if segmentation is None:
        return ()
    return dated_duties(document or matter.documents.load(document_id, places=False), segmentation.passages)


def with_duties(matter: Matter, reviews: Sequence[DocumentReview], token: CancelToken) -> tuple[DocumentReview, ...]:
    """Return documents as they go into a report, each with its dated duties. Raises Cancelled."""
    made = []
    for one in reviews:
        token.check()
        duties = duties_of(matter, one.summary.id, one.document) if one.document is not None else ()
        made.append(replace(one, duties=duties))
    return tuple(made)

"""What the documents of a matter say of each other: which amends which."""

from smallprint.domain.document import Document
from smallprint.domain.review import DocumentState
from smallprint.errors import EntryDamaged
from smallprint.read import AmendablePaper, find_amends, related
from smallprint.store import Matter


def relate(matter: Matter) -> None:
    """Say on the findings of a matter's documents which of them amends which, and what holds since.

    Raises MatterError when the matter cannot be written.
    """
    opened: dict[int, Document] = {}
    for summary in matter.documents.summaries():
        if summary.state is DocumentState.OPEN:
            try:
                opened[summary.id] = matter.documents.load(summary.id, places=False)
            except EntryDamaged:  # it is counted, and said with all that could not be read
                continue
    if not any(find_amends(document.text) for document in opened.values()):
        return
    papers = []
    for document_id, document in opened.items():
        split = matter.documents.segmentation(document_id)
        if split is not None:
            found = tuple(one.finding for one in matter.findings.of_document(document_id))
            papers.append(AmendablePaper(document, split, found))
    matter.findings.revise(related(papers))

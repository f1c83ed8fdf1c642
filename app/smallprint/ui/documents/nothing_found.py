"""Why a document has no findings, as the findings tab says it."""

from smallprint.domain.review import DocumentState
from smallprint.ui.documents.list_model import DocumentRow


def nothing_found(row: DocumentRow | None) -> str:
    """Return what stands in the place of findings where there are none."""
    if row is None:
        return "Findings appear here while a document is read."
    if row.progress is not None or row.summary.state is DocumentState.WAITING:
        return "Findings appear here as they are found."
    if row.summary.state is not DocumentState.OPEN:
        return "Nothing of this file was read."
    if row.summary.run_state is None:
        return "Not reviewed yet: findings appear here as they are found."
    if not row.summary.reviewed:
        return "Nothing was found before the review stopped."
    return "No clause of the catalogue was found in this document."

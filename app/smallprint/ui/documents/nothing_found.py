"""Why a document has no findings, as the findings tab says it."""

from smallprint.domain.review import DocumentState
from smallprint.ui.documents.list_model import DocumentRow
from smallprint.ui.translation.texts import tr


def nothing_found(row: DocumentRow | None) -> str:
    """Return what stands in the place of findings where there are none."""
    if row is None:
        return tr("Findings appear here while a document is read.")
    if row.progress is not None or row.summary.state is DocumentState.WAITING:
        return tr("Findings appear here as they are found.")
    if row.summary.state is not DocumentState.OPEN:
        return tr("Nothing of this file was read.")
    if row.summary.run_state is None:
        return tr("Not reviewed yet: findings appear here as they are found.")
    if not row.summary.reviewed:
        return tr("Nothing was found before the review stopped.")
    return tr("No clause of the catalogue was found in this document.")

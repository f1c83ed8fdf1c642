"""Reads the findings of a document again only when something was stored in the matter since."""

from smallprint.domain.review import ReviewedFinding
from smallprint.store import Matter


class StoredFindings:
    """Keeps the findings of the document that was read last.

    A review refreshes the window some times a second, and most of these times it has stored nothing. SQLite gives the
    interpreter lock away with each row, so a read beside the job thread lasts several times as long as its own work.
    """

    def __init__(self) -> None:
        self._of: tuple[Matter, int] | None = None
        self._state: tuple[int, int] | None = None
        self._kept: list[ReviewedFinding] = []

    def of_document(self, matter: Matter, document_id: int) -> list[ReviewedFinding]:
        """Return the findings that stand, as the matter does."""
        state = matter.state  # asked before the read: what is stored meanwhile is read the next time
        if self._of != (matter, document_id) or self._state != state:
            self._kept = matter.findings.of_document(document_id)
            self._of, self._state = (matter, document_id), state
        return self._kept

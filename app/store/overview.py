"""What is shown of many documents at once, counted by SQLite: the documents list and the coverage of pages."""

from app.domain.change import Reading
from app.domain.document import DocumentKind
from app.domain.review import DocumentState, DocumentSummary
from app.domain.run import PageState, RunState
from app.errors import EntryDamaged, MatterError
from app.store.database import Connection, Row

_SUMMARIES = """
SELECT d.id, d.name, d.source, d.state, d.message, d.kind, d.sha256, d.pages, d.unread_pages,
       d.reading, COALESCE(d.read_from, 0) AS read_from,
       d.language, d.ocr_pages, d.doubtful_pages,
       r.state AS run_state, r.message AS run_message, h.state AS shown_state,
       h.state NOT IN ('complete', 'partial') AND EXISTS (
           SELECT 1 FROM runs WHERE document_id = d.id AND state IN ('complete', 'partial')) AS finished_hidden,
       COALESCE(s.findings, 0) AS findings, COALESCE(s.decided, 0) AS decided
FROM documents d
LEFT JOIN runs r ON r.id = (SELECT MAX(id) FROM runs WHERE document_id = d.id)
LEFT JOIN runs h ON h.id = COALESCE(d.shown_run, r.id)
LEFT JOIN (
    SELECT document_id, COUNT(*) AS findings, SUM(COALESCE(verdict, 'undecided') != 'undecided') AS decided
    FROM standing
    WHERE (run_id IS NULL OR noted OR likely OR :shown OR COALESCE(verdict, 'undecided') != 'undecided') {of_one}
    GROUP BY document_id
) s ON s.document_id = d.id
{one} ORDER BY d.id
"""


def summaries(connection: Connection, unlikely: bool) -> list[DocumentSummary]:
    """Return one row a document in the order they were added; what a person spoke of always counts."""
    rows = connection.rows(_SUMMARIES.format(one="", of_one=""), {"shown": unlikely})
    return connection.salvage.all("document", rows, _summary)


def summary(connection: Connection, document_id: int, unlikely: bool) -> DocumentSummary:
    """Return the row of one document; raises MatterError when it was removed."""
    query = _SUMMARIES.format(one="WHERE d.id = :id", of_one="AND document_id = :id")
    row = connection.row(query, {"shown": unlikely, "id": document_id})
    if row is None:
        raise MatterError("This document is not in the matter any more. Add the file again.")
    found = connection.salvage.one("document", row, _summary)
    if found is None:
        raise EntryDamaged("What the matter holds of this document cannot be read. Add the file again.")
    return found


def coverage(connection: Connection, document_id: int) -> tuple[PageState, ...]:
    """Return how far each page of a document has been read, by the run that is shown and by people.

    A page is model-read when the model read all candidates on it; one without candidates is when the run ended well
    and the model was asked about all others.
    """
    with connection.reading():
        run = connection.row(
            """SELECT r.id, r.state FROM documents d JOIN runs r
               ON r.id = COALESCE(d.shown_run, (SELECT MAX(id) FROM runs WHERE document_id = d.id)) WHERE d.id = ?""",
            [document_id],
        )
        candidates = connection.rows(
            "SELECT page, MIN(done AND by_model) AS read FROM candidates WHERE run_id = ? GROUP BY page",
            [run["id"] if run else 0],
        )
        pages = connection.rows(
            "SELECT number, unread, viewed_at FROM pages WHERE document_id = ? ORDER BY number", [document_id]
        )
    read = {row["page"]: bool(row["read"]) for row in candidates}
    ended = run is not None and run["state"] in (RunState.COMPLETE, RunState.PARTIAL) and any(read.values())
    states = {page["number"]: _page_state(page, run is not None, read.get(page["number"], ended)) for page in pages}
    numbers = [number for number in states if isinstance(number, int) and 0 <= number <= 2 * len(pages)]
    return tuple(states.get(number, PageState.UNREADABLE) for number in range(max(numbers, default=-1) + 1))


def recognised(connection: Connection, document_id: int) -> dict[int, tuple[int, int]]:
    """Return the first and the end of the characters of each page that was recognised in its picture, by index."""
    rows = connection.rows(
        """SELECT p.number, p.start, p."end" FROM ocr_words w
           JOIN pages p ON p.document_id = w.document_id AND p.number = w.number WHERE w.document_id = ?""",
        [document_id],
    )
    sound = connection.salvage.all("page", rows, lambda row: (row["number"], (row["start"], row["end"])), key="number")
    return dict(sound)


def _page_state(page: Row, located: bool, model_read: bool) -> PageState:
    if page["unread"]:
        return PageState.UNREADABLE
    if page["viewed_at"]:
        return PageState.VIEWED
    if model_read:
        return PageState.MODEL_READ
    return PageState.LOCATED if located else PageState.TEXT


def _summary(row: Row) -> DocumentSummary:
    return DocumentSummary(
        id=row["id"],
        name=row["name"],
        source=row["source"],
        state=DocumentState(row["state"]),
        message=row["message"],
        kind=DocumentKind(row["kind"]) if row["kind"] else None,
        sha256=row["sha256"] or "",
        pages=row["pages"],
        findings=row["findings"],
        decided=row["decided"],
        unread_pages=row["unread_pages"],
        run_state=RunState(row["run_state"]) if row["run_state"] else None,
        run_message=row["run_message"] or "",
        shown_state=RunState(row["shown_state"]) if row["shown_state"] else None,
        finished_hidden=bool(row["finished_hidden"]),
        reading=Reading(row["reading"]),
        read_from=row["read_from"],
        language=row["language"],
        ocr_pages=row["ocr_pages"],
        doubtful_pages=row["doubtful_pages"],
    )

"""How far the pages of a document have been read, and how: counted by SQLite."""

from smallprint.domain.run import PageState, RunState
from smallprint.store.database import Connection, Row


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
    ended = run is not None and RunState(run["state"]).ended_well and any(read.values())
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

"""Full-text search over the passages of all documents of a matter."""

import re
from dataclasses import dataclass

from app.store.database import Connection

_MOST_WORDS = 64  # no passage is longer than what these find; FTS5 takes a time that grows with the words


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage that holds the words looked for; `snippet` is its text around them, on one line."""

    document_id: int
    document: str
    passage: int
    start: int
    end: int
    page: int
    snippet: str


class Search:
    """Finds passages by words; any text may be asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, text: str, limit: int = 50) -> list[Hit]:
        """Return the passages that hold all words of `text`, or words that begin with them, best first."""
        words = re.findall(r"\w+", text)
        if not words:
            return []
        query = " ".join(f'"{word}"*' for word in words[:_MOST_WORDS])
        rows = self._connection.rows(
            """SELECT p.document_id, d.name, p.number, p.start, p."end", p.page,
                      snippet(passages_fts, 0, '', '', '…', 18) AS snippet
               FROM passages_fts JOIN passages p ON p.id = passages_fts.rowid
               JOIN documents d ON d.id = p.document_id
               WHERE passages_fts MATCH ? ORDER BY rank, p.id LIMIT ?""",
            (query, limit),
        )
        return [
            Hit(
                row["document_id"],
                row["name"],
                row["number"],
                row["start"],
                row["end"],
                row["page"],
                " ".join(row["snippet"].split()),
            )
            for row in rows
        ]

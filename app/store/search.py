"""Full-text search over the passages of all documents of a matter."""

import re
from dataclasses import dataclass

from app.store.database import Connection, Row

_MOST_WORDS = 64  # no passage is longer than what these find; FTS5 takes a time that grows with the words

_UNSPACED = re.compile("[\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_AROUND = 30  # characters that a snippet shows on each side of a word in text without spaces


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
        words = re.findall(r"\w+", text)[:_MOST_WORDS]
        if not words:
            return []
        if any(map(_UNSPACED.search, words)):
            return self._within(words, limit)
        query = " ".join(f'"{word}"*' for word in words)
        rows = self._connection.rows(
            """SELECT p.document_id, d.name, p.number, p.start, p."end", p.page,
                      snippet(passages_fts, 0, '', '', '…', 18) AS snippet
               FROM passages_fts JOIN passages p ON p.id = passages_fts.rowid
               JOIN documents d ON d.id = p.document_id
               WHERE passages_fts MATCH ? AND d.removed_at IS NULL ORDER BY rank, p.id LIMIT ?""",
            (query, limit),
        )
        return [_hit(row, row["snippet"]) for row in rows]

    def _within(self, words: list[str], limit: int) -> list[Hit]:
        """Return the passages that hold all words anywhere in them, in order.

        FTS5 knows words by the spaces between them; text of Chinese, Japanese and Korean is looked through instead.
        Line ends do not part it.
        """
        every = " AND ".join("instr(lower(replace(p.text, char(10), '')), ?) > 0" for _ in words)
        rows = self._connection.rows(
            f"""SELECT p.document_id, d.name, p.number, p.start, p."end", p.page, p.text
                FROM passages p JOIN documents d ON d.id = p.document_id
                WHERE {every} AND d.removed_at IS NULL ORDER BY p.id LIMIT ?""",
            (*(word.lower() for word in words), limit),
        )
        return [_hit(row, _around(row["text"].replace("\n", ""), words[0])) for row in rows]


def _hit(row: Row, snippet: str) -> Hit:
    found = (row["document_id"], row["name"], row["number"], row["start"], row["end"], row["page"])
    return Hit(*found, " ".join(snippet.split()))


def _around(text: str, word: str) -> str:
    """Return the text around a word."""
    at = max(text.lower().find(word.lower()), 0)
    start, end = max(at - _AROUND, 0), at + len(word) + _AROUND
    return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"

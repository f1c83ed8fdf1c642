"""Full-text search over the passages of all documents of a matter."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from json import loads
from typing import TypeVar

from smallprint.domain.document import DocumentKind
from smallprint.domain.passage import Section, section_number, section_path
from smallprint.domain.place import NOWHERE, Place, place_of
from smallprint.domain.progress import CancelToken
from smallprint.errors import MatterError
from smallprint.store.database import Connection, Row
from smallprint.store.document_list import DocumentList

Result = TypeVar("Result")

_MOST_WORDS = 64  # no passage is longer than what these find; FTS5 takes a time that grows with the words

_UNSPACED = re.compile("[\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_AROUND = 30  # characters that a snippet shows on each side of a word in text without spaces


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage that holds the words looked for; `snippet` is its text around them, on one line.

    `document` is the name by which it is cited, `place` where the passage stands.
    """

    document_id: int
    document: str
    passage: int
    start: int
    end: int
    page: int
    snippet: str
    place: Place = NOWHERE


class Search:
    """Finds passages by words; any text may be asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, text: str, limit: int = 50, token: CancelToken | None = None) -> list[Hit]:
        """Return the passages that hold all words of `text`, or words that begin with them, best first.

        A token that is cancelled ends the query under way; raises Cancelled.
        """
        words = _words(text)
        return self._stoppable(lambda: self._found(words, limit), token) if words else []

    def counts(self, text: str, token: CancelToken | None = None) -> dict[int, int]:
        """Return how many passages of each document hold all words of `text`, as `find` means it; by document."""
        words = _words(text)
        return self._stoppable(lambda: self._counted(words), token) if words else {}

    def _stoppable(self, query: Callable[[], Result], token: CancelToken | None) -> Result:
        if token is None:
            return query()
        token.check()
        try:
            with token.interrupting(self._connection.interrupt):
                return query()
        except MatterError:
            token.check()  # what was interrupted is no error
            raise

    def _counted(self, words: list[str]) -> dict[int, int]:
        if any(map(_UNSPACED.search, words)):
            where, given = _every(words), tuple(word.lower() for word in words)
            source = "passages p"
        else:
            where, given = "passages_fts MATCH ?", (_query(words),)
            source = "passages_fts JOIN passages p ON p.id = passages_fts.rowid"
        rows = self._connection.rows(
            f"""SELECT p.document_id, count(*) AS many FROM {source} JOIN documents d ON d.id = p.document_id
                WHERE {where} AND d.removed_at IS NULL GROUP BY p.document_id""",
            given,
        )
        return {row["document_id"]: row["many"] for row in rows}

    def _found(self, words: list[str], limit: int) -> list[Hit]:
        if any(map(_UNSPACED.search, words)):
            return self._within(words, limit)
        rows = self._connection.rows(
            f"""SELECT {_HIT}, snippet(passages_fts, 0, '', '', '…', 18) AS snippet
               FROM passages_fts JOIN passages p ON p.id = passages_fts.rowid {_BESIDE}
               WHERE passages_fts MATCH ? AND d.removed_at IS NULL ORDER BY rank, p.id LIMIT ?""",
            (_query(words), limit),
        )
        return self._hits(rows, [row["snippet"] for row in rows])

    def _within(self, words: list[str], limit: int) -> list[Hit]:
        """Return the passages that hold all words anywhere in them, in order.

        FTS5 knows words by the spaces between them; text of Chinese, Japanese and Korean is looked through instead.
        Line ends do not part it.
        """
        rows = self._connection.rows(
            f"""SELECT {_HIT}, p.text FROM passages p {_BESIDE}
                WHERE {_every(words)} AND d.removed_at IS NULL ORDER BY p.id LIMIT ?""",
            (*(word.lower() for word in words), limit),
        )
        return self._hits(rows, [_around(row["text"].replace("\n", ""), words[0]) for row in rows])

    def _hits(self, rows: list[Row], snippets: list[str]) -> list[Hit]:
        names = DocumentList(self._connection).names()

        def made(row: Row) -> Hit:
            place = row["document_id"], names[row["document_id"]], row["number"], row["start"], row["end"], row["page"]
            return Hit(*place, " ".join(row["snippet"].split()), _place(row))

        told = [{**row, "snippet": snippet} for row, snippet in zip(rows, snippets, strict=True)]
        return self._connection.salvage.all("passage", told, made, key="number")


_HIT = 'p.document_id, p.number, p.start, p."end", p.page, p.section, d.kind, g.label'
_BESIDE = """JOIN documents d ON d.id = p.document_id
LEFT JOIN pages g ON g.document_id = p.document_id AND g.number = p.page"""


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)[:_MOST_WORDS]


def _query(words: list[str]) -> str:
    return " ".join(f'"{word}"*' for word in words)


def _every(words: list[str]) -> str:
    return " AND ".join("instr(lower(replace(p.text, char(10), '')), ?) > 0" for _ in words)


def _place(row: Row) -> Place:
    section = [Section(number, title) for number, title in loads(row["section"])]
    kind = DocumentKind(row["kind"]) if row["kind"] else None
    return place_of(kind, row["page"], row["label"] or "", section_number(section), section_path(section))


def _around(text: str, word: str) -> str:
    """Return the text around a word."""
    at = max(text.lower().find(word.lower()), 0)
    start, end = max(at - _AROUND, 0), at + len(word) + _AROUND
    return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"

"""The tracked changes and comments that a file brought along."""

from functools import partial

from sqlite_utils import Database

from smallprint.domain.change import Change, ChangeKind, Comment
from smallprint.domain.document import Document
from smallprint.store.database import Connection, Row


def insert_changes(db: Database, document_id: int, document: Document) -> None:
    """Store what a document's own file tracks and comments, inside the caller's transaction."""
    db.conn.executemany(
        'INSERT INTO changes (document_id, number, kind, author, date, text, start, "end", detail)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (document_id, number, one.kind, one.author, one.date, one.text, one.start, one.end, one.detail)
            for number, one in enumerate(document.changes)
        ],
    )
    db.conn.executemany(
        'INSERT INTO comments (document_id, number, author, date, text, start, "end", done, reply_to)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (document_id, number, one.author, one.date, one.text, one.start, one.end, one.done, one.reply_to)
            for number, one in enumerate(document.comments)
        ],
    )


def changes_of(connection: Connection, document_id: int, length: int) -> tuple[Change, ...]:
    """Return the tracked changes of a document whose text has a length, in text order."""
    rows = connection.rows("SELECT * FROM changes WHERE document_id = ? ORDER BY number", [document_id])
    return tuple(connection.salvage.all("change", rows, partial(_change, length), key="number"))


def comments_of(connection: Connection, document_id: int, length: int) -> tuple[Comment, ...]:
    """Return the comments of a document whose text has a length, in the file's order."""
    rows = connection.rows("SELECT * FROM comments WHERE document_id = ? ORDER BY number", [document_id])
    return tuple(connection.salvage.all("comment", rows, partial(_comment, length, len(rows)), key="number"))


def _change(length: int, row: Row) -> Change:
    _within(row, length)
    return Change(
        ChangeKind(row["kind"]), row["author"], row["date"], row["text"], row["start"], row["end"], row["detail"]
    )


def _comment(length: int, count: int, row: Row) -> Comment:
    _within(row, length)
    answered = row["reply_to"]
    if answered is not None and not 0 <= answered < count:
        raise ValueError("a comment answers one that is not there")
    return Comment(row["author"], row["date"], row["text"], row["start"], row["end"], bool(row["done"]), answered)


def _within(row: Row, length: int) -> None:
    if not 0 <= row["start"] <= row["end"] <= length:
        raise ValueError("it stands outside the text")

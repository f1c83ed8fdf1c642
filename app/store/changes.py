"""The tracked changes and comments that a file brought along."""

from sqlite_utils import Database

from app.domain.change import Change, ChangeKind, Comment
from app.domain.document import Document
from app.store.database import Connection


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


def changes_of(connection: Connection, document_id: int) -> tuple[Change, ...]:
    """Return the tracked changes of a document, in text order."""
    rows = connection.rows("SELECT * FROM changes WHERE document_id = ? ORDER BY number", [document_id])
    return tuple(
        Change(
            ChangeKind(row["kind"]), row["author"], row["date"], row["text"], row["start"], row["end"], row["detail"]
        )
        for row in rows
    )


def comments_of(connection: Connection, document_id: int) -> tuple[Comment, ...]:
    """Return the comments of a document, in the file's order."""
    rows = connection.rows("SELECT * FROM comments WHERE document_id = ? ORDER BY number", [document_id])
    return tuple(
        Comment(row["author"], row["date"], row["text"], row["start"], row["end"], bool(row["done"]), row["reply_to"])
        for row in rows
    )

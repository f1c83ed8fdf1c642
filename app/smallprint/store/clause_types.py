"""The clause types that a person added to the matter."""

from dataclasses import dataclass

from sqlite_utils import Database

from smallprint.domain.clause import OWN_KINDS, ClauseExample, ClauseGroup, ClauseType, ValueKind
from smallprint.errors import MatterError
from smallprint.store.database import Connection, Row, now, packed
from smallprint.store.salvage import listed, typed


@dataclass(frozen=True, slots=True)
class RemovedType:
    """A type that was removed: when it had been added, and which findings of it were likely."""

    clause: ClauseType
    created_at: str
    likely: tuple[int, ...]


class ClauseTypes:
    """A person's own clause types, in the order they were added."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[ClauseType, ...]:
        """Return the own types."""
        rows = self._connection.rows("SELECT * FROM own_types ORDER BY created_at, key")
        return tuple(self._connection.salvage.all("clause type", rows, _clause, key="key"))

    def add(self, clause: ClauseType) -> None:
        """Store a new own type; raises MatterError when the matter has one of this name."""
        with self._connection.writing() as db:
            self._insert(db, clause, now())

    def change(self, clause: ClauseType) -> None:
        """Store all of a type but its key and tag; raises MatterError when the type was removed."""
        with self._connection.writing() as db:
            changed = db.execute(
                'UPDATE own_types SET name = ?, question = ?, "group" = ?, examples = ?, value_kind = ?, unlike = ?'
                " WHERE key = ?",
                [clause.name, clause.question, clause.group, *_taught(clause), clause.key],
            )
            if not changed.rowcount:
                raise MatterError(f"The clause type “{clause.name}” is not in the matter any more. Add it again.")

    def remove(self, key: str) -> RemovedType | None:
        """Remove a type and return it, None when there is none.

        Its findings stay, since what was said of them does, but are shown no more.
        """
        with self._connection.writing() as db:
            row = self._connection.row("SELECT * FROM own_types WHERE key = ?", [key])
            likely = self._connection.rows("SELECT id FROM findings WHERE clause = ? AND likely", [key])
            db.execute("UPDATE findings SET likely = 0 WHERE clause = ?", [key])
            db.execute("DELETE FROM own_types WHERE key = ?", [key])
        return RemovedType(_clause(row), row["created_at"], tuple(one["id"] for one in likely)) if row else None

    def restore(self, removed: RemovedType) -> None:
        """Put a removed type back in its place; raises MatterError when another has its name by now."""
        with self._connection.writing() as db:
            self._insert(db, removed.clause, removed.created_at)
            db.execute(
                "UPDATE findings SET likely = 1 WHERE id IN (SELECT value FROM json_each(?))",
                [packed(list(removed.likely))],
            )

    def _insert(self, db: Database, clause: ClauseType, created_at: str) -> None:
        taken = "SELECT 1 FROM own_types WHERE key = ? OR name = ? COLLATE NOCASE"
        if self._connection.row(taken, [clause.key, clause.name]):
            raise MatterError(f"There is a clause type “{clause.name}” already. Choose another name.")
        db.execute(
            'INSERT INTO own_types (key, name, question, "group", tag, created_at, examples, value_kind, unlike)'
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [clause.key, clause.name, clause.question, clause.group, clause.tag, created_at, *_taught(clause)],
        )


def _taught(clause: ClauseType) -> tuple[str, str, str]:
    """Return the columns `examples`, `value_kind` and `unlike`."""
    return packed([example.passage for example in clause.examples]), clause.value_kind, packed(list(clause.unlike))


def _clause(row: Row) -> ClauseType:
    texts, unlike = listed(row["examples"]), listed(row["unlike"])
    typed([*texts, *unlike], *(str for _ in (*texts, *unlike)))
    kind = ValueKind(row["value_kind"])
    if kind not in OWN_KINDS:
        raise ValueError(f"a person's own type has no value of kind {kind}")
    examples = tuple(ClauseExample(text, text) for text in texts)
    return ClauseType(
        row["key"],
        row["name"],
        "",
        ClauseGroup(row["group"]),
        row["tag"],
        row["question"],
        kind,
        (),
        examples,
        unlike=tuple(unlike),
    )

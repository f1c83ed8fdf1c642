"""Whether the tables of a file are those that Smallprint makes: a matter may come from anyone.

Whatever SQL a file holds, SQLite runs as part of ours: triggers, views, expressions of indexes. So what its schema says
is compared with what the same migrations make in an empty database.
"""

import re
import sqlite3
from functools import lru_cache

from sqlite_utils import Database

from smallprint.errors import MatterDamaged, MatterNewer
from smallprint.store.schema import migrations

_MIGRATIONS = "_sqlite_migrations"
# The table of migrations is made by a library, whose versions write it in different ways; it needs these words only.
_PLAIN_WORDS = frozenset(
    {"create", "table", "unique", "index", "on", "id", "integer", "primary", "key", "not", "null", "text", "name"}
    | {"migration_set", "applied_at", "_sqlite_migrations", "idx__sqlite_migrations_migration_set_name"}
)

_Part = tuple[str, str, str, str]


def check_schema(sqlite: sqlite3.Connection, name: str) -> list[str]:
    """Return the names of the migrations that a file has had; raises MatterNewer, or MatterDamaged for foreign parts.

    Nothing but the schema is read before it is known to be ours.
    """
    parts = {(kind, part, table, _bare(sql)) for kind, part, table, sql in _parts(sqlite)}
    log = [one for one in parts if one[2] == _MIGRATIONS and not one[1].startswith("sqlite_autoindex_")]
    if any(one[0] not in ("table", "index") for one in log) or not all(map(_plain, _parts_of_log(sqlite))):
        raise _foreign(name, "it has a strange table")
    applied = _applied(sqlite) if log else []
    known = [one.name for one in migrations.pending(Database(memory=True))]
    if any(one not in known for one in applied):
        raise MatterNewer(f"“{name}” was written by a newer Smallprint. Update the program to open it.")
    expected = _made_by(tuple(sorted(applied, key=known.index)))
    ours = {one for one in parts if one[2] != _MIGRATIONS}
    if ours != expected:
        more, less = sorted(ours - expected), sorted(expected - ours)
        raise _foreign(name, f"it has a strange {more[0][0]}" if more else f"a {less[0][0]} of it is missing")
    return applied


def distrust(sqlite: sqlite3.Connection) -> None:
    """Let no function or table of an extension be used by the schema of a file, and look at each of its cells."""
    sqlite.execute("PRAGMA trusted_schema = OFF")
    sqlite.execute("PRAGMA cell_size_check = ON")


def trust_if_needed(sqlite: sqlite3.Connection) -> None:
    """Trust a schema that was found to be ours, word for word, where our own triggers do not work without."""
    if not _search_is_harmless():
        sqlite.execute("PRAGMA trusted_schema = ON")


@lru_cache(maxsize=1)
def _search_is_harmless() -> bool:
    """Say whether this SQLite lets a trigger write to full-text search in a schema that is not trusted."""
    trial = sqlite3.connect(":memory:")
    try:
        distrust(trial)
        trial.execute("CREATE TABLE a (b)")
        trial.execute("CREATE VIRTUAL TABLE c USING fts5 (d)")
        trial.execute("CREATE TRIGGER e AFTER INSERT ON a BEGIN INSERT INTO c VALUES (new.b); END")
        trial.execute("INSERT INTO a VALUES ('f')")
    except sqlite3.OperationalError:
        return False
    finally:
        trial.close()
    return True


def _foreign(name: str, what: str) -> MatterDamaged:
    return MatterDamaged(
        f"“{name}” was changed by another program: {what}. It is not opened, for what it holds could be a trap. "
        "Ask for it again from where it came, or restore it from a backup."
    )


def _parts(sqlite: sqlite3.Connection) -> list[_Part]:
    rows = sqlite.execute("SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_master")
    return [(str(a), str(b), str(c), str(d)) for a, b, c, d in rows if not str(b).startswith("sqlite_stat")]


def _parts_of_log(sqlite: sqlite3.Connection) -> list[str]:
    return [sql for _, _, table, sql in _parts(sqlite) if table == _MIGRATIONS]


def _plain(sql: str) -> bool:
    return set(re.findall(r"\w+", sql.casefold())) <= _PLAIN_WORDS


def _applied(sqlite: sqlite3.Connection) -> list[str]:
    rows = sqlite.execute(f"SELECT name FROM {_MIGRATIONS} WHERE migration_set = ? ORDER BY rowid", [migrations.name])
    return [str(one[0]) for one in rows]


@lru_cache(maxsize=16)
def _made_by(applied: tuple[str, ...]) -> frozenset[_Part]:
    """Return the parts that migrations make; those that are applied are the first ones, for none is ever left out."""
    left = [one.name for one in migrations.pending(Database(memory=True)) if one.name not in applied]
    made = sqlite3.connect(":memory:")
    try:
        migrations.apply(Database(made), stop_before=left)
        rows = _parts(made)
    finally:
        made.close()
    return frozenset((kind, part, table, _bare(sql)) for kind, part, table, sql in rows if table != _MIGRATIONS)


def _bare(sql: str) -> str:
    """Return SQL without spaces and quotes, which versions of SQLite set differently when a table is renamed."""
    return re.sub(r"[\s\"'`\[\]]", "", sql)


@lru_cache(maxsize=1)
def columns() -> tuple[tuple[str, str, bool], ...]:
    """Return the name, the type and whether it is always there, of each column of each table."""
    made = sqlite3.connect(":memory:")
    try:
        migrations.apply(Database(made))
        rows = made.execute(
            """SELECT c.name, c.type, c."notnull" OR c.pk FROM sqlite_master t, pragma_table_info(t.name) c
               WHERE t.type = 'table'"""
        )
        return tuple((str(name), str(kind), bool(needed)) for name, kind, needed in rows)
    finally:
        made.close()

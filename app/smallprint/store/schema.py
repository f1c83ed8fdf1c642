"""The tables of a matter file, as named, append-only migrations.

To change the schema: add a function at the end, decorated with `@migrations()`; never edit one that has shipped.

Large things (text, original bytes, boxes) have tables of their own: SQLite rewrites a whole row at each update. Ids
are never used again (AUTOINCREMENT), so that work under way on a removed document cannot land in another one.
"""

from sqlite_utils import Database, Migrations

from smallprint.store.mark_tables import MARKS
from smallprint.store.playbook_tables import PLAYBOOKS
from smallprint.store.sources import told_source
from smallprint.store.tables import DOCUMENTS, FINDINGS, PASSAGES, QUESTIONS, RUNS, SAID, SHOWN, STANDING

# "SPrt": marks a SQLite file as a matter, https://www.sqlite.org/pragma.html#pragma_application_id
APPLICATION_ID = 0x53507274

migrations = Migrations("smallprint")


@migrations()
def m001_first(db: Database) -> None:
    """Documents, passages, runs, findings, decisions, notes and full-text search."""
    for statement in (*DOCUMENTS, *PASSAGES, *RUNS, *FINDINGS, *SAID):
        db.execute(statement)


@migrations()
def m002_strips(db: Database) -> None:
    """Where the lines of a page stand, apart from the boxes of its characters, which are no longer kept."""
    db.execute("""
        CREATE TABLE strips (
            document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            deflated BLOB NOT NULL,
            PRIMARY KEY (document_id, number)
        )""")


@migrations()
def m003_likely_spans(db: Database) -> None:
    """Candidates know their span and who found them; findings whether they are shown by default.

    Until now findings were shown from a confidence of a half.
    """
    db.execute("""
        CREATE TABLE candidate_spans (
            run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            clause TEXT NOT NULL,
            passage INTEGER NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            page INTEGER NOT NULL,
            score REAL NOT NULL,
            likely INTEGER NOT NULL,
            found_by TEXT NOT NULL,
            around_start INTEGER NOT NULL,
            around_end INTEGER NOT NULL,
            done INTEGER NOT NULL DEFAULT 0,
            by_model INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (run_id, number)
        ) WITHOUT ROWID""")
    db.execute("""
        INSERT INTO candidate_spans
        SELECT run_id, number, clause, passage, -1, -1, page, score, 1, 'lexical', -1, -1, done, by_model
        FROM candidates""")
    db.execute("DROP TABLE candidates")
    db.execute("ALTER TABLE candidate_spans RENAME TO candidates")
    db.execute("ALTER TABLE findings ADD COLUMN likely INTEGER NOT NULL DEFAULT 1")
    db.execute("UPDATE findings SET likely = confidence >= 0.5")
    db.execute("ALTER TABLE findings ADD COLUMN around_start INTEGER NOT NULL DEFAULT -1")
    db.execute("ALTER TABLE findings ADD COLUMN around_end INTEGER NOT NULL DEFAULT -1")


@migrations()
def m004_own_types(db: Database) -> None:
    """Clause types that a person added to the matter, with the examples they were taught by (JSON)."""
    db.execute("""
        CREATE TABLE own_types (
            key TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            question TEXT NOT NULL,
            "group" TEXT NOT NULL,
            tag TEXT NOT NULL,
            examples TEXT NOT NULL,
            created_at TEXT NOT NULL
        )""")


@migrations()
def m005_retrieval(db: Database) -> None:
    """What questions are answered from: an index of each document, packed, and what it was made with."""
    db.execute("""
        CREATE TABLE retrieval (
            document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
            made_with TEXT NOT NULL,
            made_at TEXT NOT NULL,
            packed BLOB NOT NULL
        )""")
    db.execute("CREATE INDEX retrieval_by_made_with ON retrieval(made_with, made_at)")


@migrations()
def m006_questions(db: Database) -> None:
    """Questions that were asked, their answers and what those cite."""
    for statement in QUESTIONS:
        db.execute(statement)


@migrations()
def m007_changes(db: Database) -> None:
    """The tracked changes and comments of the files themselves, and documents that are read as if rejected.

    `read_from` is the document whose stored bytes a document is read from, where it is another reading of that one.
    """
    db.execute("ALTER TABLE documents ADD COLUMN reading TEXT NOT NULL DEFAULT 'accepted'")
    db.execute("ALTER TABLE documents ADD COLUMN read_from INTEGER")
    db.execute("""
        CREATE TABLE changes (
            document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            kind TEXT NOT NULL,
            author TEXT NOT NULL,
            date TEXT NOT NULL,
            text TEXT NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            detail TEXT NOT NULL,
            PRIMARY KEY (document_id, number)
        ) WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE comments (
            document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            author TEXT NOT NULL,
            date TEXT NOT NULL,
            text TEXT NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            done INTEGER NOT NULL,
            reply_to INTEGER,
            PRIMARY KEY (document_id, number)
        ) WITHOUT ROWID""")


@migrations()
def m008_language(db: Database) -> None:
    """The language of each document, its pages recognised in pictures, and how sure each word of these is."""
    db.execute("ALTER TABLE documents ADD COLUMN language TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE documents ADD COLUMN ocr_pages INTEGER NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE documents ADD COLUMN doubtful_pages INTEGER NOT NULL DEFAULT 0")
    db.execute("""
        CREATE TABLE ocr_words (
            document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            deflated BLOB NOT NULL,
            PRIMARY KEY (document_id, number)
        )""")


@migrations()
def m009_original_parts(db: Database) -> None:
    """The bytes of a file in parts, so that a large one is not written in one transaction."""
    db.execute("""
        CREATE TABLE original_parts (
            document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (document_id, number)
        )""")
    db.execute("INSERT INTO original_parts SELECT document_id, 0, bytes FROM originals")
    db.execute("DROP TABLE originals")


@migrations()
def m010_shown_when_ended(db: Database) -> None:
    """A run is shown when it ended well, not at its first finding; of where a file was, only its folder's name stays.

    `origin` is a name under which this machine, and no other, keeps the path of the file.
    """
    for statement in SHOWN:
        db.execute(statement)
    db.execute("ALTER TABLE documents ADD COLUMN origin TEXT NOT NULL DEFAULT ''")
    rows = db.execute("SELECT id, source FROM documents").fetchall()
    db.conn.executemany("UPDATE documents SET source = ? WHERE id = ?", [(told_source(one[1]), one[0]) for one in rows])


@migrations()
def m011_removed(db: Database) -> None:
    """What a person removed stays for a while, marked, so that it can come back; no query shows it.

    The view of the findings that stand is kept as it is, whichever migration wrote it, and put inside another. That
    leaves out removed findings; removed documents are left out where documents are asked for, which costs less.
    """
    db.execute("ALTER TABLE documents ADD COLUMN removed_at TEXT")
    db.execute("ALTER TABLE findings ADD COLUMN removed_at TEXT")
    [(stored,)] = db.execute("SELECT sql FROM sqlite_master WHERE type = 'view' AND name = 'standing'").fetchall()
    db.execute("DROP VIEW standing")
    db.execute(f"""
        CREATE VIEW standing AS SELECT * FROM (
        {stored.partition(" AS")[2]}
        ) WHERE removed_at IS NULL""")


@migrations()
def m012_contract_kind(db: Database) -> None:
    """Which kind of contract each document is, and whether a person said so; "" until it is reviewed again."""
    db.execute("ALTER TABLE documents ADD COLUMN contract_kind TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE documents ADD COLUMN kind_chosen INTEGER NOT NULL DEFAULT 0")


@migrations()
def m013_own_values(db: Database) -> None:
    """The kind of value that a person's own type has, and passages that are no such clause (JSON)."""
    db.execute("ALTER TABLE own_types ADD COLUMN value_kind TEXT NOT NULL DEFAULT 'none'")
    db.execute("ALTER TABLE own_types ADD COLUMN unlike TEXT NOT NULL DEFAULT '[]'")


@migrations()
def m014_judge(db: Database) -> None:
    """A run knows whether the Nano judge is still to read the document, and which one did; a finding, what it moved."""
    db.execute("ALTER TABLE runs ADD COLUMN awaits_judge INTEGER NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE runs ADD COLUMN judge TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE findings ADD COLUMN moved REAL NOT NULL DEFAULT 0")


@migrations()
def m015_answer_facts(db: Database) -> None:
    """The finding that an answer rests on, and the answers to the parts of its question (JSON); "" for none."""
    db.execute("ALTER TABLE answers ADD COLUMN fact TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE answers ADD COLUMN parts TEXT NOT NULL DEFAULT ''")


@migrations()
def m016_spoken_once(db: Database) -> None:
    """A place that a person spoke of in several reviews, and that the shown one does not have, stands once."""
    for statement in STANDING:
        db.execute(statement)


@migrations()
def m017_condition(db: Database) -> None:
    """What a Yes or No is subject to, in the words of its quote; "" for nothing."""
    db.execute("ALTER TABLE answers ADD COLUMN condition TEXT NOT NULL DEFAULT ''")


@migrations()
def m018_marks(db: Database) -> None:
    """Notes may be on some words and highlight them; findings may be replaced, types confirmed as absent."""
    for statement in MARKS:
        db.execute(statement)


@migrations()
def m019_remarks_on_values(db: Database) -> None:
    """What is remarked on a value is stored as facts; a program that looks for a sentence refuses the matter."""


@migrations()
def m020_proposed_words(db: Database) -> None:
    """A note may propose other words for those that it is on; earlier ones propose none."""
    db.execute("ALTER TABLE notes ADD COLUMN proposes INTEGER NOT NULL DEFAULT 0")


@migrations()
def m021_run_notes(db: Database) -> None:
    """Why a run ended as it did is stored as facts; a program that looks for a sentence refuses the matter."""


@migrations()
def m022_playbooks(db: Database) -> None:
    """Playbooks that documents are judged by, and what the person said of their positions."""
    for statement in PLAYBOOKS:
        db.execute(statement)


@migrations()
def m023_dismissals(db: Database) -> None:
    """Flaws that proof-reading tells of and that a person has dismissed."""
    db.execute("""
        CREATE TABLE dismissals (
            document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            start INTEGER NOT NULL,
            made_at TEXT NOT NULL,
            PRIMARY KEY (document_id, kind, start)
        ) WITHOUT ROWID""")

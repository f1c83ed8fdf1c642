"""The tables of a matter file, as named, append-only migrations.

To change the schema: add a function at the end, decorated with `@migrations()`; never edit one that has shipped.

Large things (text, original bytes, boxes) have tables of their own: SQLite rewrites a whole row at each update. Ids
are never used again (AUTOINCREMENT), so that work under way on a removed document cannot land in another one.
"""

from sqlite_utils import Database, Migrations

# "SPrt": marks a SQLite file as a matter, https://www.sqlite.org/pragma.html#pragma_application_id
APPLICATION_ID = 0x53507274

migrations = Migrations("smallprint")


@migrations()
def m001_first(db: Database) -> None:
    """Documents, passages, runs, findings, decisions, notes and full-text search."""
    for statement in (*_DOCUMENTS, *_PASSAGES, *_RUNS, *_FINDINGS, *_SAID):
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


_DOCUMENTS = (
    # shown_run is the newest run that stored a finding: the one whose findings are shown
    """
    CREATE TABLE documents (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        source TEXT NOT NULL,
        state TEXT NOT NULL,
        message TEXT NOT NULL DEFAULT '',
        kind TEXT,
        sha256 TEXT UNIQUE,
        pages INTEGER NOT NULL DEFAULT 0,
        unread_pages INTEGER NOT NULL DEFAULT 0,
        added_at TEXT NOT NULL,
        shown_run INTEGER
    )""",
    "CREATE INDEX documents_by_source ON documents(source)",
    """
    CREATE TABLE texts (
        document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
        metadata TEXT NOT NULL,
        report TEXT NOT NULL,
        outline TEXT NOT NULL,
        blocks TEXT NOT NULL,
        text TEXT NOT NULL
    )""",
    """
    CREATE TABLE originals (
        document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
        bytes BLOB NOT NULL
    )""",
    """
    CREATE TABLE pages (
        document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        label TEXT NOT NULL,
        width REAL NOT NULL,
        height REAL NOT NULL,
        unread INTEGER NOT NULL,
        viewed_at TEXT,
        PRIMARY KEY (document_id, number)
    )""",
    """
    CREATE TABLE boxes (
        document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        deflated BLOB NOT NULL,
        PRIMARY KEY (document_id, number)
    )""",
)

_PASSAGES = (
    """
    CREATE TABLE segmentations (
        document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
        definitions TEXT NOT NULL
    )""",
    """
    CREATE TABLE passages (
        id INTEGER PRIMARY KEY,
        document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        page INTEGER NOT NULL,
        kind TEXT NOT NULL,
        section TEXT NOT NULL,
        continues INTEGER NOT NULL,
        text TEXT NOT NULL,
        UNIQUE (document_id, number)
    )""",
    """
    CREATE VIRTUAL TABLE passages_fts USING fts5(
        text, content='passages', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
    )""",
    """
    CREATE TRIGGER passages_added AFTER INSERT ON passages BEGIN
        INSERT INTO passages_fts(rowid, text) VALUES (new.id, new.text);
    END""",
    """
    CREATE TRIGGER passages_removed AFTER DELETE ON passages BEGIN
        INSERT INTO passages_fts(passages_fts, rowid, text) VALUES ('delete', old.id, old.text);
    END""",
)

_RUNS = (
    """
    CREATE TABLE runs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
        state TEXT NOT NULL,
        started_at TEXT NOT NULL,
        finished_at TEXT,
        model_name TEXT NOT NULL,
        model_sha256 TEXT NOT NULL,
        prompt_sha256 TEXT NOT NULL,
        catalogue_sha256 TEXT NOT NULL,
        app_version TEXT NOT NULL,
        settings TEXT NOT NULL,
        message TEXT NOT NULL DEFAULT '',
        seconds REAL NOT NULL DEFAULT 0
    )""",
    "CREATE INDEX runs_by_document ON runs(document_id, id)",
    """
    CREATE TABLE candidates (
        run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
        clause TEXT NOT NULL,
        passage INTEGER NOT NULL,
        number INTEGER NOT NULL,
        page INTEGER NOT NULL,
        score REAL NOT NULL,
        done INTEGER NOT NULL DEFAULT 0,
        by_model INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (run_id, clause, passage)
    ) WITHOUT ROWID""",
)

_FINDINGS = (
    # run_id is NULL for what a person marked; said is the newest decision made on the finding or on a twin
    """
    CREATE TABLE findings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
        run_id INTEGER REFERENCES runs(id) ON DELETE CASCADE,
        said INTEGER,
        clause TEXT NOT NULL,
        page INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        confidence REAL NOT NULL,
        found_by TEXT NOT NULL,
        value TEXT,
        disputed INTEGER NOT NULL,
        section TEXT NOT NULL,
        section_number TEXT NOT NULL,
        found_at TEXT NOT NULL,
        quote TEXT NOT NULL
    )""",
    "CREATE INDEX findings_by_document ON findings(document_id, clause, start)",
    "CREATE INDEX findings_by_run ON findings(run_id)",
    """
    CREATE TRIGGER findings_shown AFTER INSERT ON findings WHEN new.run_id IS NOT NULL BEGIN
        UPDATE documents SET shown_run = new.run_id
        WHERE id = new.document_id AND new.run_id > COALESCE(shown_run, 0);
    END""",
    # twins of a finding are earlier ones at the same place, whose decisions and notes it carries on
    """
    CREATE TABLE twins (
        finding_id INTEGER NOT NULL REFERENCES findings(id) ON DELETE CASCADE,
        earlier_id INTEGER NOT NULL REFERENCES findings(id) ON DELETE CASCADE,
        PRIMARY KEY (finding_id, earlier_id)
    ) WITHOUT ROWID""",
    "CREATE INDEX twins_by_earlier ON twins(earlier_id)",
)

_SAID = (
    """
    CREATE TABLE decisions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        finding_id INTEGER NOT NULL REFERENCES findings(id) ON DELETE CASCADE,
        verdict TEXT NOT NULL,
        reason TEXT NOT NULL,
        value TEXT NOT NULL,
        made_at TEXT NOT NULL
    )""",
    "CREATE INDEX decisions_by_finding ON decisions(finding_id)",
    """
    CREATE TRIGGER decisions_said AFTER INSERT ON decisions BEGIN
        UPDATE findings SET said = new.id
        WHERE id = new.finding_id OR id IN (SELECT finding_id FROM twins WHERE earlier_id = new.finding_id);
    END""",
    """
    CREATE TRIGGER decisions_never_change BEFORE UPDATE ON decisions BEGIN
        SELECT RAISE(ABORT, 'decisions are added, never changed');
    END""",
    # Removing a document removes its row first, then what hangs on it: only then may these go.
    """
    CREATE TRIGGER decisions_never_go BEFORE DELETE ON decisions
    WHEN EXISTS (SELECT 1 FROM findings WHERE id = old.finding_id) BEGIN
        SELECT RAISE(ABORT, 'decisions are added, never removed');
    END""",
    """
    CREATE TRIGGER findings_never_go BEFORE DELETE ON findings
    WHEN EXISTS (SELECT 1 FROM documents WHERE id = old.document_id) BEGIN
        SELECT RAISE(ABORT, 'findings are added, never removed');
    END""",
    """
    CREATE TABLE notes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
        finding_id INTEGER REFERENCES findings(id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        made_at TEXT NOT NULL
    )""",
    "CREATE INDEX notes_by_document ON notes(document_id)",
    "CREATE INDEX notes_by_finding ON notes(finding_id)",
    # The findings that stand, as `Findings.of_document` describes them. What is rare (notes, what a person marked) is
    # asked for once with IN, what is common (decisions, twins) for each row.
    """
    CREATE VIEW standing AS
    SELECT f.*, d.verdict,
           f.id IN (SELECT finding_id FROM notes WHERE finding_id IS NOT NULL)
           OR f.id IN (SELECT t.finding_id FROM notes n JOIN twins t ON t.earlier_id = n.finding_id)
           AS noted
    FROM findings f
    JOIN documents o ON o.id = f.document_id
    LEFT JOIN decisions d ON d.id = f.said
    WHERE f.run_id IS NULL
       OR (f.run_id = o.shown_run AND (
            f.id NOT IN (SELECT t.finding_id FROM findings p JOIN twins t ON t.earlier_id = p.id WHERE p.run_id IS NULL)
            OR EXISTS (SELECT 1 FROM decisions WHERE finding_id = f.id)
            OR f.id IN (SELECT finding_id FROM notes WHERE finding_id IS NOT NULL)))
       OR (f.run_id < o.shown_run
           AND ((d.verdict != 'undecided' AND EXISTS (SELECT 1 FROM decisions WHERE finding_id = f.id))
                OR f.id IN (SELECT finding_id FROM notes WHERE finding_id IS NOT NULL))
           AND NOT EXISTS (SELECT 1 FROM twins t JOIN findings n ON n.id = t.finding_id
                           WHERE t.earlier_id = f.id
                             AND (n.run_id = o.shown_run
                                  OR EXISTS (SELECT 1 FROM decisions WHERE finding_id = n.id))))""",
)

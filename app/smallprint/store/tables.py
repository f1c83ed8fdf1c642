"""The tables of a matter file, as the migrations of `schema` create them; never changed once shipped."""

DOCUMENTS = (
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

PASSAGES = (
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

RUNS = (
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

FINDINGS = (
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

SAID = (
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

QUESTIONS = (
    # scope and closest are JSON; a question that is saved is asked of new documents as they arrive
    """
    CREATE TABLE questions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        text TEXT NOT NULL,
        scope TEXT NOT NULL,
        saved INTEGER NOT NULL,
        asked_at TEXT NOT NULL
    )""",
    """
    CREATE TABLE answers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        question_id INTEGER NOT NULL REFERENCES questions(id) ON DELETE CASCADE,
        document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
        verdict TEXT NOT NULL,
        wording TEXT NOT NULL,
        closest TEXT NOT NULL,
        left_out INTEGER NOT NULL,
        model_name TEXT NOT NULL,
        model_sha256 TEXT NOT NULL,
        prompt_sha256 TEXT NOT NULL,
        app_version TEXT NOT NULL,
        answered_at TEXT NOT NULL
    )""",
    "CREATE INDEX answers_by_question ON answers(question_id, document_id)",
    "CREATE INDEX answers_by_document ON answers(document_id)",
    """
    CREATE TABLE citations (
        answer_id INTEGER NOT NULL REFERENCES answers(id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
        run_id INTEGER,
        page INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        quote TEXT NOT NULL,
        section TEXT NOT NULL,
        PRIMARY KEY (answer_id, number)
    ) WITHOUT ROWID""",
    "CREATE INDEX citations_by_document ON citations(document_id)",
)

SHOWN = (
    # shown_run becomes the newest run that ended well; before any did, the newest that stored a finding
    "DROP TRIGGER findings_shown",
    """
    CREATE TRIGGER findings_shown AFTER INSERT ON findings WHEN new.run_id IS NOT NULL BEGIN
        UPDATE documents SET shown_run = new.run_id
        WHERE id = new.document_id AND new.run_id > COALESCE(shown_run, 0)
          AND NOT EXISTS (SELECT 1 FROM runs
                          WHERE document_id = new.document_id AND state IN ('complete', 'partial'));
    END""",
    """
    CREATE TRIGGER runs_shown AFTER UPDATE OF state ON runs WHEN new.state IN ('complete', 'partial') BEGIN
        UPDATE documents SET shown_run = new.id
        WHERE id = new.document_id AND new.id > COALESCE(shown_run, 0);
    END""",
    """
    UPDATE documents SET shown_run = COALESCE(
        (SELECT MAX(id) FROM runs WHERE document_id = documents.id AND state IN ('complete', 'partial')), shown_run)""",
    # What is decided on a finding counts for its earlier twins as well: the run that is shown may be an earlier one.
    # A person's own finding is not touched: what was decided on it was said of it alone.
    "DROP TRIGGER decisions_said",
    """
    CREATE TRIGGER decisions_said AFTER INSERT ON decisions BEGIN
        UPDATE findings SET said = new.id
        WHERE id = new.finding_id
           OR id IN (SELECT finding_id FROM twins WHERE earlier_id = new.finding_id)
           OR id IN (SELECT e.id FROM twins t JOIN findings e ON e.id = t.earlier_id
                     WHERE t.finding_id = new.finding_id AND e.run_id IS NOT NULL);
    END""",
    """
    UPDATE findings SET said = COALESCE((
        SELECT MAX(d.id) FROM decisions d
        WHERE d.finding_id = findings.id
           OR d.finding_id IN (SELECT earlier_id FROM twins WHERE finding_id = findings.id)
           OR d.finding_id IN (SELECT finding_id FROM twins WHERE earlier_id = findings.id)), said)
    WHERE run_id IS NOT NULL AND id IN (SELECT earlier_id FROM twins)""",
    # The findings that stand, as before, but for those of later runs than the one shown: what a person said of these
    # stands on their twins in the shown run, and on themselves where there is none.
    "DROP VIEW standing",
    """
    CREATE VIEW standing AS
    SELECT f.*, d.verdict,
           f.id IN (SELECT finding_id FROM notes WHERE finding_id IS NOT NULL)
           OR f.id IN (SELECT t.finding_id FROM notes n JOIN twins t ON t.earlier_id = n.finding_id)
           OR (f.run_id = o.shown_run
               AND f.id IN (SELECT t.earlier_id FROM notes n JOIN twins t ON t.finding_id = n.finding_id))
           AS noted
    FROM findings f
    JOIN documents o ON o.id = f.document_id
    LEFT JOIN decisions d ON d.id = f.said
    WHERE f.run_id IS NULL
       OR (f.run_id = o.shown_run AND (
            f.id NOT IN (SELECT t.finding_id FROM findings p JOIN twins t ON t.earlier_id = p.id WHERE p.run_id IS NULL)
            OR EXISTS (SELECT 1 FROM decisions WHERE finding_id = f.id)
            OR f.id IN (SELECT finding_id FROM notes WHERE finding_id IS NOT NULL)))
       OR (f.run_id <> o.shown_run
           AND ((d.verdict != 'undecided' AND EXISTS (SELECT 1 FROM decisions WHERE finding_id = f.id))
                OR f.id IN (SELECT finding_id FROM notes WHERE finding_id IS NOT NULL))
           AND NOT EXISTS (SELECT 1 FROM twins t JOIN findings n ON n.id = t.finding_id
                           WHERE t.earlier_id = f.id
                             AND (n.run_id = o.shown_run
                                  OR EXISTS (SELECT 1 FROM decisions WHERE finding_id = n.id)))
           AND NOT EXISTS (SELECT 1 FROM twins t JOIN findings e ON e.id = t.earlier_id
                           WHERE t.finding_id = f.id AND e.run_id = o.shown_run))""",
)

STANDING = (
    "DROP VIEW standing",
    # As before, but of a place that is not in the run shown, only the newest finding stands that a person spoke of:
    # decided on or noted. It stands while its newest decision is not taken back, or while it or an earlier twin is
    # noted.
    """
    CREATE VIEW standing AS
    SELECT * FROM (
        SELECT f.*, d.verdict,
               f.id IN (SELECT finding_id FROM notes WHERE finding_id IS NOT NULL)
               OR f.id IN (SELECT t.finding_id FROM notes n JOIN twins t ON t.earlier_id = n.finding_id)
               OR (f.run_id = o.shown_run
                   AND f.id IN (SELECT t.earlier_id FROM notes n JOIN twins t ON t.finding_id = n.finding_id))
               AS noted
        FROM findings f
        JOIN documents o ON o.id = f.document_id
        LEFT JOIN decisions d ON d.id = f.said
        WHERE f.run_id IS NULL
           OR (f.run_id = o.shown_run AND (
                f.id NOT IN (SELECT t.finding_id FROM findings p JOIN twins t ON t.earlier_id = p.id
                             WHERE p.run_id IS NULL)
                OR EXISTS (SELECT 1 FROM decisions WHERE finding_id = f.id)
                OR f.id IN (SELECT finding_id FROM notes WHERE finding_id IS NOT NULL)))
           OR (f.run_id <> o.shown_run
               AND (EXISTS (SELECT 1 FROM decisions WHERE finding_id = f.id)
                    OR f.id IN (SELECT finding_id FROM notes WHERE finding_id IS NOT NULL))
               AND (d.verdict != 'undecided'
                    OR f.id IN (SELECT finding_id FROM notes WHERE finding_id IS NOT NULL)
                    OR f.id IN (SELECT t.finding_id FROM notes n JOIN twins t ON t.earlier_id = n.finding_id))
               AND NOT EXISTS (SELECT 1 FROM twins t JOIN findings n ON n.id = t.finding_id
                               WHERE t.earlier_id = f.id
                                 AND (n.run_id = o.shown_run
                                      OR EXISTS (SELECT 1 FROM decisions WHERE finding_id = n.id)
                                      OR EXISTS (SELECT 1 FROM notes WHERE finding_id = n.id)))
               AND NOT EXISTS (SELECT 1 FROM twins t JOIN findings e ON e.id = t.earlier_id
                               WHERE t.finding_id = f.id AND e.run_id = o.shown_run))
    ) WHERE removed_at IS NULL""",
)

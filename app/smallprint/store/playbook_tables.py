"""The tables of playbooks: those that a matter was judged by, which document by which, and what the person said.

Like `tables`, never changed once shipped.
"""

PLAYBOOKS = (
    # the file as it was chosen, so that a matter says the same wherever it is opened; one row for each content
    """
    CREATE TABLE playbooks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        contract TEXT NOT NULL,
        file TEXT NOT NULL,
        sha256 TEXT NOT NULL UNIQUE,
        content TEXT NOT NULL,
        added_at TEXT NOT NULL
    )""",
    # playbook_id is NULL where a person wants none for a document
    """
    CREATE TABLE playbook_choices (
        document_id INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
        playbook_id INTEGER REFERENCES playbooks(id) ON DELETE CASCADE
    )""",
    # only ever added to; the newest counts. By the playbook's name, so that a new version of it keeps what was said;
    # verdict is '' where a person takes back what was said
    """
    CREATE TABLE position_verdicts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
        playbook TEXT NOT NULL,
        position TEXT NOT NULL,
        verdict TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        made_at TEXT NOT NULL
    )""",
    "CREATE INDEX position_verdicts_by_document ON position_verdicts(document_id, playbook)",
)

"""Matter files as older versions of the program wrote them, built from the migrations that those had."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from smallprint.store.schema import APPLICATION_ID, migrations
from tests.store.contracts import contract

DOCUMENT = 1
EARLY = "2020-01-01T00:00:00+00:00"


@contextmanager
def old_matter(path: Path, before: str) -> Iterator[sqlite3.Connection]:
    """Make a matter of the time before a migration, with one document that was read, and give it to be filled."""
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(Database(raw), stop_before=before)
    document = contract()
    raw.execute(
        "INSERT INTO documents (id, name, source, state, kind, sha256, pages, added_at)"
        " VALUES (1, 'lease.pdf', '/home/anna/Client Ltd/lease.pdf', 'open', 'pdf', ?, ?, ?)",
        [document.sha256, len(document.pages), EARLY],
    )
    report = '{"reader": "pdfium", "pages": 3, "characters": 9}'
    raw.execute("INSERT INTO texts VALUES (1, '{}', ?, '[]', '[]', ?)", [report, document.text])
    for page in document.pages:
        raw.execute(
            'INSERT INTO pages (document_id, number, start, "end", label, width, height, unread)'
            " VALUES (1, ?, ?, ?, ?, 612, 792, 0)",
            [page.index, page.start, page.end, page.label],
        )
    try:
        yield raw
        raw.commit()
    finally:
        raw.close()


def old_run(raw: sqlite3.Connection, run_id: int, state: str) -> None:
    """Add a run of the document."""
    raw.execute(
        "INSERT INTO runs (id, document_id, state, started_at, model_name, model_sha256, prompt_sha256,"
        " catalogue_sha256, app_version, settings) VALUES (?, 1, ?, ?, '', '', '', '', '0.1.0', '{}')",
        [run_id, state, EARLY],
    )


def old_finding(
    raw: sqlite3.Connection, finding_id: int, run_id: int, start: int, end: int, confidence: float = 0.9
) -> None:
    """Add a finding of a run, with the twins that the program gave it where it covers the same words."""
    raw.execute(
        'INSERT INTO findings (id, document_id, run_id, clause, page, start, "end", confidence, found_by, disputed,'
        " section, section_number, found_at, quote)"
        " VALUES (?, 1, ?, 'governing-law', 0, ?, ?, ?, '[\"model\"]', 0, '', '', ?, ?)",
        [finding_id, run_id, start, end, confidence, EARLY, contract().text[start:end]],
    )
    raw.execute(
        'INSERT INTO twins SELECT ?, id FROM findings WHERE start = ? AND "end" = ? AND id < ?',
        [finding_id, start, end, finding_id],
    )


def old_decision(raw: sqlite3.Connection, finding_id: int, verdict: str) -> None:
    """Add what a person decided on a finding."""
    raw.execute(
        "INSERT INTO decisions (finding_id, verdict, reason, value, made_at) VALUES (?, ?, '', '', ?)",
        [finding_id, verdict, EARLY],
    )

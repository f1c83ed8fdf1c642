"""A matter of each version of the tables is brought up to date with every row, and read whole."""

import os
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from smallprint.store import open_matter
from smallprint.store.schema import migrations
from tests.store import matters
from tests.store.matters.reading import VERSIONS, kept, laid_out, lines_of

Rows = dict[str, dict[tuple[Any, ...], dict[str, Any]]]

_NEVER_WRITTEN = {13, 15, 16}  # several migrations came with one merge
_NEW: dict[str, dict[str, Any]] = {
    "documents": {
        "reading": "accepted",
        "read_from": None,
        "language": "",
        "ocr_pages": 0,
        "doubtful_pages": 0,
        "origin": "",
        "removed_at": None,
        "contract_kind": "",
        "kind_chosen": 0,
    },
    "answers": {"fact": "", "parts": "", "condition": ""},
    "findings": {"around_start": -1, "around_end": -1, "removed_at": None, "moved": 0.0},
    "candidates": {"start": -1, "end": -1, "around_start": -1, "around_end": -1, "likely": 1, "found_by": "lexical"},
    "own_types": {"value_kind": "none", "unlike": "[]"},
    "runs": {"awaits_judge": 0, "judge": ""},
    "notes": {"start": None, "end": None, "quote": "", "colour": "", "tag": "", "proposes": 0},
}
_TOLD = {  # of where a file was, its folder's name stays
    "/home/anna/Client Ltd/lease.pdf": "Client Ltd/lease.pdf",
    "/home/anna/order.pdf": "anna/order.pdf",
    "/home/anna/marked.docx": "anna/marked.docx",
    "/home/anna/Deals/waiting.docx": "Deals/waiting.docx",
    "/home/anna/Deals/refused.pdf": "Deals/refused.pdf",
    "/home/anna/Deals/locked.pdf": "Deals/locked.pdf",
}


def test_the_table_says_who_wrote_each() -> None:
    listed = re.findall(r"^\| (\d\d) \|", matters.__doc__ or "", re.MULTILINE)
    assert listed == list(VERSIONS)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_row_of_an_old_matter_is_kept(version: str, tmp_path: Path) -> None:
    path = laid_out(version, tmp_path)
    expected = brought_up(rows_of(path), int(version))
    open_matter(path, create=False).close()
    found = rows_of(path)
    assert set(expected) <= set(found)
    for table, rows in found.items():
        assert rows == expected.get(table, {}), table


@pytest.mark.parametrize("version", VERSIONS)
def test_an_old_matter_reads_as_it_did(version: str, tmp_path: Path) -> None:
    meant = "if this is meant: python -m tests.store.matters, and read the difference"
    assert lines_of(laid_out(version, tmp_path)) == kept(version), meant


@pytest.mark.parametrize("version", VERSIONS[:-1])  # the last is of today
def test_the_copy_from_before_an_update_holds_the_old_matter_and_is_made_once(version: str, tmp_path: Path) -> None:
    path = laid_out(version, tmp_path)
    before = rows_of(path)
    for _ in range(2):
        open_matter(path, create=False).close()
    (copy,) = tmp_path.glob(f"{version}.before-update-*")
    assert rows_of(copy) == before
    assert sorted(tmp_path.iterdir()) == sorted([path, copy]), "a file is left beside it"
    if os.name == "posix":
        assert copy.stat().st_mode & 0o777 == 0o600
    assert lines_of(copy) == kept(version)


def test_without_room_for_the_copy_an_old_matter_is_read_and_not_changed(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="only POSIX limits what a process writes")
    path = laid_out(VERSIONS[0], tmp_path)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("PRAGMA journal_mode = DELETE")
        raw.execute("UPDATE originals SET bytes = zeroblob(1000000)")
    before = path.read_bytes()
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, usual[1]))
    try:
        with open_matter(path, create=False) as matter:
            assert matter.read_only
            assert len(matter.documents.summaries()) > 1
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert list(tmp_path.glob("*before-update*")) == []
    assert rows_of(path) == rows_of_bytes(before, tmp_path)


def test_there_is_a_matter_of_each_version_that_wrote_one() -> None:
    known = {int(one.name[1:4]) for one in migrations.pending(Database(memory=True))}
    there = {int(version) for version in VERSIONS}
    assert there == known - _NEVER_WRITTEN, "python -m tests.store.matters write"


def rows_of(path: Path) -> Rows:
    """Return the rows of each table by their primary keys; those of full-text search are an index of another table."""
    raw = sqlite3.connect(path)
    raw.row_factory = sqlite3.Row
    found: Rows = {}
    for (table,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        if not table.startswith(("sqlite_", "_sqlite_", "passages_fts")):
            keys = [one["name"] for one in raw.execute(f"PRAGMA table_info({table})") if one["pk"]]
            rows = [dict(row) for row in raw.execute(f"SELECT * FROM {table}")]
            found[table] = {tuple(row[key] for key in keys): row for row in rows}
    raw.close()
    return found


def rows_of_bytes(content: bytes, folder: Path) -> Rows:
    """Return the rows of a matter that is given as its bytes."""
    path = folder / "given.smallprint"
    path.write_bytes(content)
    return rows_of(path)


def brought_up(rows: Rows, version: int) -> Rows:
    """Return what an old matter's rows are to become, worked out without the migrations."""
    expected = {
        table: {key: {**_NEW.get(table, {}), **row} for key, row in keyed.items()} for table, keyed in rows.items()
    }
    if version < 3:
        candidates = expected["candidates"].values()
        expected["candidates"] = {(row["run_id"], row["number"]): row for row in candidates}
        for row in expected["findings"].values():
            row["likely"] = int(row["confidence"] >= 0.5)
    if version < 9:
        originals = expected.pop("originals").values()
        parts = [{"document_id": row["document_id"], "number": 0, "bytes": row["bytes"]} for row in originals]
        expected["original_parts"] = {(row["document_id"], 0): row for row in parts}
    if version < 10:
        for row in expected["documents"].values():
            row["source"] = _TOLD[row["source"]]
        first, again, stopped = (1,), 7, 4
        assert expected["documents"][(2,)]["shown_run"] == stopped
        expected["documents"][(2,)]["shown_run"] = 3  # the one that ended well
        assert expected["findings"][first]["said"] == 2
        expected["findings"][first]["said"] = again  # what was decided last on a finding that covers the same words
    return expected

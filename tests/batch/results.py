"""What a batch left in its folder, read back by other means than those that wrote it."""

import csv
import os
import sqlite3
from pathlib import Path
from typing import Any

import psutil

from smallprint.batch.order import MATTERS, TABLES
from smallprint.domain.review import DocumentState
from smallprint.store import open_matter
from tests.cli.contracts import contract

SOME = ("clause", "quote", "start", "end", "value", "value_normal", "standing")


def contracts(folder: Path, count: int, long: int = 6) -> Path:
    """Fill a folder with contracts that differ in their words."""
    folder.mkdir(parents=True)
    for number in range(count):
        contract(folder / f"deal {number}.txt", long=long)
    return folder


def rows(out: Path, table: str) -> list[dict[str, Any]]:
    """Return the rows of a table, from all of its parts."""
    parts = sorted((out / TABLES / table).iterdir())
    return [row for part in parts for row in read(part)]


def read(part: Path) -> list[dict[str, Any]]:
    """Return the rows of one file."""
    if part.suffix == ".csv":
        with part.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))
    from pyarrow import parquet  # noqa: PLC0415 - an extra

    return list(parquet.read_table(part).to_pylist())


def findings(out: Path) -> dict[str, list[tuple[str, ...]]]:
    """Return what was found, by the bytes of the document."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for row in rows(out, "findings"):
        found.setdefault(row["sha256"], []).append(tuple(str(row[name]) for name in SOME))
    return {sha256: sorted(own) for sha256, own in found.items()}


def in_matters(out: Path) -> list[str]:
    """Return the checksum of every document that was read, from the matters themselves."""
    checksums = []
    for path in sorted((out / MATTERS).glob("*.smallprint")):
        with open_matter(path, create=False) as matter:
            read_ = [one for one in matter.documents.summaries() if one.state is DocumentState.OPEN]
            assert all(one.reviewed for one in read_)
            checksums += [one.sha256 for one in read_]
    return checksums


def states(out: Path) -> dict[str, int]:
    """Return how many files of the work list are in each state."""
    with sqlite3.connect(out / "work.sqlite") as db:
        return dict(db.execute("SELECT state, count(*) FROM files GROUP BY state").fetchall())


def workers_of(process: int) -> list[psutil.Process]:
    """Return the worker processes of a batch."""
    children = psutil.Process(process).children()
    return [one for one in children if any("batch.worker" in part for part in _command(one))]


def _command(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []


def written(out: Path) -> int:
    """Return how many documents the matters of a batch that is under way hold as read."""
    count = 0
    for path in (out / MATTERS).glob("*.smallprint") if (out / MATTERS).is_dir() else ():
        try:
            with sqlite3.connect(f"file:{os.fspath(path)}?mode=ro", uri=True, timeout=5) as db:
                count += db.execute("SELECT count(*) FROM documents WHERE state = 'open'").fetchone()[0]
        except sqlite3.Error:
            continue  # not made yet
    return count

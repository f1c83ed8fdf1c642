"""A matter of very many generated documents: some are reviewed, the rest are copies of them with names of their own."""

import sqlite3
from pathlib import Path

from smallprint.bootstrap import Services
from smallprint.domain.progress import CancelToken, unreported
from smallprint.matters.intake import add_files
from smallprint.matters.review import review_documents
from smallprint.store import open_matter

_LAWS = ("Norway", "Delaware", "New York", "England and Wales", "Germany")
_KINDS = ("SUPPLY AGREEMENT", "HOSTING AGREEMENT", "LICENSE AGREEMENT", "SERVICES AGREEMENT")
_CLAUSES = (
    "This {kind} is made on {day} March 20{year} between Party {number} Ltd and Other {number} Inc.",
    "Governing Law. This Agreement is governed by the laws of {law}.",
    "Termination. Either party may terminate this Agreement for convenience on {days} days’ prior written notice.",
    "Audit. The customer may audit the books of the supplier once a year, at the {payer}’s own cost.",
    "Assignment. Neither party may assign this Agreement without the prior written consent of the other.",
    "Liability. The total liability of either party shall not exceed {fee},000 USD in any year.",
    "Delivery number {number} is to the warehouse at Harbour Street {number}, in boxes of {days} pieces each.",
)
_COPIED = ("documents", "texts", "pages", "segmentations", "passages", "runs", "findings", "retrieval")


def large_matter(services: Services, folder: Path, count: int, different: int = 20) -> Path:
    """Make a matter of `count` documents of which `different` are unlike each other, and return its path."""
    files = [_contract(folder / f"contract {number}.txt", number) for number in range(different)]
    path = folder / "large.smallprint"
    with open_matter(path) as matter:
        review_documents(services, matter, add_files(matter, files).ids, unreported, CancelToken(), judged=False)
    _copy(path, different, count // different - 1)
    return path


def _contract(path: Path, number: int) -> Path:
    values = {
        "number": number,
        "kind": _KINDS[number % 4],
        "law": _LAWS[number % 5],
        "day": number % 28 + 1,
        "year": 10 + number % 15,
        "days": 30 + number,
        "payer": "customer" if number % 3 else "supplier",
        "fee": 100 + number,
    }
    path.write_text("\n\n".join(one.format(**values) for one in _CLAUSES), encoding="utf-8")
    return path


def _copy(path: Path, different: int, times: int) -> None:
    """Copy the rows of all documents so many times, each with ids of its own."""
    db = sqlite3.connect(path)
    db.execute("PRAGMA foreign_keys=OFF")
    db.execute(
        "CREATE TEMP TABLE times AS WITH RECURSIVE n(k) AS (SELECT 1 UNION SELECT k+1 FROM n LIMIT ?) SELECT k FROM n",
        (times,),
    )
    for table in _COPIED:
        most = db.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0]
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        chosen = ", ".join(_copied(table, column, different, most) for column in columns)
        names = ", ".join(f'"{column}"' for column in columns)
        db.execute(f"INSERT INTO {table} ({names}) SELECT {chosen} FROM {table} t, times WHERE t.rowid <= ?", (most,))
        db.commit()
    db.close()


def _copied(table: str, column: str, different: int, most: int) -> str:
    """Return what a copy has in a column, in SQL."""
    if column == "document_id" or (table, column) in (
        ("documents", "id"),
        ("documents", "shown_run"),
        ("findings", "run_id"),
        ("runs", "id"),
    ):
        return f't."{column}" + k * {different}'
    if column == "id":
        return f't."id" + k * {most}'
    if (table, column) == ("documents", "sha256"):
        return "lower(hex(randomblob(32)))"
    if (table, column) in (("documents", "name"), ("documents", "source")):
        return f"""replace(t."{column}", '.txt', ' of ' || k || '.txt')"""
    return f't."{column}"'

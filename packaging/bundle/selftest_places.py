"""The part of the proof that moves things: the program to other places, and matters of older versions into this one."""

import gzip
import json
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from bare_root import HOME, told

ROOT = Path(__file__).resolve().parents[2]
_MOVED = f"{HOME}/moved to Übersee 合同"
_SAMPLE = f"{HOME}/hosting-agreement.pdf"
_WORDS = ("Harbour Lane", "Orchard", "Delaware", "one hundred and twenty")  # of the sample


def moved(root: Path) -> str:
    """Copy the folder to another place and run it there, then read-only, with the installed one out of sight."""
    program, hidden, place = root / "opt" / "smallprint", root / "opt" / "away", root / _MOVED.lstrip("/")
    shutil.copytree(program, place, symlinks=True)
    program.rename(hidden)
    try:
        told(root, "doctor", program=f"{_MOVED}/smallprint")
        told(root, "review", _SAMPLE, "--report", f"{HOME}/moved.pdf", program=f"{_MOVED}/smallprint")
        with _read_only(place):
            told(root, "doctor", program=f"{_MOVED}/smallprint")
            told(root, "review", _SAMPLE, "--report", f"{HOME}/read-only.pdf", program=f"{_MOVED}/smallprint")
    finally:
        hidden.rename(program)
    if not all((root / "home" / name).stat().st_size for name in ("moved.pdf", "read-only.pdf")):
        raise SystemExit("A report of the moved program is empty.")
    shutil.rmtree(place)
    return "doctor and a review with a report as PDF, in a folder with odd letters, and as on a read-only medium"


def older_matter(root: Path) -> str:
    """Open a matter of the oldest version: a whole copy of it lies beside, and what was decided is still there."""
    oldest = min((ROOT / "tests" / "store" / "matters").glob("*.smallprint.gz"))
    before = gzip.decompress(oldest.read_bytes())
    room = root / "home" / "older"
    room.mkdir()
    (room / "deal.smallprint").write_bytes(before)
    version = _version(room / "deal.smallprint")
    told(root, "export", f"{HOME}/older/deal.smallprint", f"{HOME}/older/deal.json")
    (copy,) = room.glob("deal.before-update-*.smallprint")
    documents = json.loads((room / "deal.json").read_text(encoding="utf-8"))["documents"]
    decided = {one["status"] for document in documents for one in document["findings"]}
    renewed = _version(room / "deal.smallprint") > version == _version(copy)
    if not renewed or not {"edited", "rejected"} <= decided:
        raise SystemExit(f"The older matter was not brought up to date with a copy beside it: {decided}")
    shutil.rmtree(room)
    return f"of version {oldest.name[:2]} of the tables, with a copy beside it and its decisions"


def log(root: Path) -> str:
    """Check that what ran so far kept a log, in which no words of the sample stand."""
    logs = list((root / "home").rglob("smallprint.log*"))
    written = "".join(path.read_text(encoding="utf-8") for path in logs)
    if "Smallprint" not in written or (said := [words for words in _WORDS if words in written]):
        raise SystemExit(f"The log is empty, or has words of the contract: {said}\n{written}")
    if "Traceback" in written or "unexpected" in written:
        raise SystemExit(f"Something unexpected went wrong:\n{written}")
    return f"{len(written.splitlines())} lines of what ran, without words of the contracts"


@contextmanager
def _read_only(place: Path) -> Iterator[None]:
    """Make a folder read-only for the block, as a disk that only reads would be, also for an administrator."""
    subprocess.run(["mount", "--bind", str(place), str(place)], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", str(place)], check=True)
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)


def _version(matter: Path) -> int:
    """Return how many migrations of its tables a matter has seen."""
    with closing(sqlite3.connect(f"file:{matter}?mode=ro", uri=True)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()
        return int(count)

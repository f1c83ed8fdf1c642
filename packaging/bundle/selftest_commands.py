"""The part of the proof that asks the package's commands for what rests on files that come with them.

A playbook, trained statements, the schema, a language of the window, what packages say of themselves: where one of
these was not taken into the bundle, or a process of the program's own cannot begin, it shows here.
"""

import csv
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import time
import tomllib
from contextlib import closing, suppress
from pathlib import Path

from bare_root import HOME, SECONDS, begun_in, inside, told

ROOT = Path(__file__).resolve().parents[2]
_SAMPLE = ROOT / "resources" / "samples" / "hosting-agreement.html"
_DIFFER = 3  # the exit code of `compare` and `proof` where there is something to tell
_SECONDS_OPEN, _ASKED = 30, 3
SECONDS_FOUND = 300
"""How long a window may take on a busy machine until it shows findings."""
_MANY = 24  # contracts, of which some are left when a worker has begun
_PLAYBOOK = "saas-customer"
_NOT_SHIPPED = {"pip"}  # needed where models come from a package index; the bundle holds the one that does


def licences(root: Path) -> str:
    """Check that each package that the project needs, and each that the bundle has, is listed with a licence."""
    listed = {_plain(line.split()[0]) for line in told(root, "licences").splitlines() if len(line.split()) > 2}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = (re.match(r"[\w.-]+", one) for one in project["dependencies"])
    needed = {_plain(name[0]) for name in named if name} - _NOT_SHIPPED
    inside_it = root / "opt" / "smallprint" / "_internal"
    brought = {_plain(folder.name.split("-")[0]) for folder in inside_it.glob("*.dist-info")}
    if missing := (needed | brought | {"python", "smallprint"}) - listed:
        raise SystemExit(f"These are not among the licences: {sorted(missing)}")
    texts = [path for path in inside_it.glob("*.dist-info/**/*") if re.match(r"LICEN[CS]E|COPYING", path.name)]
    if told_of := sorted(str(path) for path in inside_it.glob("*.dist-info/direct_url.json")):
        raise SystemExit(f"These name folders of the machine that made the bundle: {told_of}")
    return f"{len(listed)} parts, {len(texts)} texts of licences"


def playbook(root: Path) -> str:
    """Judge the sample by a playbook that ships, and turn that into each kind of table and back."""
    contract, out = _contract(root, "contract.html"), root / "home" / "checked.json"
    told(
        root,
        "check",
        contract,
        "--playbook",
        _PLAYBOOK,
        "--json",
        f"{HOME}/checked.json",
        "--report",
        f"{HOME}/checked.docx",
    )
    (document,) = json.loads(out.read_text(encoding="utf-8"))["documents"]
    verdicts = {one["position"]: one["verdict"] for one in document["playbook"]["results"]}
    if len(verdicts) < 10 or not {"meets", "missing"} <= set(verdicts.values()):
        raise SystemExit(f"The playbook was not judged: {verdicts}")
    for suffix in ("xlsx", "docx", "md"):
        told(root, "playbook", "convert", _PLAYBOOK, f"{HOME}/positions.{suffix}")
        told(root, "playbook", "convert", f"{HOME}/positions.{suffix}", f"{HOME}/from-{suffix}.yaml")
        if not (root / "home" / f"from-{suffix}.yaml").stat().st_size:
            raise SystemExit(f"The playbook from {suffix} is empty.")
    known = told(root, "playbook", "list").count("shipped")
    return f"{len(verdicts)} positions judged, {known} playbooks, as Excel, Word and Markdown and back"


def standard(root: Path) -> str:
    """Check that the standard forms that ship are known."""
    said = told(root, "standard", "list")
    names = [form.stem for form in (ROOT / "resources" / "standards").glob("*.json")]
    if not names or any(name not in said for name in names):
        raise SystemExit(f"Not all of {names} are known:\n{said}")
    return f"{len(names)} forms"


def compare(root: Path) -> str:
    """Compare the sample with one in which a period is shorter: that change alone, with its verdict."""
    old, new = _contract(root, "old.html"), _contract(root, "new.html", "one hundred and twenty (120)", "thirty (30)")
    written = ("--out", f"{HOME}/redline.docx", "--report", f"{HOME}/changes.pdf", "--json", f"{HOME}/changes.json")
    told(root, "compare", old, new, "--playbook", _PLAYBOOK, *written, ends=_DIFFER)
    changes = json.loads((root / "home" / "changes.json").read_text(encoding="utf-8"))["changes"]
    if [one["change"] for one in changes] != ["value"] or "thirty (30)" not in json.dumps(changes):
        raise SystemExit(f"Other changes were found than the one that was made: {changes}")
    for name in ("redline.docx", "changes.pdf"):
        if not (root / "home" / name).stat().st_size:
            raise SystemExit(f"{name} is empty.")
    return "the one change, a redline and a report"


def proof(root: Path) -> str:
    """Proof-read the sample in which the words and the figures of a period differ."""
    said = told(root, "proof", _contract(root, "flawed.html", "(120) days", "(90) days"), ends=_DIFFER)
    if "one hundred and twenty, the figures 90" not in said:
        raise SystemExit(f"What was made to differ was not found:\n{said}")
    return "words and figures that differ"


def batch(root: Path) -> str:
    """Review two files with two workers: both are in a matter and in the tables."""
    room = root / "home" / "room"
    room.mkdir()
    for name, new in (("first.html", "(120) days"), ("second.html", "(90) days")):
        shutil.move(root / _contract(root, name, "(120) days", new).lstrip("/"), room)
    told(root, "batch", f"{HOME}/room", "--out", f"{HOME}/results", "--workers", "2")
    results = root / "home" / "results"
    with (results / "terms.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    if len(rows) != 2 or any(row["governing-law"] != "Delaware" for row in rows):
        raise SystemExit(f"The table does not hold both contracts: {rows}")
    stored = 0
    for matter in (results / "matters").glob("*.smallprint"):
        with closing(sqlite3.connect(matter)) as connection:
            stored += connection.execute("SELECT count(*) FROM documents").fetchone()[0]
    if stored != 2:
        raise SystemExit(f"The matters hold {stored} documents of 2.")
    return "two files by two workers, in a matter and in the tables"


def beside(root: Path) -> str:
    """Review a long queue: a worker beside the review reads documents of it, too, in a child of its own."""
    if len(os.sched_getaffinity(0)) < 2:
        return "not proven on one core"
    room = root / "home" / "many"
    room.mkdir()
    for number in range(_MANY):
        new = f"({120 + number}) days"
        shutil.move(root / _contract(root, f"contract {number}.html", "(120) days", new).lstrip("/"), room)
    process, seen = inside(root, "review", f"{HOME}/many", "--fast", "--quiet", "--json", f"{HOME}/many.json"), False
    while process.poll() is None and not seen:
        time.sleep(0.1)
        workers = _begun_by(begun_in(process), "document_worker")
        seen = any(_begun_by(worker, "ingest.child") for worker in workers)
    output, _ = process.communicate(timeout=SECONDS)
    if process.returncode or not seen:
        raise SystemExit(f"No worker read beside the review, which ended with {process.returncode}:\n{output}")
    reviewed = json.loads((root / "home" / "many.json").read_text(encoding="utf-8"))["documents"]
    if len(reviewed) != _MANY or len({len(one["findings"]) for one in reviewed}) != 1:
        raise SystemExit("The contracts, which differ by one figure, have not as many findings each.")
    return f"{_MANY} contracts by two processes, with as many findings each"


def german(root: Path) -> str:
    """Open the window on a reviewed contract where the system speaks German: words are read, and all is well.

    What goes wrong while the window is open is written to the terminal, and the window stays.
    """
    process = inside(root, f"{HOME}/hosting-agreement.pdf", QT_QPA_PLATFORM="offscreen", LANG="de_DE.UTF-8")
    wanted, read = {"smallprint_de.qm", "qtbase_de.qm"}, set[str]()
    until = time.monotonic() + SECONDS_FOUND
    while time.monotonic() < until and process.poll() is None and not wanted <= read:
        time.sleep(1)
        if program := begun_in(process):
            mapped = Path(f"/proc/{program}/maps").read_text(encoding="utf-8", errors="replace")
            read = {Path(line).name for line in mapped.splitlines()}
    if process.poll() is not None or not wanted <= read:
        raise SystemExit(f"The window read {sorted(one for one in read if one.endswith('.qm'))}, not {sorted(wanted)}.")
    time.sleep(_SECONDS_OPEN)
    closed(process)
    return "the window in German, with its findings"


def closed(process: subprocess.Popen[str]) -> None:
    """End a window as a session ends; raises SystemExit where anything went wrong while it was open.

    The program is the first process of its root, which a system sends no signal that it does not listen to yet.
    """
    for _ in range(_ASKED):
        if program := begun_in(process):
            os.kill(program, signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            output, _ = process.communicate(timeout=_SECONDS_OPEN)
            break
    else:
        process.kill()
        raise SystemExit("The window did not end when it was asked.")
    if re.search(r"Traceback|unexpected error|Error\b", output):
        raise SystemExit(f"Something went wrong in the window:\n{output[:4000]}")


def _begun_by(process: int | None, module: str) -> set[int]:
    """Return the processes that a process started to run a module."""
    found = set[int]()
    with suppress(OSError):  # one of them has ended
        for listed in Path(f"/proc/{process}/task").glob("*/children"):
            children = listed.read_text(encoding="ascii").split()
            found |= {
                int(one) for one in children if module in Path(f"/proc/{one}/cmdline").read_text(encoding="utf-8")
            }
    return found


def _contract(root: Path, name: str, old: str = "", new: str = "") -> str:
    """Put the sample as a web page into the root, with other words in it; returns its path there."""
    words = _SAMPLE.read_text(encoding="utf-8")
    if old not in words:
        raise SystemExit(f"The sample does not say “{old}” any more.")
    (root / "home" / name).write_text(words.replace(old, new) if old else words, encoding="utf-8")
    return f"{HOME}/{name}"


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()

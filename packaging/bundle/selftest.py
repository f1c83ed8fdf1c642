"""`make bundle-test`: proves the package in a root that holds nothing else (bare_root.py), as a person meets it.

It is installed over an older version, reviews the sample and a scan of it, answers a question, judges by a playbook,
compares, proof-reads, runs a batch, reviews a long queue with a worker, opens the window offscreen, also in German,
exports what the window stored in every format, runs from a folder that was moved and from a read-only one, opens a
matter of the oldest version, keeps a log without contract words, and is removed. Needs Linux, root's rights and the
bundle. `SMALLPRINT_DEB` names another package than the one that `make bundle` made.
"""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

import deb
import needs
import pypdfium2
import selftest_commands as commands
import selftest_places as places
from bare_root import HOME, dpkg, files, furnish, inside, told
from slim import LIMIT_MEGABYTES, check_size

from smallprint.matters.handing_over import ALL_FORMATS

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bundle"
_SAMPLE, _SCAN = f"{HOME}/hosting-agreement.pdf", f"{HOME}/scanned.pdf"
_OLDER = "0.0.1"
_FORMATS = ",".join(one.key for one in ALL_FORMATS)


def main() -> int:
    """Run the whole proof; returns 0 where all of it holds."""
    given = os.environ.get("SMALLPRINT_DEB")
    (package,) = [Path(given)] if given else BUILD.glob("smallprint_*.deb")
    with tempfile.TemporaryDirectory(prefix="smallprint-root-") as folder:
        root, unpacked = Path(folder, "root"), Path(folder, "unpacked")
        subprocess.run(["dpkg-deb", "--extract", str(package), str(unpacked)], check=True)
        root.mkdir()
        furnish(root, unpacked / "opt" / "smallprint")
        sample = ROOT / "resources" / "samples" / "hosting-agreement.pdf"
        shutil.copyfile(sample, root / _SAMPLE.lstrip("/"))
        _scan(sample, root / _SCAN.lstrip("/"))
        _proven("depends", lambda: _depends(package, unpacked / "opt" / "smallprint"))
        shutil.rmtree(unpacked)
        empty = files(root)
        _proven("installed over an older version", lambda: _installed(root, package, Path(folder), empty))
        for name, check in _CHECKS:
            _proven(name, partial(check, root))
        _proven("removed", lambda: _removed(root, empty))
    return 0


def _proven(name: str, check: Callable[[], str]) -> None:
    begun = time.monotonic()
    what = check()
    print(f"✓ {name}: {what} ({time.monotonic() - begun:.0f} s)", flush=True)


def _depends(package: Path, unpacked: Path) -> str:
    """Check that the package names each of the system's libraries, where this machine knows packages."""
    if not all(map(shutil.which, ("apt-cache", "readelf"))):
        return "not checked: apt-cache or readelf is missing"
    asked = ["dpkg-deb", "--field", str(package), "Depends"]
    depends = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    missing = needs.unnamed(unpacked, depends)
    if missing:
        raise SystemExit(f"The package does not name whose libraries these are: {missing}")
    return "the package names whatever its files load from the system"


def _scan(sample: Path, target: Path) -> None:
    """Write the sample's first page as a picture without text."""
    document = pypdfium2.PdfDocument(sample)
    document[0].render(scale=200 / 72, grayscale=True).to_pil().save(target, resolution=200)
    document.close()


def _installed(root: Path, package: Path, folder: Path, empty: set[str]) -> str:
    """Install a version with other files, and then the package over it: nothing of the older one may stay."""
    older = folder / "older"
    for name in ("smallprint", "_internal/libolder.so", "_internal/older/part.py"):
        path = older / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("older", encoding="utf-8")
    dpkg(root, "--install", str(deb.build(older, folder, _OLDER)))
    if not (root / "opt" / "smallprint" / "_internal" / "libolder.so").is_file():
        raise SystemExit("The older version was not installed.")
    dpkg(root, "--install", str(package))
    listed = subprocess.run(["dpkg-deb", "--contents", str(package)], check=True, capture_output=True, text=True).stdout
    held = {line.split("./", 1)[1].split(" -> ")[0].rstrip("/") for line in listed.splitlines()} - {""}
    strange = (files(root) - empty) ^ (held - empty)
    if strange:
        raise SystemExit(f"Other files are installed than the package holds: {sorted(strange)[:20]}")
    return f"{len(held)} files, {check_size(root / 'opt' / 'smallprint')} MB of {LIMIT_MEGABYTES}, none of the older"


def _doctor(root: Path) -> str:
    said = told(root, "doctor")
    code = re.search(r"llama\.cpp\s+(.*)", said)
    if code is None or "chosen of" not in code[1] or code[1].startswith("none"):
        raise SystemExit(f"The code for this processor was not chosen among several:\n{said}")
    return f"llama.cpp for {code[1]}"


def _review(root: Path) -> str:
    told(root, "review", _SAMPLE, "--report", f"{HOME}/findings.docx", "--json", f"{HOME}/findings.json")
    report = json.loads((root / "home" / "findings.json").read_text(encoding="utf-8"))
    shown = len(json.dumps(report))
    if not (root / "home" / "findings.docx").stat().st_size or shown < 10_000:
        raise SystemExit("The reports of the sample are empty.")
    return "the sample's findings as Word and JSON"


def _read_scan(root: Path) -> str:
    told(root, "review", _SCAN, "--json", f"{HOME}/scanned.json")
    if "hosting" not in (root / "home" / "scanned.json").read_text(encoding="utf-8").lower():
        raise SystemExit("No text was recognised in the scan.")
    return "its text was recognised"


def _ask(root: Path) -> str:
    said = told(root, "ask", _SAMPLE, "Which law governs this agreement?")
    if "Delaware" not in said:
        raise SystemExit(f"The governing law was not found:\n{said}")
    return "the governing law, with its quote"


def _window(root: Path) -> str:
    """Open the window on the sample, let it review, end it as a session ends, and export what it stored."""
    process = inside(root, _SAMPLE, QT_QPA_PLATFORM="offscreen")
    matter = root / "home" / ".local" / "share" / "Smallprint"
    until = time.monotonic() + commands.SECONDS_FOUND
    while time.monotonic() < until and process.poll() is None and not _found(matter):
        time.sleep(1)
    time.sleep(10)
    if process.poll() is not None:
        raise SystemExit(f"The window ended by itself:\n{process.stdout.read() if process.stdout else ''}")
    commands.closed(process)
    (stored,) = matter.rglob("*.smallprint")
    out = root / "home" / "out"
    out.mkdir()
    told(root, "export", f"/{stored.relative_to(root)}", "--format", _FORMATS, "--out", f"{HOME}/out")
    (data,) = (path for path in out.glob("*.json") if not path.name.endswith(".squad.json"))
    if "governing-law" not in data.read_text(encoding="utf-8"):
        raise SystemExit("The window stored no findings.")
    if len(list(out.iterdir())) != len(_FORMATS.split(",")):
        raise SystemExit(f"Not all formats were written: {sorted(path.name for path in out.iterdir())}")
    return f"opened offscreen, reviewed the sample, ended when asked; exported as {_FORMATS}"


def _found(folder: Path) -> bool:
    """Say whether a matter in a folder holds a finding of the sample, while the program writes to it."""
    for matter in folder.rglob("*.smallprint"):
        with suppress(sqlite3.Error), closing(sqlite3.connect(f"{matter.as_uri()}?mode=ro", uri=True)) as connection:
            if connection.execute("SELECT 1 FROM findings WHERE clause = 'governing-law'").fetchone():
                return True
    return False


def _desktop(root: Path) -> str:
    """Check what the desktop reads with the desktop's own tools, as far as this machine has them."""
    share = root / "usr" / "share"
    entry, icon = share / "applications" / "smallprint.desktop", share / "icons/hicolor/scalable/apps/smallprint.svg"
    if f'Exec="{Path("/usr/bin/smallprint")}" %F' not in entry.read_text(encoding="utf-8") or not icon.is_file():
        raise SystemExit("The desktop entry or its icon is not as it should be.")
    checked = []
    if tool := shutil.which("desktop-file-validate"):
        ended = subprocess.run([tool, str(entry)], check=False, capture_output=True, text=True)
        if ended.returncode or ended.stdout:
            raise SystemExit(f"The desktop entry is not valid:\n{ended.stdout}{ended.stderr}")
        checked.append("the entry")
    if tool := shutil.which("update-mime-database"):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(share / "mime", folder, dirs_exist_ok=True)
            subprocess.run([tool, folder], check=True, capture_output=True)
            if "*.smallprint" not in Path(folder, "globs2").read_text(encoding="utf-8"):
                raise SystemExit("The kind of file is not known to the desktop.")
        checked.append("the kind of file")
    return f"valid by the desktop's tools: {', '.join(checked) or 'none of which are here'}"


def _removed(root: Path, empty: set[str]) -> str:
    kept = sorted(path for path in (root / "home").rglob("*.smallprint"))
    dpkg(root, "--purge", "smallprint")
    left = files(root) - empty
    if left:
        raise SystemExit(f"These stay when the package is removed: {sorted(left)[:20]}")
    if not kept or not all(path.is_file() for path in kept):
        raise SystemExit("A person's matters went with the package.")
    return "nothing of the package stays, and the person's matter does"


_CHECKS: tuple[tuple[str, Callable[[Path], str]], ...] = (
    ("doctor", _doctor),
    ("licences", commands.licences),
    ("desktop", _desktop),
    ("review", _review),
    ("scan", _read_scan),
    ("ask", _ask),
    ("playbook", commands.playbook),
    ("standard forms", commands.standard),
    ("compare", commands.compare),
    ("proof", commands.proof),
    ("batch", commands.batch),
    ("both cores", commands.beside),
    ("window", _window),
    ("in German", commands.german),
    ("moved", places.moved),
    ("older matter", places.older_matter),
    ("log", places.log),
)


if __name__ == "__main__":
    sys.exit(main())

"""`make bundle-test`: proves the bundle in a root that holds nothing else: no Python, compiler, pip, shell or network.

The root gets the files of the .deb and the system's libraries that these load, and that a desktop has. There the
program reviews the sample, answers a question, opens the window offscreen and exports what the window stored. Needs
Linux, root's rights (for `unshare` and `chroot`) and the bundle.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bundle"
_PROGRAM = "/usr/bin/smallprint"
_SAMPLE = "/home/hosting-agreement.pdf"
# Loaded by name at run time, so that no file lists them.
_BY_NAME = ("libEGL.so.1", "libGL.so.1", "libnss_files.so.2", "libgcc_s.so.1")
_FORMATS = "docx,pdf,html,xlsx,csv,ics,json,squad,marked,zip"
_SECONDS = 600


def main() -> int:
    """Run the whole proof; returns 0 where all of it holds."""
    (package,) = BUILD.glob("smallprint_*.deb")
    with tempfile.TemporaryDirectory(prefix="smallprint-root-") as folder:
        root = Path(folder)
        _furnish(root, package)
        checks = (_doctor, _review, _ask, _window)
        for check in checks:
            begun = time.monotonic()
            what = check(root)
            print(f"✓ {what} ({time.monotonic() - begun:.0f} s)", flush=True)
    return 0


def _furnish(root: Path, package: Path) -> None:
    """Unpack the package into an empty root and add the libraries of the system, fonts and two devices."""
    subprocess.run(["dpkg-deb", "--extract", str(package), str(root)], check=True)
    for name in ("proc", "dev", "tmp", "home", "etc"):
        (root / name).mkdir()
    for number, name in ((3, "null"), (5, "zero"), (8, "random"), (9, "urandom")):
        os.mknod(root / "dev" / name, 0o666 | 0o020000, os.makedev(1, number))
    for library in _libraries(root):
        target = root / library.relative_to("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(library, target)
        target.chmod(0o755)
    for folder in ("etc/fonts", "usr/share/fonts/truetype/dejavu", "usr/share/fontconfig"):
        if Path("/", folder).is_dir():
            shutil.copytree(Path("/", folder), root / folder, symlinks=True)
    shutil.copyfile(ROOT / "resources" / "samples" / "hosting-agreement.pdf", root / _SAMPLE.lstrip("/"))


def _libraries(root: Path) -> set[Path]:
    """Return the system's libraries that the bundle's files need, their own needs included."""
    inside = root / "opt" / "smallprint"
    found: set[Path] = set()
    files = [path for path in inside.rglob("*") if path.is_file() and (".so" in path.name or path.name == "smallprint")]
    for path in files:
        answer = subprocess.run(["ldd", str(path)], check=False, capture_output=True, text=True).stdout
        found |= {Path(place) for place in re.findall(r"(?:=> |^\s*)(/\S+) \(0x", answer, re.MULTILINE)}
    index = subprocess.run(["ldconfig", "-p"], check=True, capture_output=True, text=True).stdout
    for name in _BY_NAME:
        place = re.search(rf"{re.escape(name)} .*=> (\S+)", index)
        if place:
            found.add(Path(place[1]))
            answer = subprocess.run(["ldd", place[1]], check=False, capture_output=True, text=True).stdout
            found |= {Path(one) for one in re.findall(r"(?:=> |^\s*)(/\S+) \(0x", answer, re.MULTILINE)}
    return {path for path in found if not path.is_relative_to(inside)}


def _inside(root: Path, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    """Start the program in the root, without a network and with a /proc of its own."""
    command = ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", f"--root={root}", "--mount-proc"]
    own = {"HOME": "/home", "PATH": "/usr/bin", "LANG": "C.UTF-8", **environment}
    return subprocess.Popen(
        [*command, _PROGRAM, *arguments], env=own, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def _told(root: Path, *arguments: str) -> str:
    """Return what the program prints; raises SystemExit with it where the program fails."""
    process = _inside(root, *arguments)
    output, _ = process.communicate(timeout=_SECONDS)
    if process.returncode != 0:
        raise SystemExit(f"smallprint {' '.join(arguments)} ended with {process.returncode}:\n{output}")
    return output


def _doctor(root: Path) -> str:
    told = _told(root, "doctor")
    code = re.search(r"llama\.cpp\s+(.*)", told)
    if code is None or "chosen of" not in code[1] or code[1].startswith("none"):
        raise SystemExit(f"The code for this processor was not chosen among several:\n{told}")
    return f"doctor: all is well; llama.cpp for {code[1]}"


def _review(root: Path) -> str:
    _told(root, "review", _SAMPLE, "--report", "/home/findings.docx", "--json", "/home/findings.json")
    report = json.loads((root / "home" / "findings.json").read_text(encoding="utf-8"))
    shown = len(json.dumps(report))
    if not (root / "home" / "findings.docx").stat().st_size or shown < 10_000:
        raise SystemExit("The reports of the sample are empty.")
    return "review: the sample's findings as Word and JSON"


def _ask(root: Path) -> str:
    told = _told(root, "ask", _SAMPLE, "Which law governs this agreement?")
    if "Delaware" not in told:
        raise SystemExit(f"The governing law was not found:\n{told}")
    return "ask: the governing law, with its quote"


def _window(root: Path) -> str:
    """Open the window on the sample, let it review, end it as a session ends, and export what it stored."""
    process = _inside(root, _SAMPLE, QT_QPA_PLATFORM="offscreen")
    matter = root / "home" / ".local" / "share" / "Smallprint"
    until = time.monotonic() + 120
    while time.monotonic() < until and process.poll() is None and not any(matter.rglob("*.smallprint")):
        time.sleep(1)
    time.sleep(30)
    if process.poll() is not None:
        raise SystemExit(f"The window ended by itself:\n{process.stdout.read() if process.stdout else ''}")
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text(encoding="ascii").split()
    os.kill(int(children[0]), signal.SIGTERM)
    process.communicate(timeout=60)
    (stored,) = matter.rglob("*.smallprint")
    out = root / "home" / "out"
    out.mkdir()
    _told(root, "export", f"/{stored.relative_to(root)}", "--format", _FORMATS, "--out", "/home/out")
    (data,) = out.glob("*.json")
    if "governing-law" not in data.read_text(encoding="utf-8"):
        raise SystemExit("The window stored no findings.")
    if len(list(out.iterdir())) != len(_FORMATS.split(",")):
        raise SystemExit(f"Not all formats were written: {sorted(path.name for path in out.iterdir())}")
    return "window: opened offscreen, reviewed the sample, ended when asked; exported in every format"


if __name__ == "__main__":
    sys.exit(main())

"""An empty root in which the bundle is proven: no Python, compiler, pip, shell or network.

It gets the system's libraries that the bundle loads and that a desktop has, fonts and four devices. Packages are
installed into it by dpkg from outside. Needs Linux and root's rights, for `unshare` and `chroot`.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

PROGRAM = "/usr/bin/smallprint"
HOME = "/home"
SECONDS = 900
"""How long one command may take on a slow machine."""

# Loaded by name at run time, so that no file lists them.
_BY_NAME = ("libEGL.so.1", "libGL.so.1", "libnss_files.so.2", "libgcc_s.so.1")
_ADMINISTRATION = Path("var", "lib", "dpkg")
_FONT_CACHE = Path("var", "cache")  # Fontconfig's own, which any program with a window fills


def furnish(root: Path, bundle: Path) -> None:
    """Give an empty root what a desktop has, as far as a bundle's files need it."""
    for name in (
        "proc",
        "dev",
        "tmp",
        "home",
        "etc",
        "var/log",
        str(_ADMINISTRATION / "info"),
        str(_ADMINISTRATION / "updates"),
    ):
        (root / name).mkdir(parents=True)
    (root / _ADMINISTRATION / "status").touch()
    for number, name in ((3, "null"), (5, "zero"), (8, "random"), (9, "urandom")):
        os.mknod(root / "dev" / name, 0o666 | 0o020000, os.makedev(1, number))
    for library in _libraries(bundle):
        target = root / library.relative_to("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(library, target)
        target.chmod(0o755)
    for folder in ("etc/fonts", "usr/share/fonts/truetype/dejavu", "usr/share/fontconfig"):
        if Path("/", folder).is_dir():
            shutil.copytree(Path("/", folder), root / folder, symlinks=True)


def dpkg(root: Path, *arguments: str) -> None:
    """Let dpkg change what is installed in the root; its dependencies are there as files, not as packages."""
    options = [f"--root={root}", "--force-depends", f"--log={root / 'var' / 'log' / 'dpkg.log'}"]
    ended = subprocess.run(["dpkg", *options, *arguments], check=False, capture_output=True, text=True)
    if ended.returncode != 0:
        raise SystemExit(f"dpkg {' '.join(arguments)} ended with {ended.returncode}:\n{ended.stdout}{ended.stderr}")


def files(root: Path) -> set[str]:
    """Return the paths of all files, links and folders in the root, but what dpkg itself and programs' homes keep."""
    left_out = {"proc", "dev", "home", "tmp"}
    return {
        str(path.relative_to(root))
        for top in sorted(root.iterdir())
        if top.name not in left_out
        for path in (top, *top.rglob("*"))
        if not any(path.is_relative_to(root / own) for own in (_ADMINISTRATION, _FONT_CACHE))
        and path.parent.name != "log"
    }


def inside(root: Path, *arguments: str, program: str = PROGRAM, **environment: str) -> subprocess.Popen[str]:
    """Start the program in the root, without a network and with a /proc of its own."""
    command = ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", f"--root={root}", "--mount-proc"]
    own = {"HOME": HOME, "PATH": "/usr/bin", "LANG": "C.UTF-8", **environment}
    return subprocess.Popen(
        [*command, program, *arguments], env=own, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def begun_in(process: subprocess.Popen[str]) -> int | None:
    """Return the number of the program that `inside` started, once it runs."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    try:
        numbers = children.read_text(encoding="ascii").split()
    except OSError:  # it has ended
        return None
    return int(numbers[0]) if numbers else None


def told(root: Path, *arguments: str, program: str = PROGRAM, ends: int = 0) -> str:
    """Return what the program prints; raises SystemExit with it where it ends with another code than it should."""
    process = inside(root, *arguments, program=program)
    output, _ = process.communicate(timeout=SECONDS)
    if process.returncode != ends:
        raise SystemExit(f"smallprint {' '.join(arguments)} ended with {process.returncode}:\n{output}")
    return output


def _libraries(bundle: Path) -> set[Path]:
    """Return the system's libraries that the bundle's files need, their own needs included."""
    bundled = [
        path for path in bundle.rglob("*") if path.is_file() and (".so" in path.name or path.name == "smallprint")
    ]
    index = subprocess.run(["ldconfig", "-p"], check=True, capture_output=True, text=True).stdout
    by_name = (re.search(rf"{re.escape(name)} .*=> (\S+)", index) for name in _BY_NAME)
    named = [Path(place[1]) for place in by_name if place]
    found = {*named}
    for path in (*bundled, *named):
        answer = subprocess.run(["ldd", str(path)], check=False, capture_output=True, text=True).stdout
        found |= {Path(place) for place in re.findall(r"(?:=> |^\s*)(/\S+) \(0x", answer, re.MULTILINE)}
    return {path for path in found if not path.is_relative_to(bundle)}

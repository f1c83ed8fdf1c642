"""Which of the system's libraries the bundle's files ask for by name, and whether the Debian package names them all.

What is loaded only now and then, as Qt's plug-in for Wayland, fails on a person's machine alone.
"""

import re
import subprocess
from pathlib import Path


def unnamed(bundle: Path, depends: str) -> dict[str, str]:
    """Return the libraries that no package gives which `depends` names or which those need, each with who asks."""
    named = [re.split(r"[ |(]", one.strip())[0] for one in depends.split(",")]
    given = _with_what_they_need(named)
    index = _told("ldconfig", "-p")
    missing = {}
    for name, asking in sorted(_asked(bundle).items()):
        place = re.search(rf"^\s*{re.escape(name)} .*=> (\S+)", index, re.MULTILINE)
        if place and not given & _packages_of(Path(place[1])):
            missing[name] = asking
    return missing


def _asked(bundle: Path) -> dict[str, str]:
    """Return the names of libraries that are not in the bundle, each with a file that asks for it."""
    inside = {path.name for path in bundle.rglob("*.so*")}
    asked: dict[str, str] = {}
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink() and (".so" in path.name or path.name == "smallprint"):
            for name in re.findall(r"\(NEEDED\).*\[(.+)\]", _told("readelf", "--dynamic", str(path))):
                if name not in inside:
                    asked.setdefault(name, path.name)
    return asked


def _with_what_they_need(packages: list[str]) -> set[str]:
    without = [f"--no-{kind}" for kind in ("recommends", "suggests", "conflicts", "breaks", "replaces", "enhances")]
    lines = _told("apt-cache", "depends", "--recurse", *without, *packages).splitlines()
    return {line for line in lines if line and not line.startswith((" ", "<"))}


def _packages_of(library: Path) -> set[str]:
    """Return the packages that brought a library, which may stand in the list of files by either of two paths."""
    for path in (library.resolve(), library, Path("/usr", *library.parts[1:])):
        found = _told("dpkg", "--search", str(path))
        if found:
            return {line.split(":")[0] for line in found.splitlines()}
    return set()


def _told(*command: str) -> str:
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout

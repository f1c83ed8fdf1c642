"""The Debian package: the bundle below /opt, the command, the desktop entry, the kind of file, the icon.

It runs no script: dpkg's triggers tell the desktop, and dpkg removes what an older version leaves behind. LibreOffice
is suggested only: apt would fetch what is recommended, hundreds of megabytes, also where nobody wants them.
"""

import os
import platform
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import desktop_entry  # noqa: E402 - beside this folder

_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# What Python, Qt's plug-in for Wayland and everything written in C++ load.
_BESIDE_QT = ("libssl3", "libwayland-cursor0", "libwayland-egl1", "libstdc++6", "libgcc-s1")
_CONTROL = """\
Package: smallprint
Version: {version}
Section: text
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Suggests: libreoffice-writer
Description: reviews contracts offline
 Finds the clauses that matter in PDF and Word files, quotes them, answers
 questions and writes the report. Everything stays on this machine.
"""


def build(bundle: Path, out: Path, version: str) -> Path:
    """Return the package of a version, made from the bundle's folder, in `out`."""
    architecture = _ARCHITECTURES.get(platform.machine(), platform.machine())
    tree = out / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / "opt" / "smallprint"
    shutil.copytree(bundle, program, symlinks=True, copy_function=os.link)
    _link(tree / "usr" / "bin" / "smallprint", "/opt/smallprint/smallprint")
    share = tree / "usr" / "share"
    desktop_entry.write(share, "/usr/bin/smallprint")
    _copy(ROOT / "LICENSE", share / "doc" / "smallprint" / "copyright")
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    fields = {"version": version, "architecture": architecture, "maintainer": maintainer()}
    content = _CONTROL.format(**fields, kilobytes=size, depends=needed(oldest_c_library(bundle)))
    control.write_text(content, encoding="utf-8")
    package = out / f"smallprint_{version}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(tree), str(package)], check=True)
    shutil.rmtree(tree)
    return package


def maintainer() -> str:
    """Return who answers for the package: the first author that the project names."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return "{name} <{email}>".format(**project["authors"][0])


def oldest_c_library(bundle: Path) -> str:
    """Return the oldest version of the C library that has all that the bundle's files ask for; "" where none asks.

    On an older system the package is then refused when it is installed, and does not fail when it is started.
    """
    asked = set[tuple[int, ...]]()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink() and (".so" in path.name or path.name == "smallprint"):
            told = subprocess.run(["readelf", "--version-info", str(path)], check=False, capture_output=True, text=True)
            asked |= {tuple(map(int, one.split("."))) for one in re.findall(r"Name: GLIBC_([\d.]+)", told.stdout)}
    return ".".join(map(str, max(asked, default=())))


def needed(c_library: str = "") -> str:
    """Return the system's libraries that Qt and Python need, that of C in a version at least.

    Newer Debian calls some of them by another name.
    """
    renamed = {name: f"{name} | {name}t64" for name in ("libglib2.0-0", "libssl3")}
    listed = (ROOT / "resources" / "qt_packages.txt").read_text(encoding="utf-8").split()
    libc = f"libc6 (>= {c_library})" if c_library else "libc6"
    return ", ".join([libc, *(renamed.get(name, name) for name in (*_BESIDE_QT, *listed))])


def _link(path: Path, target: str) -> None:
    path.parent.mkdir(parents=True)
    path.symlink_to(target)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)

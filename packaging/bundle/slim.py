"""Makes the frozen folder small: without symbols for debuggers, without copies, without tables that nobody asks for."""

import os
import shutil
import subprocess
import sys
from collections import defaultdict
from hashlib import sha256
from pathlib import Path

import icu

LIMIT_MEGABYTES = 450
"""What the bundle may take on a disk, as `du -sm` counts."""

_MEGABYTE, _BLOCK = 1024 * 1024, 4096

_ELF = b"\x7fELF"


class TooLarge(Exception):
    """The bundle takes more than it may; its text says what takes most."""


def slim(folder: Path) -> None:
    """Take out of a frozen folder what the program runs without."""
    if sys.platform == "linux":
        for library in sorted(folder.rglob("libicudata.so.*")):
            if not library.is_symlink():
                icu.cut(library)
        strip(folder)
    if os.name == "posix":
        link_copies(folder)


def strip(folder: Path) -> None:
    """Remove symbols and what debuggers read from each library that has them; raises where one no longer loads."""
    stripper = shutil.which("strip")
    if stripper is None:
        raise SystemExit("`strip` is missing: install binutils with your system's package manager.")
    for library in _libraries(folder):
        draft = library.with_name(f"{library.name}.stripped")
        subprocess.run([stripper, "--strip-unneeded", "-o", str(draft), str(library)], check=True)
        if _aligned(draft) and draft.stat().st_size < library.stat().st_size:
            shutil.copymode(library, draft)
            draft.replace(library)
        else:
            draft.unlink()


def link_copies(folder: Path) -> None:
    """Replace equal libraries within a folder, under several names, by links to one of them."""
    same: dict[tuple[Path, str], list[Path]] = defaultdict(list)
    for library in _libraries(folder):
        same[library.parent, sha256(library.read_bytes()).hexdigest()].append(library)
    for copies in same.values():
        for copy in copies[1:]:
            copy.unlink()
            copy.symlink_to(copies[0].name)


def check_size(folder: Path, limit: int = LIMIT_MEGABYTES) -> int:
    """Return the megabytes that a folder takes, each file in whole blocks of a disk; raises TooLarge over the limit."""
    parts: dict[str, int] = defaultdict(int)
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            inside = path.relative_to(folder).parts
            parts["/".join(inside[:2])] += -(-path.stat().st_size // _BLOCK) * _BLOCK
    megabytes = -(-sum(parts.values()) // _MEGABYTE)
    if megabytes > limit:
        largest = sorted(parts.items(), key=lambda part: -part[1])[:20]
        listing = "\n".join(f"{size / _MEGABYTE:8.1f} MB  {name}" for name, size in largest)
        raise TooLarge(f"{folder} takes {megabytes} MB, and {limit} MB are allowed. The largest parts:\n{listing}")
    return megabytes


def _libraries(folder: Path) -> list[Path]:
    """Return the libraries in a folder that are no links, the same at each time."""
    found = (path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink())
    return sorted(path for path in found if _is_elf(path))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == _ELF


def _aligned(library: Path) -> bool:
    """Say whether the system can load it: wheels' libraries were rewritten, which some versions of strip undo badly."""
    return subprocess.run(["ldd", str(library)], check=False, capture_output=True).returncode == 0

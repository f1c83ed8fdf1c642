"""Which files of the given files and folders can be reviewed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.reachable import is_folder

REVIEWABLE = frozenset(
    {".pdf", ".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot", ".odt", ".ott", ".rtf", ".txt", ".text", ".md"}
)


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """Files to review, in the order given and by name in folders; `skipped` are files in folders of other kinds."""

    files: tuple[Path, ...]
    skipped: tuple[Path, ...]


def find_files(paths: Sequence[Path]) -> FoundFiles:
    """Expand folders, at any depth; a file that was named itself is always kept, whatever it is."""
    files: dict[Path, None] = {}
    skipped: dict[Path, None] = {}
    for path in paths:
        if not is_folder(path):
            files[path] = None
            continue
        for found in _inside(path):
            (files if found.suffix.lower() in REVIEWABLE else skipped)[found] = None
    return FoundFiles(tuple(files), tuple(skipped))


def _inside(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder by name, "2" before "10"; hidden ones and Word's lock files are left out."""
    for path in sorted(folder.rglob("*"), key=_natural):
        parts = path.relative_to(folder).parts
        # Links to nothing and named pipes, too: to be said, not to be left out in silence.
        if not is_folder(path) and not any(part.startswith((".", "~$")) for part in parts):
            yield path


def _natural(path: Path) -> list[tuple[int, int, str]]:
    return [
        (0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.split(r"(\d+)", str(path).lower()) if part
    ]

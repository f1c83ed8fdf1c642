"""Which files of the given files and folders can be reviewed."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.container import CONTAINER_ENDINGS
from smallprint.ingest.own_output import is_own_output
from smallprint.system.reachable import is_folder

PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".bmp")
READABLE = (
    ".pdf", ".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot", ".odt", ".ott", ".rtf", ".txt", ".text", ".md",
    ".markdown", ".html", ".htm", ".xhtml",
    *PICTURE_ENDINGS,
)  # fmt: skip
"""Endings of contracts."""
REVIEWABLE = frozenset((*READABLE, *CONTAINER_ENDINGS))
"""Endings of what is taken out of folders: contracts, and files that hold some."""


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """Files to review, in the order given and by name in folders, each once.

    `skipped` are files in folders of other kinds, `twice` files that were named again, `closed` folders that may not be
    looked into. What the program itself wrote into a folder is in none of them.
    """

    files: tuple[Path, ...]
    skipped: tuple[Path, ...]
    twice: tuple[Path, ...] = ()
    closed: tuple[Path, ...] = ()


def find_files(paths: Sequence[Path]) -> FoundFiles:
    """Expand folders, at any depth; a file that was named itself is always kept, whatever it is."""
    files: dict[str, Path] = {}
    skipped: dict[str, Path] = {}
    twice: dict[str, Path] = {}
    closed: dict[str, Path] = {}
    for path in paths:
        folder = is_folder(path)
        for found in _inside(path) if folder else (path,):
            if folder and is_folder(found):
                closed[os.path.realpath(found)] = found
                continue
            place = os.path.realpath(found)  # links are followed, and a name may lead through other folders
            if place in files:
                twice[place] = found
            elif folder and is_own_output(found):
                continue
            else:
                (skipped if folder and found.suffix.lower() not in REVIEWABLE else files)[place] = found
    return FoundFiles(tuple(files.values()), tuple(skipped.values()), tuple(twice.values()), tuple(closed.values()))


def _inside(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder by name, "2" before "10"; hidden ones and Word's lock files are left out.

    Folders that may not be looked into are yielded, too, the folder itself among them.
    """
    for path in sorted([*folder.rglob("*"), folder], key=_natural):
        parts = path.relative_to(folder).parts
        # Links to nothing and named pipes, too: to be said, not to be left out in silence.
        shown = not is_folder(path) or not os.access(path, os.R_OK | os.X_OK)
        if shown and not any(part.startswith((".", "~$")) for part in parts):
            yield path


def _natural(path: Path) -> list[tuple[int, int, str]]:
    return [
        (0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.split(r"(\d+)", str(path).lower()) if part
    ]

"""How a report refers to the documents' files: by a path relative to itself, that says nothing of the machine."""

import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from smallprint.system.reachable import absolute, is_file


def relative_links(files: Mapping[int, Path], target: Path) -> dict[int, str]:
    """Return the address of each file as seen from a report, where there is one that may be told.

    A file that is gone has none, nor has one on another drive. Nor has one beyond the person's own folder: the way
    there would go through folders that name users.
    """
    folder = absolute(target).parent
    found = {one: _link(absolute(file), folder) for one, file in files.items()}
    return {one: link for one, link in found.items() if link}


def _link(file: Path, folder: Path) -> str:
    try:
        common = Path(os.path.commonpath((file, folder)))
        if not is_file(file) or _above_home(common):
            return ""
        return quote(Path(os.path.relpath(file, folder)).as_posix())
    except (OSError, ValueError):
        return ""


def _above_home(folder: Path) -> bool:
    """Say whether a folder holds the person's own folder, as the root of a disk does."""
    if folder == folder.parent:
        return True
    try:
        home = Path.home()
    except RuntimeError:
        return False
    return home != folder and home.is_relative_to(folder)

"""Which files a batch is of: all reviewable ones of a folder, or those that a list names, one a line."""

from dataclasses import dataclass
from pathlib import Path

from smallprint.errors import BatchFailed
from smallprint.ingest import find_files
from smallprint.system.reachable import is_folder


@dataclass(frozen=True, slots=True)
class ListedFiles:
    """The files in their order, and how many in the folder are of no kind that is reviewed."""

    files: tuple[Path, ...]
    skipped: int = 0


def listed_files(source: Path) -> ListedFiles:
    """Return the files of a folder, or of a list in UTF-8 whose relative paths begin at its own folder.

    Raises BatchFailed where it can be read as neither.
    """
    if is_folder(source):
        found = find_files([source])
        return ListedFiles(found.files, len(found.skipped))
    try:
        lines = source.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise BatchFailed(f"“{source.name}” is no list of files: name a folder, or a text file in UTF-8.") from error
    except OSError as error:
        raise BatchFailed(f"“{source}” cannot be read ({error.strerror or error}). Name a folder or a list.") from error
    named = [source.absolute().parent / line.strip() for line in lines if line.strip()]
    return ListedFiles(find_files(named).files)

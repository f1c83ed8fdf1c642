"""Which files a batch is of: all reviewable ones of a folder, or those that a list names."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from smallprint.errors import BatchFailed
from smallprint.ingest import find_files
from smallprint.ingest.files import REVIEWABLE
from smallprint.system.reachable import is_folder, is_there

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CONTRACTS = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # PDF; Word files and archives; old Word files and mails
_LINES = re.compile("\r\n|\n|\r")  # other breaks, which `str.splitlines` knows, may be in names


@dataclass(frozen=True, slots=True)
class ListedFiles:
    """The files in their order, how many in folders are of no kind that is reviewed, and folders that are closed."""

    files: tuple[Path, ...]
    skipped: int = 0
    closed: tuple[Path, ...] = ()


def listed_files(source: Path) -> ListedFiles:
    """Return the files of a folder, or of a list.

    A list has a file or a folder a line, or between NULs as `find -print0` writes them; relative paths begin at its own
    folder. Empty lines and those that begin with “#” are none. Raises BatchFailed where it can be read as neither.
    """
    if is_folder(source):
        found = find_files([source])
        return ListedFiles(found.files, len(found.skipped), found.closed)
    try:
        content = source.read_bytes()
        if _is_contract(source, content):
            raise BatchFailed(
                f"“{source.name}” is no list of files. A batch takes a folder, or a text file with a path a line; "
                "“smallprint review” reviews a single contract."
            )
        named = list(_named(content, source.absolute().parent))
    except UnicodeDecodeError as error:
        raise BatchFailed(f"“{source.name}” is no list of files: name a folder, or a text file in UTF-8.") from error
    except OSError as error:
        raise BatchFailed(f"“{source}” cannot be read ({error.strerror or error}). Name a folder or a list.") from error
    if named and not any(is_there(path) for path in named):
        raise BatchFailed(
            f"No line of “{source.name}” names a file that is there. Name a folder, or a list with a path a line; "
            "relative paths begin at the folder of the list."
        )
    found = find_files(named)
    return ListedFiles(found.files, len(found.skipped), found.closed)


def _is_contract(source: Path, content: bytes) -> bool:
    """Say whether a file is itself what is reviewed: parts of it would be names, and “/” or “.” all that is there."""
    return content.startswith(_CONTRACTS) or source.suffix.lower() in REVIEWABLE - {".txt"}


def _named(content: bytes, folder: Path) -> Iterator[Path]:
    """Yield the paths of a list; raises UnicodeDecodeError."""
    if content.startswith(_UTF16):  # as PowerShell writes lists
        text = content.decode("utf-16")
    else:
        text = content.removeprefix(codecs.BOM_UTF8).decode("utf-8", "surrogateescape")  # names may be any bytes
    if "\0" in text:
        yield from (folder / name for name in text.split("\0") if name)
        return
    for line in _LINES.split(text):
        name = line.strip()
        if not name:
            continue
        whole = folder / line
        if whole != folder / name and is_there(whole):
            yield whole  # a name may begin or end with spaces
        elif not name.startswith("#") or is_there(folder / name):
            yield folder / name

"""What tells whether a file is as it was when a batch took it: its checksum, its size, and when it was changed."""

from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.progress import CancelToken
from smallprint.system.checksum import checksum_if_read

Stamp = tuple[int, int]
"""The size of a file in bytes, and when it was changed last, in nanoseconds."""


@dataclass(frozen=True, slots=True)
class FileContent:
    """The SHA-256 of a file in hex, "" of what cannot be read, and its stamp of before it was read, if it was there."""

    sha256: str
    stamp: Stamp | None = None


NOTHING = FileContent("")
"""Of a file that is not looked at yet."""


def content_of(path: Path, token: CancelToken) -> FileContent:
    """Return what a file holds now; raises Cancelled."""
    stamp = stamp_of(path)
    return FileContent(checksum_if_read(path, token), stamp)


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of a file; None where it cannot be looked at."""
    try:
        told = path.stat()
    except (OSError, ValueError):
        return None
    return told.st_size, told.st_mtime_ns

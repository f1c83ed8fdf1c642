"""How results reach the disk: whole, or not at all with a sentence that says why."""

import errno
import os
from pathlib import Path

from smallprint.errors import ExportFailed
from smallprint.system.state_file import replacing


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, so that an earlier one stays until the new one is; raises ExportFailed."""
    try:
        with replacing(path) as draft, draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise not_written(path, error) from error


def not_written(path: Path, error: OSError) -> ExportFailed:
    """Return the system's error as the person reads it."""
    return ExportFailed(_told(path, error))


def _told(path: Path, error: OSError) -> str:
    name, folder = path.name, path.absolute().parent
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return f"The disk is full: “{name}” was not written. Free some space, then try again."
    if error.errno == errno.ENOENT:
        return f"“{name}” was not written: there is no folder {folder}. Make it first, or choose another."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY):
        return (
            f"“{name}” cannot be written: {folder} is read-only, or the report is open in another program. "
            "Close it there, or choose another place."
        )
    return f"“{name}” could not be written ({error.strerror}). Choose another name or place."

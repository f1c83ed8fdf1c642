"""The checksum of a file, a block at a time, so that it can be stopped: two gigabytes take two seconds."""

import hashlib
from pathlib import Path

from smallprint.domain.progress import CancelToken

_BLOCK = 1024 * 1024


def sha256_of_file(path: Path, token: CancelToken) -> str:
    """Return the file's SHA-256 in hex; raises OSError, Cancelled."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            token.check()
            digest.update(block)
    return digest.hexdigest()


def checksum_if_read(path: Path, token: CancelToken) -> str:
    """Return the SHA-256 of a file in hex, "" of what cannot be read: whoever opens it says why. Raises Cancelled."""
    try:
        return sha256_of_file(path, token) if path.is_file() else ""
    except OSError:
        return ""

"""The SHA-256 of a model file, computed once and remembered as long as the file's size and time stay the same."""

import hashlib
from pathlib import Path

from app.engine.remembered import Remembered
from app.errors import ModelMissing


def known_sha256(path: Path, cache: Path | None) -> str | None:
    """Return the file's SHA-256 if it was computed before, without reading the file; raises OSError."""
    sha256 = (Remembered(cache, "hashes").get(_key(path)) or {}).get("sha256")
    return sha256 if isinstance(sha256, str) else None


def sha256_of(path: Path, cache: Path | None = None) -> str:
    """Return the file's SHA-256 in hex, from the cache folder where the file has not changed; raises ModelMissing."""
    try:
        key, known = _key(path), known_sha256(path, cache)
        if known is not None:
            return known
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelMissing(f"The model file {path} can no longer be read ({error.strerror or error}).") from error
    Remembered(cache, "hashes").put(key, {"sha256": digest})
    return digest


def _key(path: Path) -> str:
    status = path.stat()
    return f"{path.resolve()} {status.st_size} {status.st_mtime_ns}"

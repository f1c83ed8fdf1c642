"""What is known of a model file as long as its size and time stay the same: its SHA-256, and its
header once it was loaded."""

import hashlib
from dataclasses import asdict, fields
from pathlib import Path

from app.engine.header import Header
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


def loaded_header(path: Path, cache: Path | None) -> Header | None:
    """Return the header of a file that was loaded before, with all of it checked; None where it was not."""
    try:
        facts = Remembered(cache, "hashes").get(_key(path)) or {}
    except OSError:  # whoever loads it will say so
        return None
    if not all(field.name in facts for field in fields(Header)):
        return None
    return Header(**{field.name: facts[field.name] for field in fields(Header)})  # type: ignore[arg-type]


def remember_loaded(path: Path, header: Header, cache: Path | None) -> None:
    """Keep the header of a file that was loaded, with all of it checked."""
    sha256 = sha256_of(path, cache)
    Remembered(cache, "hashes").put(_key(path), {"sha256": sha256, **asdict(header)})


def _key(path: Path) -> str:
    status = path.stat()
    return f"{path.resolve()} {status.st_size} {status.st_mtime_ns}"

"""The SHA-256 of a model file, computed once and remembered as long as the file's size and time stay the same."""

import hashlib
import json
import logging
import os
from pathlib import Path

from app.errors import ModelMissing

_log = logging.getLogger("app.engine")


def sha256_of(path: Path, cache: Path | None = None) -> str:
    """Return the file's SHA-256 in hex, from the cache folder where the file has not changed; raises ModelMissing."""
    try:
        status = path.stat()
        key = f"{path.resolve()} {status.st_size} {status.st_mtime_ns}"
        known = _read(cache)
        if key not in known:
            with path.open("rb") as file:
                known[key] = hashlib.file_digest(file, "sha256").hexdigest()
            _write(cache, known)
        return known[key]
    except OSError as error:
        raise ModelMissing(f"The model file {path} can no longer be read ({error.strerror or error}).") from error


def _read(cache: Path | None) -> dict[str, str]:
    if cache is None:
        return {}
    try:
        stored = json.loads((cache / "hashes.json").read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    except OSError as error:
        _log.warning("The remembered checksums cannot be read: %s", error)
        return {}
    return {str(key): str(value) for key, value in stored.items()} if isinstance(stored, dict) else {}


def _write(cache: Path | None, known: dict[str, str]) -> None:
    if cache is None:
        return
    draft = cache / f"hashes.{os.getpid()}.part"
    try:
        cache.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(known, indent=1), encoding="utf-8")
        draft.replace(cache / "hashes.json")
    except OSError as error:
        _log.warning("The checksum of a model could not be remembered: %s", error)

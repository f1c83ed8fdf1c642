"""What is known of a model file while its size and times stay the same: its SHA-256, and its header once loaded."""

from dataclasses import asdict
from pathlib import Path

from smallprint import __version__
from smallprint.domain.progress import CancelToken
from smallprint.engine.binding import VERSION
from smallprint.engine.header import Header
from smallprint.engine.remembered import Remembered
from smallprint.errors import ModelMissing
from smallprint.system.checksum import sha256_of_file

# What passed may not pass with other checks, or end the process in another version of the library.
_CHECKED_BY = f"smallprint {__version__}, llama-cpp-python {VERSION}"


def known_sha256(path: Path, cache: Path | None) -> str | None:
    """Return the file's SHA-256 if it was computed before, without reading the file; raises OSError."""
    sha256 = (Remembered(cache, "hashes").get(_key(path)) or {}).get("sha256")
    return sha256 if isinstance(sha256, str) else None


def sha256_of(path: Path, cache: Path | None = None, token: CancelToken | None = None) -> str:
    """Return the file's SHA-256 in hex, from the cache folder where the file has not changed.

    Raises ModelMissing, Cancelled.
    """
    try:
        key, known = _key(path), known_sha256(path, cache)
        if known is not None:
            return known
        digest = sha256_of_file(path, token or CancelToken())
    except OSError as error:
        raise ModelMissing(f"The model file {path} can no longer be read ({error.strerror or error}).") from error
    Remembered(cache, "hashes").put(key, {"sha256": digest})
    return digest


def loaded_header(path: Path, cache: Path | None) -> Header | None:
    """Return the header of a file that was loaded before, with all of it checked, by this version; None otherwise."""
    try:
        facts = Remembered(cache, "hashes").get(_key(path)) or {}
        if facts.get("checked_by") != _CHECKED_BY:
            return None
        words = {name: str(facts[name]) for name in ("architecture", "name", "quantisation", "licence")}
        numbers = {name: int(str(facts[name])) for name in ("context", "token_bytes", "recurrent_bytes")}
    except (OSError, KeyError, ValueError):  # gone, which whoever loads it will say, or not what was kept here
        return None
    return Header(**words, **numbers)  # type: ignore[arg-type]


def remember_loaded(path: Path, sha256: str, header: Header, cache: Path | None) -> None:
    """Keep the header of a file that was loaded, with all of it checked."""
    facts = {"sha256": sha256, "checked_by": _CHECKED_BY, **asdict(header)}
    Remembered(cache, "hashes").put(_key(path), facts)


def _key(path: Path) -> str:
    status = path.stat()
    return f"{path.resolve()} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}"

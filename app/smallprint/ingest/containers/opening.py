"""Asks a child process for the contracts in a file, where its first bytes are those of an archive or an e-mail."""

import re
import threading
from dataclasses import replace
from pathlib import Path

from smallprint.domain.container import Unpacked
from smallprint.domain.progress import CancelToken
from smallprint.errors import FileRefused, FileTooHard
from smallprint.ingest.children.process import ChildProcess
from smallprint.ingest.compound import MAGIC
from smallprint.ingest.containers.names import file_name

_SECONDS = 120.0
_MEGABYTES = 3072  # the file, what is taken out of it, and the answer
_LARGEST = 512 * 1024 * 1024
_HEAD = 4096
_OFFICE = (".docx", ".docm", ".dotx", ".dotm", ".odt", ".ott")
_CONTENT_TYPES = b"[Content_Types].xml"
_OUTLOOK = "__properties_version1.0".encode("utf-16-le")
_HEADER = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:From [^\n]*\n)?(?:[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]?[^\n]*\n){2}")


def contracts_in(path: Path, token: CancelToken) -> Unpacked | None:
    """Return what a file holds; None for a contract itself, which is also what cannot be read is taken for.

    Raises a FileRefused with its sentence where nothing can be taken out of an archive or an e-mail, and Cancelled.
    """
    data = _bytes_of_container(path)
    if data is None:
        return None
    child = ChildProcess("smallprint.ingest.containers.child")
    try:
        with _one_at_a_time:
            answer = child.ask((data, path.name, _MEGABYTES), _SECONDS, token)
    except (TimeoutError, EOFError) as error:
        raise FileTooHard(f"“{path.name}” takes too much to unpack. Unpack it and add the contracts in it.") from error
    finally:
        child.kill()
    if isinstance(answer, FileRefused):
        raise answer
    if answer is not None and not isinstance(answer, Unpacked):
        raise TypeError(f"the unpacker answered with a {type(answer).__name__}")
    return _fit(answer) if answer is not None else None


def _fit(answer: Unpacked) -> Unpacked:
    """Return the answer with names that lead nowhere, whatever the child was made to say."""
    fit = (replace(one, name=file_name(one.name), within=file_name(one.within)) for one in answer.members)
    return replace(answer, members=tuple(fit))


_one_at_a_time = threading.Lock()


def _bytes_of_container(path: Path) -> bytes | None:
    """Return the bytes of a file that may be an archive or an e-mail; None for all others."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            head = file.read(_HEAD)
            if not (head.startswith((b"PK\x03\x04", b"PK\x05\x06", MAGIC)) or _HEADER.match(head)):
                return None
            data = head + file.read(_LARGEST)
    except OSError:
        return None  # whoever opens it says why
    if len(data) > _LARGEST:
        return None
    if path.suffix.lower() in _OFFICE and (_CONTENT_TYPES in data or data[30:38] == b"mimetype"):
        return None  # nearly all: they need not be sent to be known
    return None if data.startswith(MAGIC) and _OUTLOOK not in data else data

"""Which files are the program's own: a matter with what lies beside it, reports of it, and marked copies."""

import io
import os
import re
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO

from smallprint.system.reachable import is_file

# A matter, also one that was copied before an update, and what SQLite and whoever reviews put beside it
_MATTER = re.compile(r"\.smallprint(?:-wal|-shm|-journal|-lock)?$", re.IGNORECASE)
MARKED = "marked by Smallprint"
"""What the name of a marked copy says: its bytes are the contract's own and say nothing in the same place."""

TOLD = "What to know.txt"
"""The file beside marked copies that says what could not be marked."""

_COPY = re.compile(rf"\((?:changes rejected, )?{MARKED}(?: \d+)?\)\.\w+$")
_JSON_HEAD = re.compile(rb'\s*\{\s*"smallprint"\s*:')
_ARCHIVE = b"Made by Smallprint"  # the comment of a whole matter as one archive, which is the last there is in it
_PDF_KEYWORDS = b"<pdf:Keywords>Smallprint report</pdf:Keywords>"
_PDF_END = 1_000_000  # bytes: what the file says of itself stands before its table of places
_HTML_GENERATOR = b'<meta name="generator" content="Smallprint">'
_HTML_HEAD = 4_000  # bytes
_PROPERTIES = "docProps/core.xml"
_MOST_BYTES = 64 * 1024  # of the properties; ours take less than a kilobyte
# The author and the subject of our Word report, which stay where a person writes into it and saves it.
_AUTHOR = re.compile(rb"<dc:creator>\s*Smallprint\s*</dc:creator>")
_SUBJECT = re.compile(rb"<dc:subject>\s*Contract review\s*</dc:subject>")
# What zipfile raises on a file that is no sound package: whoever reads it says what is wrong.
_UNSOUND = (OSError, EOFError, ValueError, KeyError, RuntimeError, NotImplementedError, zipfile.BadZipFile, zlib.error)


def is_own_output(path: Path) -> bool:
    """Say whether a file is a matter, lies beside one, or is a report; looks at names and first bytes only."""
    if _MATTER.search(path.name) or _COPY.search(path.name):
        return True
    if not is_file(path):  # opening a named pipe would wait for whoever writes into it
        return False
    match path.suffix.lower():
        case ".json":
            return _begins_as_report(path)
        case ".zip":
            return _end_has(path, _ARCHIVE, len(_ARCHIVE))
        case ".pdf":
            return _end_has(path, _PDF_KEYWORDS, _PDF_END)
        case ".html" | ".htm":
            return _begin_has(path, _HTML_GENERATOR, _HTML_HEAD)
        case ".docx":
            return _is_word_report(path)
        case _:
            return False


def is_own_content(name: str, data: bytes) -> bool:
    """Say whether a file inside an archive or an e-mail is a report, a marked copy or what is said of copies."""
    if _COPY.search(name) or name == TOLD:
        return True
    match Path(name).suffix.lower():
        case ".pdf":
            return _PDF_KEYWORDS in data[-_PDF_END:]
        case ".html" | ".htm":
            return _HTML_GENERATOR in data[:_HTML_HEAD]
        case ".docx":
            return _has_report_properties(io.BytesIO(data))
        case _:
            return False


def _end_has(path: Path, mark: bytes, most: int) -> bool:
    """Say whether the last bytes of a file, so many at most, have a mark."""
    try:
        with path.open("rb") as file:
            file.seek(-min(most, file.seek(0, os.SEEK_END)), os.SEEK_END)
            return mark in file.read()
    except OSError:
        return False


def _begin_has(path: Path, mark: bytes, most: int) -> bool:
    """Say whether the first bytes of a file, so many at most, have a mark."""
    try:
        with path.open("rb") as file:
            return mark in file.read(most)
    except OSError:
        return False


def _begins_as_report(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return _JSON_HEAD.match(file.read(64)) is not None
    except OSError:
        return False


def _is_word_report(path: Path) -> bool:
    try:
        if not is_file(path):
            return False
        with path.open("rb") as file:
            return _has_report_properties(file)
    except OSError:
        return False


def _has_report_properties(file: BinaryIO) -> bool:
    """Look at the properties of a Word file; they are not parsed, for the file may come from anyone."""
    try:
        with zipfile.ZipFile(file) as package:
            entry = package.getinfo(_PROPERTIES)
            if entry.file_size > _MOST_BYTES or entry.flag_bits & 1:
                return False
            with package.open(entry) as stream:
                said = stream.read(_MOST_BYTES)
    except _UNSOUND:
        return False
    return _AUTHOR.search(said) is not None and _SUBJECT.search(said) is not None

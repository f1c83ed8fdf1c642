"""What a file is, by its content; its name is not trusted."""

import io
import zipfile
from enum import StrEnum

from app.errors import FileDamaged, FileEmpty, FileLocked, FileRefused, FileUnsupported


class Kind(StrEnum):
    """The kinds of file that can be read."""

    PDF = "pdf"
    DOCX = "docx"
    TEXT = "text"


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")


def sniff(data: bytes, name: str) -> Kind:
    """Return the kind of file; raises a FileRefused with its sentence for what cannot be read."""
    if not data.strip(b"\x00 \t\r\n\x0c"):
        raise FileEmpty(f"“{name}” is empty. Check that it was saved or downloaded completely.")
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    if data.startswith(b"PK"):
        return _zip(data, name)
    refused = _known_but_unread(data, name)
    if refused is not None:
        raise refused
    if looks_like_text(data):
        return Kind.TEXT
    raise FileUnsupported(f"“{name}” is not a PDF, Word or text file. Save the contract as PDF or .docx and add that.")


def looks_like_text(data: bytes) -> bool:
    """Say whether the bytes are text: a UTF-16 mark, or hardly any control characters in the first 64 KB."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    head = data[:65536]
    odd = sum(head.count(bytes([code])) for code in range(32) if code not in (9, 10, 12, 13))
    return odd <= len(head) // 1000


def _zip(data: bytes, name: str) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError) as error:
        raise FileDamaged(f"“{name}” is cut short or damaged. Get it again from where it came.") from error
    if any(entry.startswith("word/") and entry.endswith(".xml") and "document" in entry for entry in names):
        return Kind.DOCX
    if "[Content_Types].xml" in names and any(entry.startswith("word/") for entry in names):
        raise FileDamaged(f"“{name}” is a Word file without its text. Open it in Word and save it again.")
    if "[Content_Types].xml" in names:
        raise FileUnsupported(
            f"“{name}” is an Office file, but not a Word document with text. Save it as .docx or PDF."
        )
    if "mimetype" in names:
        raise FileUnsupported(f"“{name}” is an OpenDocument file. Save it as .docx or PDF and add that.")
    raise FileUnsupported(f"“{name}” is a zip archive. Unpack it and add the contracts that are in it.")


def _known_but_unread(data: bytes, name: str) -> FileRefused | None:
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            return FileLocked(f"“{name}” is locked: it needs a password. Save it in Word without one and add that.")
        return FileUnsupported(f"“{name}” is an old Word file (.doc). Save it as .docx or PDF and add that.")
    if data.startswith(b"{\\rtf"):
        return FileUnsupported(f"“{name}” is an RTF file. Save it as .docx or PDF and add that.")
    if data.startswith(_PICTURES):
        return FileUnsupported(f"“{name}” is a picture. Print it to a PDF and add that: its text will be recognised.")
    return None

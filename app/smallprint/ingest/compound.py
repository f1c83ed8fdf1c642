"""OLE compound files: what kind of document one is, by the streams at its root, and whether it is locked."""

import io
import struct
from typing import Any

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BROKEN = (OSError, ValueError, LookupError, TypeError, AttributeError, struct.error, RecursionError)
_ENCRYPTED = 0x0100  # of the flags in a Word file's first bytes
_OLD_WORD = "an old Word file (.doc)"
_OUTLOOK = "__properties_version1.0"
_SAVE = "Save it as .docx or PDF and add that."
# The first that a file has at its root says what it is; [MS-OFFCRYPTO], [MS-OXMSG] and the formats of old Office.
_KINDS = (
    ("EncryptedPackage", ""),
    (_OUTLOOK, "is an Outlook e-mail (.msg). Save the attached contract, then add that file."),
    ("WordDocument", f"is {_OLD_WORD}. {_SAVE}"),
    ("Workbook", "is an Excel workbook (.xls). Save the contract as PDF or .docx and add that."),
    ("Book", "is an Excel workbook (.xls). Save the contract as PDF or .docx and add that."),
    ("PowerPoint Document", "is a PowerPoint presentation (.ppt). Print it to a PDF and add that."),
    ("MatOST", f"is a Microsoft Works document (.wps). {_SAVE}"),
    ("VisioDocument", "is a Visio drawing. Print it to a PDF and add that."),
    ("Quill", "is a Publisher document. Print it to a PDF and add that."),
    ("HwpSummaryInformation", f"is a Hangul document (.hwp). {_SAVE}"),
)


def root_names(data: bytes) -> frozenset[str]:
    """Return the names of what stands at the root of a compound file; none where it is unsound."""
    try:
        with _opened(data) as opened:
            return frozenset(path[0] for path in opened.listdir(streams=True, storages=True))
    except _BROKEN:
        return frozenset()


def is_locked_package(data: bytes) -> bool:
    """Say whether the bytes are a Word, Excel or PowerPoint file of today under a password."""
    return data.startswith(MAGIC) and "EncryptedPackage" in root_names(data)


def is_outlook_mail(data: bytes) -> bool:
    """Say whether the bytes are an e-mail as Outlook saves it (.msg)."""
    return data.startswith(MAGIC) and _kind(root_names(data))[0] == _OUTLOOK


def is_old_word(data: bytes) -> bool:
    """Say whether the bytes are an old Word file (.doc) that needs no password."""
    if not data.startswith(MAGIC):
        return False
    names = root_names(data)
    if not names:  # cut short: LibreOffice may still open it
        return "WordDocument".encode("utf-16-le") in data
    return _kind(names)[0] == "WordDocument" and not _is_locked_doc(data)


def unread_compound(data: bytes, name: str) -> str:
    """Return the sentence on a compound file that is not read."""
    names = root_names(data)
    if not names:
        return f"“{name}” is an old Office file that is cut short or damaged. Get it again from where it came."
    first, said = _kind(names)
    if first == "WordDocument" and _is_locked_doc(data):
        return f"“{name}” is {_OLD_WORD} with a password. Open it in Word, save it as .docx and add that."
    return f"“{name}” {said or 'is a file of an old Office program. Save the contract as PDF or .docx and add that.'}"


def _opened(data: bytes) -> Any:
    import olefile  # noqa: PLC0415 - few files need it

    return olefile.OleFileIO(io.BytesIO(data))


def _kind(names: frozenset[str]) -> tuple[str, str]:
    works = "CONTENTS" in names and any("MM" in one or "Works" in one for one in names)
    known = names | {"MatOST"} if works else names
    plain = {one.lstrip("\x05") for one in known}
    return next(((first, said) for first, said in _KINDS if first in plain), ("", ""))


def _is_locked_doc(data: bytes) -> bool:
    try:
        with _opened(data) as opened:
            first = opened.openstream("WordDocument").read(12)
    except _BROKEN:
        return False
    return len(first) == 12 and bool(struct.unpack_from("<H", first, 10)[0] & _ENCRYPTED)

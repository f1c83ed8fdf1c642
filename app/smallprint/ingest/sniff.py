"""What a file is, by its content; its name is not trusted."""

import io
import zipfile
from collections.abc import Callable
from enum import StrEnum

from smallprint.errors import FileDamaged, FileEmpty, FileLocked, FileRefused, FileUnsupported
from smallprint.ingest.charset import unmarked_utf16
from smallprint.ingest.compound import MAGIC, is_locked_package, is_outlook_mail, unread_compound
from smallprint.ingest.pdf.pictures import picture_format
from smallprint.ingest.wrapped import WEB_PAGE, is_mail, wrapped


class Kind(StrEnum):
    """The kinds of file that can be read; an archive or a mail for what is in it."""

    PDF = "pdf"
    DOCX = "docx"
    TEXT = "text"
    PICTURE = "picture"
    ARCHIVE = "archive"
    MAIL = "mail"
    WEB = "web"
    MARKDOWN = "markdown"


_AS_PNG = "Save it as PNG, JPEG or PDF and add that: its text will be recognised."
MARKDOWN_ENDINGS = (".md", ".markdown")
_PRINT = "Print it to a PDF and add that: its text will be recognised."
_UNPACK = "Unpack it and add the contracts that are in it."
_SAVE = "Save the contract as PDF or .docx and add that."
_OFFICE = "Save it as .docx or PDF and add that."
_STARTS = (
    (b"{\\rtf", f"is an RTF file. {_OFFICE}"),
    (b"GIF8", f"is a picture (GIF). {_AS_PNG}"),
    (b"AT&TFORM", f"is a scan in the DjVu format. {_PRINT}"),
    (b"7z\xbc\xaf\x27\x1c", f"is an archive (7z). {_UNPACK}"),
    (b"Rar!\x1a\x07", f"is an archive (RAR). {_UNPACK}"),
    (b"\x1f\x8b", f"is a packed file (gzip). {_UNPACK}"),
    (b"BZh", f"is a packed file (bzip2). {_UNPACK}"),
    (b"\xfd7zXZ\x00", f"is a packed file (xz). {_UNPACK}"),
    (b"\xffWPC", f"is a WordPerfect document. {_OFFICE}"),
    (b"\xdb\xa5-\x00", f"is a very old Word file. {_OFFICE}"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "is a link to a file and does not hold it. Add the file that it leads to."),
    (b"bplist00", "is a link to a document and does not hold it. Download the document and add that."),
    (b"SQLite format 3\x00", "is a database. A matter of Smallprint is opened with “Open matter…”, not added."),
)
_ZIPPED = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")  # an entry, an empty archive, one in parts
_FTYP, _BRAND = slice(4, 8), slice(8, 12)  # of the formats that pictures and films of phones are in
_PICTURES = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis")
_MIME_TYPES = (
    ("application/vnd.etsi.asic", "is a signed container (.asice). Save the contract that is in it and add that."),
    ("application/vnd.oasis.opendocument.text", f"is an OpenDocument text. {_OFFICE}"),
    ("application/vnd.oasis.opendocument.spreadsheet", f"is an OpenDocument spreadsheet. {_SAVE}"),
    ("application/vnd.oasis.opendocument.presentation", f"is an OpenDocument presentation. {_SAVE}"),
    ("application/epub+zip", f"is an e-book (EPUB). {_SAVE}"),
    ("", f"is an OpenDocument file. {_OFFICE}"),
)
_IWORK = {".numbers": "a Numbers spreadsheet", ".key": "a Keynote presentation"}
_CONTENT_TYPES = "[Content_Types].xml"


def sniff(data: bytes, name: str) -> Kind:
    """Return the kind of file; raises a FileRefused with its sentence for what cannot be read.

    A Word file under a password is FileLocked: `unlocking.unlocked` gives the file in it.
    """
    if not data.strip(b"\x00 \t\r\n\x0c"):
        raise FileEmpty(f"“{name}” is empty. Check that it was saved or downloaded completely.")
    if picture_format(data):
        return Kind.PICTURE
    if data.startswith(_ZIPPED):  # before PDF: the first entry may be a PDF that was packed without compression
        return _zip(data, name)
    if is_outlook_mail(data):
        return Kind.MAIL
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    refused = _known_but_unread(data, name)
    if refused is not None:
        raise refused
    if looks_like_text(data):
        if is_mail(data):
            return Kind.MAIL
        if said := wrapped(data, name):
            if said.endswith(WEB_PAGE):
                return Kind.WEB
            raise FileUnsupported(said)
        return Kind.MARKDOWN if name.lower().endswith(MARKDOWN_ENDINGS) else Kind.TEXT
    raise FileUnsupported(f"“{name}” is not a PDF, Word or text file. {_SAVE}")


def looks_like_text(data: bytes) -> bool:
    """Say whether the bytes are text: UTF-16, or hardly any control characters in the first 64 KB."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    head = data[:65536]
    odd = sum(head.count(bytes([code])) for code in range(32) if code not in (9, 10, 12, 13))
    return odd <= len(head) // 1000 or bool(unmarked_utf16(head))


def _zip(data: bytes, name: str) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            mime = _mime_type(archive) if "mimetype" in names else None
    except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError) as error:
        raise FileDamaged(f"“{name}” is cut short or damaged. Get it again from where it came.") from error
    if any(entry.startswith("word/") and entry.endswith(".xml") and "document" in entry for entry in names):
        return Kind.DOCX
    if _CONTENT_TYPES in names and any(entry.startswith("word/") for entry in names):
        raise FileDamaged(f"“{name}” is a Word file without its text. Open it in Word and save it again.")
    if mime is not None:
        said = next(said for start, said in _MIME_TYPES if mime.startswith(start))
    else:
        said = _package(names, name)
    if not said:
        return Kind.ARCHIVE
    raise FileUnsupported(f"“{name}” {said}")


def _mime_type(archive: zipfile.ZipFile) -> str:
    try:
        with archive.open("mimetype") as entry:
            return entry.read(200).decode("ascii", "replace").strip()
    except (zipfile.BadZipFile, OSError, RuntimeError, EOFError, NotImplementedError):
        return ""


def _package(names: set[str], name: str) -> str:
    """Return what is said of a package by the names of its entries, "" for a plain zip archive."""
    holds: Callable[..., bool] = lambda *starts: any(entry.startswith(starts) for entry in names)  # noqa: E731
    low = name.lower()
    if holds("Index/", "Index.zip") or "index.apxl" in names or "index.xml.gz" in names:
        kind = next((kind for ending, kind in _IWORK.items() if low.endswith(ending)), "a Pages document")
        return f"is {kind} of Apple. Export it as PDF or Word and add that."
    if any(entry.lower().endswith((".fdseq", ".fdoc")) for entry in names):
        return "is an XPS document. Print it to a PDF and add that."
    if any(entry.startswith("META-INF/") and "signature" in entry.lower() for entry in names):
        return _MIME_TYPES[0][1]
    if _CONTENT_TYPES in names:
        if holds("xl/"):
            return f"is an Excel workbook. {_SAVE}"
        if holds("ppt/"):
            return "is a PowerPoint presentation. Print it to a PDF and add that."
        return "is an Office file, but not a Word document with text. Save it as .docx or PDF."
    return ""


def _known_but_unread(data: bytes, name: str) -> FileRefused | None:
    if data.startswith(MAGIC):
        if is_locked_package(data):
            return FileLocked(f"“{name}” is locked: it needs a password to be read. Unlock it with its password.")
        return FileUnsupported(unread_compound(data, name))
    said = next((said for start, said in _STARTS if data.startswith(start)), "") or _by_frame(data, name)
    return FileUnsupported(f"“{name}” {said}") if said else None


def _by_frame(data: bytes, name: str) -> str:
    """Return what is said of formats that are known by more than their first bytes."""
    if data[_FTYP] == b"ftyp":
        return f"is a picture (HEIC, AVIF). {_AS_PNG}" if data[_BRAND] in _PICTURES else f"is a sound or film. {_SAVE}"
    if data.startswith(b"RIFF"):
        return f"is a sound or film. {_SAVE}"
    if data[257:262] == b"ustar":
        return f"is an archive (tar). {_UNPACK}"
    if data[:1] == b"0" and data[1:2] in (b"\x80", b"\x82", b"\x83") and name.lower().endswith((".p7m", ".p7s")):
        return "is a signed file (.p7m). Save the contract that is in it and add that."
    return ""

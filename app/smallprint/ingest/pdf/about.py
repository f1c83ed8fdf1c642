"""What a PDF says of itself: title, author, outline and page labels, as pdfium reads them."""

import ctypes
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import TypeVar

import pypdfium2
import pypdfium2.raw as pdfium

from smallprint.domain.document import Metadata, OutlineEntry
from smallprint.domain.remark import Remark, RemarkKind
from smallprint.ingest.outside import outside_pdf, outside_remark
from smallprint.ingest.text import normalised

_Key = TypeVar("_Key", str, int)
_OUTLINE_LIMIT = 2000
STARTS_A_PROGRAM = Remark(RemarkKind.STARTS_A_PROGRAM)
_OUTLINE_DEPTH = 15
_ATTACHMENTS_LIMIT = 200
_SIGNATURES_LIMIT, _LONGEST_TIME = 200, 64


@dataclass(frozen=True, slots=True)
class FileProperties:
    """What a file says of itself as a whole; `remarks` are on what in it is not text of its pages."""

    metadata: Metadata = field(default_factory=Metadata)
    outline: tuple[OutlineEntry, ...] = ()
    attachments: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()


def about(document: pypdfium2.PdfDocument, data: bytes) -> FileProperties:
    """Return what the file says of itself; what is missing or broken is left out."""
    said = [_said(document.get_metadata_value, key) for key in ("Title", "Author", "Producer", "CreationDate")]
    encrypted = pdfium.FPDF_GetSecurityHandlerRevision(document.raw) >= 0
    title, author, producer, created = said
    return FileProperties(
        Metadata(title, author, producer, created, encrypted),
        tuple(islice(_outline(document), _OUTLINE_LIMIT)),
        tuple(_attachments(document)),
        (
            *_only_shown(document),
            *signed(document),
            *asked_for(data, pdfium.FPDFDoc_GetJavaScriptActionCount(document.raw) > 0),
        ),
    )


def page_label(document: pypdfium2.PdfDocument, index: int) -> str:
    """Return the number that the file's page labels give a page, else its place in the file."""
    return _said(document.get_page_label, index).strip() or str(index + 1)


def _said(ask: Callable[[_Key], str], key: _Key) -> str:
    """Return what the file says, or "" where that is not text."""
    try:
        return normalised(ask(key))
    except UnicodeDecodeError:
        return ""


def _attachments(document: pypdfium2.PdfDocument) -> Iterator[str]:
    for number in range(min(document.count_attachments(), _ATTACHMENTS_LIMIT)):
        try:
            name = normalised(document.get_attachment(number).get_name())
        except (pypdfium2.PdfiumError, UnicodeDecodeError):
            name = ""
        yield name or "a file without a name"


def asked_for(data: bytes, scripts: bool = False) -> tuple[Remark, ...]:
    """Return remarks on what a file asks for and is not done, by its names; `scripts` where some are known of."""
    said = []
    if scripts or re.search(rb"/(?:JavaScript|JS)\b", data):
        said.append(Remark(RemarkKind.JAVASCRIPT))
    if re.search(rb"/Launch\b", data):
        said.append(STARTS_A_PROGRAM)
    outside = outside_pdf(data)
    if outside:
        said.append(outside_remark(outside))
    return tuple(said)


def _only_shown(document: pypdfium2.PdfDocument) -> Iterator[Remark]:
    if document.get_formtype() == pdfium.FORMTYPE_XFA_FULL:
        yield Remark(RemarkKind.FORM_OF_ITS_OWN)


def signed(document: pypdfium2.PdfDocument) -> tuple[Remark, ...]:
    """Return a remark on the file's signature fields: how many there are, and when those that are signed were."""
    count = min(max(pdfium.FPDF_GetSignatureCount(document.raw), 0), _SIGNATURES_LIMIT)
    if not count:
        return ()
    moments = [_moment(pdfium.FPDF_GetSignatureObject(document.raw, number)) for number in range(count)]
    done = [moment for moment in moments if moment is not None]
    days = tuple(dict.fromkeys(moment for moment in done if moment))
    return (Remark(RemarkKind.SIGNATURES, len(done), count, days),)


def _moment(signature: object) -> str | None:
    """Return the day of a signature as "2026-03-03", "" where it has none; None for a field that is not signed."""
    if not signature or not pdfium.FPDFSignatureObj_GetContents(signature, None, 0):
        return None
    size = min(pdfium.FPDFSignatureObj_GetTime(signature, None, 0), _LONGEST_TIME)
    held = ctypes.create_string_buffer(max(size, 1))
    pdfium.FPDFSignatureObj_GetTime(signature, held, size)
    found = re.match(rb"D:(\d{4})(\d\d)(\d\d)", held.value)
    try:
        day = date(*(int(part) for part in found.groups())) if found else None
    except ValueError:
        return ""
    return day.isoformat() if day else ""


def _outline(document: pypdfium2.PdfDocument) -> Iterator[OutlineEntry]:
    for bookmark in document.get_toc(max_depth=_OUTLINE_DEPTH):
        place = bookmark.get_dest()
        page = place.get_index() if place is not None else None
        yield OutlineEntry(_title(bookmark), bookmark.level + 1, page)


def _title(bookmark: pypdfium2.PdfBookmark) -> str:
    try:
        return normalised(bookmark.get_title())
    except UnicodeDecodeError:
        return ""

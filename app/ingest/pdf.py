"""PDF -> Document through pdfium: the text of each page with the box of every character.

pypdf gives what the file says of itself, and reads the text when pdfium fails on a file.
"""

import ctypes
import io
import sys
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from pypdf import PdfReader
from pypdf.errors import FileNotDecryptedError, PyPdfError

from app.domain.document import Document, DocumentKind, IngestReport, Metadata, OutlineEntry, Page
from app.errors import FileDamaged, FileEmpty, FileLocked
from app.ingest.text import normalised, replacements

# What pypdf raises on files that break the format, beside its own errors.
_BROKEN = (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError)
_OUTLINE_LIMIT = 2000
# Called once a character with plain addresses: 290 ns, against 520 ns through pypdfium2's own prototypes, which check
# each argument and let go of the interpreter lock.
_get_box = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(
    ctypes.cast(pdfium.FPDFText_GetLooseCharBox, ctypes.c_void_p).value or 0
)
_get_unicode = ctypes.PYFUNCTYPE(ctypes.c_uint, ctypes.c_void_p, ctypes.c_int)(
    ctypes.cast(pdfium.FPDFText_GetUnicode, ctypes.c_void_p).value or 0
)
_SAID = ("/Title", "/Author", "/Producer", "/CreationDate")


@dataclass(frozen=True, slots=True)
class _PageText:
    text: str
    boxes: bytes
    width: float
    height: float
    pictures: bool = False


@dataclass(frozen=True, slots=True)
class _About:
    metadata: Metadata
    labels: tuple[str, ...] = ()
    outline: tuple[OutlineEntry, ...] = ()
    warning: str = ""


def read_pdf(data: bytes, name: str, sha256: str, password: str | None = None) -> Document:
    """Read a PDF; raises FileLocked, FileDamaged or FileEmpty with a sentence."""
    reader = f"pdfium {pypdfium2.version.PDFIUM_INFO.build}"
    warnings: list[str] = []
    try:
        pages = _pdfium_pages(data, name, password)
    except pypdfium2.PdfiumError:
        pages = _pypdf_pages(data, name, password)
        reader = "pypdf"
        warnings.append("The first reader failed on this file; a second one read it, without places on the page.")
    if not pages:
        raise FileEmpty(f"“{name}” has no pages. Get it again from where it came.")
    about = _about(data, password, len(pages))
    if about.warning:
        warnings.append(about.warning)
    return _document(name, sha256, reader, pages, about, warnings)


def _document(
    name: str, sha256: str, reader: str, texts: list[_PageText], about: _About, warnings: list[str]
) -> Document:
    pages, unread = [], []
    start = 0
    for index, page in enumerate(texts):
        end = start + len(page.text)
        label = about.labels[index] if index < len(about.labels) and about.labels[index] else str(index + 1)
        pages.append(Page(index, start, end, label, page.width, page.height, page.boxes))
        start = end
        if not page.text.strip():
            unread.append(index)
            what = "is a picture without text (a scan)" if page.pictures else "has no text"
            warnings.append(f"Page {label} {what} and was not read.")
    text = "".join(page.text for page in texts)
    report = IngestReport(reader, len(pages), len(text), tuple(unread), tuple(warnings))
    return Document(sha256, name, DocumentKind.PDF, text, tuple(pages), (), about.metadata, about.outline, report)


def _pdfium_pages(data: bytes, name: str, password: str | None) -> list[_PageText]:
    try:
        document = pypdfium2.PdfDocument(data, password=password)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            said = "The password is wrong" if password else f"“{name}” is locked: it needs a password to be read"
            raise FileLocked(f"{said}. Unlock it with its password, or ask for an open copy.") from error
        raise
    try:
        return [_pdfium_page(document, index) for index in range(len(document))]
    finally:
        document.close()


def _pdfium_page(document: pypdfium2.PdfDocument, index: int) -> _PageText:
    page = pdfium.FPDF_LoadPage(document.raw, index)
    if not page:
        return _PageText("\n", bytes(16), 0.0, 0.0)
    width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    try:
        codes, boxes = _characters(page)
        pictures = not codes.size and _has_pictures(page)
        boxes = _from_top_left(boxes, pdfium.FPDFPage_GetRotation(page), _page_box(page, width, height))
    finally:
        pdfium.FPDF_ClosePage(page)
    text, kept = _clean(codes, boxes)
    if not text.endswith("\n"):
        text += "\n"
        kept = np.concatenate([kept, np.zeros((1, 4), np.float32)])
    return _PageText(text, kept.tobytes(), width, height, pictures)


def _characters(page: pdfium.FPDF_PAGE) -> tuple[np.ndarray, np.ndarray]:
    """Return the code points of a page and their boxes (left, top, right, bottom in PDF user space)."""
    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        return np.zeros(0, np.uint32), np.zeros((0, 4), np.float32)
    try:
        count = max(pdfium.FPDFText_CountChars(text_page), 0)
        handle = ctypes.cast(text_page, ctypes.c_void_p).value
        boxes = np.zeros((count, 4), np.float32)
        first = boxes.ctypes.data
        calls = map(_get_box, repeat(handle), range(count), range(first, first + 16 * count, 16))
        deque(calls, maxlen=0)  # runs the calls without keeping their results
        return _codes(text_page, handle, count), boxes
    finally:
        pdfium.FPDFText_ClosePage(text_page)


def _codes(text_page: pdfium.FPDF_TEXTPAGE, handle: int | None, count: int) -> np.ndarray:
    """Return one code point a character: all in one call where that call left out and split none, else one by one."""
    units = np.zeros(2 * count + 1, np.uint16)
    written = pdfium.FPDFText_GetText(text_page, 0, count, units.ctypes.data_as(ctypes.POINTER(ctypes.c_ushort)))
    units = units[: max(written - 1, 0)]
    if units.size == count and not ((units >= 0xD800) & (units < 0xE000)).any():
        return units.astype(np.uint32)
    return np.fromiter(map(_get_unicode, repeat(handle), range(count)), np.uint32, count)


def _has_pictures(page: pdfium.FPDF_PAGE) -> bool:
    kinds = {
        pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, number))
        for number in range(min(pdfium.FPDFPage_CountObjects(page), 200))
    }
    return pdfium.FPDF_PAGEOBJ_IMAGE in kinds


def _page_box(page: pdfium.FPDF_PAGE, width: float, height: float) -> tuple[float, float, float, float]:
    """Return the visible box in user space: left, bottom, right, top."""
    box = pdfium.FS_RECTF()
    if pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(box)):
        return box.left, box.bottom, box.right, box.top
    return 0.0, 0.0, width, height


def _from_top_left(boxes: np.ndarray, rotation: int, box: tuple[float, float, float, float]) -> np.ndarray:
    """Turn user-space boxes into boxes from the top left of the page as it is shown, `rotation` quarter turns."""
    left, bottom, right, top = box
    x0, y1, x1, y0 = (boxes[:, column] for column in range(4))  # FS_RECTF is left, top, right, bottom
    turned = {
        0: (x0 - left, top - y1, x1 - left, top - y0),
        1: (y0 - bottom, x0 - left, y1 - bottom, x1 - left),
        2: (right - x1, y0 - bottom, right - x0, y1 - bottom),
        3: (top - y1, right - x1, top - y0, right - x0),
    }[rotation % 4]
    return np.stack(turned, axis=1).astype(np.float32)


def _clean(codes: np.ndarray, boxes: np.ndarray) -> tuple[str, np.ndarray]:
    """Normalise the characters of a page and move their boxes along; a ligature's box is shared out."""
    codes, boxes = _paired(codes, boxes)
    plane = np.minimum(codes, _ONE_TO_ONE.size - 1)
    codes = np.where(codes < _ONE_TO_ONE.size, _ONE_TO_ONE[plane], codes)
    kept = codes <= sys.maxunicode
    codes, boxes = codes[kept], boxes[kept]
    boxes[codes == ord("\n")] = 0
    text = codes.astype("<u4").tobytes().decode("utf-32-le")
    if not _SEVERAL.keys().isdisjoint(text):
        pieces = [_SEVERAL.get(character, character) for character in text]
        boxes = _shared(boxes, np.fromiter(map(len, pieces), np.intp, len(pieces)))
        text = "".join(pieces)
    return text, boxes


def _paired(codes: np.ndarray, boxes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Join UTF-16 pairs into one character with the first one's box; what stands alone is dropped later."""
    high = np.flatnonzero((codes[:-1] & 0xFFFFFC00 == 0xD800) & (codes[1:] & 0xFFFFFC00 == 0xDC00))
    if not high.size:
        return codes, boxes
    codes = codes.copy()
    codes[high] = 0x10000 + ((codes[high] - 0xD800) << 10) + (codes[high + 1] - 0xDC00)
    return np.delete(codes, high + 1), np.delete(boxes, high + 1, axis=0)


def _shared(boxes: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """Cut each box into so many equal parts, from left to right."""
    first = np.repeat(np.cumsum(lengths) - lengths, lengths)
    place, parts = np.arange(first.size) - first, np.repeat(lengths, lengths)
    cut = np.repeat(boxes, lengths, axis=0)
    left, width = cut[:, 0].copy(), cut[:, 2] - cut[:, 0]
    cut[:, 0] = left + width * place / parts
    cut[:, 2] = left + width * (place + 1) / parts
    return cut


def _one_to_one() -> np.ndarray:
    """Return a table over the basic plane: what each code point becomes, ligatures left for later."""
    table = np.arange(0x10000, dtype=np.uint32)
    for code, new in replacements().items():
        if len(new) <= 1:
            table[code] = ord(new) if new else _DROPPED
    return table


_DROPPED = 0xFFFFFFFF
_ONE_TO_ONE = _one_to_one()
_SEVERAL = {chr(code): new for code, new in replacements().items() if len(new) > 1}


def _pypdf_pages(data: bytes, name: str, password: str | None) -> list[_PageText]:
    try:
        reader = PdfReader(io.BytesIO(data), password=password)
        pages = []
        for page in reader.pages:
            text = normalised(page.extract_text()).rstrip("\n") + "\n"
            pages.append(_PageText(text, b"", float(page.mediabox.width), float(page.mediabox.height)))
    except FileNotDecryptedError as error:
        raise FileLocked(f"“{name}” is locked: it needs a password to be read. Unlock it with its password.") from error
    except _BROKEN as error:
        raise FileDamaged(f"“{name}” is cut short or damaged. Get it again from where it came.") from error
    if not any(page.text.strip() for page in pages):
        raise FileDamaged(f"“{name}” is damaged: no page of it can be read. Get it again from where it came.")
    return pages


def _about(data: bytes, password: str | None, count: int) -> _About:
    """Return what the file says of itself; a file whose descriptions are broken is still read."""
    try:
        reader = PdfReader(io.BytesIO(data), password=password)
        info = reader.metadata
        said = {key: normalised(str(info.get(key, ""))) if info else "" for key in _SAID}
        metadata = Metadata(
            said["/Title"], said["/Author"], said["/Producer"], said["/CreationDate"], reader.is_encrypted
        )
        root = reader.root_object
        labels = tuple(reader.page_labels[:count]) if "/PageLabels" in root else ()
        outline = tuple(_outline(reader, reader.outline, 1))[:_OUTLINE_LIMIT] if "/Outlines" in root else ()
    except _BROKEN:
        return _About(Metadata(), warning="The file's own title, outline or page labels are damaged and were left out.")
    return _About(metadata, labels, outline)


def _outline(reader: PdfReader, entries: Sequence[object], level: int) -> list[OutlineEntry]:
    found: list[OutlineEntry] = []
    for entry in entries:
        if isinstance(entry, list):
            found += _outline(reader, entry, level + 1)
        else:
            page = reader.get_destination_page_number(entry)  # type: ignore[arg-type] # pypdf types entries loosely
            found.append(OutlineEntry(normalised(str(getattr(entry, "title", ""))), level, page))
    return found

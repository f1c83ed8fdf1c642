"""Marks a PDF: highlight annotations with comments on the words, in an update behind the file's own bytes."""

import io
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pypdfium2
import pypdfium2.raw as pdfium
from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject

from smallprint.domain.anchor import Rect
from smallprint.domain.document import Document, Page
from smallprint.domain.marking import MarginComment, MarkedCopy, Marking
from smallprint.errors import FileDamaged, FileLocked
from smallprint.ingest.pdf.open import open_pdf
from smallprint.ingest.pdf.pages import OpenPages
from smallprint.ingest.pdf.pictures import open_pictures, picture_format
from smallprint.ingest.pdf.places import Quad, page_box
from smallprint.ingest.pdf.render import PageBoxes
from smallprint.marking.pdf_annotations import Corners, highlight
from smallprint.marking.pdf_update import NotUpdatable, PdfUpdate

_SIGNED = (
    "The file is signed. Its signature covers the revision before the highlights: a viewer says that the file was "
    "changed after it was signed."
)
_CERTIFIED = "The file is certified against changes: a viewer may say that the highlights break that."
_CUT_OFF = b"\nstartxref\n0\n%%EOF\n"  # what lets pypdf look for the objects of a file whose end is lost
_NO_PLACE = "its words have no place on a page"
# What pypdf raises on a damaged file besides its own errors: it checks little of what it reads.
_DAMAGE = (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError)


@dataclass(frozen=True, slots=True)
class _Highlight:
    """A mark on the lines of one page."""

    number: int
    mark: MarginComment
    corners: list[Corners]


def mark_pdf(marking: Marking) -> MarkedCopy:
    """Return a marked copy of a PDF; raises FileLocked or FileDamaged where there can be none."""
    name = marking.document.name
    marking = replace(marking, marks=tuple(mark.in_comment() for mark in marking.marks))
    picture = picture_format(marking.data)
    if picture:
        marking = replace(marking, data=_pdf_of_pictures(marking.data))
    try:
        opened, _ = open_pdf(marking.data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise FileLocked(
                f"“{name}” is locked by a password, which is not kept: save a copy without one and review that."
            ) from error
        raise FileDamaged(_damaged(name)) from error
    places = _Places(opened, marking.document)
    on_page: dict[int, list[_Highlight]] = defaultdict(list)
    lost = []
    for number, mark in enumerate(marking.marks):
        found = list(places.corners(mark))
        for page, corners in found:
            on_page[page].append(_Highlight(number, mark, corners))
        if not found:
            lost.append(f"“{mark.title}” is not marked: {_NO_PLACE}.")
    pages = len(opened)
    places.close()
    opened.close()
    data = _written(marking, on_page, pages) if on_page else marking.data
    remarks = _remarks(marking.data) if on_page else ()
    if picture:
        remarks = ("The file is a picture: the copy is a PDF of it.", *remarks)
    return MarkedCopy(data, ".pdf", len(marking.marks) - len(lost), tuple(lost), remarks)


def _pdf_of_pictures(data: bytes) -> bytes:
    opened = open_pictures(data)
    out = io.BytesIO()
    opened.save(out)
    opened.close()
    return out.getvalue()


class _Places:
    """Where words stand in the user space of the pages of an open PDF."""

    def __init__(self, opened: pypdfium2.PdfDocument, document: Document) -> None:
        self._opened, self._document = opened, document
        self._pages = OpenPages(opened)
        self._known: dict[int, tuple[Page, int, Quad]] = {}

    def corners(self, mark: MarginComment) -> Iterator[tuple[int, list[Corners]]]:
        """Yield each page that a mark touches, with the corners of its lines there."""
        for page in self._document.pages:
            if page.start >= mark.end or page.end <= mark.start:
                continue
            placed, rotation, visible = self._page(page)
            rects = placed.rects(mark.start, mark.end)
            if rects:
                yield page.index, [in_user_space(rect, rotation, visible) for rect in rects]

    def close(self) -> None:
        """Close the pages."""
        self._pages.close()

    def _page(self, page: Page) -> tuple[Page, int, Quad]:
        """Return a page with the boxes of its characters, how it is turned, and its visible box."""
        if page.index not in self._known:
            boxes = page.boxes
            if not boxes:
                text = self._document.text[page.start : page.end]
                boxes = PageBoxes(*self._pages.boxes(page.index)).fitted(text)
            opened = self._opened[page.index]
            size = pdfium.FPDF_GetPageWidthF(opened.raw), pdfium.FPDF_GetPageHeightF(opened.raw)
            visible, rotation = page_box(opened.raw, *size), pdfium.FPDFPage_GetRotation(opened.raw)
            opened.close()
            self._known[page.index] = replace(page, boxes=boxes), rotation, visible
        return self._known[page.index]


def in_user_space(rect: Rect, rotation: int, box: Quad) -> Corners:
    """Return a rectangle's corners in user space: the other way of `from_top_left`, corner by corner."""
    left, bottom, right, top = box

    def turned(across: float, down: float) -> tuple[float, float]:
        match rotation % 4:
            case 0:
                return left + across, top - down
            case 1:
                return left + down, bottom + across
            case 2:
                return right - across, bottom + down
            case _:
                return right - down, top - across

    return (
        turned(rect.left, rect.top),
        turned(rect.right, rect.top),
        turned(rect.left, rect.bottom),
        turned(rect.right, rect.bottom),
    )


def _written(marking: Marking, on_page: dict[int, list[_Highlight]], pages: int) -> bytes:
    """Return the file with its highlights: as an update, or written anew where it is too damaged for one."""
    for way in (_updated, _rewritten):
        try:
            data = way(marking, on_page)
        except (NotUpdatable, *_DAMAGE):
            continue
        if _shows(data, pages, on_page):
            return data
    raise FileDamaged(_damaged(marking.document.name))


def _updated(marking: Marking, on_page: dict[int, list[_Highlight]]) -> bytes:
    reader = _reader(marking.data)
    update = PdfUpdate(marking.data, reader)
    for index, found in sorted(on_page.items()):
        reference = reader.pages[index].indirect_reference
        if reference is None:
            raise NotUpdatable
        page = DictionaryObject(reader.get_object(reference))  # type: ignore[call-overload]
        known = page.get("/Annots")
        annotations = ArrayObject(known.get_object() if known is not None else [])
        for one in found:
            annotations.append(_added(update, marking, one, reference))
        page[NameObject("/Annots")] = annotations
        update.replace(reference, page)
    return update.written()


def _added(update: PdfUpdate, marking: Marking, one: _Highlight, page: IndirectObject) -> IndirectObject:
    annotation, drawn = highlight(
        one.mark, marking.author, marking.date, one.corners, page, f"smallprint-{one.number}-{page.idnum}"
    )
    annotation[NameObject("/AP")] = DictionaryObject({NameObject("/N"): update.add(drawn)})
    return update.add(annotation)


def _rewritten(marking: Marking, on_page: dict[int, list[_Highlight]]) -> bytes:
    """Return the file written anew by pypdf, which mends what it reads."""
    whole = marking.data if b"startxref" in marking.data else marking.data + _CUT_OFF
    reader = _reader(whole)
    if reader.is_encrypted:  # it would be written without its encryption
        raise NotUpdatable
    writer = PdfWriter(clone_from=reader)
    for index, found in on_page.items():
        page = writer.pages[index]
        reference = page.indirect_reference
        assert reference is not None  # the writer gives each page one
        known = page.get("/Annots")
        annotations = ArrayObject(known.get_object() if known is not None else [])
        for one in found:
            name = f"smallprint-{one.number}-{reference.idnum}"
            annotation, drawn = highlight(one.mark, marking.author, marking.date, one.corners, reference, name)
            annotation[NameObject("/AP")] = DictionaryObject({NameObject("/N"): writer._add_object(drawn)})
            annotations.append(writer._add_object(annotation))
        page[NameObject("/Annots")] = annotations
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _reader(data: bytes) -> PdfReader:
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        reader.decrypt("")
    return reader


def _shows(data: bytes, pages: int, on_page: dict[int, list[_Highlight]]) -> bool:
    """Say whether pdfium finds all pages in a copy, and the highlights on them."""
    try:
        opened, _ = open_pdf(data)
    except pypdfium2.PdfiumError:
        return False
    try:
        return len(opened) == pages and all(
            _highlights(opened, index) >= len(found) for index, found in on_page.items()
        )
    finally:
        opened.close()


def _highlights(opened: pypdfium2.PdfDocument, index: int) -> int:
    page = opened[index]
    count = 0
    for number in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, number)
        if annotation:
            count += pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_HIGHLIGHT
            pdfium.FPDFPage_CloseAnnot(annotation)
    page.close()
    return count


def _remarks(data: bytes) -> tuple[str, ...]:
    """Return what should be known of the copy of a signed file."""
    try:
        root = _reader(data).root_object
        permissions = root.get("/Perms", DictionaryObject()).get_object()
        certified = isinstance(permissions, DictionaryObject) and "/DocMDP" in permissions
    except _DAMAGE:
        certified = False
    signed = b"/ByteRange" in data
    return tuple(sentence for sentence, holds in ((_SIGNED, signed), (_CERTIFIED, signed and certified)) if holds)


def _damaged(name: str) -> str:
    return f"“{name}” is too damaged to be marked: print it to a new PDF and review that."

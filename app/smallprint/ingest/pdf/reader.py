"""PDF -> Document: the text of each page and where its lines stand, through pdfium; through pypdf when that fails.

A long file is read in parts, so that several processes share it: each part is a Document with the pages from `first`
on, and `joined` makes one of them. What is said of the file as a whole is in the part with the first page.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

import pypdfium2
import pypdfium2.raw as pdfium

from smallprint.domain.document import Block, BlockKind, Document, DocumentKind, IngestReport, Page
from smallprint.domain.remark import Remark, RemarkKind
from smallprint.errors import FileEmpty, FileLocked, FileRefused, FileUnsupported
from smallprint.ingest.choices_left import choices_left
from smallprint.ingest.pdf.about import STARTS_A_PROGRAM, FileProperties, about, asked_for, page_label
from smallprint.ingest.pdf.extras import ExtraKind
from smallprint.ingest.pdf.hyphens import settled
from smallprint.ingest.pdf.open import open_pdf
from smallprint.ingest.pdf.pages import OpenPages, PageText
from smallprint.ingest.pdf.pictures import picture_format
from smallprint.ingest.text import STRUCK_TEXT

_SAID = len(STRUCK_TEXT.split())

PART_PAGES = 32
"""Pages a part: reading them takes about 60 ms, and starting a part costs 1 ms (fonts are read again)."""


class OpenPdf:
    """A PDF, or pictures of pages, open to be read in parts; `close()` gives the memory back.

    Raises a FileRefused with its sentence, or pdfium's own error when pdfium cannot open it.
    """

    def __init__(self, data: bytes, name: str, password: str | None = None) -> None:
        try:
            self._document, self._mended = open_pdf(data, password)
        except FileRefused as refusal:
            raise type(refusal)(f"“{name}” {refusal}") from refusal
        except pypdfium2.PdfiumError as error:
            # pdfium keeps its last error: one from an earlier file must not be taken for this one's.
            code = error.err_code if b"/Encrypt" in data else None
            if code == pdfium.FPDF_ERR_PASSWORD:
                said = "The password is wrong" if password else f"“{name}” is locked: it needs a password to be read"
                raise FileLocked(f"{said}. Unlock it with its password, or ask for an open copy.") from error
            if code == pdfium.FPDF_ERR_SECURITY:
                raise FileUnsupported(
                    f"“{name}” is protected by a rights management that only its own program opens. "
                    "Ask for an open copy."
                ) from error
            raise
        self._pages = OpenPages(self._document)
        self._name, self._data = name, data

    def part(self, sha256: str, first: int, most: int) -> Document:
        """Return the pages from index `first` on, at most `most`; `report.pages` counts all pages of the file."""
        count = len(self._document)
        if not count:
            raise FileEmpty(f"“{self._name}” has no pages. Get it again from where it came.")
        indexes = range(first, min(first + most, count))
        labels = [page_label(self._document, index) for index in indexes]
        texts = settled([self._pages.read(index) for index in indexes])
        reader = f"pdfium {pypdfium2.version.PDFIUM_INFO.build}"
        picture = bool(picture_format(self._data))
        said = about(self._document, self._data) if first == 0 and not picture else FileProperties()
        document = _document(self._name, sha256, reader, texts, labels, said, first)
        document = _remarked(document, *self._stray_signatures(document, texts))
        if self._mended and first == 0:
            document = _remarked(document, Remark(RemarkKind.CUT_SHORT))
        kind = DocumentKind.PICTURE if picture else DocumentKind.PDF
        return replace(document, kind=kind, report=replace(document.report, pages=count))

    def _stray_signatures(self, document: Document, texts: Sequence[PageText]) -> list[Remark]:
        """Return a remark on signature fields that the file's form does not have: pages taken from a signed file."""
        if pdfium.FPDF_GetSignatureCount(self._document.raw) > 0:
            return []
        on = [
            page.index
            for page, read in zip(document.pages, texts, strict=True)
            if any(extra.kind is ExtraKind.SIGNATURE for extra in read.extras)
        ]
        return [Remark(RemarkKind.STRAY_SIGNATURES, pages=tuple(on))] if on else []

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        self._pages.close()
        self._document.close()


def read_with_second(data: bytes, name: str, sha256: str, password: str | None) -> Document:
    """Read a whole PDF that pdfium could not open; raises FileLocked, FileDamaged or FileEmpty with a sentence."""
    # Here and not above: it takes longer to load than all the rest of a child, for one file in a thousand.
    from smallprint.ingest.pdf.second import read_second  # noqa: PLC0415

    texts, metadata = read_second(data, name, password)
    labels = [str(number) for number in range(1, len(texts) + 1)]
    document = _document(name, sha256, "pypdf", texts, labels, FileProperties(metadata, remarks=asked_for(data)))
    return _remarked(document, Remark(RemarkKind.SECOND_READER))


def _remarked(document: Document, *remarks: Remark) -> Document:
    return replace(document, report=replace(document.report, remarks=(*remarks, *document.report.remarks)))


def joined(parts: Sequence[Document]) -> Document:
    """Return one document of parts in order; what is said of the whole file is taken from the first."""
    first = parts[0]
    if not first.kind.paged:
        return first
    pages: list[Page] = []
    blocks: list[Block] = []
    start = 0
    for part in parts:
        blocks += (replace(block, start=start + block.start, end=start + block.end) for block in part.blocks)
        moved = (replace(page, start=start + page.start, end=start + page.end) for page in part.pages)
        pages += moved if start else part.pages
        start += len(part.text)
    reports = [part.report for part in parts]
    report = replace(
        first.report,
        characters=start,
        unread_pages=tuple(number for report in reports for number in report.unread_pages),
        remarks=tuple(dict.fromkeys(remark for report in reports for remark in report.remarks)),
        seconds=sum(report.seconds for report in reports),
        fields=sum(report.fields for report in reports),
        annotations=sum(report.annotations for report in reports),
        hidden=sum(report.hidden for report in reports),
        struck=sum(report.struck for report in reports),
        attachments=tuple(name for report in reports for name in report.attachments),
        blank_pages=tuple(number for report in reports for number in report.blank_pages),
    )
    text = "".join(part.text for part in parts)
    besides = (*_besides(report, pages, blocks), *choices_left(text))
    report = replace(report, remarks=(*report.remarks, *besides))
    return replace(first, text=text, pages=tuple(pages), blocks=tuple(blocks), report=report)


def _besides(report: IngestReport, pages: Sequence[Page], blocks: Sequence[Block]) -> list[Remark]:
    """Return remarks on what the file holds beside the content of its pages."""
    unticked = sum(block.kind is BlockKind.UNTICKED for block in blocks)
    remarks = [
        (len(report.blank_pages), Remark(RemarkKind.PAGES_BLANK, pages=report.blank_pages)),
        (
            report.fields + report.annotations,
            Remark(RemarkKind.FIELDS_AND_ANNOTATIONS, report.fields, report.annotations),
        ),
        *(
            (count, Remark(kind, count, pages=_on(pages, blocks, block)))
            for kind, block, count in (
                (RemarkKind.HIDDEN_ON_PAGES, BlockKind.HIDDEN, report.hidden),
                (RemarkKind.STRUCK_ON_PAGES, BlockKind.STRUCK, report.struck),
                (RemarkKind.UNTICKED_ON_PAGES, BlockKind.UNTICKED, unticked),
            )
        ),
        (len(report.attachments), Remark(RemarkKind.ATTACHMENTS, names=tuple(dict.fromkeys(report.attachments)))),
    ]
    return [remark for count, remark in remarks if count]


def _on(pages: Sequence[Page], blocks: Sequence[Block], kind: BlockKind) -> tuple[int, ...]:
    """Return the pages that have a block of a kind."""
    starts = [block.start for block in blocks if block.kind is kind]
    return tuple(sorted({bisect_right(pages, start, key=lambda page: page.start) - 1 for start in starts}))


def _document(
    name: str,
    sha256: str,
    reader: str,
    texts: Sequence[PageText],
    labels: Sequence[str],
    said: FileProperties,
    first: int = 0,
) -> Document:
    pages, blocks, unread, blank, remarks = [], [], [], [], list(said.remarks)
    start = 0
    for index, (page, label) in enumerate(zip(texts, labels, strict=True), first):
        end = start + len(page.text)
        pages.append(Page(index, start, end, label, page.width, page.height, strips=page.strips, doubt=page.doubt))
        blocks += [Block(kind, start + low, start + high) for low, high, kind in page.apart]
        start = end
        if page.blank:
            blank.append(index)
        elif not page.text.strip():
            unread.append(index)
            kind = RemarkKind.PAGE_IS_PICTURE if page.pictures else RemarkKind.PAGE_WITHOUT_TEXT
            remarks.append(Remark(kind, pages=(index,)))
    text = "".join(page.text for page in texts)
    words = [len(text[one.start : one.end].split()) - _SAID for one in blocks if one.kind is BlockKind.STRUCK]
    extras = [extra for page in texts for extra in page.extras]
    if STARTS_A_PROGRAM not in remarks and any(extra.kind is ExtraKind.ACTION for extra in extras):
        remarks.append(STARTS_A_PROGRAM)
    report = IngestReport(
        reader,
        len(pages),
        len(text),
        tuple(unread),
        tuple(remarks),
        fields=sum(extra.kind is ExtraKind.FIELD for extra in extras),
        annotations=sum(extra.kind is ExtraKind.ANNOTATION for extra in extras),
        hidden=sum(page.unseen for page in texts),
        struck=sum(words),
        attachments=(*said.attachments, *(extra.text for extra in extras if extra.kind is ExtraKind.ATTACHMENT)),
        blank_pages=tuple(blank),
    )
    return Document(
        name=name,
        sha256=sha256,
        kind=DocumentKind.PDF,
        text=text,
        pages=tuple(pages),
        blocks=tuple(blocks),
        metadata=said.metadata,
        outline=said.outline,
        report=report,
    )

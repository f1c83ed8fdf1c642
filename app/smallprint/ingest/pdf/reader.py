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
from smallprint.domain.page_names import capital, named_pages
from smallprint.errors import FileEmpty, FileLocked, FileRefused, FileUnsupported
from smallprint.ingest.choices_said import choice_sentences
from smallprint.ingest.ocr.readers import unread_sentence
from smallprint.ingest.pdf.about import STARTS_A_PROGRAM, About, about, asked_for, page_label
from smallprint.ingest.pdf.extras import ExtraKind
from smallprint.ingest.pdf.hyphens import settled
from smallprint.ingest.pdf.open import open_pdf
from smallprint.ingest.pdf.pages import OpenPages, PageText
from smallprint.ingest.pdf.pictures import picture_format
from smallprint.ingest.text import STRUCK_TEXT
from smallprint.language.counting import by_number, counted

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
        said = about(self._document, self._data) if first == 0 and not picture else About()
        document = _document(self._name, sha256, reader, texts, labels, said, first)
        document = _warned(document, *self._stray_signatures(document, texts))
        if self._mended and first == 0:
            document = _warned(document, "The file is cut short or damaged; what is left of it was read.")
        kind = DocumentKind.PICTURE if picture else DocumentKind.PDF
        return replace(document, kind=kind, report=replace(document.report, pages=count))

    def _stray_signatures(self, document: Document, texts: Sequence[PageText]) -> list[str]:
        """Return a sentence on signature fields that the file's form does not have: pages taken from a signed file."""
        if pdfium.FPDF_GetSignatureCount(self._document.raw) > 0:
            return []
        on = [
            index for index, page in enumerate(texts) if any(extra.kind is ExtraKind.SIGNATURE for extra in page.extras)
        ]
        return [f"A signature field stands on {named_pages(document.pages, on)}."] if on else []

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
    document = _document(name, sha256, "pypdf", texts, labels, About(metadata, warnings=asked_for(data)))
    return _warned(document, "The first reader failed on this file; a second one read it, without places on the page.")


def _warned(document: Document, *warnings: str) -> Document:
    return replace(document, report=replace(document.report, warnings=(*warnings, *document.report.warnings)))


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
        warnings=tuple(dict.fromkeys(warning for report in reports for warning in report.warnings)),
        seconds=sum(report.seconds for report in reports),
        fields=sum(report.fields for report in reports),
        annotations=sum(report.annotations for report in reports),
        hidden=sum(report.hidden for report in reports),
        struck=sum(report.struck for report in reports),
        attachments=tuple(name for report in reports for name in report.attachments),
        blank_pages=tuple(number for report in reports for number in report.blank_pages),
    )
    text = "".join(part.text for part in parts)
    said = (*_besides(report, pages, blocks), *choice_sentences(text))
    report = replace(report, warnings=(*report.warnings, *said))
    return replace(first, text=text, pages=tuple(pages), blocks=tuple(blocks), report=report)


def _besides(report: IngestReport, pages: Sequence[Page], blocks: Sequence[Block]) -> list[str]:
    """Return sentences on what the file holds beside the content of its pages."""
    said = []
    if blank := report.blank_pages:
        are = by_number(len(blank), "is", "are")
        said.append(f"{capital(named_pages(pages, blank))} {are} blank.")
    read = [_count(report.fields, "form field"), _count(report.annotations, "annotation")]
    if any(read):
        said.append(f"The text of {' and '.join(filter(None, read))} was read and stands at the end of its page.")
    if report.hidden:
        are, stand = by_number(report.hidden, "is", "are"), by_number(report.hidden, "It stands", "They stand")
        count, on = _count(report.hidden, "character"), _on(pages, blocks, BlockKind.HIDDEN)
        said.append(f"{count} of this text {are} hidden in the file. {stand} at the end of {on}.")
    if report.struck:
        are, stand = by_number(report.struck, "is", "are"), by_number(report.struck, "It stands", "They stand")
        count, on = _count(report.struck, "word"), _on(pages, blocks, BlockKind.STRUCK)
        said.append(f"{count} {are} struck out and no part of the contract's text. {stand} at the end of {on}.")
    unticked = sum(block.kind is BlockKind.UNTICKED for block in blocks)
    if unticked:
        are, stand = by_number(unticked, "is", "are"), by_number(unticked, "It stands", "They stand")
        count, on = _count(unticked, "choice"), _on(pages, blocks, BlockKind.UNTICKED)
        no_part = f"{are} not ticked and no part of the contract's text"
        said.append(f"{count} of a form {no_part}. {stand} at the end of {on}.")
    if report.attachments:
        said.append(f"Files inside this file were not read: {', '.join(dict.fromkeys(report.attachments))}.")
    return said


def _on(pages: Sequence[Page], blocks: Sequence[Block], kind: BlockKind) -> str:
    """Name the pages that have a block of a kind."""
    starts = [block.start for block in blocks if block.kind is kind]
    return named_pages(pages, sorted({bisect_right(pages, start, key=lambda page: page.start) - 1 for start in starts}))


def _count(number: int, noun: str) -> str:
    return counted(number, noun) if number else ""


def _document(
    name: str, sha256: str, reader: str, texts: Sequence[PageText], labels: Sequence[str], said: About, first: int = 0
) -> Document:
    pages, blocks, unread, blank, warnings = [], [], [], [], list(said.warnings)
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
            warnings.append(unread_sentence(label, page.pictures))
    text = "".join(page.text for page in texts)
    words = [len(text[one.start : one.end].split()) - _SAID for one in blocks if one.kind is BlockKind.STRUCK]
    extras = [extra for page in texts for extra in page.extras]
    if STARTS_A_PROGRAM not in warnings and any(extra.kind is ExtraKind.ACTION for extra in extras):
        warnings.append(STARTS_A_PROGRAM)
    report = IngestReport(
        reader,
        len(pages),
        len(text),
        tuple(unread),
        tuple(warnings),
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

"""Documents for the tests of segment: plain text, pages, boxes and Word blocks."""

from collections.abc import Sequence

from smallprint.domain.document import STRIP, Block, BlockKind, Document, DocumentKind, Page
from smallprint.domain.passage import Passage, PassageKind, Segmentation
from smallprint.segment import segment


def paged(*texts: str) -> Document:
    """Return a PDF-like document that does not say where its lines are; each text is a page."""
    pages: list[Page] = []
    start = 0
    for index, text in enumerate(texts):
        pages.append(Page(index, start, start + len(text), str(index + 1)))
        start += len(text)
    return Document("0" * 64, "made.pdf", DocumentKind.PDF, "".join(texts), tuple(pages))


def drawn(lines: Sequence[tuple[float, float, str]]) -> Document:
    """Return one page with a strip a line; each line is (left, top, text) with characters 5 points wide, 10 high."""
    text, strips = "", b""
    for left, top, line in lines:
        strips += STRIP.pack(len(text), len(text) + len(line), left, top, left + 5 * len(line), top + 10)
        text += line + "\n"
    page = Page(0, 0, len(text), "1", 612, 792, strips=strips)
    return Document("0" * 64, "drawn.pdf", DocumentKind.PDF, text, (page,))


def word(*blocks: tuple[BlockKind, str, int, str]) -> Document:
    """Return a Word-like document of (kind, text, level, number) blocks, one a line."""
    text = ""
    made: list[Block] = []
    for kind, words, level, number in blocks:
        made.append(Block(kind, len(text), len(text) + len(words), level, number))
        text += words + "\n"
    page = Page(0, 0, len(text), "1")
    return Document("0" * 64, "made.docx", DocumentKind.DOCX, text, (page,), tuple(made))


class Cut:
    """A segmented document, asked in words."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.segmentation: Segmentation = segment(document)

    def words(self, passage: Passage) -> str:
        return " ".join(self.document.text[passage.start : passage.end].split())

    def texts(self, *kinds: PassageKind) -> list[str]:
        return [self.words(p) for p in self.segmentation.passages if not kinds or p.kind in kinds]

    def of(self, beginning: str) -> Passage:
        """Return the one passage that begins with these words."""
        (found,) = [p for p in self.segmentation.passages if self.words(p).startswith(beginning)]
        return found

    def number(self, beginning: str) -> str:
        return self.of(beginning).section_number

    def body(self) -> list[str]:
        return [self.words(p) for p in self.segmentation.passages if p.kind is not PassageKind.FURNITURE]


def text_cut(text: str) -> Cut:
    return Cut(paged(text))

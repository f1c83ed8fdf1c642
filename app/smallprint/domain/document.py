"""One ingested file: its text, its pages, and where every character stands."""

import struct
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from smallprint.domain.anchor import Anchor, Rect
from smallprint.domain.change import Change, Comment, Reading
from smallprint.domain.remark import Remark, RemarkKind


class DocumentKind(StrEnum):
    """What a file is, by its content and not by its name."""

    PDF = "pdf"
    DOCX = "docx"
    TEXT = "text"
    PICTURE = "picture"

    @property
    def paged(self) -> bool:
        """Say whether it has fixed pages, which can be drawn."""
        return self in (DocumentKind.PDF, DocumentKind.PICTURE)


class BlockKind(StrEnum):
    """What part of a structured document (Word) some text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    COMMENT = "comment"
    TEXT_BOX = "text_box"
    HIDDEN = "hidden"
    STRUCK = "struck"
    UNTICKED = "unticked"


SET_APART = frozenset({BlockKind.HIDDEN, BlockKind.STRUCK, BlockKind.UNTICKED})
"""What is read and stands apart from the running text, since it is not in force: each block says why it is there."""


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that the file itself marks as one unit.

    `level` is the outline level of a heading (1 is the highest) or the nesting of a list item (1 is the
    outermost), else 0. `number` is the list number as the reader shows it, for example "9.2(b)" or "(b)"; it
    is also part of the text. `columns` are those of the table, counted from 0, in which the cells of a row stand whose
    other cells are empty or merged into a neighbour; it is empty where the cells stand side by side from the first one.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    number: str = ""
    columns: tuple[int, ...] = ()


class PageDoubt(StrEnum):
    """Why the text that a PDF gives for a page will not do: there is hardly any, or its letters are wrong."""

    PICTURE = "picture"
    GARBLED = "garbled"


CHAR_BOX_FLOATS = 4
STRIP = struct.Struct("=2I4f")
OCR_WORD = struct.Struct("=2If")


@dataclass(frozen=True, slots=True)
class Strip:
    """A line of a page, or a part of a line between wide gaps: characters `start` to `end` and a rectangle.

    It begins and ends with a character that is drawn; `rect` holds its first and last one, so that it spans the strip.
    """

    start: int
    end: int
    rect: Rect


@dataclass(frozen=True, slots=True)
class Page:
    """One page: characters `start` to `end` of the document's text, and where they stand.

    `strips` packs a `STRIP` for each strip of the page: start and end as offsets from the page's start, then left, top,
    right, bottom in points from the page's top left. It is empty for flowing text, which has no fixed pages, and where
    the reader knows no places.
    `boxes` packs four native float32 (left, top, right, bottom) for each character of the page, in text order; a
    character that draws nothing (a line end, a space made up by the reader) has an empty box (right <= left). Boxes are
    made for whoever asks, page by page (`PageRenderer.boxes`), and are empty until then.
    `words` packs an `OCR_WORD` for each word that was recognised in a picture of the page (OCR): start and end as
    offsets from the page's start, and how sure it is, from 0 to 1. Such a page has its boxes from the start.
    `doubt` says why a page is still to be recognised; it is None in a document that is complete.
    `width` and `height` are in points after rotation, 0 for flowing text. `label` is the number printed in the
    file's own page labels ("iv", "12"), else the 1-based index.
    """

    index: int
    start: int
    end: int
    label: str
    width: float = 0.0
    height: float = 0.0
    boxes: bytes = field(default=b"", repr=False)
    strips: bytes = field(default=b"", repr=False)
    words: bytes = field(default=b"", repr=False)
    doubt: PageDoubt | None = None

    @property
    def sure(self) -> float | None:
        """How sure the characters are that were recognised, on average, from 0 to 1; None where none were."""
        words = list(OCR_WORD.iter_unpack(self.words))
        characters = sum(end - start for start, end, _ in words)
        return sum((end - start) * sure for start, end, sure in words) / characters if characters else None

    def all_strips(self) -> list[Strip]:
        """Return the strips, in text order, with offsets into the document's text."""
        if len(self.strips) % STRIP.size:
            return []
        return [
            Strip(self.start + start, self.start + end, Rect(*box))
            for start, end, *box in STRIP.iter_unpack(self.strips)
        ]

    def rects(self, start: int, end: int) -> list[Rect]:
        """Return one rectangle a line for the characters `start` to `end`, clipped to this page.

        Exact where the page has its boxes; else a part of each strip, as if its characters were equally wide.
        """
        start, end = max(start, self.start), min(end, self.end)
        if start >= end:
            return []
        if not self.boxes:
            return _parts(self.all_strips(), start, end)
        values = memoryview(self.boxes).cast("f")
        places = range((start - self.start) * CHAR_BOX_FLOATS, (end - self.start) * CHAR_BOX_FLOATS, CHAR_BOX_FLOATS)
        boxes = (Rect(values[i], values[i + 1], values[i + 2], values[i + 3]) for i in places)
        drawn = (box for box in boxes if box.right > box.left and box.bottom > box.top)
        # Words from left to right in a line from right to left begin away from what stands before them, but end at it.
        return _joined(_joined(drawn, _same_line), Rect.goes_on_to_the_left)


def _joined(rects: Iterable[Rect], goes_on: Callable[[Rect, Rect], bool]) -> list[Rect]:
    """Return the rectangles with each one that goes on the one before united with it."""
    found: list[Rect] = []
    for rect in rects:
        if found and goes_on(found[-1], rect):
            found[-1] = found[-1].united(rect)
        else:
            found.append(rect)
    return found


def _parts(strips: list[Strip], start: int, end: int) -> list[Rect]:
    """Return the part of each strip that the characters `start` to `end` take up if all are equally wide."""
    rects = []
    for strip in strips:
        low, high = max(start, strip.start), min(end, strip.end)
        if low < high:
            advance = strip.rect.width / (strip.end - strip.start)
            left = strip.rect.left + (low - strip.start) * advance
            rects.append(Rect(left, strip.rect.top, left + (high - low) * advance, strip.rect.bottom))
    return rects


def _same_line(line: Rect, box: Rect) -> bool:
    """Say whether `box` continues `line`: it overlaps by half its height and does not jump back to the left."""
    overlap = min(line.bottom, box.bottom) - max(line.top, box.top)
    ahead = overlap > 0.5 * min(line.height, box.height) and box.right > line.left
    return ahead or line.goes_on_to_the_left(box)


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """What was recognised in the picture of a page: its text, ended by a line end, and places as `Page` has them.

    `sure` is the mean over its characters, from 0 to 1, `turns` by how many quarter turns to the right the page lies.
    """

    text: str
    boxes: bytes = field(default=b"", repr=False)
    strips: bytes = field(default=b"", repr=False)
    words: bytes = field(default=b"", repr=False)
    sure: float = 0.0
    turns: int = 0


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One bookmark of the file's own outline; `page` is an index, or None where it leads nowhere."""

    title: str
    level: int
    page: int | None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says of itself; empty strings where it says nothing."""

    title: str = ""
    author: str = ""
    producer: str = ""
    created: str = ""
    encrypted: bool = False


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What was read of a file, by which reader, and what was not.

    `unread_pages` are indexes of pages with no usable text. `remarks` are what a person should know. `fields` and
    `annotations` count the form fields and annotations whose text was read, `hidden` the characters of the text that
    are not shown, `struck` the words that are struck out. `attachments` are the names of files inside the file, which
    were not read. `changes` and `comments`
    count those of the file's own. `ocr_pages` are indexes of pages whose text was recognised in a picture (OCR),
    `doubtful_pages` those of them that were hard to read.
    `blank_pages` are indexes of pages that show nothing. `language` is an ISO 639-1 code, "" where it is not known.
    """

    reader: str
    pages: int
    characters: int
    unread_pages: tuple[int, ...] = ()
    remarks: tuple[Remark, ...] = ()
    seconds: float = 0.0
    fields: int = 0
    annotations: int = 0
    hidden: int = 0
    attachments: tuple[str, ...] = ()
    changes: int = 0
    comments: int = 0
    ocr_pages: tuple[int, ...] = ()
    doubtful_pages: tuple[int, ...] = ()
    language: str = ""
    blank_pages: tuple[int, ...] = ()
    struck: int = 0

    @property
    def cut_short(self) -> bool:
        """Say whether the file was cut short or damaged, and only what is left of it was read."""
        return any(remark.kind is RemarkKind.CUT_SHORT for remark in self.remarks)


@dataclass(frozen=True, slots=True)
class Document:
    """One file as text and pages. The pages tile the text: they follow each other without a gap.

    `blocks` are in text order and do not overlap; of a file that carries no structure (PDF, plain text), only what
    stands apart.
    `changes` and `comments` are those of the file itself; `reading` says how tracked changes entered the text.
    `sha256` is that of the file's bytes; as if rejected, with ":rejected" after it, for that is another text.
    """

    sha256: str
    name: str
    kind: DocumentKind
    text: str = field(repr=False)
    pages: tuple[Page, ...] = field(repr=False)
    blocks: tuple[Block, ...] = field(default=(), repr=False)
    metadata: Metadata = Metadata()
    outline: tuple[OutlineEntry, ...] = field(default=(), repr=False)
    report: IngestReport = IngestReport("", 0, 0)
    reading: Reading = Reading.ACCEPTED
    changes: tuple[Change, ...] = field(default=(), repr=False)
    comments: tuple[Comment, ...] = field(default=(), repr=False)

    @property
    def file_sha256(self) -> str:
        """The SHA-256 of the file's bytes, however its changes are read."""
        return self.sha256.partition(":")[0]

    @property
    def flowing(self) -> bool:
        """Say whether the document has no fixed pages to draw (Word, plain text)."""
        return not self.kind.paged

    def page_at(self, offset: int) -> Page:
        """Return the page that holds the character at `offset` (the last page for the end of the text)."""
        found = bisect_right(self.pages, offset, key=lambda page: page.start) - 1
        while self.pages[found].start == self.pages[found].end and self.pages[found].start > 0 and found > 0:
            found -= 1  # an empty page shares its start with the next: a character is on the one that has text
        return self.pages[max(found, 0)]

    def anchor(self, start: int, end: int) -> Anchor:
        """Return the anchor for the characters `start` to `end`; raises ValueError outside the text."""
        if end > len(self.text):
            raise ValueError(f"{end} is past the end of the text ({len(self.text)})")
        return Anchor(self.page_at(start).index, start, end)

    def quote(self, anchor: Anchor) -> str:
        """Return the characters at the anchor, exactly as they stand in the text."""
        return self.text[anchor.start : anchor.end]

    def rects(self, anchor: Anchor) -> Iterator[tuple[int, Rect]]:
        """Yield (page index, rectangle) for each line of the anchor, over all pages it touches."""
        for page in self.pages[anchor.page :]:
            if page.start >= anchor.end:
                return
            for rect in page.rects(anchor.start, anchor.end):
                yield page.index, rect

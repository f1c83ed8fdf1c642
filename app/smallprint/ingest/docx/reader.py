"""Reads a Word document into a `Document`: everything a reader of the paper would see, in its order.

The running text comes first and is not torn: footnotes, endnotes, comments, headers and footers follow it,
each as blocks of their kind; a note's mark stands in the text as "[1]".
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from time import perf_counter

import docx

from smallprint.domain.change import REJECTED_NAME, Comment, Reading
from smallprint.domain.document import (
    Block,
    BlockKind,
    Document,
    DocumentKind,
    IngestReport,
    Metadata,
    OutlineEntry,
    Page,
)
from smallprint.errors import FileEmpty, FileTooHard
from smallprint.ingest.choices_left import choices_left
from smallprint.ingest.docx.changes import CommentEntry, Ledger
from smallprint.ingest.docx.clean import PAGE_BREAK, cleaned
from smallprint.ingest.docx.imported import Imports
from smallprint.ingest.docx.marks import split
from smallprint.ingest.docx.objects import inside_of, together
from smallprint.ingest.docx.package import WordPackage, open_word, refusal
from smallprint.ingest.docx.remarks import remarks_on
from smallprint.ingest.docx.stories import read_stories
from smallprint.ingest.docx.story import StoryPiece, plain
from smallprint.ingest.docx.text import CitedNotes, UnshownContent
from smallprint.ingest.docx.trace import TextOrigin, Trace


def read_docx(data: bytes, name: str, sha256: str, reading: Reading = Reading.ACCEPTED) -> Document:
    """Read the bytes of a .docx, .docm, .dotx or .dotm file, its tracked changes as if accepted or rejected.

    A file without tracked changes is always `Reading.ACCEPTED`; the name of one that is not says so. Raises
    FileDamaged, FileLocked, FileUnsupported, FileEmpty or FileTooHard, each with its sentence.
    """
    return _read(open_word(data, name), name, sha256, reading, None)[0]


def trace_docx(
    data: bytes, name: str, reading: Reading, offsets: Callable[[Document], Iterable[int]]
) -> "TracedDocument":
    """Read a file as `read_docx` does, and say which element of it each character at some offsets is from.

    `offsets` gives these, once the text is known; it is read a second time, to trace the elements around them finely.
    """
    package = open_word(data, name)
    coarse = Trace()
    document, places = _read(package, name, "", reading, coarse)
    fine = Trace(coarse.near(offsets(document), places))
    document, places = _read(package, name, "", reading, fine)
    return TracedDocument(document, package, fine.sources(document.text, places))


@dataclass(frozen=True, slots=True)
class TracedDocument:
    """A document with its package and the sources of its text, in the order of the text."""

    document: Document
    package: WordPackage
    sources: list[TextOrigin]


def _read(
    package: WordPackage, name: str, sha256: str, reading: Reading, trace: Trace | None
) -> tuple[Document, Mapping[int, int]]:
    """Return the document, and where the marks stand in its text."""
    started = perf_counter()
    tally, ledger, imports = UnshownContent(), Ledger(reading, trace), Imports(read_stories)
    try:
        pieces, told = _pieces(package, tally, ledger, imports)
        metadata = _metadata(package)
        inside = together(inside_of(package, imports.met), *imports.inside)
        imports.losses.add(package.losses)
    except SyntaxError as error:  # lxml's XMLSyntaxError, from a part that is parsed only when it is needed
        raise refusal(error, name) from error
    except RecursionError as error:
        raise FileTooHard(f"“{name}” is nested too deeply to be read: save it again in Word and add that.") from error
    writer = _Writer()
    for piece in pieces:
        writer.add(piece)
    if not writer.blocks:
        pictures = " It holds only pictures: add a PDF or a scan with a text layer." if tally.objects else ""
        tracked = f" Its words are in tracked changes that are read as if {reading}." if ledger.count else ""
        raise FileEmpty(f"“{name}” holds no text to review.{pictures}{tracked}")
    document = writer.document(name, sha256)
    changes = ledger.changes(document.text, writer.places)
    comments = tuple(_comments(ledger, told, imports, writer.places))
    reading = reading if changes else Reading.ACCEPTED
    report = IngestReport(
        reader=f"python-docx {docx.__version__}",
        pages=len(document.pages),
        characters=len(document.text),
        remarks=(
            *imports.losses.remarks(),
            *remarks_on(tally, len(changes), reading, inside, tuple(imports.unread)),
            *choices_left(document.text),
        ),
        seconds=perf_counter() - started,
        hidden=tally.hidden,
        attachments=(*inside.embedded, *imports.unread),
        changes=len(changes),
        comments=len(comments),
        struck=tally.struck,
    )
    if reading is Reading.REJECTED:
        document = replace(document, name=name + REJECTED_NAME, sha256=f"{sha256}:{reading}")
    document = replace(document, metadata=metadata, report=report, reading=reading, changes=changes, comments=comments)
    return document, writer.places


def _pieces(
    package: WordPackage, tally: UnshownContent, ledger: Ledger, imports: Imports
) -> tuple[list[StoryPiece], tuple[CommentEntry, ...]]:
    """Return the blocks of every story, the running text before what stands around it; and the body's own comments."""
    stories = read_stories(package, tally, ledger, CitedNotes(), imports)
    return [*stories.body, *stories.after, *imports.after], stories.told


def _comments(
    ledger: Ledger, told: tuple[CommentEntry, ...], imports: Imports, places: Mapping[int, int]
) -> list[Comment]:
    """Return the comments of the file and of what it imports; each reply knows what it answers among all of them."""
    found: list[Comment] = []
    for own, comments in ((ledger, told), *imports.told):
        first = len(found)
        for one in own.comments(comments, places):
            answered = None if one.reply_to is None else one.reply_to + first
            found.append(replace(one, reply_to=answered))
    return found


class _Writer:
    """Puts pieces one after the other into one text, and notes where blocks and pages start."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._text: list[str] = []
        self._at = 0
        self._page_starts: list[int] = [0]
        self.places: dict[int, int] = {}  # where the marks stand, by their numbers

    def add(self, piece: StoryPiece) -> None:
        """Add a block; one without text only marks where a page starts."""
        text = piece.text.rstrip(PAGE_BREAK + " ")
        start = self._at
        for index, part in enumerate(text.split(PAGE_BREAK)):
            if index:
                self._start_page()
            shown, places = split(part)
            self.places.update((number, self._at + offset) for offset, number in places)
            self._text.append(shown)
            self._at += len(shown)
        if self._at > start:
            self.blocks.append(Block(piece.kind, start, self._at, piece.level, piece.number, piece.columns))
            self._text.append("\n")
            self._at += 1
        if PAGE_BREAK in piece.text[len(text) :]:
            self._start_page()

    def _start_page(self) -> None:
        """Start a page here, unless the last one is still empty: Word marks one break in several ways."""
        if self._at > self._page_starts[-1]:
            self._page_starts.append(self._at)

    def document(self, name: str, sha256: str) -> Document:
        """Return the document, still without metadata and report."""
        text = "".join(self._text)
        starts = [start for start in self._page_starts if start < len(text)]
        ends = [*starts[1:], len(text)]
        pages = tuple(
            Page(index, start, end, str(index + 1)) for index, (start, end) in enumerate(zip(starts, ends, strict=True))
        )
        document = Document(sha256, name, DocumentKind.DOCX, text, pages, tuple(self.blocks))
        outline = tuple(
            OutlineEntry(plain(text[block.start : block.end]), block.level, document.page_at(block.start).index)
            for block in self.blocks
            if block.kind is BlockKind.HEADING
        )
        return replace(document, outline=outline)


def _metadata(package: WordPackage) -> Metadata:
    core = package.properties("core-properties")
    return Metadata(
        title=plain(cleaned(core.get("title", ""))),
        author=plain(cleaned(core.get("creator", ""))),
        producer=plain(cleaned(package.properties("extended-properties").get("Application", ""))),
        created=core.get("created", ""),
    )
